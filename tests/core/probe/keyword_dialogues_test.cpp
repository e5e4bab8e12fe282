// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "core/probe/keyword_dialogues.h"

#include "tests/core/probe/talk.h"

#include <functional>
#include <memory>

using namespace pintle;
using namespace pintle::test;

using Make = std::function<std::unique_ptr<Dialogue>()>;
Q_DECLARE_METATYPE(Make)
Q_DECLARE_METATYPE(Turns)

class KeywordDialoguesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void endsAsThePeerSays_data();
    void endsAsThePeerSays();
};

void KeywordDialoguesTest::endsAsThePeerSays_data()
{
    QTest::addColumn<Make>("make");
    QTest::addColumn<Turns>("turns");
    QTest::addColumn<QString>("end");
    QTest::addColumn<QString>("value");
    const Make imap = [] { return std::make_unique<ImapDialogue>(); };
    const Make pop3 = [] { return std::make_unique<Pop3Dialogue>(); };
    const Make sieve = [] { return std::make_unique<SieveDialogue>(); };
    QTest::newRow("IMAP goes ahead") << imap
                                     << Turns{Turn{"", "* OK ready\r\n"},
                                            Turn{"p1 CAPABILITY\r\n",
                                                "* CAPABILITY IMAP4rev1 STARTTLS LOGINDISABLED\r\np1 OK done\r\n"},
                                            Turn{"p2 STARTTLS\r\n", "p2 OK begin\r\n"}}
                                     << QStringLiteral("ready") << QStringLiteral("");
    QTest::newRow("IMAP says other things in between")
        << imap
        << Turns{Turn{"", "* OK ready\r\n"},
               Turn{"p1 CAPABILITY\r\n", "* 3 EXISTS\r\n* capability IMAP4rev1 starttls\r\np1 ok done\r\n"},
               Turn{"p2 STARTTLS\r\n", "* OK still here\r\np2 ok begin\r\n"}}
        << QStringLiteral("ready") << QStringLiteral("");
    QTest::newRow("IMAP with a literal in an untagged line")
        << imap
        << Turns{Turn{"", "* OK ready\r\n"},
               Turn{"p1 CAPABILITY\r\n", "* NOTE {7}\r\np1 OK\r\n tail\r\n* CAPABILITY STARTTLS\r\np1 OK done\r\n"},
               Turn{"p2 STARTTLS\r\n", "p2 OK begin\r\n"}}
        << QStringLiteral("ready") << QStringLiteral("");
    QTest::newRow("IMAP does not offer it")
        << imap
        << Turns{Turn{"", "* OK ready\r\n"}, Turn{"p1 CAPABILITY\r\n", "* CAPABILITY IMAP4rev1\r\np1 OK done\r\n"}}
        << QStringLiteral("probe.starttls-refused") << QStringLiteral("p1 OK done");
    QTest::newRow("IMAP is authenticated already")
        << imap << Turns{Turn{"", "* PREAUTH hello\r\n"}} << QStringLiteral("probe.starttls-refused")
        << QStringLiteral("* PREAUTH hello");
    QTest::newRow("IMAP says good bye") << imap << Turns{Turn{"", "* BYE overloaded\r\n"}}
                                        << QStringLiteral("probe.starttls-refused")
                                        << QStringLiteral("* BYE overloaded");
    QTest::newRow("IMAP refuses the command")
        << imap
        << Turns{Turn{"", "* OK ready\r\n"}, Turn{"p1 CAPABILITY\r\n", "* CAPABILITY STARTTLS\r\np1 OK done\r\n"},
               Turn{"p2 STARTTLS\r\n", "p2 BAD no\r\n"}}
        << QStringLiteral("probe.starttls-refused") << QStringLiteral("p2 BAD no");
    QTest::newRow("IMAP is answered by HTTP")
        << imap << Turns{Turn{"", "HTTP/1.1 400 Bad Request\r\n"}} << QStringLiteral("probe.starttls-protocol-error")
        << QStringLiteral("HTTP/1.1 400 Bad Request");
    QTest::newRow("IMAP with a response injected")
        << imap
        << Turns{Turn{"", "* OK ready\r\n"}, Turn{"p1 CAPABILITY\r\n", "* CAPABILITY STARTTLS\r\np1 OK done\r\n"},
               Turn{"p2 STARTTLS\r\n", "p2 OK begin\r\n* OK evil\r\n"}}
        << QStringLiteral("probe.starttls-injection") << QStringLiteral("11");
    QTest::newRow("POP3 goes ahead") << pop3
                                     << Turns{Turn{"", "+OK pop\r\n"},
                                            Turn{"CAPA\r\n", "+OK list\r\nTOP\r\nSTLS\r\n.\r\n"},
                                            Turn{"STLS\r\n", "+OK begin\r\n"}}
                                     << QStringLiteral("ready") << QStringLiteral("");
    QTest::newRow("POP3 without CAPA") << pop3
                                       << Turns{Turn{"", "+OK pop\r\n"}, Turn{"CAPA\r\n", "-ERR what\r\n"},
                                              Turn{"STLS\r\n", "+OK begin\r\n"}}
                                       << QStringLiteral("ready") << QStringLiteral("");
    QTest::newRow("POP3 does not offer it")
        << pop3 << Turns{Turn{"", "+OK pop\r\n"}, Turn{"CAPA\r\n", "+OK list\r\nTOP\r\n.\r\n"}}
        << QStringLiteral("probe.starttls-refused") << QStringLiteral("");
    QTest::newRow("POP3 refuses") << pop3
                                  << Turns{Turn{"", "+OK pop\r\n"}, Turn{"CAPA\r\n", "-ERR\r\n"},
                                         Turn{"STLS\r\n", "-ERR no\r\n"}}
                                  << QStringLiteral("probe.starttls-refused") << QStringLiteral("-ERR no");
    QTest::newRow("POP3 is busy") << pop3 << Turns{Turn{"", "-ERR busy\r\n"}}
                                  << QStringLiteral("probe.starttls-refused") << QStringLiteral("-ERR busy");
    QTest::newRow("POP3 with bytes injected")
        << pop3 << Turns{Turn{"", "+OK pop\r\n"}, Turn{"CAPA\r\n", "-ERR\r\n"}, Turn{"STLS\r\n", "+OK begin\r\n+OK"}}
        << QStringLiteral("probe.starttls-injection") << QStringLiteral("3");
    QTest::newRow("sieve goes ahead") << sieve
                                      << Turns{Turn{"", "\"IMPLEMENTATION\" \"x\"\r\n\"STARTTLS\"\r\nOK \"ready\"\r\n"},
                                             Turn{"STARTTLS\r\n", "OK \"begin\"\r\n"}}
                                      << QStringLiteral("ready") << QStringLiteral("");
    QTest::newRow("sieve with a literal in its go-ahead")
        << sieve << Turns{Turn{"", "\"STARTTLS\"\r\nOK\r\n"}, Turn{"STARTTLS\r\n", "OK {5}\r\nbegin\r\n"}}
        << QStringLiteral("ready") << QStringLiteral("");
    QTest::newRow("sieve does not offer it") << sieve << Turns{Turn{"", "\"IMPLEMENTATION\" \"x\"\r\nOK\r\n"}}
                                             << QStringLiteral("probe.starttls-refused") << QStringLiteral("OK");
    QTest::newRow("sieve refuses") << sieve
                                   << Turns{Turn{"", "\"STARTTLS\"\r\nOK\r\n"},
                                          Turn{"STARTTLS\r\n", "NO \"not now\"\r\n"}}
                                   << QStringLiteral("probe.starttls-refused") << QStringLiteral("NO \"not now\"");
    QTest::newRow("sieve is answered by something else")
        << sieve << Turns{Turn{"", "220 mx\r\n"}} << QStringLiteral("probe.starttls-protocol-error")
        << QStringLiteral("220 mx");
    QTest::newRow("sieve with bytes injected")
        << sieve << Turns{Turn{"", "\"STARTTLS\"\r\nOK\r\n"}, Turn{"STARTTLS\r\n", "OK\r\n\"X\"\r\n"}}
        << QStringLiteral("probe.starttls-injection") << QStringLiteral("5");
}

void KeywordDialoguesTest::endsAsThePeerSays()
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

QTEST_GUILESS_MAIN(KeywordDialoguesTest)
#include "keyword_dialogues_test.moc"
