// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "app/gui/pages/inspect/chain_pane.h"

#include "app/gui/models/chain_search.h"
#include "app/gui/pages/inspect/no_answer_pane.h"

#include <QHeaderView>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QTabBar>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace pintle {
namespace {

int usedPathOf(const EndpointReport& report)
{
    const auto& paths = report.paths->paths;
    const auto used = std::find_if(paths.begin(), paths.end(), [](const CertificatePath& path) { return path.used; });
    return used != paths.end() ? int(used - paths.begin()) : 0;
}

} // namespace

ChainPane::ChainPane(QWidget* parent)
    : QWidget(parent)
    , m_paths(new QTabBar(this))
    , m_stack(new QStackedWidget(this))
    , m_view(new ChainView)
    , m_table(new QTableView)
    , m_noAnswer(new NoAnswerPane)
    , m_model(new ChainModel(this))
{
    m_paths->setObjectName(QStringLiteral("chain.paths"));
    m_paths->setAccessibleName(tr("Paths"));
    m_paths->setDrawBase(false);
    m_paths->setExpanding(false);
    m_paths->setUsesScrollButtons(true);
    m_paths->setElideMode(Qt::ElideMiddle);
    m_paths->setVisible(false);
    m_view->setModel(m_model);
    buildTable();
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_noAnswer);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addWidget(m_paths);
    column->addWidget(m_stack, 1);
    connectViews();
}

void ChainPane::buildTable()
{
    m_table->setObjectName(QStringLiteral("chain.table"));
    m_table->setAccessibleName(tr("Certificate chain as a table"));
    m_table->setModel(m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setAlternatingRowColors(true);
    m_table->setTextElideMode(Qt::ElideMiddle);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->verticalHeader()->setVisible(false);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
}

void ChainPane::connectViews()
{
    connect(m_paths, &QTabBar::currentChanged, this, &ChainPane::showPath);
    connect(m_view, &ChainView::currentChanged, this, [this] {
        {
            const QSignalBlocker quiet(m_table->selectionModel());
            m_table->selectRow(m_view->currentRow());
        }
        Q_EMIT currentChanged();
    });
    connect(m_view, &ChainView::activated, this, &ChainPane::activated);
    connect(m_view, &ChainView::pinToggleRequested, this, &ChainPane::pinToggleRequested);
    connect(m_view, &ChainView::helpersRequested, this, &ChainPane::helpersRequested);
    connect(m_view, &ChainView::menuRequested, this,
        [this](int, const QPoint& position) { Q_EMIT menuRequested(position); });
    connect(m_view, &ChainView::pathStepRequested, this, &ChainPane::stepPath);
    connect(m_table, &QTableView::activated, this, &ChainPane::activated);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        [this](const QModelIndex& current) { m_view->setCurrentRow(current.row()); });
    connect(m_table, &QWidget::customContextMenuRequested, this,
        [this](const QPoint& position) { Q_EMIT menuRequested(m_table->viewport()->mapToGlobal(position)); });
    connect(m_noAnswer, &NoAnswerPane::retryRequested, this, &ChainPane::retryRequested);
    connect(m_noAnswer, &NoAnswerPane::optionsRequested, this, &ChainPane::optionsRequested);
    connect(m_noAnswer, &NoAnswerPane::copyRequested, this, &ChainPane::copyRequested);
}

void ChainPane::showReport(const EndpointReport& report, bool labTrust, bool keepPlace)
{
    m_report = report;
    m_labTrust = labTrust;
    fillTabs(keepPlace);
    if (!hasChain()) {
        m_model->setPicture({});
        m_noAnswer->showReport(report);
        m_stack->setCurrentWidget(m_noAnswer);
        Q_EMIT currentChanged();
        return;
    }
    setTableShown(m_tableShown);
    showPath(m_path);
    if (!keepPlace)
        m_view->setCurrentRow(0);
}

