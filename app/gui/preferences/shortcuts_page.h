// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#pragma once

#include "app/gui/preferences/preference_page.h"

class QKeySequence;
class QKeySequenceEdit;
class QPushButton;
class QSortFilterProxyModel;
class QTreeView;

namespace pintle {

class ActionRegistry;
class ShortcutsModel;

/// The keys of every action, editable. A key that another action has is never taken silently: the page says whose it
/// is, and it changes hands only when asked to.
class ShortcutsPage : public PreferencePage
{
    Q_OBJECT

public:
    ShortcutsPage(Preferences& preferences, ActionRegistry& actions);

    void restoreDefaults() override;
    /// Filters the list as well.
    int search(const QString& words) override;

private:
    void buildList();
    void buildEditor();
    int currentRow() const; ///< of the model; -1 for none
    void showCurrent();
    void consider();
    void assign();
    void clearKeys();
    void restoreKeys();

    ShortcutsModel* m_model = nullptr;
    QSortFilterProxyModel* m_filtered = nullptr;
    QTreeView* m_list = nullptr;
    QKeySequenceEdit* m_editor = nullptr;
    QLabel* m_conflict = nullptr;
    QPushButton* m_assign = nullptr;
    QPushButton* m_clear = nullptr;
    QPushButton* m_restore = nullptr;
};

} // namespace pintle
