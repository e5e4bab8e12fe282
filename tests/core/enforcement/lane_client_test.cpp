// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "core/enforcement/lane_client.h"

#include "tests/core/enforcement/pinned_world.h"
#include "tests/support/counting_server.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace pintle;
using namespace pintle::test;

class LaneClientTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void sendsItsRequestToAServerThatItAccepts();
    void sendsNothingToAnImpostorWithPins();
    void isInterceptedWithoutPins();
    void isInterceptedWhereTheSetOnlyReports();
    void refusesAnUntrustedChainWithPinsOff();
    void neverComesToADecisionWhereNothingAnswers();
    void saysNothingWithoutAControl();
    void cannotJudgePinsThatNobodyGave();
    void takesThePinOfTheIssuerFromTheControl();
    void takesNoPinOfAChainThatIsNotValid();
    void asksInTheWordsOfTheProtocol();

private:
    static constexpr int Patience = 60'000;

    struct Way {
        Lane lane;
        ServedChain chain;
        std::optional<PinSet> pins;
    };
    LaneRecord sent(const Way& way, CountingServer& server, const TrustStore& trust);
    LaneRecord sent(const Way& way);
    static JudgeOptions options(const TrustStore& trust, const std::optional<PinSet>& pins)
    {
        JudgeOptions options{.trust = trust, .pins = pins};
        options.verify.instant = testInstant();
        return options;
    }
    PinSet pins(const HostPins& entry) const { return PinSet::make(QStringLiteral("Test pins")).with(entry); }

    const PinnedWorld m_world;
    qint64 m_reached = 0;   ///< application bytes that the last server got
    QByteArray m_lastWords; ///< the same, as they were
};

void LaneClientTest::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
}

LaneRecord LaneClientTest::sent(const Way& way, CountingServer& server, const TrustStore& trust)
{
    const auto target = Target::parse(QStringLiteral("localhost:%1").arg(server.serverPort()));
    const LaneClient client(*target, options(trust, way.pins));
    ProbeOptions connection;
    connection.connectTo = *ConnectAddress::parse(QStringLiteral("127.0.0.1:%1").arg(server.serverPort()));
    Probe probe(*target, client.behind(connection));
    std::optional<ProbeReport> report;
    connect(&probe, &Probe::finished, &probe, [&report](const ProbeReport& result) { report = result; });
    QSignalSpy ended(&server, &CountingServer::ended);
    probe.start();
    if (!QTest::qWaitFor([&report] { return report.has_value(); }, Patience))
        qFatal("the probe did not end");
    if (server.connections() > 0 && ended.isEmpty() && !ended.wait(Patience))
        qFatal("the server was not left");
    m_reached = server.applicationBytes();
    m_lastWords = server.received();
    LaneRecord record{.lane = way.lane, .verdict = client.verdict(), .hasPins = way.pins.has_value()};
    record.endpoint = client.report(*report);
    return record;
}

LaneRecord LaneClientTest::sent(const Way& way)
{
    CountingServer server(way.chain);
    server.answerWith("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n");
    return sent(way, server, m_world.policy().trust);
}

void LaneClientTest::sendsItsRequestToAServerThatItAccepts()
{
    const LaneRecord record = sent({Lane::Direct, m_world.genuine(), pins(m_world.entry())});
    QCOMPARE(record.contact(), LaneContact::Accepted);
    QCOMPARE(judgeLane(record, nullptr).outcome, LaneOutcome::Works);
    QVERIFY(record.sentBytes() > 0);
    QCOMPARE(record.sentBytes(), m_reached);
    QVERIFY2(m_lastWords.startsWith("GET / HTTP/1.1\r\nHost: localhost\r\n"), m_lastWords.constData());
    QVERIFY(m_lastWords.contains("Authorization: Bearer "));
    QVERIFY(record.endpoint.probe->exchange->answer.startsWith("HTTP/1.1 200"));
    QCOMPARE(record.endpoint.verdict, EndpointVerdict::TrustedPinned);
}

void LaneClientTest::sendsNothingToAnImpostorWithPins()
{
    const LaneRecord control = sent({Lane::Direct, m_world.genuine(), pins(m_world.entry())});
    for (const ServedChain& chain : {m_world.rogue(), m_world.rogueWithGenuineAppended()}) {
        const LaneRecord record = sent({Lane::PinsOn, chain, pins(m_world.entry())});
        QCOMPARE(record.contact(), LaneContact::Refused);
        QCOMPARE(peerOf(control, record), LanePeer::Interceptor);
        QCOMPARE(judgeLane(record, &control).outcome, LaneOutcome::AttackBlocked);
        QCOMPARE(record.sentBytes(), 0);
        QCOMPARE(m_reached, 0);
    }
}

