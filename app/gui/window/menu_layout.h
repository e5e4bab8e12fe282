// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#pragma once

#include <QObject>

#include <vector>

class QMenu;
class QMenuBar;

namespace pintle {

class ActionRegistry;

/// The menu bar, filled from the one table of all menus (menu_layout.cpp): ids in their order; those that nobody has
/// added are left out, and so are menus and separators that would be empty.
class MenuLayout : public QObject
{
    Q_OBJECT

public:
    MenuLayout(QMenuBar& bar, ActionRegistry& actions);

    /// Done from the event loop whenever the registry changes.
    void refresh();
    /// Ids of the table, without separators.
    static QStringList ids();
    /// The title of the menu that an action stands in, without mnemonic; empty for none.
    static QString titleOf(const QString& id);

private:
    void fill(QMenu& menu, int number);

    ActionRegistry& m_actions;
    QMenuBar& m_bar;
    std::vector<QMenu*> m_menus;
};

} // namespace pintle
