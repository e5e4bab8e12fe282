// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "core/lab/scenario_reader.h"

#include <QTest>

using namespace pintle;

namespace {

QByteArray document(const QByteArray& fields)
{
    return R"({"format":"pintle-scenarios","version":1,)" + fields + "}";
}

/// A document with the authority that leaves have by default, and one entry with these fields.
QByteArray entry(const QByteArray& fields)
{
    return document(R"("certificates":{"root":{"profile":"root","subject":["CN=r"]},
        "issuing-e1":{"profile":"issuing","issuer":"root"}},
        "entries":[{"id":"a","about":"A.","expect":{"verdict":"untrusted"})"
        + (fields.isEmpty() ? QByteArray() : "," + fields) + "}]");
}

Result<ScenarioCatalogue> parse(const QByteArray& json)
{
    return ScenarioCatalogue::parse({{QStringLiteral("a.json"), json}});
}

} // namespace

class ScenarioReaderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fillsInWhatIsUsual();
    void resolvesNamesFromTheInside();
    void copiesWhatItIsLike();
    void refersAcrossFiles();
    void saysWhatIsWrong_data();
    void saysWhatIsWrong();
    void refusesAnEndlessFile();
    void survivesDeepNesting();
};

void ScenarioReaderTest::fillsInWhatIsUsual()
{
    const auto catalogue = parse(entry({}));
    QVERIFY2(catalogue, catalogue ? "" : qPrintable(catalogue.error().context.detail));
    const Scenario& only = catalogue->entries().front();
    QCOMPARE(only.hosts, QStringList({QStringLiteral("a.lab.test")}));
    QCOMPARE(only.send, QStringList({QStringLiteral("a/leaf"), QStringLiteral("issuing-e1")}));
    const ScenarioCertificate& leaf = catalogue->certificates().at(QStringLiteral("a/leaf"));
    QCOMPARE(leaf.issuer, QStringLiteral("issuing-e1"));
    QCOMPARE(leaf.key, QStringLiteral("a/leaf"));
    QCOMPARE(leaf.recipe.subject, (std::vector<SubjectAttribute>{{"CN", "a.lab.test"}}));
    QCOMPARE(leaf.recipe.subjectAltNames.front().bytes, QByteArray("a.lab.test"));
    QVERIFY(!leaf.recipe.basicConstraints->isCa);
}

void ScenarioReaderTest::resolvesNamesFromTheInside()
{
    const auto catalogue = parse(entry(R"("certificates":{"root":{"profile":"root"},"leaf":{"issuer":"root",
        "key":"spare","signedBy":"root"}},"send":["leaf","root"])"));
    QVERIFY2(catalogue, catalogue ? "" : qPrintable(catalogue.error().context.detail));
    const ScenarioCertificate& leaf = catalogue->certificates().at(QStringLiteral("a/leaf"));
    QCOMPARE(leaf.issuer, QStringLiteral("a/root"));
    QCOMPARE(leaf.signedBy, QStringLiteral("a/root"));
    QCOMPARE(leaf.key, QStringLiteral("spare"));
    QCOMPARE(catalogue->entries().front().send.last(), QStringLiteral("a/root"));
}

void ScenarioReaderTest::copiesWhatItIsLike()
{
    const auto catalogue = parse(entry(R"("certificates":{"leaf":{"names":["DNS:x.test"],"until":5},
        "twin":{"like":"leaf","until":6}})"));
    QVERIFY(catalogue);
    const ScenarioCertificate& twin = catalogue->certificates().at(QStringLiteral("a/twin"));
    QCOMPARE(twin.recipe.subjectAltNames.front().bytes, QByteArray("x.test"));
    QCOMPARE(twin.untilDays, 6.0);
    QCOMPARE(twin.serialSeed, QStringLiteral("a/leaf"));
    QCOMPARE(twin.key, QStringLiteral("a/twin"));
}

void ScenarioReaderTest::refersAcrossFiles()
{
    const QByteArray other = document(R"("entries":[{"id":"b","about":"B.","send":["a/leaf"],
        "expect":{"verdict":"untrusted"}}])");
    const auto catalogue =
        ScenarioCatalogue::parse({{QStringLiteral("b.json"), other}, {QStringLiteral("a.json"), entry({})}});
    QVERIFY(catalogue);
    QCOMPARE(catalogue->entries().front().send, QStringList({QStringLiteral("a/leaf")}));
}

