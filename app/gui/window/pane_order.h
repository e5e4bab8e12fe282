// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#pragma once

class QWidget;

namespace pintle {

class InspectPage;
class TargetBar;

/// F6: moves the focus `step` panes on, around the window; the target bar is the first of them.
void focusNextPane(const QWidget& window, TargetBar& target, const InspectPage& page, int step);

} // namespace pintle
