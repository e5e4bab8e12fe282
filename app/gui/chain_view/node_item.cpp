// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "app/gui/chain_view/node_item.h"

#include "app/gui/text_isolation.h"
#include "app/gui/theme/fonts.h"
#include "app/gui/theme/icons.h"
#include "app/gui/widgets/badge.h"
#include "app/gui/widgets/plain_tool_tip.h"

#include <QCursor>
#include <QFontMetricsF>
#include <QGraphicsSceneHoverEvent>
#include <QPainter>

#include <cmath>

namespace pintle {
namespace {

constexpr qreal Radius = 7;
constexpr qreal Padding = 12;
constexpr qreal Marker = 24;
constexpr qreal LineGap = 2;
constexpr qreal BadgeGap = 6;
constexpr qreal OriginGlyph = 14;
constexpr qreal OriginGap = 5;
constexpr qreal Stripe = 8; ///< hatch of what a proxy put there, on the leading edge
constexpr qreal ButtonPadding = 10;

QFont badgeFont(const QFont& base)
{
    return scaledFont(base, 0.9);
}

qreal buttonHeight(const QFont& font)
{
    return std::max(24.0, std::ceil(QFontMetricsF(font).height()) + 8);
}

QString buttonText()
{
    return NodeItem::tr("Add File…");
}

/// A second, small sign on the lower corner of a round marker.
void paintCorner(QPainter& painter, const QRectF& marker, const QColor& fill, const QColor& ink,
    std::optional<IconName> icon, const QString& letter, const QFont& base)
{
    constexpr qreal size = 13;
    const QRectF place(marker.right() - size + 3, marker.bottom() - size + 3, size, size);
    painter.setPen(QPen(ink, 1));
    painter.setBrush(fill);
    painter.drawEllipse(place);
    if (icon) {
        paintIcon(painter, place.adjusted(2, 2, -2, -2), *icon, ink);
        return;
    }
    QFont font = base;
    font.setPixelSize(10);
    font.setWeight(QFont::Bold);
    painter.setFont(font);
    painter.drawText(place, Qt::AlignCenter, letter);
}

} // namespace

struct NodeItem::Line {
    QString text;
    QFont font;
    bool muted = false;
    qreal top = 0;
    qreal indent = 0; ///< from the leading edge
};

NodeItem::NodeItem(ChainNode node, const QWidget* view)
    : ChainItem(view)
    , m_node(std::move(node))
{
    setAcceptHoverEvents(true);
    setToolTip(plainToolTip(m_node.spoken));
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
    const qreal indent = originIcon() ? OriginGlyph + OriginGap : 0;
    for (const QString& line : wrappedLines(m_node.roleLine, small, inner - Marker - 4 - indent, 2))
        result.push_back({line, small, true, 0, indent});
    for (const QString& line : wrappedLines(m_node.name, bold, inner, 2))
        result.push_back({line, bold});
    for (const QString& note : m_node.notes) {
        for (const QString& line : wrappedLines(note, small, inner, 3))
            result.push_back({line, small, true});
    }
    if (!m_node.keyLine.isEmpty()) {
        for (const QString& line : wrappedLines(m_node.keyLine, small, inner, 2))
            result.push_back({line, small});
    }
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
        const QSizeF size = badgeSize(badge, font, inner);
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

qreal NodeItem::textBottom(qreal width) const
{
    const auto all = lines(width);
    return all.empty() ? Padding : all.back().top + QFontMetricsF(all.back().font).height();
}

qreal NodeItem::badgesBottom(qreal width) const
{
    const qreal bottom = textBottom(width);
    const auto badges = badgePlaces(width, bottom);
    return badges.empty() ? bottom : badges.back().bottom();
}

QSizeF NodeItem::sizeFor(qreal width) const
{
    qreal bottom = badgesBottom(width);
    if (m_node.kind == ChainNode::Kind::MissingIssuer)
        bottom += BadgeGap + buttonHeight(baseFont());
    return {width, std::ceil(bottom + Padding)};
}

std::optional<IconName> NodeItem::originIcon() const
{
    if (m_node.substituted)
        return IconName::Mask;
    if (m_node.kind != ChainNode::Kind::OnPath)
        return std::nullopt;
    switch (m_node.origin) {
    case CertificateOrigin::Sent: return std::nullopt;
    case CertificateOrigin::TrustStore: return IconName::Store;
    case CertificateOrigin::Helper: return IconName::Download;
    }
    Q_UNREACHABLE();
}

QRectF NodeItem::buttonRect() const
{
    if (m_node.kind != ChainNode::Kind::MissingIssuer)
        return {};
    const qreal width = std::ceil(QFontMetricsF(baseFont()).horizontalAdvance(buttonText())) + 2 * ButtonPadding;
    const qreal height = buttonHeight(baseFont());
    const qreal x = isRightToLeft() ? body().width() - Padding - width : Padding;
    return {x, body().height() - Padding - height, width, height};
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
    if (m_node.substituted)
        paintHatch(*painter);
    paintOrigin(*painter);
    paintText(*painter);
    paintBadges(*painter);
    paintMarker(*painter);
    paintButton(*painter);
    paintMatch(*painter);
    paintRing(*painter, Radius);
}

void NodeItem::paintFrame(QPainter& painter) const
{
    const Tokens& t = colors();
    const bool failed = m_node.worst() == Severity::Failure;
    const bool missing = m_node.kind == ChainNode::Kind::MissingIssuer;
    QPen pen(failed ? t.failLine : (isCurrent() ? t.accent : t.controlLine), isCurrent() ? 2 : 1.4);
    if (m_node.substituted)
        pen = QPen(t.failLine, 2.4);
    else if (missing)
        pen.setStyle(Qt::DotLine);
    else if (m_node.origin != CertificateOrigin::Sent)
        pen.setStyle(Qt::DashLine);
    painter.setPen(pen);
    painter.setBrush(m_node.substituted ? t.failTint : (missing ? t.surface : t.card));
    painter.drawRoundedRect(body().adjusted(1, 1, -1, -1), Radius, Radius);
}

void NodeItem::paintHatch(QPainter& painter) const
{
    const qreal x = isRightToLeft() ? body().width() - Stripe - 2 : 2;
    painter.fillRect(
        QRectF(x, Radius, Stripe, body().height() - 2 * Radius), QBrush(colors().failLine, Qt::BDiagPattern));
}

void NodeItem::paintOrigin(QPainter& painter) const
{
    const auto icon = originIcon();
    if (!icon)
        return;
    const qreal line = std::ceil(QFontMetricsF(scaledFont(baseFont(), 0.92)).height());
    const qreal x = isRightToLeft() ? body().width() - Padding - OriginGlyph : Padding;
    paintIcon(painter, {x, Padding - 2 + (line - OriginGlyph) / 2, OriginGlyph, OriginGlyph}, *icon,
        m_node.substituted ? colors().failLine : colors().mutedText);
}

void NodeItem::paintButton(QPainter& painter) const
{
    const QRectF place = buttonRect();
    if (place.isEmpty())
        return;
    const Tokens& t = colors();
    painter.setPen(QPen(t.controlLine, 1));
    painter.setBrush(m_hovered ? t.neutralFill : t.control);
    painter.drawRoundedRect(place, 4, 4);
    painter.setFont(baseFont());
    painter.setPen(t.text);
    painter.drawText(place, int(Qt::AlignCenter) | Qt::TextSingleLine, buttonText());
}

void NodeItem::paintMatch(QPainter& painter) const
{
    if (!isMatch())
        return;
    const Tokens& t = colors();
    constexpr qreal size = 18;
    const qreal x = isRightToLeft() ? Padding - 6 : body().width() - Padding + 6 - size;
    const QRectF place(x, body().height() - Padding + 6 - size, size, size);
    painter.setPen(QPen(t.accent, 2, Qt::DotLine));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(body().adjusted(4, 4, -4, -4), Radius - 2, Radius - 2);
    painter.setPen(QPen(t.accent, 1.4));
    painter.setBrush(t.card);
    painter.drawEllipse(place);
    paintIcon(painter, place.adjusted(3, 3, -3, -3), IconName::Search, t.text);
}

std::vector<ChainItem::PlacedText> NodeItem::texts() const
{
    std::vector<PlacedText> result;
    for (const Line& line : lines(body().width())) {
        const qreal height = std::ceil(QFontMetricsF(line.font).height());
        result.push_back({line.text, line.font,
            {isRightToLeft() ? Padding : Padding + line.indent, line.top, body().width() - 2 * Padding - line.indent,
                height}});
    }
    return result;
}

std::vector<QRectF> NodeItem::badgeRects() const
{
    return badgePlaces(body().width(), textBottom(body().width()));
}

void NodeItem::paintText(QPainter& painter) const
{
    const Tokens& t = colors();
    for (const Line& line : lines(body().width())) {
        const QRectF place(isRightToLeft() ? Padding : Padding + line.indent, line.top,
            body().width() - 2 * Padding - line.indent, std::ceil(QFontMetricsF(line.font).height()));
        painter.setFont(line.font);
        painter.setPen(line.muted ? t.mutedText : t.text);
        painter.drawText(place, int(Qt::AlignLeading | Qt::AlignVCenter) | Qt::TextSingleLine, line.text);
    }
}

void NodeItem::paintBadges(QPainter& painter) const
{
    const auto places = badgeRects();
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
    case PinMark::Matched:
        draw(t.okTint, t.okLine, Qt::SolidLine, IconName::PinFilled, t.okLine);
        paintCorner(painter, place, t.card, t.okLine, IconName::Check, {}, baseFont());
        return;
    case PinMark::Backup:
        draw(t.warnFill, t.warnLine, Qt::SolidLine, IconName::PinFilled, t.warnText);
        //: The letter on the marker of a backup pin.
        paintCorner(painter, place, t.card, t.text, std::nullopt, tr("B"), baseFont());
        return;
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

void NodeItem::hoverMoveEvent(QGraphicsSceneHoverEvent* event)
{
    const bool onMarker = markerRect().contains(event->pos());
    const QString what = m_node.pinned ? tr("Remove pin (P)") : tr("Pin this certificate (P)");
    setToolTip(plainToolTip(onMarker ? what : m_node.spoken));
}

void NodeItem::hoverLeaveEvent(QGraphicsSceneHoverEvent*)
{
    m_hovered = false;
    update();
}

} // namespace pintle
