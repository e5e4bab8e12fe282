// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "app/gui/chain_view/chain_item.h"

#include "app/gui/theme/fonts.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QTextLayout>
#include <QWidget>

#include <cmath>

namespace pintle {
namespace {

constexpr qreal RingGap = 2;
constexpr qreal RingWidth = 3;

QString laneTitle()
{
    return SideLaneItem::tr("Sent but not used");
}

} // namespace

ChainItem::ChainItem(const QWidget* view)
    : m_view(view)
{ }

void ChainItem::setPlace(const QRectF& place)
{
    prepareGeometryChange();
    setPos(place.topLeft());
    m_size = place.size();
    update();
}

void ChainItem::setCurrent(bool current)
{
    m_current = current;
    update();
}

void ChainItem::setMatch(bool match)
{
    m_match = match;
    update();
}

QRectF ChainItem::boundingRect() const
{
    constexpr qreal outside = RingGap + RingWidth + 1;
    return body().adjusted(-outside, -outside, outside, outside);
}

const Tokens& ChainItem::colors() const
{
    return tokensFor(m_view->palette());
}

QFont ChainItem::baseFont() const
{
    return m_view->font();
}

bool ChainItem::isRightToLeft() const
{
    return m_view->layoutDirection() == Qt::RightToLeft;
}

bool ChainItem::hasFocusRing() const
{
    return m_current && m_view->hasFocus();
}

void ChainItem::paintRing(QPainter& painter, qreal radius) const
{
    if (!hasFocusRing())
        return;
    constexpr qreal outside = RingGap + RingWidth / 2;
    painter.setPen(QPen(colors().focusRing, RingWidth));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(body().adjusted(-outside, -outside, outside, outside), radius + outside, radius + outside);
}

QStringList wrappedLines(const QString& text, const QFont& font, qreal width, int maximum)
{
    QTextLayout layout(text, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    QStringList lines;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        if (lines.size() + 1 == maximum) {
            lines << QFontMetricsF(font).elidedText(text.mid(line.textStart()), Qt::ElideMiddle, width);
            break;
        }
        lines << text.mid(line.textStart(), line.textLength()).trimmed();
    }
    layout.endLayout();
    return lines;
}

SideLaneItem::SideLaneItem(const QWidget* view)
    : ChainItem(view)
{
    setZValue(-1);
}

QSizeF SideLaneItem::sizeFor(qreal) const
{
    const QFontMetricsF metrics(scaledFont(baseFont(), 1, QFont::DemiBold));
    return {std::ceil(metrics.horizontalAdvance(laneTitle())) + 4, std::ceil(metrics.height())};
}

void SideLaneItem::paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*)
{
    const Tokens& t = colors();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setLayoutDirection(isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    painter->setPen(QPen(t.border, 1));
    painter->setBrush(t.neutralFill);
    painter->drawRoundedRect(body(), 9, 9);
    painter->setFont(scaledFont(baseFont(), 1, QFont::DemiBold));
    painter->setPen(t.text);
    painter->drawText(body().adjusted(10, 10, -10, 0), Qt::AlignTop | Qt::AlignLeading, laneTitle());
}

} // namespace pintle
