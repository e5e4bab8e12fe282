// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "app/gui/window/tool_intents.h"

#include "app/gui/dialogs/undo_history.h"
#include "app/gui/pages/page.h"
#include "app/gui/session/session.h"
#include "app/gui/session/workbench.h"
#include "app/gui/window/action_registry.h"
#include "app/gui/window/command_palette.h"
#include "app/gui/window/find_bar.h"
#include "app/gui/window/log_dock.h"
#include "app/gui/window/page_stack.h"
#include "app/gui/window/status_line.h"

#include <QAction>
#include <QMainWindow>

#include <algorithm>
#include <array>

namespace pintle {

ToolIntents::ToolIntents(const WindowParts& parts, FindBar& find, QObject* parent)
    : QObject(parent)
    , m_parts(parts)
    , m_find(find)
    , m_log(new LogDock(parts.session.log(), parts.pages.entries(), &parts.window))
    , m_palette(new CommandPalette(parts))
{
    addFind();
    addLog();
    addUndo();
    QAction* palette = m_parts.actions.add(
        QStringLiteral("tools.palette"), tr("Command &Palette"), {QKeySequence(Qt::CTRL | Qt::Key_K)});
    connect(palette, &QAction::triggered, m_palette, &CommandPalette::open);
}

void ToolIntents::addFind()
{
    const auto add = [this](const char* id, const QString& text, const QList<QKeySequence>& keys, auto slot) {
        connect(m_parts.actions.add(QLatin1String(id), text, keys), &QAction::triggered, this, slot);
    };
    add("edit.find", tr("&Find…"), {QKeySequence(Qt::CTRL | Qt::Key_F)}, [this] { m_find.open(); });
    add("edit.find-next", tr("Find &Next"), {QKeySequence(Qt::Key_F3)}, [this] { m_find.step(1); });
    add("edit.find-previous", tr("Find Pre&vious"), {QKeySequence(Qt::SHIFT | Qt::Key_F3)},
        [this] { m_find.step(-1); });
    connect(&m_parts.pages, &PageStack::opened, this, [this](Page* page) {
        connect(page, &Page::actionsChanged, this, &ToolIntents::refreshFind, Qt::UniqueConnection);
        refreshFind();
    });
}

void ToolIntents::refreshFind()
{
    Page* page = m_parts.pages.current();
    const bool can = page != nullptr && page->searchable() != nullptr;
    for (const char* id : {"edit.find", "edit.find-next", "edit.find-previous"})
        m_parts.actions.find(QLatin1String(id))->setEnabled(can);
}

void ToolIntents::addLog()
{
    m_log->hide();
    m_parts.window.addDockWidget(Qt::BottomDockWidgetArea, m_log);
    QAction* toggle = m_log->toggleViewAction();
    toggle->setText(tr("Activity Lo&g"));
    m_parts.actions.adopt(QStringLiteral("view.log"), toggle, {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_L)});
    connect(toggle, &QAction::triggered, m_log, [this](bool shown) {
        if (shown)
            m_log->table()->setFocus(Qt::ShortcutFocusReason);
    });
    connect(&m_parts.pages, &PageStack::built, this,
        [this](Page* page) { connect(page, &Page::logRequested, this, &ToolIntents::showLogOf); });
    connect(m_log, &LogDock::copied, &m_parts.status, &StatusLine::copy);
    connect(m_log, &LogDock::exportRequested, &m_parts.session.workbench(), &Workbench::writeExport);
}

void ToolIntents::showLogOf(const QString& stage, const QString& word)
{
    constexpr std::array Known{Stage::Resolve, Stage::Connect, Stage::Proxy, Stage::StartTls, Stage::Tls};
    // Building the path and checking pins are no stage of the connection: everything is shown.
    const bool known = std::ranges::any_of(Known, [&stage](Stage one) { return idOf(one) == stage; });
    m_log->showStage(known ? stage : QString(), word);
    m_log->show();
    m_log->table()->setFocus(Qt::OtherFocusReason);
}

void ToolIntents::addUndo()
{
    QUndoStack* stack = &m_parts.session.editor().undoStack();
    m_parts.actions.adopt(QStringLiteral("edit.undo"), stack->createUndoAction(&m_parts.window, tr("&Undo")),
        {QKeySequence(Qt::CTRL | Qt::Key_Z)});
    m_parts.actions.adopt(QStringLiteral("edit.redo"), stack->createRedoAction(&m_parts.window, tr("&Redo")),
        {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), QKeySequence(Qt::CTRL | Qt::Key_Y)});
    QAction* history = m_parts.actions.add(QStringLiteral("edit.history"), tr("Undo &History…"));
    connect(history, &QAction::triggered, this, [this, stack] {
        auto* dialog = new UndoHistory(*stack, &m_parts.window);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->show();
    });
}

} // namespace pintle
