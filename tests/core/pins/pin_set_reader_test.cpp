// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "core/pins/pin_set_reader.h"

#include <QTest>

using namespace pintle;

class PinSetReaderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refusesWithPathAndLine_data();
    void refusesWithPathAndLine();
    void takesDefaultsForWhatIsMissing();
    void endsAtABoundOfFaults();
};

namespace {

// A document whose only host entry is this, on line 2.
QByteArray document(const QByteArray& hostFields)
{
    return R"({"format":"pintle-pins","version":1,"name":"n","hosts":[)"
           "\n{\"pattern\":\"a.example\""
        + (hostFields.isEmpty() ? QByteArray() : ',' + hostFields) + "}]}";
}

QByteArray withPin(const QByteArray& pinFields)
{
    return document("\"pins\":[\n{\"sha256\":\"oZZ9ks5omeI8bksgpYQKMOWjliIM6Aek8SllY7PqQ0E=\"," + pinFields + "}]");
}

QByteArray withDigest(const QByteArray& digest)
{
    return document("\"pins\":[\n{\"sha256\":" + digest + "}]");
}

} // namespace

void PinSetReaderTest::refusesWithPathAndLine_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("path");
    QTest::addColumn<qint64>("line");
    const auto row = [](const char* what, const QByteArray& json, ErrorCode code, const char* path, qint64 line) {
        QTest::newRow(what) << json << QString(idOf(code)) << QString::fromLatin1(path) << line;
    };
    const auto broken = ErrorCode::MalformedPinSet;
    row("no format", R"({"version":1,"hosts":[]})", broken, "$.format", 1);
    row("another format", R"({"format":"x","version":1,"hosts":[]})", broken, "$.format", 1);
    row("no version", R"({"format":"pintle-pins","hosts":[]})", broken, "$.version", 1);
    row("version as text", R"({"format":"pintle-pins","version":"1","hosts":[]})", broken, "$.version", 1);
    row("a version and a half", R"({"format":"pintle-pins","version":1.5,"hosts":[]})", broken, "$.version", 1);
    row("a newer version", R"({"format":"pintle-pins","version":2,"hosts":[]})", ErrorCode::UnsupportedPinSetVersion,
        "$.version", 1);
    row("no hosts", R"({"format":"pintle-pins","version":1})", broken, "$", 1);
    row("hosts as object", "{\"format\":\"pintle-pins\",\"version\":1,\n\"hosts\":{}}", broken, "$.hosts", 2);
    row("name as number", "{\"format\":\"pintle-pins\",\"version\":1,\n\"name\":5,\"hosts\":[]}", broken, "$.name", 2);
    row("a host that is text", "{\"format\":\"pintle-pins\",\"version\":1,\"hosts\":[\n\"a.example\"]}", broken,
        "$.hosts[0]", 2);
    row("a host without pattern", "{\"format\":\"pintle-pins\",\"version\":1,\"hosts\":[\n{}]}", broken,
        "$.hosts[0].pattern", 2);
    row("a pattern with a port",
        "{\"format\":\"pintle-pins\",\"version\":1,\"hosts\":[\n{\"pattern\":\"a.example:1\"}]}",
        ErrorCode::MalformedHostPattern, "$.hosts[0].pattern", 2);
    row("the same pattern twice",
        "{\"format\":\"pintle-pins\",\"version\":1,\"hosts\":[{\"pattern\":\"a.example\"},\n{\"pattern\":\"A.example."
        "\"}]}",
        ErrorCode::DuplicateHostPattern, "$.hosts[1].pattern", 2);
    row("includeSubdomains as text", document("\n\"includeSubdomains\":\"yes\""), broken,
        "$.hosts[0].includeSubdomains", 3);
    row("unknown trust", document("\n\"trust\":\"all\""), broken, "$.hosts[0].trust", 3);
    row("unknown mode", document("\n\"mode\":\"off\""), broken, "$.hosts[0].mode", 3);
    row("an end without zone", document("\n\"expires\":\"2027-06-01T00:00:00\""), broken, "$.hosts[0].expires", 3);
    row("an end without time", document("\n\"expires\":\"2027-06-01\""), broken, "$.hosts[0].expires", 3);
    row("an end on no day", document("\n\"expires\":\"2027-02-30T00:00:00Z\""), broken, "$.hosts[0].expires", 3);
    row("an end as number", document("\n\"expires\":1811808000"), broken, "$.hosts[0].expires", 3);
    row("endpoints as text", document("\n\"endpoints\":\"a.example:443\""), broken, "$.hosts[0].endpoints", 3);
    row("a number among report addresses", document("\n\"reportUris\":[\"https://r.example\",\n7]"), broken,
        "$.hosts[0].reportUris[1]", 4);
    row("an anchor that is no PEM", document("\n\"anchors\":[\"x\"]"), broken, "$.hosts[0].anchors[0]", 3);
    row("pins as object", document("\n\"pins\":{}"), broken, "$.hosts[0].pins", 3);
    row("a pin that is text", document("\"pins\":[\n\"sha256/x\"]"), broken, "$.hosts[0].pins[0]", 3);
    row("a digest that is too short", withDigest("\"oZZ9\""), ErrorCode::MalformedPin, "$.hosts[0].pins[0].sha256", 3);
    row("a digest in hexadecimal", withDigest("\"a1967d92ce6899e23c6e4b20a5840a30e5a396220ce807a4f1296563b3ea4341\""),
        ErrorCode::MalformedPin, "$.hosts[0].pins[0].sha256", 3);
    row("the digest of nothing", withDigest("\"47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=\""),
        ErrorCode::PlaceholderPin, "$.hosts[0].pins[0].sha256", 3);
    row("a digest as number", withDigest("5"), broken, "$.hosts[0].pins[0].sha256", 3);
    row("an unknown role", withPin("\n\"role\":\"spare\""), broken, "$.hosts[0].pins[0].role", 4);
    row("an unknown state", withPin("\n\"state\":\"gone\""), broken, "$.hosts[0].pins[0].state", 4);
    row("a state as null", withPin("\n\"state\":null"), broken, "$.hosts[0].pins[0].state", 4);
    row("a label as list", withPin("\n\"label\":[]"), broken, "$.hosts[0].pins[0].label", 4);
    row("a key as text", withPin("\n\"key\":\"RSA\""), broken, "$.hosts[0].pins[0].key", 4);
    row("a key's algorithm as number", withPin("\"key\":{\n\"algorithm\":1}"), broken,
        "$.hosts[0].pins[0].key.algorithm", 4);
    row("a date of origin that is none", withPin("\"addedFrom\":{\n\"notAfter\":\"soon\"}"), broken,
        "$.hosts[0].pins[0].addedFrom.notAfter", 4);
}

