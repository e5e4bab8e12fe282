// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#pragma once

#include "app/gui/pages/pin_sets/pin_set_tree_model.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;
class QSortFilterProxyModel;
class QStackedWidget;
class QTreeView;

namespace pintle {

/// The pin sets of the workspace: a filter, the tree, "New".
class PinSetList : public QWidget
{
    Q_OBJECT

public:
    explicit PinSetList(QWidget* parent = nullptr);

    void setSets(const QString& workspace, std::vector<PinSetRow> sets, const QUuid& current);
    QUuid current() const;
    /// The current name is edited in place.
    void rename();
    /// Returns how many sets match.
    int filter(const QString& text);
    int matches() const;
    /// Makes the next or previous set current, around the end. Returns its number from 1; 0 for none.
    int step(int direction);
    QTreeView* tree() const { return m_tree; }
    QLineEdit* filterField() const { return m_filter; }
    QPushButton* newButton() const { return m_new; }

Q_SIGNALS:
    void chosen(const QUuid& id);
    void renamed(const QUuid& id, const QString& name);

private:
    void showMatches();

    PinSetTreeModel* m_model = nullptr;
    QSortFilterProxyModel* m_proxy = nullptr;
    QLineEdit* m_filter = nullptr;
    QTreeView* m_tree = nullptr;
    QWidget* m_nothing = nullptr;
    QLabel* m_count = nullptr;
    QPushButton* m_new = nullptr;
    int m_sets = 0;
    bool m_setting = false;
};

} // namespace pintle
