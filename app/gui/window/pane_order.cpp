// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "app/gui/window/pane_order.h"

#include "app/gui/pages/inspect/inspect_page.h"
#include "app/gui/pages/inspect/target_bar.h"

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

void focusNextPane(const QWidget& window, TargetBar& target, const InspectPage& page, int step)
{
    std::vector<QWidget*> panes{&target};
    for (QWidget* pane : page.panes()) {
        if (pane != nullptr)
            panes.push_back(pane);
    }
    const QWidget* focused = window.focusWidget();
    int now = 0;
    for (int i = 0; i < int(panes.size()); ++i) {
        if (focused != nullptr && (panes[size_t(i)] == focused || panes[size_t(i)]->isAncestorOf(focused)))
            now = i;
    }
    const int count = int(panes.size());
    QWidget* next = panes[size_t((now + step + count) % count)];
    if (next == &target)
        target.focusAddress();
    else
        focusPane(*next);
}

} // namespace pintle
