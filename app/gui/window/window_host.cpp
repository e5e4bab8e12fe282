// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "app/gui/window/window_host.h"

#include "app/gui/pages/page.h"
#include "app/gui/preferences/preferences_dialog.h"
#include "app/gui/session/preferences.h"
#include "app/gui/session/session.h"
#include "app/gui/theme/style.h"
#include "app/gui/theme/theme.h"
#include "app/gui/translation.h"
#include "app/gui/window/action_registry.h"
#include "app/gui/window/main_window.h"
#include "app/gui/window/page_stack.h"
#include "app/gui/window/window_state.h"

#include <QAction>
#include <QActionGroup>
#include <QMenu>

namespace pintle {

using Key = Preferences::Key;

WindowHost::WindowHost(Session& session, Translation& translation, QObject* parent)
    : QObject(parent)
    , m_session(session)
    , m_translation(translation)
{
    Preferences& preferences = m_session.preferences();
    m_textSize.set(preferences.number(Key::TextPercent));
    setMotionReduced(preferences.flag(Key::ReducedMotion));
    build();
    connect(&preferences, &Preferences::changed, this, [this, &preferences](Key key) {
        if (key == Key::Language)
            m_translation.choose(preferences.text(Key::Language));
        else if (key == Key::ReducedMotion)
            setMotionReduced(preferences.flag(Key::ReducedMotion));
        else if (key == Key::TextPercent)
            m_textSize.set(preferences.number(Key::TextPercent));
    });
    // Later: what asks for another language is often part of the window that goes.
    connect(&m_translation, &Translation::changed, this, &WindowHost::rebuild, Qt::QueuedConnection);
}

WindowHost::~WindowHost() = default;

PreferencesDialog* WindowHost::preferencesDialog() const
{
    return m_dialog;
}

void WindowHost::build()
{
    m_window = std::make_unique<MainWindow>(m_session);
    addActions();
}

void WindowHost::rebuild()
{
    const WindowState state = WindowState::of(*m_window);
    const bool wasShown = m_window->isVisible();
    const Page* current = m_window->pages().current();
    const QString page = current == nullptr ? QString() : current->id();
    std::optional<WindowState> dialogState;
    QString dialogPage;
    if (m_dialog && m_dialog->isVisible()) {
        dialogState = WindowState::of(*m_dialog);
        dialogPage = m_dialog->currentPage();
    }
    m_dialog = nullptr;
    // The new one is there before the old one goes: a program without a window ends.
    const std::unique_ptr<MainWindow> old = std::move(m_window);
    build();
    if (!page.isEmpty())
        m_window->pages().open(page);
    state.applyTo(*m_window);
    if (wasShown)
        m_window->show();
    if (dialogState) {
        openPreferences();
        m_dialog->openPage(dialogPage);
        dialogState->applyTo(*m_dialog);
    }
    old->hide();
    Q_EMIT rebuilt();
}

void WindowHost::openPreferences()
{
    if (!m_dialog) {
        m_dialog = new PreferencesDialog(m_session.preferences(), m_translation, m_window->actions(), m_window.get());
        m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    }
    m_dialog->show();
    m_dialog->raise();
    m_dialog->activateWindow();
}

void WindowHost::addActions()
{
    ActionRegistry& actions = m_window->actions();
    const auto add = [&](const char* id, const QString& text, const QList<QKeySequence>& keys, auto slot) {
        QAction* action = actions.add(QLatin1String(id), text, keys);
        connect(action, &QAction::triggered, this, slot);
        return action;
    };
    add("edit.preferences", tr("Pre&ferences…"), {QKeySequence(Qt::CTRL | Qt::Key_Comma)}, [this] {
        openPreferences();
    })->setMenuRole(QAction::PreferencesRole);
    fillThemes(*actions.addMenu(QStringLiteral("view.theme"), tr("&Theme")));
    QAction* larger = add("view.larger-text", tr("Lar&ger Text"),
        {QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_Plus), QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_Equal)},
        [this] { stepText(TextSize::Step); });
    QAction* smaller = add("view.smaller-text", tr("S&maller Text"), {QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_Minus)},
        [this] { stepText(-TextSize::Step); });
    const auto follow = [this, larger, smaller] {
        const int percent = m_session.preferences().number(Key::TextPercent);
        larger->setEnabled(percent < TextSize::Most);
        smaller->setEnabled(percent > TextSize::Least);
    };
    connect(&m_session.preferences(), &Preferences::changed, larger, follow);
    follow();
}

void WindowHost::stepText(int percent)
{
    Preferences& preferences = m_session.preferences();
    preferences.set(Key::TextPercent, preferences.number(Key::TextPercent) + percent);
}

void WindowHost::fillThemes(QMenu& menu)
{
    Preferences& preferences = m_session.preferences();
    auto* group = new QActionGroup(&menu);
    for (const ThemeChoice choice : AllThemeChoices) {
        QAction* action = menu.addAction(nameOf(choice));
        action->setObjectName(QStringLiteral("view.theme.%1").arg(QString(idOf(choice))));
        action->setCheckable(true);
        action->setChecked(m_session.theme().choice() == choice);
        group->addAction(action);
        connect(action, &QAction::triggered, this,
            [&preferences, choice] { preferences.set(Key::Theme, QString(idOf(choice))); });
        connect(&m_session.theme(), &Theme::choiceChanged, action,
            [action, choice](ThemeChoice now) { action->setChecked(now == choice); });
    }
}

} // namespace pintle
