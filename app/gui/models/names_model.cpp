// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "app/gui/models/names_model.h"

#include "app/gui/text_isolation.h"
#include "app/gui/theme/icons.h"

#include <QStringList>

#include <algorithm>

namespace pintle {

NamesModel::NamesModel(QObject* parent)
    : QAbstractListModel(parent)
{ }

void NamesModel::setNames(std::vector<GeneralName> names, const QString& matched, const QString& host)
{
    beginResetModel();
    m_names = std::move(names);
    m_host = host;
    const auto found = std::find_if(m_names.begin(), m_names.end(),
        [&matched](const GeneralName& name) { return !matched.isEmpty() && name.text == matched; });
    m_matched = found != m_names.end() ? int(found - m_names.begin()) : -1;
    endResetModel();
}

QString NamesModel::plainText() const
{
    QStringList lines;
    for (const GeneralName& name : m_names)
        lines << QStringLiteral("%1:%2").arg(name.kindId(), name.text);
    return lines.join(QLatin1Char('\n'));
}

int NamesModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_names.size());
}

QString NamesModel::text(int row) const
{
    const GeneralName& name = m_names[size_t(row)];
    if (row == m_matched) {
        //: %1 is the kind of a name such as DNS, %2 the name, %3 the host that it matches.
        return tr("%1: %2 – matches %3").arg(name.kindId(), onScreen(name.text), onScreen(m_host));
    }
    //: %1 is the kind of a name such as DNS, %2 the name.
    return tr("%1: %2").arg(name.kindId(), onScreen(name.text));
}

QVariant NamesModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    switch (role) {
    case Qt::DisplayRole: return text(index.row());
    case Qt::AccessibleTextRole: return offScreen(text(index.row()));
    case Qt::DecorationRole: return index.row() == m_matched ? QVariant(themedIcon(IconName::Check)) : QVariant();
    case MatchedRole: return index.row() == m_matched;
    default: return {};
    }
}

} // namespace pintle
