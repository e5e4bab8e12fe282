// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "tests/app/cli/cli_run.h"
#include "tests/support/places.h"

#include <QFile>
#include <QProcess>
#include <QTest>

using namespace pintle::test;

class CompletionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesEveryCommandInEveryShell_data();
    void namesEveryCommandInEveryShell();
    void completesInBash_data();
    void completesInBash();
    void isAScriptThatBashAccepts();
    void comesWithAManualPageOfEveryCommand();

private:
    CliHome m_home;
};

namespace {

const QList<QByteArray> Commands{
    "inspect", "verify", "pin", "check", "compare", "advise", "export", "import", "lab", "demo", "completion"};

QByteArray bash(const QByteArray& script)
{
    QProcess shell;
    shell.start(QStringLiteral("bash"), {QStringLiteral("--norc"), QStringLiteral("-c"), QString::fromUtf8(script)});
    shell.waitForFinished(60'000);
    return shell.readAllStandardOutput() + shell.readAllStandardError();
}

} // namespace

void CompletionTest::namesEveryCommandInEveryShell_data()
{
    QTest::addColumn<QString>("shell");
    for (const char* shell : {"bash", "zsh", "fish"})
        QTest::newRow(shell) << QString::fromLatin1(shell);
}

void CompletionTest::namesEveryCommandInEveryShell()
{
    QFETCH(QString, shell);
    const CliRun run = m_home.run({QStringLiteral("completion"), shell});
    QCOMPARE(run.exitCode, 0);
    for (const QByteArray& command : Commands)
        QVERIFY2(run.out.contains(command), command.constData());
    QVERIFY(run.out.contains("openmetrics"));
    QCOMPARE(schemaComplaint(m_home.run({QStringLiteral("completion"), shell, QStringLiteral("--json")}).out),
        QByteArray("valid"));
}

void CompletionTest::completesInBash_data()
{
    QTest::addColumn<QByteArray>("words");
    QTest::addColumn<QByteArray>("expected");

    QTest::newRow("a command") << QByteArray("pintle-cli insp") << QByteArray("inspect");
    QTest::newRow("a command below a command") << QByteArray("pintle-cli lab sta") << QByteArray("start");
    QTest::newRow("an option of a command") << QByteArray("pintle-cli check --openm") << QByteArray("--openmetrics");
    QTest::newRow("a word of an option") << QByteArray("pintle-cli inspect --color al") << QByteArray("always");
    QTest::newRow("another word of an option") << QByteArray("pintle-cli verify --purpose cl") << QByteArray("client");
    QTest::newRow("a shell") << QByteArray("pintle-cli completion zs") << QByteArray("zsh");
    QTest::newRow("a file of a command that takes one")
        << QByteArray("pintle-cli inspect completion.b") << QByteArray("completion.bash");
    QTest::newRow("no file where a command is due") << QByteArray("pintle-cli completion.b") << QByteArray();
    QTest::newRow("an export format") << QByteArray("pintle-cli export x --format andr") << QByteArray("android-nsc");
}

void CompletionTest::completesInBash()
{
    QFETCH(QByteArray, words);
    QFETCH(QByteArray, expected);
    const QString script = m_home.file(
        QStringLiteral("completion.bash"), m_home.run({QStringLiteral("completion"), QStringLiteral("bash")}).out);
    const QByteArray program = "cd '" + m_home.path(QString()).toUtf8() + "'; source '" + script.toUtf8()
        + "'; COMP_WORDS=(" + words
        + "); COMP_CWORD=$((${#COMP_WORDS[@]} - 1)); "
          "_pintle_cli; printf '%s\\n' \"${COMPREPLY[@]}\"";
    QCOMPARE(bash(program).trimmed(), expected);
}

void CompletionTest::isAScriptThatBashAccepts()
{
    const QString script = m_home.file(
        QStringLiteral("syntax.bash"), m_home.run({QStringLiteral("completion"), QStringLiteral("bash")}).out);
    QCOMPARE(bash("bash -n '" + script.toUtf8() + "'"), QByteArray());
}

void CompletionTest::comesWithAManualPageOfEveryCommand()
{
    QFile file(buildDir() + QStringLiteral("/share/man/man1/pintle-cli.1"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray page = file.readAll();
    QVERIFY(page.startsWith(".TH PINTLE\\-CLI 1 "));
    for (const QByteArray& command : Commands)
        QVERIFY2(page.contains(".SS pintle\\-cli " + command), command.constData());
    QVERIFY(page.contains(".SH EXIT STATUS"));
    QVERIFY(page.count("Examples:") >= 13);
}

QTEST_GUILESS_MAIN(CompletionTest)
#include "completion_test.moc"
