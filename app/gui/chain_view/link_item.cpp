// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "app/gui/chain_view/link_item.h"

#include "app/gui/theme/fonts.h"
#include "app/gui/theme/icons.h"
#include "app/gui/widgets/badge.h"
#include "app/gui/widgets/plain_tool_tip.h"

#include <QCursor>
#include <QFontMetricsF>
#include <QPainter>

#include <cmath>

namespace pintle {
namespace {

constexpr qreal LineAt = 12; ///< of the line, from the leading edge
constexpr qreal WordsAt = 26;
constexpr qreal GlyphGap = 6;
constexpr qreal Padding = 8;

QFont wordsFont(const QFont& base)
{
    return scaledFont(base, 0.92);
}

qreal glyphSize(const QFont& font)
{
    return QFontMetricsF(font).ascent() + 1;
}

QStringList rowsFor(const QString& text, const QFont& font, qreal width)
{
    return wrappedLines(text, font, width - WordsAt - glyphSize(font) - GlyphGap - Padding, 3);
}

QColor colorOf(ChainLink::State state, const Tokens& t)
{
    switch (state) {
    case ChainLink::State::Passed: return t.okLine;
    case ChainLink::State::Remark: return t.warnLine;
    case ChainLink::State::Failed: return t.failLine;
    case ChainLink::State::NotChecked: return t.neutralLine;
    }
    Q_UNREACHABLE();
}

QPen penOf(ChainLink::State state, const QColor& color)
{
    switch (state) {
    case ChainLink::State::Passed:
    case ChainLink::State::Remark: return QPen(color, 2);
    case ChainLink::State::Failed: return QPen(color, 2.6, Qt::DashDotLine);
    case ChainLink::State::NotChecked: return QPen(color, 2, Qt::DashLine);
    }
    Q_UNREACHABLE();
}

} // namespace

LinkItem::LinkItem(ChainLink link, const QWidget* view)
    : ChainItem(view)
    , m_link(std::move(link))
{
    setToolTip(plainToolTip(m_link.spoken));
    setCursor(Qt::PointingHandCursor);
}

QSizeF LinkItem::sizeFor(qreal width) const
{
    const QFont font = wordsFont(baseFont());
    const auto rows = rowsFor(m_link.text, font, width);
    return {width, std::max(34.0, std::ceil(QFontMetricsF(font).height()) * double(rows.size()) + 2 * Padding)};
}

void LinkItem::paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*)
{
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setLayoutDirection(isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    const QColor color = colorOf(m_link.state, colors());
    paintLine(*painter, color);
    paintWords(*painter, color);
    if (!hasFocusRing() && !isCurrent())
        return;
    painter->setPen(hasFocusRing() ? QPen(colors().focusRing, 3) : QPen(colors().accent, 1));
    painter->setBrush(Qt::NoBrush);
    const qreal leading = isRightToLeft() ? 2 : WordsAt - 7;
    const qreal trailing = isRightToLeft() ? WordsAt - 7 : 2;
    painter->drawRoundedRect(body().adjusted(leading, 4, -trailing, -4), 5, 5);
}

void LinkItem::paintLine(QPainter& painter, const QColor& color) const
{
    const qreal x = isRightToLeft() ? body().width() - LineAt : LineAt;
    painter.setPen(penOf(m_link.state, color));
    painter.drawLine(QPointF(x, 1), QPointF(x, body().height() - 1));
    if (m_link.state != ChainLink::State::Failed)
        return;
    // The break mark: the line is cut where the check failed.
    const QPointF middle(x, body().height() / 2);
    painter.setPen(QPen(color, 2.6));
    painter.drawLine(middle + QPointF(-5, -5), middle + QPointF(5, 5));
    painter.drawLine(middle + QPointF(5, -5), middle + QPointF(-5, 5));
}

std::vector<ChainItem::PlacedText> LinkItem::texts() const
{
    const QFont font = wordsFont(baseFont());
    const qreal rowHeight = std::ceil(QFontMetricsF(font).height());
    const auto rows = rowsFor(m_link.text, font, body().width());
    const qreal before = WordsAt + glyphSize(font) + GlyphGap;
    qreal y = (body().height() - rowHeight * double(rows.size())) / 2;
    std::vector<PlacedText> result;
    for (const QString& row : rows) {
        result.push_back({row, font, {isRightToLeft() ? 0 : before, y, body().width() - before, rowHeight}});
        y += rowHeight;
    }
    return result;
}

void LinkItem::paintWords(QPainter& painter, const QColor& color) const
{
    const auto rows = texts();
    if (rows.empty())
        return;
    const QRectF first = rows.front().place;
    const qreal glyph = glyphSize(rows.front().font);
    const qreal glyphX = isRightToLeft() ? body().width() - WordsAt - glyph : WordsAt;
    paintIcon(painter, {glyphX, first.center().y() - glyph / 2, glyph, glyph}, glyphOf(m_link.severity()), color);
    painter.setPen(m_link.state == ChainLink::State::Failed ? colors().failLine : colors().text);
    for (const PlacedText& row : rows) {
        painter.setFont(row.font);
        painter.drawText(row.place, int(Qt::AlignLeading | Qt::AlignVCenter) | Qt::TextSingleLine, row.text);
    }
}

} // namespace pintle
