// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "app/gui/window/main_window.h"

#include "app/gui/dialogs/dialogs.h"
#include "app/gui/intake/intake_intents.h"
#include "app/gui/output/output_intents.h"
#include "app/gui/pages/inspect/snapshot_intents.h"
#include "app/gui/pages/inspect/target_bar.h"
#include "app/gui/pages/page.h"
#include "app/gui/session/jobs.h"
#include "app/gui/session/preferences.h"
#include "app/gui/session/session.h"
#include "app/gui/session/workbench.h"
#include "app/gui/theme/icons.h"
#include "app/gui/widgets/message_bar.h"
#include "app/gui/window/action_registry.h"
#include "app/gui/window/connection_intents.h"
#include "app/gui/window/file_intents.h"
#include "app/gui/window/find_bar.h"
#include "app/gui/window/help_intents.h"
#include "app/gui/window/menu_layout.h"
#include "app/gui/window/navigation_rail.h"
#include "app/gui/window/page_intents.h"
#include "app/gui/window/page_mnemonics.h"
#include "app/gui/window/page_stack.h"
#include "app/gui/window/status_line.h"
#include "app/gui/window/target_intents.h"
#include "app/gui/window/tool_intents.h"
#include "app/gui/window/workbench_messages.h"
#include "app/gui/window/workspace_intents.h"

#include <QAction>
#include <QCloseEvent>
#include <QFileInfo>
#include <QMenuBar>
#include <QSettings>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace pintle {

MainWindow::MainWindow(Session& session, QWidget* parent)
    : QMainWindow(parent)
    , m_session(session)
    , m_actions(new ActionRegistry(*this, session.preferences()))
    , m_target(new TargetBar)
    , m_pages(new PageStack(pageList()))
    , m_status(new StatusLine(session, this))
{
    setObjectName(QStringLiteral("window"));
    setMinimumSize(960, 600);
    resize(1280, 800);
    restoreGeometry(session.preferences().settings().value(QStringLiteral("geometry")).toByteArray());
    buildCentre();
    setStatusBar(m_status);
    m_menus = new MenuLayout(*menuBar(), *m_actions);
    buildIntents();
    addWindowActions();
    restoreState(session.preferences().settings().value(QStringLiteral("docks")).toByteArray());
    m_pageIntents->openFirst();
    m_menus->refresh();
}

MainWindow::~MainWindow() = default;

void MainWindow::buildCentre()
{
    auto* centre = new QWidget(this);
    m_rail = new NavigationRail(m_pages->entries(), centre);
    auto* column = new QVBoxLayout(centre);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_target);
    auto* row = new QHBoxLayout;
    row->setSpacing(0);
    row->addWidget(m_rail);
    auto* page = new QVBoxLayout;
    page->setSpacing(0);
    page->addWidget(m_pages, 1);
    m_find = new FindBar(*m_pages, centre);
    page->addWidget(m_find);
    row->addLayout(page, 1);
    column->addLayout(row, 1);
    setCentralWidget(centre);
    // The rail is first though the bar stands above it.
    setTabOrder(m_rail, m_target);
}

void MainWindow::buildIntents()
{
    m_parts = std::make_unique<WindowParts>(WindowParts{*this, m_session, *m_actions, *m_pages, *m_target, *m_status});
    m_messages = new WorkbenchMessages(m_session.workbench(), *m_pages, *m_status, this);
    m_connections = new ConnectionIntents(*m_parts, *m_messages, this);
    m_parts->connections = m_connections;
    m_files = new FileIntents(*m_parts, *new IntakeIntents(*m_parts, this), this);
    m_targets = new TargetIntents(*m_parts, *m_files, this);
    m_pageIntents = new PageIntents(*m_parts, *m_rail, this);
    m_tools = new ToolIntents(*m_parts, *m_find, this);
    new HelpIntents(*m_parts, this);
    m_workspace = new WorkspaceIntents(*m_parts, this);
    new OutputIntents(*m_parts, this);
    new SnapshotIntents(*m_parts, this);
    m_pages->setMaker([this](const PageEntry& entry) { return entry.make(*m_parts); });
    for (const PageEntry& entry : m_pages->entries()) {
        if (entry.addActions)
            entry.addActions(*m_parts);
    }
}

void MainWindow::addWindowActions()
{
    const auto add = [this](const char* id, const QString& text, const QList<QKeySequence>& keys, auto slot) {
        QAction* action = m_actions->add(QLatin1String(id), text, keys);
        connect(action, &QAction::triggered, this, slot);
        return action;
    };
    add("target.stop", tr("&Stop"), {QKeySequence(Qt::Key_Escape)}, [this] { escape(); });
    QAction* full = add("view.full-screen", tr("F&ull Screen"), {QKeySequence(Qt::Key_F11)},
        [this](bool on) { setWindowState(windowState().setFlag(Qt::WindowFullScreen, on)); });
    full->setCheckable(true);
    full->setChecked(isFullScreen());
    add("file.quit", tr("&Quit"), {QKeySequence(Qt::CTRL | Qt::Key_Q)}, [this] {
        close();
    })->setMenuRole(QAction::QuitRole);
}

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
    new PageMnemonics(*this);
    settlePageMnemonics(*this);
    m_targets->suggest();
}

/// One thing at a time: the job of the page, the find bar, what the page has open, messages, full screen.
void MainWindow::escape()
{
    Page* page = m_pages->current();
    if (page == nullptr)
        return;
    for (const Job& job : m_session.jobs().running()) {
        if (job.page == page->id() && job.cancel) {
            m_session.jobs().cancel(job.id);
            return;
        }
    }
    if (m_find->leave() || page->leave())
        return;
    if (page->messages()->count() > 0)
        page->messages()->clear();
    else if (isFullScreen())
        m_actions->find(QStringLiteral("view.full-screen"))->trigger();
}

void MainWindow::inspect(const QString& subject)
{
    if (QFileInfo(subject).isFile())
        m_files->openPath(subject);
    else
        m_connections->inspect(subject);
}

/// Jobs are cancelled at once; only one that would leave half a file behind asks.
void MainWindow::closeEvent(QCloseEvent* event)
{
    if (!m_workspace->mayClose()) {
        event->ignore();
        return;
    }
    const auto& jobs = m_session.jobs().running();
    const auto blocking = std::ranges::find(jobs, true, &Job::blocksQuit);
    if (blocking != jobs.end() && !m_mayQuit) {
        event->ignore();
        dialogs::askToGoOn(this,
            {tr("Quit Pintle?"), tr("%1 is under way. What is written so far will be lost.").arg(blocking->name),
                tr("&Quit"), tr("&Keep Working")},
            [this] {
                m_mayQuit = true;
                // The window closes from the event loop: this answer may come from within the closing.
                QTimer::singleShot(0, this, &QWidget::close);
            });
        return;
    }
    m_session.jobs().cancelAll();
    m_session.preferences().settings().setValue(QStringLiteral("geometry"), saveGeometry());
    m_session.preferences().settings().setValue(QStringLiteral("docks"), saveState());
    QMainWindow::closeEvent(event);
}

} // namespace pintle
