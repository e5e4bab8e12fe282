// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "app/gui/window/pane_order.h"

#include "app/gui/pages/inspect/target_bar.h"
#include "app/gui/pages/page.h"
#include "app/gui/window/navigation_rail.h"
#include "app/gui/window/page_stack.h"
#include "app/gui/window/status_line.h"
#include "app/gui/window/window_parts.h"

#include <QMainWindow>

namespace pintle {
namespace {

/// The first thing in a pane that Tab stops at; null for none.
QWidget* firstInside(QWidget& pane)
{
    for (auto* child : pane.findChildren<QWidget*>()) {
        if (child->isVisibleTo(&pane) && child->isEnabled() && (child->focusPolicy() & Qt::TabFocus) != 0)
            return child;
    }
    return nullptr;
}

} // namespace

void focusPane(QWidget& pane)
{
    QWidget* inside = pane.focusPolicy() == Qt::NoFocus ? firstInside(pane) : nullptr;
    (inside != nullptr ? inside : &pane)->setFocus(Qt::TabFocusReason);
}

void focusNextPane(const WindowParts& parts, NavigationRail& rail, int step)
{
    std::vector<QWidget*> panes{&rail, &parts.target};
    if (const Page* page = parts.pages.current()) {
        for (QWidget* pane : page->panes()) {
            if (pane != nullptr && pane->isVisible())
                panes.push_back(pane);
        }
    }
    if (auto* log = parts.window.findChild<QWidget*>(QStringLiteral("log.table")); log != nullptr && log->isVisible())
        panes.push_back(log);
    if (firstInside(parts.status) != nullptr)
        panes.push_back(&parts.status);
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
