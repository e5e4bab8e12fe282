// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "core/pins/pin_set.h"

#include "tests/support/openssl_command.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace pintle;

namespace {

const QString PinA = QStringLiteral("oZZ9ks5omeI8bksgpYQKMOWjliIM6Aek8SllY7PqQ0E=");
const QString PinB = QStringLiteral("fahbOgvZP8uDcpQARZG5kyWIPLOnDjFG34NCs19ztWY=");

HostPattern pattern(const char* text, bool includeSubdomains = false)
{
    return *HostPattern::parse(QString::fromLatin1(text), includeSubdomains);
}

HostName host(const char* text)
{
    return *HostName::parse(QString::fromLatin1(text));
}

QDateTime instant(const char* text)
{
    return QDateTime::fromString(QString::fromLatin1(text), Qt::ISODateWithMs);
}

Certificate makeCertificate()
{
    return *Certificate::fromDer(test::openssl(
        {QStringLiteral("req"), QStringLiteral("-x509"), QStringLiteral("-nodes"), QStringLiteral("-newkey"),
            QStringLiteral("ed25519"), QStringLiteral("-keyout"), QStringLiteral("/dev/null"), QStringLiteral("-subj"),
            QStringLiteral("/CN=anchor"), QStringLiteral("-outform"), QStringLiteral("der")}));
}

// A set that uses every field.
PinSet fullSet()
{
    PinEntry leaf{.pin = *Pin::parse(PinA),
        .role = PinRole::Leaf,
        .state = PinState::Active,
        .label = QStringLiteral("api, \"2026\"\n"),
        .keptBy = QStringLiteral("Zürich, HSM 2"),
        .keyAlgorithm = QStringLiteral("EC P-256"),
        .addedFromSubject = QStringLiteral("CN=api.example.com"),
        .addedFromNotAfter = instant("2027-02-21T11:59:59Z")};
    PinEntry backup{.pin = *Pin::parse(PinB), .role = PinRole::Backup, .state = PinState::Next};
    HostPins entry{.pattern = pattern("api.example.com"),
        .endpoints = {QStringLiteral("api.example.com:443"), QStringLiteral("[2001:db8::1]:8443")},
        .trust = PinTrust::Custom,
        .anchors = {makeCertificate()},
        .mode = PinMode::Report,
        .expires = instant("2027-06-01T00:00:00.250Z"),
        .reportUris = {QStringLiteral("https://report.example.com/pins")},
        .pins = {leaf, backup}};
    HostPins bare{.pattern = pattern("example.com", true)};
    return PinSet::make(QStringLiteral("Shop")).with(entry).with(bare);
}

} // namespace

class PinSetTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatItWrites();
    void writesTheFieldsInTheOrderOfTheSchema();
    void keepsFieldsOfANewerVersionAtEveryLevel();
    void readsTimesOfAnyZoneAsUtc();
    void findsTheClosestPattern_data();
    void findsTheClosestPattern();
    void replacesAnEntryWithTheSamePattern();
    void replacesAnEntryInItsPlace();
    void removesAnEntry();
    void refusesTwoEntriesWithTheSamePattern();
    void recoversWhatStandsBeforeACut();
    void recoversAroundDamagedParts();
    void recoversNothingFromWhatIsNoJson();
    void neverRecoversARetiredPinAsActive();
    void readsLargeDocumentsFullOfFaults();
};

void PinSetTest::readsWhatItWrites()
{
    const PinSet set = fullSet();
    const auto read = PinSet::fromJson(set.toJson());
    QVERIFY2(read.has_value(), read ? "" : qPrintable(read.error().context.detail));
    QVERIFY(*read == set);
    QCOMPARE(read->toJson(), set.toJson());
}

