// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "app/gui/widgets/validity_timeline.h"

#include "app/gui/text_isolation.h"
#include "app/gui/theme/fonts.h"
#include "app/gui/theme/icons.h"
#include "app/gui/theme/tokens.h"
#include "app/gui/widgets/plain_tool_tip.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace pintle {
namespace {

constexpr qreal Margin = 10;
constexpr qreal Gap = 12;
constexpr qreal Mark = 14;
constexpr qreal BarInset = 4;
constexpr qreal Head = 9; // beside the word for today, with room for its focus ring

QString todayWord()
{
    return ValidityTimeline::tr("today");
}

QFont smallFont(const QFont& font)
{
    return scaledFont(font, 0.9);
}

qreal widestText(const std::vector<TimelineBar>& bars, const QFont& font, QString TimelineBar::*text)
{
    const QFontMetricsF metrics(font);
    qreal width = 0;
    for (const TimelineBar& bar : bars)
        width = std::max(width, metrics.horizontalAdvance(bar.*text));
    return std::ceil(width) + 2;
}

} // namespace

ValidityTimeline::ValidityTimeline(QWidget* parent)
    : QWidget(parent)
{
    installSentenceLists();
    setObjectName(QStringLiteral("timeline.view"));
    setAccessibleName(tr("Validity over time"));
    setWhatsThis(tr("When each certificate and the pin set are valid. The line is the day that the chain was judged "
                    "for; the cross marks the first day on which the chain fails. Hatched: needed and not valid. The "
                    "arrow keys go from event to event."));
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setMouseTracking(true);
}

void ValidityTimeline::setTimeline(Timeline timeline)
{
    m_timeline = std::move(timeline);
    m_current = -1;
    const auto today = std::find_if(m_timeline.events.begin(), m_timeline.events.end(),
        [](const TimelineEvent& event) { return event.kind == TimelineEvent::Kind::Today; });
    if (today != m_timeline.events.end())
        m_current = int(today - m_timeline.events.begin());
    updateGeometry();
    update();
    announceNewSentences(this);
    Q_EMIT currentChanged(m_current);
}

QString ValidityTimeline::sentence(int index) const
{
    return index >= 0 && index < sentenceCount() ? m_timeline.events[size_t(index)].sentence : QString();
}

void ValidityTimeline::makeCurrent(int index)
{
    if (index < 0 || index >= sentenceCount() || index == m_current)
        return;
    m_current = index;
    update();
    announceSentence(this, index);
    Q_EMIT currentChanged(index);
}

qreal ValidityTimeline::rowHeight() const
{
    return std::max(std::ceil(QFontMetricsF(font()).height()) + 2 * BarInset, 22.0);
}

QRectF ValidityTimeline::drawing() const
{
    const qreal room = width() - 2 * Margin;
    const qreal label = std::min(widestText(m_timeline.bars, font(), &TimelineBar::label), room * 0.28);
    const qreal note = std::min(widestText(m_timeline.bars, smallFont(font()), &TimelineBar::note), room * 0.24);
    const qreal head = std::ceil(QFontMetricsF(smallFont(font())).height()) + Head;
    const QRectF plain(
        Margin + label + Gap, head, room - label - note - 2 * Gap, rowHeight() * double(m_timeline.bars.size()));
    return isMirrored() ? QRectF(width() - plain.right(), plain.top(), plain.width(), plain.height()) : plain;
}

QRectF ValidityTimeline::labelRect(int bar) const
{
    const QRectF all = drawing();
    const qreal top = all.top() + rowHeight() * bar;
    if (isMirrored())
        return {all.right() + Gap, top, width() - Margin - all.right() - Gap, rowHeight()};
    return {Margin, top, all.left() - Gap - Margin, rowHeight()};
}

QRectF ValidityTimeline::barRect(int bar) const
{
    const TimelineBar& shown = m_timeline.bars[size_t(bar)];
    return spanRect(
        bar, shown.from.isValid() ? shown.from : m_timeline.from, shown.to.isValid() ? shown.to : m_timeline.to);
}

qreal ValidityTimeline::xOf(const QDateTime& instant) const
{
    const QRectF all = drawing();
    const double place = std::clamp(m_timeline.place(instant), 0.0, 1.0);
    return isMirrored() ? all.right() - place * all.width() : all.left() + place * all.width();
}

QRectF ValidityTimeline::spanRect(int bar, const QDateTime& from, const QDateTime& to) const
{
    const qreal first = xOf(from);
    const qreal second = xOf(to);
    const qreal top = drawing().top() + rowHeight() * bar + BarInset;
    return {std::min(first, second), top, std::abs(second - first), rowHeight() - 2 * BarInset};
}

QRectF ValidityTimeline::todayRect() const
{
    const QFontMetricsF metrics(smallFont(font()));
    const qreal wide = std::ceil(metrics.horizontalAdvance(todayWord())) + 8;
    const qreal left = std::clamp(xOf(m_timeline.today) - wide / 2, 4.0, std::max(width() - wide - 4.0, 4.0));
    return {left, 4, wide, std::ceil(metrics.height()) + 1};
}