void LaneClientTest::isInterceptedWithoutPins()
{
    const LaneRecord control = sent({Lane::Direct, m_world.genuine(), {}});
    const LaneRecord record = sent({Lane::PinsOff, m_world.rogue(), {}});
    QCOMPARE(judgeLane(record, &control).outcome, LaneOutcome::Intercepted);
    QCOMPARE(record.sentBytes(), m_reached);
    QVERIFY(m_reached > 0);
}

void LaneClientTest::isInterceptedWhereTheSetOnlyReports()
{
    HostPins entry = m_world.entry();
    entry.mode = PinMode::Report;
    const LaneRecord control = sent({Lane::Direct, m_world.genuine(), pins(entry)});
    const LaneRecord record = sent({Lane::PinsOn, m_world.rogue(), pins(entry)});
    QCOMPARE(judgeLane(record, &control).outcome, LaneOutcome::Intercepted);
    QVERIFY(m_reached > 0);
}

void LaneClientTest::refusesAnUntrustedChainWithPinsOff()
{
    const LaneRecord control = sent({Lane::Direct, m_world.genuine(), {}});
    const LaneRecord record = sent({Lane::PinsOff, ServedChain::of(makeSelfSignedLeaf({m_world.host})), {}});
    QCOMPARE(judgeLane(record, &control).outcome, LaneOutcome::AttackBlocked);
    QCOMPARE(m_reached, 0);
}

void LaneClientTest::neverComesToADecisionWhereNothingAnswers()
{
    const LaneRecord control = sent({Lane::Direct, m_world.genuine(), {}});
    const auto target = Target::parse(QStringLiteral("127.0.0.1:1"));
    const LaneClient client(*target, options(m_world.policy().trust, {}));
    Probe probe(*target, client.behind({}));
    std::optional<ProbeReport> report;
    connect(&probe, &Probe::finished, &probe, [&report](const ProbeReport& result) { report = result; });
    probe.start();
    QVERIFY(QTest::qWaitFor([&report] { return report.has_value(); }, Patience));
    QVERIFY(!client.verdict());
    LaneRecord record{.lane = Lane::Direct, .endpoint = client.report(*report)};
    QCOMPARE(judgeLane(record, nullptr), inconclusive(LaneDoubt::NoContact));
    record.lane = Lane::PinsOff;
    QCOMPARE(judgeLane(record, &control), inconclusive(LaneDoubt::NoContact));
    record.stopped = true;
    QCOMPARE(judgeLane(record, &control), inconclusive(LaneDoubt::Stopped));
}

void LaneClientTest::saysNothingWithoutAControl()
{
    const LaneRecord record = sent({Lane::PinsOff, m_world.rogue(), {}});
    QCOMPARE(judgeLane(record, nullptr), inconclusive(LaneDoubt::ControlNoContact));
}

void LaneClientTest::cannotJudgePinsThatNobodyGave()
{
    const LaneRecord control = sent({Lane::Direct, m_world.genuine(), {}});
    const LaneRecord record = sent({Lane::PinsOn, m_world.rogue(), {}});
    QCOMPARE(judgeLane(record, &control), inconclusive(LaneDoubt::NothingToEnforce));
}

void LaneClientTest::takesThePinOfTheIssuerFromTheControl()
{
    const LaneRecord control = sent({Lane::Direct, m_world.genuine(), {}});
    const auto seen = pinsSeenOn(control, QStringLiteral("Seen"));
    QVERIFY(seen);
    QCOMPARE(seen->hosts().size(), size_t(1));
    QCOMPARE(seen->hosts()[0].pattern.toString(), m_world.host);
    QCOMPARE(seen->hosts()[0].pins.size(), size_t(1));
    QCOMPARE(seen->hosts()[0].pins[0].pin, Pin::of(m_world.issuing.certificate));
    const LaneRecord record = sent({Lane::PinsOn, m_world.rogue(), seen});
    QCOMPARE(judgeLane(record, &control).outcome, LaneOutcome::AttackBlocked);
}

void LaneClientTest::takesNoPinOfAChainThatIsNotValid()
{
    const LaneRecord control = sent({Lane::Direct, ServedChain::of(makeSelfSignedLeaf({m_world.host})), {}});
    QVERIFY(!pinsSeenOn(control, QStringLiteral("Seen")));
}

void LaneClientTest::asksInTheWordsOfTheProtocol()
{
    const auto request = [](const char* target) {
        return LaneClient::requestFor(*Target::parse(QLatin1String(target)));
    };
    QCOMPARE(request("smtp://mail.example.com"), QByteArray("EHLO client.invalid\r\n"));
    QCOMPARE(request("ldap://directory.example.com"), QByteArray());
    QVERIFY(request("[::1]:8443").contains("\r\nHost: [::1]\r\n"));
}

QTEST_GUILESS_MAIN(LaneClientTest)
#include "lane_client_test.moc"
