// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "app/gui/window/copy_intents.h"

#include "app/gui/models/copy_forms.h"
#include "app/gui/pages/inspect/inspect_page.h"
#include "app/gui/pages/inspect/target_bar.h"
#include "app/gui/session/workbench.h"
#include "app/gui/window/status_line.h"
#include "app/gui/window/window_actions.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QMainWindow>
#include <QMenu>
#include <QRegularExpression>

namespace pintle {
namespace {

/// Quoted for a shell where it needs to be.
QString shellWord(const QString& word)
{
    static const QRegularExpression plain(QStringLiteral("^[A-Za-z0-9_@%+=:,./-]+$"));
    if (plain.match(word).hasMatch())
        return word;
    return QLatin1Char('\'') + QString(word).replace(QLatin1Char('\''), QLatin1String("'\\''")) + QLatin1Char('\'');
}

} // namespace

CopyIntents::CopyIntents(const WindowParts& parts, QObject* parent)
    : QObject(parent)
    , m_parts(parts)
{
    connect(m_parts.actions.copyPin, &QAction::triggered, this, &CopyIntents::copyPin);
    connect(m_parts.actions.copyAs, &QAction::triggered, this,
        [this] { offerForms(m_parts.page.mapToGlobal(m_parts.page.rect().center())); });
    connect(m_parts.actions.copyCommand, &QAction::triggered, this, &CopyIntents::copyCommand);
    connect(&m_parts.page, &InspectPage::copied, this, &CopyIntents::copy);
    connect(&m_parts.page, &InspectPage::copyMenuRequested, this, &CopyIntents::offerForms);
}

void CopyIntents::copy(const QString& label, const QString& value)
{
    QGuiApplication::clipboard()->setText(value);
    m_parts.status.note(tr("Copied %1").arg(label));
}

void CopyIntents::copyPin()
{
    if (const ChainNode* node = m_parts.page.currentNode(); node != nullptr && node->certificate)
        copy(tr("pin of %1").arg(node->name), node->pin);
}

void CopyIntents::offerForms(const QPoint& at)
{
    const ChainNode* node = m_parts.page.currentNode();
    const auto& report = m_parts.bench.report();
    if (node == nullptr || !node->certificate || !report)
        return;
    auto* menu = new QMenu(&m_parts.window);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const CopyForm& form : copyForms(*node->certificate, *report, m_parts.page.currentPath())) {
        if (form.separatorBefore)
            menu->addSeparator();
        auto* action = menu->addAction(form.label);
        connect(action, &QAction::triggered, this,
            [this, form] { copy(QString(form.label).remove(QLatin1Char('&')), form.content); });
    }
    menu->popup(at);
    menu->setActiveAction(menu->actions().constFirst());
}

void CopyIntents::copyCommand()
{
    const TrustChoice& trust = m_parts.bench.trust();
    QStringList words{QStringLiteral("pintle-cli"), QStringLiteral("inspect"), shellWord(m_parts.target.address())};
    if (trust.kind == TrustChoice::Kind::Lab)
        words << QStringLiteral("--trust") << QStringLiteral("lab");
    else if (trust.kind == TrustChoice::Kind::File)
        words << QStringLiteral("--trust") << shellWord(trust.path);
    const QString pins = m_parts.bench.shelf().currentPath();
    if (!pins.isEmpty())
        words << QStringLiteral("--pins") << shellWord(pins);
    copy(tr("command"), words.join(QLatin1Char(' ')));
}

} // namespace pintle