void PinSetReaderTest::refusesWithPathAndLine()
{
    QFETCH(QByteArray, json);
    QFETCH(qint64, line);
    const auto set = PinSet::fromJson(json);
    QVERIFY(!set);
    QTEST(QString(idOf(set.error().code)), "code");
    QTEST(set.error().context.subject, "path");
    QCOMPARE(set.error().context.line, std::optional<qint64>(line));
    QVERIFY(
        set.error().code != ErrorCode::MalformedPinSet || set.error().context.detail.startsWith(QLatin1String("$")));
}

void PinSetReaderTest::takesDefaultsForWhatIsMissing()
{
    const auto set = PinSet::fromJson(withPin("\"role\":\"root\""));
    QVERIFY(set.has_value());
    const HostPins& host = set->hosts().front();
    QVERIFY(host.trust == PinTrust::System);
    QVERIFY(host.mode == PinMode::Enforce);
    QVERIFY(!host.expires.isValid());
    QVERIFY(!host.pattern.includesSubdomains());
    QVERIFY(host.pins.front().counts());
}

void PinSetReaderTest::endsAtABoundOfFaults()
{
    QByteArray hosts;
    for (int i = 0; i < 200'000; ++i)
        hosts += i == 0 ? "1" : ",1";
    const QByteArray json = R"({"format":"pintle-pins","version":1,"hosts":[)" + hosts + "]}";
    const auto root = readJsonObject(json);
    const auto parts = PinSetReader::read(json, *root);
    QCOMPARE(parts.faults.size(), size_t(PinSetReader::MostFaults + 1));
    QCOMPARE(parts.faults.back().context.limit, std::optional<qint64>(PinSetReader::MostFaults));
}

QTEST_GUILESS_MAIN(PinSetReaderTest)
#include "pin_set_reader_test.moc"
