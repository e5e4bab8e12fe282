// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "core/probe/ldap_dialogue.h"

#include "tests/core/probe/talk.h"

#include <functional>
#include <memory>

using namespace pintle;
using namespace pintle::test;

using Make = std::function<std::unique_ptr<Dialogue>()>;
Q_DECLARE_METATYPE(Make)
Q_DECLARE_METATYPE(Turns)

class LdapDialogueTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void endsAsThePeerSays_data();
    void endsAsThePeerSays();
};

void LdapDialogueTest::endsAsThePeerSays_data()
{
    QTest::addColumn<Make>("make");
    QTest::addColumn<Turns>("turns");
    QTest::addColumn<QString>("end");
    QTest::addColumn<QString>("value");
    const Make ldap = [] { return std::make_unique<LdapDialogue>(); };
    QTest::newRow("success") << ldap
                             << Turns{Turn{
                                    QByteArray("\x30\x1d\x02\x01\x01\x77\x18\x80\x16", 9) + "1.3.6.1.4.1.1466.20037",
                                    QByteArray::fromHex("300c02010178070a010004000400")}}
                             << QStringLiteral("ready") << QStringLiteral("");
    QTest::newRow("success with a length of four bytes")
        << ldap
        << Turns{Turn{QByteArray("\x30\x1d\x02\x01\x01\x77\x18\x80\x16", 9) + "1.3.6.1.4.1.1466.20037",
               QByteArray::fromHex("30840000000c02010178070a010004000400")}}
        << QStringLiteral("ready") << QStringLiteral("");
    QTest::newRow("refused with a diagnostic")
        << ldap
        << Turns{Turn{QByteArray("\x30\x1d\x02\x01\x01\x77\x18\x80\x16", 9) + "1.3.6.1.4.1.1466.20037",
               QByteArray::fromHex("301602010178110a01020400040a544c53206973206f6666")}}
        << QStringLiteral("probe.starttls-refused") << QStringLiteral("TLS is off");
    QTest::newRow("refused without words")
        << ldap
        << Turns{Turn{QByteArray("\x30\x1d\x02\x01\x01\x77\x18\x80\x16", 9) + "1.3.6.1.4.1.1466.20037",
               QByteArray::fromHex("300c02010178070a013404000400")}}
        << QStringLiteral("probe.starttls-refused") << QStringLiteral("");
    QTest::newRow("other message id")
        << ldap
        << Turns{Turn{QByteArray("\x30\x1d\x02\x01\x01\x77\x18\x80\x16", 9) + "1.3.6.1.4.1.1466.20037",
               QByteArray::fromHex("300c02010778070a010004000400")}}
        << QStringLiteral("probe.starttls-protocol-error")
        << QStringLiteral("0\\u{c}\\u{2}\\u{1}\\u{7}x\\u{7}\\u{a}\\u{1}\\u{0}\\u{4}\\u{0}\\u{4}\\u{0}");
    QTest::newRow("plain text") << ldap
                                << Turns{Turn{
                                       QByteArray("\x30\x1d\x02\x01\x01\x77\x18\x80\x16", 9) + "1.3.6.1.4.1.1466.20037",
                                       "HTTP/1.1 400 Bad Request\r\n"}}
                                << QStringLiteral("probe.starttls-protocol-error") << QStringLiteral("H");
    QTest::newRow("a length beyond the bound")
        << ldap
        << Turns{Turn{QByteArray("\x30\x1d\x02\x01\x01\x77\x18\x80\x16", 9) + "1.3.6.1.4.1.1466.20037",
               QByteArray::fromHex("3083ffffff")}}
        << QStringLiteral("probe.starttls-protocol-error") << QStringLiteral("0\\x83\\xff\\xff\\xff");
    QTest::newRow("indefinite length") << ldap
                                       << Turns{Turn{QByteArray("\x30\x1d\x02\x01\x01\x77\x18\x80\x16", 9)
                                                  + "1.3.6.1.4.1.1466.20037",
                                              QByteArray::fromHex("308002010178")}}
                                       << QStringLiteral("probe.starttls-protocol-error")
                                       << QStringLiteral("0\\x80\\x02\\x01\\x01x");
    QTest::newRow("cut short") << ldap
                               << Turns{Turn{
                                      QByteArray("\x30\x1d\x02\x01\x01\x77\x18\x80\x16", 9) + "1.3.6.1.4.1.1466.20037",
                                      QByteArray::fromHex("300c02010178070a0100040004")}}
                               << QStringLiteral("talking") << QStringLiteral("");
    QTest::newRow("bytes after the answer")
        << ldap
        << Turns{Turn{QByteArray("\x30\x1d\x02\x01\x01\x77\x18\x80\x16", 9) + "1.3.6.1.4.1.1466.20037",
               QByteArray::fromHex("300c02010178070a0100040004003005")}}
        << QStringLiteral("probe.starttls-injection") << QStringLiteral("2");
}

void LdapDialogueTest::endsAsThePeerSays()
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

QTEST_GUILESS_MAIN(LdapDialogueTest)
#include "ldap_dialogue_test.moc"
