// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "app/gui/widgets/stage_strip.h"

#include "app/gui/theme/icons.h"
#include "app/gui/theme/tokens.h"
#include "app/gui/widgets/badge.h"

#include <QHelpEvent>
#include <QLocale>
#include <QPainter>
#include <QToolTip>

#include <cmath>

namespace pintle {
namespace {

constexpr qreal Glyph = 16;
constexpr qreal GlyphGap = 6;
constexpr qreal Connector = 26;

QString durationText(std::chrono::microseconds duration)
{
    const double ms = double(duration.count()) / 1000;
    return StageStrip::tr("%1 ms").arg(QLocale().toString(ms, 'f', ms < 10 ? 1 : 0));
}

IconName iconOf(const StageStep& step)
{
    switch (step.state) {
    case StageStep::State::Waiting:
    case StageStep::State::Skipped: return IconName::Dash;
    case StageStep::State::Running: return IconName::Retry;
    case StageStep::State::Failed: return IconName::Cross;
    case StageStep::State::Done: return glyphOf(step.severity);
    }
    Q_UNREACHABLE();
}

QColor inkOf(const StageStep& step, const Tokens& t)
{
    switch (step.state) {
    case StageStep::State::Waiting:
    case StageStep::State::Skipped: return t.mutedText;
    case StageStep::State::Running: return t.infoLine;
    case StageStep::State::Failed: return t.failLine;
    case StageStep::State::Done: break;
    }
    if (step.severity == Severity::Failure)
        return t.failLine;
    if (step.severity == Severity::Warning)
        return t.warnLine;
    return step.severity == Severity::Ok ? t.okLine : t.mutedText;
}

QString stateWord(const StageStep& step)
{
    switch (step.state) {
    case StageStep::State::Waiting: return StageStrip::tr("waiting");
    case StageStep::State::Running: return StageStrip::tr("running");
    case StageStep::State::Done:
        return step.severity == Severity::Failure ? StageStrip::tr("failed") : StageStrip::tr("done");
    case StageStep::State::Failed: return StageStrip::tr("failed");
    case StageStep::State::Skipped: return StageStrip::tr("not done");
    }
    Q_UNREACHABLE();
}

} // namespace

StageStrip::StageStrip(QWidget* parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("stage.strip"));
    setAccessibleName(tr("Connection stages"));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setMouseTracking(true);
}

void StageStrip::setSteps(std::vector<StageStep> steps)
{
    m_steps = std::move(steps);
    QStringList sentences;
    for (const StageStep& step : m_steps)
        sentences << spoken(step);
    setAccessibleDescription(sentences.join(QStringLiteral("; ")));
    updateGeometry();
    update();
}

QString StageStrip::spoken(const StageStep& step)
{
    QStringList parts{step.word, stateWord(step)};
    if (step.duration) {
        const double ms = double(step.duration->count()) / 1000;
        parts << tr("%1 milliseconds").arg(QLocale().toString(ms, 'f', ms < 10 ? 1 : 0));
    }
    if (!step.result.isEmpty())
        parts << step.result;
    if (!step.explanation.isEmpty())
        parts << step.explanation;
    return parts.join(QStringLiteral(", "));
}

QString StageStrip::label(const StageStep& step, bool brief) const
{
    QString text = step.word;
    if (!step.result.isEmpty())
        text = tr("%1: %2", "a stage and its result").arg(step.word, step.result);
    if (step.duration && !brief)
        text += QStringLiteral("  ") + durationText(*step.duration);
    return text;
}

qreal StageStrip::stepWidth(const StageStep& step, bool brief) const
{
    return Glyph + GlyphGap + std::ceil(QFontMetricsF(font()).horizontalAdvance(label(step, brief)));
}

std::vector<QRectF> StageStrip::places(bool brief) const
{
    std::vector<QRectF> result;
    qreal x = 0;
    for (const StageStep& step : m_steps) {
        const qreal width = stepWidth(step, brief);
        result.emplace_back(x, 0, width, height());
        x += width + Connector;
    }
    if (layoutDirection() == Qt::RightToLeft) {
        for (QRectF& place : result)
            place.moveLeft(width() - place.right());
    }
    return result;
}

bool StageStrip::isBrief() const
{
    qreal full = 0;
    for (const StageStep& step : m_steps)
        full += stepWidth(step, false) + Connector;
    return full - Connector > width();
}

QSize StageStrip::sizeHint() const
{
    qreal full = 0;
    for (const StageStep& step : m_steps)
        full += stepWidth(step, false) + Connector;
    return {int(full), fontMetrics().height() + 12};
}

QSize StageStrip::minimumSizeHint() const
{
    return {200, fontMetrics().height() + 12};
}

void StageStrip::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setLayoutDirection(layoutDirection());
    const bool brief = isBrief();
    const auto all = places(brief);
    for (size_t i = 0; i < all.size(); ++i) {
        paintStep(painter, m_steps[i], all[i], brief);
        if (i + 1 == all.size())
            break;
        const bool mirrored = layoutDirection() == Qt::RightToLeft;
        const qreal from = mirrored ? all[i].left() - 7 : all[i].right() + 7;
        const qreal to = mirrored ? all[i + 1].right() + 7 : all[i + 1].left() - 7;
        painter.setPen(QPen(tokensFor(palette()).controlLine, 1.4));
        painter.drawLine(QPointF(from, height() / 2.0), QPointF(to, height() / 2.0));
    }
}

void StageStrip::paintStep(QPainter& painter, const StageStep& step, const QRectF& place, bool brief) const
{
    const Tokens& t = tokensFor(palette());
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const QColor ink = inkOf(step, t);
    const qreal glyphX = mirrored ? place.right() - Glyph : place.left();
    paintIcon(painter, {glyphX, place.center().y() - Glyph / 2, Glyph, Glyph}, iconOf(step), ink);
    const bool loud = step.state == StageStep::State::Failed || step.state == StageStep::State::Running
        || (step.state == StageStep::State::Done && step.severity == Severity::Failure);
    const bool quiet = step.state == StageStep::State::Waiting || step.state == StageStep::State::Skipped;
    painter.setPen(loud ? ink : (quiet ? t.mutedText : t.text));
    const QRectF words =
        mirrored ? place.adjusted(0, 0, -(Glyph + GlyphGap), 0) : place.adjusted(Glyph + GlyphGap, 0, 4, 0);
    painter.drawText(words, int(Qt::AlignLeading | Qt::AlignVCenter) | Qt::TextSingleLine, label(step, brief));
}

bool StageStrip::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const auto all = places(isBrief());
    for (size_t i = 0; i < all.size(); ++i) {
        if (all[i].contains(help->pos())) {
            QToolTip::showText(help->globalPos(), spoken(m_steps[i]), this);
            return true;
        }
    }
    QToolTip::hideText();
    return true;
}

} // namespace pintle
