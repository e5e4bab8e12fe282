// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "core/lab/scenario.h"

#include "core/base/finding.h"
#include "core/pins/evaluation.h"

#include "tests/support/places.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QSet>
#include <QTest>

using namespace pintle;

class ScenarioTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTheFilesThatShip();
    void hasEveryFileCompiledIn();
    void namesEntriesOnce();
    void expectsFindingsAndVerdictsThatExist();
    void findsEntries_data();
    void findsEntries();
    void knowsTheKeysToMake();
    void agreesWithThePublishedSchema();
};

namespace {

QDir folder()
{
    return QDir(test::sourceDir() + QStringLiteral("/resources/scenarios"));
}

std::vector<ScenarioCatalogue::Source> filesThatShip()
{
    std::vector<ScenarioCatalogue::Source> sources;
    for (const QString& name : folder().entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name)) {
        QFile file(folder().filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("cannot read %s", qPrintable(name));
        sources.push_back({name, file.readAll()});
    }
    return sources;
}

} // namespace

void ScenarioTest::readsTheFilesThatShip()
{
    const auto catalogue = ScenarioCatalogue::parse(filesThatShip());
    QVERIFY2(
        catalogue, catalogue ? "" : qPrintable(catalogue.error().context.subject + catalogue.error().context.detail));
}

void ScenarioTest::hasEveryFileCompiledIn()
{
    const auto catalogue = ScenarioCatalogue::parse(filesThatShip());
    const ScenarioCatalogue& builtIn = ScenarioCatalogue::builtIn();
    QCOMPARE(builtIn.entries().size(), catalogue->entries().size());
    QCOMPARE(builtIn.certificates().size(), catalogue->certificates().size());
    QVERIFY(builtIn.entries().size() >= 70);
    QCOMPARE(builtIn.entries().front().id, QStringLiteral("good"));
}

void ScenarioTest::namesEntriesOnce()
{
    QSet<QString> ids;
    for (const Scenario& entry : ScenarioCatalogue::builtIn().entries()) {
        QVERIFY2(!ids.contains(entry.id), qPrintable(entry.id));
        QVERIFY(!entry.about.isEmpty() && entry.about.endsWith(QLatin1Char('.')));
        ids.insert(entry.id);
    }
}

void ScenarioTest::expectsFindingsAndVerdictsThatExist()
{
    QSet<QString> findings;
    for (int number = 0; number <= static_cast<int>(FindingCode::ChainDiffers); ++number)
        findings.insert(idOf(static_cast<FindingCode>(number)));
    QSet<QString> verdicts;
    for (int number = 0; number <= static_cast<int>(EndpointVerdict::NoTlsAnswer); ++number)
        verdicts.insert(idOf(static_cast<EndpointVerdict>(number)));
    for (const Scenario& entry : ScenarioCatalogue::builtIn().entries()) {
        QVERIFY2(verdicts.contains(entry.verdict), qPrintable(entry.verdict));
        for (const QString& finding : entry.findings)
            QVERIFY2(findings.contains(finding), qPrintable(finding));
    }
}

void ScenarioTest::findsEntries_data()
{
    QTest::addColumn<QString>("asked");
    QTest::addColumn<QString>("id");
    QTest::newRow("by id") << QStringLiteral("expired") << QStringLiteral("expired");
    QTest::newRow("by its host") << QStringLiteral("expired.lab.test") << QStringLiteral("expired");
    QTest::newRow("by a host that attackers claim too") << QStringLiteral("api.lab.test") << QStringLiteral("good");
    QTest::newRow("by another host") << QStringLiteral("good.lab.test") << QStringLiteral("good");
    QTest::newRow("in upper case") << QStringLiteral("Good") << QStringLiteral("good");
    QTest::newRow("nothing") << QStringLiteral("unheard-of") << QString();
    QTest::newRow("an empty text") << QString() << QString();
}

void ScenarioTest::findsEntries()
{
    QFETCH(QString, asked);
    QFETCH(QString, id);
    const Scenario* entry = ScenarioCatalogue::builtIn().find(asked);
    QCOMPARE(entry ? entry->id : QString(), id);
}

void ScenarioTest::knowsTheKeysToMake()
{
    const ScenarioCatalogue& catalogue = ScenarioCatalogue::builtIn();
    QCOMPARE(catalogue.keyType(QStringLiteral("rsa2048/leaf")).id(), QStringLiteral("RSA-2048"));
    QCOMPARE(catalogue.keyType(QStringLiteral("good/leaf")).id(), QStringLiteral("P-256"));
    QCOMPARE(catalogue.keyType(QStringLiteral("attacker")).id(), QStringLiteral("P-256"));
}

void ScenarioTest::agreesWithThePublishedSchema()
{
    QByteArray documents;
    const auto sources = filesThatShip();
    for (const auto& source : sources)
        documents += (documents.isEmpty() ? "[" : ",\n") + source.json;
    QProcess python;
    python.start(QStringLiteral("python3"),
        {test::sourceDir() + QStringLiteral("/tests/support/validate_json.py"),
            test::sourceDir() + QStringLiteral("/resources/schemas/pintle-scenarios.schema.json")});
    python.write(documents + "]");
    python.closeWriteChannel();
    QVERIFY(python.waitForFinished(60'000));
    QVERIFY2(python.exitCode() == 0, python.readAllStandardError().constData());
    const QByteArray answers = python.readAllStandardOutput().trimmed();
    QCOMPARE(answers.split('\n').size(), static_cast<qsizetype>(sources.size()));
    for (const QByteArray& answer : answers.split('\n'))
        QCOMPARE(answer, QByteArray("valid"));
}

QTEST_GUILESS_MAIN(ScenarioTest)
#include "scenario_test.moc"
