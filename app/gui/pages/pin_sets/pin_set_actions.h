// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#pragma once

#include "app/gui/window/window_parts.h"

#include <QKeySequence>
#include <QObject>

#include <vector>

class QAction;

namespace pintle {

class Page;
class PinSetFlows;
class PinSetsPage;

/// The actions of the page of pin sets: menu, keys, context menus; which of them are possible now.
class PinSetActions : public QObject
{
    Q_OBJECT

public:
    PinSetActions(const WindowParts& parts, PinSetsPage& page, PinSetFlows& flows);

private:
    template <typename Slot>
    QAction* add(const char* id, const QString& text, const QList<QKeySequence>& keys, Slot slot);
    void addPinActions();
    void addSetActions();
    void addEditActions();
    void addContextMenus();
    void remove();
    void rename();
    void refresh();

    WindowParts m_parts;
    PinSetsPage& m_page;
    PinSetFlows& m_flows;
    std::vector<QAction*> m_ofSet;  ///< possible while a set is shown
    std::vector<QAction*> m_ofHost; ///< possible while a host is shown
    std::vector<QAction*> m_ofPins; ///< possible while pins are selected
    QAction* m_fix = nullptr;
    QAction* m_delete = nullptr;
};

/// The page with its flows and actions, for the list of pages.
Page* makePinSetsPage(const WindowParts& parts);
/// What is there on every page: a new set, import and export; each opens the page.
void addPinSetActions(const WindowParts& parts);

} // namespace pintle
