// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "app/gui/window/pane_order.h"

#include "app/gui/pages/inspect/target_bar.h"
#include "app/gui/pages/page.h"
#include "app/gui/window/navigation_rail.h"
#include "app/gui/window/page_stack.h"
#include "app/gui/window/window_parts.h"

#include <QMainWindow>

namespace pintle {
namespace {

/// The pane itself, or the first thing in it that takes the focus.
void focusPane(QWidget& pane)
{
    if (pane.focusPolicy() == Qt::NoFocus) {
        for (auto* child : pane.findChildren<QWidget*>()) {
            if (child->isVisibleTo(&pane) && (child->focusPolicy() & Qt::TabFocus) != 0) {
                child->setFocus(Qt::TabFocusReason);
                return;
            }
        }
    }
    pane.setFocus(Qt::TabFocusReason);
}

} // namespace

void focusNextPane(const WindowParts& parts, NavigationRail& rail, int step)
{
    std::vector<QWidget*> panes{&rail, &parts.target};
    if (const Page* page = parts.pages.current()) {
        for (QWidget* pane : page->panes()) {
            if (pane != nullptr && pane->isVisible())
                panes.push_back(pane);
        }
    }
    const QWidget* focused = parts.window.focusWidget();
    int now = 1;
    for (int i = 0; i < int(panes.size()); ++i) {
        if (focused != nullptr && (panes[size_t(i)] == focused || panes[size_t(i)]->isAncestorOf(focused)))
            now = i;
    }
    const int count = int(panes.size());
    QWidget* next = panes[size_t((now + step + count) % count)];
    if (next == &parts.target)
        parts.target.focusAddress();
    else
        focusPane(*next);
}

} // namespace pintle