void ScenarioReaderTest::saysWhatIsWrong_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("detail");
    const auto row = [](const char* name, const QByteArray& json, const char* detail) {
        QTest::newRow(name) << json << QString::fromLatin1(detail);
    };
    row("not JSON", "{", "unterminated object");
    row("an array", "[]", "$.format: must be pintle-scenarios");
    row("another format", R"({"format":"x","version":1})", "$.format: must be pintle-scenarios");
    row("no version", R"({"format":"pintle-scenarios"})", "$.version: must be 1");
    row("a newer version", R"({"format":"pintle-scenarios","version":2})", "$.version: must be a number from 1 to 1");
    row("a field of the file", document(R"("x":1)"), "$.x: is not a field known here");
    row("an entry that is no object", document(R"("entries":[5])"), "$.entries[0]: must be an object");
    row("a field of the entry", entry(R"("x":1)"), "$.entries[0].x: is not a field known here");
    row("no expectation", document(R"("entries":[{"id":"a","about":"A."}])"),
        "$.entries[0].expect.verdict: must be there and not empty");
    row("an id with a path", document(R"("entries":[{"id":"../a"}])"),
        "$.entries[0].id: must be small letters, digits and single hyphens");
    row("an unknown behaviour", entry(R"("behaviour":"dance")"),
        "$.entries[0].behaviour: must be one of orderly, plain-http, silence, garbage, half-hello, hang-up, "
        "malformed-certificate, endless-certificate, refuse-starttls, inject-after-starttls");
    row("versions upside down", entry(R"("tls":{"lowest":"TLSv1.3","highest":"TLSv1.2"})"),
        "$.entries[0].tls.lowest: must not be above highest");
    row("an empty ALPN protocol", entry(R"("tls":{"alpn":[""]})"),
        "$.entries[0].tls.alpn: a protocol has 1 to 255 characters");
    row("nothing sent", entry(R"("send":[])"), "$.entries[0].send: must name a certificate");
    row("something unknown sent", entry(R"("send":["x"])"), "$.entries[0].send: x names no certificate");
    row("no host", entry(R"("hosts":[])"), "$.entries[0].hosts: must name a host");
    row("an unknown delegate", entry(R"("staple":{"signedBy":"x"})"),
        "$.entries[0].staple.signedBy: names no certificate");
    row("an unknown issuer", entry(R"("certificates":{"leaf":{"issuer":"x"}})"),
        "$.entries[0].certificates.leaf.issuer: names no certificate");
    row("like nothing", entry(R"("certificates":{"leaf":{"like":"x"}})"),
        "$.entries[0].certificates.leaf.like: names no certificate");
    row("like itself", entry(R"("certificates":{"leaf":{"like":"leaf"}})"),
        "$.entries[0].certificates.leaf.like: leads back to itself");
    row("issuers in a circle",
        entry(R"("certificates":{"x":{"profile":"issuing","issuer":"y"},"y":{"profile":"issuing","issuer":"x"}})"),
        "$.entries[0].certificates.x.issuer: leads back to itself");
    row("a certificate that is no object", entry(R"("certificates":{"leaf":5})"),
        "$.entries[0].certificates.leaf: must be an object");
    row("a certificate with a bad name", entry(R"("certificates":{"A/b":{}})"),
        "$.entries[0].certificates.A/b: a name is small letters, digits and single hyphens");
    row("two entries of one id", document(R"("entries":[{"id":"a","about":"A.","expect":{"verdict":"x"}},{"id":"a"}])"),
        "$.entries[1].id: is taken by another entry");
}

void ScenarioReaderTest::saysWhatIsWrong()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, detail);
    const auto catalogue = parse(json);
    QVERIFY(!catalogue);
    QCOMPARE(catalogue.error().code, ErrorCode::MalformedScenario);
    QCOMPARE(catalogue.error().context.subject, QStringLiteral("a.json"));
    QCOMPARE(catalogue.error().context.detail, detail);
}

void ScenarioReaderTest::refusesAnEndlessFile()
{
    QCOMPARE(parse(QByteArray(5'000'000, ' ')).error().context.detail, QStringLiteral("longer than 4 MiB"));
}

void ScenarioReaderTest::survivesDeepNesting()
{
    QVERIFY(!parse(QByteArray(100'000, '[')));
}

QTEST_GUILESS_MAIN(ScenarioReaderTest)
#include "scenario_reader_test.moc"
