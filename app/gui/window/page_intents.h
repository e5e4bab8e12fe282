// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#pragma once

#include "app/gui/window/window_parts.h"

#include <QObject>

class QAction;

namespace pintle {

class NavigationRail;
class Page;

/// Going between pages and, within one, between its panes: rail, Ctrl+1 and on, back and forward, F5, F6, Ctrl+Tab.
class PageIntents : public QObject
{
    Q_OBJECT

public:
    PageIntents(const WindowParts& parts, NavigationRail& rail, QObject* parent);

    /// The page that the preferences name, else the one that was in front last.
    void openFirst();

private:
    void addPageActions();
    void addMoves();
    void addPrimaryActions();
    void takeBuilt(Page* page);
    void showTitle();
    void takeOpened(Page* page);
    void refreshPrimary();
    void stepTab(int step);
    void copyCommand();

    WindowParts m_parts;
    NavigationRail& m_rail;
    QAction* m_back = nullptr;
    QAction* m_forward = nullptr;
};

} // namespace pintle