void PinSetTest::writesTheFieldsInTheOrderOfTheSchema()
{
    const PinEntry entry{.pin = *Pin::parse(PinA), .role = PinRole::Leaf, .keyAlgorithm = QStringLiteral("RSA")};
    const HostPins host{.pattern = pattern("*.example.com"), .pins = {entry}};
    const QByteArray expected = R"({
    "format": "pintle-pins",
    "version": 1,
    "name": "Shop",
    "hosts": [
        {
            "pattern": "*.example.com",
            "includeSubdomains": false,
            "trust": "system",
            "mode": "enforce",
            "expires": null,
            "pins": [
                {
                    "sha256": "oZZ9ks5omeI8bksgpYQKMOWjliIM6Aek8SllY7PqQ0E=",
                    "role": "leaf",
                    "state": "active",
                    "key": {
                        "algorithm": "RSA"
                    }
                }
            ]
        }
    ]
}
)";
    QCOMPARE(PinSet::make(QStringLiteral("Shop")).with(host).toJson(), expected);
}

void PinSetTest::keepsFieldsOfANewerVersionAtEveryLevel()
{
    const QByteArray json = R"({"format":"pintle-pins","version":1,"name":"n","future":{"a":[1,null,"x"]},
        "hosts":[{"pattern":"a.example","owner":"team","pins":[{"sha256":"oZZ9ks5omeI8bksgpYQKMOWjliIM6Aek8SllY7PqQ0E=",
        "hardware":true,"key":{"algorithm":"RSA","bits":2048},"addedFrom":{"subject":"CN=a","serial":"01"}}]}]})";
    const auto set = PinSet::fromJson(json);
    QVERIFY(set.has_value());
    const QJsonObject saved = QJsonDocument::fromJson(set->toJson()).object();
    QCOMPARE(saved.value(QStringLiteral("future")).toObject().value(QStringLiteral("a")).toArray().size(), 3);
    const QJsonObject entry = saved.value(QStringLiteral("hosts")).toArray().at(0).toObject();
    QCOMPARE(entry.value(QStringLiteral("owner")).toString(), QStringLiteral("team"));
    const QJsonObject pin = entry.value(QStringLiteral("pins")).toArray().at(0).toObject();
    QCOMPARE(pin.value(QStringLiteral("hardware")).toBool(), true);
    const QJsonObject key{{QStringLiteral("algorithm"), QStringLiteral("RSA")}, {QStringLiteral("bits"), 2048}};
    QCOMPARE(pin.value(QStringLiteral("key")).toObject(), key);
    const QJsonObject added{
        {QStringLiteral("subject"), QStringLiteral("CN=a")}, {QStringLiteral("serial"), QStringLiteral("01")}};
    QCOMPARE(pin.value(QStringLiteral("addedFrom")).toObject(), added);
    QVERIFY(*PinSet::fromJson(set->toJson()) == *set);
}

void PinSetTest::readsTimesOfAnyZoneAsUtc()
{
    const auto set = PinSet::fromJson(R"({"format":"pintle-pins","version":1,"name":"n","hosts":[
        {"pattern":"a.example","expires":"2027-06-01T02:30:00+02:30","pins":[]}]})");
    QVERIFY(set.has_value());
    QCOMPARE(set->hosts().front().expires, instant("2027-06-01T00:00:00Z"));
    QVERIFY(!set->hosts().front().isExpired(instant("2027-05-31T23:59:59Z")));
    QVERIFY(set->hosts().front().isExpired(instant("2027-06-01T00:00:00Z")));
    QVERIFY(set->toJson().contains("\"expires\": \"2027-06-01T00:00:00Z\""));
}

void PinSetTest::findsTheClosestPattern_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("found");
    const auto row = [](const char* what, const char* name, const char* found) {
        QTest::newRow(what) << QString::fromLatin1(name) << QString::fromLatin1(found);
    };
    row("an exact name", "api.example.com", "api.example.com");
    row("a star before subdomains", "www.example.com", "*.example.com");
    row("subdomains for what the star does not cover", "a.b.example.com", "example.com");
    row("subdomains cover the name itself", "example.com", "example.com");
    row("nothing for another name", "example.org", "");
}

