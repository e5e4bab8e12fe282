// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#pragma once

#include "app/gui/pages/inspect/verdict_text.h"
#include "app/gui/session/inspection.h"
#include "app/gui/widgets/message_bar.h"

#include <QMainWindow>

#include <memory>

class QLabel;
class QMimeData;
class QSettings;

namespace pintle {

class InspectPage;
class OptionsPanel;
class TargetBar;
class Theme;
class WindowActions;
class Workbench;
struct Trouble;

/// Target bar, page and status bar; turns what the user does into intents for the workbench and what comes back into
/// pages, messages and the status line.
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
    void buildStatusBar();
    void connectTarget();
    void connectWorkbench();
    void connectPage();
    void connectActions();

    void startInspection();
    void startComparison();
    void stop();
    void showOptions(bool shown);
    std::optional<ConnectionRequest> connectionRequest();
    void takeNextAction(NextAction action);
    void pinCurrent();
    void pinIntermediate();
    void offerPinMenu(const Certificate& certificate, PinRole role, const QPoint& at);
    void offerCopyMenu(const QPoint& at);
    void offerNodeMenu(const QPoint& at);
    void openPath(const QString& path);
    void openCertificates();
    void openPinSet();
    void savePinSet();
    void exportPins();
    void askForTrustFile();
    void askForHelpers();
    void paste();
    void takeMime(const QMimeData& mime, const QString& name);
    void showTrouble(const Trouble& trouble);
    std::vector<Message::Action> remediesFor(const Trouble& trouble);
    void showReport(const EndpointReport& report);
    void copyCommand();
    void copy(const QString& label, const QString& value);
    void note(const QString& sentence);
    void nextPane(int step);
    void remember(const QString& address);
    void refreshShelf();
    void refreshStatus();
    void refreshActions();

    QSettings& m_settings;
    Theme& m_theme;
    std::unique_ptr<Workbench> m_workbench;
    WindowActions* m_actions = nullptr;
    TargetBar* m_target = nullptr;
    OptionsPanel* m_options = nullptr; ///< made when it is first shown
    InspectPage* m_page = nullptr;
    QLabel* m_mode = nullptr;
    QLabel* m_lab = nullptr;
    QLabel* m_store = nullptr;
    bool m_painted = false;
};

} // namespace pintle
