// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "core/lab/start_tls_server.h"

#include <QTest>

using namespace pintle;
using Progress = StartTlsServer::Progress;

class StartTlsServerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hasOneForEveryProtocol();
    void beginsTlsAfterTheRequest_data();
    void beginsTlsAfterTheRequest();
    void takesRequestsByteByByte_data();
    void takesRequestsByteByByte();
    void closesOnAnythingElse_data();
    void closesOnAnythingElse();
    void answersLdapWithTheMessageId();
    void announcesTlsInTheGreetingOfMysql();
    void announcesStartTlsInTheFeaturesOfXmpp();
};

namespace {

// An ExtendedRequest for 1.3.6.1.4.1.1466.20037 with message id 7.
QByteArray ldapRequest()
{
    return QByteArray::fromHex("301d"
                               "020107"
                               "7718"
                               "8016")
        + "1.3.6.1.4.1.1466.20037";
}

// SSLRequest: 32 bytes, sequence 1, capabilities with CLIENT_SSL.
QByteArray mysqlRequest()
{
    return QByteArray::fromHex("20000001"
                               "00aa0000")
        + QByteArray(28, '\0');
}

QByteArray xmppRequest()
{
    return "<?xml version='1.0'?><stream:stream xmlns='jabber:client' to='a.test' version='1.0'>"
           "<starttls xmlns='urn:ietf:params:xml:ns:xmpp-tls'/>";
}

void rows()
{
    QTest::addColumn<StartTls>("protocol");
    QTest::addColumn<QByteArray>("request");
    QTest::addColumn<QByteArray>("reply");
    QTest::newRow("PostgreSQL") << StartTls::Postgres << QByteArray::fromHex("0000000804d2162f") << QByteArray("S");
    QTest::newRow("MySQL") << StartTls::Mysql << mysqlRequest() << QByteArray();
    QTest::newRow("LDAP") << StartTls::Ldap << ldapRequest() << QByteArray::fromHex("300c02010778070a010004000400");
    QTest::newRow("XMPP") << StartTls::Xmpp << xmppRequest()
                          << QByteArray("<proceed xmlns='urn:ietf:params:xml:ns:xmpp-tls'/>");
}

} // namespace

void StartTlsServerTest::hasOneForEveryProtocol()
{
    QVERIFY(!StartTlsServer::make(StartTls::None));
    for (const StartTls protocol : {StartTls::Smtp, StartTls::Lmtp, StartTls::Imap, StartTls::Pop3, StartTls::Ftp,
             StartTls::Nntp, StartTls::Sieve, StartTls::Ldap, StartTls::Xmpp, StartTls::Postgres, StartTls::Mysql})
        QVERIFY(StartTlsServer::make(protocol));
}

void StartTlsServerTest::beginsTlsAfterTheRequest_data()
{
    rows();
}

void StartTlsServerTest::beginsTlsAfterTheRequest()
{
    QFETCH(StartTls, protocol);
    QFETCH(QByteArray, request);
    QFETCH(QByteArray, reply);
    const auto server = StartTlsServer::make(protocol);
    const auto step = server->receive(request + "\x16\x03");
    QVERIFY(step.progress == Progress::BeginTls);
    QVERIFY2(step.reply.endsWith(reply), step.reply.constData());
    QCOMPARE(step.rest, QByteArray("\x16\x03"));
}

void StartTlsServerTest::takesRequestsByteByByte_data()
{
    rows();
}

void StartTlsServerTest::takesRequestsByteByByte()
{
    QFETCH(StartTls, protocol);
    QFETCH(QByteArray, request);
    const auto server = StartTlsServer::make(protocol);
    for (qsizetype at = 0; at + 1 < request.size(); ++at)
        QVERIFY(server->receive(request.mid(at, 1)).progress == Progress::Talking);
    QVERIFY(server->receive(request.right(1)).progress == Progress::BeginTls);
}

void StartTlsServerTest::closesOnAnythingElse_data()
{
    QTest::addColumn<StartTls>("protocol");
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("PostgreSQL: plain start-up") << StartTls::Postgres << QByteArray::fromHex("0000000800030000");
    QTest::newRow("MySQL: login without TLS")
        << StartTls::Mysql << QByteArray::fromHex("20000001") + QByteArray(32, '\0');
    QTest::newRow("LDAP: another operation") << StartTls::Ldap << QByteArray::fromHex("300c020101600702010304008000");
    QTest::newRow("LDAP: long form length") << StartTls::Ldap << QByteArray::fromHex("3084000000ff");
    QTest::newRow("LDAP: text") << StartTls::Ldap << QByteArray("hello");
    QTest::newRow("XMPP: no end") << StartTls::Xmpp << QByteArray(20'000, '<');
}

void StartTlsServerTest::closesOnAnythingElse()
{
    QFETCH(StartTls, protocol);
    QFETCH(QByteArray, bytes);
    QVERIFY(StartTlsServer::make(protocol)->receive(bytes).progress == Progress::Close);
}

void StartTlsServerTest::answersLdapWithTheMessageId()
{
    const auto server = StartTlsServer::make(StartTls::Ldap);
    QCOMPARE(server->receive(ldapRequest()).reply.mid(2, 3), QByteArray::fromHex("020107"));
}

void StartTlsServerTest::announcesTlsInTheGreetingOfMysql()
{
    const QByteArray greeting = StartTlsServer::make(StartTls::Mysql)->greeting();
    QCOMPARE(greeting.size(), 4 + static_cast<unsigned char>(greeting[0]));
    QCOMPARE(greeting[4], '\x0a');
    const qsizetype afterVersion = greeting.indexOf('\0', 5) + 1;
    const qsizetype capabilities = afterVersion + 4 + 9;
    QVERIFY(greeting[capabilities + 1] & 0x08); // CLIENT_SSL is 0x0800
}

void StartTlsServerTest::announcesStartTlsInTheFeaturesOfXmpp()
{
    const auto server = StartTlsServer::make(StartTls::Xmpp);
    const auto step = server->receive("<stream:stream xmlns='jabber:client' to='a.test'>");
    QVERIFY(step.progress == Progress::Talking);
    QVERIFY(step.reply.contains("<stream:features><starttls "));
}

QTEST_GUILESS_MAIN(StartTlsServerTest)
#include "start_tls_server_test.moc"
