// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "app/report/check_report.h"
#include "app/report/report_json.h"
#include "tests/support/sample_paths.h"

#include <QJsonDocument>
#include <QSet>
#include <QTest>
#include <QXmlStreamReader>

using namespace pintle;

namespace {

const QDateTime Now(QDate(2027, 1, 1), QTime(0, 0), Qt::UTC);

/// A passing, a failing and a silent endpoint, with names that need care in
/// every format.
report::CheckRun sampleRun()
{
    const HostName host = HostName::parse(QStringLiteral("api.lab.test")).value();
    const Certificate leaf = test::sampleCertificate(QStringLiteral("api.lab.test"));
    const PathReport paths = test::trustedReport({{leaf}}, host);
    const PinEntry entry{.pin = Pin::of(leaf), .role = PinRole::Leaf};
    const auto set = QStringLiteral("shop \"<&>\"\n\x1b[31m");
    report::CheckRun run{.setName = set, .setPath = QStringLiteral("sets/my shop.pins.json"), .instant = Now};
    report::CheckResult good{.target = QStringLiteral("api.lab.test:443")};
    good.report = {.paths = paths,
        .pins = PinEvaluation{.verdict = PinsMatched{.matches = {{entry, 0}}, .wanted = 1}},
        .verdict = EndpointVerdict::TrustedPinned};
    report::CheckResult bad{
        .target = QStringLiteral("evil.lab.test:443"), .findings = {makeFinding(FindingCode::NoBackupPin)}};
    bad.report = {.paths = paths,
        .pins = PinEvaluation{.verdict = PinsMismatched{.wanted = {entry},
                                  .seen = {{Pin::of(leaf), 0, QStringLiteral("CN=\x1b[31m")}}}},
        .verdict = EndpointVerdict::PinMismatch};
    report::CheckResult silent{.target = QStringLiteral("silent.lab.test:443")};
    run.results = {good, bad, silent};
    return run;
}

} // namespace

class CheckReportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsAnswersInTheSummary();
    void writesJUnitThatParses();
    void writesSarifWithARuleForEveryResult();
    void writesOpenMetricsLinesThatParse();
    void keepsEvidenceOfBothSides();
    void letsNoControlCharacterThrough();
};

void CheckReportTest::countsAnswersInTheSummary()
{
    const QJsonObject summary = report::checkJson(sampleRun()).value(QLatin1String("summary")).toObject();
    QCOMPARE(summary.value(QLatin1String("endpoints")).toInt(), 3);
    QCOMPARE(summary.value(QLatin1String("passed")).toInt(), 1);
    QCOMPARE(summary.value(QLatin1String("failing")).toInt(), 1);
    QCOMPARE(summary.value(QLatin1String("undetermined")).toInt(), 1);
}

void CheckReportTest::writesJUnitThatParses()
{
    QXmlStreamReader xml(report::junitXml(sampleRun()));
    QStringList elements;
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::StartElement)
            elements.append(xml.name().toString());
    }
    QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
    QCOMPARE(elements.count(QStringLiteral("testcase")), 3);
    QCOMPARE(elements.count(QStringLiteral("failure")), 1);
    QCOMPARE(elements.count(QStringLiteral("error")), 1);
}

void CheckReportTest::writesSarifWithARuleForEveryResult()
{
    const QJsonObject log = QJsonDocument::fromJson(report::sarifJson(sampleRun())).object();
    QCOMPARE(log.value(QLatin1String("version")).toString(), QStringLiteral("2.1.0"));
    const QJsonObject run = log.value(QLatin1String("runs")).toArray().first().toObject();
    QSet<QString> rules;
    for (const QJsonValue& rule : run.value(QLatin1String("tool"))
                                      .toObject()
                                      .value(QLatin1String("driver"))
                                      .toObject()
                                      .value(QLatin1String("rules"))
                                      .toArray())
        rules.insert(rule.toObject().value(QLatin1String("id")).toString());
    const QJsonArray results = run.value(QLatin1String("results")).toArray();
    QCOMPARE(results.size(), 3);
    for (const QJsonValue& result : results)
        QVERIFY(rules.contains(result.toObject().value(QLatin1String("ruleId")).toString()));
    const QJsonObject place = results.first().toObject().value(QLatin1String("locations")).toArray().first().toObject();
    QCOMPARE(place.value(QLatin1String("physicalLocation"))
                 .toObject()
                 .value(QLatin1String("artifactLocation"))
                 .toObject()
                 .value(QLatin1String("uri"))
                 .toString(),
        QStringLiteral("sets/my%20shop.pins.json"));
}

void CheckReportTest::writesOpenMetricsLinesThatParse()
{
    static const QRegularExpression sample(QStringLiteral("^[a-z_]+\\{([a-z_]+=\"([^\"\\\\]|\\\\[\"\\\\n])*\",?)+\\}"
                                                          " -?[0-9.e+]+$"));
    QList<QByteArray> lines = report::openMetrics(sampleRun()).split('\n');
    QVERIFY(lines.takeLast().isEmpty());
    QCOMPARE(lines.takeLast(), QByteArray("# EOF"));
    for (const QByteArray& line : lines) {
        if (!line.startsWith("# "))
            QVERIFY2(sample.match(QString::fromUtf8(line)).hasMatch(), line.constData());
    }
}

void CheckReportTest::keepsEvidenceOfBothSides()
{
    const QJsonObject bad = report::checkJson(sampleRun()).value(QLatin1String("results")).toArray().at(1).toObject();
    const QJsonObject pins = bad.value(QLatin1String("pins")).toObject();
    QCOMPARE(pins.value(QLatin1String("verdict")).toString(), QStringLiteral("mismatch"));
    QCOMPARE(pins.value(QLatin1String("wanted")).toArray().size(), 1);
    QCOMPARE(pins.value(QLatin1String("seen")).toArray().size(), 1);
    QVERIFY(report::junitXml(sampleRun()).contains("wanted: sha256/"));
}

void CheckReportTest::letsNoControlCharacterThrough()
{
    const report::CheckRun run = sampleRun();
    for (const QByteArray& file : {report::junitXml(run), report::sarifJson(run), report::openMetrics(run),
             QJsonDocument(report::checkJson(run)).toJson()})
        QVERIFY2(!file.contains('\x1b'), file.constData());
}

QTEST_GUILESS_MAIN(CheckReportTest)
#include "check_report_test.moc"
