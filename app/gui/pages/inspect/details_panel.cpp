// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "app/gui/pages/inspect/details_panel.h"

#include "app/gui/pages/inspect/checks_tab.h"
#include "app/gui/pages/inspect/extensions_tab.h"
#include "app/gui/pages/inspect/key_tab.h"
#include "app/gui/pages/inspect/names_tab.h"
#include "app/gui/pages/inspect/raw_tab.h"
#include "app/gui/pages/inspect/summary_tab.h"
#include "app/gui/theme/fonts.h"

#include <QLabel>
#include <QStackedWidget>
#include <QTabWidget>
#include <QVBoxLayout>

namespace pintle {

DetailsPanel::DetailsPanel(QWidget* parent)
    : QWidget(parent)
    , m_stack(new QStackedWidget(this))
    , m_tabs(new QTabWidget)
    , m_summary(new SummaryTab)
    , m_names(new NamesTab)
    , m_key(new KeyTab)
    , m_extensions(new ExtensionsTab)
    , m_checks(new ChecksTab)
    , m_raw(new RawTab)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_stack);
    auto* empty = new QLabel(tr("Select a certificate"), m_stack);
    empty->setFont(scaledFont(font(), 1.2));
    empty->setForegroundRole(QPalette::PlaceholderText);
    empty->setAlignment(Qt::AlignCenter);
    m_stack->addWidget(empty);
    m_stack->addWidget(m_tabs);

    m_tabs->setObjectName(QStringLiteral("details.tabs"));
    m_tabs->setAccessibleName(tr("Certificate details"));
    m_tabs->setWhatsThis(tr("What is known about the certificate or the link that is current in the chain."));
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(m_summary, tr("Summary"));
    m_tabs->addTab(m_names, tr("Names"));
    m_tabs->addTab(m_key, tr("Key && Pins"));
    m_tabs->addTab(m_extensions, tr("Extensions"));
    m_tabs->addTab(m_checks, tr("Checks"));
    m_tabs->addTab(m_raw, tr("Raw"));
    connect(m_tabs, &QTabWidget::currentChanged, this, &DetailsPanel::fillCurrentTab);
    for (DetailsTab* tab : std::initializer_list<DetailsTab*>{m_summary, m_key, m_extensions, m_checks})
        connect(tab, &DetailsTab::copied, this, &DetailsPanel::copied);
    connect(m_names, &NamesTab::copied, this, &DetailsPanel::copied);
    connect(m_raw, &RawTab::copied, this, &DetailsPanel::copied);
    connect(m_summary, &SummaryTab::pinToggleRequested, this, &DetailsPanel::pinToggleRequested);
    connect(m_summary, &SummaryTab::copyMenuRequested, this, &DetailsPanel::copyMenuRequested);
    connect(m_summary, &SummaryTab::helpersRequested, this, &DetailsPanel::helpersRequested);
}

void DetailsPanel::show(DetailsSubject subject)
{
    m_subject = std::move(subject);
    m_stack->setCurrentWidget(m_tabs);
    fillCurrentTab();
}

void DetailsPanel::clear()
{
    m_subject.reset();
    m_stack->setCurrentIndex(0);
}

void DetailsPanel::showChecks()
{
    m_tabs->setCurrentWidget(m_checks);
}

void DetailsPanel::fillCurrentTab()
{
    if (!m_subject)
        return;
    QWidget* tab = m_tabs->currentWidget();
    if (tab == m_names)
        m_names->show(*m_subject);
    else if (tab == m_raw)
        m_raw->show(*m_subject);
    else
        static_cast<DetailsTab*>(tab)->show(*m_subject);
}

} // namespace pintle
