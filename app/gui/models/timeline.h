// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#pragma once

#include "core/pins/pin_set.h"
#include "core/probe/endpoint_report.h"

#include <QDateTime>
#include <QString>

#include <optional>
#include <vector>

/// When what is valid: a value that the drawing, the table and assistive technology all read. A pure function of the
/// report.
namespace pintle {

/// A stretch of time with both ends inside the axis.
struct TimelineSpan {
    QDateTime from;
    QDateTime to;
    friend bool operator==(const TimelineSpan&, const TimelineSpan&) = default;
};

/// A certificate's validity, or how long a pin set is enforced.
struct TimelineBar {
    enum class Kind { Certificate, PinSet };

    Kind kind = Kind::Certificate;
    QString label;
    QDateTime from; ///< of a pin set: the beginning of the axis
    QDateTime to;   ///< invalid: no end
    QString note;   ///< what stands at its end: the date, or that there is none
    /// Where it is not valid though the leaf is: hatched.
    std::vector<TimelineSpan> gaps;
    bool validNow = false;
};

/// Something that happens at one moment.
struct TimelineEvent {
    enum class Kind { Begins, Today, Ends, PinSetEnds, FirstFailure };

    Kind kind = Kind::Today;
    QDateTime at;
    int bar = -1; ///< of Timeline::bars; -1 for all
    QString sentence;
};

struct TimelineTick {
    QDateTime at;
    QString label;
};

/// Bars from leaf to root, then pin sets; events in the order of time. The axis shows the life of the leaf and what
/// follows it; bars that reach beyond are cut there.
struct Timeline {
    enum class Step { Day, Week, Month, Quarter, Year, Decade, Century, Millennium };

    QDateTime today;
    QDateTime from; ///< of the axis
    QDateTime to;
    Step step = Step::Month;
    std::vector<TimelineTick> ticks;
    std::vector<TimelineBar> bars;
    std::vector<TimelineEvent> events;

    bool isEmpty() const { return bars.empty(); }
    /// Where on the axis an instant lies: 0 at its beginning, 1 at its end; outside for what is outside.
    double place(const QDateTime& instant) const;
};

/// The certificates of a path and the pin set that the report was judged with. Empty without a path.
Timeline timelineOf(const EndpointReport& report, int path);
/// The step that gives an axis of this length between four and a dozen ticks.
Timeline::Step stepFor(qint64 days);

} // namespace pintle
