// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "tests/app/cli/cli_run.h"
#include "tests/support/pki.h"

#include <QJsonArray>
#include <QTest>

using namespace pintle::test;

class VerifyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void answersLikeTheOpensslCommand_data();
    void answersLikeTheOpensslCommand();
    void writesTheContractAsJson();
    void honoursARevocationList();
    void needsACertificate();

private:
    CliRun verify(const QStringList& more) const
    {
        return m_home.run(QStringList{QStringLiteral("verify"), QStringLiteral("--chain"), m_chain,
                              QStringLiteral("--trust"), m_root.certificate}
            + more);
    }

    Pki m_pki;
    CliHome m_home;
    Issued m_root;
    Issued m_leaf;
    QString m_chain;
};

void VerifyTest::initTestCase()
{
    m_root = m_pki.root(QStringLiteral("Root"));
    const Issued issuing = m_pki.issuing(QStringLiteral("Issuing"), m_root);
    m_leaf = m_pki.leaf({QStringLiteral("a.test")}, issuing);
    m_chain = m_pki.joined({m_leaf, issuing});
}

void VerifyTest::answersLikeTheOpensslCommand_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<int>("code");
    QTest::addColumn<QByteArray>("words");

    const auto row = [](const char* name, const QString& line, int code, const char* words) {
        QTest::newRow(name) << line.split(QLatin1Char(' '), Qt::SkipEmptyParts) << code << QByteArray(words);
    };
    row("a good chain", QString(), 0, "Trusted [trusted]\n  Path to Root in ");
    row("the right host", QStringLiteral("--host a.test"), 0, "Trusted [trusted]");
    row("another host", QStringLiteral("--host b.test"), 1,
        "Not trusted [untrusted]\n  The certificate is not for b.test");
    row("after its end", QStringLiteral("--now 2050-06-01T00:00:00Z"), 1, "expired on 31 December 2049, 23:59 UTC");
    row("before its begin", QStringLiteral("--now 2020-01-01"), 1, "is not valid before 1 January 2024");
    row("for a client", QStringLiteral("--purpose any"), 0, "Trusted [trusted]");
}

void VerifyTest::answersLikeTheOpensslCommand()
{
    QFETCH(QStringList, options);
    QFETCH(int, code);
    QFETCH(QByteArray, words);
    const CliRun run = verify(options);
    QVERIFY2(run.exitCode == code, run.err + run.out);
    QVERIFY2(run.out.contains(words), run.out.constData());
    QCOMPARE(run.err, QByteArray());
}

void VerifyTest::writesTheContractAsJson()
{
    const CliRun run = verify({QStringLiteral("--json"), QStringLiteral("--host"), QStringLiteral("b.test")});
    QCOMPARE(run.exitCode, 1);
    QCOMPARE(schemaComplaint(run.out), QByteArray("valid"));
    const QJsonObject trust = run.json().value(QLatin1String("trust")).toObject();
    QCOMPARE(trust.value(QLatin1String("verdict")).toString(), QStringLiteral("untrusted"));
    QVERIFY(!trust.value(QLatin1String("findings")).toArray().isEmpty());
    QVERIFY(!run.json().value(QLatin1String("host")).toObject().value(QLatin1String("matches")).toBool());
}

void VerifyTest::honoursARevocationList()
{
    const CliRun run = verify({QStringLiteral("--crl"), m_root.certificate});
    QCOMPARE(run.exitCode, 3);
    QVERIFY2(run.err.contains("holds no revocation list"), run.err.constData());
}

void VerifyTest::needsACertificate()
{
    const CliRun run = m_home.run({QStringLiteral("verify"), QStringLiteral("--chain"), m_leaf.key});
    QCOMPARE(run.exitCode, 3);
    QCOMPARE(run.errorLines().size(), 1);
}

QTEST_GUILESS_MAIN(VerifyTest)
#include "verify_test.moc"
