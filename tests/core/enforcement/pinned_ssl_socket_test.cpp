// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "core/enforcement/pinned_ssl_socket.h"

#include "tests/core/enforcement/pinned_world.h"
#include "tests/support/counting_server.h"

#include <QSignalSpy>
#include <QSslConfiguration>
#include <QTest>

using namespace pintle;
using namespace pintle::test;
using Decision = ConnectionVerdict::Decision;

class PinnedSslSocketTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sendsWhatWaitedToThePinnedServer_data() { protocols(); }
    void sendsWhatWaitedToThePinnedServer();
    void letsNoByteReachAnImpostor_data();
    void letsNoByteReachAnImpostor();
    void keepsTheOrderOfALongQueue();
    void refusesToHoldMoreThanItsLimit();
    void isNotMovedByIgnoredErrorsOrVerifyMode();
    void refusesAnImpostorOnASecondConnection();
    void doesNotResumeASession();
    void letsThroughAndSaysSoInReportMode();
    void holdsWritesDuringAStartTlsDialogue();
    void refusesWhatWasInjectedBeforeTls();
    void saysThatItIsNotEncryptedAfterARefusal_data() { protocols(); }
    void saysThatItIsNotEncryptedAfterARefusal();
    void endsQuietlyWhenDestroyedBeforeTheVerdict();
    void sendsWhatWaitedBeforeDisconnecting();
    void tellsTheEvidenceBeforeTheError();
    void survivesDeletionInItsOwnSignal();

private:
    static void protocols();
};

namespace {

const PinnedWorld& world()
{
    static const PinnedWorld theWorld;
    return theWorld;
}

enum class Served { Rogue, RogueWithGenuineAppended, SelfSigned, ExpiredPinned };

ServedChain chainOf(Served served)
{
    switch (served) {
    case Served::Rogue: return world().rogue();
    case Served::RogueWithGenuineAppended: return world().rogueWithGenuineAppended();
    case Served::SelfSigned: return ServedChain::of(makeSelfSignedLeaf({world().host}));
    case Served::ExpiredPinned:
        return ServedChain::of(
            makeLeaf({world().host}, world().issuing, {.from = -30, .until = -1}), {world().issuing.certificate});
    }
    Q_UNREACHABLE();
}

const QByteArray Secret = QByteArrayLiteral("GET /secret HTTP/1.1\r\nAuthorization: token\r\n\r\n");

} // namespace

void PinnedSslSocketTest::protocols()
{
    QTest::addColumn<QSsl::SslProtocol>("protocol");
    QTest::newRow("TLS 1.2") << QSsl::TlsV1_2;
    QTest::newRow("TLS 1.3") << QSsl::TlsV1_3;
}

