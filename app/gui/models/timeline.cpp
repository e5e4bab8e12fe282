// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "app/gui/models/timeline.h"

#include "app/text/wording.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTimeZone>

#include <algorithm>
#include <array>

namespace pintle {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(pintle::Timeline)
};

constexpr qint64 Day = 86'400;
constexpr double Before = 0.04; // of the shown life, as room on the axis
constexpr double After = 0.18;
constexpr int LongestLeap = 4; // a pin set's end is on the axis where that makes it no longer than so many lives

QString shortDate(const QDateTime& instant)
{
    //: A date beside a bar, in the letters of Qt's date formats; "21 Feb 2027" in English.
    return QLocale().toString(instant.date(), Words::tr("d MMM yyyy"));
}

QDateTime atMidnight(const QDate& date)
{
    return QDateTime(date, QTime(0, 0), QTimeZone::utc());
}

/// Years that QDateTime and a drawing can hold.
QDateTime clamped(const QDateTime& instant)
{
    static const QDateTime first = atMidnight(QDate(1, 1, 1));
    static const QDateTime last = atMidnight(QDate(9999, 12, 31));
    return instant.isValid() ? std::clamp(instant, first, last) : instant;
}

QDateTime moved(const QDateTime& instant, double seconds)
{
    return clamped(instant.addSecs(qint64(seconds)));
}

TimelineBar certificateBar(const Certificate& certificate, const QDateTime& today)
{
    TimelineBar bar;
    bar.label = certificate.displayName();
    bar.from = clamped(certificate.notBefore());
    bar.to = clamped(certificate.notAfter());
    bar.validNow = bar.from.isValid() && bar.to.isValid() && bar.from <= today && today <= bar.to;
    if (!bar.to.isValid())
        bar.note = Words::tr("end unreadable");
    else
        bar.note =
            bar.to < today ? Words::tr("ended %1").arg(shortDate(bar.to)) : Words::tr("ends %1").arg(shortDate(bar.to));
    return bar;
}

TimelineBar pinSetBar(const PinEvaluation& pins, const QDateTime& today)
{
    TimelineBar bar;
    bar.kind = TimelineBar::Kind::PinSet;
    bar.label = Words::tr("Pins: %1", "the name of a pin set").arg(pins.setName);
    bar.to = clamped(pins.entry->expires);
    bar.validNow = !pins.entry->isExpired(today);
    if (!bar.to.isValid())
        bar.note = Words::tr("no end date");
    else
        bar.note =
            bar.validNow ? Words::tr("ends %1").arg(shortDate(bar.to)) : Words::tr("ended %1").arg(shortDate(bar.to));
    return bar;
}

/// The time that everything is wanted for: the leaf's life, and today.
TimelineSpan wantedSpan(const TimelineBar& leaf, const QDateTime& today)
{
    TimelineSpan wanted{
        leaf.from.isValid() ? std::min(leaf.from, today) : today, leaf.to.isValid() ? std::max(leaf.to, today) : today};
    if (wanted.from.secsTo(wanted.to) < Day)
        wanted = {moved(today, -30.0 * Day), moved(today, 90.0 * Day)};
    return wanted;
}

void setAxis(Timeline& timeline, const TimelineSpan& wanted)
{
    TimelineSpan shown = wanted;
    const double life = double(wanted.from.secsTo(wanted.to));
    for (const TimelineBar& bar : timeline.bars) {
        const bool pinEnd = bar.kind == TimelineBar::Kind::PinSet && bar.to.isValid();
        if (pinEnd && bar.to > shown.to && double(wanted.to.secsTo(bar.to)) < LongestLeap * life)
            shown.to = bar.to;
    }
    const double span = double(shown.from.secsTo(shown.to));
    timeline.from = moved(shown.from, -Before * span);
    timeline.to = moved(shown.to, After * span);
    timeline.step = stepFor(timeline.from.daysTo(timeline.to));
}

