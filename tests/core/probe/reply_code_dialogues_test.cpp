// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "core/probe/reply_code_dialogues.h"

#include "tests/core/probe/talk.h"

#include <functional>
#include <memory>

using namespace pintle;
using namespace pintle::test;

using Make = std::function<std::unique_ptr<Dialogue>()>;
Q_DECLARE_METATYPE(Make)
Q_DECLARE_METATYPE(Turns)

class ReplyCodeDialoguesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void endsAsThePeerSays_data();
    void endsAsThePeerSays();
};

void ReplyCodeDialoguesTest::endsAsThePeerSays_data()
{
    QTest::addColumn<Make>("make");
    QTest::addColumn<Turns>("turns");
    QTest::addColumn<QString>("end");
    QTest::addColumn<QString>("value");
    const Make smtp = [] { return std::make_unique<SmtpDialogue>("EHLO"); };
    const Make lmtp = [] { return std::make_unique<SmtpDialogue>("LHLO"); };
    const Make ftp = [] { return std::make_unique<FtpDialogue>(); };
    const Make nntp = [] { return std::make_unique<NntpDialogue>(); };
    QTest::newRow("SMTP goes ahead") << smtp
                                     << Turns{Turn{"", "220 mx.example.com ESMTP\r\n"},
                                            Turn{"EHLO [127.0.0.1]\r\n",
                                                "250-mx.example.com\r\n250-PIPELINING\r\n250 STARTTLS\r\n"},
                                            Turn{"STARTTLS\r\n", "220 Ready\r\n"}}
                                     << QStringLiteral("ready") << QStringLiteral("");
    QTest::newRow("SMTP greeting of several lines")
        << smtp
        << Turns{Turn{"", "220-mx.example.com\r\n220-be polite\r\n220 ESMTP\r\n"},
               Turn{"EHLO [127.0.0.1]\r\n", "250 STARTTLS\r\n"}, Turn{"STARTTLS\r\n", "220 Ready\r\n"}}
        << QStringLiteral("ready") << QStringLiteral("");
    QTest::newRow("SMTP lines that end in LF alone")
        << smtp
        << Turns{Turn{"", "220 mx\n"}, Turn{"EHLO [127.0.0.1]\r\n", "250-mx\n250 starttls\n"},
               Turn{"STARTTLS\r\n", "220 2.0.0 Ready\n"}}
        << QStringLiteral("ready") << QStringLiteral("");
    QTest::newRow("SMTP reply without text")
        << smtp
        << Turns{Turn{"", "220\r\n"}, Turn{"EHLO [127.0.0.1]\r\n", "250 STARTTLS\r\n"}, Turn{"STARTTLS\r\n", "220\r\n"}}
        << QStringLiteral("ready") << QStringLiteral("");
    QTest::newRow("SMTP does not offer it")
        << smtp << Turns{Turn{"", "220 mx\r\n"}, Turn{"EHLO [127.0.0.1]\r\n", "250-mx\r\n250 STARTTLSX\r\n"}}
        << QStringLiteral("probe.starttls-refused") << QStringLiteral("250 STARTTLSX");
    QTest::newRow("SMTP is out of service")
        << smtp << Turns{Turn{"", "554 no service\r\n"}} << QStringLiteral("probe.starttls-refused")
        << QStringLiteral("554 no service");
    QTest::newRow("SMTP refuses the command")
        << smtp
        << Turns{Turn{"", "220 mx\r\n"}, Turn{"EHLO [127.0.0.1]\r\n", "250 STARTTLS\r\n"},
               Turn{"STARTTLS\r\n", "454 TLS not available\r\n"}}
        << QStringLiteral("probe.starttls-refused") << QStringLiteral("454 TLS not available");
    QTest::newRow("SMTP reply with a terminal escape")
        << smtp << Turns{Turn{"", "554 \x1b[31mno\r\n"}} << QStringLiteral("probe.starttls-refused")
        << QStringLiteral("554 \\u{1b}[31mno");
    QTest::newRow("SMTP is answered by SSH")
        << smtp << Turns{Turn{"", "SSH-2.0-OpenSSH_9.2\r\n"}} << QStringLiteral("probe.starttls-protocol-error")
        << QStringLiteral("SSH-2.0-OpenSSH_9.2");
    QTest::newRow("SMTP is silent half way")
        << smtp << Turns{Turn{"", "220 mx\r\n"}, Turn{"EHLO [127.0.0.1]\r\n", "250-mx\r\n250"}}
        << QStringLiteral("talking") << QStringLiteral("");
    QTest::newRow("SMTP with a command injected")
        << smtp
        << Turns{Turn{"", "220 mx\r\n"}, Turn{"EHLO [127.0.0.1]\r\n", "250 STARTTLS\r\n"},
               Turn{"STARTTLS\r\n", "220 Ready\r\n250 injected\r\n"}}
        << QStringLiteral("probe.starttls-injection") << QStringLiteral("14");
    QTest::newRow("LMTP goes ahead") << lmtp
                                     << Turns{Turn{"", "220 lmtp\r\n"},
                                            Turn{"LHLO [127.0.0.1]\r\n", "250-lmtp\r\n250 STARTTLS\r\n"},
                                            Turn{"STARTTLS\r\n", "220 Ready\r\n"}}
                                     << QStringLiteral("ready") << QStringLiteral("");
    QTest::newRow("LMTP with one byte injected")
        << lmtp
        << Turns{Turn{"", "220 lmtp\r\n"}, Turn{"LHLO [127.0.0.1]\r\n", "250 STARTTLS\r\n"},
               Turn{"STARTTLS\r\n", "220 Ready\r\n2"}}
        << QStringLiteral("probe.starttls-injection") << QStringLiteral("1");
    QTest::newRow("FTP goes ahead") << ftp << Turns{Turn{"", "220 ftp\r\n"}, Turn{"AUTH TLS\r\n", "234 Proceed\r\n"}}
                                    << QStringLiteral("ready") << QStringLiteral("");
    QTest::newRow("FTP greeting with free text between its lines")
        << ftp
        << Turns{Turn{"", "220-Welcome\r\n  to all\r\n 220 not yet\r\n220 now\r\n"},
               Turn{"AUTH TLS\r\n", "234 Proceed\r\n"}}
        << QStringLiteral("ready") << QStringLiteral("");
    QTest::newRow("FTP asks for patience first")
        << ftp << Turns{Turn{"", "120 soon\r\n220 now\r\n"}, Turn{"AUTH TLS\r\n", "234 ok\r\n"}}
        << QStringLiteral("ready") << QStringLiteral("");
    QTest::newRow("FTP refuses") << ftp << Turns{Turn{"", "220 ftp\r\n"}, Turn{"AUTH TLS\r\n", "502 what\r\n"}}
                                 << QStringLiteral("probe.starttls-refused") << QStringLiteral("502 what");
    QTest::newRow("FTP with bytes injected")
        << ftp << Turns{Turn{"", "220 ftp\r\n"}, Turn{"AUTH TLS\r\n", "234 ok\r\n331 x\r\n"}}
        << QStringLiteral("probe.starttls-injection") << QStringLiteral("7");
    QTest::newRow("NNTP goes ahead") << nntp
                                     << Turns{Turn{"", "200 news\r\n"},
                                            Turn{"CAPABILITIES\r\n", "101 list\r\nVERSION 2\r\nSTARTTLS\r\n.\r\n"},
                                            Turn{"STARTTLS\r\n", "382 go\r\n"}}
                                     << QStringLiteral("ready") << QStringLiteral("");
    QTest::newRow("NNTP without CAPABILITIES")
        << nntp
        << Turns{Turn{"", "201 news\r\n"}, Turn{"CAPABILITIES\r\n", "500 what\r\n"}, Turn{"STARTTLS\r\n", "382 go\r\n"}}
        << QStringLiteral("ready") << QStringLiteral("");
    QTest::newRow("NNTP does not offer it")
        << nntp << Turns{Turn{"", "200 news\r\n"}, Turn{"CAPABILITIES\r\n", "101 list\r\nVERSION 2\r\n.\r\n"}}
        << QStringLiteral("probe.starttls-refused") << QStringLiteral("");
    QTest::newRow("NNTP refuses") << nntp
                                  << Turns{Turn{"", "200 news\r\n"},
                                         Turn{"CAPABILITIES\r\n", "101 list\r\nSTARTTLS\r\n.\r\n"},
                                         Turn{"STARTTLS\r\n", "580 no\r\n"}}
                                  << QStringLiteral("probe.starttls-refused") << QStringLiteral("580 no");
    QTest::newRow("NNTP with bytes injected")
        << nntp
        << Turns{Turn{"", "200 news\r\n"}, Turn{"CAPABILITIES\r\n", "101 list\r\nSTARTTLS\r\n.\r\n"},
               Turn{"STARTTLS\r\n", "382 go\r\nxyz"}}
        << QStringLiteral("probe.starttls-injection") << QStringLiteral("3");
}

void ReplyCodeDialoguesTest::endsAsThePeerSays()
{
    QFETCH(Make, make);
    QFETCH(Turns, turns);
    for (const int pieceSize : {1, 3, 65536}) {
        const auto dialogue = make();
        const Outcome outcome = play(*dialogue, turns, pieceSize);
        QCOMPARE(outcome.unexpected, QString());
        QTEST(outcome.end, "end");
        QTEST(outcome.value, "value");
    }
}

QTEST_GUILESS_MAIN(ReplyCodeDialoguesTest)
#include "reply_code_dialogues_test.moc"
