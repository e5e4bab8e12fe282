// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "app/gui/window/help_intents.h"

#include "app/gui/dialogs/about_dialog.h"
#include "app/gui/session/session.h"
#include "app/gui/window/action_registry.h"
#include "app/gui/window/diagnostics.h"
#include "app/gui/window/explanations.h"
#include "app/gui/window/page_stack.h"
#include "app/gui/window/shortcut_list.h"
#include "app/gui/window/status_line.h"

#include <QAction>
#include <QMainWindow>
#include <QWhatsThis>

namespace pintle {

HelpIntents::HelpIntents(const WindowParts& parts, QObject* parent)
    : QObject(parent)
    , m_parts(parts)
{
    ActionRegistry& actions = m_parts.actions;
    connect(actions.add(
                QStringLiteral("help.shortcuts"), tr("&Keyboard Shortcuts"), {QKeySequence(Qt::CTRL | Qt::Key_Slash)}),
        &QAction::triggered, this, &HelpIntents::showShortcuts);
    connect(actions.add(QStringLiteral("help.whats-this"), tr("&What's This?"), {QKeySequence(Qt::SHIFT | Qt::Key_F1)}),
        &QAction::triggered, this, [this] {
            explainControls(m_parts.window);
            QWhatsThis::enterWhatsThisMode();
        });
    connect(actions.add(QStringLiteral("help.focus"), tr("&Explain This"), {QKeySequence(Qt::Key_F1)}),
        &QAction::triggered, this, &HelpIntents::explainFocus);
    QAction* about = actions.add(QStringLiteral("help.about"), tr("&About Pintle"));
    about->setMenuRole(QAction::AboutRole);
    connect(about, &QAction::triggered, this, &HelpIntents::showAbout);
}

/// What's This of what has the focus, or of what that stands in.
void HelpIntents::explainFocus()
{
    explainControls(m_parts.window);
    for (QWidget* widget = m_parts.window.focusWidget(); widget != nullptr; widget = widget->parentWidget()) {
        if (widget->whatsThis().isEmpty())
            continue;
        QWhatsThis::showText(
            widget->mapToGlobal(QPoint(widget->width() / 2, widget->height())), widget->whatsThis(), widget);
        return;
    }
    m_parts.status.note(tr("There is no explanation for this. Press Shift+F1 and click something else."));
}

void HelpIntents::showShortcuts()
{
    auto* list = new ShortcutList(m_parts.actions, m_parts.pages.entries(), &m_parts.window);
    list->setAttribute(Qt::WA_DeleteOnClose);
    list->show();
}

void HelpIntents::showAbout()
{
    auto* about = new AboutDialog(diagnosticsText(m_parts.session), &m_parts.window);
    about->setAttribute(Qt::WA_DeleteOnClose);
    connect(about, &AboutDialog::copied, &m_parts.status, &StatusLine::copy);
    about->show();
}

} // namespace pintle
