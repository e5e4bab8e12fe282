// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "tests/core/probe/relay.h"

#include <QRegularExpression>
#include <QtEndian>

using namespace pintle;
using namespace pintle::test;

/// HTTP CONNECT and SOCKS5 with a real TLS server behind them, and proxies that misbehave.
class ProbeProxyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void tunnelsThroughHttp();
    void tunnelsThroughHttpWithQt();
    void tunnelsThroughSocks5WithCredentials();
    void keepsTheGreetingThatComesWithTheTunnel();
    void takesPlainTextBehindTheTunnelForWhatItIs();
    void showsTheProxysRefusal();
    void tellsWrongCredentials();
    void tellsAProxyThatIsNone();
    void endsWhenTheProxyIsSilent();
    void endsWhenTheProxyHangsUp();
    void namesAProxyThatRefusesTheConnection();
    void neverResolvesTheTarget();
    void staysCancelledByWhoHearsOfAStage_data();
    void staysCancelledByWhoHearsOfAStage();

private:
    ProbeOptions through(const QString& scheme, const QString& address) const
    {
        return {.proxy = *ProxyAddress::parse(scheme + QStringLiteral("://") + address)};
    }
    const Target m_target = *Target::parse(QStringLiteral("api.example.com:8443"));

    Pki m_pki;
    std::unique_ptr<OpensslServer> m_tls;
};

void ProbeProxyTest::initTestCase()
{
    m_tls = std::make_unique<OpensslServer>(m_pki, QList<const char*>{"-cert", "leaf.pem", "-key", "leaf.key"});
}

void ProbeProxyTest::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
}

void ProbeProxyTest::tunnelsThroughHttp()
{
    const RelayServer proxy({{"\r\n\r\n", "HTTP/1.1 200 Connection established\r\n\r\n"}}, m_tls->port());
    const ProbeReport report =
        probed(m_target, through(QStringLiteral("http"), QStringLiteral("alex:secret@") + proxy.address()));
    QCOMPARE(errorOf(report), QString());
    QCOMPARE(report.served.at(0).der(), m_pki.der(QStringLiteral("leaf.pem")));
    QCOMPARE(report.serverName, QStringLiteral("api.example.com"));
    QCOMPARE(stateOf(report, Stage::Proxy), QStringLiteral("done"));
    QVERIFY(proxy.heard().startsWith("CONNECT api.example.com:8443 HTTP/1.1\r\nHost: api.example.com:8443\r\n"));
    QVERIFY(proxy.heard().contains("Proxy-Authorization: Basic " + QByteArray("alex:secret").toBase64() + "\r\n"));
    QVERIFY(report.dialogue.contains(QStringLiteral("< HTTP/1.1 200 Connection established")));
    QVERIFY(
        !report.dialogue.join(QLatin1Char(' ')).contains(QString::fromLatin1(QByteArray("alex:secret").toBase64())));
}

void ProbeProxyTest::tunnelsThroughHttpWithQt()
{
    const RelayServer proxy({{"\r\n\r\n", "HTTP/1.1 200 OK\r\n\r\n"}}, m_tls->port());
    ProbeOptions options = through(QStringLiteral("http"), proxy.address());
    options.transport = TransportKind::QtSocket;
    const ProbeReport report = probed(m_target, options);
    QCOMPARE(errorOf(report), QString());
    QCOMPARE(report.served.at(0).der(), m_pki.der(QStringLiteral("leaf.pem")));
}

void ProbeProxyTest::tunnelsThroughSocks5WithCredentials()
{
    const QByteArray request = QByteArray::fromHex("050100030f") + "api.example.com" + QByteArray::fromHex("20fb");
    const RelayServer proxy(
        {{QByteArray::fromHex("05020002"), QByteArray::fromHex("0502")},
            {QByteArray::fromHex("0104") + "alex" + QByteArray::fromHex("06") + "secret", QByteArray::fromHex("0100")},
            {request, QByteArray::fromHex("05000001000000000000")}},
        m_tls->port(), 1);
    const ProbeReport report =
        probed(m_target, through(QStringLiteral("socks5"), QStringLiteral("alex:secret@") + proxy.address()));
    QCOMPARE(errorOf(report), QString());
    QCOMPARE(report.served.at(0).der(), m_pki.der(QStringLiteral("leaf.pem")));
}

