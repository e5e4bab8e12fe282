// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "app/gui/window/main_window.h"

#include "app/gui/dialogs/dialogs.h"
#include "app/gui/pages/inspect/comparison_pane.h"
#include "app/gui/pages/inspect/inspect_page.h"
#include "app/gui/pages/inspect/target_bar.h"
#include "app/gui/theme/icons.h"
#include "app/gui/theme/theme.h"
#include "app/gui/widgets/empty_state.h"
#include "app/gui/window/connection_intents.h"
#include "app/gui/window/copy_intents.h"
#include "app/gui/window/file_intents.h"
#include "app/gui/window/pane_order.h"
#include "app/gui/window/pin_intents.h"
#include "app/gui/window/recents.h"
#include "app/gui/window/status_line.h"
#include "app/gui/window/window_actions.h"
#include "app/gui/window/workbench_messages.h"
#include "app/text/sentences.h"

#include <QCloseEvent>
#include <QFileInfo>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QSettings>
#include <QTimer>
#include <QVBoxLayout>

namespace pintle {

MainWindow::MainWindow(QSettings& settings, Theme& theme, QWidget* parent)
    : QMainWindow(parent)
    , m_settings(settings)
    , m_theme(theme)
    , m_workbench(std::make_unique<Workbench>())
    , m_actions(new WindowActions(*this, m_workbench->shelf().undoStack(), theme.choice()))
    , m_target(new TargetBar)
    , m_page(new InspectPage)
    , m_status(new StatusLine(*m_workbench, this))
    , m_recents(std::make_unique<Recents>(settings, *m_target))
{
    setObjectName(QStringLiteral("window"));
    setMinimumSize(960, 600);
    resize(1280, 800);
    restoreGeometry(m_settings.value(QStringLiteral("geometry")).toByteArray());
    setAcceptDrops(true);
    buildCentre();
    setStatusBar(m_status);
    buildIntents();
    connectTarget();
    connectRequests();
    connectPage();
    connectViewActions();
    connectOtherActions();
    m_target->setTrust(m_workbench->trust());
    m_target->setAddress(QStringLiteral("lab:good"));
    refreshActions();
    // The first Enter is the point of the first page: where it goes is seen from the start.
    m_page->emptyState()->primaryButton()->setFocus(Qt::TabFocusReason);
}

MainWindow::~MainWindow() = default;

bool MainWindow::event(QEvent* event)
{
    const bool handled = QMainWindow::event(event);
    if (event->type() == QEvent::UpdateRequest && !m_painted) {
        m_painted = true;
        QTimer::singleShot(0, this, &MainWindow::finishStart);
    }
    return handled;
}

/// What the first frame does without.
void MainWindow::finishStart()
{
    setWindowIcon(programIcon());
    m_recents->suggest();
}

void MainWindow::buildCentre()
{
    auto* centre = new QWidget(this);
    auto* column = new QVBoxLayout(centre);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_target);
    column->addWidget(m_page, 1);
    setCentralWidget(centre);
}

void MainWindow::buildIntents()
{
    const WindowParts parts{*this, *m_workbench, *m_actions, *m_target, *m_page, *m_status};
    m_messages = new WorkbenchMessages(*m_workbench, *m_page->messages(), *m_status, this);
    m_connections = new ConnectionIntents(parts, *m_messages, this);
    m_files = new FileIntents(parts, this);
    m_copies = new CopyIntents(parts, this);
    m_pins = new PinIntents(parts, *m_copies, this);
}

void MainWindow::connectTarget()
{
    Workbench* bench = m_workbench.get();
    connect(m_target, &TargetBar::noteChanged, m_status, &StatusLine::note);
    connect(m_target, &TargetBar::addressEdited, bench, &Workbench::suggestTrustFor);
    connect(m_target, &TargetBar::trustChosen, bench, &Workbench::chooseTrust);
    connect(m_target, &TargetBar::trustFileRequested, m_files, &FileIntents::askForTrustFile);
    connect(m_target, &TargetBar::pinSetChosen, this, [bench](int index) { bench->shelf().choose(index); });
    connect(m_target, &TargetBar::pinSetFileRequested, this, [this] {
        refreshShelf();
        m_files->openPinSet();
    });
    connect(bench, &Workbench::trustChanged, m_target, &TargetBar::setTrust);
    connect(&bench->shelf(), &PinShelf::changed, this, &MainWindow::refreshShelf);
}

