// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "app/gui/pages/inspect/snapshot_intents.h"

#include "app/gui/pages/inspect/snapshots_dialog.h"
#include "app/gui/session/session.h"
#include "app/gui/session/workbench.h"
#include "app/gui/session/workspace_editor.h"
#include "app/gui/text_isolation.h"
#include "app/gui/window/action_registry.h"
#include "app/gui/window/page_stack.h"
#include "app/gui/window/status_line.h"

#include <QAction>
#include <QMainWindow>

#include <algorithm>

namespace pintle {
namespace {

const QString InspectPageId = QStringLiteral("inspect");

} // namespace

SnapshotIntents::SnapshotIntents(const WindowParts& parts, QObject* parent)
    : QObject(parent)
    , m_parts(parts)
{
    m_take = m_parts.actions.add(QStringLiteral("target.snapshot"), tr("Take &Snapshot"),
        {QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_S)}, InspectPageId);
    m_compare =
        m_parts.actions.add(QStringLiteral("target.compare-snapshots"), tr("Co&mpare Snapshots…"), {}, InspectPageId);
    connect(m_take, &QAction::triggered, this, &SnapshotIntents::take);
    connect(m_compare, &QAction::triggered, this, &SnapshotIntents::showSnapshots);
    connect(&m_parts.session.workbench(), &Workbench::reported, this, &SnapshotIntents::refresh);
    connect(&m_parts.session.editor(), &WorkspaceEditor::changed, this, &SnapshotIntents::refresh);
    refresh();
}

/// The target of what is shown, as snapshots name it.
QString SnapshotIntents::target() const
{
    return m_parts.session.workbench().snapshotTarget();
}

void SnapshotIntents::refresh()
{
    const auto& report = m_parts.session.workbench().report();
    const QString name = target();
    const auto& snapshots = m_parts.session.editor().workspace().snapshots;
    m_take->setEnabled(report && report->paths);
    m_compare->setEnabled(std::any_of(
        snapshots.begin(), snapshots.end(), [&](const Snapshot& snapshot) { return snapshot.target == name; }));
}

std::optional<Snapshot> SnapshotIntents::snapshotOfNow() const
{
    const auto& report = m_parts.session.workbench().report();
    if (!report || !report->paths)
        return std::nullopt;
    Snapshot snapshot;
    snapshot.target = target();
    snapshot.takenAt = report->probe && report->probe->startedAt.isValid() ? report->probe->startedAt.toUTC()
                                                                           : report->paths->instant.toUTC();
    snapshot.sent = report->paths->sent;
    snapshot.verdict = QString(idOf(report->verdict));
    if (report->probe) {
        snapshot.stapledOcsp = report->probe->stapledOcsp;
        snapshot.protocol = report->probe->protocol;
    }
    return snapshot;
}

void SnapshotIntents::take()
{
    auto snapshot = snapshotOfNow();
    if (!snapshot)
        return;
    const QString name = snapshot->target;
    const QUuid id =
        m_parts.session.editor().addSnapshot(std::move(*snapshot), {tr("Take Snapshot"), {}, InspectPageId});
    if (!id.isNull())
        m_parts.status.note(tr("Took a snapshot of %1").arg(onScreen(name)));
}

void SnapshotIntents::showSnapshots()
{
    Workbench& bench = m_parts.session.workbench();
    auto* dialog = new SnapshotsDialog(bench, target(), &m_parts.window);
    connect(dialog, &SnapshotsDialog::openRequested, this, [this](const Snapshot& snapshot, const QDateTime& judgedAt) {
        m_parts.pages.open(InspectPageId);
        m_parts.session.workbench().openSnapshot(snapshot, judgedAt);
    });
    dialog->show();
}

} // namespace pintle
