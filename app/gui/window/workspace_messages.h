// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#pragma once

#include "app/gui/session/workspace_store.h"
#include "app/gui/widgets/message_bar.h"
#include "app/gui/window/window_parts.h"

namespace pintle {

/// What happens to the workspace's file, as messages at the top of the page in front, each with the ways out, and as
/// the saved state in the status bar.
class WorkspaceMessages : public QObject
{
    Q_OBJECT

public:
    WorkspaceMessages(const WindowParts& parts, QObject* parent);

    void tellOfConflict();
    /// The window, or the workspace, was to be closed.
    void tellOfLoss();

Q_SIGNALS:
    void saveAsRequested();
    /// The user takes the loss.
    void closeRequested();

private:
    void tellOfOpening(const WorkspaceOpening& opening);
    void tellOfRestored(const WorkspaceOpening& opening);
    void tellOfDamage(const WorkspaceOpening& opening);
    void tellOfReadOnly(const WorkspaceOpening& opening);
    void tellOfFailure();
    void tellOfDifferences(const std::vector<ObjectDifference>& differences);
    void tellOfError(const Error& error);
    void showState();
    void put(const Message& message);
    Message::Action saveAsAction();

    WindowParts m_parts;
    WorkspaceStore& m_store;
};

} // namespace pintle
