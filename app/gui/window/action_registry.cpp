// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "app/gui/window/action_registry.h"

#include "app/gui/session/preferences.h"
#include "app/gui/window/mnemonics.h"

#include <QAction>
#include <QMenu>
#include <QTimer>

namespace pintle {

ActionRegistry::ActionRegistry(QWidget& window, Preferences& preferences)
    : QObject(&window)
    , m_window(window)
    , m_preferences(preferences)
    , m_later(new QTimer(this))
{
    m_later->setSingleShot(true);
    m_later->setInterval(0);
    connect(m_later, &QTimer::timeout, this, &ActionRegistry::changed);
    connect(&preferences, &Preferences::shortcutsChanged, this, [this](const QString& id) {
        for (const Entry& entry : m_entries) {
            if (entry.id == id)
                applyKeys(entry);
        }
    });
}

QAction* ActionRegistry::enter(Entry entry)
{
    QAction* action = entry.action;
    action->setObjectName(entry.id);
    // Its keys work through the window, whatever menus it stands in.
    m_window.addAction(action);
    connect(action, &QObject::destroyed, this, [this, action] {
        std::erase_if(m_entries, [action](const Entry& gone) { return gone.action == action; });
        m_later->start();
    });
    m_entries.push_back(std::move(entry));
    applyKeys(m_entries.back());
    applyPage(m_entries.back());
    m_later->start();
    return action;
}

QAction* ActionRegistry::add(
    const QString& id, const QString& text, const QList<QKeySequence>& keys, const QString& page)
{
    return enter({id, page, new QAction(text, this), keys, {}});
}

QAction* ActionRegistry::addPrimary(const QString& id, const QString& text, const QString& page)
{
    const QList<QKeySequence> keys{QKeySequence(Qt::Key_F5), QKeySequence(Qt::CTRL | Qt::Key_R)};
    return enter({id, {}, new QAction(text, this), keys, page});
}

void ActionRegistry::adopt(const QString& id, QAction* action, const QList<QKeySequence>& keys, const QString& page)
{
    enter({id, page, action, keys, {}});
}

QMenu* ActionRegistry::addMenu(const QString& id, const QString& text, const QString& page)
{
    auto* menu = new QMenu(text, &m_window);
    menu->setToolTipsVisible(true);
    settleMnemonicsWhenShown(*menu);
    enter({id, page, menu->menuAction(), {}, {}});
    return menu;
}

void ActionRegistry::addHint(const QString& keys, const QString& text, const QString& page)
{
    m_hints.push_back({keys, text, page});
}

QAction* ActionRegistry::find(const QString& id) const
{
    QAction* elsewhere = nullptr;
    for (const Entry& entry : m_entries) {
        if (entry.id != id)
            continue;
        if (entry.page.isEmpty() || entry.page == m_page)
            return entry.action;
        elsewhere = elsewhere == nullptr ? entry.action : elsewhere;
    }
    return elsewhere;
}

QList<QKeySequence> ActionRegistry::keysOf(const Entry& entry) const
{
    return m_preferences.shortcuts(entry.id, entry.standardKeys);
}

bool ActionRegistry::meet(const Entry& one, const Entry& other)
{
    const QString& a = one.page.isEmpty() ? one.keyPage : one.page;
    const QString& b = other.page.isEmpty() ? other.keyPage : other.page;
    return a.isEmpty() || b.isEmpty() || a == b;
}

std::vector<const ActionRegistry::Entry*> ActionRegistry::rivals(const Entry& entry, const QKeySequence& sequence) const
{
    std::vector<const Entry*> found;
    for (const Entry& other : m_entries) {
        if (other.action == entry.action || !meet(entry, other))
            continue;
        if (keysOf(other).contains(sequence))
            found.push_back(&other);
    }
    return found;
}

void ActionRegistry::showPage(const QString& page)
{
    m_page = page;
    for (const Entry& entry : m_entries) {
        applyPage(entry);
        if (!entry.keyPage.isEmpty())
            applyKeys(entry);
    }
    m_later->start();
}

void ActionRegistry::applyKeys(const Entry& entry)
{
    const bool here = entry.keyPage.isEmpty() || entry.keyPage == m_page;
    entry.action->setShortcuts(here ? keysOf(entry) : QList<QKeySequence>());
}

void ActionRegistry::applyPage(const Entry& entry)
{
    if (!entry.page.isEmpty())
        entry.action->setVisible(entry.page == m_page);
}

} // namespace pintle
