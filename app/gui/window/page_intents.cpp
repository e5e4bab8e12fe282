// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "app/gui/window/page_intents.h"

#include "app/gui/pages/inspect/target_bar.h"
#include "app/gui/pages/page.h"
#include "app/gui/session/preferences.h"
#include "app/gui/session/session.h"
#include "app/gui/session/workspace_store.h"
#include "app/gui/window/action_registry.h"
#include "app/gui/window/navigation_rail.h"
#include "app/gui/window/page_mnemonics.h"
#include "app/gui/window/page_stack.h"
#include "app/gui/window/pane_order.h"
#include "app/gui/window/status_line.h"

#include <QAction>
#include <QActionGroup>
#include <QMainWindow>
#include <QSettings>
#include <QTabWidget>

namespace pintle {
namespace {

constexpr auto LastPage = "lastPage";

} // namespace

PageIntents::PageIntents(const WindowParts& parts, NavigationRail& rail, QObject* parent)
    : QObject(parent)
    , m_parts(parts)
    , m_rail(rail)
{
    addPageActions();
    addMoves();
    addPrimaryActions();
    connect(&m_parts.pages, &PageStack::built, this, &PageIntents::takeBuilt);
    connect(&m_parts.pages, &PageStack::opened, this, &PageIntents::takeOpened);
    connect(&m_parts.pages, &PageStack::attentionChanged, &m_rail.pages(), &RailModel::setAttention);
    connect(&m_parts.session.store(), &WorkspaceStore::pathChanged, this, &PageIntents::showTitle);
    connect(&m_rail, &NavigationRail::openRequested, &m_parts.pages, &PageStack::open);
}

void PageIntents::openFirst()
{
    const Preferences& preferences = m_parts.session.preferences();
    QString id = preferences.text(Preferences::Key::StartPage);
    if (id == QLatin1String("last"))
        id = m_parts.session.preferences().settings().value(QLatin1String(LastPage)).toString();
    if (m_parts.pages.open(id) == nullptr)
        m_parts.pages.open(m_parts.pages.entries().front().id);
}

void PageIntents::addPageActions()
{
    auto* group = new QActionGroup(this);
    int number = 0;
    for (const PageEntry& entry : m_parts.pages.entries()) {
        QAction* action = m_parts.actions.add(QStringLiteral("view.page.%1").arg(entry.id), entry.title,
            {QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_1 + number++))});
        action->setCheckable(true);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, id = entry.id] { m_parts.pages.open(id); });
    }
}

void PageIntents::addMoves()
{
    const auto add = [this](const char* id, const QString& text, const QList<QKeySequence>& keys, auto slot) {
        QAction* action = m_parts.actions.add(QLatin1String(id), text, keys);
        connect(action, &QAction::triggered, this, slot);
        return action;
    };
    m_back = add("view.back", tr("&Back"), {QKeySequence(Qt::ALT | Qt::Key_Left)}, [this] { m_parts.pages.goBack(); });
    m_forward = add(
        "view.forward", tr("F&orward"), {QKeySequence(Qt::ALT | Qt::Key_Right)}, [this] { m_parts.pages.goForward(); });
    add("view.next-pane", tr("&Next Pane"), {QKeySequence(Qt::Key_F6)}, [this] { focusNextPane(m_parts, m_rail, 1); });
    add("view.previous-pane", tr("P&revious Pane"), {QKeySequence(Qt::SHIFT | Qt::Key_F6)},
        [this] { focusNextPane(m_parts, m_rail, -1); });
    add("view.next-tab", tr("Next Tab"), {QKeySequence(Qt::CTRL | Qt::Key_Tab)}, [this] { stepTab(1); });
    add("view.previous-tab", tr("Previous Tab"), {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Tab)},
        [this] { stepTab(-1); });
    add("target.copy-command", tr("&Copy as Command"), {QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_C)},
        [this] { copyCommand(); });
    QAction* compact = add("view.compact-rail", tr("Compact Rai&l"), {},
        [this](bool on) { m_parts.session.preferences().set(Preferences::Key::CompactRail, on); });
    compact->setCheckable(true);
    const auto follow = [this, compact] {
        const bool on = m_parts.session.preferences().flag(Preferences::Key::CompactRail);
        compact->setChecked(on);
        m_rail.setCompact(on);
    };
    connect(&m_parts.session.preferences(), &Preferences::changed, this, follow);
    follow();
}

