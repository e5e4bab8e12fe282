// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "app/gui/window/inspect_intents.h"

#include "app/gui/dialogs/dialogs.h"
#include "app/gui/pages/inspect/inspect_page.h"
#include "app/gui/pages/inspect/target_bar.h"
#include "app/gui/session/preferences.h"
#include "app/gui/session/session.h"
#include "app/gui/session/workbench.h"
#include "app/gui/widgets/message_bar.h"
#include "app/gui/window/action_registry.h"
#include "app/gui/window/command_line.h"
#include "app/gui/window/connection_intents.h"
#include "app/gui/window/copy_intents.h"
#include "app/gui/window/page_stack.h"
#include "app/gui/window/pane_order.h"
#include "app/gui/window/pin_intents.h"
#include "app/gui/window/status_line.h"
#include "app/text/sentences.h"

#include <QAction>
#include <QMainWindow>
#include <QMenu>
#include <QSettings>

namespace pintle {

InspectIntents::InspectIntents(const WindowParts& parts, InspectPage& page)
    : QObject(&page)
    , m_parts(parts)
    , m_page(page)
    , m_copies(new CopyIntents(parts, page, this))
    , m_pins(new PinIntents(parts, page, this))
{
    addViewActions();
    addZoomActions();
    addChainActions();
    rememberLayout();
    connectPage();
    connectBench();
    resume();
    refresh();
}

Workbench& InspectIntents::bench() const
{
    return m_parts.session.workbench();
}

void InspectIntents::addViewActions()
{
    const auto add = [this](const char* id, const QString& text, const QList<QKeySequence>& keys, auto slot) {
        QAction* action = m_parts.actions.add(QLatin1String(id), text, keys, m_page.id());
        connect(action, &QAction::triggered, this, slot);
        return action;
    };
    m_details = add("view.details", tr("&Details Panel"), {QKeySequence(Qt::Key_F9)},
        [this](bool shown) { m_page.setDetailsShown(shown); });
    m_details->setCheckable(true);
    m_details->setChecked(true);
    m_table = add("view.table", tr("Show as T&able"), {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_T)},
        [this](bool shown) { m_page.setTableShown(shown); });
    m_table->setCheckable(true);
    add("target.compare", tr("Compare Through a Pro&xy…"), {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_X)},
        [this] { offerComparison(); });
    m_parts.actions.addHint(tr("↑ ↓ Home End"), tr("Along the chain"), m_page.id());
    m_parts.actions.addHint(tr("← →"), tr("To the side lane, or to another path"), m_page.id());
    m_parts.actions.addHint(tr("Enter"), tr("From a certificate to its details"), m_page.id());
    m_parts.actions.addHint(tr("P"), tr("Pin or unpin the certificate (in the diagram)"), m_page.id());
    m_parts.actions.addHint(tr("Menu, Shift+F10"), tr("Context menu"), m_page.id());
}

void InspectIntents::addZoomActions()
{
    const auto add = [this](const char* id, const QString& text, const QList<QKeySequence>& keys, auto slot) {
        QAction* action = m_parts.actions.add(QLatin1String(id), text, keys, m_page.id());
        connect(action, &QAction::triggered, this, slot);
        return action;
    };
    m_zooms = {
        add("view.zoom-in", tr("Zoom &In"),
            {QKeySequence(Qt::CTRL | Qt::Key_Plus), QKeySequence(Qt::CTRL | Qt::Key_Equal)},
            [this] { m_page.chainView()->zoomIn(); }),
        add("view.zoom-out", tr("Zoom &Out"), {QKeySequence(Qt::CTRL | Qt::Key_Minus)},
            [this] { m_page.chainView()->zoomOut(); }),
        add("view.zoom-actual", tr("A&ctual Size"), {QKeySequence(Qt::CTRL | Qt::Key_0)},
            [this] { m_page.chainView()->setZoom(1); }),
        add("view.zoom-fit", tr("&Fit Chain"), {QKeySequence(Qt::CTRL | Qt::Key_9)},
            [this] { m_page.chainView()->fitChain(); }),
    };
}

