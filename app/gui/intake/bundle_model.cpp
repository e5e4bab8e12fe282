// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "app/gui/intake/bundle_model.h"

#include "app/gui/text_isolation.h"
#include "app/gui/theme/fonts.h"

#include <QApplication>

#include <algorithm>
#include <numeric>

namespace pintle {

BundleModel::BundleModel(std::vector<BundleRow> rows, QObject* parent)
    : QAbstractTableModel(parent)
    , m_rows(std::move(rows))
    , m_shown(m_rows.size())
{
    std::iota(m_shown.begin(), m_shown.end(), 0);
}

void BundleModel::setFilter(const QString& words)
{
    const QStringList wanted = words.toCaseFolded().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    beginResetModel();
    m_shown.clear();
    for (size_t row = 0; row < m_rows.size(); ++row) {
        const auto holds = [&](const QString& word) { return m_rows[row].folded.contains(word); };
        if (std::all_of(wanted.begin(), wanted.end(), holds))
            m_shown.push_back(int(row));
    }
    endResetModel();
}

int BundleModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

int BundleModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant BundleModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= int(m_shown.size()))
        return {};
    const BundleRow& row = m_rows[size_t(m_shown[size_t(index.row())])];
    if (role == Qt::AccessibleTextRole && index.column() == Name)
        return tr("%1, issued by %2, ends %3, %4").arg(row.name, row.issuer, row.ends, row.key);
    if (role == Qt::FontRole && index.column() == PinText)
        return fixedFont(QApplication::font());
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (index.column()) {
    case Name: return onScreen(row.name);
    case Issuer: return onScreen(row.issuer);
    case Ends: return onScreen(row.ends);
    case Key: return onScreen(row.key);
    case PinText: return onScreen(row.pin);
    default: return {};
    }
}

QVariant BundleModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole)
        return {};
    if (orientation == Qt::Vertical)
        return section < int(m_shown.size()) ? m_shown[size_t(section)] + 1 : section + 1;
    switch (section) {
    case Name: return tr("Name");
    case Issuer: return tr("Issued by");
    case Ends: return tr("Ends");
    case Key: return tr("Kind of key");
    //: The hash of a public key.
    case PinText: return tr("Pin");
    default: return {};
    }
}

} // namespace pintle