void PinSetTest::findsTheClosestPattern()
{
    QFETCH(QString, name);
    const PinSet set = PinSet::make({})
                           .with({.pattern = pattern("example.com", true)})
                           .with({.pattern = pattern("*.example.com")})
                           .with({.pattern = pattern("api.example.com")});
    const HostPins* entry = set.find(*HostName::parse(name));
    QTEST(entry ? entry->pattern.toString() : QString(), "found");
}

void PinSetTest::replacesAnEntryWithTheSamePattern()
{
    const PinSet set = PinSet::make({})
                           .with({.pattern = pattern("a.example")})
                           .with({.pattern = pattern("b.example")})
                           .with({.pattern = pattern("a.example"), .mode = PinMode::Report});
    QCOMPARE(set.hosts().size(), size_t(2));
    QVERIFY(set.find(host("a.example"))->mode == PinMode::Report);
    QCOMPARE(set.with({.pattern = pattern("a.example", true)}).hosts().size(), size_t(3));
}

void PinSetTest::replacesAnEntryInItsPlace()
{
    const PinSet set = PinSet::make(QStringLiteral("n"))
                           .with({.pattern = pattern("a.example")})
                           .with({.pattern = pattern("b.example")});
    const auto moved = set.replacing(pattern("a.example"), {.pattern = pattern("c.example"), .mode = PinMode::Report});
    QVERIFY(moved);
    QCOMPARE(moved->hosts()[0].pattern.toString(), QStringLiteral("c.example"));
    QVERIFY(moved->hosts()[0].mode == PinMode::Report);
    QCOMPARE(moved->hosts()[1].pattern.toString(), QStringLiteral("b.example"));
    QVERIFY(*set.replacing(pattern("a.example"), set.hosts()[0]) == set);
    QCOMPARE(set.replacing(pattern("x.example"), {.pattern = pattern("x.example")})->hosts().size(), size_t(3));
    QVERIFY(set.replacing(pattern("a.example"), {.pattern = pattern("b.example")}).error().code
        == ErrorCode::DuplicateHostPattern);
}

void PinSetTest::removesAnEntry()
{
    const PinSet set = PinSet::make(QStringLiteral("n")).with({.pattern = pattern("a.example")});
    QVERIFY(set.without(pattern("a.example")).hosts().empty());
    QCOMPARE(set.without(pattern("b.example")).hosts().size(), size_t(1));
    QCOMPARE(set.renamed(QStringLiteral("m")).name(), QStringLiteral("m"));
}

void PinSetTest::refusesTwoEntriesWithTheSamePattern()
{
    const HostPins exact{.pattern = pattern("a.example")};
    const HostPins below{.pattern = pattern("a.example", true)};
    QCOMPARE(PinSet::make({}, {exact, below})->hosts().size(), size_t(2));
    QCOMPARE(PinSet::make({}, {exact, below, exact}).error().code, ErrorCode::DuplicateHostPattern);
}

void PinSetTest::recoversWhatStandsBeforeACut()
{
    const PinSet set =
        PinSet::make(QStringLiteral("n"))
            .with({.pattern = pattern("a.example"), .pins = {{.pin = *Pin::parse(PinA)}, {.pin = *Pin::parse(PinB)}}})
            .with({.pattern = pattern("b.example"), .pins = {{.pin = *Pin::parse(PinB)}}});
    const QByteArray json = set.toJson();
    const auto whole = PinSet::recover(json);
    QVERIFY(whole && whole->lost.empty() && whole->set == set);
    const auto cut = PinSet::recover(json.left(json.indexOf("b.example")));
    QVERIFY(cut.has_value());
    QVERIFY(cut->set == set.without(pattern("b.example")));
    QCOMPARE(cut->lost.size(), size_t(1));
    QCOMPARE(cut->lost.front().code, ErrorCode::MalformedPinSet);
    QVERIFY(cut->lost.front().context.line > 20);
    const auto cutInsideAPin = PinSet::recover(json.left(json.indexOf(PinB.toLatin1()) + 10));
    QVERIFY(cutInsideAPin.has_value());
    QCOMPARE(cutInsideAPin->set.hosts().size(), size_t(1));
    QCOMPARE(cutInsideAPin->set.hosts().front().pins.size(), size_t(1));
}

