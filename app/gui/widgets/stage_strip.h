// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#pragma once

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

    friend bool operator==(const StageStep&, const StageStep&) = default;
};

/// Resolve → Connect → TLS → Build path → Check pins: progress while it runs, an explanation afterwards.
class StageStrip : public QWidget
{
    Q_OBJECT

public:
    explicit StageStrip(QWidget* parent = nullptr);

    void setSteps(std::vector<StageStep> steps);
    const std::vector<StageStep>& steps() const { return m_steps; }
    /// A step as a sentence: `TLS, done, 84 milliseconds`.
    static QString spoken(const StageStep& step);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;

private:
    QString label(const StageStep& step, bool brief) const;
    qreal stepWidth(const StageStep& step, bool brief) const;
    std::vector<QRectF> places(bool brief) const;
    bool isBrief() const;
    void paintStep(QPainter& painter, const StageStep& step, const QRectF& place, bool brief) const;

    std::vector<StageStep> m_steps;
};

} // namespace pintle
