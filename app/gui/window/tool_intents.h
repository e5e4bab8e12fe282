// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#pragma once

#include "app/gui/window/window_parts.h"

#include <QObject>

namespace pintle {

class CommandPalette;
class FindBar;
class LogDock;

/// What lies over or beside the page in front: find bar, activity log, command palette, undo history.
class ToolIntents : public QObject
{
    Q_OBJECT

public:
    ToolIntents(const WindowParts& parts, FindBar& find, QObject* parent);

    LogDock& log() { return *m_log; }

private:
    void addFind();
    void addLog();
    void addUndo();
    void refreshFind();
    void showLogOf(const QString& stage, const QString& word);

    WindowParts m_parts;
    FindBar& m_find;
    LogDock* m_log = nullptr;
    CommandPalette* m_palette = nullptr;
};

} // namespace pintle