void PinSetTest::recoversAroundDamagedParts()
{
    const auto recovered = PinSet::recover(R"({"format":"pintle-pins","version":1,"name":"n","hosts":[
        {"pattern":"a.example","mode":"sometimes","pins":[
            {"sha256":"oZZ9ks5omeI8bksgpYQKMOWjliIM6Aek8SllY7PqQ0E="},
            {"sha256":"short"}]},
        {"pattern":"https://b.example","pins":[]},
        {"pattern":"c.example","pins":[]}]})");
    QVERIFY(recovered.has_value());
    QCOMPARE(recovered->set.hosts().size(), size_t(2));
    QVERIFY(recovered->set.hosts().front().mode == PinMode::Enforce);
    QCOMPARE(recovered->set.hosts().front().pins.size(), size_t(1));
    QStringList lost;
    for (const Error& error : recovered->lost)
        lost.append(QStringLiteral("%1 %2:%3").arg(idOf(error.code), error.context.subject).arg(*error.context.line));
    QCOMPARE(lost,
        QStringList({QStringLiteral("pins.malformed-pin-set $.hosts[0].mode:2"),
            QStringLiteral("pins.malformed-pin $.hosts[0].pins[1].sha256:4"),
            QStringLiteral("pins.malformed-host-pattern $.hosts[1].pattern:5")}));
}

void PinSetTest::recoversNothingFromWhatIsNoJson()
{
    for (const QByteArray& json :
        {QByteArray(), QByteArray("hello"), QByteArray("{\"format\":"), QByteArray("[1,2]")}) {
        const auto recovered = PinSet::recover(json);
        QVERIFY(!recovered);
        QCOMPARE(recovered.error().code, ErrorCode::MalformedPinSet);
    }
}

void PinSetTest::neverRecoversARetiredPinAsActive()
{
    PinEntry retired{.pin = *Pin::parse(PinA),
        .state = PinState::Retired,
        .label = QStringLiteral("old"),
        .keyAlgorithm = QStringLiteral("RSA"),
        .addedFromSubject = QStringLiteral("CN=old")};
    const QByteArray json = PinSet::make({}).with({.pattern = pattern("a.example"), .pins = {retired}}).toJson();
    for (qsizetype length = 0; length < json.size(); ++length) {
        const auto recovered = PinSet::recover(json.left(length));
        if (!recovered || recovered->set.hosts().empty())
            continue;
        for (const PinEntry& entry : recovered->set.hosts().front().pins)
            QVERIFY(!entry.counts());
    }
    const auto unclear = PinSet::recover(QByteArray(json).replace("retired", "retird"));
    QVERIFY(unclear->set.hosts().front().pins.empty());
}

// Megabytes of entries that are all wrong: an answer, and not after a walk over the document for each of them.
void PinSetTest::readsLargeDocumentsFullOfFaults()
{
    QByteArray json = R"({"format":"pintle-pins","version":1,"hosts":[{})";
    const QByteArray entry = ",\n{\"pattern\":\"https://\\u0061.example\",\"mode\":5,\"pins\":[{\"sha256\":\"x\"}]}";
    while (json.size() < 3 * 1024 * 1024)
        json += entry;
    json += "]}";
    const auto recovered = PinSet::recover(json);
    QVERIFY(recovered.has_value());
    QVERIFY(recovered->set.hosts().empty());
    QVERIFY(recovered->lost.size() > 1000);
    QVERIFY(!PinSet::fromJson(json + QByteArray(14 * 1024 * 1024, ' ')));
}

QTEST_GUILESS_MAIN(PinSetTest)
#include "pin_set_test.moc"
