// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#pragma once

#include "app/gui/window/window_parts.h"

#include <QMainWindow>

#include <memory>

namespace pintle {

class ConnectionIntents;
class FileIntents;
class FindBar;
class MenuLayout;
class NavigationRail;
class PageIntents;
class TargetIntents;
class ToolIntents;
class WorkbenchMessages;
class WorkspaceIntents;

/// Puts rail, target bar, pages and status bar together over a session; what they do is in the intents beside it.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    explicit MainWindow(Session& session, QWidget* parent = nullptr);
    ~MainWindow() override;

    /// A target or the path of a certificate file, as given on the command line.
    void inspect(const QString& subject);

    Session& session() { return m_session; }
    PageStack& pages() { return *m_pages; }
    TargetBar& targetBar() { return *m_target; }
    ActionRegistry& actions() { return *m_actions; }
    StatusLine& statusLine() { return *m_status; }
    FindBar& findBar() { return *m_find; }

protected:
    bool event(QEvent* event) override;
    void closeEvent(QCloseEvent* event) override;

private:
    void buildCentre();
    void buildIntents();
    void addWindowActions();
    void finishStart();
    void escape();

    Session& m_session;
    ActionRegistry* m_actions = nullptr;
    TargetBar* m_target = nullptr;
    NavigationRail* m_rail = nullptr;
    PageStack* m_pages = nullptr;
    FindBar* m_find = nullptr;
    StatusLine* m_status = nullptr;
    MenuLayout* m_menus = nullptr;
    std::unique_ptr<WindowParts> m_parts;
    WorkbenchMessages* m_messages = nullptr;
    ConnectionIntents* m_connections = nullptr;
    FileIntents* m_files = nullptr;
    TargetIntents* m_targets = nullptr;
    PageIntents* m_pageIntents = nullptr;
    ToolIntents* m_tools = nullptr;
    WorkspaceIntents* m_workspace = nullptr;
    bool m_mayQuit = false;
    bool m_painted = false;
};

} // namespace pintle
