// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "app/gui/output/paged_report.h"

#include "app/text/sentences.h"
#include "tests/app/report/report_kit.h"
#include "tests/support/openssl_command.h"

#include <QFile>
#include <QPainter>
#include <QPicture>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

using namespace pintle;
using namespace pintle::report;
using namespace pintle::test;

namespace {

/// The text of a PDF as another program reads it, without white space: lines break where the page does.
QString pdfText(const QByteArray& pdf)
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("report.pdf"));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(pdf) != pdf.size())
        qFatal("cannot write %s", qPrintable(path));
    file.close();
    QProcess reader;
    // In the order of drawing, so that the lines of a cell stay together.
    reader.start(QStringLiteral("pdftotext"), {QStringLiteral("-raw"), path, QStringLiteral("-")});
    if (!reader.waitForFinished(60'000) || reader.exitCode() != 0)
        qFatal("pdftotext: %s", reader.readAllStandardError().constData());
    return QString::fromUtf8(reader.readAllStandardOutput());
}

QString squeezed(const QString& text)
{
    // The fonts have ligatures, and readers keep them.
    return text.normalized(QString::NormalizationForm_KC)
        .remove(QRegularExpression(QStringLiteral("[\\s\\x{2066}-\\x{2069}]")));
}

/// A picture as the window records it.
Diagram recordedDiagram(const QString& words)
{
    Diagram diagram = sampleDiagram(words);
    QPicture picture;
    QPainter painter(&picture);
    painter.drawRect(QRectF(1, 1, 298, 78));
    painter.drawText(QPointF(10, 40), words);
    painter.end();
    diagram.recorded = QByteArray(picture.data(), int(picture.size()));
    diagram.size = {300, 80};
    return diagram;
}

} // namespace

class PagedReportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void textOfThePdfIsTheFactsOfTheReport();
    void redactedPdfIsSilent();
    void endsEveryPageWithItsNumber();
    void drawsThePictureAsText();
    void isMadeOnAnotherThread();
    void pictureAloneIsAPageOfItsSize();
    void hostileAndEndlessNamesEndInAPdfToo();

private:
    QByteArray pdfOf(const EndpointReport& report, RedactFlags redact = {}, const Diagram& diagram = {})
    {
        const DocumentOptions options = documentOptions(redact);
        const Redactor redactor(report, redact, {options.subject, options.command});
        return pdfReport(inspectDocument(report, options, redactor), diagram);
    }

    ReportWorld m_world;
};

void PagedReportTest::textOfThePdfIsTheFactsOfTheReport()
{
    const EndpointReport report = reportOf(m_world, nameEverything);
    const QString text = squeezed(pdfText(pdfOf(report, {}, recordedDiagram(QStringLiteral("picture")))));
    QStringList facts{text::headline(report.verdict), text::reason(report), QStringLiteral("2026-06-01 00:00:00 UTC"),
        QStringLiteral("pintle-cli inspect smtp://api.example.com:587 --trust ca.pem"), QStringLiteral("TLSv1.3"),
        QStringLiteral("TLS_AES_256_GCM_SHA384"), QStringLiteral("*.shop.example.net"), QStringLiteral("192.0.2.7"),
        QStringLiteral("jane")};
    for (const PathNode& node : report.paths->usedPath()->nodes) {
        facts << QString::fromLatin1(opensslPin(node.certificate.toPem()).toBase64())
              << node.certificate.subject().toString();
    }
    for (const Section section : sectionOrder())
        facts << titleOf(section);
    facts << QStringLiteral("Nothing to report.") << QStringLiteral("Keys of the path in use")
          << QStringLiteral("Names") << QStringLiteral("Extensions");
    for (const EdgeCheck& check : report.paths->usedPath()->edges.front().checks)
        facts << text::word(check.id);
    for (const QString& fact : facts)
        QVERIFY2(text.contains(squeezed(fact)), qPrintable(fact));
}

void PagedReportTest::redactedPdfIsSilent()
{
    const RedactFlags all = Redact::HostNames | Redact::Addresses | Redact::Emails | Redact::CapturedData;
    const QByteArray pdf = pdfOf(reportOf(m_world, nameEverything), all);
    const QString text = pdfText(pdf) + squeezed(pdfText(pdf)) + QString::fromLatin1(pdf);
    for (const char* original : {"api.example", "shop.example", "192.0.2.7", "2001:db8", "jane", "hostmaster", "mail7",
             "secret lair", "old.example", "ops@"})
        QVERIFY2(!text.contains(QLatin1String(original), Qt::CaseInsensitive), original);
    QVERIFY(text.contains(QLatin1String("host-1")));
}

void PagedReportTest::endsEveryPageWithItsNumber()
{
    const QStringList pages =
        pdfText(pdfOf(reportOf(m_world, nameEverything))).split(QLatin1Char('\f'), Qt::SkipEmptyParts);
    QVERIFY(pages.size() > 1);
    for (qsizetype i = 0; i < pages.size(); ++i)
        QVERIFY2(pages[i].contains(QStringLiteral("Page %1 of %2").arg(i + 1).arg(pages.size())), qPrintable(pages[i]));
}

void PagedReportTest::drawsThePictureAsText()
{
    const QByteArray pdf =
        pdfOf(reportOf(m_world, nameEverything), {}, recordedDiagram(QStringLiteral("words within the picture")));
    QVERIFY(squeezed(pdfText(pdf)).contains(QLatin1String("wordswithinthepicture")));
}

void PagedReportTest::isMadeOnAnotherThread()
{
    const EndpointReport report = reportOf(m_world, nameEverything);
    QByteArray pdf;
    const std::unique_ptr<QThread> worker(QThread::create([&] { pdf = pdfOf(report); }));
    worker->start();
    QVERIFY(worker->wait(60'000));
    QVERIFY(squeezed(pdfText(pdf)).contains(squeezed(text::headline(report.verdict))));
}

void PagedReportTest::pictureAloneIsAPageOfItsSize()
{
    const QByteArray pdf = pdfDiagram(recordedDiagram(QStringLiteral("alone")), QStringLiteral("Chain"));
    QCOMPARE(squeezed(pdfText(pdf)), QStringLiteral("alone"));
    QVERIFY(pdf.contains("/MediaBox [0 0 225"));
    QVERIFY(pdfDiagram({}, QString()).isEmpty());
}

void PagedReportTest::hostileAndEndlessNamesEndInAPdfToo()
{
    QVERIFY(pdfText(pdfOf(reportOf(m_world, nameHostilely))).contains(QLatin1String("<script\\>alert(1)")));
    QVERIFY(pdfText(pdfOf(reportOf(m_world, nameEndlessly))).contains(QLatin1String("host-1998.a.example")));
}

QTEST_MAIN(PagedReportTest)
#include "paged_report_test.moc"
