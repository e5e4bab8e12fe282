// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "tests/app/cli/cli_run.h"
#include "tests/support/openssl_command.h"

#include <QProcess>
#include <QTest>

using namespace pintle::test;

class UsageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysItsVersion();
    void explainsEveryCommandWithExamples_data();
    void explainsEveryCommandWithExamples();
    void refusesAWrongCommandLine_data();
    void refusesAWrongCommandLine();
    void letsNothingTakeTheNumberOfAClosedStream();
    void linksNoWidgets();

private:
    CliHome m_home;
};

void UsageTest::saysItsVersion()
{
    for (const QStringList& arguments :
        {QStringList{QStringLiteral("--version")}, {QStringLiteral("--version"), QStringLiteral("inspect")}}) {
        const CliRun run = m_home.run(arguments);
        QCOMPARE(run.exitCode, 0);
        QVERIFY2(run.out.startsWith("pintle-cli 0."), run.out.constData());
        QCOMPARE(run.err, QByteArray());
    }
}

void UsageTest::explainsEveryCommandWithExamples_data()
{
    QTest::addColumn<QStringList>("command");

    for (const char* name : {"inspect", "verify", "pin", "check", "compare", "advise", "export", "import", "demo",
             "completion", "lab start", "lab list", "lab ca"})
        QTest::newRow(name) << QString::fromLatin1(name).split(QLatin1Char(' '));
}

void UsageTest::explainsEveryCommandWithExamples()
{
    QFETCH(QStringList, command);
    const CliRun run = m_home.run(command + QStringList{QStringLiteral("--help")});
    QCOMPARE(run.exitCode, 0);
    QVERIFY2(run.out.contains("Examples:\n  pintle-cli ") || run.out.contains("Examples:\n  source <(pintle-cli"),
        run.out.constData());
    for (const char* option : {"--json", "--now", "--color"})
        QVERIFY2(run.out.contains(option), option);
    QVERIFY2(run.out.contains("Usage: pintle-cli " + command.join(QLatin1Char(' ')).toLatin1()), run.out.constData());
    QCOMPARE(run.err, QByteArray());
}

void UsageTest::refusesAWrongCommandLine_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("word");

    const auto row = [](const char* name, const QString& line, const QByteArray& word) {
        QTest::newRow(name) << line.split(QLatin1Char(' '), Qt::SkipEmptyParts) << word;
    };
    row("no command", QString(), "subcommand");
    row("an unknown command", QStringLiteral("frobnicate"), "frobnicate");
    row("an unknown option", QStringLiteral("inspect lab:good --frobnicate"), "frobnicate");
    row("an unknown option and nothing else", QStringLiteral("inspect --frobnicate"), "frobnicate");
    row("a missing operand", QStringLiteral("inspect"), "required");
    row("a value that is none of the words", QStringLiteral("inspect lab:good --color purple"), "purple");
    row("a malformed instant", QStringLiteral("inspect lab:good --now yesterday"), "yesterday");
    row("an instant with a 13th month", QStringLiteral("inspect lab:good --now 2027-13-01T00:00:00Z"), "2027-13-01");
    row("a malformed target", QStringLiteral("inspect example.com:port"), "port");
    row("an unknown lab server", QStringLiteral("inspect lab:nowhere"), "nowhere");
    row("a malformed proxy", QStringLiteral("inspect lab:good --proxy gopher://x:1"), "gopher");
    row("a proxy without scheme", QStringLiteral("inspect lab:good --proxy 127.0.0.1:8080"), "“127.0.0.1:8080”");
    row("a TLS version that is none", QStringLiteral("inspect lab:good --tls 1.4"), "1.4 is neither a TLS version");
    row("IPv4 only and IPv6 only", QStringLiteral("inspect lab:good -4 -6"), "-4");
    row("a client key without certificate", QStringLiteral("inspect lab:good --client-key k.pem"), "--client-cert");
    row("two servers at once", QStringLiteral("inspect lab:good lab:expired"), "one server");
    row("an inventory of a server", QStringLiteral("inspect lab:good --list"), "files");
    row("an unknown export format", QStringLiteral("export x.pins.json --format klingon"), "klingon");
    row("an export of nothing", QStringLiteral("export"), "--list");
    row("no connections at a time", QStringLiteral("check x.pins.json -j 0"), "0");
    row("lab without a word", QStringLiteral("lab"), "subcommand");
    row("an unknown shell", QStringLiteral("completion ksh"), "ksh");
}

void UsageTest::refusesAWrongCommandLine()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, word);
    const CliRun run = m_home.run(arguments);
    QCOMPARE(run.exitCode, 2);
    QCOMPARE(run.out, QByteArray());
    QVERIFY2(run.err.contains(word), run.err.constData());
    QVERIFY2(run.errorLines().size() <= 2, run.err.constData());
}

void UsageTest::letsNothingTakeTheNumberOfAClosedStream()
{
    QProcess shell;
    shell.setProcessEnvironment(m_home.environment());
    shell.start(QStringLiteral("sh"),
        {QStringLiteral("-c"), QLatin1Char('\'') + cliProgram() + QStringLiteral("' inspect lab:good >&-")});
    QVERIFY(shell.waitForFinished(60'000));
    QCOMPARE(shell.exitCode(), 3);
    QCOMPARE(shell.readAllStandardError(), QByteArray("Standard output could not be written: Bad file descriptor.\n"));
}

void UsageTest::linksNoWidgets()
{
    QProcess ldd;
    ldd.start(QStringLiteral("ldd"), {cliProgram()});
    QVERIFY(ldd.waitForFinished());
    const QByteArray libraries = ldd.readAllStandardOutput();
    QVERIFY(libraries.contains("libQt6Core"));
    for (const char* banned : {"Widgets", "Gui", "libX11", "Sql"})
        QVERIFY2(!libraries.contains(banned), banned);
}

QTEST_GUILESS_MAIN(UsageTest)
#include "usage_test.moc"
