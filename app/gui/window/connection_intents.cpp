// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "app/gui/window/connection_intents.h"

#include "app/gui/pages/inspect/options_panel.h"
#include "app/gui/pages/inspect/target_bar.h"
#include "app/gui/session/connection_defaults.h"
#include "app/gui/session/session.h"
#include "app/gui/session/workbench.h"
#include "app/gui/window/action_registry.h"
#include "app/gui/window/page_stack.h"
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
    QAction* options = m_parts.actions.add(QStringLiteral("target.options"), tr("Connection &Options"));
    options->setCheckable(true);
    connect(options, &QAction::triggered, &m_parts.target, &TargetBar::setOptionsShown);
    connect(&m_parts.target, &TargetBar::optionsToggled, options, &QAction::setChecked);
    connect(&m_parts.target, &TargetBar::optionsToggled, this, &ConnectionIntents::showOptions);
    connect(&m_messages, &WorkbenchMessages::retryRequested, this, [this] { inspect(); });
    connect(&m_messages, &WorkbenchMessages::optionsRequested, this, [this] { m_parts.target.setOptionsShown(true); });
}

std::optional<ConnectionRequest> ConnectionIntents::request()
{
    auto request = m_options == nullptr ? Result<ConnectionRequest>(ConnectionRequest()) : m_options->options();
    if (request) {
        applyDefaults(*request, m_parts.session.preferences(), m_parts.target.address());
        return std::move(*request);
    }
    m_parts.target.setOptionsShown(true);
    m_messages.show({request.error(), request.error().context.subject, Trouble::From::Address});
    return std::nullopt;
}

void ConnectionIntents::inspect()
{
    auto connection = request();
    if (!connection)
        return;
    m_parts.pages.open(QStringLiteral("inspect"));
    m_parts.session.workbench().inspect(m_parts.target.address(), std::move(*connection));
}

void ConnectionIntents::inspect(const QString& address)
{
    m_parts.target.setAddress(address);
    inspect();
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
    if (shown)
        m_options->focusFirst();
}

} // namespace pintle
