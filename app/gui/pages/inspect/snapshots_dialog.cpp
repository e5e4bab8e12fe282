// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "app/gui/pages/inspect/snapshots_dialog.h"

#include "app/gui/pages/inspect/snapshot_list_model.h"
#include "app/gui/session/workbench.h"
#include "app/gui/session/workspace_editor.h"
#include "app/gui/text_isolation.h"
#include "app/gui/widgets/badge.h"
#include "app/text/difference_words.h"
#include "app/text/sentences.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>

namespace pintle {
namespace {

const QString InspectPageId = QStringLiteral("inspect");

QTableView* makeTable(QAbstractItemModel* model, const char* name, const QString& spoken, QWidget* parent)
{
    auto* table = new QTableView(parent);
    table->setObjectName(QLatin1String(name));
    table->setAccessibleName(spoken);
    table->setModel(model);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setTabKeyNavigation(false);
    table->setShowGrid(false);
    table->setAlternatingRowColors(true);
    table->setTextElideMode(Qt::ElideMiddle);
    table->setWordWrap(false);
    table->verticalHeader()->setVisible(false);
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    table->horizontalHeader()->setStretchLastSection(true);
    return table;
}

} // namespace

SnapshotsDialog::SnapshotsDialog(Workbench& bench, QString target, QWidget* parent)
    : QDialog(parent)
    , m_bench(bench)
    , m_target(std::move(target))
    , m_list(new SnapshotListModel(this))
    , m_diff(new SnapshotDiffModel(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("snapshots.dialog"));
    setWindowTitle(tr("Snapshots of %1").arg(onScreen(m_target)));
    auto* splitter = new QSplitter(Qt::Vertical, this);
    splitter->addWidget(buildList());
    splitter->addWidget(buildComparison());
    splitter->setStretchFactor(1, 1);
    splitter->setChildrenCollapsible(false);
    auto* close = new QPushButton(tr("&Close"), this);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(close);
    auto* column = new QVBoxLayout(this);
    column->addWidget(splitter, 1);
    column->addLayout(buttons);
    resize(940, 640);
    connect(close, &QPushButton::clicked, this, &QDialog::close);
    connect(&editor(), &WorkspaceEditor::changed, this, &SnapshotsDialog::refresh);
    connect(&m_bench, &Workbench::reported, this, &SnapshotsDialog::refreshSides);
    connect(m_list, &SnapshotListModel::labelled, this, [this](const QUuid& id, const QString& label) {
        editor().relabelSnapshot(id, label, {tr("Label Snapshot"), {}, InspectPageId});
    });
    connect(&m_judging, &Inspection::reported, this, [this](const EndpointReport& report) { showDrift(report.pins); });
    connect(&m_judging, &Inspection::failed, this, [this] { showDrift(std::nullopt); });
    refresh();
    m_listView->setFocus(Qt::TabFocusReason);
}

SnapshotsDialog::~SnapshotsDialog() = default;

WorkspaceEditor& SnapshotsDialog::editor() const
{
    return m_bench.editor();
}

QWidget* SnapshotsDialog::buildList()
{
    auto* part = new QWidget(this);
    m_listView = makeTable(m_list, "snapshots.list", tr("Snapshots"), part);
    m_listView->setEditTriggers(QAbstractItemView::EditKeyPressed | QAbstractItemView::SelectedClicked);
    m_nothing = new QLabel(tr("There is no snapshot of this target yet. Take one with Target, Take Snapshot."), part);
    m_nothing->setWordWrap(true);
    auto* row = new QHBoxLayout;
    const auto add = [&](const QString& text, const char* name, auto slot) {
        auto* button = new QPushButton(text, part);
        button->setObjectName(QLatin1String(name));
        connect(button, &QPushButton::clicked, this, slot);
        row->addWidget(button);
        m_forOne.push_back(button);
    };
    add(tr("Open, Judged &Then"), "snapshots.openThen", [this] { open(true); });
    add(tr("Open, Judged &Now"), "snapshots.openNow", [this] { open(false); });
    add(tr("&Label"), "snapshots.label",
        [this] { m_listView->edit(m_list->index(m_listView->currentIndex().row(), SnapshotListModel::Label)); });
    add(tr("&Delete"), "snapshots.delete", [this] { remove(); });
    row->addStretch(1);
    auto* removal = new QAction(this);
    removal->setShortcut(QKeySequence(Qt::Key_Delete));
    removal->setShortcutContext(Qt::WidgetShortcut);
    m_listView->addAction(removal);
    connect(removal, &QAction::triggered, this, &SnapshotsDialog::remove);
    auto* column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_nothing);
    column->addWidget(m_listView, 1);
    column->addLayout(row);
    return part;
}

