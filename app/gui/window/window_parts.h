// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#pragma once

class QMainWindow;

namespace pintle {

class InspectPage;
class StatusLine;
class TargetBar;
class WindowActions;
class Workbench;

/// What the intents of the window work with. The window owns all of it and outlives them.
struct WindowParts {
    QMainWindow& window;
    Workbench& bench;
    WindowActions& actions;
    TargetBar& target;
    InspectPage& page;
    StatusLine& status;
};

} // namespace pintle
