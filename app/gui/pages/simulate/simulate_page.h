// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#pragma once

#include "app/gui/models/comparison_model.h"
#include "app/gui/models/conversation_model.h"
#include "app/gui/pages/page.h"
#include "app/gui/pages/simulate/lanes_area.h"

class QSplitter;
class QScrollArea;
class QStackedWidget;
class QTableView;
class QTabWidget;

namespace pintle {

class EmptyState;
class SimulateStrip;

/// One client and one server on three ways: directly, through a proxy with pins off, and with pins on.
class SimulatePage : public Page
{
    Q_OBJECT

public:
    explicit SimulatePage(QWidget* parent = nullptr);

    QString id() const override { return QStringLiteral("simulate"); }
    QString title() const override { return tr("Simulate"); }
    IconName icon() const override { return IconName::Proxy; }
    MessageBar* messages() const override { return m_messages; }
    QString primaryText() const override;
    void runPrimary() override;
    QString asCommand() const override { return m_command; }
    std::vector<QWidget*> panes() const override;
    QWidget* mainControl() const override;
    bool leave() override;

    SimulateStrip* strip() const { return m_strip; }
    LanesArea* lanes() const { return m_lanes; }
    QTabWidget* tabs() const { return m_tabs; }

    void showEmpty();
    /// Leaves the empty state.
    void showLanes();
    bool isEmpty() const;
    void setConversation(std::vector<ConversationRow> rows);
    void setEvidence(const std::array<std::optional<JudgedLane>, 3>& lanes);
    void setRunning(bool running);
    void setCommand(const QString& command) { m_command = command; }

Q_SIGNALS:
    void runRequested();
    void stopRequested();
    void labRunRequested();
    void mitmproxyRunRequested();

private:
    QWidget* buildResult();
    QTableView* buildTable(QAbstractItemModel* model, const QString& objectName, const QString& name, int role);
    QWidget* buildEvidence();

    MessageBar* m_messages = nullptr;
    SimulateStrip* m_strip = nullptr;
    QStackedWidget* m_stack = nullptr;
    EmptyState* m_empty = nullptr;
    QScrollArea* m_emptyArea = nullptr;
    QSplitter* m_halves = nullptr;
    LanesArea* m_lanes = nullptr;
    QTabWidget* m_tabs = nullptr;
    ConversationModel* m_conversation = nullptr;
    ComparisonModel* m_evidence = nullptr;
    QTableView* m_conversationView = nullptr;
    QTableView* m_evidenceView = nullptr;
    QString m_command;
};

} // namespace pintle
