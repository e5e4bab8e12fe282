// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#pragma once

#include "app/gui/pages/pin_sets/lint_model.h"
#include "app/gui/pages/pin_sets/policy_panel.h"
#include "app/gui/session/workspace_editor.h"

#include <QScrollArea>

#include <optional>

class QLineEdit;
class QGridLayout;
class QListView;
class QPushButton;
class QTableView;

namespace pintle {

class AddHashPanel;
class CoverageStrip;
class EmptyState;
class HostPanel;
class PinTableModel;

/// One pin set: its name, hosts, policy and pins, what is to be said of it and what becomes of its users. Knows no
/// workspace: it shows a set and asks for another one in its place.
class PinSetEditor : public QScrollArea
{
    Q_OBJECT

public:
    explicit PinSetEditor(QWidget* parent = nullptr);

    /// `live` gives the chain to hold an entry against; `now` judges ends.
    void setPinSet(const QUuid& id, const PinSet& set, LiveChainOf live, const QDateTime& now);
    const std::optional<PinSet>& pinSet() const { return m_set; }
    /// The host whose pins are shown; null for a set without hosts.
    const HostPins* host() const;
    /// The pins selected in the table, in its order.
    std::vector<PinEntry> selectedPins() const;
    void selectPin(const Pin& pin);

    void setCheckResults(std::vector<LintRow> rows);
    void openAddHash();
    void renameSet();
    void beginAddingHost();
    /// Mends the current finding, or asks for what mends it.
    void fixCurrent();
    bool canFix() const;
    void setKindOfSelected(int kind);
    void removeSelected();
    void addPins(const std::vector<PinEntry>& entries, const QString& stepText);

    QTableView* table() const { return m_table; }
    QListView* lintList() const { return m_lint; }
    HostPanel* hosts() const { return m_hosts; }
    CoverageStrip* coverage() const { return m_coverage; }
    AddHashPanel* addHash() const { return m_addHash; }
    const std::vector<LintRow>& lintRows() const;
    QPushButton* chainButton() const { return m_chain; }

Q_SIGNALS:
    void edited(const pintle::PinSet& next, const pintle::StepName& step);
    void selectionChanged();
    void addFromChainRequested(QWidget* beside);
    void addBackupRequested();
    void generateBackupRequested();
    void showInInspectRequested(int row);
    void refused(const pintle::Error& error);

private:
    void buildTable();
    void buildLists();
    void connectParts();
    QWidget* buildButtons();
    void showHost();
    void showLint();
    void resizeList(QListView* list) const;
    void arrangeButtons();
    void editHost(const HostPins& next, const QString& stepText, const QString& mergeKey = {});
    void replaceHost(const HostPattern& pattern, const HostPins& next, const StepName& step);
    void editPolicy(const HostPins& next, PolicyPanel::Field field);
    void editPin(int row, const PinEntry& next, int column);
    void addHost(const HostPattern& pattern);
    void fix(int row);
    QString mergeKey(const QString& field) const;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

    QUuid m_id;
    std::optional<PinSet> m_set;
    LiveChainOf m_live;
    QDateTime m_now;

    QLineEdit* m_name = nullptr;
    HostPanel* m_hosts = nullptr;
    PolicyPanel* m_policy = nullptr;
    QTableView* m_table = nullptr;
    PinTableModel* m_model = nullptr;
    EmptyState* m_noPins = nullptr;
    QPushButton* m_chain = nullptr;
    QGridLayout* m_buttons = nullptr;
    std::vector<QPushButton*> m_adders;
    AddHashPanel* m_addHash = nullptr;
    QListView* m_lint = nullptr;
    LintModel* m_lintModel = nullptr;
    CoverageStrip* m_coverage = nullptr;
    QListView* m_checks = nullptr;
    LintModel* m_checkModel = nullptr;
};

} // namespace pintle