void PageIntents::addPrimaryActions()
{
    for (const PageEntry& entry : m_parts.pages.entries()) {
        QAction* action = m_parts.actions.addPrimary(entry.primaryAction, entry.primaryText, entry.id);
        connect(action, &QAction::triggered, this, [this, id = entry.id] {
            if (Page* page = m_parts.pages.open(id); page != nullptr && page->canRunPrimary())
                page->runPrimary();
        });
    }
}

void PageIntents::takeBuilt(Page* page)
{
    connect(page, &Page::noted, &m_parts.status, &StatusLine::note);
    connect(page, &Page::copied, &m_parts.status, &StatusLine::copy);
    connect(page, &Page::actionsChanged, this, &PageIntents::refreshPrimary);
    connect(page, &QWidget::windowTitleChanged, this, [this, page] {
        if (page == m_parts.pages.current())
            showTitle();
    });
}

void PageIntents::showTitle()
{
    const Page* page = m_parts.pages.current();
    if (page == nullptr)
        return;
    const QString title = page->windowTitle().isEmpty() ? page->title() : page->windowTitle();
    const QString workspace = m_parts.session.store().name();
    //: The window's title: %1 what the page shows, %2 the name of the workspace.
    m_parts.window.setWindowTitle(workspace.isEmpty() ? title : tr("%1 – %2").arg(title, workspace));
}

void PageIntents::takeOpened(Page* page)
{
    m_parts.actions.showPage(page->id());
    m_parts.actions.find(QStringLiteral("view.page.%1").arg(page->id()))->setChecked(true);
    showTitle();
    m_parts.session.preferences().settings().setValue(QLatin1String(LastPage), page->id());
    m_rail.setOpen(page->id());
    m_back->setEnabled(m_parts.pages.canGoBack());
    m_forward->setEnabled(m_parts.pages.canGoForward());
    refreshPrimary();
    settlePageMnemonics(m_parts.window);
}

void PageIntents::refreshPrimary()
{
    for (const PageEntry& entry : m_parts.pages.entries()) {
        const Page* page = m_parts.pages.find(entry.id);
        QAction* action = m_parts.actions.find(entry.primaryAction);
        action->setEnabled(page == nullptr || page->canRunPrimary());
        if (page != nullptr)
            action->setText(page->primaryText());
    }
}

/// In the tab widget that has the focus, else in the first one that is seen.
void PageIntents::stepTab(int step)
{
    QTabWidget* tabs = nullptr;
    for (QWidget* widget = m_parts.window.focusWidget(); widget != nullptr && tabs == nullptr;
         widget = widget->parentWidget())
        tabs = qobject_cast<QTabWidget*>(widget);
    if (tabs == nullptr && m_parts.pages.current() != nullptr) {
        for (auto* candidate : m_parts.pages.current()->findChildren<QTabWidget*>()) {
            if (candidate->isVisible() && tabs == nullptr)
                tabs = candidate;
        }
    }
    if (tabs == nullptr || tabs->count() == 0)
        return;
    const int count = tabs->count();
    for (int tried = 1; tried <= count; ++tried) {
        const int next = (tabs->currentIndex() + step * tried + count * tried) % count;
        if (tabs->isTabEnabled(next) && tabs->isTabVisible(next)) {
            tabs->setCurrentIndex(next);
            return;
        }
    }
}

void PageIntents::copyCommand()
{
    const Page* page = m_parts.pages.current();
    const QString command = page == nullptr ? QString() : page->asCommand();
    if (command.isEmpty()) {
        m_parts.status.note(tr("There is nothing on this page that a command could repeat."));
        return;
    }
    m_parts.status.copy(tr("the command that does the same"), command);
}

} // namespace pintle
