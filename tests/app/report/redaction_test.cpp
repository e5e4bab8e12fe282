// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "app/report/redaction.h"

#include "app/report/report_json.h"
#include "tests/app/report/report_kit.h"

#include <QJsonDocument>
#include <QTest>

using namespace pintle;
using namespace pintle::report;
using namespace pintle::test;

namespace {

const RedactFlags Everything = Redact::HostNames | Redact::Addresses | Redact::Emails | Redact::CapturedData;

/// Everything in the kit's report that names somebody, written down here by hand.
const QStringList Originals{QStringLiteral("api.example.com"), QStringLiteral("shop.example.net"),
    QStringLiteral("intranet"), QStringLiteral("hostmaster"), QStringLiteral("jane"), QStringLiteral("example.org"),
    QStringLiteral("example.com"), QStringLiteral("192.0.2.7"), QStringLiteral("2001:db8"),
    QStringLiteral("old.example"), QStringLiteral("ops@"), QStringLiteral("mail7"), QStringLiteral("me.client"),
    QStringLiteral("postmaster"), QStringLiteral("198.51.100.9"), QStringLiteral("secret lair")};

/// The bytes, and the bytes of every long base64 run in them.
QList<QByteArray> layersOf(const QByteArray& output)
{
    QList<QByteArray> layers{output};
    static const QRegularExpression run(QStringLiteral("[A-Za-z0-9+/\\s]{80,}={0,2}"));
    for (auto matches = run.globalMatch(QString::fromUtf8(output)); matches.hasNext();)
        layers.append(QByteArray::fromBase64(matches.next().captured().toLatin1()));
    return layers;
}

void verifySilent(const QByteArray& output, const QStringList& originals = Originals)
{
    for (const QByteArray& layer : layersOf(output)) {
        const QString text = QString::fromUtf8(layer);
        for (const QString& original : originals) {
            const qsizetype at = text.indexOf(original, 0, Qt::CaseInsensitive);
            QVERIFY2(at < 0, qPrintable(original + QStringLiteral(" in: ") + text.mid(at - 80, 200)));
        }
    }
}

} // namespace

class RedactionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void noOriginalIsInAnyOutput_data();
    void noOriginalIsInAnyOutput();
    void theSameNameHasTheSamePlaceholderEverywhere();
    void keepsPinsFingerprintsIdsAndWords();
    void replacesOnlyWhatWasAskedFor_data();
    void replacesOnlyWhatWasAskedFor();
    void findsNamesInAnySpelling_data();
    void findsNamesInAnySpelling();
    void changesNothingUnlessAsked();
    void withholdsWhatAPeerSaidBeforeTls();
    void withstandsThousandsOfNames();

private:
    Redactor redactorFor(const EndpointReport& report, RedactFlags what) const
    {
        const DocumentOptions options = documentOptions(what);
        return Redactor(report, what, {options.subject, options.command});
    }

    ReportWorld m_world;
};

void RedactionTest::noOriginalIsInAnyOutput_data()
{
    QTest::addColumn<QString>("output");
    QTest::newRow("HTML for a browser") << QStringLiteral("html");
    QTest::newRow("HTML for pages") << QStringLiteral("pages");
    QTest::newRow("JSON") << QStringLiteral("json");
}

void RedactionTest::noOriginalIsInAnyOutput()
{
    QFETCH(QString, output);
    for (const bool pinned : {true, false}) {
        const EndpointReport report = reportOf(m_world, nameEverything, pinned);
        const Redactor redactor = redactorFor(report, Everything);
        const InspectDocument document = inspectDocument(report, documentOptions(Everything), redactor);
        if (output == QLatin1String("json"))
            verifySilent(QJsonDocument(inspectJson(report, redactor)).toJson());
        else
            verifySilent(htmlReport(
                document, {}, output == QLatin1String("html") ? HtmlReader::Browser : HtmlReader::TextDocument));
    }
}

void RedactionTest::theSameNameHasTheSamePlaceholderEverywhere()
{
    const EndpointReport report = reportOf(m_world, nameEverything);
    const Redactor redactor = redactorFor(report, Everything);
    const QString placeholder = redactor.apply(QStringLiteral("api.example.com"));
    QVERIFY(QRegularExpression(QStringLiteral("^host-\\d+$")).match(placeholder).hasMatch());
    const QJsonObject json = inspectJson(report, redactor);
    QCOMPARE(json.value(QLatin1String("target")).toString(), QStringLiteral("smtp://%1:587").arg(placeholder));
    QCOMPARE(json.value(QLatin1String("host")).toObject().value(QLatin1String("name")).toString(), placeholder);
    const InspectDocument document = inspectDocument(report, documentOptions(Everything), redactor);
    QVERIFY(document.title.contains(placeholder));
}

void RedactionTest::keepsPinsFingerprintsIdsAndWords()
{
    const EndpointReport report = reportOf(m_world, nameEverything);
    const Redactor redactor = redactorFor(report, Everything);
    const QByteArray html =
        htmlReport(inspectDocument(report, documentOptions(Everything), redactor), {}, HtmlReader::Browser);
    const QJsonObject json = inspectJson(report, redactor);
    for (const PathNode& node : report.paths->usedPath()->nodes)
        QVERIFY(html.contains(Pin::of(node.certificate).toBase64().toLatin1()));
    QCOMPARE(json.value(QLatin1String("verdict")).toString(), QString(idOf(report.verdict)));
    QVERIFY(html.contains("Lab Issuing"));
    QCOMPARE(json.value(QLatin1String("served")).toArray().first().toObject().value(QLatin1String("spkiSha256")),
        QString::fromLatin1(report.paths->sent.front().spkiSha256().toBase64()));
}

