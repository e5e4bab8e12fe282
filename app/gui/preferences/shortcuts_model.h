// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#pragma once

#include <QAbstractTableModel>
#include <QKeySequence>

#include <optional>
#include <vector>

namespace pintle {

class ActionRegistry;
class Preferences;

/// The actions of the window with their keys, one row for each id: columns action, keys, page.
class ShortcutsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Action, Keys, PageName, ColumnCount };
    enum Role { IdRole = Qt::UserRole + 1, ChangedRole };

    ShortcutsModel(ActionRegistry& actions, Preferences& preferences, QObject* parent = nullptr);

    QString idAt(int row) const { return m_rows[size_t(row)].id; }
    QString nameAt(int row) const { return m_rows[size_t(row)].name; }
    QList<QKeySequence> keysAt(int row) const;
    int rowOf(const QString& id) const; ///< -1 for none
    /// The action, other than the one of `row`, that has a key which would answer to the same sequence where both are.
    std::optional<int> rivalOf(int row, const QKeySequence& sequence) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row {
        QString id;
        QString name;
        QString page;
        QList<QKeySequence> standard;
    };

    void reload();
    std::vector<Row> readRows() const;
    QString keyText(int row) const;

    ActionRegistry& m_actions;
    Preferences& m_preferences;
    std::vector<Row> m_rows;
};

} // namespace pintle
