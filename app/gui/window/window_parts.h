// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#pragma once

class QMainWindow;

namespace pintle {

class ActionRegistry;
class ConnectionIntents;
class PageStack;
class Session;
class StatusLine;
class TargetBar;

/// What pages and intents see of the window, which owns all of it and outlives them.
struct WindowParts {
    QMainWindow& window;
    Session& session;
    ActionRegistry& actions;
    PageStack& pages;
    TargetBar& target;
    StatusLine& status;
    ConnectionIntents* connections = nullptr; ///< set before the first page is built
};

} // namespace pintle