void ProbeProxyTest::keepsTheGreetingThatComesWithTheTunnel()
{
    const RelayServer proxy({{"\r\n\r\n", "HTTP/1.1 200 OK\r\n\r\n220 mx\r\n"},
                                {"EHLO [127.0.0.1]\r\n", "250 STARTTLS\r\n"}, {"STARTTLS\r\n", "220 go\r\n"}},
        m_tls->port());
    const ProbeReport report = probed(
        *Target::parse(QStringLiteral("smtp://mx.example.com")), through(QStringLiteral("http"), proxy.address()));
    QCOMPARE(errorOf(report), QString());
    QVERIFY(proxy.heard().startsWith("CONNECT mx.example.com:25 "));
    QCOMPARE(report.served.at(0).der(), m_pki.der(QStringLiteral("leaf.pem")));
}

void ProbeProxyTest::takesPlainTextBehindTheTunnelForWhatItIs()
{
    for (const TransportKind kind : {TransportKind::OpenSsl, TransportKind::QtSocket}) {
        ScriptedServer proxy([](QTcpSocket& socket) {
            QObject::connect(&socket, &QTcpSocket::readyRead, &socket, [&socket] {
                if (socket.readAll().startsWith("CONNECT"))
                    socket.write("HTTP/1.1 200 OK\r\n\r\nSSH-2.0-OpenSSH_9.2\r\n");
            });
        });
        proxy.isScriptReading = true;
        ProbeOptions options = through(QStringLiteral("http"), proxy.address().toString());
        options.transport = kind;
        const ProbeReport report = probed(m_target, options);
        QCOMPARE(errorOf(report), QStringLiteral("probe.not-tls"));
        QCOMPARE(report.error->context.value, QStringLiteral("SSH-2.0-OpenSSH_9.2"));
    }
}

void ProbeProxyTest::showsTheProxysRefusal()
{
    const RelayServer proxy({{"\r\n\r\n", "HTTP/1.1 503 Cannot reach api\r\n\r\n"}}, m_tls->port());
    const ProbeReport report = probed(m_target, through(QStringLiteral("http"), proxy.address()));
    QCOMPARE(errorOf(report), QStringLiteral("probe.proxy-refused"));
    QCOMPARE(report.error->context.value, QStringLiteral("HTTP/1.1 503 Cannot reach api"));
    QCOMPARE(stateOf(report, Stage::Proxy), QStringLiteral("failed"));
    QCOMPARE(proxy.connections(), 1);
}

void ProbeProxyTest::tellsWrongCredentials()
{
    const RelayServer proxy({{"\r\n\r\n", "HTTP/1.1 407 Proxy Authentication Required\r\n\r\n"}}, m_tls->port());
    const ProbeReport report = probed(m_target, through(QStringLiteral("http"), proxy.address()));
    QCOMPARE(errorOf(report), QStringLiteral("probe.proxy-authentication-failed"));
}

void ProbeProxyTest::tellsAProxyThatIsNone()
{
    const ProbeReport report = probed(
        m_target, through(QStringLiteral("http"), QStringLiteral("127.0.0.1:") + QString::number(m_tls->port())));
    QVERIFY(errorOf(report) == QStringLiteral("probe.proxy-protocol-error")
        || errorOf(report) == QStringLiteral("probe.peer-closed"));
    QCOMPARE(stateOf(report, Stage::Proxy), QStringLiteral("failed"));
    const RelayServer http({{"\x05\x01" + QByteArray(1, '\0'), "HTTP/1.1 400 Bad Request\r\n\r\n"}}, m_tls->port());
    const ProbeReport socks = probed(m_target, through(QStringLiteral("socks5"), http.address()));
    QCOMPARE(errorOf(socks), QStringLiteral("probe.proxy-protocol-error"));
}

