// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "core/probe/database_dialogues.h"

#include "tests/core/probe/talk.h"

#include <functional>
#include <memory>

using namespace pintle;
using namespace pintle::test;

using Make = std::function<std::unique_ptr<Dialogue>()>;
Q_DECLARE_METATYPE(Make)
Q_DECLARE_METATYPE(Turns)

class DatabaseDialoguesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void endsAsThePeerSays_data();
    void endsAsThePeerSays();
    void asksMysqlForTlsInOnePacket();
};

void DatabaseDialoguesTest::endsAsThePeerSays_data()
{
    QTest::addColumn<Make>("make");
    QTest::addColumn<Turns>("turns");
    QTest::addColumn<QString>("end");
    QTest::addColumn<QString>("value");
    const Make postgres = [] { return std::make_unique<PostgresDialogue>(); };
    const Make mysql = [] { return std::make_unique<MysqlDialogue>(); };
    QTest::newRow("PostgreSQL goes ahead")
        << postgres << Turns{Turn{QByteArray("\x00\x00\x00\x08\x04\xd2\x16\x2f", 8), "S"}} << QStringLiteral("ready")
        << QStringLiteral("");
    QTest::newRow("PostgreSQL without TLS")
        << postgres << Turns{Turn{QByteArray("\x00\x00\x00\x08\x04\xd2\x16\x2f", 8), "N"}}
        << QStringLiteral("probe.starttls-refused") << QStringLiteral("N");
    QTest::newRow("PostgreSQL with an error")
        << postgres
        << Turns{Turn{QByteArray("\x00\x00\x00\x08\x04\xd2\x16\x2f", 8),
               QByteArray::fromHex("450000002053464154414c00433041303030004d6e6f20544c5320686572650000")}}
        << QStringLiteral("probe.starttls-refused") << QStringLiteral("no TLS here");
    QTest::newRow("PostgreSQL is something else")
        << postgres << Turns{Turn{QByteArray("\x00\x00\x00\x08\x04\xd2\x16\x2f", 8), "HTTP/1.1 400"}}
        << QStringLiteral("probe.starttls-protocol-error") << QStringLiteral("H");
    QTest::newRow("PostgreSQL with bytes injected")
        << postgres << Turns{Turn{QByteArray("\x00\x00\x00\x08\x04\xd2\x16\x2f", 8), "SR123"}}
        << QStringLiteral("probe.starttls-injection") << QStringLiteral("4");
    QTest::newRow("PostgreSQL error of absurd length")
        << postgres << Turns{Turn{QByteArray("\x00\x00\x00\x08\x04\xd2\x16\x2f", 8), QByteArray::fromHex("457fffffff")}}
        << QStringLiteral("probe.starttls-protocol-error") << QStringLiteral("E\\x7f\\xff\\xff\\xff");
    QTest::newRow("MySQL goes ahead") << mysql
                                      << Turns{Turn{"",
                                             QByteArray::fromHex(
                                                 "340000000a382e302e33360001000000313233343536373800ffff2d0200ffdf15000"
                                                 "0000000000000000031323334353637383930313200")}}
                                      << QStringLiteral("ready") << QStringLiteral("");
    QTest::newRow("MySQL without TLS") << mysql
                                       << Turns{Turn{"",
                                              QByteArray::fromHex(
                                                  "340000000a382e302e33360001000000313233343536373800fff72d0200ffdf1500"
                                                  "00000000000000000031323334353637383930313200")}}
                                       << QStringLiteral("probe.starttls-refused") << QStringLiteral("8.0.36");
    QTest::newRow("MySQL with an error")
        << mysql << Turns{Turn{"", QByteArray::fromHex("17000000ff1004546f6f206d616e7920636f6e6e656374696f6e73")}}
        << QStringLiteral("probe.starttls-refused") << QStringLiteral("Too many connections");
    QTest::newRow("MySQL of an old protocol")
        << mysql << Turns{Turn{"", QByteArray::fromHex("020000000900")}}
        << QStringLiteral("probe.starttls-protocol-error") << QStringLiteral("\\u{9}\\u{0}");
    QTest::newRow("MySQL is something else")
        << mysql << Turns{Turn{"", "SSH-2.0-x\r\n"}} << QStringLiteral("probe.starttls-protocol-error")
        << QStringLiteral("SSH-");
    QTest::newRow("MySQL with bytes injected")
        << mysql
        << Turns{Turn{"",
               QByteArray::fromHex("340000000a382e302e33360001000000313233343536373800ffff2d0200ffdf1500000000000000000"
                                   "00031323334353637383930313200616263")}}
        << QStringLiteral("probe.starttls-injection") << QStringLiteral("3");
}

void DatabaseDialoguesTest::endsAsThePeerSays()
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

// Checked against the packet that mysql --ssl-mode=REQUIRED describes: 32 bytes, sequence 1, CLIENT_SSL among the
// flags.
void DatabaseDialoguesTest::asksMysqlForTlsInOnePacket()
{
    MysqlDialogue dialogue;
    const Outcome outcome = play(dialogue,
        {Turn{"",
            QByteArray::fromHex("340000000a382e302e33360001000000313233343536373800ffff2d0200ffdf1500000000000000000000"
                                "31323334353637383930313200")}},
        65536);
    QCOMPARE(outcome.lastOutput,
        QByteArray::fromHex("20000001"
                            "008a0000"
                            "00000001"
                            "2d"
                            "0000000000000000000000000000000000000000000000"));
}

QTEST_GUILESS_MAIN(DatabaseDialoguesTest)
#include "database_dialogues_test.moc"
