// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "app/gui/window/status_line.h"

#include "app/gui/session/workbench.h"

#include <QFileInfo>
#include <QLabel>

namespace pintle {

StatusLine::StatusLine(const Workbench& bench, QWidget* parent)
    : QStatusBar(parent)
    , m_bench(bench)
    , m_mode(new QLabel(this))
    , m_lab(new QLabel(tr("Lab: off"), this))
    , m_store(new QLabel(this))
{
    for (QLabel* label : {m_mode, m_lab, m_store}) {
        label->setContentsMargins(8, 0, 8, 0);
        addPermanentWidget(label);
    }
    connect(&bench, &Workbench::labStarted, this,
        [this](const QString& address) { m_lab->setText(tr("Lab on %1").arg(address)); });
    connect(&bench, &Workbench::trustChanged, this, &StatusLine::refresh);
    connect(&bench, &Workbench::reported, this, &StatusLine::refresh);
    connect(&bench, &Workbench::saved, this, [this](const QString& path) { note(tr("Saved %1").arg(path)); });
    note(tr("Ready"));
    refresh();
}

void StatusLine::refresh()
{
    const TrustChoice& trust = m_bench.trust();
    const auto& report = m_bench.report();
    const bool network = report && report->probe && report->probe->target.labEntry.isEmpty();
    m_mode->setText(network ? tr("Network") : tr("Offline lab"));
    switch (trust.kind) {
    case TrustChoice::Kind::System: m_store->setText(tr("Store: System")); break;
    case TrustChoice::Kind::Lab: m_store->setText(tr("Store: Lab")); break;
    case TrustChoice::Kind::File: m_store->setText(tr("Store: %1").arg(QFileInfo(trust.path).fileName())); break;
    }
}

} // namespace pintle