QWidget* SnapshotsDialog::buildComparison()
{
    auto* part = new QWidget(this);
    auto* beforeLabel = new QLabel(tr("&Before:"), part);
    auto* afterLabel = new QLabel(tr("&After:"), part);
    m_before = new QComboBox(part);
    m_before->setObjectName(QStringLiteral("snapshots.before"));
    m_before->setAccessibleName(tr("Before"));
    m_after = new QComboBox(part);
    m_after->setObjectName(QStringLiteral("snapshots.after"));
    m_after->setAccessibleName(tr("After"));
    beforeLabel->setBuddy(m_before);
    afterLabel->setBuddy(m_after);
    m_onlyChanges = new QCheckBox(tr("Show &only changes"), part);
    m_onlyChanges->setObjectName(QStringLiteral("snapshots.onlyChanges"));
    m_onlyChanges->setChecked(true);
    m_driftBadge = new BadgeLabel(part);
    m_drift = new QLabel(part);
    m_drift->setObjectName(QStringLiteral("snapshots.drift"));
    m_drift->setWordWrap(true);
    m_drift->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_diffView = makeTable(m_diff, "snapshots.diff", tr("Differences"), part);

    auto* sides = new QHBoxLayout;
    sides->addWidget(beforeLabel);
    sides->addWidget(m_before, 1);
    sides->addWidget(afterLabel);
    sides->addWidget(m_after, 1);
    sides->addWidget(m_onlyChanges);
    auto* answer = new QHBoxLayout;
    answer->addWidget(m_driftBadge);
    answer->addWidget(m_drift, 1);
    auto* column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(sides);
    column->addLayout(answer);
    column->addWidget(m_diffView, 1);
    for (QComboBox* side : {m_before, m_after}) {
        side->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        side->setMinimumContentsLength(20);
        connect(side, &QComboBox::activated, this, &SnapshotsDialog::compare);
    }
    connect(m_onlyChanges, &QCheckBox::toggled, this, [this](bool only) { m_diff->showOnlyChanges(only); });
    return part;
}

void SnapshotsDialog::refresh()
{
    const Snapshot* kept = current();
    const QUuid id = kept != nullptr ? kept->id : QUuid();
    m_list->show(editor().workspace(), m_target);
    const bool any = m_list->rowCount() > 0;
    m_nothing->setVisible(!any);
    for (QPushButton* button : m_forOne)
        button->setEnabled(any);
    if (any)
        m_listView->selectRow(std::max(m_list->rowOf(id), 0));
    m_listView->resizeColumnsToContents();
    refreshSides();
}

/// The sides keep what is chosen where it is still there; at first the youngest snapshot against what is shown.
void SnapshotsDialog::refreshSides()
{
    const QVariant before = m_before->currentData();
    const QVariant after = m_after->currentData();
    for (QComboBox* side : {m_before, m_after})
        side->clear();
    if (m_bench.report() && m_bench.report()->paths)
        m_after->addItem(tr("The chain that is shown now"), QUuid());
    for (const Snapshot& snapshot : m_list->snapshots()) {
        m_before->addItem(SnapshotListModel::titleOf(snapshot), snapshot.id);
        m_after->addItem(SnapshotListModel::titleOf(snapshot), snapshot.id);
    }
    const auto choose = [](QComboBox* side, const QVariant& kept) {
        const int row = kept.isValid() ? side->findData(kept) : -1;
        side->setCurrentIndex(row >= 0 ? row : (side->count() > 0 ? 0 : -1));
    };
    choose(m_before, before);
    choose(m_after, after);
    compare();
}

std::optional<ChainSight> SnapshotsDialog::sightOf(const QComboBox& side) const
{
    if (side.currentIndex() < 0)
        return std::nullopt;
    const QUuid id = side.currentData().toUuid();
    if (const Snapshot* snapshot = editor().workspace().findSnapshot(id))
        return ChainSight{snapshot->sent, snapshot->protocol, snapshot->verdict};
    const auto& report = m_bench.report();
    if (!report || !report->paths)
        return std::nullopt;
    return ChainSight{
        report->paths->sent, report->probe ? report->probe->protocol : QString(), QString(idOf(report->verdict))};
}

void SnapshotsDialog::compare()
{
    m_judging.stop();
    const auto before = sightOf(*m_before);
    const auto after = sightOf(*m_after);
    const bool both = before && after;
    for (QWidget* shown : std::initializer_list<QWidget*>{m_diffView, m_drift, m_driftBadge})
        shown->setVisible(both);
    if (!both)
        return;
    m_diff->compare(*before, *after);
    m_diffView->resizeColumnsToContents();
    for (const int column : {SnapshotDiffModel::Subject, SnapshotDiffModel::Before, SnapshotDiffModel::After})
        m_diffView->setColumnWidth(column, std::min(m_diffView->columnWidth(column), width() / 4));
    const Snapshot* snapshot = editor().workspace().findSnapshot(m_after->currentData().toUuid());
    if (snapshot == nullptr) {
        showDrift(m_bench.report()->pins);
        return;
    }
    showDrift(std::nullopt);
    judge(*after, snapshot->takenAt);
}

/// What the pins of today say of the later side at its own time.
void SnapshotsDialog::judge(const ChainSight& after, const QDateTime& instant)
{
    JudgeRequest request = m_bench.judging();
    request.instant = instant;
    request.host = Workbench::hostOf(m_target);
    request.stapledOcsp.clear();
    m_judging.judgeAgain({}, after.sent, std::move(request));
}

void SnapshotsDialog::showDrift(const std::optional<PinEvaluation>& pins)
{
    const ChainDrift drift = driftOf(m_diff->difference(), pins);
    m_drift->setText(text::sentence(drift));
    m_driftBadge->setBadge({severityOf(drift), text::word(severityOf(drift))});
}

const Snapshot* SnapshotsDialog::current() const
{
    const QModelIndex index = m_listView->currentIndex();
    return index.isValid() && index.row() < int(m_list->snapshots().size()) ? &m_list->snapshots()[size_t(index.row())]
                                                                            : nullptr;
}

void SnapshotsDialog::open(bool then)
{
    if (const Snapshot* snapshot = current())
        Q_EMIT openRequested(*snapshot, then ? snapshot->takenAt : QDateTime());
}

void SnapshotsDialog::remove()
{
    if (const Snapshot* snapshot = current())
        editor().removeSnapshot(snapshot->id, {tr("Delete Snapshot"), {}, InspectPageId});
}

} // namespace pintle
