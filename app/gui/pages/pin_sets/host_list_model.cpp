// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "app/gui/pages/pin_sets/host_list_model.h"

#include "app/gui/text_isolation.h"

namespace pintle {

HostListModel::HostListModel(QObject* parent)
    : QAbstractListModel(parent)
{ }

void HostListModel::setPatterns(std::vector<HostPattern> patterns)
{
    if (patterns == m_patterns)
        return;
    if (patterns.size() == m_patterns.size()) {
        m_patterns = std::move(patterns);
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
        return;
    }
    beginResetModel();
    m_patterns = std::move(patterns);
    endResetModel();
}

int HostListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_patterns.size());
}

QVariant HostListModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const HostPattern& pattern = m_patterns[size_t(index.row())];
    switch (role) {
    case Qt::EditRole: return pattern.toString();
    case Qt::DisplayRole:
        return pattern.includesSubdomains() ? tr("%1 and all names below").arg(onScreen(pattern.toString()))
                                            : onScreen(pattern.toString());
    case Qt::ToolTipRole:
        return pattern.name().displayName() == pattern.name().toString() ? QVariant()
                                                                         : onScreen(pattern.name().displayName());
    default: return {};
    }
}

bool HostListModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::EditRole || !index.isValid() || index.row() >= rowCount())
        return false;
    const QString text = value.toString().trimmed();
    if (text != m_patterns[size_t(index.row())].toString())
        Q_EMIT edited(index.row(), text);
    return true;
}

Qt::ItemFlags HostListModel::flags(const QModelIndex& index) const
{
    if (!index.isValid())
        return {};
    return QAbstractListModel::flags(index) | Qt::ItemIsEditable | Qt::ItemNeverHasChildren;
}

} // namespace pintle
