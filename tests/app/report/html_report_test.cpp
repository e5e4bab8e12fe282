// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "app/report/html_report.h"

#include "app/report/report_json.h"
#include "app/text/sentences.h"
#include "tests/app/report/report_kit.h"
#include "tests/support/openssl_command.h"
#include "tests/support/places.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace pintle;
using namespace pintle::report;
using namespace pintle::test;

namespace {

/// All text of a document that must be well-formed, without the style.
QString textOf(const QByteArray& xml)
{
    QXmlStreamReader reader(xml);
    QString text;
    while (!reader.atEnd()) {
        reader.readNext();
        if (reader.isStartElement() && reader.name() == QLatin1String("style"))
            reader.skipCurrentElement();
        else if (reader.isCharacters())
            text += reader.text();
    }
    if (reader.hasError())
        qFatal("%s at line %lld", qPrintable(reader.errorString()), reader.lineNumber());
    return text;
}

QByteArray htmlOf(const EndpointReport& report, const DocumentOptions& options, const Diagram& diagram = {})
{
    const Redactor redactor(report, options.redact, {options.subject, options.command});
    return htmlReport(inspectDocument(report, options, redactor), diagram, HtmlReader::Browser);
}

} // namespace

class HtmlReportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void isOneAccessibleFileWithoutPartsFromElsewhere_data();
    void isOneAccessibleFileWithoutPartsFromElsewhere();
    void beginsWithVerdictReasonDateProgramMethodAndCommand();
    void writesThePinsThatOpensslPrints();
    void leavesOutSectionsThatNobodyWants();
    void hostileNamesStayText();
    void namesEveryCheckWithItsRule();
    void tellsOfAnInspectionWithoutAnyCertificate();
    void boundsEndlessNamesAndSaysSo();
    void carriesThePictureWithItsWords();
    void keepsCharactersOutThatEndAnXmlDocument();

private:
    ReportWorld m_world;
};

void HtmlReportTest::isOneAccessibleFileWithoutPartsFromElsewhere_data()
{
    QTest::addColumn<int>("kind");
    QTest::newRow("ordinary names") << 0;
    QTest::newRow("hostile names") << 1;
    QTest::newRow("endless names") << 2;
    QTest::newRow("redacted") << 3;
}

