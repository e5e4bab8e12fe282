// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#pragma once

#include "app/gui/chain_view/chain_view.h"
#include "app/gui/models/chain_model.h"
#include "app/gui/pages/inspect/verdict_text.h"
#include "app/gui/pages/page.h"

class QLabel;
class QSplitter;
class QStackedWidget;
class QTabBar;
class QTableView;

namespace pintle {

class ComparisonPane;
class DetailsPanel;
class EmptyState;
class MessageBar;

/// What does this server send, what is verified, what is pinned? Messages, verdict, stages, paths, diagram or table,
/// details; or the first page; or a comparison.
class InspectPage : public Page
{
    Q_OBJECT

public:
    explicit InspectPage(QWidget* parent = nullptr);

    QString id() const override { return QStringLiteral("inspect"); }
    QString title() const override { return tr("Inspect"); }
    IconName icon() const override { return IconName::Chain; }
    MessageBar* messages() const override { return m_messages; }
    QString primaryText() const override { return tr("&Inspect"); }
    bool canRunPrimary() const override { return !m_running; }
    void runPrimary() override { Q_EMIT primaryRequested(); }
    QString asCommand() const override { return m_command; }
    std::vector<QWidget*> panes() const override;
    QWidget* mainControl() const override;
    bool leave() override;

    EmptyState* emptyState() const { return m_empty; }
    ComparisonPane* comparison(); ///< made on first use
    ChainView* chainView() const { return m_view; }
    DetailsPanel* details() const { return m_details; }
    const ChainModel& model() const { return *m_model; }

    void showRunning(const QString& subject, bool proxy, bool startTls);
    void applyStageResult(const StageResult& result);
    void showReport(const EndpointReport& report, bool labTrust);
    void showStopped();
    void setRunning(bool running) { m_running = running; }
    void setCommand(const QString& command) { m_command = command; }
    void showComparison();
    /// Back from the comparison, to the chain where there is one.
    void leaveComparison();
    bool showsChain() const;
    bool showsComparison() const;
    /// Nothing was learnt: back to what was there before.
    void giveUp();

    void setDetailsShown(bool shown);
    void setTableShown(bool shown);
    bool isTableShown() const;
    /// What is current, in the diagram or in the table; null for nothing.
    const ChainNode* currentNode() const;
    int currentPath() const { return m_path; }
    void showChecks();

Q_SIGNALS:
    void primaryRequested();
    void labRequested(const QString& address);
    void addressRequested();
    void fileRequested();
    void nextActionRequested(pintle::NextAction action);
    void pinToggleRequested();
    void menuRequested(const QPoint& globalPosition);
    void copyMenuRequested(const QPoint& globalPosition);
    void helpersRequested();
    void currentChanged();

private:
    void buildEmpty();
    QWidget* buildResult();
    QWidget* buildChainSide();
    void ensureResult();
    void showPath(int path);
    void stepPath(int step);
    void refreshDetails();
    void setSteps(std::vector<StageStep> steps);

    MessageBar* m_messages = nullptr;
    QStackedWidget* m_stack = nullptr;
    EmptyState* m_empty = nullptr;
    QWidget* m_result = nullptr;
    ComparisonPane* m_comparison = nullptr;
    VerdictBanner* m_banner = nullptr;
    StageStrip* m_strip = nullptr;
    QTabBar* m_paths = nullptr;
    QSplitter* m_splitter = nullptr;
    QStackedWidget* m_chainStack = nullptr;
    ChainView* m_view = nullptr;
    QTableView* m_table = nullptr;
    QLabel* m_nothing = nullptr;
    DetailsPanel* m_details = nullptr;
    ChainModel* m_model = nullptr;
    std::optional<EndpointReport> m_report;
    QString m_command;
    int m_path = 0;
    bool m_running = false;
    bool m_labTrust = false;
    bool m_tableShown = false;
    bool m_detailsShown = true;
};

} // namespace pintle
