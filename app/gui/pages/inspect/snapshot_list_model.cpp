// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "app/gui/pages/inspect/snapshot_list_model.h"

#include "app/gui/text_isolation.h"
#include "app/text/sentences.h"
#include "core/pins/pin.h"

#include <algorithm>

namespace pintle {
namespace {

constexpr int LongestLabel = 200;

QString instantText(const QDateTime& instant)
{
    return onScreen(instant.toUTC().toString(QStringLiteral("yyyy-MM-dd HH:mm:ss")) + QStringLiteral(" UTC"));
}

QString headlineOf(const QString& id)
{
    for (int number = 0; number <= int(EndpointVerdict::NoTlsAnswer); ++number) {
        if (idOf(EndpointVerdict(number)) == id)
            return text::headline(EndpointVerdict(number));
    }
    return id;
}

} // namespace

SnapshotListModel::SnapshotListModel(QObject* parent)
    : QAbstractTableModel(parent)
{ }

void SnapshotListModel::show(const Workspace& workspace, const QString& target)
{
    beginResetModel();
    m_snapshots.clear();
    std::copy_if(workspace.snapshots.begin(), workspace.snapshots.end(), std::back_inserter(m_snapshots),
        [&](const Snapshot& snapshot) { return snapshot.target == target; });
    std::stable_sort(m_snapshots.begin(), m_snapshots.end(),
        [](const Snapshot& one, const Snapshot& other) { return one.takenAt > other.takenAt; });
    endResetModel();
}

int SnapshotListModel::rowOf(const QUuid& id) const
{
    const auto found = std::find_if(
        m_snapshots.begin(), m_snapshots.end(), [&](const Snapshot& snapshot) { return snapshot.id == id; });
    return found == m_snapshots.end() ? -1 : int(found - m_snapshots.begin());
}

QString SnapshotListModel::titleOf(const Snapshot& snapshot)
{
    const QString taken = instantText(snapshot.takenAt);
    //: A snapshot: the time, and the label that the user gave it.
    return snapshot.label.isEmpty() ? taken : tr("%1 – %2").arg(taken, snapshot.label);
}

int SnapshotListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_snapshots.size());
}

int SnapshotListModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant SnapshotListModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= int(m_snapshots.size()))
        return {};
    const Snapshot& snapshot = m_snapshots[size_t(index.row())];
    if (role == Qt::EditRole && index.column() == Label)
        return snapshot.label;
    if (role == Qt::AccessibleTextRole && index.column() == Taken)
        return tr("Snapshot of %1, %2").arg(titleOf(snapshot), headlineOf(snapshot.verdict));
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (index.column()) {
    case Taken: return instantText(snapshot.takenAt);
    case Label: return snapshot.label;
    case Verdict: return headlineOf(snapshot.verdict);
    case LeafPin: return snapshot.sent.empty() ? QString() : onScreen(Pin::of(snapshot.sent.front()).toString());
    default: return {};
    }
}

bool SnapshotListModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (!index.isValid() || index.column() != Label || role != Qt::EditRole)
        return false;
    Q_EMIT labelled(m_snapshots[size_t(index.row())].id, value.toString().simplified().left(LongestLabel));
    return true;
}

Qt::ItemFlags SnapshotListModel::flags(const QModelIndex& index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.isValid() && index.column() == Label ? flags | Qt::ItemIsEditable : flags;
}

QVariant SnapshotListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole)
        return {};
    if (orientation == Qt::Vertical)
        return section + 1;
    switch (section) {
    case Taken: return tr("Taken");
    case Label: return tr("Label");
    case Verdict: return tr("Verdict then");
    //: The pin of the server's own certificate.
    case LeafPin: return tr("Pin of the leaf");
    default: return {};
    }
}

} // namespace pintle