void RedactionTest::replacesOnlyWhatWasAskedFor_data()
{
    QTest::addColumn<int>("flags");
    QTest::addColumn<QString>("shown");
    const auto row = [](const char* name, RedactFlags flags, const char* shown) {
        QTest::newRow(name) << int(flags.toInt()) << QString::fromLatin1(shown);
    };
    row("host names", Redact::HostNames, "api %1 host, 192.0.2.7 address, hostmaster@%2 mail");
    row("addresses", Redact::Addresses, "api api.example.com host, address-1 address, hostmaster@example.org mail");
    row("e-mail", Redact::Emails, "api api.example.com host, 192.0.2.7 address, email-N mail");
}

void RedactionTest::replacesOnlyWhatWasAskedFor()
{
    QFETCH(int, flags);
    QFETCH(QString, shown);
    const EndpointReport report = reportOf(m_world, nameEverything);
    const Redactor redactor = redactorFor(report, RedactFlags(flags));
    QString text =
        redactor.apply(QStringLiteral("api api.example.com host, 192.0.2.7 address, hostmaster@example.org mail"));
    text.replace(QRegularExpression(QStringLiteral("email-\\d+")), QStringLiteral("email-N"));
    text.replace(QRegularExpression(QStringLiteral("address-\\d+")), QStringLiteral("address-1"));
    if (shown.contains(QLatin1String("%1")))
        shown =
            shown.arg(redactor.apply(QStringLiteral("api.example.com")), redactor.apply(QStringLiteral("example.org")));
    QCOMPARE(text, shown);
}

void RedactionTest::findsNamesInAnySpelling_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("pattern");
    QTest::newRow("capitals") << QStringLiteral("API.Example.COM") << QStringLiteral("^host-\\d+$");
    QTest::newRow("with a port") << QStringLiteral("api.example.com:443") << QStringLiteral("^host-\\d+:443$");
    QTest::newRow("in a URL") << QStringLiteral("https://api.example.com/x") << QStringLiteral("^https://host-\\d+/x$");
    QTest::newRow("inside a longer word")
        << QStringLiteral("notapi.example.comma") << QStringLiteral("^nothost-\\d+ma$");
    QTest::newRow("a wildcard") << QStringLiteral("*.shop.example.net") << QStringLiteral("^\\*\\.host-\\d+$");
    QTest::newRow("cut off before an ellipsis")
        << QStringLiteral("names: api.exam\u2026") << QStringLiteral("^names: host-\\d+\u2026$");
    QTest::newRow("a single label as a word")
        << QStringLiteral("at intranet now") << QStringLiteral("^at host-\\d+ now$");
    QTest::newRow("not a single label in a word") << QStringLiteral("intranets") << QStringLiteral("^intranets$");
    QTest::newRow("an escaped e-mail in a subject")
        << QStringLiteral("1=jane\\+ops@example.com") << QStringLiteral("^1=email-\\d+$");
    QTest::newRow("an address in brackets")
        << QStringLiteral("[2001:db8::1]:443") << QStringLiteral("^\\[address-\\d+\\]:443$");
}

void RedactionTest::findsNamesInAnySpelling()
{
    QFETCH(QString, text);
    QFETCH(QString, pattern);
    const EndpointReport report = reportOf(m_world, nameEverything);
    const QString shown = redactorFor(report, Everything).apply(text);
    QVERIFY2(QRegularExpression(pattern).match(shown).hasMatch(), qPrintable(shown));
}

void RedactionTest::changesNothingUnlessAsked()
{
    const EndpointReport report = reportOf(m_world, nameEverything);
    QJsonObject plain = endpointJson(report);
    plain.insert(QStringLiteral("schema"), QStringLiteral("pintle.inspect/1"));
    QCOMPARE(inspectJson(report, Redactor()), plain);
    QCOMPARE(Redactor().apply(QStringLiteral("api.example.com")), QStringLiteral("api.example.com"));
}

void RedactionTest::withholdsWhatAPeerSaidBeforeTls()
{
    EndpointReport report = reportOf(m_world, nameEverything);
    report.probe->error = Error{ErrorCode::NotTls, {.value = QStringLiteral("220 my own words")}};
    report.probe->stages.back().error = report.probe->error;
    const Redactor redactor = redactorFor(report, Redact::CapturedData);
    const QByteArray json = QJsonDocument(inspectJson(report, redactor)).toJson();
    const QByteArray html =
        htmlReport(inspectDocument(report, documentOptions(Redact::CapturedData), redactor), {}, HtmlReader::Browser);
    for (const QByteArray& output : {json, html}) {
        QVERIFY(!output.contains("my own words"));
        QVERIFY(!output.contains("secret lair"));
        QVERIFY(output.contains("api.example.com"));
    }
    QVERIFY(QJsonDocument(inspectJson(report, Redactor())).toJson().contains("secret lair"));
}

void RedactionTest::withstandsThousandsOfNames()
{
    const EndpointReport report = reportOf(m_world, nameEndlessly);
    const Redactor redactor = redactorFor(report, Everything);
    const QByteArray html =
        htmlReport(inspectDocument(report, documentOptions(Everything), redactor), {}, HtmlReader::Browser);
    verifySilent(html, {QStringLiteral(".a.example"), QStringLiteral("api.example")});
}

QTEST_GUILESS_MAIN(RedactionTest)
#include "redaction_test.moc"