/// What follows a preference or is remembered.
void InspectIntents::addChainActions()
{
    Preferences& preferences = m_parts.session.preferences();
    m_rootOnTop = m_parts.actions.add(QStringLiteral("view.root-on-top"), tr("&Root on Top"), {}, m_page.id());
    m_rootOnTop->setCheckable(true);
    const auto follow = [this, &preferences] {
        const bool rootOnTop = preferences.flag(Preferences::Key::RootOnTop);
        m_rootOnTop->setChecked(rootOnTop);
        m_page.setRootOnTop(rootOnTop);
    };
    follow();
    connect(&preferences, &Preferences::changed, this, [follow](Preferences::Key key) {
        if (key == Preferences::Key::RootOnTop)
            follow();
    });
    connect(m_rootOnTop, &QAction::triggered, this,
        [&preferences](bool on) { preferences.set(Preferences::Key::RootOnTop, on); });
    m_timeline = m_parts.actions.add(QStringLiteral("view.timeline"), tr("&Validity Timeline"), {}, m_page.id());
    m_timeline->setCheckable(true);
    connect(m_timeline, &QAction::triggered, this, [this](bool open) { m_page.setTimelineOpen(open); });
}

void InspectIntents::rememberLayout()
{
    QSettings& settings = m_parts.session.preferences().settings();
    m_page.restoreLayout(settings.value(QStringLiteral("inspect/layout")).toByteArray());
    const QVariant open = settings.value(QStringLiteral("inspect/timeline"));
    if (open.isValid())
        m_page.setTimelineOpen(open.toBool());
    connect(&m_page, &InspectPage::layoutChanged, this,
        [this, &settings] { settings.setValue(QStringLiteral("inspect/layout"), m_page.layoutState()); });
    connect(&m_page, &InspectPage::timelineOpenChanged, this, [this, &settings](bool isOpen) {
        settings.setValue(QStringLiteral("inspect/timeline"), isOpen);
        m_timeline->setChecked(isOpen);
    });
}

void InspectIntents::connectPage()
{
    connect(&m_page, &InspectPage::optionsRequested, this, [this] {
        if (QAction* options = m_parts.actions.find(QStringLiteral("target.options")))
            options->trigger();
        else
            m_parts.target.focusAddress();
    });
    connect(&m_page, &InspectPage::labRequested, this,
        [this](const QString& address) { m_parts.connections->inspect(address); });
    connect(&m_page, &InspectPage::addressRequested, &m_parts.target, &TargetBar::focusAddress);
    connect(&m_page, &InspectPage::fileRequested, this,
        [this] { m_parts.actions.find(QStringLiteral("file.import-certificates"))->trigger(); });
    connect(&m_page, &InspectPage::helpersRequested, this, &InspectIntents::askForHelpers);
    connect(&m_page, &InspectPage::nextActionRequested, this, &InspectIntents::takeNextAction);
    connect(&m_page, &InspectPage::primaryRequested, this, [this] { m_parts.connections->inspect(); });
    connect(&m_page, &InspectPage::stageActivated, &m_page, &Page::logRequested);
    connect(&m_page, &InspectPage::menuRequested, this, &InspectIntents::offerNodeMenu);
    connect(&m_page, &InspectPage::currentChanged, this, &InspectIntents::refresh);
}

void InspectIntents::connectBench()
{
    connect(&bench(), &Workbench::inspectionStarted, this, &InspectIntents::showStarted);
    connect(&bench(), &Workbench::stageChanged, &m_page, &InspectPage::applyStageResult);
    connect(&bench(), &Workbench::ended, this, &InspectIntents::refresh);
    connect(&bench(), &Workbench::reported, this, &InspectIntents::showReport);
    connect(&bench(), &Workbench::stopped, this, [this] {
        m_page.showStopped();
        m_page.setWindowTitle(tr("%1 – stopped").arg(m_parts.target.address()));
    });
    connect(&bench(), &Workbench::trouble, this, [this](const Trouble& trouble) {
        if (trouble.from == Trouble::From::Address)
            m_parts.target.focusAddress();
        else if (trouble.from == Trouble::From::Inspection)
            m_page.giveUp();
        refresh();
    });
}

