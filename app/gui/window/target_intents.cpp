// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "app/gui/window/target_intents.h"

#include "app/gui/pages/inspect/target_bar.h"
#include "app/gui/session/dangers.h"
#include "app/gui/session/preferences.h"
#include "app/gui/session/session.h"
#include "app/gui/session/workbench.h"
#include "app/gui/window/action_registry.h"
#include "app/gui/window/connection_intents.h"
#include "app/gui/window/file_intents.h"
#include "app/gui/window/recents.h"
#include "app/gui/window/status_line.h"

#include <QAction>

#include <utility>

namespace pintle {

TargetIntents::TargetIntents(const WindowParts& parts, FileIntents& files, QObject* parent)
    : QObject(parent)
    , m_parts(parts)
    , m_recents(std::make_unique<Recents>(parts.session.preferences(), parts.target))
{
    addActions();
    connectBar(files);
    connectBench();
    const Workbench& bench = m_parts.session.workbench();
    m_parts.target.setTrust(bench.trust());
    m_parts.target.setAddress(bench.subject().isEmpty() ? QStringLiteral("lab:good") : bench.subject());
    m_parts.target.setRunning(bench.isRunning());
    refreshPinSets();
    reviewTrust();
    reviewKept();
}

TargetIntents::~TargetIntents() = default;

void TargetIntents::suggest()
{
    QStringList kept;
    for (const StoredTarget& target : m_parts.session.editor().workspace().targets)
        kept << target.address;
    if (std::exchange(m_kept, kept) != kept || m_parts.target.suggestions().isEmpty())
        m_recents->suggest(kept);
}

void TargetIntents::addActions()
{
    QAction* address =
        m_parts.actions.add(QStringLiteral("target.address"), tr("&Address"), {QKeySequence(Qt::CTRL | Qt::Key_L)});
    connect(address, &QAction::triggered, &m_parts.target, &TargetBar::focusAddress);
    m_keep = m_parts.actions.add(QStringLiteral("target.keep"), tr("&Keep Target"));
    m_keep->setCheckable(true);
    m_keep->setToolTip(tr("Keeps the address in the workspace, where the target bar offers it"));
    connect(m_keep, &QAction::triggered, this, &TargetIntents::keepOrForget);
}

/// The workspace's entry for what the address field says; null where it is not kept.
const StoredTarget* TargetIntents::keptTarget() const
{
    const QString address = m_parts.target.address();
    for (const StoredTarget& target : m_parts.session.editor().workspace().targets) {
        if (target.address == address)
            return &target;
    }
    return nullptr;
}

void TargetIntents::keepOrForget()
{
    WorkspaceEditor& editor = m_parts.session.editor();
    if (const StoredTarget* kept = keptTarget())
        editor.removeTarget(kept->id, {tr("Remove Target"), {}, {}});
    else
        editor.addTarget({.address = m_parts.target.address()}, {tr("Keep Target"), {}, {}});
    reviewKept();
}

void TargetIntents::reviewKept()
{
    m_keep->setEnabled(Target::parse(m_parts.target.address()).has_value());
    m_keep->setChecked(keptTarget() != nullptr);
}

void TargetIntents::connectBar(FileIntents& files)
{
    TargetBar* bar = &m_parts.target;
    Workbench* bench = &m_parts.session.workbench();
    connect(bar, &TargetBar::noteChanged, &m_parts.status, &StatusLine::note);
    connect(bar, &TargetBar::addressEdited, bench, &Workbench::suggestTrustFor);
    connect(bar, &TargetBar::trustChosen, bench, &Workbench::chooseTrust);
    connect(bar, &TargetBar::trustFileRequested, &files, &FileIntents::askForTrustFile);
    connect(bar, &TargetBar::pinSetChosen, this, [bench](int index) {
        const auto& sets = bench->editor().pinSets();
        bench->editor().choosePinSet(index >= 0 && index < int(sets.size()) ? sets[size_t(index)].id : QUuid());
    });
    connect(bar, &TargetBar::pinSetFileRequested, this, [this, files = &files] {
        refreshPinSets();
        files->openPinSet();
    });
    connect(bar, &TargetBar::inspectRequested, this, [this] {
        QAction* inspect = m_parts.actions.find(QStringLiteral("target.inspect"));
        // Enter while something is under way asks for what is written now instead.
        inspect->isEnabled() ? inspect->trigger() : m_parts.connections->inspect();
    });
    connect(bar, &TargetBar::stopRequested, bench, &Workbench::stop);
}

void TargetIntents::connectBench()
{
    TargetBar* bar = &m_parts.target;
    Workbench* bench = &m_parts.session.workbench();
    connect(bench, &Workbench::inspectionStarted, this, [bar] { bar->setRunning(true); });
    connect(bench, &Workbench::readingStarted, this, [bar] { bar->setRunning(true); });
    connect(bench, &Workbench::ended, this, [bar] { bar->setRunning(false); });
    connect(bench, &Workbench::trustChanged, bar, &TargetBar::setTrust);
    connect(&bench->editor(), &WorkspaceEditor::changed, this, &TargetIntents::refreshPinSets);
    connect(&bench->editor(), &WorkspaceEditor::changed, this, &TargetIntents::suggest);
    connect(&bench->editor(), &WorkspaceEditor::changed, this, &TargetIntents::reviewKept);
    connect(bar, &TargetBar::addressEdited, this, &TargetIntents::reviewKept);
    connect(bench, &Workbench::inspectionStarted, this, &TargetIntents::reviewKept);
    connect(bench, &Workbench::trustChanged, this, &TargetIntents::reviewTrust);
    connect(bench, &Workbench::inspectionStarted, this, &TargetIntents::reviewTrust);
    connect(bench, &Workbench::reported, this, &TargetIntents::reviewTrust);
    connect(bench, &Workbench::reported, this, [this, bench](const EndpointReport& report) {
        if (report.probe && bench->isFresh())
            m_recents->remember(report.probe->target.toString());
    });
}

/// Judging a server of the network by the lab's roots is dangerous: the keys of the lab are on this computer.
void TargetIntents::reviewTrust()
{
    const auto id = QStringLiteral("labTrust");
    Workbench* bench = &m_parts.session.workbench();
    const auto target = Target::parse(bench->subject());
    const bool network = target && target->labEntry.isEmpty();
    if (!network || !bench->usesLabTrust()) {
        m_parts.session.dangers().lower(id);
        return;
    }
    m_parts.session.dangers().raise({id, tr("Lab CA trusted in this window"),
        tr("A server outside the lab is judged by the lab's roots. Press to use the system's store."), [bench] {
            bench->chooseTrust({TrustChoice::Kind::System, {}});
        }});
}

void TargetIntents::refreshPinSets()
{
    const Workspace& workspace = m_parts.session.editor().workspace();
    QStringList names;
    int current = -1;
    for (const StoredPinSet& stored : workspace.pinSets) {
        if (stored.id == workspace.currentPinSet)
            current = int(names.size());
        names << stored.set.name();
    }
    m_parts.target.setPinSets(names, current);
}

} // namespace pintle
