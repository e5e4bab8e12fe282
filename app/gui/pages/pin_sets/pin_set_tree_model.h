// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#pragma once

#include "core/base/finding.h"

#include <QAbstractItemModel>
#include <QUuid>

#include <vector>

namespace pintle {

/// A pin set as the list shows it.
struct PinSetRow {
    QUuid id;
    QString name;
    int pins = 0;                  ///< that count, over all hosts
    QStringList hosts;             ///< patterns as written
    Severity worst = Severity::Ok; ///< of its findings
    friend bool operator==(const PinSetRow&, const PinSetRow&) = default;
};

/// The workspace and below it its pin sets. Renaming asks with renamed(); the new list arrives with setSets().
class PinSetTreeModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum DataRole {
        IdRole = Qt::UserRole + 1, ///< QUuid, null for the workspace
        CountRole,                 ///< int: pins, or pin sets for the workspace
        SeverityRole,              ///< int of Severity; none for the workspace
        FilterRole,                ///< name and hosts
    };

    explicit PinSetTreeModel(QObject* parent = nullptr);

    void setSets(const QString& workspace, std::vector<PinSetRow> sets);
    QModelIndex indexOf(const QUuid& id) const;
    QModelIndex workspaceIndex() const { return index(0, 0); }

    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex& child) const override;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

Q_SIGNALS:
    void renamed(const QUuid& id, const QString& name);

private:
    QVariant workspaceData(int role) const;
    QVariant setDataAt(const PinSetRow& set, int role) const;

    QString m_workspace;
    std::vector<PinSetRow> m_sets;
};

} // namespace pintle
