// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "core/probe/line_dialogue.h"

#include "tests/core/probe/talk.h"

using namespace pintle;
using namespace pintle::test;

namespace {

class Lines final : public LineDialogue
{
public:
    explicit Lines(bool literals)
        : LineDialogue(Kind::StartTls, literals ? Literals::Braces : Literals::None)
    { }
    QByteArrayList lines;

private:
    void begin() override { }
    void takeLine(const QByteArray& line) override { lines.append(line); }
};

} // namespace

class LineDialogueTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void splitsAtLineFeeds();
    void joinsLiteralsToTheirLine();
    void takesBracesForTextWhereLiteralsAreUnknown();
    void refusesALineBeyondTheBound();
    void refusesALiteralBeyondTheBound();
    void findsWholeWordsOnly();
};

void LineDialogueTest::splitsAtLineFeeds()
{
    Lines dialogue(false);
    play(dialogue, {{"", "one\r\ntwo\n\r\n\rthree\r\r\nrest"}}, 1);
    QCOMPARE(dialogue.lines, QByteArrayList({"one", "two", "", "\rthree\r"}));
}

void LineDialogueTest::joinsLiteralsToTheirLine()
{
    Lines dialogue(true);
    play(dialogue, {{"", "a {3}\r\nx\ny b {2+}\r\n\r\n end\r\nnext {0}\r\nlast {x}\r\n"}}, 1);
    QCOMPARE(dialogue.lines, QByteArrayList({"a {3}\r\nx\ny b {2+}\r\n\r\n end", "next {0}", "last {x}"}));
}

void LineDialogueTest::takesBracesForTextWhereLiteralsAreUnknown()
{
    Lines dialogue(false);
    play(dialogue, {{"", "220 {3}\r\nabc\r\n"}}, 1);
    QCOMPARE(dialogue.lines, QByteArrayList({"220 {3}", "abc"}));
}

void LineDialogueTest::refusesALineBeyondTheBound()
{
    Lines dialogue(false);
    const Outcome outcome = play(dialogue, {{"", QByteArray(LineDialogue::MaximumLine, 'x')}}, 4096);
    QCOMPARE(outcome.end, QStringLiteral("probe.starttls-protocol-error"));
}

void LineDialogueTest::refusesALiteralBeyondTheBound()
{
    Lines dialogue(true);
    const Outcome outcome = play(dialogue, {{"", "a {999999999}\r\n"}}, 4096);
    QCOMPARE(outcome.end, QStringLiteral("probe.starttls-protocol-error"));
}

void LineDialogueTest::findsWholeWordsOnly()
{
    QVERIFY(hasWord("IMAP4 starttls X", "STARTTLS"));
    QVERIFY(!hasWord("STARTTLSX XSTARTTLS", "STARTTLS"));
    QVERIFY(!hasWord("", "STARTTLS"));
    QVERIFY(beginsWith("p2 ok done", "P2 OK"));
    QVERIFY(!beginsWith("p2", "p2 OK"));
}

QTEST_GUILESS_MAIN(LineDialogueTest)
#include "line_dialogue_test.moc"
