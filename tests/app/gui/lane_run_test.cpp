// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors

// The lanes with real peers: the lab's interceptor, mitmproxy, proxies that pass through, refuse, ask for a password or
// say nothing.

#include "app/gui/models/comparison_model.h"
#include "app/gui/models/conversation_model.h"
#include "app/gui/pages/simulate/lane_picture.h"
#include "app/gui/session/activity_log.h"
#include "app/gui/session/dangers.h"
#include "app/gui/session/jobs.h"
#include "app/gui/session/lab_host.h"
#include "app/gui/session/lane_run.h"
#include "app/gui/session/lane_watch.h"
#include "app/gui/session/mitmproxy.h"
#include "tests/support/scripted_server.h"
#include "tests/support/tunnel_proxy.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <csignal>

using namespace pintle;
using namespace pintle::test;

class LaneRunTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        qputenv("XDG_DATA_HOME", m_home.path().toUtf8());
        m_lab = std::make_unique<LabHost>();
    }
    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
        m_run = std::make_unique<LaneRun>(*m_lab);
    }
    void cleanup() { m_run.reset(); }
    void cleanupTestCase() { m_lab.reset(); }

    void showsInterceptionAndItsEndInTheLab()
    {
        run(request());
        QCOMPARE(outcomes(), QStringLiteral("works intercepted attack-blocked"));
        QCOMPARE(bytes(Lane::PinsOn), 0);
        QVERIFY(bytes(Lane::PinsOff) > 0);
        QCOMPARE(bytes(Lane::PinsOff), bytes(Lane::Direct));
        QCOMPARE(m_run->proxyAnchors().size(), size_t(1));
        QCOMPARE(m_run->lane(Lane::Direct).record->endpoint.verdict, EndpointVerdict::TrustedPinned);
    }

    void showsInterceptionThroughMitmproxy()
    {
        const QString program = Mitmproxy::find();
        QVERIFY2(!program.isEmpty(), "mitmdump must be installed for this test");
        LaneRequest wanted = request();
        wanted.proxy = {.kind = LaneProxy::Kind::Mitmproxy, .program = program};
        run(wanted);
        QCOMPARE(outcomes(), QStringLiteral("works intercepted attack-blocked"));
        QCOMPARE(bytes(Lane::PinsOn), 0);
        const auto& read = m_run->lane(Lane::PinsOff).record->endpoint.probe->exchange;
        QVERIFY2(read->answer.startsWith("HTTP/1.1 200"), read->answer.constData());
        QVERIFY(m_run->lane(Lane::PinsOff)
                    .record->endpoint.probe->served.front()
                    .issuer()
                    .displayName()
                    .contains(QLatin1String("mitmproxy")));
    }

    void saysThatAnHonestProxyPassesThrough()
    {
        TunnelProxy tunnel;
        QVERIFY(tunnel.start());
        LaneRequest wanted = request();
        wanted.proxy = other(tunnel.serverPort());
        run(wanted);
        QCOMPARE(outcomes(), QStringLiteral("works works works"));
        QCOMPARE(int(pictureOf(*m_run, Lane::PinsOff).route), int(LaneRoute::Proxy::PassesThrough));
        QCOMPARE(tunnel.tunnels(), 2);
        QVERIFY(m_run->proxyAnchors().empty());
    }

    void callsWrongPinsAnOutageAndSaysNothingOfTheProxy()
    {
        LaneRequest wanted = request();
        HostPins entry{.pattern = *HostPattern::parse(QStringLiteral("*.lab.test"))};
        entry.pins.push_back({.pin = *Pin::parse(QStringLiteral("80lr/3H4dhiG+5XV0YnzVWFf+4tXkJjrl8Jotwf4vC8="))});
        wanted.pins = PinSet::make(QStringLiteral("Wrong")).with(entry);
        run(wanted);
        QCOMPARE(outcomes(), QStringLiteral("outage inconclusive inconclusive"));
        QCOMPARE(m_run->lane(Lane::PinsOn).judgement, inconclusive(LaneDoubt::ControlRefused));
        QCOMPARE(bytes(Lane::Direct), 0);
        QCOMPARE(pictureOf(*m_run, Lane::Direct).banner->severity, Severity::Failure);
    }

    void isInconclusiveWhereTheProxyIsGone_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<bool>("closes");
        QTest::newRow("nothing listens") << QByteArray() << true;
        QTest::newRow("a password is wanted")
            << QByteArray("HTTP/1.1 407 Proxy Authentication Required\r\nContent-Length: 0\r\n\r\n") << true;
        QTest::newRow("the proxy refuses") << QByteArray("HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\n\r\n") << true;
        QTest::newRow("the proxy is none") << QByteArray("220 mail.example.com ESMTP\r\n") << true;
    }

    void isInconclusiveWhereTheProxyIsGone()
    {
        QFETCH(QByteArray, answer);
        QFETCH(bool, closes);
        pintle::test::ScriptedServer proxy({.answers = {answer}, .closes = closes});
        const quint16 port = answer.isEmpty() ? quint16(1) : proxy.start();
        LaneRequest wanted = request();
        wanted.proxy = other(port);
        run(wanted);
        QCOMPARE(outcomes(), QStringLiteral("works inconclusive inconclusive"));
        QCOMPARE(m_run->lane(Lane::PinsOff).judgement, inconclusive(LaneDoubt::NoContact));
        QVERIFY(pictureOf(*m_run, Lane::PinsOff).banner->reason.size() > 20);
        QVERIFY(pictureOf(*m_run, Lane::PinsOff).chain.isEmpty());
    }

    void waitsForASilentProxyNoLongerThanAllowed()
    {
        pintle::test::ScriptedServer proxy({});
        LaneRequest wanted = request();
        wanted.proxy = other(proxy.start());
        wanted.connection.options.proxyLimit = std::chrono::milliseconds(200);
        run(wanted);
        QCOMPARE(outcomes(), QStringLiteral("works inconclusive inconclusive"));
        QCOMPARE(m_run->lane(Lane::PinsOn).record->endpoint.probe->error->code, ErrorCode::ProxyTimedOut);
    }

    void isInconclusiveWhereTheServerIsDown()
    {
        LaneRequest wanted = request();
        wanted.target = *Target::parse(QStringLiteral("127.0.0.1:1"));
        wanted.proxy = other(1);
        run(wanted);
        QCOMPARE(outcomes(), QStringLiteral("inconclusive inconclusive inconclusive"));
        QCOMPARE(m_run->lane(Lane::Direct).judgement, inconclusive(LaneDoubt::NoContact));
        QCOMPARE(m_run->lane(Lane::PinsOff).judgement, inconclusive(LaneDoubt::ControlNoContact));
    }

    void breaksOffWithTheReasonWhereMitmproxyIsNotThere()
    {
        LaneRequest wanted = request();
        wanted.proxy = {.kind = LaneProxy::Kind::Mitmproxy, .program = QStringLiteral("/nowhere/mitmdump")};
        QSignalSpy over(m_run.get(), &LaneRun::over);
        m_run->start(wanted);
        QVERIFY(over.wait(Patience));
        QVERIFY(!m_run->isRunning());
        QCOMPARE(m_run->error()->code, ErrorCode::ProgramNotFound);
    }

    void breaksOffWithTheLastWordsOfAProgramThatIsNotMitmproxy()
    {
        LaneRequest wanted = request();
        wanted.proxy = {.kind = LaneProxy::Kind::Mitmproxy, .program = QStringLiteral("/bin/echo")};
        QSignalSpy over(m_run.get(), &LaneRun::over);
        m_run->start(wanted);
        QVERIFY(over.wait(Patience));
        QCOMPARE(m_run->error()->code, ErrorCode::ProgramFailed);
        QVERIFY2(m_run->error()->context.detail.contains(QLatin1String("--listen-host")),
            qPrintable(m_run->error()->context.detail));
    }

    void stopTakesEffectAtOnce()
    {
        pintle::test::ScriptedServer proxy({});
        LaneRequest wanted = request();
        wanted.proxy = other(proxy.start());
        QSignalSpy ended(m_run.get(), &LaneRun::laneEnded);
        m_run->start(wanted);
        QTRY_VERIFY_WITH_TIMEOUT(ended.count() >= 1, Patience);
        QElapsedTimer clock;
        clock.start();
        m_run->stop();
        const qint64 taken = clock.elapsed();
        QVERIFY2(taken < 200, qPrintable(QString::number(taken)));
        QVERIFY(!m_run->isRunning());
        QCOMPARE(outcomes(), QStringLiteral("works inconclusive inconclusive"));
        QCOMPARE(m_run->lane(Lane::PinsOff).judgement, inconclusive(LaneDoubt::Stopped));
    }

    void stopEndsMitmproxyBeforeItHasStarted()
    {
        LaneRequest wanted = request();
        wanted.proxy = {.kind = LaneProxy::Kind::Mitmproxy, .program = Mitmproxy::find()};
        m_run->start(wanted);
        m_run->stop();
        QVERIFY(!m_run->isRunning());
        m_run.reset(); // waits for its thread, and with it for the process
    }

    void endsTheProcessWithItsObject()
    {
        auto proxy = Mitmproxy::start(Mitmproxy::find(), TrustStore::empty(), [] { return false; });
        QVERIFY(proxy);
        const auto id = static_cast<pid_t>((*proxy)->processId());
        QCOMPARE(::kill(id, 0), 0);
        QVERIFY((*proxy)->address().port.number() > 0);
        QVERIFY((*proxy)->anchors().front().displayName().contains(QLatin1String("mitmproxy")));
        proxy->reset();
        QCOMPARE(::kill(id, 0), -1);
    }

    void aNewRunMakesTheOldOneStale()
    {
        pintle::test::ScriptedServer silent({});
        LaneRequest slow = request();
        slow.proxy = other(silent.start());
        m_run->start(slow);
        run(request());
        QCOMPARE(outcomes(), QStringLiteral("works intercepted attack-blocked"));
    }

    void clearingEndsTheTrustInTheProxysCa()
    {
        run(request());
        QVERIFY(!m_run->proxyAnchors().empty());
        QSignalSpy cleared(m_run.get(), &LaneRun::cleared);
        m_run->clear();
        QCOMPARE(cleared.count(), 1);
        QVERIFY(m_run->proxyAnchors().empty() && !m_run->hasRun());
        QCOMPARE(int(m_run->lane(Lane::Direct).phase), int(LaneState::Phase::Idle));
    }

    void marksWhatTheProxyHasReplaced()
    {
        run(request());
        QCOMPARE(int(pictureOf(*m_run, Lane::Direct).route), int(LaneRoute::Proxy::None));
        const LanePicture picture = pictureOf(*m_run, Lane::PinsOff);
        QCOMPARE(int(picture.route), int(LaneRoute::Proxy::Replaces));
        QVERIFY(picture.chain.nodes.front().substituted);
        const auto badges = picture.chain.nodes.back().badges;
        QVERIFY(std::any_of(badges.begin(), badges.end(),
            [](const Badge& badge) { return badge.word == QLatin1String("Trusted by your administrator"); }));
        QVERIFY(!pictureOf(*m_run, Lane::Direct).chain.nodes.front().substituted);
    }

    void setsTheConversationSideBySide()
    {
        run(request());
        ConversationModel model;
        QAbstractItemModelTester tester(&model);
        model.setRows(conversationOf(*m_run));
        QStringList steps;
        for (int row = 0; row < model.rowCount(); ++row)
            steps << model.index(row, ConversationModel::What).data().toString();
        const QStringList expected{QStringLiteral("TCP connection"), QStringLiteral("Request to the proxy"),
            QStringLiteral("Answer of the proxy"), QStringLiteral("ClientHello"), QStringLiteral("ServerHello"),
            QStringLiteral("EncryptedExtensions"), QStringLiteral("Certificate"), QStringLiteral("CertificateVerify"),
            QStringLiteral("Finished"), QStringLiteral("Finished"), QStringLiteral("Path check"),
            QStringLiteral("Pin check"), QStringLiteral("Decision"), QStringLiteral("Application data"),
            QStringLiteral("Answer")};
        // What the server says after its answer comes or does not, as the network has it.
        QCOMPARE(steps.mid(0, expected.size()), expected);
        const int certificate = int(expected.indexOf(QStringLiteral("Certificate")));
        const QString direct = model.index(certificate, ConversationModel::LaneA).data().toString();
        const QString proxied = model.index(certificate, ConversationModel::LaneB).data().toString();
        QVERIFY2(direct.startsWith(QStringLiteral("Server ▸ App · ")), qPrintable(direct));
        QVERIFY2(proxied.startsWith(QStringLiteral("Proxy ▸ App · ")), qPrintable(proxied));
        QVERIFY(model.index(certificate, ConversationModel::LaneB).data(ConversationModel::DiffersRole).toBool());
        const int pins = int(expected.indexOf(QStringLiteral("Pin check")));
        QCOMPARE(model.index(pins, ConversationModel::LaneA).data().toString(), QStringLiteral("match"));
        QCOMPARE(model.index(pins, ConversationModel::LaneB).data().toString(), QStringLiteral("not asked"));
        QCOMPARE(model.index(pins, ConversationModel::LaneC).data().toString(), QStringLiteral("no match"));
        QVERIFY(model.index(pins, 0).data(Qt::AccessibleTextRole).toString().contains(QLatin1String("differs from A")));
    }

    void putsTheEvidenceIntoATable()
    {
        run(request());
        ComparisonModel model;
        QAbstractItemModelTester tester(&model);
        model.setLanes(judgedLanes(*m_run));
        const auto fact = [&model](const char* what, int column) {
            for (int row = 0; row < model.rowCount(); ++row) {
                if (model.index(row, ComparisonModel::What).data().toString() == QLatin1String(what))
                    return model.index(row, column).data().toString();
            }
            return QString();
        };
        QCOMPARE(fact("Outcome", ComparisonModel::LaneC), QStringLiteral("Attack blocked"));
        QCOMPARE(fact("Client's decision", ComparisonModel::LaneC), QStringLiteral("refused"));
        QCOMPARE(fact("Application data sent, bytes", ComparisonModel::LaneC), QStringLiteral("0"));
        QCOMPARE(fact("Leaf key (pin)", ComparisonModel::Verdict), QStringLiteral("≠ B and C differ from A"));
        QCOMPARE(fact("Protocol", ComparisonModel::Verdict), QStringLiteral("= same"));
        QCOMPARE(model.asText().count(QLatin1Char('\n')), model.rowCount() + 1);
    }

    void isAJobThatCanBeCancelledAndIsLogged()
    {
        Jobs jobs;
        ActivityLog log;
        Dangers dangers;
        LaneWatch watch(*m_run, jobs, dangers, log);
        pintle::test::ScriptedServer silent({});
        LaneRequest slow = request();
        slow.proxy = other(silent.start());
        m_run->start(slow);
        QCOMPARE(jobs.running().size(), size_t(1));
        jobs.cancelAll();
        QVERIFY(!m_run->isRunning());
        QVERIFY(jobs.running().empty());
        run(request());
        QVERIFY(jobs.running().empty());
        QStringList sentences;
        for (int row = 0; row < log.rowCount(); ++row)
            sentences << log.at(row).sentence;
        QVERIFY2(sentences.join(QLatin1Char('\n')).contains(QLatin1String("Lane C: Attack blocked. ")),
            qPrintable(sentences.join(QLatin1Char('\n'))));
    }

    void isADangerWhileTheProxysCaIsTrusted()
    {
        Jobs jobs;
        ActivityLog log;
        Dangers dangers;
        LaneWatch watch(*m_run, jobs, dangers, log);
        run(request());
        QCOMPARE(dangers.all().size(), size_t(1));
        QCOMPARE(dangers.all()[0].id, QStringLiteral("lab-ca"));
        dangers.all()[0].turnOff();
        QVERIFY(dangers.all().empty() && !m_run->hasRun());
    }

    void keepsTheThreadThatAskedAlive()
    {
        QElapsedTimer clock;
        qint64 longest = 0;
        QTimer beat;
        beat.setInterval(0);
        connect(&beat, &QTimer::timeout, this, [&] { longest = std::max(longest, clock.restart()); });
        clock.start();
        beat.start();
        run(request());
        beat.stop();
        qInfo("longest pause of the thread that asked: %lld ms", longest);
        // A bound for a broken program: a blocking run takes as long as its three connections and a start of the lab.
        QVERIFY2(longest < 1000, qPrintable(QString::number(longest)));
    }