void MainWindow::connectRequests()
{
    Workbench* bench = m_workbench.get();
    connect(bench, &Workbench::inspectionStarted, this, &MainWindow::showStarted);
    connect(bench, &Workbench::comparisonStarted, this, [this](const QString& subject) {
        m_page->messages()->clear();
        m_target->setRunning(true);
        m_page->comparison()->showRunning(subject);
        refreshActions();
    });
    connect(bench, &Workbench::stageChanged, m_page, &InspectPage::applyStageResult);
    connect(bench, &Workbench::ended, this, [this] {
        m_target->setRunning(false);
        refreshActions();
    });
    connect(bench, &Workbench::reported, this, &MainWindow::showReport);
    connect(bench, &Workbench::compared, this, &MainWindow::showCompared);
    connect(bench, &Workbench::stopped, this, [this] {
        m_page->showStopped();
        setWindowTitle(tr("%1 – stopped").arg(m_target->address()));
        m_status->note(tr("Stopped by you"));
    });
    connect(m_messages, &WorkbenchMessages::shown, this, &MainWindow::followTrouble);
}

void MainWindow::connectPage()
{
    connect(m_page, &InspectPage::addressRequested, m_target, &TargetBar::focusAddress);
    connect(m_page, &InspectPage::fileRequested, m_files, &FileIntents::openCertificates);
    connect(m_page, &InspectPage::helpersRequested, m_files, &FileIntents::askForHelpers);
    connect(m_page, &InspectPage::nextActionRequested, this, &MainWindow::takeNextAction);
    connect(m_page, &InspectPage::menuRequested, this, &MainWindow::offerNodeMenu);
    connect(m_page, &InspectPage::currentChanged, this, &MainWindow::refreshActions);
}

void MainWindow::connectViewActions()
{
    const auto on = [this](QAction* action, auto slot) { connect(action, &QAction::triggered, this, slot); };
    on(m_actions->details, [this](bool shown) { m_page->setDetailsShown(shown); });
    on(m_actions->table, [this](bool shown) { m_page->setTableShown(shown); });
    on(m_actions->zoomIn, [this] { m_page->chainView()->setZoom(m_page->chainView()->zoom() * 1.2); });
    on(m_actions->zoomOut, [this] { m_page->chainView()->setZoom(m_page->chainView()->zoom() / 1.2); });
    on(m_actions->zoomActual, [this] { m_page->chainView()->setZoom(1); });
    on(m_actions->zoomFit, [this] { m_page->chainView()->fitChain(); });
    on(m_actions->fullScreen, [this](bool full) { full ? showFullScreen() : showNormal(); });
    connect(m_actions, &WindowActions::themeChosen, this, [this](ThemeChoice choice) {
        m_theme.choose(choice);
        m_settings.setValue(QStringLiteral("theme"), QString(idOf(choice)));
    });
}

void MainWindow::connectOtherActions()
{
    const auto on = [this](QAction* action, auto slot) { connect(action, &QAction::triggered, this, slot); };
    on(m_actions->quit, [this] { close(); });
    on(m_actions->compare, [this] { refreshActions(); });
    on(m_actions->focusAddress, [this] { m_target->focusAddress(); });
    on(m_actions->nextPane, [this] { focusNextPane(*this, *m_target, *m_page, 1); });
    on(m_actions->previousPane, [this] { focusNextPane(*this, *m_target, *m_page, -1); });
    on(m_actions->keys, [this] { dialogs::tell(this, tr("Keyboard Shortcuts"), m_actions->keyList()); });
    on(m_actions->about, [this] {
        dialogs::tell(this, tr("About Pintle"),
            tr("<h3>Pintle %1</h3><p>Workbench for TLS pins.</p><p>Qt %2 · Apache License 2.0</p>")
                .arg(QCoreApplication::applicationVersion(), QString::fromLatin1(qVersion())));
    });
}

void MainWindow::inspect(const QString& subject)
{
    if (QFileInfo(subject).isFile()) {
        m_files->openPath(subject);
        return;
    }
    m_target->setAddress(subject);
    m_connections->inspect();
}

void MainWindow::takeNextAction(NextAction action)
{
    switch (action) {
    case NextAction::None: return;
    case NextAction::PinIntermediate: m_pins->pinIntermediate(); return;
    case NextAction::ShowChecks: m_page->showChecks(); return;
    case NextAction::Retry: m_connections->inspect(); return;
    case NextAction::Compare:
        m_connections->offerComparison();
        refreshActions();
        return;
    }
}

