// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "app/gui/output/diagram_picture.h"

#include "app/gui/output/paged_report.h"
#include "app/gui/theme/tokens.h"
#include "tests/app/gui/lab_reports.h"

#include <QElapsedTimer>
#include <QFile>
#include <QXmlStreamReader>

using namespace pintle;
using namespace pintle::test;

namespace {

/// Elements by name and text by element, from a document that must be well-formed.
struct SvgContents {
    QMap<QString, int> elements;
    QMap<QString, QString> texts;
};

SvgContents contentsOf(const QByteArray& svg)
{
    SvgContents contents;
    QXmlStreamReader reader(svg);
    QStringList open;
    while (!reader.atEnd()) {
        reader.readNext();
        if (reader.isStartElement()) {
            open.append(reader.name().toString());
            ++contents.elements[open.last()];
        } else if (reader.isEndElement()) {
            open.removeLast();
        } else if (reader.isCharacters() && !open.isEmpty()) {
            contents.texts[open.last()] += reader.text();
        }
    }
    if (reader.hasError())
        qFatal("%s", qPrintable(reader.errorString()));
    return contents;
}

} // namespace

class DiagramPictureTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void svgHasTitleDescriptionAndItsWordsAsText()
    {
        const DiagramPicture picture(goodPicture());
        const SvgContents svg = contentsOf(picture.svg(QStringLiteral("Chain of <api>")));
        QCOMPARE(svg.texts.value(QStringLiteral("title")), QStringLiteral("Chain of <api>"));
        QVERIFY(svg.texts.value(QStringLiteral("desc")).contains(QLatin1String("3 certificates")));
        QVERIFY(svg.texts.value(QStringLiteral("desc")).contains(QLatin1String("Lab Issuing")));
        QVERIFY(svg.elements.value(QStringLiteral("text")) > 8);
        QVERIFY(svg.texts.value(QStringLiteral("text")).contains(QLatin1String("api.lab.test")));
        QVERIFY(!svg.elements.contains(QStringLiteral("image")));
        for (const char16_t mark : {u'\u2066', u'\u2069'})
            QVERIFY(!svg.texts.value(QStringLiteral("text")).contains(QChar(mark)));
    }

    void imageGrowsWithItsScale()
    {
        const DiagramPicture picture(goodPicture());
        const QSize one = picture.image(1).size();
        QCOMPARE(picture.image(2).size(), one * 2);
        QCOMPARE(picture.image(3).size(), one * 3);
        QVERIFY(one.height() > 200);
        QVERIFY(picture.image(1).text(QStringLiteral("Description")).contains(QLatin1String("Lab Issuing")));
    }

    void isLightWhateverTheWindowWears()
    {
        const QPalette before = QApplication::palette();
        QApplication::setPalette(paletteFor(tokens(ThemeKind::Dark)));
        const QImage dark = DiagramPicture(goodPicture()).image(1);
        QApplication::setPalette(paletteFor(tokens(ThemeKind::Light)));
        const QImage light = DiagramPicture(goodPicture()).image(1);
        QApplication::setPalette(before);
        QCOMPARE(dark, light);
        QVERIFY(light.pixelColor(2, 2).lightness() > 200);
    }

    void namesAreReplacedInEveryForm()
    {
        const EndpointReport report = goodReport();
        const report::Redactor redactor(report, report::Redact::HostNames);
        const DiagramPicture picture(redacted(pictureOf(report, 0), redactor));
        const QByteArray svg = picture.svg(QStringLiteral("Chain"));
        QVERIFY(!svg.contains("lab.test"));
        QVERIFY(svg.contains("host-1"));
        QVERIFY(!picture.description().contains(QLatin1String("lab.test")));
        QVERIFY(!picture.diagram(QStringLiteral("Chain")).recorded.contains("lab.test"));
    }

    void becomesAPdfPage()
    {
        const DiagramPicture picture(goodPicture());
        const QByteArray pdf =
            report::pdfDiagram(picture.diagram(QStringLiteral("Chain")), QStringLiteral("Chain of api.lab.test"));
        QVERIFY(pdf.startsWith("%PDF-"));
        QCOMPARE(pdf.count("/Type /Page\n"), 1);
    }

    void aHundredCertificatesAreStillADiagram()
    {
        std::vector<Certificate> sent = m_lab.sent(QStringLiteral("good"));
        const Certificate extra = m_lab.sent(QStringLiteral("expired")).front();
        while (sent.size() < 100)
            sent.push_back(extra);
        const DiagramPicture picture(pictureOf(m_lab.report(sent, QStringLiteral("api.lab.test")), 0));
        QVERIFY(!picture.image(1).isNull());
        QVERIFY(contentsOf(picture.svg(QStringLiteral("Chain"))).elements.value(QStringLiteral("text")) > 100);
    }

private:
    EndpointReport goodReport()
    {
        return m_lab.report(m_lab.sent(QStringLiteral("good")), QStringLiteral("api.lab.test"));
    }
    ChainPicture goodPicture() { return pictureOf(goodReport(), 0); }

    LabReports m_lab;
};

QTEST_MAIN(DiagramPictureTest)
#include "diagram_picture_test.moc"
