// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "core/formats/android_nsc.h"
#include "core/formats/android_nsc_reader.h"

#include <QTest>

using namespace pintle;

namespace {

const QByteArray PinA = "oZZ9ks5omeI8bksgpYQKMOWjliIM6Aek8SllY7PqQ0E=";
const QByteArray PinB = "fahbOgvZP8uDcpQARZG5kyWIPLOnDjFG34NCs19ztWY=";

QByteArray pinSet(const QByteArray& pin, const QByteArray& attributes = {})
{
    return "<pin-set" + attributes + "><pin digest=\"SHA-256\">" + pin + "</pin></pin-set>\n";
}

QByteArray domain(const QByteArray& name, bool below = false)
{
    return QByteArray("<domain includeSubdomains=\"") + (below ? "true" : "false") + "\">" + name + "</domain>\n";
}

QByteArray domainConfig(const QByteArray& inside, const QByteArray& attributes = {})
{
    return "<domain-config" + attributes + ">\n" + inside + "</domain-config>\n";
}

QByteArray config(const QByteArray& inside)
{
    return "<network-security-config>\n" + inside + "</network-security-config>";
}

// What a set says in one line a host: pattern, + for subdomains, first letters of pins, trust where not the system's.
QStringList said(const PinSet& set)
{
    QStringList lines;
    for (const HostPins& host : set.hosts()) {
        QString line = host.pattern.toString() + (host.pattern.includesSubdomains() ? QStringLiteral("+") : QString());
        for (const PinEntry& entry : host.pins)
            line += QLatin1Char(' ') + entry.pin.toBase64().left(4);
        if (host.trust != PinTrust::System)
            line += QLatin1Char(' ') + QString(idOf(host.trust));
        lines.append(line);
    }
    return lines;
}

QStringList idsOf(const Findings& findings)
{
    QStringList ids;
    for (const Finding& finding : findings)
        ids.append(QStringLiteral("%1:%2").arg(idOf(finding.code)).arg(finding.facts.line));
    return ids;
}

QStringList lines(const char* text)
{
    return QString::fromLatin1(text).split(QLatin1Char('|'), Qt::SkipEmptyParts);
}

} // namespace

class AndroidNscReaderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhatIsReallyEnforced_data();
    void saysWhatIsReallyEnforced();
    void endsAtTheDeviceMidnight();
    void refusesPlaceholdersAlone();
    void refusesInheritanceWithoutEnd();
    void keepsFindingsWithinABound();
};