/// The first date of a step at or after another.
QDate stepStart(const QDate& date, Timeline::Step step)
{
    QDate start = date;
    const auto years = [&date](int every) {
        const int year = (date.year() + every - 1) / every * every;
        const QDate first(std::max(year, 1), 1, 1);
        return first >= date ? first : QDate(first.year() + every, 1, 1);
    };
    switch (step) {
    case Timeline::Step::Day: return date;
    case Timeline::Step::Week: return date.addDays((8 - date.dayOfWeek()) % 7);
    case Timeline::Step::Month: start = QDate(date.year(), date.month(), 1); break;
    case Timeline::Step::Quarter: start = QDate(date.year(), (date.month() - 1) / 3 * 3 + 1, 1); break;
    case Timeline::Step::Year: return years(1);
    case Timeline::Step::Decade: return years(10);
    case Timeline::Step::Century: return years(100);
    case Timeline::Step::Millennium: return years(1000);
    }
    return start >= date ? start : start.addMonths(step == Timeline::Step::Month ? 1 : 3);
}

QDate stepAfter(const QDate& date, Timeline::Step step)
{
    switch (step) {
    case Timeline::Step::Day: return date.addDays(1);
    case Timeline::Step::Week: return date.addDays(7);
    case Timeline::Step::Month: return date.addMonths(1);
    case Timeline::Step::Quarter: return date.addMonths(3);
    case Timeline::Step::Year: return date.addYears(1);
    case Timeline::Step::Decade: return date.addYears(10);
    case Timeline::Step::Century: return date.addYears(100);
    case Timeline::Step::Millennium: return date.addYears(1000);
    }
    Q_UNREACHABLE();
}

QString tickLabel(const QDate& date, Timeline::Step step)
{
    const QLocale locale;
    switch (step) {
    case Timeline::Step::Day:
    case Timeline::Step::Week:
        //: A day on the axis of a timeline, Qt's date format: day and short month.
        return locale.toString(date, Words::tr("d MMM"));
    case Timeline::Step::Month:
    case Timeline::Step::Quarter:
        //: A month on the axis of a timeline, Qt's date format: short month, and year where it begins.
        return date.month() == 1 ? locale.toString(date, Words::tr("MMM yyyy"))
                                 : locale.toString(date, Words::tr("MMM"));
    case Timeline::Step::Year:
    case Timeline::Step::Decade:
    case Timeline::Step::Century:
    case Timeline::Step::Millennium: return QString::number(date.year());
    }
    Q_UNREACHABLE();
}

void addTicks(Timeline& timeline)
{
    constexpr int most = 60;
    QDate date = stepStart(timeline.from.date(), timeline.step);
    while (date.isValid() && atMidnight(date) <= timeline.to && int(timeline.ticks.size()) < most) {
        timeline.ticks.push_back({atMidnight(date), tickLabel(date, timeline.step)});
        date = stepAfter(date, timeline.step);
    }
}

void addGaps(TimelineBar& bar, const TimelineSpan& wanted)
{
    if (bar.from.isValid() && bar.from > wanted.from)
        bar.gaps.push_back({wanted.from, std::min(bar.from, wanted.to)});
    if (bar.to.isValid() && bar.to < wanted.to)
        bar.gaps.push_back({std::max(bar.to, wanted.from), wanted.to});
}

/// Which bar ends first of those that the chain stands on; -1 where no end can be read.
int firstToEnd(const std::vector<TimelineBar>& bars)
{
    int first = -1;
    for (int i = 0; i < int(bars.size()); ++i) {
        const TimelineBar& bar = bars[size_t(i)];
        if (bar.kind != TimelineBar::Kind::Certificate || !bar.to.isValid())
            continue;
        if (first < 0 || bar.to < bars[size_t(first)].to)
            first = i;
    }
    return first;
}

