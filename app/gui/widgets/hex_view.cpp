// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "app/gui/widgets/hex_view.h"

#include "app/gui/theme/fonts.h"
#include "app/gui/theme/tokens.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>
#include <cmath>

namespace pintle {
namespace {

constexpr qreal Margin = 6;
constexpr int OffsetDigits = 6;

QChar printableOf(char byte)
{
    return byte >= 0x20 && byte < 0x7f ? QLatin1Char(byte) : QLatin1Char('.');
}

} // namespace

/// Everything in widths of one character of the fixed font.
struct HexView::Metrics {
    QFont font;
    qreal cell = 0; ///< width of a character
    qreal line = 0; ///< height of a line
    int perLine = 16;

    qreal hexX(int column) const { return Margin + cell * (OffsetDigits + 2 + 3 * column + (column >= 8 ? 1 : 0)); }
    qreal textX(int column) const { return hexX(perLine) + cell * (perLine == 8 ? 0 : 1) + cell * column; }
};

HexView::HexView(QWidget* parent)
    : QAbstractScrollArea(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setLayoutDirection(Qt::LeftToRight);
    setAccessibleName(tr("Bytes"));
}

HexView::Metrics HexView::metrics() const
{
    Metrics m;
    m.font = scaledFont(fixedFont(font()), 0.95);
    const QFontMetricsF measured(m.font);
    m.cell = measured.horizontalAdvance(QLatin1Char('0'));
    m.line = std::ceil(measured.height());
    if (m.textX(m.perLine) + Margin > viewport()->width())
        m.perLine = 8;
    return m;
}

void HexView::setBytes(const QByteArray& bytes)
{
    m_bytes = bytes;
    m_current = -1;
    mark(0, 0, 0);
    refreshBars();
    verticalScrollBar()->setValue(0);
}

void HexView::mark(qsizetype from, qsizetype headerSize, qsizetype size)
{
    markInPlace(from, headerSize, size);
    if (m_size > 0)
        bringIntoSight(m_from);
}

void HexView::markInPlace(qsizetype from, qsizetype headerSize, qsizetype size)
{
    m_from = std::clamp<qsizetype>(from, 0, m_bytes.size());
    m_size = std::clamp<qsizetype>(size, 0, m_bytes.size() - m_from);
    m_headerSize = std::min(headerSize, m_size);
    constexpr qsizetype spokenBytes = 32;
    setAccessibleDescription(m_size == 0 ? QString()
                                         : tr("Bytes %1 to %2: %3")
                                               .arg(m_from)
                                               .arg(m_from + m_size - 1)
                                               .arg(QString::fromLatin1(markedBytes().left(spokenBytes).toHex(' '))));
    viewport()->update();
}

void HexView::refreshBars()
{
    const Metrics m = metrics();
    const auto lines = int((m_bytes.size() + m.perLine - 1) / m.perLine);
    const int page = std::max(int((viewport()->height() - Margin) / m.line), 1);
    verticalScrollBar()->setPageStep(page);
    verticalScrollBar()->setRange(0, std::max(lines - page, 0));
    horizontalScrollBar()->setRange(0, std::max(int(m.textX(m.perLine) + Margin) - viewport()->width(), 0));
    horizontalScrollBar()->setPageStep(viewport()->width());
    horizontalScrollBar()->setSingleStep(int(m.cell));
}

void HexView::bringIntoSight(qsizetype offset)
{
    const auto line = int(offset / metrics().perLine);
    const int first = verticalScrollBar()->value();
    const int page = verticalScrollBar()->pageStep();
    if (line < first || line >= first + page)
        verticalScrollBar()->setValue(line - page / 3);
}

QRectF HexView::byteRect(qsizetype offset) const
{
    const Metrics m = metrics();
    const auto line = offset / m.perLine - verticalScrollBar()->value();
    const auto column = int(offset % m.perLine);
    return {m.hexX(column) - horizontalScrollBar()->value(), Margin + m.line * double(line), 2 * m.cell, m.line};
}

qsizetype HexView::byteAt(const QPointF& position) const
{
    const Metrics m = metrics();
    const qreal x = position.x() + horizontalScrollBar()->value();
    const auto line = qsizetype(std::floor((position.y() - Margin) / m.line)) + verticalScrollBar()->value();
    for (int column = 0; column < m.perLine; ++column) {
        const bool onHex = x >= m.hexX(column) - m.cell / 2 && x < m.hexX(column) + 2.5 * m.cell;
        const bool onText = x >= m.textX(column) && x < m.textX(column) + m.cell;
        const qsizetype offset = line * m.perLine + column;
        if ((onHex || onText) && offset >= 0 && offset < m_bytes.size())
            return offset;
    }
    return -1;
}

void HexView::choose(qsizetype offset)
{
    if (m_bytes.isEmpty())
        return;
    m_current = std::clamp<qsizetype>(offset, 0, m_bytes.size() - 1);
    bringIntoSight(m_current);
    viewport()->update();
    Q_EMIT byteChosen(m_current);
    QAccessibleEvent changed(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&changed);
}

QSize HexView::sizeHint() const
{
    const Metrics m = metrics();
    return {int(m.textX(m.perLine) + 2 * Margin) + 20, int(m.line * 8)};
}

QSize HexView::minimumSizeHint() const
{
    return {160, int(metrics().line + 2 * Margin)};
}

void HexView::paintEvent(QPaintEvent*)
{
    QPainter painter(viewport());
    const Tokens& t = tokensFor(palette());
    painter.fillRect(viewport()->rect(), t.card);
    painter.translate(-horizontalScrollBar()->value(), 0);
    const Metrics m = metrics();
    painter.setFont(m.font);
    const qsizetype first = verticalScrollBar()->value();
    const qsizetype last = first + qsizetype(viewport()->height() / m.line) + 1;
    for (qsizetype line = first; line <= last && line * m.perLine < m_bytes.size(); ++line)
        paintLine(painter, m, line);
    if (!hasFocus())
        return;
    painter.resetTransform();
    painter.setPen(QPen(t.focusRing, 2));
    painter.drawRect(viewport()->rect().adjusted(1, 1, -1, -1));
}

void HexView::paintLine(QPainter& painter, const Metrics& m, qsizetype line) const
{
    const Tokens& t = tokensFor(palette());
    const qreal top = Margin + m.line * double(line - verticalScrollBar()->value());
    const auto put = [&](qreal x, const QString& text) {
        painter.drawText(QRectF(x, top, m.cell * double(text.size()) + 1, m.line),
            int(Qt::AlignLeft | Qt::AlignVCenter) | Qt::TextSingleLine, text);
    };
    painter.setPen(t.mutedText);
    put(Margin, QStringLiteral("%1").arg(line * m.perLine, OffsetDigits, 16, QLatin1Char('0')));
    for (int column = 0; column < m.perLine; ++column) {
        const qsizetype at = line * m.perLine + column;
        if (at >= m_bytes.size())
            return;
        const bool marked = at >= m_from && at < m_from + m_size;
        const bool header = marked && at < m_from + m_headerSize;
        if (marked) {
            // Header and content differ by tint, and the header is underlined.
            const QColor ground = header ? t.infoTint : t.okTint;
            const bool joined = column + 1 < m.perLine && at + 1 < m_from + m_size;
            painter.fillRect(QRectF(m.hexX(column), top, (joined ? 3 : 2) * m.cell, m.line), ground);
            painter.fillRect(QRectF(m.textX(column), top, m.cell, m.line), ground);
        }
        painter.setPen(t.text);
        put(m.hexX(column), QStringLiteral("%1").arg(uchar(m_bytes[at]), 2, 16, QLatin1Char('0')));
        put(m.textX(column), printableOf(m_bytes[at]));
        if (header) {
            painter.setPen(QPen(t.infoLine, 1));
            painter.drawLine(
                QPointF(m.hexX(column), top + m.line - 1), QPointF(m.hexX(column) + 2 * m.cell, top + m.line - 1));
        }
        if (at == m_current && hasFocus()) {
            painter.setPen(QPen(t.focusRing, 1.6));
            painter.drawRect(QRectF(m.hexX(column) - 1, top + 0.5, 2 * m.cell + 2, m.line - 1));
        }
    }
}

void HexView::resizeEvent(QResizeEvent* event)
{
    QAbstractScrollArea::resizeEvent(event);
    refreshBars();
}

void HexView::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Copy)) {
        Q_EMIT copyRequested();
        return;
    }
    const qsizetype now = std::max<qsizetype>(m_current, 0);
    const int perLine = metrics().perLine;
    switch (event->key()) {
    case Qt::Key_Left: choose(now - 1); return;
    case Qt::Key_Right: choose(m_current < 0 ? 0 : now + 1); return;
    case Qt::Key_Up: choose(now >= perLine ? now - perLine : now); return;
    case Qt::Key_Down: choose(now + perLine < m_bytes.size() ? now + perLine : now); return;
    case Qt::Key_PageUp: choose(now - qsizetype(perLine) * verticalScrollBar()->pageStep()); return;
    case Qt::Key_PageDown: choose(now + qsizetype(perLine) * verticalScrollBar()->pageStep()); return;
    case Qt::Key_Home: choose(0); return;
    case Qt::Key_End: choose(m_bytes.size() - 1); return;
    default: QAbstractScrollArea::keyPressEvent(event);
    }
}

void HexView::mousePressEvent(QMouseEvent* event)
{
    const qsizetype offset = byteAt(event->position());
    if (offset >= 0)
        choose(offset);
}

void HexView::focusInEvent(QFocusEvent* event)
{
    QAbstractScrollArea::focusInEvent(event);
    viewport()->update();
}

void HexView::focusOutEvent(QFocusEvent* event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

void HexView::changeEvent(QEvent* event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        refreshBars();
}

} // namespace pintle
