// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "tests/app/cli/cli_run.h"
#include "tests/support/openssl_command.h"
#include "tests/support/peer_process.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QTest>

#include <csignal>

using namespace pintle::test;

class LabTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void listsTheCatalogue();
    void writesItsAuthorities();
    void servesUntilItIsInterrupted();
    void servesAnotherProgram();
    void refusesAServerItDoesNotHave();

private:
    CliHome m_home;
};

void LabTest::listsTheCatalogue()
{
    const CliRun text = m_home.run({QStringLiteral("lab"), QStringLiteral("list")});
    QCOMPARE(text.exitCode, 0);
    QVERIFY(text.out.contains("lab:good "));
    QVERIFY(text.out.contains("lab:appended-genuine "));
    const CliRun json = m_home.run({QStringLiteral("lab"), QStringLiteral("list"), QStringLiteral("--json")});
    QCOMPARE(schemaComplaint(json.out), QByteArray("valid"));
    QCOMPARE(json.json().value(QLatin1String("entries")).toArray().size(), text.out.count('\n'));
}

void LabTest::writesItsAuthorities()
{
    const CliRun run = m_home.run({QStringLiteral("lab"), QStringLiteral("ca")});
    QCOMPARE(run.exitCode, 0);
    QVERIFY(run.out.contains("-----BEGIN CERTIFICATE-----"));
    QVERIFY(!run.out.contains("PRIVATE"));
    QVERIFY(openssl({QStringLiteral("x509"), QStringLiteral("-noout"), QStringLiteral("-subject")}, run.out)
                .contains("Root"));
    QCOMPARE(schemaComplaint(m_home.run({QStringLiteral("lab"), QStringLiteral("ca"), QStringLiteral("--json")}).out),
        QByteArray("valid"));
}

void LabTest::servesUntilItIsInterrupted()
{
    QProcess lab;
    lab.setProcessEnvironment(m_home.environment());
    lab.start(cliProgram(),
        {QStringLiteral("lab"), QStringLiteral("start"), QStringLiteral("good"), QStringLiteral("--json")});
    QByteArray announced;
    while (!announced.endsWith("}\n") && lab.waitForReadyRead(60'000))
        announced += lab.readAllStandardOutput();
    QCOMPARE(schemaComplaint(announced), QByteArray("valid"));
    QCOMPARE(lab.state(), QProcess::Running);
    ::kill(static_cast<pid_t>(lab.processId()), SIGINT);
    QVERIFY(lab.waitForFinished(60'000));
    QCOMPARE(lab.exitStatus(), QProcess::NormalExit);
    QCOMPARE(lab.exitCode(), 0);
}

void LabTest::servesAnotherProgram()
{
    QProcess lab;
    lab.setProcessEnvironment(m_home.environment());
    lab.start(cliProgram(), {QStringLiteral("lab"), QStringLiteral("start"), QStringLiteral("good")});
    QVERIFY(lab.waitForReadyRead(60'000));
    const QByteArray line = lab.readLine().simplified();
    QCOMPARE(line.split(' ').size(), 3);
    const QString address = QString::fromLatin1(line.split(' ').at(1));
    const CliRun run = m_home.run({QStringLiteral("inspect"), QStringLiteral("api.lab.test"),
        QStringLiteral("--connect"), address, QStringLiteral("--trust"), QStringLiteral("lab")});
    QVERIFY2(run.exitCode == 0, run.out + run.err);
    lab.terminate();
    QVERIFY(lab.waitForFinished(60'000));
    QCOMPARE(lab.exitCode(), 0);
}

void LabTest::refusesAServerItDoesNotHave()
{
    const CliRun run = m_home.run({QStringLiteral("lab"), QStringLiteral("start"), QStringLiteral("nowhere")});
    QCOMPARE(run.exitCode, 2);
    QVERIFY2(run.err.startsWith("The lab has no server called “nowhere”."), run.err.constData());
}

QTEST_GUILESS_MAIN(LabTest)
#include "lab_test.moc"
