// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "app/gui/widgets/badge.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace pintle {
namespace {

constexpr qreal Padding = 8;
constexpr qreal Gap = 4;

qreal glyphSize(const QFont& font)
{
    return QFontMetricsF(font).ascent();
}

} // namespace

IconName glyphOf(Severity severity)
{
    switch (severity) {
    case Severity::Ok: return IconName::Check;
    case Severity::Info: return IconName::Info;
    case Severity::Neutral: return IconName::Dash;
    case Severity::Warning: return IconName::Warning;
    case Severity::Failure: return IconName::Cross;
    }
    Q_UNREACHABLE();
}

QSizeF badgeSize(const Badge& badge, const QFont& font)
{
    const QFontMetricsF metrics(font);
    return {std::ceil(metrics.horizontalAdvance(badge.word) + glyphSize(font) + Gap + 2 * Padding),
        std::ceil(metrics.height() + 5)};
}

QSizeF badgeSize(const Badge& badge, const QFont& font, qreal maximumWidth)
{
    const QSizeF whole = badgeSize(badge, font);
    if (whole.width() <= maximumWidth)
        return whole;
    const qreal beside = glyphSize(font) + Gap + 2 * Padding;
    const QRectF words = QFontMetricsF(font).boundingRect(
        QRectF(0, 0, std::max(maximumWidth - beside, 1.0), 10'000), Qt::TextWordWrap, badge.word);
    return {maximumWidth, std::ceil(words.height() + 5)};
}

void paintBadge(QPainter& painter, const QRectF& place, const Badge& badge, const QFont& font, const Tokens& tokens)
{
    const SeverityColors colors = colorsFor(badge.severity, tokens);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colors.line, tokens.line(1), colors.dashed ? Qt::DashLine : Qt::SolidLine));
    painter.setBrush(colors.fill);
    const QRectF pill = place.adjusted(0.5, 0.5, -0.5, -0.5);
    const qreal radius = std::min(pill.height(), badgeSize(badge, font).height()) / 2;
    painter.drawRoundedRect(pill, radius, radius);

    const qreal glyph = glyphSize(font);
    const bool mirrored = painter.layoutDirection() == Qt::RightToLeft;
    const qreal glyphX = mirrored ? place.right() - Padding - glyph : place.left() + Padding;
    paintIcon(painter, {glyphX, place.center().y() - glyph / 2, glyph, glyph}, glyphOf(badge.severity), colors.text);
    painter.setPen(colors.text);
    painter.setFont(font);
    const QRectF word = mirrored ? place.adjusted(Padding, 0, -(Padding + glyph + Gap), 0)
                                 : place.adjusted(Padding + glyph + Gap, 0, -Padding + 2, 0);
    const bool wrapped = badgeSize(badge, font).width() > place.width() + 1;
    painter.drawText(
        word, int(Qt::AlignVCenter | Qt::AlignLeading) | (wrapped ? Qt::TextWordWrap : Qt::TextSingleLine), badge.word);
    painter.restore();
}

BadgeLabel::BadgeLabel(QWidget* parent)
    : QWidget(parent)
{ }

void BadgeLabel::setBadge(const Badge& badge)
{
    m_badge = badge;
    setAccessibleName(badge.word);
    setToolTip(badge.word);
    updateGeometry();
    update();
}

QSize BadgeLabel::sizeHint() const
{
    return badgeSize(m_badge, font()).toSize();
}

void BadgeLabel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    const QSizeF size = badgeSize(m_badge, font());
    paintBadge(painter, {QPointF(0, (height() - size.height()) / 2), size}, m_badge, font(), tokensFor(palette()));
}

} // namespace pintle
