// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "app/gui/pages/inspect/inspect_page.h"

#include "app/gui/pages/inspect/comparison_pane.h"
#include "app/gui/pages/inspect/details_panel.h"
#include "app/gui/theme/fonts.h"
#include "app/gui/widgets/empty_state.h"
#include "app/gui/widgets/message_bar.h"
#include "app/gui/widgets/stage_strip.h"
#include "app/gui/widgets/verdict_banner.h"
#include "app/text/sentences.h"

#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabBar>
#include <QTableView>
#include <QVBoxLayout>

namespace pintle {
namespace {

int usedPathOf(const EndpointReport& report)
{
    if (!report.paths)
        return 0;
    for (size_t i = 0; i < report.paths->paths.size(); ++i) {
        if (report.paths->paths[i].used)
            return int(i);
    }
    return 0;
}

/// Where the chain would be: what to do, and the technical facts.
QString nothingText(const EndpointReport& report)
{
    QStringList parts{InspectPage::tr("No certificate was received.")};
    if (report.probe && report.probe->error) {
        const Error& error = *report.probe->error;
        parts << text::remedy(error) << error.context.value << error.context.detail;
        if (!report.probe->dialogue.isEmpty())
            parts << report.probe->dialogue.mid(0, 12).join(QLatin1Char('\n'));
    }
    parts.removeAll(QString());
    return parts.join(QStringLiteral("\n\n"));
}

} // namespace

InspectPage::InspectPage(QWidget* parent)
    : Page(parent)
    , m_messages(new MessageBar(this))
    , m_stack(new QStackedWidget(this))
    , m_model(new ChainModel(this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_messages);
    column->addWidget(m_stack, 1);
    buildEmpty();
}

void InspectPage::buildEmpty()
{
    m_empty = new EmptyState(IconName::Chain, tr("See a certificate chain"),
        tr("Inspect a server of the built-in lab. No network is used and nothing is installed."), m_stack);
    m_empty->setObjectName(QStringLiteral("inspect.empty"));
    connect(m_empty->addButton(tr("Inspect the &Lab Server"), tr("Enter")), &QPushButton::clicked, this,
        [this] { Q_EMIT labRequested(QStringLiteral("lab:good")); });
    connect(m_empty, &EmptyState::linkActivated, this, &InspectPage::labRequested);
    connect(m_empty->addButton(tr("T&ype an Address"), tr("Ctrl+L")), &QPushButton::clicked, this,
        &InspectPage::addressRequested);
    connect(
        m_empty->addButton(tr("&Open File…"), tr("Ctrl+I")), &QPushButton::clicked, this, &InspectPage::fileRequested);
    m_empty->setFootnote(tr("or drop certificates here, or paste them with Ctrl+V<br><br>Lab servers: "
                            "<a href=\"lab:good\">good</a> · <a href=\"lab:leaf-only\">leaf only</a> · "
                            "<a href=\"lab:wrong-order\">wrong order</a> · <a href=\"lab:expired\">expired</a> · "
                            "<a href=\"lab:wrong-name\">wrong name</a> · "
                            "<a href=\"lab:cross-signed\">cross-signed</a> · "
                            "<a href=\"lab:appended-genuine\">appended certificate</a>"));
    m_stack->addWidget(m_empty);
}

void InspectPage::ensureResult()
{
    if (m_result == nullptr) {
        m_result = buildResult();
        m_stack->addWidget(m_result);
    }
}

QWidget* InspectPage::buildResult()
{
    auto* result = new QWidget(m_stack);
    auto* column = new QVBoxLayout(result);
    column->setContentsMargins(10, 8, 10, 0);
    column->setSpacing(6);
    m_banner = new VerdictBanner(result);
    m_strip = new StageStrip(result);
    m_paths = new QTabBar(result);
    m_paths->setObjectName(QStringLiteral("chain.paths"));
    m_paths->setAccessibleName(tr("Paths"));
    m_paths->setDrawBase(false);
    m_paths->setExpanding(false);
    m_paths->setUsesScrollButtons(true);
    m_paths->setVisible(false);
    m_details = new DetailsPanel;
    m_splitter = new QSplitter(Qt::Horizontal);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(buildChainSide());
    m_splitter->addWidget(m_details);
    m_splitter->setStretchFactor(0, 55);
    m_splitter->setStretchFactor(1, 45);
    m_splitter->setSizes({550, 450});
    m_details->setVisible(m_detailsShown);
    column->addWidget(m_banner);
    column->addWidget(m_strip);
    column->addWidget(m_paths);
    column->addWidget(m_splitter, 1);

    connect(m_banner, &VerdictBanner::nextRequested, this,
        [this] { Q_EMIT nextActionRequested(m_report ? nextActionFor(*m_report) : NextAction::Retry); });
    connect(m_banner, &VerdictBanner::whyRequested, this, &InspectPage::showChecks);
    connect(m_banner, &VerdictBanner::copyRequested, this,
        [this](const QString& text) { Q_EMIT copied(tr("verdict"), text); });
    connect(m_paths, &QTabBar::currentChanged, this, &InspectPage::showPath);
    connect(m_details, &DetailsPanel::copied, this, &InspectPage::copied);
    connect(m_details, &DetailsPanel::pinToggleRequested, this, &InspectPage::pinToggleRequested);
    connect(m_details, &DetailsPanel::copyMenuRequested, this, &InspectPage::copyMenuRequested);
    connect(m_details, &DetailsPanel::helpersRequested, this, &InspectPage::helpersRequested);
    return result;
}

QWidget* InspectPage::buildChainSide()
{
    m_chainStack = new QStackedWidget;
    m_view = new ChainView;
    m_view->setModel(m_model);
    m_table = new QTableView;
    m_table->setObjectName(QStringLiteral("chain.table"));
    m_table->setAccessibleName(tr("Certificate chain as a table"));
    m_table->setModel(m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setAlternatingRowColors(true);
    m_table->verticalHeader()->setVisible(false);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    m_nothing = new QLabel;
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setWordWrap(true);
    m_nothing->setMargin(40);
    m_nothing->setTextFormat(Qt::PlainText);
    m_nothing->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_nothing->setForegroundRole(QPalette::PlaceholderText);
    m_nothing->setFont(scaledFont(font(), 1.1));
    m_chainStack->addWidget(m_view);
    m_chainStack->addWidget(m_table);
    m_chainStack->addWidget(m_nothing);

    connect(m_view, &ChainView::currentChanged, this, [this] {
        refreshDetails();
        const QSignalBlocker quiet(m_table->selectionModel());
        m_table->selectRow(m_view->currentRow());
    });
    connect(m_view, &ChainView::activated, this, [this] {
        setDetailsShown(true);
        m_details->tabs()->currentWidget()->setFocus(Qt::OtherFocusReason);
        m_details->tabs()->setFocus(Qt::OtherFocusReason);
    });
    connect(m_view, &ChainView::pinToggleRequested, this, &InspectPage::pinToggleRequested);
    connect(m_view, &ChainView::menuRequested, this,
        [this](int, const QPoint& position) { Q_EMIT menuRequested(position); });
    connect(m_view, &ChainView::pathStepRequested, this, &InspectPage::stepPath);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        [this](const QModelIndex& current) { m_view->setCurrentRow(current.row()); });
    connect(m_table, &QWidget::customContextMenuRequested, this,
        [this](const QPoint& position) { Q_EMIT menuRequested(m_table->viewport()->mapToGlobal(position)); });
    return m_chainStack;
}

ComparisonPane* InspectPage::comparison()
{
    if (m_comparison == nullptr) {
        m_comparison = new ComparisonPane(m_stack);
        m_stack->addWidget(m_comparison);
        connect(m_comparison, &ComparisonPane::leaveRequested, this, &InspectPage::leaveComparison);
        connect(m_comparison, &ComparisonPane::copyRequested, this,
            [this](const QString& text) { Q_EMIT copied(tr("comparison"), text); });
    }
    return m_comparison;
}

void InspectPage::setSteps(std::vector<StageStep> steps)
{
    m_strip->setSteps(std::move(steps));
    m_strip->setVisible(true);
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
    setSteps(waitingSteps(proxy, startTls));
    m_paths->setVisible(false);
    m_model->setPicture({});
    m_details->clear();
    m_nothing->clear();
    m_chainStack->setCurrentWidget(m_tableShown ? static_cast<QWidget*>(m_table) : m_view);
    m_stack->setCurrentWidget(m_result);
    if (focusGoes)
        m_view->setFocus(Qt::OtherFocusReason);
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
    m_labTrust = labTrust;
    m_banner->setBanner(bannerOf(report));
    const bool hasChain = report.paths.has_value();
    {
        const QSignalBlocker quiet(m_paths);
        while (m_paths->count() > 0)
            m_paths->removeTab(0);
        for (int i = 0; hasChain && i < int(report.paths->paths.size()); ++i)
            m_paths->addTab(pathTitle(*report.paths, i));
        m_paths->setVisible(m_paths->count() > 1);
        const int kept = samePlace && m_path < m_paths->count() ? m_path : usedPathOf(report);
        m_paths->setCurrentIndex(kept);
        m_path = kept;
    }
    if (!hasChain) {
        m_nothing->setText(nothingText(report));
        m_chainStack->setCurrentWidget(m_nothing);
        m_details->clear();
    } else {
        setTableShown(m_tableShown);
    }
    m_details->setVisible(hasChain && m_detailsShown);
    showPath(m_path);
    if (!samePlace && hasChain)
        m_view->setCurrent(0);
    m_stack->setCurrentWidget(m_result);
    m_strip->setVisible(report.probe.has_value());
    Q_EMIT currentChanged();
}

void InspectPage::showPath(int path)
{
    if (!m_report || path < 0)
        return;
    m_path = path;
    m_model->setPicture(pictureOf(*m_report, path, {.labTrust = m_labTrust}));
    if (m_report->probe)
        m_strip->setSteps(stepsOf(*m_report, path));
    m_table->resizeColumnsToContents();
    refreshDetails();
}

void InspectPage::stepPath(int step)
{
    const int wanted = m_paths->currentIndex() + step;
    if (wanted >= 0 && wanted < m_paths->count())
        m_paths->setCurrentIndex(wanted);
}

void InspectPage::refreshDetails()
{
    const ChainNode* node = currentNode();
    if (!m_report || !m_report->paths || node == nullptr) {
        m_details->clear();
        return;
    }
    const ChainPicture& picture = m_model->picture();
    DetailsSubject subject{*m_report, m_path, *node, std::nullopt, {}, false};
    const bool hasLink = node->depth >= 0 && node->depth < int(picture.links.size());
    if (hasLink) {
        subject.link = picture.links[size_t(node->depth)];
        subject.issuerName = picture.nodes[size_t(node->depth) + 1].name;
    }
    const int current = m_view->current();
    subject.linkChosen = current >= 0 && m_view->element(current).kind == ChainElement::Kind::Link;
    m_details->show(std::move(subject));
    Q_EMIT currentChanged();
}

const ChainNode* InspectPage::currentNode() const
{
    return m_view == nullptr ? nullptr : m_model->node(m_view->currentRow());
}

void InspectPage::showStopped()
{
    if (m_stack->currentWidget() == m_comparison && m_comparison != nullptr) {
        m_comparison->showIdle();
        return;
    }
    if (m_stack->currentWidget() != m_result || m_result == nullptr || m_report)
        return;
    auto steps = m_strip->steps();
    for (StageStep& step : steps) {
        if (step.state == StageStep::State::Running || step.state == StageStep::State::Waiting)
            step.state = StageStep::State::Skipped;
    }
    m_strip->setSteps(std::move(steps));
    m_banner->setBanner({Severity::Neutral, tr("Stopped"), tr("You stopped this inspection."), {}, tr("Retry"), false});
    m_nothing->setText(tr("Press F5 to inspect again."));
    m_chainStack->setCurrentWidget(m_nothing);
}

void InspectPage::showComparison()
{
    m_stack->setCurrentWidget(comparison());
}

void InspectPage::leaveComparison()
{
    if (m_report)
        m_stack->setCurrentWidget(m_result);
    else
        m_stack->setCurrentWidget(m_empty);
}

bool InspectPage::showsChain() const
{
    return m_result != nullptr && m_stack->currentWidget() == m_result;
}

bool InspectPage::showsComparison() const
{
    return m_comparison != nullptr && m_stack->currentWidget() == m_comparison;
}

void InspectPage::giveUp()
{
    if (showsComparison())
        m_comparison->showIdle();
    else if (!m_report)
        m_stack->setCurrentWidget(m_empty);
}

void InspectPage::setDetailsShown(bool shown)
{
    m_detailsShown = shown;
    if (m_details != nullptr)
        m_details->setVisible(shown);
}

void InspectPage::setTableShown(bool shown)
{
    m_tableShown = shown;
    if (m_chainStack == nullptr)
        return;
    // First the row, then the focus: a table without a current row makes its first one current.
    m_table->selectRow(m_view->currentRow());
    const bool hadFocus = m_view->hasFocus() || m_table->hasFocus();
    m_chainStack->setCurrentWidget(shown ? static_cast<QWidget*>(m_table) : m_view);
    if (hadFocus)
        m_chainStack->currentWidget()->setFocus(Qt::OtherFocusReason);
}

bool InspectPage::isTableShown() const
{
    return m_tableShown;
}

void InspectPage::showChecks()
{
    setDetailsShown(true);
    m_details->showChecks();
    m_details->tabs()->setFocus(Qt::OtherFocusReason);
}

std::vector<QWidget*> InspectPage::panes() const
{
    if (showsChain())
        return {m_banner, m_chainStack->currentWidget(), m_details->isVisible() ? m_details->tabs() : nullptr};
    return {m_stack->currentWidget()};
}

QWidget* InspectPage::mainControl() const
{
    if (showsChain())
        return m_chainStack->currentWidget();
    // The first Enter is the point of the first page.
    return showsComparison() ? static_cast<QWidget*>(m_comparison) : m_empty->primaryButton();
}

bool InspectPage::leave()
{
    if (!showsComparison())
        return false;
    leaveComparison();
    return true;
}

} // namespace pintle
