// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "app/gui/models/timeline.h"

#include "tests/app/gui/lab_reports.h"

#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace pintle;

Q_DECLARE_METATYPE(pintle::Timeline::Step)

namespace {

const QString Host = QStringLiteral("api.lab.test");

QDateTime days(int count)
{
    return test::labInstant().addDays(count);
}

const TimelineEvent* eventOf(const Timeline& timeline, TimelineEvent::Kind kind)
{
    const auto found = std::find_if(timeline.events.begin(), timeline.events.end(),
        [kind](const TimelineEvent& event) { return event.kind == kind; });
    return found != timeline.events.end() ? &*found : nullptr;
}

PinSet setEnding(const QString& host, const Certificate& certificate, const QDateTime& end)
{
    HostPins entry{.pattern = HostPattern::parse(host).value()};
    entry.expires = end;
    entry.pins.push_back({.pin = Pin::of(certificate), .role = PinRole::Leaf, .label = QStringLiteral("test")});
    return PinSet::make(QStringLiteral("Test set")).with(std::move(entry));
}

} // namespace

class TimelineTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
        QLocale::setDefault(QLocale(QStringLiteral("en_GB")));
    }

    void barsStandFromLeafToRootAndThenPins()
    {
        const auto sent = m_lab.sent(QStringLiteral("good"));
        const Timeline timeline = timelineOf(m_lab.report(sent, Host, test::setWith(Host, sent[1])), 0);
        QCOMPARE(timeline.bars.size(), size_t(4));
        QCOMPARE(timeline.bars[0].label, Host);
        QCOMPARE(timeline.bars[1].label, QStringLiteral("Lab Issuing E1"));
        QCOMPARE(timeline.bars[2].label, QStringLiteral("Lab Root R1"));
        QCOMPARE(int(timeline.bars[3].kind), int(TimelineBar::Kind::PinSet));
        QCOMPARE(timeline.bars[3].label, QStringLiteral("Pins: Test set"));
        QCOMPARE(timeline.bars[3].note, QStringLiteral("no end date"));
        for (const TimelineBar& bar : timeline.bars) {
            QVERIFY(bar.validNow);
            QVERIFY(bar.gaps.empty());
        }
    }

    void axisShowsTheLifeOfTheLeafAndWhatFollows()
    {
        const Timeline timeline = timelineOf(m_lab.report(m_lab.sent(QStringLiteral("good")), Host), 0);
        const Certificate leaf = m_lab.sent(QStringLiteral("good")).front();
        QVERIFY(timeline.place(leaf.notBefore()) > 0);
        QVERIFY(timeline.place(leaf.notAfter()) < 1);
        QVERIFY(timeline.place(timeline.today) > timeline.place(leaf.notBefore()));
        QVERIFY(timeline.place(timeline.bars[2].to) > 1); // the root goes on
        QVERIFY(timeline.ticks.size() >= 2);
        for (const TimelineTick& tick : timeline.ticks) {
            QVERIFY(timeline.place(tick.at) >= 0 && timeline.place(tick.at) <= 1);
            QVERIFY(!tick.label.isEmpty());
        }
    }

    void endedLeafIsHatchedUpToToday()
    {
        const auto report = m_lab.report(m_lab.sent(QStringLiteral("expired")), QStringLiteral("expired.lab.test"));
        const Timeline timeline = timelineOf(report, 0);
        QVERIFY(!timeline.bars[0].validNow);
        QCOMPARE(timeline.bars[0].gaps, (std::vector<TimelineSpan>{{days(-10), days(0)}}));
        const TimelineEvent* failure = eventOf(timeline, TimelineEvent::Kind::FirstFailure);
        QVERIFY(failure != nullptr);
        QCOMPARE(failure->at, days(-10));
        QCOMPARE(failure->sentence, QStringLiteral("expired.lab.test ended on 22 May 2026: the chain fails since."));
    }

    void leafOfTheFutureIsHatchedFromTodayOn()
    {
        const auto report =
            m_lab.report(m_lab.sent(QStringLiteral("not-yet-valid")), QStringLiteral("not-yet-valid.lab.test"));
        const Timeline timeline = timelineOf(report, 0);
        QCOMPARE(timeline.bars[0].gaps, (std::vector<TimelineSpan>{{days(0), days(10)}}));
        QCOMPARE(eventOf(timeline, TimelineEvent::Kind::Begins)->sentence,
            QStringLiteral("not-yet-valid.lab.test begins on 11 June 2026."));
    }

    void eventsAreInTheOrderOfTimeAndNameTheFirstFailureOnce()
    {
        const auto sent = m_lab.sent(QStringLiteral("ends-soon"));
        const QString host = QStringLiteral("ends-soon.lab.test");
        const auto report = m_lab.report(sent, host, setEnding(host, sent[0], days(5)));
        const Timeline timeline = timelineOf(report, 0);
        QVERIFY(std::is_sorted(timeline.events.begin(), timeline.events.end(),
            [](const TimelineEvent& a, const TimelineEvent& b) { return a.at < b.at; }));
        QStringList sentences;
        for (const TimelineEvent& event : timeline.events)
            sentences << event.sentence;
        QCOMPARE(sentences.mid(0, 4),
            (QStringList{QStringLiteral("ends-soon.lab.test began on 13 March 2026."),
                QStringLiteral("Judged for 1 June 2026."),
                QStringLiteral("Pins: Test set: ends on 6 June 2026, nothing is enforced after it."),
                QStringLiteral("ends-soon.lab.test ends on 11 June 2026: from then on the chain fails.")}));
        QCOMPARE(sentences.size(), 6); // issuing and root end too
    }

    void pinSetThatEndsBeforeTheLeafLeavesAGap()
    {
        const auto sent = m_lab.sent(QStringLiteral("ends-soon"));
        const QString host = QStringLiteral("ends-soon.lab.test");
        const Timeline timeline = timelineOf(m_lab.report(sent, host, setEnding(host, sent[0], days(5))), 0);
        QCOMPARE(timeline.bars.back().gaps, (std::vector<TimelineSpan>{{days(5), days(10)}}));
    }

    void endOfThePinSetIsOnTheAxisUnlessItIsFarAway()
    {
        const auto sent = m_lab.sent(QStringLiteral("ends-soon"));
        const QString host = QStringLiteral("ends-soon.lab.test");
        const auto placeOf = [&](int end) {
            const Timeline timeline = timelineOf(m_lab.report(sent, host, setEnding(host, sent[0], days(end))), 0);
            return timeline.place(days(end));
        };
        QVERIFY(placeOf(200) < 1);
        QVERIFY(placeOf(20'000) > 1);
    }

    void stepsFollowTheSpan_data()
    {
        QTest::addColumn<qint64>("days");
        QTest::addColumn<Timeline::Step>("step");
        QTest::newRow("a week") << qint64(7) << Timeline::Step::Day;
        QTest::newRow("two months") << qint64(60) << Timeline::Step::Week;
        QTest::newRow("ninety days and room") << qint64(110) << Timeline::Step::Month;
        QTest::newRow("two years") << qint64(730) << Timeline::Step::Quarter;
        QTest::newRow("ten years") << qint64(3'650) << Timeline::Step::Year;
        QTest::newRow("a century") << qint64(36'500) << Timeline::Step::Decade;
        QTest::newRow("until 9999") << qint64(2'900'000) << Timeline::Step::Millennium;
    }
    void stepsFollowTheSpan()
    {
        QFETCH(qint64, days);
        QTEST(stepFor(days), "step");
    }

    void chainWithoutPathHasNoTimeline()
    {
        QVERIFY(timelineOf({}, 0).isEmpty());
        const auto report = m_lab.report(m_lab.sent(QStringLiteral("good")), Host);
        QVERIFY(timelineOf(report, 7).isEmpty());
        QVERIFY(timelineOf(report, -1).isEmpty());
    }

private:
    test::LabReports m_lab;
};

QTEST_MAIN(TimelineTest)
#include "timeline_test.moc"
