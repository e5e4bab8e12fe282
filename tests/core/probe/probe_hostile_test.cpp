// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "tests/core/probe/peers.h"

#include <QRegularExpression>

#include <arpa/inet.h>
#include <chrono>
#include <sys/resource.h>
#include <sys/socket.h>
#include <unistd.h>

using namespace pintle;
using namespace pintle::test;
using namespace std::chrono_literals;

/// Servers that mean ill or nothing at all in place of TLS. Each ends the probe with an error of its own, in bounds.
class ProbeHostileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void tellsWhatSpeaksInPlaceOfTls_data();
    void tellsWhatSpeaksInPlaceOfTls();
    void endsOnBrokenTls_data();
    void endsOnBrokenTls();
    void endsWhenTheServerIsSilent_data();
    void endsWhenTheServerIsSilent();
    void endsWhenTheServerHangsUp_data();
    void endsWhenTheServerHangsUp();
    void refusesAnEndlessCertificateMessage();
    void refusesAHandshakeWithoutEnd();
    void showsAChainWhoseServerNeverGoesOn();
    void takesNoOtherCertificateForAnUnreadableLeaf();
    void timesOutOnAConnectionThatIsNeverMade();
    void staysSmall();

private:
    Pki m_pki{{QStringLiteral("RSA"), QStringLiteral("rsa_keygen_bits:2048")}};
};

namespace {

QByteArray record(int type, const QByteArray& content)
{
    return QByteArray(1, static_cast<char>(type)) + QByteArray::fromHex("0303") + static_cast<char>(content.size() >> 8)
        + static_cast<char>(content.size() & 0xff) + content;
}

QByteArray message(int type, qsizetype size, const QByteArray& content)
{
    return QByteArray(1, static_cast<char>(type)) + static_cast<char>(size >> 16)
        + static_cast<char>((size >> 8) & 0xff) + static_cast<char>(size & 0xff) + content;
}

// A TLS 1.2 ServerHello: ECDHE-RSA-AES128-GCM-SHA256, secure renegotiation, no session.
QByteArray serverHello()
{
    const QByteArray body = QByteArray::fromHex("0303") + QByteArray(32, 'r') + QByteArray::fromHex("00c02f00")
        + QByteArray::fromHex("0005ff01000100");
    return record(22, message(2, body.size(), body));
}

QByteArray certificateMessage(const QByteArrayList& certificates)
{
    const auto prefixed = [](const QByteArray& content) {
        return QByteArray(1, static_cast<char>(content.size() >> 16)) + static_cast<char>((content.size() >> 8) & 0xff)
            + static_cast<char>(content.size() & 0xff) + content;
    };
    QByteArray list;
    for (const QByteArray& certificate : certificates)
        list += prefixed(certificate);
    const QByteArray body = prefixed(list);
    return record(22, message(11, body.size(), body));
}

// Answers every hello with the same bytes; writes `more` over and over after them.
ScriptedServer::Script answering(const QByteArray& answer, const QByteArray& more = {})
{
    return [answer, more](QTcpSocket& socket) {
        QObject::connect(&socket, &QTcpSocket::readyRead, &socket, [&socket, answer, more] {
            socket.readAll();
            socket.write(answer);
            socket.write(more);
        });
        if (!more.isEmpty())
            QObject::connect(&socket, &QTcpSocket::bytesWritten, &socket, [&socket, more] {
                if (socket.bytesToWrite() < 256 * 1024)
                    socket.write(more);
            });
    };
}

} // namespace

void ProbeHostileTest::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
}

void ProbeHostileTest::tellsWhatSpeaksInPlaceOfTls_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<bool>("atOnce");
    QTest::addColumn<QString>("value");
    QTest::newRow("HTTP") << QByteArray("HTTP/1.1 400 Bad Request\r\nServer: x\r\n\r\n<html>") << false
                          << QStringLiteral("HTTP/1.1 400 Bad Request");
    QTest::newRow("SSH, which speaks first")
        << QByteArray("SSH-2.0-OpenSSH_9.2p1\r\n") << true << QStringLiteral("SSH-2.0-OpenSSH_9.2p1");
    QTest::newRow("SMTP, which speaks first")
        << QByteArray("220 mx.example.com ESMTP\r\n") << true << QStringLiteral("220 mx.example.com ESMTP");
    QTest::newRow("a prompt without a line's end") << QByteArray("login: ") << true << QStringLiteral("login:");
    QTest::newRow("one byte") << QByteArray("?") << false << QStringLiteral("?");
    QTest::newRow("terminal escapes") << QByteArray("\x1b[2J\x1b[31mhello\r\n") << false
                                      << QStringLiteral("\\u{1b}[2J\\u{1b}[31mhello");
    QTest::newRow("a long line") << QByteArray(100'000, 'x') << false << QString(200, QLatin1Char('x'));
    QTest::newRow("binary noise") << QByteArray::fromHex("fffefdfc00") << false
                                  << QStringLiteral("\\xff\\xfe\\xfd\\xfc\\x00");
    QTest::newRow("a record of another version")
        << QByteArray::fromHex("160203") << false << QStringLiteral("\\u{16}\\u{2}\\u{3}");
}

