// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "tests/core/probe/relay.h"

#include <QRegularExpression>

using namespace pintle;
using namespace pintle::test;

Q_DECLARE_METATYPE(QList<ScriptedTurn>)

/// STARTTLS with a real TLS server behind every dialogue, and servers that misbehave in it.
class ProbeStarttlsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void reachesTls_data();
    void reachesTls();
    void reachesTlsOfMysql();
    void reachesTlsWhenRepliesComeByteByByte();
    void reachesTlsWithQt();
    void refusesInjectedBytes();
    void refusesInjectedBytesWithQt();
    void showsTheRefusal();
    void endsWhenTheServerIsSilent();
    void endsWhenTheServerHangsUp();
    void tellsPlainTextWhereTlsWasPromised();

private:
    Pki m_pki;
    std::unique_ptr<OpensslServer> m_tls;
};

namespace {

const QList<ScriptedTurn> Smtp{{"", "220 mx ESMTP\r\n"}, {"EHLO [127.0.0.1]\r\n", "250-mx\r\n250 STARTTLS\r\n"},
    {"STARTTLS\r\n", "220 Ready\r\n"}};

QByteArray mysqlGreeting()
{
    const QByteArray payload = QByteArray("\x0a") + QByteArray("8.0.36\0", 7) + QByteArray::fromHex("01000000")
        + "12345678" + QByteArray(1, '\0') + QByteArray::fromHex("ffff2d0200ffdf15") + QByteArray(10, '\0')
        + QByteArray("123456789012\0", 13);
    return QByteArray(1, static_cast<char>(payload.size())) + QByteArray(3, '\0') + payload;
}

} // namespace

void ProbeStarttlsTest::initTestCase()
{
    m_tls = std::make_unique<OpensslServer>(m_pki, QList<const char*>{"-cert", "leaf.pem", "-key", "leaf.key"});
}

void ProbeStarttlsTest::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
}

void ProbeStarttlsTest::reachesTls_data()
{
    QTest::addColumn<QList<ScriptedTurn>>("exchanges");
    QTest::newRow("smtp") << Smtp;
    QTest::newRow("lmtp") << QList<ScriptedTurn>{
        {"", "220 mx\r\n"}, {"LHLO [127.0.0.1]\r\n", "250 STARTTLS\r\n"}, {"STARTTLS\r\n", "220 Ready\r\n"}};
    QTest::newRow("imap") << QList<ScriptedTurn>{{"", "* OK hi\r\n"},
        {"CAPABILITY\r\n", "* CAPABILITY STARTTLS\r\np1 OK\r\n"}, {"STARTTLS\r\n", "p2 OK go\r\n"}};
    QTest::newRow("pop3") << QList<ScriptedTurn>{
        {"", "+OK hi\r\n"}, {"CAPA\r\n", "+OK\r\nSTLS\r\n.\r\n"}, {"STLS\r\n", "+OK go\r\n"}};
    QTest::newRow("ftp") << QList<ScriptedTurn>{{"", "220 hi\r\n"}, {"AUTH TLS\r\n", "234 go\r\n"}};
    QTest::newRow("nntp") << QList<ScriptedTurn>{
        {"", "200 hi\r\n"}, {"CAPABILITIES\r\n", "101 list\r\nSTARTTLS\r\n.\r\n"}, {"STARTTLS\r\n", "382 go\r\n"}};
    QTest::newRow("sieve") << QList<ScriptedTurn>{{"", "\"STARTTLS\"\r\nOK\r\n"}, {"STARTTLS\r\n", "OK\r\n"}};
    QTest::newRow("ldap") << QList<ScriptedTurn>{
        {"1.3.6.1.4.1.1466.20037", QByteArray::fromHex("300c02010178070a010004000400")}};
    QTest::newRow("xmpp") << QList<ScriptedTurn>{
        {"xmlns:stream='http://etherx.jabber.org/streams'>",
            "<?xml version='1.0'?><stream:stream id='1' version='1.0' xmlns='jabber:client' "
            "xmlns:stream='http://etherx.jabber.org/streams'><stream:features><starttls "
            "xmlns='urn:ietf:params:xml:ns:xmpp-tls'/></stream:features>"},
        {"<starttls xmlns='urn:ietf:params:xml:ns:xmpp-tls'/>", "<proceed xmlns='urn:ietf:params:xml:ns:xmpp-tls'/>"}};
    QTest::newRow("postgres") << QList<ScriptedTurn>{{QByteArray::fromHex("0000000804d2162f"), "S"}};
}

void ProbeStarttlsTest::reachesTls()
{
    QFETCH(QList<ScriptedTurn>, exchanges);
    const QString scheme = QString::fromLatin1(QTest::currentDataTag());
    const RelayServer server(exchanges, m_tls->port());
    const ProbeReport report = probed(server.target(scheme));
    QCOMPARE(errorOf(report), QString());
    QCOMPARE(report.handshake, Handshake::Established);
    QCOMPARE(report.served.at(0).der(), m_pki.der(QStringLiteral("leaf.pem")));
    QCOMPARE(stateOf(report, Stage::StartTls), QStringLiteral("done"));
    QVERIFY(!report.dialogue.isEmpty());
    QCOMPARE(server.connections(), 1);
}

