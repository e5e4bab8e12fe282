// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#pragma once

#include "app/gui/pages/inspect/snapshot_diff_model.h"
#include "app/gui/session/inspection.h"
#include "app/workspace/workspace.h"

#include <QDialog>
#include <QUuid>

class QAction;
class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;
class QTableView;

namespace pintle {

class BadgeLabel;
class SnapshotListModel;
class Workbench;
class WorkspaceEditor;

/// The snapshots of a target: open one, label it, delete it, and what changed between two, or between one and the chain
/// that is shown now. Stands beside the window; everything it changes can be undone.
class SnapshotsDialog : public QDialog
{
    Q_OBJECT

public:
    SnapshotsDialog(Workbench& bench, QString target, QWidget* parent);
    ~SnapshotsDialog() override;

Q_SIGNALS:
    /// A snapshot takes the place of the chain that is shown; an invalid instant: judged now.
    void openRequested(const pintle::Snapshot& snapshot, const QDateTime& judgedAt);

private:
    QWidget* buildList();
    QWidget* buildComparison();
    void refresh();
    void refreshSides();
    void compare();
    void judge(const ChainSight& after, const QDateTime& instant);
    void showDrift(const std::optional<PinEvaluation>& pins);
    void open(bool then);
    void remove();
    const Snapshot* current() const;
    std::optional<ChainSight> sightOf(const QComboBox& side) const;
    WorkspaceEditor& editor() const;

    Workbench& m_bench;
    QString m_target;
    SnapshotListModel* m_list = nullptr;
    SnapshotDiffModel* m_diff = nullptr;
    QTableView* m_listView = nullptr;
    QTableView* m_diffView = nullptr;
    QComboBox* m_before = nullptr;
    QComboBox* m_after = nullptr;
    QCheckBox* m_onlyChanges = nullptr;
    QLabel* m_drift = nullptr;
    BadgeLabel* m_driftBadge = nullptr;
    QLabel* m_nothing = nullptr;
    std::vector<QPushButton*> m_forOne; ///< buttons that need a snapshot
    Inspection m_judging;               ///< of a snapshot on the later side
};

} // namespace pintle