QPointF ValidityTimeline::eventPlace(int index) const
{
    const TimelineEvent& event = m_timeline.events[size_t(index)];
    const QRectF all = drawing();
    const qreal y = event.bar < 0 ? todayRect().center().y() : all.top() + rowHeight() * (event.bar + 0.5);
    return {xOf(event.at), y};
}

QRect ValidityTimeline::sentenceRect(int index) const
{
    if (m_timeline.events[size_t(index)].bar < 0)
        return todayRect().toAlignedRect();
    const QPointF middle = eventPlace(index);
    return QRectF(middle.x() - Mark / 2, middle.y() - Mark / 2, Mark, Mark).toAlignedRect();
}

QSize ValidityTimeline::sizeHint() const
{
    const qreal small = std::ceil(QFontMetricsF(smallFont(font())).height()) + 4;
    return {640, int(std::ceil(rowHeight() * double(m_timeline.bars.size()) + 2 * small + Head + 2))};
}

QSize ValidityTimeline::minimumSizeHint() const
{
    return {320, sizeHint().height()};
}

void ValidityTimeline::paintEvent(QPaintEvent*)
{
    if (m_timeline.isEmpty())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setLayoutDirection(layoutDirection());
    paintAxis(painter);
    for (int i = 0; i < int(m_timeline.bars.size()); ++i)
        paintBar(painter, i);
    const Tokens& t = tokensFor(palette());
    const QRectF all = drawing();
    const qreal today = xOf(m_timeline.today);
    painter.setPen(QPen(t.text, 2));
    painter.drawLine(QPointF(today, all.top() - 1), QPointF(today, all.bottom()));
    painter.setFont(smallFont(font()));
    painter.drawText(todayRect(), int(Qt::AlignCenter) | Qt::TextSingleLine, todayWord());
    for (int i = 0; i < sentenceCount(); ++i)
        paintEventMark(painter, i);
}

void ValidityTimeline::paintAxis(QPainter& painter) const
{
    const Tokens& t = tokensFor(palette());
    const QRectF all = drawing();
    painter.setFont(smallFont(font()));
    const QFontMetricsF metrics(painter.font());
    qreal taken = isMirrored() ? all.right() + Gap + 1 : all.left() - Gap - 1;
    for (const TimelineTick& tick : m_timeline.ticks) {
        const qreal x = xOf(tick.at);
        painter.setPen(QPen(t.border, 1));
        painter.drawLine(QPointF(x, all.top()), QPointF(x, all.bottom() + 3));
        const qreal half = metrics.horizontalAdvance(tick.label) / 2;
        const bool fits = x - half >= Margin && x + half <= width() - Margin
            && (isMirrored() ? x + half < taken - 6 : x - half > taken + 6);
        if (!fits)
            continue;
        taken = isMirrored() ? x - half : x + half;
        painter.setPen(t.mutedText);
        painter.drawText(QRectF(x - half - 2, all.bottom() + 3, 2 * half + 4, metrics.height() + 1),
            int(Qt::AlignCenter) | Qt::TextSingleLine, tick.label);
    }
}

void ValidityTimeline::paintBar(QPainter& painter, int bar) const
{
    const Tokens& t = tokensFor(palette());
    const TimelineBar& shown = m_timeline.bars[size_t(bar)];
    const bool pins = shown.kind == TimelineBar::Kind::PinSet;
    painter.setFont(font());
    painter.setPen(t.text);
    const QRectF label = labelRect(bar);
    const QString words = QFontMetricsF(font()).elidedText(shown.label, Qt::ElideMiddle, label.width());
    painter.drawText(label, int(Qt::AlignLeading | Qt::AlignVCenter) | Qt::TextSingleLine, onScreen(words));

    const QRectF filled = barRect(bar);
    const QColor line = !shown.validNow ? t.neutralLine : (pins ? t.infoLine : t.okLine);
    painter.setPen(QPen(line, 1.4, shown.validNow ? Qt::SolidLine : Qt::DashLine));
    painter.setBrush(!shown.validNow ? t.neutralFill : (pins ? t.infoTint : t.okTint));
    painter.drawRoundedRect(filled, 3, 3);
    for (const TimelineSpan& gap : shown.gaps) {
        // Certificates fail in a gap; a pin set merely protects nobody.
        const QColor hatch = pins ? t.warnLine : t.failLine;
        painter.setPen(QPen(hatch, 1, Qt::DashLine));
        painter.setBrush(QBrush(hatch, pins ? Qt::FDiagPattern : Qt::BDiagPattern));
        painter.drawRect(spanRect(bar, gap.from, gap.to));
    }
    painter.setBrush(Qt::NoBrush);
    paintNote(painter, bar, filled);
}