// MySQL's request and the ClientHello may come in one packet, so the server cuts the first off by its length.
void ProbeStarttlsTest::reachesTlsOfMysql()
{
    ScriptedServer mysql([this](QTcpSocket& socket) {
        socket.write(mysqlGreeting());
        auto* const step = new QObject(&socket);
        QObject::connect(&socket, &QTcpSocket::readyRead, step, [this, &socket, step] {
            if (socket.bytesAvailable() < 36)
                return;
            socket.read(36);
            QObject::disconnect(&socket, nullptr, step, nullptr);
            step->deleteLater();
            relay(socket, m_tls->port());
        });
    });
    mysql.isScriptReading = true;
    const ProbeReport report = probed(mysql.target(QStringLiteral("mysql")));
    QCOMPARE(errorOf(report), QString());
    QCOMPARE(report.served.at(0).der(), m_pki.der(QStringLiteral("leaf.pem")));
}

void ProbeStarttlsTest::reachesTlsWhenRepliesComeByteByByte()
{
    const RelayServer server(Smtp, m_tls->port(), 1);
    const ProbeReport report = probed(server.target(QStringLiteral("smtp")));
    QCOMPARE(errorOf(report), QString());
    QCOMPARE(report.dialogue,
        QStringList({QStringLiteral("< 220 mx ESMTP"), QStringLiteral("> EHLO [127.0.0.1]"), QStringLiteral("< 250-mx"),
            QStringLiteral("< 250 STARTTLS"), QStringLiteral("> STARTTLS"), QStringLiteral("< 220 Ready")}));
}

void ProbeStarttlsTest::reachesTlsWithQt()
{
    const RelayServer server(Smtp, m_tls->port());
    const ProbeReport report = probed(server.target(QStringLiteral("smtp")), {.transport = TransportKind::QtSocket});
    QCOMPARE(errorOf(report), QString());
    QCOMPARE(report.served.at(0).der(), m_pki.der(QStringLiteral("leaf.pem")));
}

void ProbeStarttlsTest::refusesInjectedBytes()
{
    QList<ScriptedTurn> injecting = Smtp;
    injecting.last().reply += "250 injected\r\n";
    const RelayServer server(injecting, m_tls->port());
    const ProbeReport report = probed(server.target(QStringLiteral("smtp")));
    QCOMPARE(errorOf(report), QStringLiteral("probe.starttls-injection"));
    QCOMPARE(report.error->context.value, QStringLiteral("14"));
    QCOMPARE(stateOf(report, Stage::Tls), QStringLiteral("not reached"));
    QVERIFY(!report.hasChain());
}

void ProbeStarttlsTest::refusesInjectedBytesWithQt()
{
    QList<ScriptedTurn> injecting = Smtp;
    injecting.last().reply += "x";
    const RelayServer server(injecting, m_tls->port());
    const ProbeReport report = probed(server.target(QStringLiteral("smtp")), {.transport = TransportKind::QtSocket});
    QCOMPARE(errorOf(report), QStringLiteral("probe.starttls-injection"));
}

void ProbeStarttlsTest::showsTheRefusal()
{
    const RelayServer server({{"", "554 5.7.1 no \x1b[31mservice\r\n"}}, m_tls->port());
    const ProbeReport report = probed(server.target(QStringLiteral("smtp")));
    QCOMPARE(errorOf(report), QStringLiteral("probe.starttls-refused"));
    QCOMPARE(report.error->context.value, QStringLiteral("554 5.7.1 no \\u{1b}[31mservice"));
    QCOMPARE(stateOf(report, Stage::StartTls), QStringLiteral("failed"));
}

void ProbeStarttlsTest::endsWhenTheServerIsSilent()
{
    ScriptedServer silent([](QTcpSocket&) {});
    const ProbeReport report =
        probed(silent.target(QStringLiteral("imap")), {.startTlsLimit = std::chrono::milliseconds(50)});
    QCOMPARE(errorOf(report), QStringLiteral("probe.starttls-timed-out"));
    QCOMPARE(*report.error->context.limit, 50);
}

void ProbeStarttlsTest::endsWhenTheServerHangsUp()
{
    ScriptedServer server([](QTcpSocket& socket) {
        socket.write("220-mx\r\n");
        socket.disconnectFromHost();
    });
    const ProbeReport report = probed(server.target(QStringLiteral("smtp")));
    QCOMPARE(errorOf(report), QStringLiteral("probe.peer-closed"));
    QCOMPARE(stateOf(report, Stage::StartTls), QStringLiteral("failed"));
}

void ProbeStarttlsTest::tellsPlainTextWhereTlsWasPromised()
{
    // Says go ahead and goes on in plain text once the ClientHello has come.
    ScriptedServer server([](QTcpSocket& socket) {
        socket.write("+OK hi\r\n");
        QObject::connect(&socket, &QTcpSocket::readyRead, &socket, [&socket] {
            const QByteArray said = socket.readAll();
            if (said == "CAPA\r\n")
                socket.write("-ERR\r\n");
            else if (said.startsWith("STLS\r\n"))
                socket.write("+OK go\r\n");
            else
                socket.write("-ERR what was that\r\n");
        });
    });
    server.isScriptReading = true;
    const ProbeReport report = probed(server.target(QStringLiteral("pop3")));
    QCOMPARE(errorOf(report), QStringLiteral("probe.not-tls"));
    QCOMPARE(report.error->context.value, QStringLiteral("-ERR what was that"));
}

QTEST_GUILESS_MAIN(ProbeStarttlsTest)
#include "probe_starttls_test.moc"
