// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#pragma once

#include "app/gui/session/inspection.h"
#include "app/gui/window/window_parts.h"

namespace pintle {

class OptionsPanel;
class WorkbenchMessages;

/// Asking servers: inspect, compare, stop, and the options of the connection.
class ConnectionIntents : public QObject
{
    Q_OBJECT

public:
    ConnectionIntents(const WindowParts& parts, WorkbenchMessages& messages, QObject* parent);

    void inspect();
    void compare();
    void offerComparison();
    /// What is under way; else leaves what Escape leaves.
    void stop();

private:
    void showOptions(bool shown);
    std::optional<ConnectionRequest> request();

    WindowParts m_parts;
    WorkbenchMessages& m_messages;
    OptionsPanel* m_options = nullptr; ///< made when it is first shown
};

} // namespace pintle
