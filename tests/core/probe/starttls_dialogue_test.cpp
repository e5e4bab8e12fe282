// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "core/probe/starttls_dialogue.h"

#include <QTest>

using namespace pintle;

class StarttlsDialogueTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hasADialogueForEveryProtocol();
    void hasNoneForTlsFromTheFirstByte();
};

void StarttlsDialogueTest::hasADialogueForEveryProtocol()
{
    for (int number = static_cast<int>(StartTls::Smtp); number <= static_cast<int>(StartTls::Mysql); ++number) {
        const auto dialogue = makeStartTlsDialogue(static_cast<StartTls>(number), QStringLiteral("mail.example.com"));
        QVERIFY2(dialogue, idOf(static_cast<StartTls>(number)).data());
        dialogue->start();
        QCOMPARE(dialogue->state(), Dialogue::State::Talking);
    }
}

void StarttlsDialogueTest::hasNoneForTlsFromTheFirstByte()
{
    QVERIFY(!makeStartTlsDialogue(StartTls::None, QStringLiteral("example.com")));
}

QTEST_GUILESS_MAIN(StarttlsDialogueTest)
#include "starttls_dialogue_test.moc"
