// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "app/text/sentences.h"
#include "core/enforcement/lane_client.h"

#include <QLocale>
#include <QSet>
#include <QTest>

using namespace pintle;

namespace {

LaneRecord through(Lane lane, EndpointVerdict verdict, qint64 bytes = 0)
{
    LaneRecord record{.lane = lane};
    record.endpoint.verdict = verdict;
    record.endpoint.probe = ProbeReport{.target = *Target::parse(QStringLiteral("api.lab.test"))};
    record.endpoint.probe->exchange = Exchange{.wanted = bytes > 0, .sentBytes = bytes};
    record.verdict = ConnectionVerdict{
        .decision = bytes > 0 ? ConnectionVerdict::Decision::Allowed : ConnectionVerdict::Decision::Refused,
        .verdict = verdict,
        .host = QStringLiteral("api.lab.test")};
    return record;
}

LaneRecord withPins(LaneRecord record, PinVerdict verdict)
{
    record.hasPins = true;
    record.verdict->pins = PinEvaluation{.verdict = std::move(verdict), .setName = QStringLiteral("Shop")};
    record.endpoint.pins = record.verdict->pins;
    return record;
}

LaneRecord silent(Lane lane)
{
    LaneRecord record{.lane = lane};
    record.endpoint.probe = ProbeReport{.target = *Target::parse(QStringLiteral("api.lab.test"))};
    record.endpoint.probe->error = Error{ErrorCode::ConnectRefused, {.subject = QStringLiteral("api.lab.test:443")}};
    return record;
}

} // namespace

class LaneWordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }
    void givesEveryOutcomeAHeadlineOfItsOwn();
    void saysWhyInOneSentence_data();
    void saysWhyInOneSentence();
};

Q_DECLARE_METATYPE(LaneRecord)
Q_DECLARE_METATYPE(LaneJudgement)

void LaneWordsTest::givesEveryOutcomeAHeadlineOfItsOwn()
{
    QSet<QString> seen;
    for (const auto outcome : {LaneOutcome::Works, LaneOutcome::AttackBlocked, LaneOutcome::Intercepted,
             LaneOutcome::Outage, LaneOutcome::Inconclusive})
        seen.insert(text::headline(outcome));
    QCOMPARE(seen.size(), 5);
    QVERIFY(text::nextAction(LaneOutcome::Works).isEmpty() && text::nextAction(LaneOutcome::AttackBlocked).isEmpty());
    QVERIFY(!text::nextAction(LaneOutcome::Outage).isEmpty());
}

void LaneWordsTest::saysWhyInOneSentence_data()
{
    QTest::addColumn<LaneRecord>("record");
    QTest::addColumn<LaneJudgement>("judgement");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* name, const LaneRecord& record, const LaneJudgement& judgement, const char* words) {
        QTest::newRow(name) << record << judgement << QString::fromUtf8(words);
    };
    using Verdict = EndpointVerdict;
    const LaneJudgement works{LaneOutcome::Works, {}};
    const LaneJudgement blocked{LaneOutcome::AttackBlocked, {}};
    const LaneJudgement intercepted{LaneOutcome::Intercepted, {}};
    const LaneJudgement outage{LaneOutcome::Outage, {}};
    row("works directly", through(Lane::Direct, Verdict::TrustedPinned, 9), works, "Genuine server accepted.");
    row("works through an honest proxy", through(Lane::PinsOn, Verdict::TrustedPinned, 9), works,
        "The proxy passed the connection through unchanged.");
    row("blocked by pins", through(Lane::PinsOn, Verdict::PinMismatch), blocked,
        "The client refused the proxy's certificate because no pin matches; 0 bytes of application data.");
    row("blocked without pins", through(Lane::PinsOff, Verdict::Untrusted), blocked,
        "The client refused the proxy's certificate because its chain is not trusted; 0 bytes of application data.");
    row("intercepted without pins", through(Lane::PinsOff, Verdict::TrustedUnpinned, 412), intercepted,
        "412 bytes of application data read by the proxy.");
    row("intercepted though there are pins, for others",
        withPins(through(Lane::PinsOn, Verdict::TrustedUnpinned, 412), NotPinned{}), intercepted,
        "Set Shop has no pins for api.lab.test, so the proxy read 412 bytes of application data.");
    row("intercepted after the pins' end",
        withPins(through(Lane::PinsOn, Verdict::TrustedPinsExpired, 412), PinsExpired{}), intercepted,
        "Set Shop has ended, so the proxy read 412 bytes of application data.");
    LaneRecord reported = withPins(through(Lane::PinsOn, Verdict::PinMismatch, 412), PinsMismatched{});
    reported.verdict->decision = ConnectionVerdict::Decision::AllowedReported;
    row("intercepted where the set only reports", reported, intercepted,
        "Set Shop only reports, so the proxy read 412 bytes of application data.");
    row("intercepted with a pinned key", withPins(through(Lane::PinsOn, Verdict::TrustedPinned, 412), PinsMatched{}),
        intercepted, "A pin of set Shop matches the proxy's chain, so the proxy read 412 bytes of application data.");
    row("refused with wrong pins", withPins(through(Lane::Direct, Verdict::PinMismatch), PinsMismatched{}), outage,
        "The genuine server was refused: no pin of set Shop matches.");
    row("no control", silent(Lane::Direct), inconclusive(LaneDoubt::NoContact),
        "Control did not pass: api.lab.test:443 refused the connection.");
    row("no proxy", silent(Lane::PinsOff), inconclusive(LaneDoubt::NoContact),
        "api.lab.test:443 refused the connection.");
    row("without control", silent(Lane::PinsOff), inconclusive(LaneDoubt::ControlNoContact),
        "Control did not pass: the direct connection did not come about.");
    row("control refused", silent(Lane::PinsOn), inconclusive(LaneDoubt::ControlRefused),
        "Control did not pass: the genuine server was refused.");
    row("nothing to enforce", silent(Lane::PinsOn), inconclusive(LaneDoubt::NothingToEnforce),
        "There are no pins to enforce: no pin set was chosen.");
    row("stopped", silent(Lane::PinsOn), inconclusive(LaneDoubt::Stopped), "Stopped by you.");
}

void LaneWordsTest::saysWhyInOneSentence()
{
    QFETCH(LaneRecord, record);
    QFETCH(LaneJudgement, judgement);
    QTEST(text::reason(record, judgement), "expected");
}

QTEST_GUILESS_MAIN(LaneWordsTest)
#include "lane_words_test.moc"