void ProbeHostileTest::tellsWhatSpeaksInPlaceOfTls()
{
    QFETCH(QByteArray, answer);
    QFETCH(bool, atOnce);
    ScriptedServer server([&](QTcpSocket& socket) {
        if (atOnce)
            socket.write(answer);
        else
            answering(answer)(socket);
    });
    server.isScriptReading = !atOnce;
    const ProbeReport report = probed(server.target());
    QCOMPARE(errorOf(report), QStringLiteral("probe.not-tls"));
    QTEST(report.error->context.value, "value");
    QCOMPARE(server.connections, 1);
    QVERIFY(!report.hasChain());
}

void ProbeHostileTest::endsOnBrokenTls_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<QString>("error");
    const QString failed = QStringLiteral("probe.tls-failed");
    QTest::newRow("garbage in a handshake record") << record(22, QByteArray(200, 'g')) << failed;
    QTest::newRow("application data first") << record(23, "hello") << failed;
    QTest::newRow("a record longer than allowed")
        << QByteArray::fromHex("160303ffff") + QByteArray(65535, 'x') << failed;
    QTest::newRow("an empty record") << record(22, {}).repeated(100) << failed;
    QTest::newRow("our own hello back") << record(22, message(1, 4, "abcd")) << failed;
    QTest::newRow("an alert with a known name")
        << record(21, QByteArray::fromHex("0250")) << QStringLiteral("probe.tls-alert");
    QTest::newRow("an alert of a number without one")
        << record(21, QByteArray::fromHex("02c8")) << QStringLiteral("probe.tls-alert");
    QTest::newRow("a certificate message whose lengths lie")
        << serverHello() + record(22, message(11, 6, QByteArray::fromHex("00ffff00ffff"))) << failed;
    QTest::newRow("a certificate that is none") << serverHello() + certificateMessage({"not DER"}) << failed;
    QTest::newRow("no certificate at all") << serverHello() + certificateMessage({}) << failed;
}

void ProbeHostileTest::endsOnBrokenTls()
{
    QFETCH(QByteArray, answer);
    ScriptedServer server(answering(answer));
    server.isScriptReading = true;
    const ProbeReport report = probed(server.target());
    QTEST(errorOf(report), "error");
    QCOMPARE(report.handshake, Handshake::Failed);
    QVERIFY(!report.keyProved);
    QVERIFY(!report.error->context.value.isEmpty() || !report.error->context.detail.isEmpty());
}

void ProbeHostileTest::endsWhenTheServerIsSilent_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::newRow("from the start") << QByteArray();
    QTest::newRow("after one byte of a record") << QByteArray("\x16");
    QTest::newRow("in the middle of a hello") << serverHello().left(20);
    QTest::newRow("after its hello") << serverHello();
}

void ProbeHostileTest::endsWhenTheServerIsSilent()
{
    QFETCH(QByteArray, answer);
    for (const TransportKind kind : {TransportKind::OpenSsl, TransportKind::QtSocket}) {
        ScriptedServer server(answering(answer));
        server.isScriptReading = true;
        const ProbeReport report = probed(server.target(), {.transport = kind, .tlsLimit = 50ms});
        QCOMPARE(errorOf(report), QStringLiteral("probe.tls-timed-out"));
        QCOMPARE(*report.error->context.limit, 50);
        QCOMPARE(stateOf(report, Stage::Tls), QStringLiteral("failed"));
        QCOMPARE(server.connections, 1);
    }
}

void ProbeHostileTest::endsWhenTheServerHangsUp_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<bool>("reset");
    QTest::newRow("at once") << QByteArray() << false;
    QTest::newRow("with a reset") << QByteArray() << true;
    QTest::newRow("after half a hello") << serverHello().left(20) << false;
    QTest::newRow("after its hello, with a reset") << serverHello() << true;
}

void ProbeHostileTest::endsWhenTheServerHangsUp()
{
    QFETCH(QByteArray, answer);
    QFETCH(bool, reset);
    ScriptedServer server([&](QTcpSocket& socket) {
        QObject::connect(&socket, &QTcpSocket::readyRead, &socket, [&socket, answer, reset] {
            socket.readAll();
            socket.write(answer);
            socket.flush();
            if (reset) {
                const linger atOnce{1, 0};
                ::setsockopt(int(socket.socketDescriptor()), SOL_SOCKET, SO_LINGER, &atOnce, sizeof atOnce);
                socket.abort();
            } else {
                socket.disconnectFromHost();
            }
        });
    });
    server.isScriptReading = true;
    const ProbeReport report = probed(server.target());
    QCOMPARE(errorOf(report), QStringLiteral("probe.peer-closed"));
    QCOMPARE(stateOf(report, Stage::Tls), QStringLiteral("failed"));
    // Where not a byte of TLS came the lenient hello has its try, and no more than that.
    QCOMPARE(server.connections, answer.isEmpty() ? 2 : 1);
}

