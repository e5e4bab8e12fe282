// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#pragma once

#include "app/gui/pages/inspect/chain_pane.h"
#include "app/gui/pages/inspect/verdict_text.h"
#include "app/gui/pages/page.h"

class QScrollArea;
class QSplitter;
class QStackedWidget;

namespace pintle {

class DetailsPanel;
class EmptyState;
class FirstPage;
class MessageBar;
class TimelinePane;

/// What does this server send, what is verified, what is pinned? Messages, verdict, stages, chain, details and what is
/// valid when; or the first page.
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
    /// The chain, while it is shown.
    Searchable* searchable() override;

    EmptyState* emptyState() const;
    /// The four that follow are null before the first inspection.
    ChainPane* chain() const { return m_chain; }
    ChainView* chainView() const { return m_chain != nullptr ? m_chain->view() : nullptr; }
    DetailsPanel* details() const { return m_details; }
    TimelinePane* timeline() const { return m_timeline; }

    void showRunning(const QString& subject, bool proxy, bool startTls);
    void applyStageResult(const StageResult& result);
    void showReport(const EndpointReport& report, bool labTrust);
    void showStopped();
    void setRunning(bool running) { m_running = running; }
    void setCommand(const QString& command) { m_command = command; }
    bool showsChain() const;
    /// Nothing was learnt: back to what was there before.
    void giveUp();

    void setDetailsShown(bool shown);
    void setTableShown(bool shown);
    bool isTableShown() const { return m_tableShown; }
    void setRootOnTop(bool rootOnTop);
    void setTimelineOpen(bool open);
    bool isTimelineOpen() const;
    /// How the room is shared out, for the settings.
    QByteArray layoutState() const;
    void restoreLayout(const QByteArray& state);
    /// What is current, in the diagram or in the table; null for nothing.
    const ChainNode* currentNode() const;
    int currentPath() const { return m_chain != nullptr ? m_chain->path() : 0; }
    void showChecks();
    /// A screen reader reads the verdict.
    void focusBanner();

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
    void optionsRequested();
    /// The log is wanted, of this stage.
    void stageActivated(const QString& stage, const QString& word);
    void timelineOpenChanged(bool open); ///< by the user
    void layoutChanged();                ///< by the user
    void currentChanged();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void buildFirst();
    void ensureResult();
    QWidget* buildResult();
    void connectChain();
    void connectOthers();
    void showPathFacts(int path);
    void refreshDetails();
    void enterDetails();
    void openTimelineByRoom();

    MessageBar* m_messages = nullptr;
    QStackedWidget* m_stack = nullptr;
    QScrollArea* m_firstArea = nullptr;
    FirstPage* m_first = nullptr;
    QWidget* m_result = nullptr;
    VerdictBanner* m_banner = nullptr;
    StageStrip* m_strip = nullptr;
    QSplitter* m_splitter = nullptr;
    ChainPane* m_chain = nullptr;
    DetailsPanel* m_details = nullptr;
    TimelinePane* m_timeline = nullptr;
    std::optional<EndpointReport> m_report;
    QByteArray m_layoutState;
    QString m_command;
    std::optional<bool> m_timelineChosen; ///< by the user; none: as the room allows
    bool m_running = false;
    bool m_tableShown = false;
    bool m_detailsShown = true;
    bool m_rootOnTop = false;
};

} // namespace pintle
