// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "app/gui/window/connection_intents.h"

#include "app/gui/pages/inspect/comparison_pane.h"
#include "app/gui/pages/inspect/inspect_page.h"
#include "app/gui/pages/inspect/options_panel.h"
#include "app/gui/pages/inspect/target_bar.h"
#include "app/gui/window/window_actions.h"
#include "app/gui/window/workbench_messages.h"

#include <QAction>
#include <QMainWindow>
#include <QVBoxLayout>

namespace pintle {

ConnectionIntents::ConnectionIntents(const WindowParts& parts, WorkbenchMessages& messages, QObject* parent)
    : QObject(parent)
    , m_parts(parts)
    , m_messages(messages)
{
    const WindowActions& actions = m_parts.actions;
    connect(
        actions.inspect, &QAction::triggered, this, [this] { m_parts.page.showsComparison() ? compare() : inspect(); });
    connect(actions.stop, &QAction::triggered, this, &ConnectionIntents::stop);
    connect(actions.options, &QAction::triggered, &m_parts.target, &TargetBar::setOptionsShown);
    connect(actions.compare, &QAction::triggered, this, &ConnectionIntents::offerComparison);
    connect(&m_parts.target, &TargetBar::inspectRequested, this, &ConnectionIntents::inspect);
    connect(&m_parts.target, &TargetBar::stopRequested, this, &ConnectionIntents::stop);
    connect(&m_parts.target, &TargetBar::optionsToggled, this, &ConnectionIntents::showOptions);
    connect(&m_parts.page, &InspectPage::labRequested, this, [this](const QString& address) {
        m_parts.target.setAddress(address);
        inspect();
    });
    connect(&m_messages, &WorkbenchMessages::retryRequested, this, &ConnectionIntents::inspect);
    connect(&m_messages, &WorkbenchMessages::optionsRequested, this, [this] { m_parts.target.setOptionsShown(true); });
}

std::optional<ConnectionRequest> ConnectionIntents::request()
{
    if (m_options == nullptr)
        return ConnectionRequest();
    auto request = m_options->options();
    if (request)
        return std::move(*request);
    m_parts.target.setOptionsShown(true);
    m_messages.show({request.error(), request.error().context.subject, Trouble::From::Address});
    return std::nullopt;
}

void ConnectionIntents::inspect()
{
    if (auto connection = request())
        m_parts.bench.inspect(m_parts.target.address(), std::move(*connection));
}

void ConnectionIntents::compare()
{
    ComparisonPane* pane = m_parts.page.comparison();
    pane->offerInterceptor(Workbench::hasLabInterceptor(m_parts.target.address()));
    if (auto connection = request())
        m_parts.bench.compare(m_parts.target.address(), std::move(*connection), pane->proxy(), pane->anchors());
}

void ConnectionIntents::offerComparison()
{
    ComparisonPane* pane = m_parts.page.comparison();
    connect(pane, &ComparisonPane::compareRequested, this, &ConnectionIntents::compare, Qt::UniqueConnection);
    pane->offerInterceptor(Workbench::hasLabInterceptor(m_parts.target.address()));
    m_parts.page.showComparison();
    pane->focusProxy();
}

void ConnectionIntents::stop()
{
    if (m_parts.bench.isRunning())
        m_parts.bench.stop();
    else if (m_parts.page.showsComparison())
        m_parts.page.leaveComparison();
    else if (m_parts.window.isFullScreen())
        m_parts.actions.fullScreen->trigger();
    else
        m_parts.page.messages()->clear();
}

void ConnectionIntents::showOptions(bool shown)
{
    if (m_options == nullptr) {
        auto* centre = m_parts.window.centralWidget();
        m_options = new OptionsPanel(centre);
        static_cast<QVBoxLayout*>(centre->layout())->insertWidget(1, m_options);
        connect(
            m_options, &OptionsPanel::changed, this, [this] { m_parts.target.setOptionsInUse(!m_options->isUsual()); });
    }
    m_options->setVisible(shown);
    m_parts.actions.options->setChecked(shown);
    if (shown)
        m_options->focusFirst();
}

} // namespace pintle
