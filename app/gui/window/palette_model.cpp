// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "app/gui/window/palette_model.h"

#include <QStringList>

#include <algorithm>
#include <numeric>

namespace pintle {
namespace {

/// Lower is better; -1: no match.
int rankOf(const PaletteItem& item, const QStringList& words)
{
    int rank = 0;
    for (const QString& word : words) {
        const qsizetype at = item.title.indexOf(word, 0, Qt::CaseInsensitive);
        if (at == 0)
            continue;
        if (at > 0)
            rank += item.title[at - 1].isLetterOrNumber() ? 3 : 1;
        else if (item.place.contains(word, Qt::CaseInsensitive))
            rank += 5;
        else
            return -1;
    }
    return rank;
}

} // namespace

void PaletteModel::setItems(std::vector<PaletteItem> items)
{
    beginResetModel();
    m_items = std::move(items);
    m_shown.resize(m_items.size());
    std::iota(m_shown.begin(), m_shown.end(), size_t(0));
    endResetModel();
}

void PaletteModel::setFilter(const QString& typed)
{
    const QStringList words = typed.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    beginResetModel();
    m_shown.clear();
    std::vector<int> ranks(m_items.size());
    for (size_t i = 0; i < m_items.size(); ++i) {
        ranks[i] = rankOf(m_items[i], words);
        if (ranks[i] >= 0)
            m_shown.push_back(i);
    }
    std::ranges::stable_sort(m_shown, {}, [&ranks](size_t i) { return ranks[i]; });
    endResetModel();
}

int PaletteModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

QVariant PaletteModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const PaletteItem& entry = item(index.row());
    switch (role) {
    case Qt::DisplayRole: return entry.title;
    case PlaceRole: return entry.place;
    case KeysRole: return entry.keys;
    case Qt::AccessibleTextRole: {
        QStringList parts{entry.title, entry.place, entry.keys};
        parts.removeAll(QString());
        return parts.join(QStringLiteral(", "));
    }
    default: return {};
    }
}

Qt::ItemFlags PaletteModel::flags(const QModelIndex& index) const
{
    if (!index.isValid())
        return {};
    return item(index.row()).possible ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren
                                      : Qt::ItemNeverHasChildren;
}

} // namespace pintle