void AndroidNscReaderTest::saysWhatIsReallyEnforced_data()
{
    QTest::addColumn<QByteArray>("xml");
    QTest::addColumn<QStringList>("hosts");
    QTest::addColumn<QStringList>("findings");
    const auto row = [](const char* what, const QByteArray& inside, const char* hosts, const char* findings) {
        QTest::newRow(what) << config(inside) << lines(hosts) << lines(findings);
    };
    const QByteArray raw = "<trust-anchors><certificates src=\"@raw/ca\"/></trust-anchors>\n";
    const QByteArray override = "<trust-anchors><certificates src=\"@raw/ca\" overridePins=\"true\"/><certificates "
                                "src=\"system\"/></trust-anchors>\n";
    row("one domain", domainConfig(domain("a.example") + pinSet(PinA)), "a.example oZZ9", "");
    row("two domains of one config", domainConfig(domain("a.example") + domain("b.example", true) + pinSet(PinA)),
        "a.example oZZ9|b.example+ oZZ9", "");
    row("a nested config inherits pins",
        domainConfig(domain("a.example", true) + pinSet(PinA) + domainConfig(domain("b.a.example"))),
        "a.example+ oZZ9|b.a.example oZZ9", "formats.inherited-pins:4");
    row("a nested config has its own pins",
        domainConfig(domain("a.example", true) + pinSet(PinA) + domainConfig(domain("b.a.example") + pinSet(PinB))),
        "a.example+ oZZ9|b.a.example fahb", "");
    row("a nested config switches pins off",
        domainConfig(domain("a.example", true) + pinSet(PinA) + domainConfig(domain("b.a.example") + "<pin-set/>\n")),
        "a.example+ oZZ9|b.a.example", "formats.pins-switched-off:7|formats.pins-switched-off:6");
    row("a closer config that is not nested loses the pins",
        domainConfig(domain("a.example", true) + pinSet(PinA)) + domainConfig(domain("b.a.example")),
        "a.example+ oZZ9|b.a.example", "formats.pins-switched-off:7");
    row("a config without pins below one without pins says nothing",
        domainConfig(domain("a.example", true)) + domainConfig(domain("b.a.example")), "", "formats.not-enforced:1");
    row("a name without pins that no wider entry covers is left out",
        domainConfig(domain("a.example") + pinSet(PinA)) + domainConfig(domain("b.a.example")), "a.example oZZ9", "");
    row("nothing at all", "", "", "formats.not-enforced:1");
    row("anchors of a file are not here", domainConfig(domain("a.example") + pinSet(PinA) + raw),
        "a.example oZZ9 custom", "formats.not-enforced:3");
    row("anchors come from base-config",
        "<base-config>" + raw + "</base-config>\n" + domainConfig(domain("a.example") + pinSet(PinA)),
        "a.example oZZ9 custom", "formats.not-enforced:5");
    row("own anchors replace those of base-config",
        "<base-config>" + raw + "</base-config>\n"
            + domainConfig(
                domain("a.example") + pinSet(PinA) + "<trust-anchors><certificates src=\"system\"/></trust-anchors>\n"),
        "a.example oZZ9", "");
    row("no anchors at all refuse everything", domainConfig(domain("a.example") + pinSet(PinA) + "<trust-anchors/>\n"),
        "a.example oZZ9 custom", "formats.not-enforced:3");
    row("overridePins for a file's anchors", domainConfig(domain("a.example") + pinSet(PinA) + override),
        "a.example oZZ9", "formats.pins-switched-off:5");
    row("overridePins for the system's anchors switches pins off",
        domainConfig(domain("a.example") + pinSet(PinA)
            + "<trust-anchors><certificates src=\"system\" overridePins=\"true\"/></trust-anchors>\n"),
        "", "formats.pins-switched-off:5|formats.not-enforced:1");
    row("debug-overrides matter to debuggable builds",
        domainConfig(domain("a.example") + pinSet(PinA))
            + "<debug-overrides><trust-anchors><certificates src=\"user\"/></trust-anchors></debug-overrides>\n",
        "a.example oZZ9", "formats.pins-switched-off:6");
    row("plain HTTP is permitted",
        domainConfig(domain("a.example") + pinSet(PinA), " cleartextTrafficPermitted=\"true\""), "a.example oZZ9",
        "formats.not-enforced:3");
    row("plain HTTP is permitted further out",
        "<base-config cleartextTrafficPermitted=\"true\"/>\n" + domainConfig(domain("a.example") + pinSet(PinA)),
        "a.example oZZ9", "formats.not-enforced:4");
    row("plain HTTP is forbidden again",
        "<base-config cleartextTrafficPermitted=\"true\"/>\n"
            + domainConfig(domain("a.example") + pinSet(PinA), " cleartextTrafficPermitted=\"false\""),
        "a.example oZZ9", "");
    row("a trailing dot never matches", domainConfig(domain("a.example.") + domain("b.example") + pinSet(PinA)),
        "b.example oZZ9", "pins.host-never-matches:3");
    row("a star never matches", domainConfig(domain("*.example") + domain("b.example") + pinSet(PinA)),
        "b.example oZZ9", "pins.host-never-matches:3");
    row("a URL never matches", domainConfig(domain("https://a.example/") + domain("b.example") + pinSet(PinA)),
        "b.example oZZ9", "pins.host-never-matches:3");
    row("a port never matches", domainConfig(domain("a.example:443") + domain("b.example") + pinSet(PinA)),
        "b.example oZZ9", "pins.host-never-matches:3");
    row("Unicode never matches",
        domainConfig(domain("b\xc3\xbc"
                            "cher.example")
            + domain("b.example") + pinSet(PinA)),
        "b.example oZZ9", "pins.host-never-matches:3");
    row("an address with subdomains is itself", domainConfig(domain("192.0.2.1", true) + pinSet(PinA)),
        "192.0.2.1 oZZ9", "");
    row("the same pin twice",
        domainConfig(domain("a.example") + "<pin-set><pin digest=\"SHA-256\">" + PinA
            + "</pin>\n<pin digest=\"SHA-256\">" + PinA + "</pin></pin-set>\n"),
        "a.example oZZ9", "pins.duplicate:5");
}

