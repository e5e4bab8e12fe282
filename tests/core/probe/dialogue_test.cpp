// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "core/probe/dialogue.h"

#include "tests/core/probe/talk.h"

using namespace pintle;
using namespace pintle::test;

namespace {

// Says go ahead at `!`, no at `-`, and talks nonsense at `?`.
class OneLetter final : public Dialogue
{
public:
    explicit OneLetter(bool proxy)
        : Dialogue(proxy ? Kind::Proxy : Kind::StartTls)
    { }

private:
    void begin() override { send("hello"); }
    void take(char byte) override
    {
        noteReceived(QByteArrayView(&byte, 1));
        if (byte == '!')
            finish();
        else if (byte == '-')
            refuse("no\x1b[2J");
        else if (byte == '?')
            breakOff(QByteArray(500, 'x'), QStringLiteral("nonsense"));
    }
};

} // namespace

class DialogueTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsWhatFollowsAProxysGoAhead();
    void countsEveryInjectedByte();
    void showsTheReplyOfARefusalPrintable();
    void boundsTheValueOfAnError();
    void writesNothingAfterAFailure();
    void givesUpOnAPeerThatTalksOn();
    void boundsTheTranscript();
};

void DialogueTest::keepsWhatFollowsAProxysGoAhead()
{
    OneLetter dialogue(true);
    QCOMPARE(play(dialogue, {{"hello", "..!220 mx"}}, 65536).end, QStringLiteral("ready"));
    QCOMPARE(dialogue.surplus(), QByteArray("220 mx"));
}

void DialogueTest::countsEveryInjectedByte()
{
    OneLetter dialogue(false);
    QCOMPARE(play(dialogue, {{"hello", "!abc"}, {"", "de"}}, 65536).value, QStringLiteral("5"));
    QVERIFY(dialogue.surplus().isEmpty());
}

void DialogueTest::showsTheReplyOfARefusalPrintable()
{
    OneLetter server(false);
    const Outcome refused = play(server, {{"hello", "-"}}, 65536);
    QCOMPARE(refused.end, QStringLiteral("probe.starttls-refused"));
    QCOMPARE(refused.value, QStringLiteral("no\\u{1b}[2J"));
    OneLetter proxy(true);
    QCOMPARE(play(proxy, {{"hello", "-"}}, 65536).end, QStringLiteral("probe.proxy-refused"));
}

void DialogueTest::boundsTheValueOfAnError()
{
    OneLetter dialogue(true);
    const Outcome outcome = play(dialogue, {{"hello", "?"}}, 65536);
    QCOMPARE(outcome.end, QStringLiteral("probe.proxy-protocol-error"));
    QCOMPARE(outcome.value.size(), 201);
}

void DialogueTest::writesNothingAfterAFailure()
{
    OneLetter dialogue(false);
    dialogue.start();
    dialogue.feed("-!");
    QVERIFY(dialogue.takeOutput().isEmpty());
    QCOMPARE(dialogue.state(), Dialogue::State::Failed);
}

void DialogueTest::givesUpOnAPeerThatTalksOn()
{
    OneLetter dialogue(false);
    const Outcome outcome = play(dialogue, {{"hello", QByteArray(Dialogue::MaximumInput + 1, '.')}}, 65536);
    QCOMPARE(outcome.end, QStringLiteral("probe.starttls-protocol-error"));
}

void DialogueTest::boundsTheTranscript()
{
    OneLetter dialogue(false);
    play(dialogue, {{"hello", QByteArray(1000, '.')}}, 65536);
    QCOMPARE(dialogue.transcript().size(), 100);
}

QTEST_GUILESS_MAIN(DialogueTest)
#include "dialogue_test.moc"
