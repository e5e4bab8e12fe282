// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#pragma once

#include "app/gui/window/window_parts.h"

#include <QObject>

class QAction;
class QMenu;

namespace pintle {

class WorkspaceMessages;
class WorkspaceStore;

/// What the File menu does with workspaces, where the window follows an undone step, and whether it may close.
class WorkspaceIntents : public QObject
{
    Q_OBJECT

public:
    WorkspaceIntents(const WindowParts& parts, QObject* parent);

    /// False, and a message with the ways out, where closing would lose changes that are in memory alone.
    bool mayClose();

private:
    void addActions();
    void createWorkspace();
    void openWorkspace();
    void save();
    void saveAs();
    void saveCopy();
    void fillRecent();
    void refresh();
    WorkspaceStore& store() const;

    WindowParts m_parts;
    WorkspaceMessages* m_messages = nullptr;
    QMenu* m_recent = nullptr;
    QAction* m_close = nullptr;
    bool m_closeAnyway = false;
};

} // namespace pintle
