// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "app/gui/pages/inspect/inspect_page.h"

#include "app/gui/models/timeline.h"
#include "app/gui/pages/inspect/details_panel.h"
#include "app/gui/pages/inspect/first_page.h"
#include "app/gui/pages/inspect/timeline_pane.h"
#include "app/gui/widgets/message_bar.h"
#include "app/gui/widgets/stage_strip.h"
#include "app/gui/widgets/verdict_banner.h"

#include <QPushButton>
#include <QResizeEvent>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabWidget>
#include <QVBoxLayout>

namespace pintle {
namespace {

constexpr int RoomForTimeline = 40; // lines of text that the page holds before the timeline opens by itself

} // namespace

InspectPage::InspectPage(QWidget* parent)
    : Page(parent)
    , m_messages(new MessageBar(this))
    , m_stack(new QStackedWidget(this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_messages);
    column->addWidget(m_stack, 1);
    buildFirst();
}

void InspectPage::buildFirst()
{
    m_first = new FirstPage;
    // In a small window with the log open, what does not fit is reached by scrolling.
    m_firstArea = new QScrollArea(m_stack);
    m_firstArea->setFrameShape(QFrame::NoFrame);
    m_firstArea->setFocusPolicy(Qt::NoFocus);
    m_firstArea->setWidgetResizable(true);
    m_firstArea->setWidget(m_first);
    m_stack->addWidget(m_firstArea);
    connect(m_first, &FirstPage::labRequested, this, &InspectPage::labRequested);
    connect(m_first, &FirstPage::addressRequested, this, &InspectPage::addressRequested);
    connect(m_first, &FirstPage::fileRequested, this, &InspectPage::fileRequested);
}

EmptyState* InspectPage::emptyState() const
{
    return m_first;
}

void InspectPage::ensureResult()
{
    if (m_result != nullptr)
        return;
    m_result = buildResult();
    m_stack->addWidget(m_result);
    connectChain();
    connectOthers();
    m_chain->view()->setRootOnTop(m_rootOnTop);
    m_chain->setTableShown(m_tableShown);
    m_details->setVisible(m_detailsShown);
    restoreLayout(m_layoutState);
    openTimelineByRoom();
}

QWidget* InspectPage::buildResult()
{
    auto* result = new QWidget(m_stack);
    auto* column = new QVBoxLayout(result);
    column->setContentsMargins(10, 8, 10, 0);
    column->setSpacing(6);
    m_banner = new VerdictBanner(result);
    m_strip = new StageStrip(result);
    m_chain = new ChainPane;
    m_details = new DetailsPanel;
    m_timeline = new TimelinePane(result);
    m_timeline->setVisible(false);
    m_splitter = new QSplitter(Qt::Horizontal);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(m_chain);
    m_splitter->addWidget(m_details);
    m_splitter->setStretchFactor(0, 55);
    m_splitter->setStretchFactor(1, 45);
    m_splitter->setSizes({550, 450});
    column->addWidget(m_banner);
    column->addWidget(m_strip);
    column->addWidget(m_splitter, 1);
    column->addWidget(m_timeline);
    return result;
}

void InspectPage::connectChain()
{
    connect(m_chain, &ChainPane::currentChanged, this, &InspectPage::refreshDetails);
    connect(m_chain, &ChainPane::pathShown, this, &InspectPage::showPathFacts);
    connect(m_chain, &ChainPane::activated, this, &InspectPage::enterDetails);
    connect(m_chain, &ChainPane::pinToggleRequested, this, &InspectPage::pinToggleRequested);
    connect(m_chain, &ChainPane::menuRequested, this, &InspectPage::menuRequested);
    connect(m_chain, &ChainPane::helpersRequested, this, &InspectPage::helpersRequested);
    connect(m_chain, &ChainPane::retryRequested, this, &InspectPage::primaryRequested);
    connect(m_chain, &ChainPane::optionsRequested, this, &InspectPage::optionsRequested);
    connect(m_chain, &ChainPane::copyRequested, this,
        [this](const QString& text) { Q_EMIT copied(tr("what happened"), text); });
}

void InspectPage::connectOthers()
{
    connect(m_banner, &VerdictBanner::nextRequested, this,
        [this] { Q_EMIT nextActionRequested(m_report ? nextActionFor(*m_report) : NextAction::Retry); });
    connect(m_banner, &VerdictBanner::whyRequested, this, &InspectPage::showChecks);
    connect(m_banner, &VerdictBanner::copyRequested, this,
        [this](const QString& text) { Q_EMIT copied(tr("verdict"), text); });
    connect(m_splitter, &QSplitter::splitterMoved, this, &InspectPage::layoutChanged);
    connect(m_strip, &StageStrip::stageActivated, this, &InspectPage::stageActivated);
    connect(m_details, &DetailsPanel::copied, this, &InspectPage::copied);
    connect(m_details, &DetailsPanel::pinToggleRequested, this, &InspectPage::pinToggleRequested);
    connect(m_details, &DetailsPanel::copyMenuRequested, this, &InspectPage::copyMenuRequested);
    connect(m_details, &DetailsPanel::helpersRequested, this, &InspectPage::helpersRequested);
    connect(m_timeline, &TimelinePane::openChanged, this, [this](bool open) {
        m_timelineChosen = open;
        Q_EMIT timelineOpenChanged(open);
    });
}

void InspectPage::showRunning(const QString& subject, bool proxy, bool startTls)
{
    ensureResult();
    const QWidget* focused = window()->focusWidget();
    // Asked before the stack is turned: the page that goes takes the focus with it.
    const bool focusGoes =
        m_stack->currentWidget() != m_result && (focused == nullptr || m_stack->currentWidget()->isAncestorOf(focused));
    m_report.reset();
    m_banner->setBanner({Severity::Neutral, tr("Inspecting %1").arg(subject),
        tr("Connecting, and reading what the server sends."), {}, {}, false});
    m_strip->setSteps(waitingSteps(proxy, startTls));
    m_strip->setVisible(true);
    m_chain->clear();
    m_details->clear();
    m_timeline->setTimeline({});
    m_stack->setCurrentWidget(m_result);
    if (focusGoes)
        m_chain->mainControl()->setFocus(Qt::OtherFocusReason);
}

void InspectPage::applyStageResult(const StageResult& result)
{
    if (m_strip == nullptr)
        return;
    auto steps = m_strip->steps();
    applyStage(steps, result);
    m_strip->setSteps(std::move(steps));
}

void InspectPage::showReport(const EndpointReport& report, bool labTrust)
{
    ensureResult();
    const bool samePlace = m_report && m_stack->currentWidget() == m_result;
    m_report = report;
    m_banner->setBanner(bannerOf(report));
    m_strip->setVisible(report.probe.has_value());
    m_details->setVisible(report.paths.has_value() && m_detailsShown);
    m_chain->showReport(report, labTrust, samePlace);
    if (!report.paths)
        showPathFacts(-1);
    m_stack->setCurrentWidget(m_result);
    Q_EMIT currentChanged();
}

/// What depends on the path in front, beside the diagram.
void InspectPage::showPathFacts(int path)
{
    if (!m_report)
        return;
    if (m_report->probe)
        m_strip->setSteps(stepsOf(*m_report, path));
    m_timeline->setTimeline(timelineOf(*m_report, path));
}

void InspectPage::refreshDetails()
{
    if (auto subject = m_chain->subject())
        m_details->show(std::move(*subject));
    else
        m_details->clear();
    Q_EMIT currentChanged();
}

const ChainNode* InspectPage::currentNode() const
{
    return m_chain != nullptr ? m_chain->currentNode() : nullptr;
}

void InspectPage::showStopped()
{
    if (!showsChain() || m_report)
        return;
    auto steps = m_strip->steps();
    for (StageStep& step : steps) {
        if (step.state == StageStep::State::Running || step.state == StageStep::State::Waiting)
            step.state = StageStep::State::Skipped;
    }
    m_strip->setSteps(std::move(steps));
    m_banner->setBanner({Severity::Neutral, tr("Stopped"), tr("You stopped this inspection."), {}, tr("Retry"), false});
    m_details->setVisible(false);
    m_chain->showStopped();
}

bool InspectPage::showsChain() const
{
    return m_result != nullptr && m_stack->currentWidget() == m_result;
}

void InspectPage::giveUp()
{
    if (!m_report)
        m_stack->setCurrentWidget(m_firstArea);
}

void InspectPage::setDetailsShown(bool shown)
{
    m_detailsShown = shown;
    if (m_details != nullptr)
        m_details->setVisible(shown && m_chain->hasChain());
}

void InspectPage::setTableShown(bool shown)
{
    m_tableShown = shown;
    if (m_chain != nullptr)
        m_chain->setTableShown(shown);
}

void InspectPage::setRootOnTop(bool rootOnTop)
{
    m_rootOnTop = rootOnTop;
    if (m_chain != nullptr)
        m_chain->view()->setRootOnTop(rootOnTop);
}

void InspectPage::setTimelineOpen(bool open)
{
    m_timelineChosen = open;
    openTimelineByRoom();
}

bool InspectPage::isTimelineOpen() const
{
    return m_timeline != nullptr ? m_timeline->isOpen() : m_timelineChosen.value_or(true);
}

void InspectPage::openTimelineByRoom()
{
    if (m_timeline == nullptr)
        return;
    const bool open = m_timelineChosen.value_or(height() >= RoomForTimeline * fontMetrics().height());
    if (open == m_timeline->isOpen())
        return;
    const QSignalBlocker quiet(m_timeline);
    m_timeline->setOpen(open);
}

void InspectPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    openTimelineByRoom();
}