void ChainPane::fillTabs(bool keepPlace)
{
    const QSignalBlocker quiet(m_paths);
    while (m_paths->count() > 0)
        m_paths->removeTab(0);
    const int count = hasChain() ? int(m_report->paths->paths.size()) : 0;
    for (int i = 0; i < count; ++i)
        m_paths->setTabToolTip(m_paths->addTab(pathTitle(*m_report->paths, i)), pathTitle(*m_report->paths, i));
    m_paths->setVisible(count > 1);
    if (!keepPlace || m_path >= count)
        m_path = count > 0 ? usedPathOf(*m_report) : 0;
    m_paths->setCurrentIndex(m_path);
}

void ChainPane::clear()
{
    m_report.reset();
    m_paths->setVisible(false);
    m_model->setPicture({});
    m_stack->setCurrentWidget(m_tableShown ? static_cast<QWidget*>(m_table) : m_view);
}

void ChainPane::showStopped()
{
    m_noAnswer->showStopped();
    m_stack->setCurrentWidget(m_noAnswer);
}

void ChainPane::showPath(int path)
{
    if (!hasChain() || path < 0)
        return;
    m_path = path;
    m_model->setPicture(pictureOf(*m_report, path, {.labTrust = m_labTrust}));
    m_table->resizeColumnsToContents();
    refreshMatches();
    Q_EMIT pathShown(path);
    Q_EMIT currentChanged();
}

void ChainPane::stepPath(int step)
{
    const int wanted = m_paths->currentIndex() + step;
    if (wanted >= 0 && wanted < m_paths->count())
        m_paths->setCurrentIndex(wanted);
}

void ChainPane::setTableShown(bool shown)
{
    m_tableShown = shown;
    if (!hasChain())
        return;
    // First the row, then the focus: a table without a current row makes its first one current.
    m_table->selectRow(m_view->currentRow());
    const bool hadFocus = m_view->hasFocus() || m_table->hasFocus();
    m_stack->setCurrentWidget(shown ? static_cast<QWidget*>(m_table) : m_view);
    if (hadFocus)
        m_stack->currentWidget()->setFocus(Qt::OtherFocusReason);
}

const ChainNode* ChainPane::currentNode() const
{
    return m_model->node(m_view->currentRow());
}

std::optional<DetailsSubject> ChainPane::subject() const
{
    const ChainNode* node = currentNode();
    if (!hasChain() || node == nullptr)
        return {};
    const ChainPicture& picture = m_model->picture();
    DetailsSubject subject{*m_report, m_path, *node, std::nullopt, {}, false};
    if (node->depth >= 0 && node->depth < int(picture.links.size())) {
        subject.link = picture.links[size_t(node->depth)];
        subject.issuerName = picture.nodes[size_t(node->depth) + 1].name;
    }
    const int current = m_view->current();
    subject.linkChosen = current >= 0 && m_view->element(current).kind == ChainElement::Kind::Link;
    return subject;
}

QWidget* ChainPane::mainControl() const
{
    return m_stack->currentWidget() == m_noAnswer ? m_noAnswer->mainControl() : m_stack->currentWidget();
}

int ChainPane::search(const QString& text)
{
    m_search = text;
    refreshMatches();
    const bool isCurrent = std::find(m_matches.begin(), m_matches.end(), m_view->currentRow()) != m_matches.end();
    if (!m_matches.empty() && !isCurrent)
        m_view->setCurrentRow(m_matches.front());
    return int(m_matches.size());
}

void ChainPane::refreshMatches()
{
    m_matches = matchingRows(m_model->picture(), m_search);
    m_view->setMatches(m_matches);
}

int ChainPane::stepMatch(int direction)
{
    if (m_matches.empty())
        return 0;
    const int count = int(m_matches.size());
    const int now = m_view->currentRow();
    // From where the user is, which need not be a match any more.
    int next = 0;
    if (direction > 0)
        next = int(std::upper_bound(m_matches.begin(), m_matches.end(), now) - m_matches.begin()) % count;
    else
        next = (int(std::lower_bound(m_matches.begin(), m_matches.end(), now) - m_matches.begin()) + count - 1) % count;
    m_view->setCurrentRow(m_matches[size_t(next)]);
    return next + 1;
}

} // namespace pintle
