// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "tests/app/cli/cli_run.h"
#include "tests/support/places.h"

#include <QProcess>
#include <QTest>

using namespace pintle::test;

class TerminalTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void usesColourAndSymbolsOnATerminal();
    void respectsWhoWantsNoColour_data();
    void respectsWhoWantsNoColour();
    void showsProgressOnATerminalAlone();
    void takesProgressAwayBeforeAResult();
    void colorsAPipeOnlyWhenTold();
    void endsQuietlyWhenTheReaderGoes();
    void saysThatStandardOutputIsFull();

private:
    QByteArray onTerminal(const QStringList& arguments, const QStringList& variables = {}) const;

    CliHome m_home;
};

/// Everything that a terminal would get of both streams.
QByteArray TerminalTest::onTerminal(const QStringList& arguments, const QStringList& variables) const
{
    QProcess process;
    QProcessEnvironment environment = m_home.environment();
    environment.insert(QStringLiteral("TERM"), QStringLiteral("xterm-256color"));
    environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
    for (const QString& variable : variables)
        environment.insert(variable.section(QLatin1Char('='), 0, 0), variable.section(QLatin1Char('='), 1));
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral("python3"),
        QStringList{sourceDir() + QStringLiteral("/tests/app/cli/on_terminal.py"), cliProgram()} + arguments);
    process.waitForFinished(60'000);
    return process.readAllStandardOutput();
}

void TerminalTest::usesColourAndSymbolsOnATerminal()
{
    const QByteArray shown = onTerminal({QStringLiteral("inspect"), QStringLiteral("lab:expired")});
    QVERIFY2(shown.contains("\x1b[1;31m✖ Not trusted\x1b[0m"), shown.constData());
    const QByteArray good = onTerminal({QStringLiteral("inspect"), QStringLiteral("lab:good")});
    QVERIFY2(good.contains("✔ verified: signature, name, CA, path length"), good.constData());
}

void TerminalTest::respectsWhoWantsNoColour_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QStringList>("variables");

    QTest::newRow("NO_COLOR") << QStringList() << QStringList{QStringLiteral("NO_COLOR=1")};
    QTest::newRow("a dumb terminal") << QStringList() << QStringList{QStringLiteral("TERM=dumb")};
    QTest::newRow("--color never") << QStringList{QStringLiteral("--color"), QStringLiteral("never")} << QStringList();
    QTest::newRow("--json") << QStringList{QStringLiteral("--json")} << QStringList();
}

void TerminalTest::respectsWhoWantsNoColour()
{
    QFETCH(QStringList, options);
    QFETCH(QStringList, variables);
    QByteArray shown =
        onTerminal(QStringList{QStringLiteral("inspect"), QStringLiteral("lab:expired")} + options, variables);
    // Progress may take its line away, it sets no colour.
    shown.replace("\x1b[K", "");
    QVERIFY2(!shown.contains('\x1b'), shown.constData());
    QVERIFY(shown.contains("Not trusted"));
}

void TerminalTest::showsProgressOnATerminalAlone()
{
    const QStringList arguments{QStringLiteral("inspect"), QStringLiteral("lab:good")};
    QVERIFY(onTerminal(arguments).contains("\r\x1b[K"));
    QCOMPARE(m_home.run(arguments).err, QByteArray());
}

void TerminalTest::takesProgressAwayBeforeAResult()
{
    const QString set = m_home.path(QStringLiteral("lab.pins.json"));
    QCOMPARE(m_home.run({QStringLiteral("pin"), QStringLiteral("lab:good"), QStringLiteral("-o"), set}).exitCode, 0);
    const QByteArray shown =
        onTerminal({QStringLiteral("check"), set, QStringLiteral("lab:good"), QStringLiteral("lab:expired")});
    // What is left of a line is what comes after it was last taken away.
    bool isProgressSeen = false;
    for (const QByteArray& line : shown.split('\n')) {
        const QByteArray left = line.mid(line.lastIndexOf("\r\x1b[K") + 1);
        isProgressSeen = isProgressSeen || line.contains(" of 2 · ");
        QVERIFY2(!left.contains(" of 2 · "), line.constData());
    }
    QVERIFY2(isProgressSeen, shown.constData());
}

void TerminalTest::colorsAPipeOnlyWhenTold()
{
    const CliRun plain = m_home.run({QStringLiteral("inspect"), QStringLiteral("lab:expired")});
    QVERIFY(!plain.out.contains('\x1b'));
    const CliRun painted = m_home.run({QStringLiteral("inspect"), QStringLiteral("lab:expired"),
        QStringLiteral("--color"), QStringLiteral("always")});
    QVERIFY(painted.out.contains("\x1b[1;31m"));
}

void TerminalTest::endsQuietlyWhenTheReaderGoes()
{
    QProcess shell;
    shell.setProcessEnvironment(m_home.environment());
    shell.start(QStringLiteral("bash"),
        {QStringLiteral("-c"), QStringLiteral("\"$0\" lab list --json | true; echo ${PIPESTATUS[0]}"), cliProgram()});
    shell.setWorkingDirectory(m_home.path(QString()));
    QVERIFY(shell.waitForFinished(60'000));
    QCOMPARE(shell.readAllStandardOutput(), QByteArray("0\n"));
    QCOMPARE(shell.readAllStandardError(), QByteArray());
}

void TerminalTest::saysThatStandardOutputIsFull()
{
    QProcess process;
    process.setProcessEnvironment(m_home.environment());
    process.setStandardOutputFile(QStringLiteral("/dev/full"));
    process.start(cliProgram(), {QStringLiteral("lab"), QStringLiteral("list")});
    QVERIFY(process.waitForFinished(60'000));
    QCOMPARE(process.exitCode(), 3);
    QCOMPARE(
        process.readAllStandardError(), QByteArray("Standard output could not be written: No space left on device.\n"));
}

QTEST_GUILESS_MAIN(TerminalTest)
#include "terminal_test.moc"
