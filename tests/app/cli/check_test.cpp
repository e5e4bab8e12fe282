// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "tests/app/cli/cli_run.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>
#include <QXmlStreamReader>

using namespace pintle::test;

class CheckTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void passesTheGenuineServer();
    void catchesAnInterceptor_data();
    void catchesAnInterceptor();
    void seesNothingOfAnInterceptorWithoutPins();
    void failsClosedWhenThePinsHaveEnded();
    void tellsServersWithoutAnAnswerFromFailingOnes();
    void keepsTheOrderOfTheTargets();
    void failsForAnythingUnpinnedWhenStrict();
    void writesReportsForOtherPrograms();
    void saysWhatCannotBeRead();

private:
    CliRun check(const QStringList& more) const
    {
        return m_home.run(QStringList{QStringLiteral("check"), m_set} + more);
    }
    QByteArray contentOf(const QString& name) const
    {
        QFile file(m_home.path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    CliHome m_home;
    QString m_set;
};

void CheckTest::initTestCase()
{
    m_set = m_home.path(QStringLiteral("api.pins.json"));
    QCOMPARE(m_home
                 .run({QStringLiteral("pin"), QStringLiteral("lab:good"), QStringLiteral("--intermediate"),
                     QStringLiteral("-o"), m_set})
                 .exitCode,
        0);
}

void CheckTest::passesTheGenuineServer()
{
    const CliRun text = check({});
    QVERIFY2(text.exitCode == 0, text.out + text.err);
    QVERIFY2(text.out.startsWith("lab:good  Trusted and pinned [trusted-pinned]\n"), text.out.constData());
    const CliRun json = check({QStringLiteral("--json")});
    QCOMPARE(schemaComplaint(json.out), QByteArray("valid"));
    QCOMPARE(json.json().value(QLatin1String("results")).toArray().size(), 1);
}

void CheckTest::catchesAnInterceptor_data()
{
    QTest::addColumn<QString>("target");

    QTest::newRow("a certificate of another trusted authority") << QStringLiteral("lab:trusted-ca");
    QTest::newRow("the genuine certificates appended, TLS 1.3 (CVE-2016-2402)")
        << QStringLiteral("lab:appended-genuine");
    QTest::newRow("the genuine certificates appended, TLS 1.2 (CVE-2016-2402)")
        << QStringLiteral("lab:appended-genuine-tls12");
    QTest::newRow("a forged issuer with the pinned key in it") << QStringLiteral("lab:lookalike-issuer");
}

void CheckTest::catchesAnInterceptor()
{
    QFETCH(QString, target);
    const CliRun run = check({target, QStringLiteral("--json")});
    QCOMPARE(run.exitCode, 1);
    QCOMPARE(schemaComplaint(run.out), QByteArray("valid"));
    const QJsonObject result = run.json().value(QLatin1String("results")).toArray().first().toObject();
    QCOMPARE(result.value(QLatin1String("verdict")).toString(), QStringLiteral("pin-mismatch"));
    const QJsonObject pins = result.value(QLatin1String("pins")).toObject();
    QCOMPARE(pins.value(QLatin1String("wanted")).toArray().size(), 1);
    QVERIFY(pins.value(QLatin1String("seen")).toArray().size() >= 3);
    const CliRun text = check({target});
    QVERIFY2(text.out.contains("Pins on the path") && text.out.contains("Pins of the set"), text.out.constData());
}

void CheckTest::seesNothingOfAnInterceptorWithoutPins()
{
    const CliRun run =
        m_home.run({QStringLiteral("inspect"), QStringLiteral("lab:trusted-ca"), QStringLiteral("--json")});
    QCOMPARE(run.exitCode, 0);
    QCOMPARE(run.json().value(QLatin1String("verdict")).toString(), QStringLiteral("trusted-unpinned"));
}

void CheckTest::failsClosedWhenThePinsHaveEnded()
{
    QJsonObject document = QJsonDocument::fromJson(contentOf(QStringLiteral("api.pins.json"))).object();
    QJsonArray hosts = document.value(QLatin1String("hosts")).toArray();
    QJsonObject host = hosts.first().toObject();
    host.insert(QStringLiteral("expires"), QStringLiteral("2020-01-01T00:00:00Z"));
    hosts.replace(0, host);
    document.insert(QStringLiteral("hosts"), hosts);
    const QString ended = m_home.file(QStringLiteral("ended.pins.json"), QJsonDocument(document).toJson());
    const CliRun run = m_home.run({QStringLiteral("check"), ended});
    QCOMPARE(run.exitCode, 1);
    QVERIFY2(run.out.contains("[trusted-pins-expired]"), run.out.constData());
}

void CheckTest::tellsServersWithoutAnAnswerFromFailingOnes()
{
    const CliRun silent = check({QStringLiteral("127.0.0.1:1"), QStringLiteral("--json")});
    QCOMPARE(silent.exitCode, 3);
    const CliRun both = check({QStringLiteral("127.0.0.1:1"), QStringLiteral("lab:trusted-ca"),
        QStringLiteral("lab:good"), QStringLiteral("--json")});
    QCOMPARE(both.exitCode, 1);
    const QJsonObject summary = both.json().value(QLatin1String("summary")).toObject();
    QCOMPARE(summary.value(QLatin1String("passed")).toInt(), 1);
    QCOMPARE(summary.value(QLatin1String("failing")).toInt(), 1);
    QCOMPARE(summary.value(QLatin1String("undetermined")).toInt(), 1);
}

void CheckTest::keepsTheOrderOfTheTargets()
{
    const QStringList targets{QStringLiteral("lab:trusted-ca"), QStringLiteral("lab:good"),
        QStringLiteral("lab:expired"), QStringLiteral("lab:tls12"), QStringLiteral("lab:p384")};
    const CliRun run =
        check(targets + QStringList{QStringLiteral("-j"), QStringLiteral("4"), QStringLiteral("--json")});
    QStringList answered;
    for (const QJsonValue& result : run.json().value(QLatin1String("results")).toArray())
        answered.append(result.toObject().value(QLatin1String("target")).toString());
    QCOMPARE(answered, targets);
}

void CheckTest::failsForAnythingUnpinnedWhenStrict()
{
    QCOMPARE(check({QStringLiteral("lab:p384")}).exitCode, 0);
    QCOMPARE(check({QStringLiteral("lab:p384"), QStringLiteral("--strict")}).exitCode, 1);
    QCOMPARE(check({QStringLiteral("lab:good"), QStringLiteral("--strict")}).exitCode, 0);
}

void CheckTest::writesReportsForOtherPrograms()
{
    const CliRun run = check({QStringLiteral("lab:good"), QStringLiteral("lab:trusted-ca"),
        QStringLiteral("127.0.0.1:1"), QStringLiteral("--junit"), m_home.path(QStringLiteral("junit.xml")),
        QStringLiteral("--sarif"), m_home.path(QStringLiteral("sarif.json")), QStringLiteral("--openmetrics"),
        m_home.path(QStringLiteral("metrics.txt"))});
    QCOMPARE(run.exitCode, 1);
    QVERIFY(contentOf(QStringLiteral("junit.xml")).contains("tests=\"3\" failures=\"1\" errors=\"1\""));
    const QJsonObject sarif = QJsonDocument::fromJson(contentOf(QStringLiteral("sarif.json"))).object();
    QCOMPARE(sarif.value(QLatin1String("version")).toString(), QStringLiteral("2.1.0"));
    const QByteArray metrics = contentOf(QStringLiteral("metrics.txt"));
    QVERIFY(metrics.contains("pintle_endpoint_verdict=\"pin-mismatch\"} 1\n"));
    QVERIFY(metrics.endsWith("# EOF\n"));
}

void CheckTest::saysWhatCannotBeRead()
{
    const CliRun missing = m_home.run({QStringLiteral("check"), m_home.path(QStringLiteral("missing.pins.json"))});
    QCOMPARE(missing.exitCode, 3);
    QVERIFY2(missing.err.endsWith("missing.pins.json does not exist.\n"), missing.err.constData());
    const CliRun wrong = m_home.run({QStringLiteral("check"),
        m_home.file(QStringLiteral("wrong.pins.json"), "{\"format\":\"pintle-pins\",\"version\":1,\"hosts\":[{}]}"),
        QStringLiteral("--json")});
    QCOMPARE(wrong.exitCode, 3);
    QCOMPARE(wrong.errorLines().size(), 1);
    QCOMPARE(schemaComplaint(wrong.out), QByteArray("valid"));
}

QTEST_GUILESS_MAIN(CheckTest)
#include "check_test.moc"
