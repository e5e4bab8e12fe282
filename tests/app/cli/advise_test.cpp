// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "tests/app/cli/cli_run.h"
#include "tests/support/pki.h"

#include <QJsonArray>
#include <QTest>

using namespace pintle::test;

class AdviseTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void missesABackup();
    void saysThatTheSetWouldBlockTodaysUsers();
    void isContentWithABackupKeptAway();
    void judgesAgainstASavedChain();
    void saysThatTheChainItJudgesWithIsNotTrusted();
    void saysWhichFileHoldsNoChain();
    void failsForWarningsWhenStrict();
    void looksAtWhatAPlatformCanHandle();
    void refusesAnUnknownPlatform();

private:
    CliRun advise(const QString& set, const QStringList& more = {}) const
    {
        return m_home.run(QStringList{QStringLiteral("advise"), set} + more);
    }
    static QStringList findings(const CliRun& run)
    {
        QStringList ids;
        for (const auto finding : run.json().value(QLatin1String("findings")).toArray())
            ids.append(finding.toObject().value(QLatin1String("id")).toString());
        return ids;
    }

    Pki m_pki;
    CliHome m_home;
    QString m_bare;
    QString m_whole;
};

void AdviseTest::initTestCase()
{
    m_bare = m_home.path(QStringLiteral("bare.pins.json"));
    m_whole = m_home.path(QStringLiteral("whole.pins.json"));
    const Issued backup = m_pki.root(QStringLiteral("Backup"));
    QCOMPARE(m_home
                 .run({QStringLiteral("pin"), QStringLiteral("lab:good"), QStringLiteral("--intermediate"),
                     QStringLiteral("-o"), m_bare})
                 .exitCode,
        0);
    QCOMPARE(m_home
                 .run({QStringLiteral("pin"), QStringLiteral("lab:good"), QStringLiteral("--intermediate"),
                     QStringLiteral("--backup"), backup.key, QStringLiteral("-o"), m_whole})
                 .exitCode,
        0);
}

void AdviseTest::missesABackup()
{
    const CliRun text = advise(m_bare);
    QVERIFY2(text.out.contains("Warning  There is no backup pin: a lost key "
                               "locks users out. [pins.no-backup, RFC 7469 4.3]"),
        text.out.constData());
    QCOMPARE(text.exitCode, 0);
    const CliRun json = advise(m_bare, {QStringLiteral("--json")});
    QCOMPARE(schemaComplaint(json.out), QByteArray("valid"));
    QVERIFY(findings(json).contains(QStringLiteral("pins.no-backup")));
}

void AdviseTest::saysThatTheSetWouldBlockTodaysUsers()
{
    const CliRun run =
        advise(m_whole, {QStringLiteral("--against"), QStringLiteral("lab:trusted-ca"), QStringLiteral("--json")});
    QCOMPARE(run.exitCode, 1);
    QVERIFY2(findings(run).contains(QStringLiteral("pins.no-match")), run.out.constData());
}

void AdviseTest::isContentWithABackupKeptAway()
{
    const CliRun run =
        advise(m_whole, {QStringLiteral("--against"), QStringLiteral("lab:good"), QStringLiteral("--json")});
    QVERIFY2(run.exitCode == 0, run.err.constData());
    QVERIFY2(!findings(run).contains(QStringLiteral("pins.no-backup")), run.out.constData());
}

void AdviseTest::judgesAgainstASavedChain()
{
    const Issued root = m_pki.root(QStringLiteral("Root"));
    const Issued leaf = m_pki.leaf({QStringLiteral("api.lab.test")}, root);
    const CliRun run = advise(m_whole,
        {QStringLiteral("--against"), m_pki.joined({leaf, root}), QStringLiteral("--trust"), root.certificate,
            QStringLiteral("--json")});
    QCOMPARE(run.exitCode, 1);
    QVERIFY2(findings(run).contains(QStringLiteral("pins.no-match")), run.out.constData());
}

void AdviseTest::saysThatTheChainItJudgesWithIsNotTrusted()
{
    const Issued stranger = m_pki.root(QStringLiteral("Stranger"));
    const CliRun run = advise(m_bare, {QStringLiteral("--against"), stranger.certificate});
    QVERIFY2(
        run.err.startsWith("The chain of " + stranger.certificate.toUtf8() + " is not trusted, and proves little: "),
        run.err.constData());
    QCOMPARE(run.errorLines().size(), 1);
}

void AdviseTest::saysWhichFileHoldsNoChain()
{
    const Issued stranger = m_pki.root(QStringLiteral("Keyholder"));
    const CliRun run = advise(m_bare, {QStringLiteral("--against"), stranger.key});
    QCOMPARE(run.exitCode, 3);
    QCOMPARE(run.err, stranger.key.toUtf8() + " holds no certificate to begin a path with.\n");
}

void AdviseTest::failsForWarningsWhenStrict()
{
    QCOMPARE(advise(m_bare, {QStringLiteral("--strict")}).exitCode, 1);
}

void AdviseTest::looksAtWhatAPlatformCanHandle()
{
    const CliRun run =
        advise(m_whole, {QStringLiteral("--for"), QStringLiteral("android-nsc,curl"), QStringLiteral("--json")});
    QVERIFY2(run.exitCode == 0 || run.exitCode == 1, run.err.constData());
    QCOMPARE(schemaComplaint(run.out), QByteArray("valid"));
}

void AdviseTest::refusesAnUnknownPlatform()
{
    const CliRun run = advise(m_whole, {QStringLiteral("--for"), QStringLiteral("klingon")});
    QCOMPARE(run.exitCode, 2);
    QCOMPARE(run.err, QByteArray("No format is called “klingon”.\n"));
}

QTEST_GUILESS_MAIN(AdviseTest)
#include "advise_test.moc"
