// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#pragma once

#include "app/gui/widgets/sentence_list.h"
#include "core/base/finding.h"

#include <QString>
#include <QWidget>

#include <chrono>
#include <optional>
#include <vector>

namespace pintle {

/// One labelled step of the strip.
struct StageStep {
    enum class State { Waiting, Running, Done, Failed, Skipped };

    QString word; ///< `Connect`
    State state = State::Waiting;
    Severity severity = Severity::Ok; ///< of a Done step: a path that is not valid is done, and fails
    QString result;                   ///< a word after it: `TLS 1.3`, `1 of 2`
    std::optional<std::chrono::microseconds> duration;
    QString explanation; ///< what went wrong, for the tooltip and for speech
    QString id;          ///< `resolve`, …, `path`, `pins`: what a click asks for

    friend bool operator==(const StageStep&, const StageStep&) = default;
};

/// Resolve → Connect → TLS → Build path → Check pins: progress while it runs, an explanation afterwards. Wraps where
/// there is no room in one row. Each step can be chosen, with the mouse or the arrow keys and Enter.
class StageStrip : public QWidget, public SentenceList
{
    Q_OBJECT

public:
    explicit StageStrip(QWidget* parent = nullptr);

    void setSteps(std::vector<StageStep> steps);
    const std::vector<StageStep>& steps() const { return m_steps; }
    /// A step as a sentence: `TLS, done, 84 milliseconds`.
    static QString spoken(const StageStep& step);

    int sentenceCount() const override { return int(m_steps.size()); }
    QString sentence(int index) const override { return spoken(m_steps[size_t(index)]); }
    QRect sentenceRect(int index) const override;
    int currentSentence() const override { return m_current; }
    void makeCurrent(int index) override;
    void activate(int index) override;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

Q_SIGNALS:
    /// A step was chosen: the log is wanted, of this stage.
    void stageActivated(const QString& stage, const QString& word);

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    bool event(QEvent* event) override;

private:
    bool isMirrored() const { return layoutDirection() == Qt::RightToLeft; }
    qreal rowHeight() const;
    QString label(const StageStep& step, bool brief) const;
    qreal stepWidth(const StageStep& step, bool brief) const;
    qreal oneRowWidth(bool brief) const;
    bool isBrief(qreal width) const;
    std::vector<QRectF> places(qreal width) const;
    void paintStep(QPainter& painter, const StageStep& step, const QRectF& place, bool brief) const;
    int stepAt(const QPointF& position) const;

    std::vector<StageStep> m_steps;
    int m_current = 0;
};

} // namespace pintle
