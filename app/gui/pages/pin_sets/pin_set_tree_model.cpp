// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "app/gui/pages/pin_sets/pin_set_tree_model.h"

#include "app/gui/text_isolation.h"
#include "app/text/sentences.h"

#include <algorithm>

namespace pintle {
namespace {

// The workspace's internal id; the sets below it have 1.
constexpr quintptr WorkspaceId = 0;
constexpr quintptr SetId = 1;

} // namespace

PinSetTreeModel::PinSetTreeModel(QObject* parent)
    : QAbstractItemModel(parent)
{ }

void PinSetTreeModel::setSets(const QString& workspace, std::vector<PinSetRow> sets)
{
    const bool sameRows = std::equal(sets.begin(), sets.end(), m_sets.begin(), m_sets.end(),
        [](const PinSetRow& one, const PinSetRow& other) { return one.id == other.id; });
    if (!sameRows) {
        beginResetModel();
        m_workspace = workspace;
        m_sets = std::move(sets);
        endResetModel();
        return;
    }
    if (workspace == m_workspace && sets == m_sets)
        return;
    m_workspace = workspace;
    m_sets = std::move(sets);
    Q_EMIT dataChanged(workspaceIndex(), workspaceIndex());
    if (!m_sets.empty())
        Q_EMIT dataChanged(index(0, 0, workspaceIndex()), index(int(m_sets.size()) - 1, 0, workspaceIndex()));
}

QModelIndex PinSetTreeModel::indexOf(const QUuid& id) const
{
    const auto set =
        std::find_if(m_sets.begin(), m_sets.end(), [&id](const PinSetRow& other) { return other.id == id; });
    return set == m_sets.end() ? QModelIndex() : index(int(set - m_sets.begin()), 0, workspaceIndex());
}

QModelIndex PinSetTreeModel::index(int row, int column, const QModelIndex& parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? SetId : WorkspaceId);
}

QModelIndex PinSetTreeModel::parent(const QModelIndex& child) const
{
    return child.isValid() && child.internalId() == SetId ? createIndex(0, 0, WorkspaceId) : QModelIndex();
}

int PinSetTreeModel::rowCount(const QModelIndex& parent) const
{
    if (!parent.isValid())
        return 1;
    return parent.internalId() == WorkspaceId && parent.column() == 0 ? int(m_sets.size()) : 0;
}

int PinSetTreeModel::columnCount(const QModelIndex&) const
{
    return 1;
}

QVariant PinSetTreeModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    if (index.internalId() == WorkspaceId)
        return workspaceData(role);
    return index.row() < int(m_sets.size()) ? setDataAt(m_sets[size_t(index.row())], role) : QVariant();
}

QVariant PinSetTreeModel::workspaceData(int role) const
{
    switch (role) {
    case Qt::DisplayRole: return m_workspace;
    case Qt::AccessibleTextRole: return tr("Workspace %1, %n pin set(s)", nullptr, int(m_sets.size())).arg(m_workspace);
    case IdRole: return QVariant::fromValue(QUuid());
    case CountRole: return int(m_sets.size());
    default: return {};
    }
}

QVariant PinSetTreeModel::setDataAt(const PinSetRow& set, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole: return set.name;
    case Qt::ToolTipRole: {
        QStringList shown;
        for (const QString& host : set.hosts)
            shown << onScreen(host);
        return shown.isEmpty() ? tr("No hosts yet") : shown.join(QLatin1Char('\n'));
    }
    case Qt::AccessibleTextRole:
        return set.worst < Severity::Warning
            ? tr("%1, %n pin(s)", nullptr, set.pins).arg(set.name)
            : tr("%1, %n pin(s), %2", nullptr, set.pins).arg(set.name, text::word(set.worst));
    case IdRole: return QVariant::fromValue(set.id);
    case CountRole: return set.pins;
    case SeverityRole: return int(set.worst);
    case FilterRole: return set.name + QLatin1Char('\n') + set.hosts.join(QLatin1Char('\n'));
    default: return {};
    }
}

bool PinSetTreeModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::EditRole || !index.isValid() || index.internalId() != SetId)
        return false;
    const QString name = value.toString().trimmed();
    const PinSetRow& set = m_sets[size_t(index.row())];
    if (name.isEmpty())
        return false;
    if (name != set.name)
        Q_EMIT renamed(set.id, name);
    return true;
}

Qt::ItemFlags PinSetTreeModel::flags(const QModelIndex& index) const
{
    if (!index.isValid())
        return {};
    const Qt::ItemFlags common = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    return index.internalId() == SetId ? common | Qt::ItemIsEditable | Qt::ItemNeverHasChildren : Qt::ItemIsEnabled;
}

} // namespace pintle
