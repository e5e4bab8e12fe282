// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "app/gui/chain_view/node_item.h"

#include "app/gui/text_isolation.h"
#include "app/gui/theme/fonts.h"
#include "app/gui/theme/icons.h"
#include "app/gui/widgets/badge.h"

#include <QCursor>
#include <QFontMetricsF>
#include <QPainter>

#include <cmath>

namespace pintle {
namespace {

constexpr qreal Radius = 7;
constexpr qreal Padding = 12;
constexpr qreal Marker = 24;
constexpr qreal LineGap = 2;
constexpr qreal BadgeGap = 6;

QFont badgeFont(const QFont& base)
{
    return scaledFont(base, 0.9);
}

} // namespace

struct NodeItem::Line {
    QString text;
    QFont font;
    bool muted = false;
    qreal top = 0;
};

NodeItem::NodeItem(ChainNode node, const QWidget* view)
    : ChainItem(view)
    , m_node(std::move(node))
{
    setAcceptHoverEvents(true);
    setToolTip(m_node.spoken);
    setCursor(Qt::PointingHandCursor);
}

std::vector<NodeItem::Line> NodeItem::lines(qreal width) const
{
    const QFont base = baseFont();
    const QFont small = scaledFont(base, 0.92);
    const QFont bold = scaledFont(base, 1.1, QFont::DemiBold);
    const QFont fixed = scaledFont(fixedFont(base), 0.95);
    const qreal inner = width - 2 * Padding;
    std::vector<Line> result;
    for (const QString& line : wrappedLines(m_node.roleLine, small, inner - Marker - 4, 2))
        result.push_back({line, small, true});
    for (const QString& line : wrappedLines(m_node.name, bold, inner, 2))
        result.push_back({line, bold});
    for (const QString& note : m_node.notes) {
        for (const QString& line : wrappedLines(note, small, inner, 3))
            result.push_back({line, small, true});
    }
    if (!m_node.keyLine.isEmpty())
        result.push_back({QFontMetricsF(small).elidedText(m_node.keyLine, Qt::ElideRight, inner), small});
    if (!m_node.pin.isEmpty())
        result.push_back({onScreen(QFontMetricsF(fixed).elidedText(m_node.pin, Qt::ElideMiddle, inner)), fixed});
    qreal y = Padding - 2;
    for (Line& line : result) {
        line.top = y;
        y += std::ceil(QFontMetricsF(line.font).height()) + LineGap;
    }
    return result;
}

std::vector<QRectF> NodeItem::badgePlaces(qreal width, qreal top) const
{
    const QFont font = badgeFont(baseFont());
    const qreal inner = width - 2 * Padding;
    std::vector<QRectF> places;
    qreal x = 0;
    qreal y = top + BadgeGap;
    for (const Badge& badge : m_node.badges) {
        QSizeF size = badgeSize(badge, font);
        size.setWidth(std::min(size.width(), inner));
        if (x > 0 && x + size.width() > inner) {
            x = 0;
            y += size.height() + BadgeGap;
        }
        const qreal left = isRightToLeft() ? width - Padding - x - size.width() : Padding + x;
        places.emplace_back(QPointF(left, y), size);
        x += size.width() + BadgeGap;
    }
    return places;
}

QSizeF NodeItem::sizeFor(qreal width) const
{
    const auto all = lines(width);
    const qreal textBottom = all.empty() ? Padding : all.back().top + QFontMetricsF(all.back().font).height();
    const auto badges = badgePlaces(width, textBottom);
    return {width, std::ceil((badges.empty() ? textBottom : badges.back().bottom()) + Padding)};
}

QRectF NodeItem::markerRect() const
{
    if (m_node.kind != ChainNode::Kind::OnPath)
        return {};
    const qreal x = isRightToLeft() ? Padding - 4 : body().width() - Marker - Padding + 4;
    return {x, Padding - 4, Marker, Marker};
}

void NodeItem::paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*)
{
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setLayoutDirection(isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    paintFrame(*painter);
    paintBadges(*painter, paintText(*painter));
    paintMarker(*painter);
    paintRing(*painter, Radius);
}

void NodeItem::paintFrame(QPainter& painter) const
{
    const Tokens& t = colors();
    const bool failed = m_node.worst() == Severity::Failure;
    const bool missing = m_node.kind == ChainNode::Kind::MissingIssuer;
    QPen pen(failed ? t.failLine : (isCurrent() ? t.accent : t.controlLine), isCurrent() ? 2 : 1.4);
    if (missing)
        pen.setStyle(Qt::DotLine);
    else if (m_node.origin != CertificateOrigin::Sent)
        pen.setStyle(Qt::DashLine);
    painter.setPen(pen);
    painter.setBrush(missing ? t.surface : t.card);
    painter.drawRoundedRect(body().adjusted(1, 1, -1, -1), Radius, Radius);
}

qreal NodeItem::paintText(QPainter& painter) const
{
    const Tokens& t = colors();
    qreal bottom = Padding;
    for (const Line& line : lines(body().width())) {
        const QFontMetricsF metrics(line.font);
        painter.setFont(line.font);
        painter.setPen(line.muted ? t.mutedText : t.text);
        const QRectF place(Padding, line.top, body().width() - 2 * Padding, std::ceil(metrics.height()));
        painter.drawText(place, int(Qt::AlignLeading | Qt::AlignVCenter) | Qt::TextSingleLine, line.text);
        bottom = line.top + metrics.height();
    }
    return bottom;
}

void NodeItem::paintBadges(QPainter& painter, qreal top) const
{
    const auto places = badgePlaces(body().width(), top);
    for (size_t i = 0; i < places.size(); ++i)
        paintBadge(painter, places[i], m_node.badges[i], badgeFont(baseFont()), colors());
}

void NodeItem::paintMarker(QPainter& painter) const
{
    const QRectF place = markerRect();
    if (place.isEmpty())
        return;
    const Tokens& t = colors();
    const auto draw = [&](const QColor& fill, const QColor& line, Qt::PenStyle style, IconName icon,
                          const QColor& ink) {
        painter.setPen(QPen(line, 1.4, style));
        painter.setBrush(fill);
        painter.drawEllipse(place.adjusted(1, 1, -1, -1));
        paintIcon(painter, place.adjusted(5, 5, -5, -5), icon, ink);
    };
    switch (m_node.pinMark) {
    case PinMark::Matched: draw(t.okTint, t.okLine, Qt::SolidLine, IconName::PinFilled, t.okLine); return;
    case PinMark::Backup: draw(t.warnFill, t.warnLine, Qt::SolidLine, IconName::PinFilled, t.warnText); return;
    case PinMark::Mismatch: draw(t.failFill, t.failLine, Qt::SolidLine, IconName::PinCrossed, t.failText); return;
    case PinMark::Idle: draw(t.neutralFill, t.neutralLine, Qt::DashLine, IconName::PinFilled, t.text); return;
    case PinMark::None:
        if (m_hovered || hasFocusRing())
            draw(t.card, t.controlLine, Qt::SolidLine, IconName::Pin, t.text);
        return;
    }
}

void NodeItem::hoverEnterEvent(QGraphicsSceneHoverEvent*)
{
    m_hovered = true;
    update();
}

void NodeItem::hoverLeaveEvent(QGraphicsSceneHoverEvent*)
{
    m_hovered = false;
    update();
}

} // namespace pintle
