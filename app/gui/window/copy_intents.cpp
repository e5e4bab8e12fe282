// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "app/gui/window/copy_intents.h"

#include "app/gui/models/copy_forms.h"
#include "app/gui/pages/inspect/inspect_page.h"
#include "app/gui/session/preferences.h"
#include "app/gui/session/session.h"
#include "app/gui/session/workbench.h"
#include "app/gui/window/action_registry.h"

#include <QAction>
#include <QMainWindow>
#include <QMenu>

namespace pintle {

CopyIntents::CopyIntents(const WindowParts& parts, InspectPage& page, QObject* parent)
    : QObject(parent)
    , m_parts(parts)
    , m_page(page)
{
    ActionRegistry& actions = m_parts.actions;
    connect(actions.add(QStringLiteral("edit.copy"), tr("&Copy Pin"), {QKeySequence(Qt::CTRL | Qt::Key_C)}, page.id()),
        &QAction::triggered, this, &CopyIntents::copyPin);
    connect(actions.add(QStringLiteral("edit.copy-as"), tr("Copy &As…"), {QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_A)},
                page.id()),
        &QAction::triggered, this, [this] { offerForms(m_page.mapToGlobal(m_page.rect().center())); });
    connect(&m_page, &InspectPage::copyMenuRequested, this, &CopyIntents::offerForms);
}

void CopyIntents::copyPin()
{
    const ChainNode* node = m_page.currentNode();
    const auto& report = m_parts.session.workbench().report();
    if (node == nullptr || !node->certificate || !report)
        return;
    const QString id = m_parts.session.preferences().text(Preferences::Key::CopyFormat);
    const CopyForm form = copyForm(id, *node->certificate, *report, m_page.currentPath());
    //: %1 is a form such as "Pin in Base64", %2 the name of a certificate.
    Q_EMIT m_page.copied(tr("%1, of %2").arg(form.name(), node->name), form.content);
}

void CopyIntents::offerForms(const QPoint& at)
{
    const ChainNode* node = m_page.currentNode();
    const auto& report = m_parts.session.workbench().report();
    if (node == nullptr || !node->certificate || !report)
        return;
    auto* menu = new QMenu(&m_parts.window);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const CopyForm& form : copyForms(*node->certificate, *report, m_page.currentPath())) {
        if (form.separatorBefore)
            menu->addSeparator();
        auto* action = menu->addAction(form.label);
        connect(action, &QAction::triggered, this, [this, form] { Q_EMIT m_page.copied(form.name(), form.content); });
    }
    menu->popup(at);
    menu->setActiveAction(menu->actions().constFirst());
}

} // namespace pintle