void ProbeProxyTest::endsWhenTheProxyIsSilent()
{
    ScriptedServer silent([](QTcpSocket&) {});
    for (const char* const scheme : {"http", "socks5"}) {
        ProbeOptions options = through(QLatin1String(scheme), silent.address().toString());
        options.proxyLimit = std::chrono::milliseconds(50);
        const ProbeReport report = probed(m_target, options);
        QCOMPARE(errorOf(report), QStringLiteral("probe.proxy-timed-out"));
        QCOMPARE(*report.error->context.limit, 50);
    }
}

void ProbeProxyTest::endsWhenTheProxyHangsUp()
{
    ScriptedServer server([](QTcpSocket& socket) { socket.disconnectFromHost(); });
    const ProbeReport report = probed(m_target, through(QStringLiteral("http"), server.address().toString()));
    QCOMPARE(errorOf(report), QStringLiteral("probe.peer-closed"));
    QCOMPARE(report.error->context.subject, QStringLiteral("http://") + server.address().toString());
    QCOMPARE(stateOf(report, Stage::Proxy), QStringLiteral("failed"));
}

void ProbeProxyTest::namesAProxyThatRefusesTheConnection()
{
    QString address;
    {
        const ScriptedServer server([](QTcpSocket&) {});
        address = server.address().toString();
    }
    const ProbeReport report =
        probed(m_target, through(QStringLiteral("http"), QStringLiteral("alex:secret@") + address));
    QCOMPARE(errorOf(report), QStringLiteral("probe.connect-refused"));
    QCOMPARE(report.error->context.subject, QStringLiteral("http://") + address);
    QCOMPARE(stateOf(report, Stage::Proxy), QStringLiteral("not reached"));
}

void ProbeProxyTest::neverResolvesTheTarget()
{
    const RelayServer proxy({{"\r\n\r\n", "HTTP/1.1 502 no\r\n\r\n"}}, m_tls->port());
    const ProbeReport report = probed(
        *Target::parse(QStringLiteral("does-not-exist.invalid")), through(QStringLiteral("http"), proxy.address()));
    QCOMPARE(errorOf(report), QStringLiteral("probe.proxy-refused"));
    QCOMPARE(stateOf(report, Stage::Resolve), QStringLiteral("skipped"));
    QVERIFY(proxy.heard().startsWith("CONNECT does-not-exist.invalid:443 "));
}

void ProbeProxyTest::staysCancelledByWhoHearsOfAStage_data()
{
    QTest::addColumn<int>("stage");
    QTest::newRow("when the address is known") << static_cast<int>(Stage::Resolve);
    QTest::newRow("when the proxy is reached") << static_cast<int>(Stage::Connect);
    QTest::newRow("when the tunnel stands") << static_cast<int>(Stage::Proxy);
    QTest::newRow("when the server is about to be greeted") << static_cast<int>(Stage::StartTls);
    QTest::newRow("when TLS stands") << static_cast<int>(Stage::Tls);
}

void ProbeProxyTest::staysCancelledByWhoHearsOfAStage()
{
    QFETCH(int, stage);
    const RelayServer proxy({{"\r\n\r\n", "HTTP/1.1 200 OK\r\n\r\n"}}, m_tls->port());
    Probe probe(m_target, through(QStringLiteral("http"), proxy.address()));
    int heardAfterwards = -1;
    connect(&probe, &Probe::stageChanged, &probe, [&](const StageResult& result) {
        if (heardAfterwards >= 0)
            ++heardAfterwards;
        else if (result.stage == static_cast<Stage>(stage)) {
            heardAfterwards = 0;
            probe.cancel();
        }
    });
    int finished = 0;
    std::optional<ProbeReport> report;
    connect(&probe, &Probe::finished, &probe, [&](const ProbeReport& ended) {
        ++finished;
        report = ended;
    });
    probe.start();
    QVERIFY(QTest::qWaitFor([&] { return finished > 0; }, 20'000));
    QCoreApplication::processEvents();
    QCOMPARE(finished, 1);
    QCOMPARE(errorOf(*report), QStringLiteral("probe.cancelled"));
    // The stage that the cancellation itself ends, and nothing after it.
    QCOMPARE(heardAfterwards, 1);
}

QTEST_GUILESS_MAIN(ProbeProxyTest)
#include "probe_proxy_test.moc"