void AndroidNscReaderTest::saysWhatIsReallyEnforced()
{
    QFETCH(QByteArray, xml);
    const auto imported = readAndroidNsc(xml);
    QVERIFY2(imported.has_value(), imported ? "" : qPrintable(imported.error().context.detail));
    QTEST(said(imported->set), "hosts");
    QTEST(idsOf(imported->findings), "findings");
}

void AndroidNscReaderTest::endsAtTheDeviceMidnight()
{
    const auto imported =
        readAndroidNsc(config(domainConfig(domain("a.example") + pinSet(PinA, " expiration=\"2027-06-30\""))));
    QVERIFY(imported.has_value());
    QCOMPARE(imported->set.hosts().front().expires, QDateTime(QDate(2027, 6, 30), QTime(0, 0), Qt::UTC));
    QCOMPARE(idsOf(imported->findings), lines("formats.not-enforced:4"));
    QVERIFY(imported->findings.front().severity == Severity::Info);
}

void AndroidNscReaderTest::refusesPlaceholdersAlone()
{
    const auto imported = readAndroidNsc(
        config(domainConfig(domain("a.example") + pinSet("47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU="))));
    QCOMPARE(imported.error().code, ErrorCode::PlaceholderPin);
    QCOMPARE(imported.error().context.line, std::optional<qint64>(4));
}

void AndroidNscReaderTest::refusesInheritanceWithoutEnd()
{
    QByteArray inside = "<domain>a.example</domain><pin-set>";
    for (int i = 0; i < 3'000; ++i) {
        const QByteArray digest = QByteArray::number(1'000'000 + i * 7'919) + QByteArray(32, 'x');
        inside += "<pin digest=\"SHA-256\">" + digest.left(32).toBase64() + "</pin>";
    }
    inside += "</pin-set>";
    for (int i = 0; i < 3'000; ++i)
        inside += "<domain-config><domain>d" + QByteArray::number(i) + ".example</domain></domain-config>";
    const auto imported = readAndroidNsc(config(domainConfig(inside)));
    QVERIFY(!imported);
    QCOMPARE(imported.error().code, ErrorCode::MalformedConfiguration);
}

void AndroidNscReaderTest::keepsFindingsWithinABound()
{
    QByteArray inside = "<domain>a.example</domain>" + pinSet(PinA) + "<trust-anchors>";
    for (int i = 0; i < 3'000; ++i)
        inside += "<certificates src=\"@raw/c" + QByteArray::number(i) + "\" overridePins=\"true\"/>";
    inside += "</trust-anchors>";
    for (int i = 0; i < 3'000; ++i)
        inside += "<domain-config><domain>d" + QByteArray::number(i) + ".example</domain></domain-config>";
    const auto imported = readAndroidNsc(config(domainConfig(inside)));
    QVERIFY2(imported.has_value(), imported ? "" : qPrintable(imported.error().context.detail));
    QVERIFY(imported->findings.size() <= 20'000);
}

QTEST_GUILESS_MAIN(AndroidNscReaderTest)
#include "android_nsc_reader_test.moc"
