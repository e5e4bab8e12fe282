// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#pragma once

#include "app/gui/pages/inspect/verdict_text.h"
#include "app/gui/session/inspection.h"

#include <QMainWindow>

#include <memory>

class QSettings;

namespace pintle {

class ConnectionIntents;
class CopyIntents;
class FileIntents;
class InspectPage;
class PinIntents;
class Recents;
class StatusLine;
class TargetBar;
class Theme;
class WindowActions;
class Workbench;
class WorkbenchMessages;
struct Trouble;

/// Puts target bar, page, status bar and workbench together; what the user does goes to the intents beside it, what the
/// workbench answers goes to the page.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    MainWindow(QSettings& settings, Theme& theme, QWidget* parent = nullptr);
    ~MainWindow() override;

    /// A target or the path of a certificate file, as given on the command line.
    void inspect(const QString& subject);

    InspectPage& page() { return *m_page; }
    TargetBar& targetBar() { return *m_target; }
    Workbench& workbench() { return *m_workbench; }
    WindowActions& actions() { return *m_actions; }

protected:
    bool event(QEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void finishStart();
    void buildCentre();
    void buildIntents();
    void connectTarget();
    void connectRequests();
    void connectPage();
    void connectViewActions();
    void connectOtherActions();

    void takeNextAction(NextAction action);
    void offerNodeMenu(const QPoint& at);
    void showStarted(const InspectRequest& request);
    void showReport(const EndpointReport& report);
    void showCompared(const Comparison& comparison);
    void followTrouble(const Trouble& trouble);
    void refreshShelf();
    void refreshActions();

    QSettings& m_settings;
    Theme& m_theme;
    std::unique_ptr<Workbench> m_workbench;
    WindowActions* m_actions = nullptr;
    TargetBar* m_target = nullptr;
    InspectPage* m_page = nullptr;
    StatusLine* m_status = nullptr;
    std::unique_ptr<Recents> m_recents;
    WorkbenchMessages* m_messages = nullptr;
    ConnectionIntents* m_connections = nullptr;
    FileIntents* m_files = nullptr;
    CopyIntents* m_copies = nullptr;
    PinIntents* m_pins = nullptr;
    bool m_painted = false;
};

} // namespace pintle