/// A page that is built anew shows what the session holds.
void InspectIntents::resume()
{
    if (bench().report())
        showReport(*bench().report());
}

void InspectIntents::takeNextAction(NextAction action)
{
    switch (action) {
    case NextAction::None: return;
    case NextAction::PinIntermediate: m_pins->pinIntermediate(); return;
    case NextAction::ShowChecks: m_page.showChecks(); return;
    case NextAction::Retry: m_parts.connections->inspect(); return;
    case NextAction::Compare: offerComparison(); return;
    }
}

/// The same target, with somebody between.
void InspectIntents::offerComparison()
{
    m_parts.pages.open(QStringLiteral("simulate"));
}

void InspectIntents::askForHelpers()
{
    dialogs::askForFile(&m_parts.window,
        {tr("Add Certificates"), tr("Certificates (*.pem *.crt *.cer *.der *.p7b);;All files (*)"), {}},
        [this](const QString& path) { bench().addHelpers(path); });
}

void InspectIntents::offerNodeMenu(const QPoint& at)
{
    const ChainNode* node = m_page.currentNode();
    if (node == nullptr)
        return;
    auto* menu = new QMenu(&m_parts.window);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [&](const char* id) {
        if (QAction* action = m_parts.actions.find(QLatin1String(id)))
            menu->addAction(action);
    };
    if (node->certificate) {
        add("edit.copy");
        add("edit.copy-as");
        add("edit.copy-image");
        menu->addSeparator();
        if (node->kind == ChainNode::Kind::OnPath)
            add("pins.pin-selected");
    } else {
        menu->addAction(tr("&Add Certificates from File…"), this, &InspectIntents::askForHelpers);
    }
    menu->addSeparator();
    add("view.details");
    add("view.table");
    add("view.root-on-top");
    add("view.zoom-fit");
    menu->addSeparator();
    add("file.export-diagram");
    menu->popup(at);
}

void InspectIntents::showStarted(const InspectRequest& request)
{
    m_page.messages()->clear();
    m_page.setWindowTitle(tr("%1 – inspecting").arg(bench().subject()));
    m_page.showRunning(request.target.toString(), request.connection.options.proxy.has_value(),
        request.target.startTls != StartTls::None);
    refresh();
}

void InspectIntents::showReport(const EndpointReport& report)
{
    const QString subject = bench().subject();
    m_page.showReport(report, bench().usesLabTrust());
    m_page.setWindowTitle(tr("%1 – %2").arg(subject, text::headline(report.verdict)));
    const bool wanted = m_parts.session.preferences().flag(Preferences::Key::FocusBanner);
    if (bench().isFresh() && wanted && m_page.isVisible())
        focusPane(*m_page.panes().front());
    if (bench().isFresh())
        Q_EMIT m_page.noted(tr("%1: %2").arg(subject, text::headline(report.verdict)));
    if (bench().isFresh() && m_parts.session.preferences().flag(Preferences::Key::FocusBanner))
        m_page.focusBanner();
    refresh();
}

void InspectIntents::refresh()
{
    const bool chain = m_page.showsChain() && m_page.chainView()->elementCount() > 0;
    const ChainNode* node = chain ? m_page.currentNode() : nullptr;
    const bool certificate = node != nullptr && node->certificate.has_value();
    for (const char* id : {"edit.copy", "edit.copy-as"})
        m_parts.actions.find(QLatin1String(id))->setEnabled(certificate);
    for (QAction* action : m_zooms)
        action->setEnabled(chain && !m_page.isTableShown());
    m_table->setEnabled(chain);
    m_details->setEnabled(chain);
    m_rootOnTop->setEnabled(chain);
    m_timeline->setEnabled(chain);
    m_timeline->setChecked(m_page.isTimelineOpen());
    m_pins->refresh();
    m_page.setRunning(bench().isRunning());
    m_page.setCommand(inspectCommand(m_parts.target.address(), bench().trust(), bench().pinSetPath()));
    Q_EMIT m_page.actionsChanged();
}

Page* makeInspectPage(const WindowParts& parts)
{
    auto* page = new InspectPage;
    new InspectIntents(parts, *page);
    return page;
}

} // namespace pintle
