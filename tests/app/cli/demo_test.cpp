// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "tests/app/cli/cli_run.h"

#include <QDir>
#include <QJsonArray>
#include <QTest>

using namespace pintle::test;

class DemoTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsTheWholeJob();
    void provesEveryStep();
    void leavesNothingBehind();

private:
    CliHome m_home;
};

void DemoTest::tellsTheWholeJob()
{
    const CliRun run = m_home.run({QStringLiteral("demo")});
    QVERIFY2(run.exitCode == 0, run.out + run.err);
    for (const char* words : {"1. See the chain", "[trusted-pinned]", "[pin-mismatch]", "<pin digest=\"SHA-256\">",
             "pinnedpubkey", "steps came out as told"})
        QVERIFY2(run.out.contains(words), words);
    QVERIFY(!run.out.contains("Not as told"));
    QCOMPARE(run.err, QByteArray());
}

void DemoTest::provesEveryStep()
{
    const CliRun run = m_home.run({QStringLiteral("demo"), QStringLiteral("--json")});
    QCOMPARE(run.exitCode, 0);
    QCOMPARE(schemaComplaint(run.out), QByteArray("valid"));
    const QJsonArray steps = run.json().value(QLatin1String("steps")).toArray();
    QVERIFY(steps.size() >= 12);
    for (const QJsonValue& step : steps)
        QCOMPARE(step.toObject().value(QLatin1String("found")), step.toObject().value(QLatin1String("expected")));
}

void DemoTest::leavesNothingBehind()
{
    const CliHome fresh;
    QCOMPARE(fresh.run({QStringLiteral("demo")}).exitCode, 0);
    QCOMPARE(
        QDir(fresh.path(QString())).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot), QStringList());
}

QTEST_GUILESS_MAIN(DemoTest)
#include "demo_test.moc"