private:
    static constexpr int Patience = 60'000;

    LaneRequest request() const
    {
        return {.target = *Target::parse(QStringLiteral("lab:good")),
            .trust = {TrustChoice::Kind::Lab, {}},
            .seenPinsName = QStringLiteral("seen"),
            .proxy = {.kind = LaneProxy::Kind::BuiltIn}};
    }
    static LaneProxy other(quint16 port)
    {
        return {.kind = LaneProxy::Kind::Other,
            .address = *ProxyAddress::parse(QStringLiteral("http://127.0.0.1:%1").arg(port))};
    }
    void run(const LaneRequest& wanted)
    {
        QSignalSpy over(m_run.get(), &LaneRun::over);
        m_run->start(wanted);
        QVERIFY(over.wait(Patience));
        QVERIFY(!m_run->isRunning());
        QVERIFY2(!m_run->error(), m_run->error() ? idOf(m_run->error()->code).data() : "");
    }
    QString outcomes() const
    {
        QStringList told;
        for (const Lane lane : LaneRun::Lanes)
            told << QString(idOf(m_run->lane(lane).judgement.outcome));
        return told.join(QLatin1Char(' '));
    }
    qint64 bytes(Lane lane) const { return m_run->lane(lane).record->sentBytes(); }

    QTemporaryDir m_home;
    std::unique_ptr<LabHost> m_lab;
    std::unique_ptr<LaneRun> m_run;
};

QTEST_MAIN(LaneRunTest)
#include "lane_run_test.moc"