QString endSentence(const TimelineBar& bar, bool first, const QDateTime& today)
{
    const bool past = bar.to < today;
    const QString date = text::dayWords(bar.to);
    if (bar.kind == TimelineBar::Kind::PinSet) {
        return past ? Words::tr("%1: ended on %2, nothing is enforced since.").arg(bar.label, date)
                    : Words::tr("%1: ends on %2, nothing is enforced after it.").arg(bar.label, date);
    }
    if (first) {
        return past ? Words::tr("%1 ended on %2: the chain fails since.").arg(bar.label, date)
                    : Words::tr("%1 ends on %2: from then on the chain fails.").arg(bar.label, date);
    }
    return past ? Words::tr("%1 ended on %2.").arg(bar.label, date) : Words::tr("%1 ends on %2.").arg(bar.label, date);
}

void addEvents(Timeline& timeline)
{
    const int first = firstToEnd(timeline.bars);
    timeline.events.push_back({TimelineEvent::Kind::Today, timeline.today, -1,
        Words::tr("Judged for %1.", "the date that a chain was judged for").arg(text::dayWords(timeline.today))});
    for (int i = 0; i < int(timeline.bars.size()); ++i) {
        const TimelineBar& bar = timeline.bars[size_t(i)];
        const bool certificate = bar.kind == TimelineBar::Kind::Certificate;
        const bool telling = i == 0 || bar.from > timeline.today;
        if (certificate && bar.from.isValid() && telling) {
            const QString sentence =
                bar.from > timeline.today ? Words::tr("%1 begins on %2.") : Words::tr("%1 began on %2.");
            timeline.events.push_back(
                {TimelineEvent::Kind::Begins, bar.from, i, sentence.arg(bar.label, text::dayWords(bar.from))});
        }
        if (!bar.to.isValid())
            continue;
        auto kind = i == first ? TimelineEvent::Kind::FirstFailure : TimelineEvent::Kind::Ends;
        if (!certificate)
            kind = TimelineEvent::Kind::PinSetEnds;
        timeline.events.push_back({kind, bar.to, i, endSentence(bar, i == first, timeline.today)});
    }
    std::stable_sort(timeline.events.begin(), timeline.events.end(),
        [](const TimelineEvent& a, const TimelineEvent& b) { return a.at < b.at; });
}

} // namespace

double Timeline::place(const QDateTime& instant) const
{
    const auto whole = double(from.secsTo(to));
    return whole > 0 ? double(from.secsTo(instant)) / whole : 0;
}

Timeline::Step stepFor(qint64 days)
{
    struct Limit {
        qint64 days;
        Timeline::Step step;
    };
    static constexpr std::array<Limit, 7> limits{{
        {12, Timeline::Step::Day},
        {80, Timeline::Step::Week},
        {430, Timeline::Step::Month},
        {1'300, Timeline::Step::Quarter},
        {5'000, Timeline::Step::Year},
        {50'000, Timeline::Step::Decade},
        {500'000, Timeline::Step::Century},
    }};
    const auto fitting =
        std::find_if(limits.begin(), limits.end(), [days](const Limit& limit) { return days <= limit.days; });
    return fitting != limits.end() ? fitting->step : Timeline::Step::Millennium;
}

Timeline timelineOf(const EndpointReport& report, int path)
{
    Timeline timeline;
    if (!report.paths || path < 0 || path >= int(report.paths->paths.size()))
        return timeline;
    timeline.today = report.paths->instant;
    for (const PathNode& node : report.paths->paths[size_t(path)].nodes)
        timeline.bars.push_back(certificateBar(node.certificate, timeline.today));
    if (timeline.bars.empty())
        return timeline;
    const TimelineSpan wanted = wantedSpan(timeline.bars.front(), timeline.today);
    if (report.pins && report.pins->entry)
        timeline.bars.push_back(pinSetBar(*report.pins, timeline.today));
    setAxis(timeline, wanted);
    addTicks(timeline);
    for (TimelineBar& bar : timeline.bars) {
        if (bar.kind == TimelineBar::Kind::PinSet)
            bar.from = timeline.from;
        addGaps(bar, wanted);
    }
    addEvents(timeline);
    return timeline;
}

} // namespace pintle
