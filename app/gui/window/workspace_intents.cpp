// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "app/gui/window/workspace_intents.h"

#include "app/gui/dialogs/dialogs.h"
#include "app/gui/session/session.h"
#include "app/gui/session/workspace_editor.h"
#include "app/gui/session/workspace_store.h"
#include "app/gui/text_isolation.h"
#include "app/gui/window/action_registry.h"
#include "app/gui/window/page_stack.h"
#include "app/gui/window/status_line.h"
#include "app/gui/window/workspace_messages.h"

#include <QAction>
#include <QFileInfo>
#include <QMainWindow>
#include <QMenu>

namespace pintle {
namespace {

QString withSuffix(const QString& path)
{
    return QFileInfo(path).suffix().isEmpty() ? QStringLiteral("%1.%2").arg(path, WorkspaceStore::suffix()) : path;
}

} // namespace

WorkspaceIntents::WorkspaceIntents(const WindowParts& parts, QObject* parent)
    : QObject(parent)
    , m_parts(parts)
    , m_messages(new WorkspaceMessages(parts, this))
{
    addActions();
    connect(m_messages, &WorkspaceMessages::saveAsRequested, this, &WorkspaceIntents::saveAs);
    connect(m_messages, &WorkspaceMessages::closeRequested, this, [this] {
        m_closeAnyway = true;
        m_parts.window.close();
    });
    connect(&m_parts.session.editor(), &WorkspaceEditor::stepped, this,
        [this](const QString& page) { m_parts.pages.open(page); });
    connect(&store(), &WorkspaceStore::pathChanged, this, &WorkspaceIntents::refresh);
    connect(&store(), &WorkspaceStore::recentFilesChanged, this, &WorkspaceIntents::refresh);
    refresh();
}

WorkspaceStore& WorkspaceIntents::store() const
{
    return m_parts.session.store();
}

void WorkspaceIntents::addActions()
{
    const auto add = [this](const char* id, const QString& text, const QList<QKeySequence>& keys, auto slot) {
        QAction* action = m_parts.actions.add(QLatin1String(id), text, keys);
        connect(action, &QAction::triggered, this, slot);
        return action;
    };
    add("file.new-workspace", tr("&New Workspace…"), {QKeySequence(Qt::CTRL | Qt::Key_N)},
        &WorkspaceIntents::createWorkspace);
    add("file.open-workspace", tr("&Open Workspace…"), {QKeySequence(Qt::CTRL | Qt::Key_O)},
        &WorkspaceIntents::openWorkspace);
    m_recent = m_parts.actions.addMenu(QStringLiteral("file.open-recent"), tr("Open &Recent"));
    connect(m_recent, &QMenu::aboutToShow, this, &WorkspaceIntents::fillRecent);
    add("file.save", tr("&Save"), {QKeySequence(Qt::CTRL | Qt::Key_S)}, &WorkspaceIntents::save);
    add("file.save-as", tr("Save &As…"), {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S)}, &WorkspaceIntents::saveAs);
    add("file.save-copy", tr("Save a Cop&y Without Private Data…"), {}, &WorkspaceIntents::saveCopy);
    m_close = add("file.close", tr("&Close Workspace"), {QKeySequence(Qt::CTRL | Qt::Key_W)}, [this] {
        if (mayClose())
            store().close();
    });
}

void WorkspaceIntents::refresh()
{
    m_close->setEnabled(!store().isStandard());
    m_recent->setEnabled(!store().recentFiles().isEmpty());
}

void WorkspaceIntents::createWorkspace()
{
    const QString suggested = QStringLiteral("%1.%2").arg(tr("New Workspace"), WorkspaceStore::suffix());
    dialogs::askForFile(&m_parts.window,
        {tr("New Workspace"), tr("Workspaces (*.pintle);;All files (*)"), suggested, true},
        [this](const QString& path) { store().create(withSuffix(path)); });
}

void WorkspaceIntents::openWorkspace()
{
    if (!mayClose())
        return;
    dialogs::askForFile(&m_parts.window, {tr("Open Workspace"), tr("Workspaces (*.pintle);;All files (*)"), {}},
        [this](const QString& path) { store().open(path); });
}

void WorkspaceIntents::save()
{
    switch (store().state()) {
    case WorkspaceStore::State::Saved:
        m_parts.status.note(tr("Everything is saved already; Pintle does it by itself."));
        break;
    case WorkspaceStore::State::ReadOnly: saveAs(); break;
    case WorkspaceStore::State::Conflict: m_messages->tellOfConflict(); break;
    case WorkspaceStore::State::Opening:
    case WorkspaceStore::State::Saving:
    case WorkspaceStore::State::Failed: store().saveNow(); break;
    }
}

void WorkspaceIntents::saveAs()
{
    const QString suggested = QStringLiteral("%1.%2").arg(store().name(), WorkspaceStore::suffix());
    dialogs::askForFile(&m_parts.window,
        {tr("Save Workspace As"), tr("Workspaces (*.pintle);;All files (*)"), suggested, true},
        [this](const QString& path) { store().saveAs(withSuffix(path)); });
}

void WorkspaceIntents::saveCopy()
{
    //: The name of a file: the workspace without what is private in it.
    const QString suggested =
        QStringLiteral("%1.%2").arg(tr("%1 to share").arg(store().name()), WorkspaceStore::suffix());
    dialogs::askForFile(&m_parts.window,
        {tr("Save a Copy Without Private Data"), tr("Workspaces (*.pintle);;All files (*)"), suggested, true},
        [this](const QString& path) { store().saveCopyWithoutPrivateData(withSuffix(path)); });
}

void WorkspaceIntents::fillRecent()
{
    m_recent->clear();
    const QStringList paths = store().recentFiles();
    for (qsizetype i = 0; i < paths.size(); ++i) {
        QString shown = onScreen(QFileInfo(paths[i]).completeBaseName());
        shown.replace(QLatin1Char('&'), QLatin1String("&&"));
        //: An entry of the menu of recent workspaces: %1 its number, which is its key, %2 the name.
        auto* action = m_recent->addAction(tr("&%1  %2").arg(i + 1).arg(shown));
        action->setToolTip(paths[i]);
        action->setStatusTip(paths[i]);
        connect(action, &QAction::triggered, this, [this, path = paths[i]] {
            if (mayClose())
                store().open(path);
        });
    }
    if (paths.isEmpty())
        return;
    m_recent->addSeparator();
    connect(m_recent->addAction(tr("C&lear List")), &QAction::triggered, &store(), &WorkspaceStore::clearRecentFiles);
}

bool WorkspaceIntents::mayClose()
{
    if (m_closeAnyway || !store().wouldLoseChanges())
        return true;
    m_messages->tellOfLoss();
    return false;
}

} // namespace pintle
