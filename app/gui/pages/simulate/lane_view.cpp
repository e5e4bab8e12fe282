// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "app/gui/pages/simulate/lane_view.h"

#include "app/gui/chain_view/chain_view.h"
#include "app/gui/models/chain_model.h"
#include "app/gui/theme/fonts.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollBar>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <utility>

namespace pintle {
namespace {

QString nameOf(Lane lane)
{
    switch (lane) {
    case Lane::Direct: return LaneView::tr("Lane A, direct connection");
    case Lane::PinsOff: return LaneView::tr("Lane B, through the proxy, pins off");
    case Lane::PinsOn: return LaneView::tr("Lane C, through the proxy, pins on");
    }
    Q_UNREACHABLE();
}

QString objectNameOf(Lane lane)
{
    return QStringLiteral("sim.lane%1").arg(QString(idOf(lane)));
}

} // namespace

LaneView::LaneView(Lane lane, QWidget* parent)
    : QFrame(parent)
    , m_lane(lane)
    , m_route(new LaneRoute(this))
    , m_stack(new QStackedWidget(this))
    , m_waiting(new QLabel(m_stack))
    , m_chain(new ChainView(m_stack))
    , m_model(new ChainModel(this))
    , m_banner(new VerdictBanner(this))
{
    setObjectName(objectNameOf(lane));
    setAccessibleName(nameOf(lane));
    setFrameShape(QFrame::StyledPanel);
    auto* heading = new QLabel(title(lane), this);
    heading->setFont(scaledFont(font(), 1.1, QFont::DemiBold));
    m_waiting->setWordWrap(true);
    m_waiting->setAlignment(Qt::AlignCenter);
    m_waiting->setMargin(16);
    m_waiting->setObjectName(objectName() + QLatin1String(".waiting"));
    m_chain->setObjectName(objectName() + QLatin1String(".chain"));
    m_chain->setPinning(false);
    m_chain->setModel(m_model);
    m_stack->addWidget(m_waiting);
    m_stack->addWidget(m_chain);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(8, 8, 8, 8);
    column->setSpacing(6);
    m_heading = new QBoxLayout(QBoxLayout::TopToBottom);
    m_heading->setSpacing(6);
    m_heading->addWidget(heading);
    m_heading->addWidget(m_route);
    column->addLayout(m_heading);
    column->addWidget(m_stack, 1);
    buildBottom(column);
}

void LaneView::buildBottom(QVBoxLayout* column)
{
    m_banner->setObjectName(objectName() + QLatin1String(".banner"));
    m_banner->setCompact(true);
    m_buttons = new QWidget(this);
    m_next = new QPushButton(m_buttons);
    m_next->setObjectName(objectName() + QLatin1String(".next"));
    m_why = new QPushButton(tr("See Why in Inspect"), m_buttons);
    m_why->setObjectName(objectName() + QLatin1String(".why"));
    auto* row = new QHBoxLayout(m_buttons);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_next);
    row->addWidget(m_why);
    row->addStretch(1);
    column->addWidget(m_banner);
    column->addWidget(m_buttons);
    connect(m_next, &QPushButton::clicked, this, [this] { Q_EMIT nextRequested(m_lane); });
    connect(m_why, &QPushButton::clicked, this, [this] { Q_EMIT whyRequested(m_lane); });
}

QString LaneView::title(Lane lane)
{
    switch (lane) {
    case Lane::Direct: return tr("A  Direct");
    case Lane::PinsOff: return tr("B  Through the proxy, pins off");
    case Lane::PinsOn: return tr("C  Through the proxy, pins on");
    }
    Q_UNREACHABLE();
}

void LaneView::setFlat(bool flat)
{
    m_heading->setDirection(flat ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

const BannerText& LaneView::banner() const
{
    return m_banner->banner();
}

void LaneView::setPicture(const LanePicture& picture)
{
    m_route->setProxy(picture.route);
    m_waiting->setText(picture.waiting);
    m_model->setPicture(picture.chain);
    const bool isNew = m_stack->currentWidget() != m_chain;
    m_stack->setCurrentWidget(picture.chain.isEmpty() ? static_cast<QWidget*>(m_waiting) : m_chain);
    if (isNew)
        m_chain->verticalScrollBar()->setValue(m_chain->verticalScrollBar()->minimum());
    m_judged = picture.banner.has_value();
    BannerText text = picture.banner.value_or(BannerText());
    const QString next = std::exchange(text.nextAction, {});
    m_banner->setVisible(m_judged);
    if (m_judged)
        m_banner->setBanner(text);
    m_next->setText(next);
    m_next->setVisible(!next.isEmpty());
    m_why->setVisible(m_judged && text.severity == Severity::Failure && picture.hasReport);
    //: Accessible name of a button: %1 its words, %2 the lane.
    m_next->setAccessibleName(tr("%1, %2").arg(next, nameOf(m_lane)));
    m_why->setAccessibleName(tr("%1, %2").arg(m_why->text(), nameOf(m_lane)));
    m_buttons->setVisible(!m_next->isHidden() || !m_why->isHidden());
    //: %1 the lane, %2 its outcome.
    setAccessibleName(m_judged ? tr("%1: %2").arg(nameOf(m_lane), text.headline) : nameOf(m_lane));
}

} // namespace pintle
