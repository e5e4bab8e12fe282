// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "core/lab/start_tls_lines.h"

#include <QTest>

using namespace pintle;
using Progress = StartTlsServer::Progress;

class StartTlsLinesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void beginsTlsWhenAsked_data();
    void beginsTlsWhenAsked();
    void refusesWhenToldTo_data();
    void refusesWhenToldTo();
    void takesLinesByteByByte();
    void takesEitherCase();
    void repeatsTheTagOfImap();
    void keepsWhatFollowsTheRequest();
    void answersWhatItDoesNotKnow();
    void saysGoodbye();
    void closesOnALineWithoutEnd();
};

void StartTlsLinesTest::beginsTlsWhenAsked_data()
{
    QTest::addColumn<StartTls>("protocol");
    QTest::addColumn<QByteArray>("greeting");
    QTest::addColumn<QByteArray>("request");
    QTest::addColumn<QByteArray>("goAhead");
    QTest::addColumn<QByteArray>("refusal");
    const auto row = [](const char* name, StartTls protocol, const char* greeting, const char* request,
                         const char* goAhead, const char* refusal) {
        QTest::newRow(name) << protocol << QByteArray(greeting) << QByteArray(request) << QByteArray(goAhead)
                            << QByteArray(refusal);
    };
    row("SMTP (RFC 3207)", StartTls::Smtp, "220 ", "STARTTLS", "220 ", "454 ");
    row("LMTP (RFC 2033)", StartTls::Lmtp, "220 ", "STARTTLS", "220 ", "454 ");
    row("IMAP (RFC 9051)", StartTls::Imap, "* OK ", "a1 STARTTLS", "a1 OK ", "a1 NO ");
    row("POP3 (RFC 2595)", StartTls::Pop3, "+OK ", "STLS", "+OK ", "-ERR ");
    row("FTP (RFC 4217)", StartTls::Ftp, "220 ", "AUTH TLS", "234 ", "534 ");
    row("NNTP (RFC 4642)", StartTls::Nntp, "200 ", "STARTTLS", "382 ", "580 ");
    row("ManageSieve (RFC 5804)", StartTls::Sieve, "\"IMPLEMENTATION\" ", "STARTTLS", "OK ", "NO ");
}

void StartTlsLinesTest::beginsTlsWhenAsked()
{
    QFETCH(StartTls, protocol);
    QFETCH(QByteArray, greeting);
    QFETCH(QByteArray, request);
    QFETCH(QByteArray, goAhead);
    StartTlsLines server(dialogueOf(protocol), StartTlsServer::Mood::Willing);
    QVERIFY(server.greeting().startsWith(greeting));
    const auto step = server.receive(request + "\r\n");
    QVERIFY(step.progress == Progress::BeginTls);
    QVERIFY2(step.reply.startsWith(goAhead), step.reply.constData());
    QVERIFY(step.reply.endsWith("\r\n"));
}

void StartTlsLinesTest::refusesWhenToldTo_data()
{
    beginsTlsWhenAsked_data();
}

void StartTlsLinesTest::refusesWhenToldTo()
{
    QFETCH(StartTls, protocol);
    QFETCH(QByteArray, request);
    QFETCH(QByteArray, refusal);
    StartTlsLines server(dialogueOf(protocol), StartTlsServer::Mood::Refusing);
    const auto step = server.receive(request + "\r\n");
    QVERIFY(step.progress == Progress::Talking);
    QVERIFY2(step.reply.startsWith(refusal), step.reply.constData());
}

void StartTlsLinesTest::takesLinesByteByByte()
{
    StartTlsLines server(dialogueOf(StartTls::Smtp), StartTlsServer::Mood::Willing);
    QByteArray replies;
    for (const char byte : QByteArray("EHLO a.test\r\nSTARTTLS\r")) {
        const auto step = server.receive(QByteArray(1, byte));
        QVERIFY(step.progress == Progress::Talking);
        replies += step.reply;
    }
    QVERIFY(replies.contains("250 STARTTLS\r\n"));
    QVERIFY(server.receive("\n").progress == Progress::BeginTls);
}

void StartTlsLinesTest::takesEitherCase()
{
    StartTlsLines server(dialogueOf(StartTls::Pop3), StartTlsServer::Mood::Willing);
    QVERIFY(server.receive("stls\n").progress == Progress::BeginTls);
}

void StartTlsLinesTest::repeatsTheTagOfImap()
{
    StartTlsLines server(dialogueOf(StartTls::Imap), StartTlsServer::Mood::Willing);
    QVERIFY(server.receive("x77 capability\r\n").reply.endsWith("x77 OK done\r\n"));
    QVERIFY(server.receive("lonely\r\n").reply.startsWith("lonely BAD"));
}

void StartTlsLinesTest::keepsWhatFollowsTheRequest()
{
    StartTlsLines server(dialogueOf(StartTls::Smtp), StartTlsServer::Mood::Willing);
    const auto step = server.receive("EHLO a\r\nSTARTTLS\r\n\x16\x03");
    QCOMPARE(step.rest, QByteArray("\x16\x03"));
}

void StartTlsLinesTest::answersWhatItDoesNotKnow()
{
    StartTlsLines server(dialogueOf(StartTls::Ftp), StartTlsServer::Mood::Willing);
    QVERIFY(server.receive("USER anonymous\r\n").reply.startsWith("502 "));
}

void StartTlsLinesTest::saysGoodbye()
{
    StartTlsLines server(dialogueOf(StartTls::Nntp), StartTlsServer::Mood::Willing);
    const auto step = server.receive("QUIT\r\n");
    QVERIFY(step.progress == Progress::Close);
    QVERIFY(step.reply.startsWith("205 "));
}

void StartTlsLinesTest::closesOnALineWithoutEnd()
{
    StartTlsLines server(dialogueOf(StartTls::Smtp), StartTlsServer::Mood::Willing);
    QVERIFY(server.receive(QByteArray(9000, 'x')).progress == Progress::Close);
}

QTEST_GUILESS_MAIN(StartTlsLinesTest)
#include "start_tls_lines_test.moc"