void MainWindow::offerNodeMenu(const QPoint& at)
{
    const ChainNode* node = m_page->currentNode();
    if (node == nullptr)
        return;
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (node->certificate) {
        menu->addAction(m_actions->copyPin);
        menu->addAction(m_actions->copyAs);
        menu->addSeparator();
        if (node->kind == ChainNode::Kind::OnPath)
            menu->addAction(m_actions->pin);
    } else {
        menu->addAction(tr("&Add Certificates from File…"), m_files, &FileIntents::askForHelpers);
    }
    menu->addSeparator();
    menu->addAction(m_actions->details);
    menu->addAction(m_actions->table);
    menu->popup(at);
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event)
{
    if (!FileIntents::isWelcome(*event->mimeData()))
        return;
    event->acceptProposedAction();
    m_status->note(tr("Drop to inspect certificates or to open a pin set"));
}

void MainWindow::dragLeaveEvent(QDragLeaveEvent*)
{
    m_status->clearMessage();
}

void MainWindow::dropEvent(QDropEvent* event)
{
    event->acceptProposedAction();
    m_files->takeMime(*event->mimeData(), tr("Dropped text"));
}

void MainWindow::showStarted(const InspectRequest& request)
{
    m_page->messages()->clear();
    m_target->setRunning(true);
    setWindowTitle(tr("%1 – inspecting").arg(m_workbench->subject()));
    m_page->showRunning(request.target.toString(), request.connection.options.proxy.has_value(),
        request.target.startTls != StartTls::None);
    refreshActions();
}

void MainWindow::showReport(const EndpointReport& report)
{
    const QString subject = m_workbench->subject();
    m_page->showReport(report, m_workbench->usesLabTrust());
    setWindowTitle(tr("%1 – %2").arg(subject, text::headline(report.verdict)));
    if (report.probe && m_workbench->isFresh())
        m_recents->remember(report.probe->target.toString());
    // Banner and stages have said it; a message only where it can do something about it.
    if (report.probe && report.probe->error && report.probe->error->code == ErrorCode::NotTls)
        m_messages->show({*report.probe->error, subject, Trouble::From::Inspection});
    if (m_workbench->isFresh())
        m_status->note(tr("%1: %2").arg(subject, text::headline(report.verdict)));
    refreshActions();
}

void MainWindow::showCompared(const Comparison& comparison)
{
    m_page->comparison()->showComparison(comparison, m_workbench->usesLabTrust());
    setWindowTitle(tr("%1 – compared").arg(m_target->address()));
    m_status->note(tr("Compared %1").arg(m_target->address()));
}

void MainWindow::followTrouble(const Trouble& trouble)
{
    if (trouble.from == Trouble::From::Address)
        m_target->focusAddress();
    else if (trouble.from == Trouble::From::Inspection)
        m_page->giveUp();
    refreshActions();
}

void MainWindow::refreshShelf()
{
    const PinShelf& shelf = m_workbench->shelf();
    m_target->setPinSets(shelf.names(), shelf.current());
    refreshActions();
}

void MainWindow::refreshActions()
{
    const bool running = m_workbench->isRunning();
    const bool chain = m_page->showsChain() && m_page->chainView()->elementCount() > 0;
    const ChainNode* node = chain ? m_page->currentNode() : nullptr;
    const bool certificate = node != nullptr && node->certificate.has_value();
    const bool pinnable = certificate && node->kind == ChainNode::Kind::OnPath && m_workbench->pinHost().has_value();
    m_actions->inspect->setEnabled(!running);
    for (QAction* action : {m_actions->copyPin, m_actions->copyAs})
        action->setEnabled(certificate);
    for (QAction* action : {m_actions->zoomIn, m_actions->zoomOut, m_actions->zoomActual, m_actions->zoomFit})
        action->setEnabled(chain && !m_page->isTableShown());
    m_actions->table->setEnabled(chain);
    m_actions->details->setEnabled(chain);
    m_actions->pin->setEnabled(pinnable);
    m_actions->pin->setText(
        pinnable && node->pinned ? tr("Remove &Pin of Selected Certificate") : tr("&Pin Selected Certificate"));
    const bool set = m_workbench->shelf().current() >= 0;
    m_actions->savePinSet->setEnabled(set);
    m_actions->exportPins->setEnabled(set);
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    m_settings.setValue(QStringLiteral("geometry"), saveGeometry());
    QMainWindow::closeEvent(event);
}

} // namespace pintle