QByteArray InspectPage::layoutState() const
{
    return m_splitter != nullptr ? m_splitter->saveState() : m_layoutState;
}

void InspectPage::restoreLayout(const QByteArray& state)
{
    m_layoutState = state;
    if (m_splitter != nullptr && !state.isEmpty())
        m_splitter->restoreState(state);
}

void InspectPage::enterDetails()
{
    setDetailsShown(true);
    m_details->tabs()->setFocus(Qt::OtherFocusReason);
}

void InspectPage::focusBanner()
{
    m_banner->setFocus(Qt::OtherFocusReason);
}

void InspectPage::showChecks()
{
    setDetailsShown(true);
    m_details->showChecks();
    m_details->tabs()->setFocus(Qt::OtherFocusReason);
}

Searchable* InspectPage::searchable()
{
    return showsChain() && m_chain->hasChain() ? m_chain : nullptr;
}

std::vector<QWidget*> InspectPage::panes() const
{
    if (showsChain())
        return {m_banner, m_strip, m_chain->mainControl(), m_details->isVisible() ? m_details->tabs() : nullptr,
            m_timeline->isVisible() ? m_timeline->mainControl() : nullptr};
    return {m_stack->currentWidget()};
}

QWidget* InspectPage::mainControl() const
{
    if (showsChain())
        return m_chain->mainControl();
    // The first Enter is the point of the first page.
    return m_first->primaryButton();
}

} // namespace pintle
