// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#pragma once

#include <QAbstractTableModel>
#include <QDialog>

#include <vector>

class QSortFilterProxyModel;

namespace pintle {

class ActionRegistry;
struct PageEntry;

/// Every action with its keys, from the one registry, and the keys that are no action.
class ShortcutModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { What, Keys, Where, ColumnCount };

    ShortcutModel(const ActionRegistry& actions, const std::vector<PageEntry>& pages, QObject* parent = nullptr);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row {
        QString what;
        QString keys;
        QString where;
    };

    std::vector<Row> m_rows;
};

/// Ctrl+/: the list of keys, found by typing a name or a key.
class ShortcutList : public QDialog
{
    Q_OBJECT

public:
    ShortcutList(const ActionRegistry& actions, const std::vector<PageEntry>& pages, QWidget* parent);
};

} // namespace pintle
