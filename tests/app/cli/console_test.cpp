// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "app/cli/console.h"

#include <QTest>

#include <unistd.h>

using namespace pintle;
using namespace pintle::cli;

class ConsoleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void leavesAPipePlain();
    void decoratesAPipeOnlyWhenTold();
    void paintsNothingWithoutColour();
    void neverLetsColourBeTheOnlyCarrier();
};

namespace {

/// A descriptor that is no terminal.
struct Pipe {
    int ends[2] = {-1, -1};
    Pipe() { QVERIFY(::pipe(ends) == 0); }
    ~Pipe()
    {
        ::close(ends[0]);
        ::close(ends[1]);
    }
};

} // namespace

void ConsoleTest::leavesAPipePlain()
{
    const Pipe pipe;
    const Decoration decoration = Decoration::forDescriptor(pipe.ends[1], ColorMode::Auto);
    QCOMPARE(decoration.paint(Tone::Failure, QStringLiteral("text")), QStringLiteral("text"));
    QCOMPARE(decoration.symbol(Severity::Failure), QString());
}

void ConsoleTest::decoratesAPipeOnlyWhenTold()
{
    const Pipe pipe;
    qputenv("LC_ALL", "C.UTF-8");
    const Decoration decoration = Decoration::forDescriptor(pipe.ends[1], ColorMode::Always);
    QCOMPARE(decoration.paint(Tone::Failure, QStringLiteral("text")), QStringLiteral("\x1b[1;31mtext\x1b[0m"));
    QCOMPARE(decoration.symbol(Severity::Failure), QStringLiteral("✖ "));
}

void ConsoleTest::paintsNothingWithoutColour()
{
    for (const Tone tone :
        {Tone::Plain, Tone::Strong, Tone::Muted, Tone::Ok, Tone::Info, Tone::Neutral, Tone::Warning, Tone::Failure})
        QCOMPARE(Decoration{}.paint(tone, QStringLiteral("x")), QStringLiteral("x"));
}

void ConsoleTest::neverLetsColourBeTheOnlyCarrier()
{
    const Decoration decoration{.color = true, .symbols = true};
    QSet<QString> symbols;
    for (const Severity severity :
        {Severity::Ok, Severity::Info, Severity::Neutral, Severity::Warning, Severity::Failure})
        symbols.insert(decoration.symbol(severity));
    QCOMPARE(symbols.size(), 5);
}

QTEST_GUILESS_MAIN(ConsoleTest)
#include "console_test.moc"
