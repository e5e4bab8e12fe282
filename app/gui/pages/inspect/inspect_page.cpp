// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "app/gui/pages/inspect/inspect_page.h"

#include "app/gui/widgets/empty_state.h"

#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace pintle {

InspectPage::InspectPage(QWidget* parent)
    : QWidget(parent)
    , m_stack(new QStackedWidget(this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_stack, 1);

    m_empty = new EmptyState(IconName::Chain, tr("See a certificate chain"),
        tr("Inspect a server of the built-in lab. No network is used and nothing is installed."), m_stack);
    m_empty->setObjectName(QStringLiteral("inspect.empty"));
    connect(m_empty->addButton(tr("Inspect the &Lab Server"), tr("Enter")), &QPushButton::clicked, this,
        &InspectPage::labRequested);
    connect(m_empty->addButton(tr("T&ype an Address"), tr("Ctrl+L")), &QPushButton::clicked, this,
        &InspectPage::addressRequested);
    connect(
        m_empty->addButton(tr("&Open File…"), tr("Ctrl+O")), &QPushButton::clicked, this, &InspectPage::fileRequested);
    m_empty->setFootnote(tr("or drop certificates here, or paste them with Ctrl+V"));
    m_stack->addWidget(m_empty);
}

} // namespace pintle