void ProbeHostileTest::refusesAnEndlessCertificateMessage()
{
    // Announces 16 MB, the most that a message can be, and sends on and on.
    const QByteArray start = serverHello() + record(22, message(11, 0xffffff, QByteArray(16'000, '\xff')));
    ScriptedServer server(answering(start, record(22, QByteArray(16'000, 'x'))));
    server.isScriptReading = true;
    const ProbeReport report = probed(server.target());
    QCOMPARE(errorOf(report), QStringLiteral("probe.tls-too-large"));
    QCOMPARE(*report.error->context.limit, Transport::MaximumCertificateMessage);
}

void ProbeHostileTest::refusesAHandshakeWithoutEnd()
{
    // HelloRequest is ignored in the middle of a handshake, however often it comes.
    const QByteArray request = record(22, message(0, 0, {}));
    ScriptedServer server(answering(request, request.repeated(1000)));
    server.isScriptReading = true;
    const ProbeReport report = probed(server.target());
    QCOMPARE(errorOf(report), QStringLiteral("probe.tls-too-large"));
    QCOMPARE(*report.error->context.limit, Transport::MaximumHandshake);
}

void ProbeHostileTest::showsAChainWhoseServerNeverGoesOn()
{
    const QByteArray leaf = m_pki.der(QStringLiteral("leaf.pem"));
    const QByteArray root = m_pki.der(QStringLiteral("root.pem"));
    ScriptedServer server(answering(serverHello() + certificateMessage({leaf, root})));
    server.isScriptReading = true;
    const ProbeReport report = probed(server.target(), {.tlsLimit = 2000ms});
    QCOMPARE(errorOf(report), QStringLiteral("probe.tls-timed-out"));
    QCOMPARE(report.served.size(), std::size_t(2));
    QCOMPARE(report.served[0].der(), leaf);
    QCOMPARE(report.served[1].der(), root);
    QVERIFY(!report.keyProved);
}

void ProbeHostileTest::takesNoOtherCertificateForAnUnreadableLeaf()
{
    const QByteArray leaf = m_pki.der(QStringLiteral("leaf.pem"));
    ScriptedServer server(answering(serverHello() + certificateMessage({"garbage", leaf})));
    server.isScriptReading = true;
    const ProbeReport report = probed(server.target());
    QCOMPARE(report.handshake, Handshake::Failed);
    QVERIFY(report.served.empty());
    QCOMPARE(report.servedUnreadable, 2);

    ScriptedServer second(answering(serverHello() + certificateMessage({leaf, "garbage"})));
    second.isScriptReading = true;
    const ProbeReport partly = probed(second.target(), {.tlsLimit = 2000ms});
    QCOMPARE(partly.served.size(), std::size_t(1));
    QCOMPARE(partly.servedUnreadable, 1);
}

void ProbeHostileTest::timesOutOnAConnectionThatIsNeverMade()
{
    // A queue of nobody-accepts: when it is full the system drops further SYNs.
    const int listener = ::socket(AF_INET, SOCK_STREAM, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    QVERIFY(::bind(listener, reinterpret_cast<sockaddr*>(&address), sizeof address) == 0 && ::listen(listener, 0) == 0);
    socklen_t size = sizeof address;
    ::getsockname(listener, reinterpret_cast<sockaddr*>(&address), &size);
    const quint16 port = ntohs(address.sin_port);
    std::vector<std::unique_ptr<QTcpSocket>> waiting;
    do {
        waiting.push_back(std::make_unique<QTcpSocket>());
        waiting.back()->connectToHost(QHostAddress(QHostAddress::LocalHost), port);
    } while (waiting.back()->waitForConnected(500));
    const ProbeReport report =
        probed(*Target::parse(QStringLiteral("127.0.0.1:") + QString::number(port)), {.connectLimit = 100ms});
    QCOMPARE(errorOf(report), QStringLiteral("probe.connect-timed-out"));
    QCOMPARE(*report.error->context.limit, 100);
    ::close(listener);
}

// Runs last: after all that the process has never been large. The address sanitizer holds 256 MiB of freed blocks back
// and shadows every eight bytes with one, so the bound is three times as wide under it.
void ProbeHostileTest::staysSmall()
{
#if defined(__SANITIZE_ADDRESS__)
    constexpr long sanitizerFactor = 3;
#else
    constexpr long sanitizerFactor = 1;
#endif
    rusage usage{};
    ::getrusage(RUSAGE_SELF, &usage);
    QVERIFY2(usage.ru_maxrss < sanitizerFactor * 300 * 1024, qPrintable(QString::number(usage.ru_maxrss)));
}

QTEST_GUILESS_MAIN(ProbeHostileTest)
#include "probe_hostile_test.moc"