void PinnedSslSocketTest::sendsWhatWaitedToThePinnedServer()
{
    QFETCH(QSsl::SslProtocol, protocol);
    CountingServer server(world().genuine(), protocol);
    server.answerWith("hello");
    PinnedSslSocket socket(world().policy());
    QSignalSpy accepted(&socket, &PinnedSslSocket::accepted);
    QSignalSpy answered(&socket, &QIODevice::readyRead);
    socket.connectToHostEncrypted(world().host, server.serverPort());
    QCOMPARE(socket.write(Secret), Secret.size());
    QCOMPARE(socket.bytesToWrite(), Secret.size());
    QVERIFY(answered.wait(20'000));
    QCOMPARE(accepted.size(), 1);
    QCOMPARE(server.received(), Secret);
    QCOMPARE(socket.readAll(), QByteArray("hello"));
    QCOMPARE(idOf(socket.verdict()->decision), idOf(Decision::Allowed));
}

void PinnedSslSocketTest::letsNoByteReachAnImpostor_data()
{
    QTest::addColumn<int>("served");
    QTest::addColumn<QSsl::SslProtocol>("protocol");
    const std::pair<const char*, Served> chains[] = {
        {"another trusted CA", Served::Rogue},
        {"genuine certificates appended (CVE-2016-2402)", Served::RogueWithGenuineAppended},
        {"self-signed", Served::SelfSigned},
        {"expired leaf of the pinned issuer", Served::ExpiredPinned},
    };
    for (const auto& [name, served] : chains) {
        QTest::addRow("%s, TLS 1.2", name) << static_cast<int>(served) << QSsl::TlsV1_2;
        QTest::addRow("%s, TLS 1.3", name) << static_cast<int>(served) << QSsl::TlsV1_3;
    }
}

void PinnedSslSocketTest::letsNoByteReachAnImpostor()
{
    QFETCH(int, served);
    QFETCH(QSsl::SslProtocol, protocol);
    CountingServer server(chainOf(static_cast<Served>(served)), protocol);
    QSignalSpy ended(&server, &CountingServer::ended);
    PinnedSslSocket socket(world().policy());
    QSignalSpy refused(&socket, &PinnedSslSocket::refused);
    QSignalSpy accepted(&socket, &PinnedSslSocket::accepted);
    // An application that writes at every moment it can think of.
    connect(&socket, &QSslSocket::encrypted, &socket, [&socket] { socket.write(Secret); });
    connect(&socket, &QAbstractSocket::connected, &socket, [&socket] { socket.write(Secret); });
    connect(&socket, &PinnedSslSocket::judged, &socket, [&socket] { socket.write(Secret); });
    socket.connectToHostEncrypted(world().host, server.serverPort());
    socket.write(Secret);
    socket.flush();
    QVERIFY(ended.size() > 0 || ended.wait(20'000));
    QCOMPARE(refused.size(), 1);
    QCOMPARE(accepted.size(), 0);
    QCOMPARE(server.applicationBytes(), 0);
    QCOMPARE(socket.state(), QAbstractSocket::UnconnectedState);
    QCOMPARE(socket.write(Secret), -1);
}

void PinnedSslSocketTest::keepsTheOrderOfALongQueue()
{
    CountingServer server(world().genuine());
    PinnedSslSocket socket(world().policy());
    QByteArray all;
    socket.connectToHostEncrypted(world().host, server.serverPort());
    for (int number = 0; number < 20'000; ++number) {
        const QByteArray piece = QByteArray::number(number) + ' ';
        all += piece;
        QCOMPARE(socket.write(piece), piece.size());
    }
    QTRY_COMPARE_WITH_TIMEOUT(server.applicationBytes(), all.size(), 20'000);
    QCOMPARE(server.received(), all);
}

void PinnedSslSocketTest::refusesToHoldMoreThanItsLimit()
{
    CountingServer server(world().genuine());
    PinnedSslSocket socket(world().policy());
    socket.connectToHostEncrypted(world().host, server.serverPort());
    const QByteArray half(PinnedSslSocket::HeldLimit / 2, 'x');
    QCOMPARE(socket.write(half), half.size());
    QCOMPARE(socket.write(half), half.size());
    QCOMPARE(socket.write("x"), -1);
}

void PinnedSslSocketTest::isNotMovedByIgnoredErrorsOrVerifyMode()
{
    CountingServer server(world().rogue());
    QSignalSpy ended(&server, &CountingServer::ended);
    PinnedSslSocket socket(world().policy());
    QSignalSpy refused(&socket, &PinnedSslSocket::refused);
    auto configuration = QSslConfiguration::defaultConfiguration();
    configuration.setPeerVerifyMode(QSslSocket::VerifyNone);
    socket.setSslConfiguration(configuration);
    socket.ignoreSslErrors();
    socket.connectToHostEncrypted(world().host, server.serverPort());
    socket.write(Secret);
    QVERIFY(ended.wait(20'000));
    QCOMPARE(refused.size(), 1);
    QCOMPARE(server.applicationBytes(), 0);
}

void PinnedSslSocketTest::refusesAnImpostorOnASecondConnection()
{
    CountingServer server(world().rogue());
    server.serveNext(world().genuine());
    server.answerWith("first");
    server.closeAfterAnswer(true);
    QSignalSpy ended(&server, &CountingServer::ended);
    PinnedSslSocket socket(world().policy());
    QSignalSpy refused(&socket, &PinnedSslSocket::refused);
    socket.connectToHostEncrypted(world().host, server.serverPort());
    socket.write("one");
    QVERIFY(ended.wait(20'000));
    QTRY_COMPARE_WITH_TIMEOUT(socket.state(), QAbstractSocket::UnconnectedState, 20'000);
    QCOMPARE(server.received(), QByteArray("one"));

    socket.connectToHostEncrypted(world().host, server.serverPort());
    socket.write("two");
    QVERIFY(ended.wait(20'000));
    QCOMPARE(refused.size(), 1);
    QCOMPARE(server.received(), QByteArray("one"));
}

void PinnedSslSocketTest::doesNotResumeASession()
{
    CountingServer server(world().genuine());
    QByteArray ticket;
    for (int round = 0; round < 2; ++round) {
        PinnedSslSocket socket(world().policy());
        QSslConfiguration configuration = socket.sslConfiguration();
        configuration.setSslOption(QSsl::SslOptionDisableSessionPersistence, false);
        configuration.setSslOption(QSsl::SslOptionDisableSessionTickets, false);
        configuration.setSslOption(QSsl::SslOptionDisableSessionSharing, false);
        configuration.setSessionTicket(ticket);
        socket.setSslConfiguration(configuration);
        QSignalSpy received(&server, &CountingServer::receivedData);
        socket.connectToHostEncrypted(world().host, server.serverPort());
        socket.write(Secret);
        QVERIFY(received.wait(20'000));
        QVERIFY(!socket.peerCertificateChain().isEmpty());
        ticket = socket.sslConfiguration().sessionTicket();
        QCOMPARE(ticket, QByteArray());
    }
}

void PinnedSslSocketTest::letsThroughAndSaysSoInReportMode()
{
    HostPins entry = world().entry();
    entry.mode = PinMode::Report;
    CountingServer server(world().rogue());
    QSignalSpy received(&server, &CountingServer::receivedData);
    PinnedSslSocket socket(world().policy(entry));
    socket.connectToHostEncrypted(world().host, server.serverPort());
    socket.write(Secret);
    QVERIFY(received.wait(20'000));
    QCOMPARE(server.received(), Secret);
    QCOMPARE(idOf(socket.verdict()->decision), idOf(Decision::AllowedReported));
}

void PinnedSslSocketTest::holdsWritesDuringAStartTlsDialogue()
{
    CountingServer server(world().genuine());
    server.beginAfter("STARTTLS\r\n", "220 go\r\n");
    QSignalSpy received(&server, &CountingServer::receivedData);
    PinnedSslSocket socket(world().policy());
    socket.setPeerVerifyName(world().host);
    connect(&socket, &QAbstractSocket::connected, &socket, [&socket] {
        socket.write("MAIL FROM:<secret>\r\n");
        socket.writePlain("STARTTLS\r\n");
    });
    connect(&socket, &QIODevice::readyRead, &socket, [&socket] {
        if (socket.mode() == QSslSocket::UnencryptedMode && socket.readAll() == "220 go\r\n")
            socket.startClientEncryption();
    });
    socket.connectToHost(QStringLiteral("127.0.0.1"), server.serverPort());
    QVERIFY(received.wait(20'000));
    QCOMPARE(server.received(), QByteArray("MAIL FROM:<secret>\r\n"));
    QCOMPARE(socket.writePlain("late"), -1);
}

// CVE-2011-0411: what someone on the way added to the go-ahead must not be read as if it had come through TLS.
void PinnedSslSocketTest::refusesWhatWasInjectedBeforeTls()
{
    CountingServer server(world().genuine());
    server.beginAfter("STARTTLS\r\n", "220 go\r\n250 injected\r\n");
    QSignalSpy ended(&server, &CountingServer::ended);
    PinnedSslSocket socket(world().policy());
    QSignalSpy refused(&socket, &PinnedSslSocket::refused);
    socket.setPeerVerifyName(world().host);
    connect(&socket, &QAbstractSocket::connected, &socket, [&socket] {
        socket.write("MAIL FROM:<secret>\r\n");
        socket.writePlain("STARTTLS\r\n");
    });
    QByteArray afterTls;
    connect(&socket, &QIODevice::readyRead, &socket, [&] {
        if (socket.mode() != QSslSocket::UnencryptedMode)
            afterTls += socket.readAll();
        else if (socket.canReadLine() && socket.readLine() == "220 go\r\n")
            socket.startClientEncryption();
    });
    connect(&socket, &PinnedSslSocket::accepted, &socket, [&] { afterTls += socket.readAll(); });
    socket.connectToHost(QStringLiteral("127.0.0.1"), server.serverPort());
    QVERIFY(ended.size() > 0 || ended.wait(20'000));
    QCOMPARE(afterTls, QByteArray());
    QCOMPARE(refused.size(), 1);
    QCOMPARE(idOf(socket.verdict()->error->code), idOf(ErrorCode::StartTlsInjection));
    QCOMPARE(server.applicationBytes(), 0);
}

void PinnedSslSocketTest::saysThatItIsNotEncryptedAfterARefusal()
{
    QFETCH(QSsl::SslProtocol, protocol);
    CountingServer server(world().rogue(), protocol);
    QSignalSpy ended(&server, &CountingServer::ended);
    PinnedSslSocket socket(world().policy());
    socket.connectToHostEncrypted(world().host, server.serverPort());
    QVERIFY(ended.size() > 0 || ended.wait(20'000));
    QVERIFY(!socket.isEncrypted());
    QVERIFY(!socket.waitForEncrypted(0));
}

void PinnedSslSocketTest::endsQuietlyWhenDestroyedBeforeTheVerdict()
{
    CountingServer server(world().genuine());
    QSignalSpy ended(&server, &CountingServer::ended);
    auto socket = std::make_unique<PinnedSslSocket>(world().policy());
    QSignalSpy connected(socket.get(), &QAbstractSocket::connected);
    socket->connectToHostEncrypted(world().host, server.serverPort());
    socket->write(Secret);
    QVERIFY(connected.size() > 0 || connected.wait(20'000));
    socket.reset();
    QVERIFY(ended.wait(20'000));
    QCOMPARE(server.applicationBytes(), 0);
}

void PinnedSslSocketTest::sendsWhatWaitedBeforeDisconnecting()
{
    CountingServer server(world().genuine());
    QSignalSpy ended(&server, &CountingServer::ended);
    PinnedSslSocket socket(world().policy());
    socket.connectToHostEncrypted(world().host, server.serverPort());
    socket.write(Secret);
    socket.disconnectFromHost();
    QVERIFY(ended.wait(20'000));
    QCOMPARE(server.received(), Secret);
}

void PinnedSslSocketTest::tellsTheEvidenceBeforeTheError()
{
    CountingServer server(world().rogue());
    PinnedSslSocket socket(world().policy());
    QStringList heard;
    connect(&socket, &PinnedSslSocket::judged, &socket, [&heard] { heard.append(QStringLiteral("judged")); });
    connect(&socket, &PinnedSslSocket::refused, &socket, [&heard](const ConnectionVerdict& verdict) {
        heard.append(idOf(verdict.verdict));
        const auto* mismatch = std::get_if<PinsMismatched>(&verdict.pins->verdict);
        heard.append(mismatch
                ? QStringLiteral("%1 wanted, %2 seen").arg(mismatch->wanted.size()).arg(mismatch->seen.size())
                : QString());
    });
    QSignalSpy failed(&socket, &QAbstractSocket::errorOccurred);
    connect(&socket, &QAbstractSocket::errorOccurred, &socket, [&heard] { heard.append(QStringLiteral("error")); });
    socket.connectToHostEncrypted(world().host, server.serverPort());
    QVERIFY(failed.wait(20'000));
    QCOMPARE(heard,
        (QStringList{QStringLiteral("judged"), QStringLiteral("pin-mismatch"), QStringLiteral("1 wanted, 2 seen"),
            QStringLiteral("error")}));
    QCOMPARE(socket.error(), QAbstractSocket::SslHandshakeFailedError);
}

void PinnedSslSocketTest::survivesDeletionInItsOwnSignal()
{
    CountingServer server(world().rogue());
    QSignalSpy ended(&server, &CountingServer::ended);
    auto* socket = new PinnedSslSocket(world().policy());
    connect(socket, &PinnedSslSocket::refused, socket, &QObject::deleteLater);
    socket->connectToHostEncrypted(world().host, server.serverPort());
    QVERIFY(ended.wait(20'000));
    QCOMPARE(server.applicationBytes(), 0);
}

QTEST_GUILESS_MAIN(PinnedSslSocketTest)
#include "pinned_ssl_socket_test.moc"
