// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#pragma once

#include "app/gui/session/inspection.h"
#include "app/gui/window/window_parts.h"

#include <QObject>

namespace pintle {

class OptionsPanel;
class WorkbenchMessages;

/// Asking servers: inspect, and the options of the connection, which every page that connects reads.
class ConnectionIntents : public QObject
{
    Q_OBJECT

public:
    ConnectionIntents(const WindowParts& parts, WorkbenchMessages& messages, QObject* parent);

    /// On the Inspect page, which is opened for it.
    void inspect();
    void inspect(const QString& address);
    /// What the options say; none when they cannot be read, which is told.
    std::optional<ConnectionRequest> request();

private:
    void showOptions(bool shown);

    WindowParts m_parts;
    WorkbenchMessages& m_messages;
    OptionsPanel* m_options = nullptr; ///< made when it is first shown
};

} // namespace pintle