void HtmlReportTest::isOneAccessibleFileWithoutPartsFromElsewhere()
{
    QFETCH(int, kind);
    const Tweak tweaks[] = {nameEverything, nameHostilely, nameEndlessly, nameEverything};
    const EndpointReport report = reportOf(m_world, tweaks[kind]);
    const RedactFlags redact = kind == 3 ? Redact::HostNames | Redact::Addresses | Redact::Emails : RedactFlags();
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("report.html"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(htmlOf(report, documentOptions(redact), sampleDiagram(QStringLiteral("Leaf, <b>api</b>"))));
    file.close();
    QProcess check;
    check.setProcessChannelMode(QProcess::MergedChannels);
    check.start(QStringLiteral("python3"), {sourceDir() + QStringLiteral("/tests/app/report/check_html.py"), path});
    QVERIFY(check.waitForFinished(60'000));
    QVERIFY2(check.exitStatus() == QProcess::NormalExit && check.exitCode() == 0, check.readAll().constData());
}

void HtmlReportTest::beginsWithVerdictReasonDateProgramMethodAndCommand()
{
    const EndpointReport report = reportOf(m_world, nameEverything);
    const QString text = textOf(htmlOf(report, documentOptions()));
    qsizetype last = -1;
    for (const QString& expected : {text::headline(report.verdict), QString(idOf(report.verdict)), text::reason(report),
             QStringLiteral("2026-06-01 00:00:00 UTC"), QStringLiteral("Pintle 0.1.0"),
             QStringLiteral("Connected to the server"), QStringLiteral("pintle-cli inspect smtp://api.example.com:587"),
             QStringLiteral("Chain as sent")}) {
        const qsizetype at = text.indexOf(expected);
        QVERIFY2(at > last, qPrintable(expected));
        last = at;
    }
}

void HtmlReportTest::writesThePinsThatOpensslPrints()
{
    const EndpointReport report = reportOf(m_world, nameEverything);
    const QString text = textOf(htmlOf(report, documentOptions()));
    for (const PathNode& node : report.paths->usedPath()->nodes) {
        const QByteArray pem = node.certificate.toPem();
        QVERIFY(text.contains(QStringLiteral("sha256/") + QString::fromLatin1(opensslPin(pem).toBase64())));
        QVERIFY(text.contains(QString::fromLatin1(opensslPin(pem).toHex())));
        QVERIFY(text.contains(QString::fromLatin1(pem).trimmed()));
    }
}

void HtmlReportTest::leavesOutSectionsThatNobodyWants()
{
    const EndpointReport report = reportOf(m_world, nameEverything);
    DocumentOptions options = documentOptions();
    options.sections = Section::Findings | Section::Pins;
    const QByteArray html = htmlOf(report, options);
    QVERIFY(html.contains("<h2 id=\"findings\">"));
    QVERIFY(html.contains("<h2 id=\"pins\">"));
    for (const char* other : {"chain", "paths", "checks", "certificates", "connection"})
        QVERIFY2(!html.contains(QByteArray("<h2 id=\"") + other), other);
    QVERIFY(!html.contains("BEGIN CERTIFICATE"));
}

void HtmlReportTest::hostileNamesStayText()
{
    const EndpointReport report = reportOf(m_world, nameHostilely);
    const QByteArray html = htmlOf(report, documentOptions());
    QVERIFY(!html.contains("<script"));
    QVERIFY(!html.contains("<svg onload"));
    QVERIFY(html.contains("&lt;script\\&gt;alert(1)"));
    const QString text = textOf(html);
    for (const char16_t mark : {u'\u202A', u'\u202B', u'\u202C', u'\u202D', u'\u202E', u'\u2066', u'\u2067', u'\u2069'})
        QVERIFY2(!text.contains(QChar(mark)), qPrintable(QString::number(mark, 16)));
    QVERIFY(text.contains(QLatin1String("evil\\u{202e}gnp.exe")));
}

void HtmlReportTest::namesEveryCheckWithItsRule()
{
    const EndpointReport report = reportOf(m_world, nameEverything);
    const QString text = textOf(htmlOf(report, documentOptions()));
    for (const EdgeCheck& check : report.paths->usedPath()->edges.front().checks) {
        QVERIFY2(text.contains(text::word(check.id)), idOf(check.id).data());
        QVERIFY2(text.contains(ruleOf(check.id)), idOf(check.id).data());
    }
}

void HtmlReportTest::tellsOfAnInspectionWithoutAnyCertificate()
{
    ProbeReport probe = probeOf({});
    probe.handshake = Handshake::Failed;
    probe.error = Error{ErrorCode::ConnectRefused, {}};
    probe.stages[1].state = StageResult::State::Failed;
    probe.stages[1].error = probe.error;
    JudgeOptions options;
    options.verify.instant = now;
    const EndpointReport report = judge(probe, options);
    const QString text = textOf(htmlOf(report, documentOptions(), sampleDiagram(QStringLiteral("Leaf"))));
    QVERIFY(text.contains(text::headline(EndpointVerdict::NoTlsAnswer)));
    QVERIFY(text.contains(QLatin1String("No certificate was sent.")));
    QVERIFY(!text.contains(QLatin1String("Diagram")));
}

void HtmlReportTest::boundsEndlessNamesAndSaysSo()
{
    const QString text = textOf(htmlOf(reportOf(m_world, nameEndlessly), documentOptions()));
    QVERIFY(text.contains(QLatin1String("host-1998.a.example")));
    QVERIFY(text.contains(QLatin1String("1001 more names were left out.")));
}

void HtmlReportTest::carriesThePictureWithItsWords()
{
    const QByteArray html = htmlOf(reportOf(m_world, nameEverything), documentOptions(),
        sampleDiagram(QStringLiteral("Leaf, api.example.com, verified")));
    QVERIFY(html.contains("role=\"img\" aria-label=\"Leaf, api.example.com, verified\""));
    QVERIFY(textOf(html).contains(QLatin1String("Diagram of the path in use")));
    QCOMPARE(html.count("<!DOCTYPE"), 1);
    QVERIFY(!html.contains("<?xml"));
}

void HtmlReportTest::keepsCharactersOutThatEndAnXmlDocument()
{
    InspectDocument document;
    document.title = QStringLiteral("a\u0001b\uFFFEc") + QChar(0xD800) + QStringLiteral("d\U0001F600");
    document.parts.push_back({.id = QStringLiteral("x"), .title = QStringLiteral("t\u0000t")});
    const QString text = textOf(htmlReport(document, {}, HtmlReader::Browser));
    QVERIFY(text.contains(QStringLiteral("a\uFFFDb\uFFFDc\uFFFDd\U0001F600")));
}

QTEST_GUILESS_MAIN(HtmlReportTest)
#include "html_report_test.moc"
