// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "core/pins/pin_set.h"

#include "tests/support/openssl_command.h"
#include "tests/support/places.h"
#include "tests/support/sample_paths.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QTest>

using namespace pintle;

// The published schema and our own reader must agree, with python3-jsonschema as the judge of the schema.
class PinSetSchemaTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void agreesWithTheReader_data();
    void agreesWithTheReader();

private:
    struct Row {
        QString name;
        QByteArray document;
        bool valid;
    };
    std::vector<Row> m_rows;
    QList<QByteArray> m_answers;
};

namespace {

const QByteArray Digest = "oZZ9ks5omeI8bksgpYQKMOWjliIM6Aek8SllY7PqQ0E=";

QByteArray rootWith(const QByteArray& fields)
{
    return R"({"format":"pintle-pins","version":1,)" + fields + "}";
}

QByteArray hostWith(const QByteArray& fields)
{
    return rootWith("\"hosts\":[{" + fields + "}]");
}

QByteArray pinWith(const QByteArray& fields)
{
    return hostWith("\"pattern\":\"a.example\",\"pins\":[{" + fields + "}]");
}

QByteArray fullDocument()
{
    const PinEntry entry{.pin = *Pin::parse(QString::fromLatin1(Digest)),
        .role = PinRole::Backup,
        .state = PinState::Next,
        .label = QStringLiteral("Zürich \"2\""),
        .keptBy = QStringLiteral("HSM"),
        .keyAlgorithm = QStringLiteral("RSA"),
        .addedFromSubject = QStringLiteral("CN=a"),
        .addedFromNotAfter = QDateTime::fromString(QStringLiteral("2027-02-21T11:59:59.500Z"), Qt::ISODateWithMs)};
    HostPins host{.pattern = *HostPattern::parse(QStringLiteral("*.a.example")),
        .endpoints = {QStringLiteral("x.a.example:443")},
        .trust = PinTrust::Custom,
        .anchors = {test::sampleCertificate(QStringLiteral("Root"))},
        .mode = PinMode::Report,
        .expires = QDateTime::fromString(QStringLiteral("2027-06-01T00:00:00Z"), Qt::ISODate),
        .reportUris = {QStringLiteral("https://r.example/")},
        .pins = {entry}};
    const HostPins address{
        .pattern = *HostPattern::parse(QStringLiteral("[2001:db8::1]")), .trust = PinTrust::PinsOnly};
    return PinSet::make(QStringLiteral("n")).with(host).with(address).toJson();
}

} // namespace

void PinSetSchemaTest::initTestCase()
{
    const auto row = [this](const char* name, const QByteArray& document, bool valid) {
        m_rows.push_back({QString::fromLatin1(name), document, valid});
    };
    row("a document that uses everything", fullDocument(), true);
    row("an empty set", PinSet::make(QStringLiteral("n")).toJson(), true);
    row("the least", rootWith("\"hosts\":[]"), true);
    row("fields of a newer version", hostWith("\"pattern\":\"a.example\",\"x\":{\"y\":[1]}"), true);
    row("nulls for what is empty",
        pinWith("\"sha256\":\"" + Digest + "\",\"label\":null,\"key\":null,\"addedFrom\":{\"notAfter\":null}"), true);
    row("no format", R"({"version":1,"hosts":[]})", false);
    row("another format", R"({"format":"pins","version":1,"hosts":[]})", false);
    row("a newer version", R"({"format":"pintle-pins","version":2,"hosts":[]})", false);
    row("version as text", R"({"format":"pintle-pins","version":"1","hosts":[]})", false);
    row("no hosts", R"({"format":"pintle-pins","version":1})", false);
    row("hosts as object", rootWith("\"hosts\":{}"), false);
    row("name as number", rootWith("\"hosts\":[],\"name\":1"), false);
    row("no pattern", hostWith("\"mode\":\"enforce\""), false);
    row("a pattern with a port", hostWith("\"pattern\":\"a.example:443\""), false);
    row("a pattern with a scheme", hostWith("\"pattern\":\"https://a.example\""), false);
    row("a star in the middle", hostWith("\"pattern\":\"a.*.example\""), false);
    row("an empty pattern", hostWith("\"pattern\":\"\""), false);
    row("unknown trust", hostWith("\"pattern\":\"a.example\",\"trust\":\"none\""), false);
    row("unknown mode", hostWith("\"pattern\":\"a.example\",\"mode\":\"off\""), false);
    row("an end without zone", hostWith("\"pattern\":\"a.example\",\"expires\":\"2027-06-01T00:00:00\""), false);
    row("an end in month 13", hostWith("\"pattern\":\"a.example\",\"expires\":\"2027-13-01T00:00:00Z\""), false);
    row("an anchor that is no PEM", hostWith("\"pattern\":\"a.example\",\"anchors\":[\"x\"]"), false);
    row("endpoints as text", hostWith("\"pattern\":\"a.example\",\"endpoints\":\"a.example:443\""), false);
    row("no digest", pinWith("\"role\":\"leaf\""), false);
    row("a digest in hexadecimal", pinWith("\"sha256\":\"" + QByteArray::fromBase64(Digest).toHex() + "\""), false);
    row("a digest with trailing bits", pinWith("\"sha256\":\"" + QByteArray(Digest).replace("E=", "F=") + "\""), false);
    row("the digest of nothing", pinWith("\"sha256\":\"47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=\""), false);
    row("an unknown role", pinWith("\"sha256\":\"" + Digest + "\",\"role\":\"spare\""), false);
    row("an unknown state", pinWith("\"sha256\":\"" + Digest + "\",\"state\":\"off\""), false);
    row("a label as number", pinWith("\"sha256\":\"" + Digest + "\",\"label\":5"), false);

    QByteArray documents;
    for (const Row& each : m_rows)
        documents += (documents.isEmpty() ? "[" : ",\n") + each.document;
    QProcess python;
    python.start(QStringLiteral("python3"),
        {test::sourceDir() + QStringLiteral("/tests/support/validate_json.py"),
            test::sourceDir() + QStringLiteral("/resources/schemas/pintle-pins.schema.json")});
    python.write(documents + "]");
    python.closeWriteChannel();
    QVERIFY(python.waitForFinished(60'000));
    QVERIFY2(python.exitCode() == 0, python.readAllStandardError().constData());
    m_answers = python.readAllStandardOutput().trimmed().split('\n');
    QCOMPARE(size_t(m_answers.size()), m_rows.size());
}

void PinSetSchemaTest::agreesWithTheReader_data()
{
    QTest::addColumn<int>("index");
    for (size_t i = 0; i < m_rows.size(); ++i)
        QTest::newRow(qPrintable(m_rows[i].name)) << int(i);
}

void PinSetSchemaTest::agreesWithTheReader()
{
    QFETCH(int, index);
    const Row& row = m_rows[index];
    QVERIFY2((m_answers[index] == "valid") == row.valid, m_answers[index].constData());
    QCOMPARE(PinSet::fromJson(row.document).has_value(), row.valid);
}

QTEST_GUILESS_MAIN(PinSetSchemaTest)
#include "pin_set_schema_test.moc"
