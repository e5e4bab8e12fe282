// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "app/gui/widgets/stage_strip.h"

#include "app/gui/theme/icons.h"
#include "app/gui/theme/tokens.h"
#include "app/gui/widgets/badge.h"
#include "app/gui/widgets/plain_tool_tip.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace pintle {
namespace {

constexpr qreal Glyph = 16;
constexpr qreal GlyphGap = 6;
constexpr qreal Connector = 26;
constexpr qreal Edge = 5; // room for the focus ring

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
    installSentenceLists();
    setObjectName(QStringLiteral("stage.strip"));
    setAccessibleName(tr("Connection stages"));
    setWhatsThis(tr("The steps from a name to a judgement: finding the address, connecting, TLS, building a path of "
                    "certificates and comparing pins. Each says how long it took, or why it failed. Choose one to see "
                    "what the log says of it."));
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setMouseTracking(true);
}

void StageStrip::setSteps(std::vector<StageStep> steps)
{
    m_steps = std::move(steps);
    QStringList sentences;
    for (const StageStep& step : m_steps)
        sentences << spoken(step);
    setAccessibleDescription(sentences.join(QStringLiteral("; ")));
    m_current = std::clamp(m_current, 0, std::max(sentenceCount() - 1, 0));
    updateGeometry();
    update();
    announceNewSentences(this);
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

qreal StageStrip::rowHeight() const
{
    return std::max(fontMetrics().height() + 12, 24);
}

qreal StageStrip::oneRowWidth(bool brief) const
{
    qreal whole = 2 * Edge - Connector;
    for (const StageStep& step : m_steps)
        whole += stepWidth(step, brief) + Connector;
    return whole;
}

bool StageStrip::isBrief(qreal width) const
{
    return oneRowWidth(false) > width;
}

std::vector<QRectF> StageStrip::places(qreal width) const
{
    const bool brief = isBrief(width);
    std::vector<QRectF> result;
    qreal x = Edge;
    qreal y = 0;
    for (const StageStep& step : m_steps) {
        const qreal wanted = std::min(stepWidth(step, brief), width - 2 * Edge);
        if (x > Edge && x + wanted > width - Edge) {
            x = Edge;
            y += rowHeight();
        }
        result.emplace_back(x, y, wanted, rowHeight());
        x += wanted + Connector;
    }
    if (isMirrored()) {
        for (QRectF& place : result)
            place.moveLeft(width - place.right());
    }
    return result;
}

QSize StageStrip::sizeHint() const
{
    return {int(std::ceil(oneRowWidth(false))), int(rowHeight())};
}

QSize StageStrip::minimumSizeHint() const
{
    return {200, int(rowHeight())};
}

int StageStrip::heightForWidth(int width) const
{
    const auto all = places(width);
    return int(std::ceil(all.empty() ? rowHeight() : all.back().bottom()));
}

QRect StageStrip::sentenceRect(int index) const
{
    return places(width())[size_t(index)].toAlignedRect();
}

int StageStrip::stepAt(const QPointF& position) const
{
    const auto all = places(width());
    const auto hit =
        std::find_if(all.begin(), all.end(), [&position](const QRectF& place) { return place.contains(position); });
    return hit != all.end() ? int(hit - all.begin()) : -1;
}

void StageStrip::makeCurrent(int index)
{
    if (index < 0 || index >= sentenceCount() || index == m_current)
        return;
    m_current = index;
    update();
    announceSentence(this, index);
}

void StageStrip::activate(int index)
{
    if (index < 0 || index >= sentenceCount())
        return;
    makeCurrent(index);
    Q_EMIT stageActivated(m_steps[size_t(index)].id, m_steps[size_t(index)].word);
}

void StageStrip::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setLayoutDirection(layoutDirection());
    const bool brief = isBrief(width());
    const auto all = places(width());
    for (size_t i = 0; i < all.size(); ++i) {
        paintStep(painter, m_steps[i], all[i], brief);
        if (hasFocus() && int(i) == m_current) {
            painter.setPen(QPen(tokensFor(palette()).focusRing, 2));
            painter.drawRoundedRect(all[i].adjusted(-4, 2, 4, -2), 4, 4);
        }
        const bool joined = i + 1 < all.size() && qFuzzyCompare(all[i].top() + 1, all[i + 1].top() + 1);
        if (!joined)
            continue;
        const qreal from = isMirrored() ? all[i].left() - 7 : all[i].right() + 7;
        const qreal to = isMirrored() ? all[i + 1].right() + 7 : all[i + 1].left() - 7;
        painter.setPen(QPen(tokensFor(palette()).controlLine, 1.4));
        painter.drawLine(QPointF(from, all[i].center().y()), QPointF(to, all[i].center().y()));
    }
}

void StageStrip::keyPressEvent(QKeyEvent* event)
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
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space)
        activate(m_current);
    else
        QWidget::keyPressEvent(event);
}

void StageStrip::mousePressEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton)
        activate(stepAt(event->position()));
}

void StageStrip::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    update();
    announceSentence(this, m_current);
}

void StageStrip::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    update();
}

void StageStrip::paintStep(QPainter& painter, const StageStep& step, const QRectF& place, bool brief) const
{
    const Tokens& t = tokensFor(palette());
    const bool mirrored = isMirrored();
    const QColor ink = inkOf(step, t);
    const qreal glyphX = mirrored ? place.right() - Glyph : place.left();
    paintIcon(painter, {glyphX, place.center().y() - Glyph / 2, Glyph, Glyph}, iconOf(step), ink);
    const bool loud = step.state == StageStep::State::Failed || step.state == StageStep::State::Running
        || (step.state == StageStep::State::Done && step.severity == Severity::Failure);
    const bool quiet = step.state == StageStep::State::Waiting || step.state == StageStep::State::Skipped;
    painter.setPen(loud ? ink : (quiet ? t.mutedText : t.text));
    const QRectF words =
        mirrored ? place.adjusted(-1, 0, -(Glyph + GlyphGap), 0) : place.adjusted(Glyph + GlyphGap, 0, 1, 0);
    const QString shown = fontMetrics().elidedText(label(step, brief), Qt::ElideMiddle, int(words.width()) + 1);
    painter.drawText(words, int(Qt::AlignLeading | Qt::AlignVCenter) | Qt::TextSingleLine, shown);
}

bool StageStrip::event(QEvent* event)
{
    if (event->type() == QEvent::FontChange)
        updateGeometry();
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const int step = stepAt(help->pos());
    QToolTip::showText(help->globalPos(), step < 0 ? QString() : plainToolTip(sentence(step)), this);
    return true;
}

} // namespace pintle
