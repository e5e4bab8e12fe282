// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#pragma once

class QWidget;

namespace pintle {

class NavigationRail;
struct WindowParts;

/// Gives the focus to the pane itself, or to the first thing in it that takes it.
void focusPane(QWidget& pane);
/// F6: moves the focus `step` panes on, around the window: rail, target bar, the panes of the page in front,
/// the log while it is shown, the status bar while something in it can be pressed.
void focusNextPane(const WindowParts& parts, NavigationRail& rail, int step);

} // namespace pintle
