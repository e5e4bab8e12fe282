// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "app/gui/pages/simulate/lanes_area.h"

#include "app/gui/chain_view/chain_view.h"
#include "app/gui/widgets/badge.h"

#include <QEvent>
#include <QScrollBar>
#include <QSplitter>
#include <QTabWidget>

#include <algorithm>

namespace pintle {

LanesArea::LanesArea(QWidget* parent)
    : QStackedWidget(parent)
    , m_beside(new QSplitter(Qt::Horizontal, this))
    , m_tabs(new QTabWidget(this))
{
    setObjectName(QStringLiteral("sim.lanes"));
    m_beside->setChildrenCollapsible(false);
    m_tabs->setObjectName(QStringLiteral("sim.laneTabs"));
    m_tabs->setAccessibleName(tr("Lanes"));
    m_tabs->setDocumentMode(true);
    addWidget(m_beside);
    addWidget(m_tabs);
    for (const Lane lane : LaneRun::Lanes) {
        auto* view = new LaneView(lane, this);
        m_lanes[size_t(lane)] = view;
        m_beside->addWidget(view);
        m_beside->setStretchFactor(int(lane), 1);
        connect(view, &LaneView::nextRequested, this, &LanesArea::nextRequested);
        connect(view, &LaneView::whyRequested, this, &LanesArea::whyRequested);
        connect(view->chainView()->verticalScrollBar(), &QScrollBar::valueChanged, this,
            [this, view](int value) { scrollTogether(view, value); });
    }
}

// The views go after this part of the object has gone, and scroll while they go.
LanesArea::~LanesArea()
{
    for (LaneView* view : m_lanes)
        view->chainView()->verticalScrollBar()->disconnect(this);
}

bool LanesArea::hasTabs() const
{
    return currentWidget() == m_tabs;
}

void LanesArea::setPicture(Lane lane, const LanePicture& picture)
{
    m_lanes[size_t(lane)]->setPicture(picture);
    nameTab(lane);
}

void LanesArea::setLaneShown(Lane lane, bool shown)
{
    m_shown[size_t(lane)] = shown;
    arrange();
}

void LanesArea::focusLane(Lane lane)
{
    if (hasTabs())
        m_tabs->setCurrentWidget(m_lanes[size_t(lane)]);
    m_lanes[size_t(lane)]->chainView()->setFocus(Qt::OtherFocusReason);
}

void LanesArea::resizeEvent(QResizeEvent* event)
{
    QStackedWidget::resizeEvent(event);
    arrange();
}

void LanesArea::changeEvent(QEvent* event)
{
    QStackedWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        for (const Lane lane : LaneRun::Lanes)
            nameTab(lane);
    }
}

void LanesArea::arrange()
{
    const bool narrow = window()->width() < NarrowWindow && std::ranges::count(m_shown, true) > 1;
    for (const Lane lane : LaneRun::Lanes) {
        LaneView* view = m_lanes[size_t(lane)];
        const bool shown = m_shown[size_t(lane)];
        const int tab = m_tabs->indexOf(view);
        view->setFlat(narrow);
        if (narrow && shown && tab < 0) {
            int place = 0;
            for (size_t before = 0; before < size_t(lane); ++before)
                place += m_tabs->indexOf(m_lanes[before]) >= 0 ? 1 : 0;
            m_tabs->insertTab(place, view, {});
            nameTab(lane);
        } else if (tab >= 0 && (!narrow || !shown)) {
            m_tabs->removeTab(tab);
        }
        if (m_tabs->indexOf(view) < 0) {
            if (m_beside->indexOf(view) != int(lane))
                m_beside->insertWidget(int(lane), view);
            view->setVisible(shown);
        }
    }
    const bool wasNarrow = hasTabs();
    setCurrentWidget(narrow ? static_cast<QWidget*>(m_tabs) : m_beside);
    // Equal at first, and when the lanes come back from their tabs; then as they were drawn.
    if (!narrow && (wasNarrow || !m_arranged))
        m_beside->setSizes({1000, 1000, 1000});
    m_arranged = m_arranged || !narrow;
}

void LanesArea::nameTab(Lane lane)
{
    const LaneView* view = m_lanes[size_t(lane)];
    const int tab = m_tabs->indexOf(const_cast<LaneView*>(view));
    if (tab < 0)
        return;
    const QString id(idOf(lane));
    //: A tab: %1 the letter of a lane, %2 its outcome.
    m_tabs->setTabText(tab, view->isJudged() ? tr("%1  %2").arg(id, view->banner().headline) : LaneView::title(lane));
    m_tabs->setTabIcon(tab, view->isJudged() ? themedIcon(glyphOf(view->banner().severity)) : QIcon());
    m_tabs->setTabToolTip(tab, view->accessibleName());
}

void LanesArea::scrollTogether(LaneView* moved, int value)
{
    if (m_scrolling)
        return;
    m_scrolling = true;
    for (LaneView* view : m_lanes) {
        if (view != moved)
            view->chainView()->verticalScrollBar()->setValue(value);
    }
    m_scrolling = false;
}

} // namespace pintle
