// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#pragma once

#include "app/workspace/workspace.h"

#include <QAbstractTableModel>

namespace pintle {

/// The snapshots of one target, the youngest first. A label is edited in its cell; the model only says so.
class SnapshotListModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Taken, Label, Verdict, LeafPin, ColumnCount };

    explicit SnapshotListModel(QObject* parent = nullptr);

    /// Those of `workspace` with this target.
    void show(const Workspace& workspace, const QString& target);
    const std::vector<Snapshot>& snapshots() const { return m_snapshots; }
    /// -1 for an id that is not shown.
    int rowOf(const QUuid& id) const;
    /// `2026-11-24 15:02 UTC`, with the label where there is one.
    static QString titleOf(const Snapshot& snapshot);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    void labelled(const QUuid& id, const QString& label);

private:
    std::vector<Snapshot> m_snapshots;
};

} // namespace pintle
