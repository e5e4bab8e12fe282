// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "app/gui/pages/inspect/timeline_pane.h"

#include "app/gui/models/timeline_model.h"
#include "app/gui/theme/icons.h"
#include "app/gui/widgets/validity_timeline.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>
#include <QTableView>
#include <QToolButton>

#include <algorithm>

namespace pintle {
namespace {

constexpr int MostRows = 6; // of bars, before the pane scrolls

} // namespace

TimelinePane::TimelinePane(QWidget* parent)
    : QWidget(parent)
    , m_stack(new QStackedWidget(this))
    , m_scroll(new QScrollArea)
    , m_drawing(new ValidityTimeline)
    , m_table(new QTableView)
    , m_model(new TimelineModel(this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 2);
    column->setSpacing(2);
    column->addWidget(buildHeading());
    column->addWidget(m_stack);
    m_scroll->setWidget(m_drawing);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->setObjectName(QStringLiteral("timeline.table"));
    m_table->setAccessibleName(tr("Validity over time as a table"));
    m_table->setModel(m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setWordWrap(true);
    m_table->verticalHeader()->setVisible(false);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_stack->addWidget(m_scroll);
    m_stack->addWidget(m_table);
    connect(m_drawing, &ValidityTimeline::currentChanged, this, [this](int event) {
        m_sentence->setText(m_drawing->sentence(event));
        if (event < 0)
            return;
        const QRect place = m_drawing->sentenceRect(event);
        m_scroll->ensureVisible(place.center().x(), place.center().y(), 0, place.height());
    });
}

QWidget* TimelinePane::buildHeading()
{
    auto* heading = new QWidget(this);
    auto* row = new QHBoxLayout(heading);
    row->setContentsMargins(0, 0, 0, 0);
    m_toggle = new QToolButton(heading);
    m_toggle->setObjectName(QStringLiteral("timeline.toggle"));
    m_toggle->setText(tr("Validity"));
    m_toggle->setAccessibleName(tr("Show validity over time"));
    m_toggle->setToolTip(m_toggle->accessibleName());
    m_toggle->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_toggle->setArrowType(Qt::DownArrow);
    m_toggle->setCheckable(true);
    m_toggle->setChecked(true);
    m_toggle->setAutoRaise(true);
    m_toggle->setFocusPolicy(Qt::StrongFocus);
    m_sentence = new QLabel(heading);
    m_sentence->setObjectName(QStringLiteral("timeline.sentence"));
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setWordWrap(true);
    m_sentence->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_asTable = new QToolButton(heading);
    m_asTable->setObjectName(QStringLiteral("timeline.asTable"));
    m_asTable->setText(tr("Show as Table"));
    m_asTable->setAccessibleName(tr("Show validity over time as a table"));
    m_asTable->setIcon(themedIcon(IconName::Table));
    m_asTable->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_asTable->setCheckable(true);
    m_asTable->setAutoRaise(true);
    m_asTable->setFocusPolicy(Qt::StrongFocus);
    row->addWidget(m_toggle);
    row->addWidget(m_sentence, 1);
    row->addWidget(m_asTable);
    connect(m_toggle, &QToolButton::toggled, this, &TimelinePane::setOpen);
    connect(m_asTable, &QToolButton::toggled, this, &TimelinePane::showTable);
    return heading;
}

void TimelinePane::setTimeline(const Timeline& timeline)
{
    m_drawing->setTimeline(timeline);
    m_model->setTimeline(timeline);
    m_table->resizeColumnsToContents();
    setVisible(!timeline.isEmpty());
    fitHeight();
}

bool TimelinePane::isOpen() const
{
    return m_toggle->isChecked();
}

void TimelinePane::setOpen(bool open)
{
    m_toggle->setChecked(open);
    m_toggle->setArrowType(
        open ? Qt::DownArrow : (layoutDirection() == Qt::RightToLeft ? Qt::LeftArrow : Qt::RightArrow));
    m_stack->setVisible(open);
    m_asTable->setVisible(open);
    Q_EMIT openChanged(open);
}

void TimelinePane::showTable(bool shown)
{
    m_stack->setCurrentWidget(shown ? static_cast<QWidget*>(m_table) : m_scroll);
    fitHeight();
}

void TimelinePane::fitHeight()
{
    const int whole = m_drawing->sizeHint().height();
    const int bars = std::max(int(m_drawing->timeline().bars.size()), 1);
    const int rest = bars > MostRows ? int((bars - MostRows) * (m_drawing->barRect(0).height() + 8)) : 0;
    m_stack->setFixedHeight(std::max(whole - rest, 60));
}

QWidget* TimelinePane::mainControl() const
{
    if (!isOpen())
        return m_toggle;
    return m_stack->currentWidget() == m_table ? static_cast<QWidget*>(m_table) : m_drawing;
}

void TimelinePane::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange && !m_drawing->timeline().isEmpty())
        fitHeight();
}

} // namespace pintle