void ValidityTimeline::paintNote(QPainter& painter, int bar, const QRectF& filled) const
{
    const Tokens& t = tokensFor(palette());
    const TimelineBar& shown = m_timeline.bars[size_t(bar)];
    const QRectF all = drawing();
    const bool goesOn = !shown.to.isValid() || shown.to > m_timeline.to;
    if (goesOn) {
        // An arrow where the bar reaches beyond the axis.
        const qreal x = isMirrored() ? all.left() + 3 : all.right() - 3;
        const qreal back = isMirrored() ? 4 : -4;
        const qreal y = filled.center().y();
        painter.setPen(QPen(t.text, 1.6));
        painter.drawPolyline(QPolygonF{QPointF(x + back, y - 4), QPointF(x, y), QPointF(x + back, y + 4)});
    }
    painter.setFont(smallFont(font()));
    painter.setPen(t.mutedText);
    const qreal top = all.top() + rowHeight() * bar;
    const QRectF place = isMirrored()
        ? QRectF(Margin, top, all.left() - Gap - Margin, rowHeight())
        : QRectF(all.right() + Gap, top, width() - Margin - all.right() - Gap, rowHeight());
    const QString words = QFontMetricsF(painter.font()).elidedText(shown.note, Qt::ElideRight, place.width());
    painter.drawText(place, int(Qt::AlignLeading | Qt::AlignVCenter) | Qt::TextSingleLine, words);
}

void ValidityTimeline::paintEventMark(QPainter& painter, int index) const
{
    const Tokens& t = tokensFor(palette());
    const TimelineEvent& event = m_timeline.events[size_t(index)];
    const double place = m_timeline.place(event.at);
    const bool current = index == m_current && hasFocus();
    if ((place < 0 || place > 1) && !current)
        return;
    const QPointF middle = eventPlace(index);
    const QRectF mark(middle.x() - Mark / 2, middle.y() - Mark / 2, Mark, Mark);
    const auto draw = [&](const QColor& fill, const QColor& line, IconName icon) {
        painter.setPen(QPen(line, 1.4));
        painter.setBrush(fill);
        painter.drawEllipse(mark);
        paintIcon(painter, mark.adjusted(3, 3, -3, -3), icon, line);
        painter.setBrush(Qt::NoBrush);
    };
    switch (event.kind) {
    case TimelineEvent::Kind::Today: break; // the line says it
    case TimelineEvent::Kind::Begins:
        painter.setPen(QPen(t.controlLine, 1.4));
        painter.setBrush(t.card);
        painter.drawEllipse(mark.adjusted(3, 3, -3, -3));
        break;
    case TimelineEvent::Kind::Ends: draw(t.card, t.controlLine, IconName::Dash); break;
    case TimelineEvent::Kind::PinSetEnds: draw(t.card, t.warnLine, IconName::PinCrossed); break;
    case TimelineEvent::Kind::FirstFailure: draw(t.card, t.failLine, IconName::Cross); break;
    }
    painter.setBrush(Qt::NoBrush);
    if (current) {
        const bool today = event.kind == TimelineEvent::Kind::Today;
        painter.setPen(QPen(t.focusRing, today ? 2 : 3));
        painter.drawRoundedRect(today ? todayRect().adjusted(-1, -2, 1, 2) : mark.adjusted(-4, -4, 4, 4), 5, 5);
    }
}

void ValidityTimeline::keyPressEvent(QKeyEvent* event)
{
    const int forward = isMirrored() ? Qt::Key_Left : Qt::Key_Right;
    const int backward = isMirrored() ? Qt::Key_Right : Qt::Key_Left;
    if (event->key() == forward)
        makeCurrent(std::min(m_current + 1, sentenceCount() - 1));
    else if (event->key() == backward)
        makeCurrent(std::max(m_current - 1, 0));
    else if (event->key() == Qt::Key_Home)
        makeCurrent(0);
    else if (event->key() == Qt::Key_End)
        makeCurrent(sentenceCount() - 1);
    else
        QWidget::keyPressEvent(event);
}

void ValidityTimeline::mousePressEvent(QMouseEvent* event)
{
    int nearest = -1;
    qreal distance = 2 * Mark;
    for (int i = 0; i < sentenceCount(); ++i) {
        const QPointF away = eventPlace(i) - event->position();
        if (std::hypot(away.x(), away.y()) < distance) {
            distance = std::hypot(away.x(), away.y());
            nearest = i;
        }
    }
    makeCurrent(nearest);
}

void ValidityTimeline::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    update();
    announceSentence(this, m_current);
}

void ValidityTimeline::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    update();
}

bool ValidityTimeline::event(QEvent* event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LayoutDirectionChange)
        updateGeometry();
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    QStringList sentences;
    for (int i = 0; i < sentenceCount(); ++i) {
        if (sentenceRect(i).adjusted(-3, -3, 3, 3).contains(help->pos()))
            sentences << sentence(i);
    }
    for (int i = 0; sentences.isEmpty() && i < int(m_timeline.bars.size()); ++i) {
        if (labelRect(i).contains(help->pos()))
            sentences << m_timeline.bars[size_t(i)].label;
    }
    QToolTip::showText(help->globalPos(), plainToolTip(sentences.join(QLatin1Char('\n'))), this);
    return true;
}

} // namespace pintle
