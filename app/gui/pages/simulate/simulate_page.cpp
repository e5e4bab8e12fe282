// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "app/gui/pages/simulate/simulate_page.h"

#include "app/gui/chain_view/chain_view.h"
#include "app/gui/pages/simulate/differs_delegate.h"
#include "app/gui/pages/simulate/simulate_strip.h"
#include "app/gui/widgets/empty_state.h"
#include "app/gui/widgets/message_bar.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace pintle {

SimulatePage::SimulatePage(QWidget* parent)
    : Page(parent)
    , m_messages(new MessageBar(this))
    , m_strip(new SimulateStrip(this))
    , m_stack(new QStackedWidget(this))
{
    setObjectName(QStringLiteral("page.simulate"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(10, 10, 10, 0);
    column->setSpacing(8);
    column->addWidget(m_messages);
    column->addWidget(m_strip);
    column->addWidget(m_stack, 1);

    m_empty = new EmptyState(IconName::Proxy, tr("See what an interceptor sees"),
        tr("One app and one server on three ways: directly, through a proxy with pins off, and with pins on."),
        m_stack);
    m_empty->setObjectName(QStringLiteral("sim.empty"));
    QPushButton* lab = m_empty->addButton(tr("Run with the &Lab"), tr("Enter"));
    lab->setObjectName(QStringLiteral("sim.runLab"));
    QPushButton* mitmproxy = m_empty->addButton(tr("Use &mitmproxy"), {});
    mitmproxy->setObjectName(QStringLiteral("sim.useMitmproxy"));
    connect(lab, &QPushButton::clicked, this, &SimulatePage::labRunRequested);
    connect(mitmproxy, &QPushButton::clicked, this, &SimulatePage::mitmproxyRunRequested);
    // In a small window with the log open, what does not fit is reached by scrolling.
    m_emptyArea = new QScrollArea(m_stack);
    m_emptyArea->setFrameShape(QFrame::NoFrame);
    m_emptyArea->setFocusPolicy(Qt::NoFocus);
    m_emptyArea->setWidgetResizable(true);
    m_emptyArea->setWidget(m_empty);
    m_stack->addWidget(m_emptyArea);
    m_stack->addWidget(buildResult());

    connect(m_strip, &SimulateStrip::runRequested, this, &SimulatePage::runRequested);
    connect(m_strip, &SimulateStrip::stopRequested, this, &SimulatePage::stopRequested);
    connect(m_strip, &SimulateStrip::laneToggled, m_lanes, &LanesArea::setLaneShown);
}

QWidget* SimulatePage::buildResult()
{
    m_lanes = new LanesArea;
    m_conversation = new ConversationModel(this);
    m_evidence = new ComparisonModel(this);
    m_tabs = new QTabWidget;
    m_tabs->setObjectName(QStringLiteral("sim.details"));
    m_tabs->setAccessibleName(tr("What was said and seen"));
    m_tabs->setDocumentMode(true);
    m_conversationView = buildTable(m_conversation, QStringLiteral("sim.conversation"), tr("Conversation on the lanes"),
        ConversationModel::DiffersRole);
    m_tabs->addTab(m_conversationView, tr("Con&versation"));
    m_tabs->addTab(buildEvidence(), tr("E&vidence"));
    m_halves = new QSplitter(Qt::Vertical);
    m_halves->setChildrenCollapsible(false);
    m_halves->addWidget(m_lanes);
    m_halves->addWidget(m_tabs);
    m_halves->setStretchFactor(0, 3);
    m_halves->setStretchFactor(1, 1);
    m_halves->setSizes({420, 170});
    return m_halves;
}

QTableView* SimulatePage::buildTable(
    QAbstractItemModel* model, const QString& objectName, const QString& name, int role)
{
    auto* table = new QTableView;
    table->setObjectName(objectName);
    table->setAccessibleName(name);
    table->setModel(model);
    table->setItemDelegate(new DiffersDelegate(role, table));
    table->verticalHeader()->setVisible(false);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    table->setAlternatingRowColors(true);
    table->setShowGrid(false);
    table->setTextElideMode(Qt::ElideMiddle);
    table->setWordWrap(false);
    table->setTabKeyNavigation(false);
    QHeaderView* header = table->horizontalHeader();
    header->setHighlightSections(false);
    header->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    header->setSectionResizeMode(QHeaderView::Stretch);
    header->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table->verticalHeader()->setDefaultSectionSize(table->fontMetrics().height() + 8);
    return table;
}

QWidget* SimulatePage::buildEvidence()
{
    auto* evidence = new QWidget;
    m_evidenceView = buildTable(
        m_evidence, QStringLiteral("sim.evidence"), tr("Evidence of the lanes"), ComparisonModel::DiffersRole);
    m_evidenceView->horizontalHeader()->setSectionResizeMode(ComparisonModel::Verdict, QHeaderView::ResizeToContents);
    auto* copy = new QPushButton(tr("Copy &Evidence"), evidence);
    copy->setObjectName(QStringLiteral("sim.copyEvidence"));
    connect(copy, &QPushButton::clicked, this,
        [this] { Q_EMIT copied(tr("evidence of the lanes"), m_evidence->asText()); });
    auto* buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(copy);
    auto* column = new QVBoxLayout(evidence);
    column->setContentsMargins(0, 0, 0, 4);
    column->setSpacing(4);
    column->addWidget(m_evidenceView, 1);
    column->addLayout(buttons);
    return evidence;
}

QString SimulatePage::primaryText() const
{
    return tr("&Run Side by Side");
}

void SimulatePage::runPrimary()
{
    Q_EMIT runRequested();
}

bool SimulatePage::leave()
{
    if (!m_strip->isRunning())
        return false;
    Q_EMIT stopRequested();
    return true;
}

std::vector<QWidget*> SimulatePage::panes() const
{
    std::vector<QWidget*> panes{m_messages, m_strip};
    if (isEmpty()) {
        panes.push_back(m_empty->primaryButton());
        return panes;
    }
    for (const Lane lane : LaneRun::Lanes) {
        if (m_lanes->isLaneShown(lane))
            panes.push_back(m_lanes->lane(lane)->chainView());
    }
    panes.push_back(m_tabs);
    return panes;
}

QWidget* SimulatePage::mainControl() const
{
    return isEmpty() ? m_empty->primaryButton() : m_strip->mainControl();
}

bool SimulatePage::isEmpty() const
{
    return m_stack->currentWidget() == m_emptyArea;
}

void SimulatePage::showEmpty()
{
    m_stack->setCurrentWidget(m_emptyArea);
}

void SimulatePage::showLanes()
{
    m_stack->setCurrentWidget(m_halves);
}

void SimulatePage::setConversation(std::vector<ConversationRow> rows)
{
    m_conversation->setRows(std::move(rows));
}

void SimulatePage::setEvidence(const std::array<std::optional<JudgedLane>, 3>& lanes)
{
    m_evidence->setLanes(lanes);
}

void SimulatePage::setRunning(bool running)
{
    m_strip->setRunning(running);
    Q_EMIT actionsChanged();
}

} // namespace pintle
