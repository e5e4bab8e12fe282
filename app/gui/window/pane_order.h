// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#pragma once

namespace pintle {

class NavigationRail;
struct WindowParts;

/// F6: moves the focus `step` panes on, around the window: rail, target bar, then the panes of the page in front.
void focusNextPane(const WindowParts& parts, NavigationRail& rail, int step);

} // namespace pintle
