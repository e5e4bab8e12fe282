// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "core/formats/android_nsc.h"

#include "tests/support/sample_paths.h"

#include <QProcess>
#include <QTest>

using namespace pintle;

namespace {

const QDateTime Now(QDate(2026, 3, 1), QTime(12, 0), Qt::UTC);
const Pin PinA = *Pin::parse(QStringLiteral("oZZ9ks5omeI8bksgpYQKMOWjliIM6Aek8SllY7PqQ0E="));
const Pin PinB = *Pin::parse(QStringLiteral("fahbOgvZP8uDcpQARZG5kyWIPLOnDjFG34NCs19ztWY="));

HostPattern pattern(const char* text, bool includeSubdomains = false)
{
    return *HostPattern::parse(QString::fromLatin1(text), includeSubdomains);
}

HostPins entry(const char* name)
{
    return {.pattern = pattern(name), .pins = {{.pin = PinA}, {.pin = PinB}}};
}

PinSet setOf(std::vector<HostPins> hosts)
{
    return *PinSet::make(QStringLiteral("Shop"), std::move(hosts));
}

QStringList idsOf(const Findings& findings)
{
    QStringList ids;
    for (const Finding& finding : findings)
        ids.append(idOf(finding.code));
    return ids;
}

} // namespace

class AndroidNscTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesTheWholeFile();
    void readsBackWhatItWrites();
    void anotherReaderFindsItWellFormed();
    void tellsWhatIsLost_data();
    void tellsWhatIsLost();
    void refusesWhatThePlatformCannot_data();
    void refusesWhatThePlatformCannot();
    void writesPinsOnlyTrustWhenForced();
    void keepsAReportOnlyHostOutOfAWiderEntry();
    void recognizesItsFiles();
};

void AndroidNscTest::writesTheWholeFile()
{
    HostPins host = entry("api.example.com");
    host.pins[0].role = PinRole::Intermediate;
    host.pins[0].label = QStringLiteral("R11 --> 2027");
    host.expires = QDateTime(QDate(2027, 6, 30), QTime(0, 0), Qt::UTC);
    const auto exported =
        writeAndroidNsc({setOf({host, {.pattern = pattern("example.org", true), .pins = {{.pin = PinA}}}}), Now});
    QVERIFY(exported.has_value());
    const QByteArray expected = R"(<?xml version="1.0" encoding="utf-8"?>
<!--
  Pins of the set "Shop", written by Pintle on 2026-03-01.
  Save as res/xml/network_security_config.xml and name it in the manifest:
    <application android:networkSecurityConfig="@xml/network_security_config">
  Ends:
    api.example.com: on 2027-06-30 pinning ends silently; connections go on without it.
    example.org: never; wrong pins lock users out until the app is updated.
  Does not protect: Android before 7.0; connections past the platform's trust manager (own TLS
  stacks, Flutter, custom trust managers); plain HTTP; debuggable builds with debug-overrides;
  devices that their owner or an attacker has rooted. It reports nothing.
-->
<network-security-config>
    <domain-config>
        <domain includeSubdomains="false">api.example.com</domain>
        <pin-set expiration="2027-06-30">
            <!-- intermediate: R11 - -> 2027 -->
            <pin digest="SHA-256">oZZ9ks5omeI8bksgpYQKMOWjliIM6Aek8SllY7PqQ0E=</pin>
            <pin digest="SHA-256">fahbOgvZP8uDcpQARZG5kyWIPLOnDjFG34NCs19ztWY=</pin>
        </pin-set>
    </domain-config>
    <domain-config>
        <domain includeSubdomains="true">example.org</domain>
        <pin-set>
            <pin digest="SHA-256">oZZ9ks5omeI8bksgpYQKMOWjliIM6Aek8SllY7PqQ0E=</pin>
        </pin-set>
    </domain-config>
</network-security-config>
)";
    QCOMPARE(exported->content, expected);
}

void AndroidNscTest::readsBackWhatItWrites()
{
    HostPins ending = entry("api.example.com");
    ending.expires = QDateTime(QDate(2027, 6, 30), QTime(0, 0), Qt::UTC);
    const PinSet set =
        setOf({ending, {.pattern = pattern("example.com", true), .pins = {{.pin = PinB}}}, entry("192.0.2.1")});
    const auto imported = readAndroidNsc(writeAndroidNsc({set, Now})->content);
    QVERIFY(imported.has_value());
    QVERIFY(imported->set.renamed(set.name()) == set);
}

void AndroidNscTest::anotherReaderFindsItWellFormed()
{
    PinSet set = setOf({entry("a.example")}).renamed(QStringLiteral("]]> -- <&\"' \x01 --"));
    QProcess python;
    python.start(QStringLiteral("python3"),
        {QStringLiteral("-c"),
            QStringLiteral("import sys, xml.dom.minidom as m; d = m.parse(sys.stdin.buffer); "
                           "print(len(d.getElementsByTagName('pin')))")});
    python.write(writeAndroidNsc({set, Now})->content);
    python.closeWriteChannel();
    QVERIFY(python.waitForFinished(60'000));
    QCOMPARE(python.readAllStandardOutput().trimmed(), QByteArray("2"));
}

void AndroidNscTest::tellsWhatIsLost_data()
{
    QTest::addColumn<QString>("change");
    QTest::addColumn<QStringList>("findings");
    QTest::addColumn<QString>("content");
    const auto row = [](const char* change, const char* findings, const char* content) {
        QTest::newRow(change) << QString::fromLatin1(change)
                              << QString::fromLatin1(findings).split(QLatin1Char(' '), Qt::SkipEmptyParts)
                              << QString::fromLatin1(content);
    };
    row("nothing", "", "<pin digest");
    row("a star", "formats.lost-on-export", "<domain includeSubdomains=\"true\">s.example</domain>");
    row("an end", "formats.lost-on-export", "expiration=\"2026-12-24\"");
    row("an end in the past", "pins.expired formats.lost-on-export", "expiration=\"2025-12-24\"");
    row("report addresses", "formats.lost-on-export", "<pin digest");
    row("anchors", "formats.lost-on-export", "<certificates src=\"@raw/pintle_x_example\" />");
}

void AndroidNscTest::tellsWhatIsLost()
{
    QFETCH(QString, change);
    HostPins host = entry("x.example");
    if (change == QLatin1String("a star"))
        host.pattern = pattern("*.s.example");
    if (change == QLatin1String("an end"))
        host.expires = QDateTime(QDate(2026, 12, 24), QTime(18, 0), Qt::UTC);
    if (change == QLatin1String("an end in the past"))
        host.expires = QDateTime(QDate(2025, 12, 24), QTime(18, 0), Qt::UTC);
    if (change == QLatin1String("report addresses"))
        host.reportUris.append(QStringLiteral("https://r.example"));
    if (change == QLatin1String("anchors")) {
        host.trust = PinTrust::Custom;
        host.anchors = {test::sampleCertificate(QStringLiteral("Root"))};
    }
    const auto exported = writeAndroidNsc({setOf({host}), Now});
    QVERIFY(exported.has_value());
    QTEST(idsOf(exported->findings), "findings");
    QFETCH(QString, content);
    QVERIFY2(exported->content.contains(content.toUtf8()), exported->content.constData());
}

void AndroidNscTest::refusesWhatThePlatformCannot_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<QString>("code");
    const auto row = [](const char* what, ErrorCode code) {
        QTest::newRow(what) << QString::fromLatin1(what) << QString(idOf(code));
    };
    row("no hosts", ErrorCode::CannotExpress);
    row("one domain twice", ErrorCode::CannotExpress);
    row("a star beside its own name", ErrorCode::CannotExpress);
    row("report-only hosts alone", ErrorCode::CannotExpress);
    row("hosts without pins alone", ErrorCode::CannotExpress);
    row("pins-only trust", ErrorCode::WouldLockOut);
    row("a placeholder", ErrorCode::PlaceholderPin);
}

void AndroidNscTest::refusesWhatThePlatformCannot()
{
    QFETCH(QString, what);
    std::vector<HostPins> hosts = {entry("a.example")};
    if (what == QLatin1String("no hosts"))
        hosts.clear();
    if (what == QLatin1String("one domain twice"))
        hosts.push_back({.pattern = pattern("a.example", true)});
    if (what == QLatin1String("a star beside its own name"))
        hosts.push_back({.pattern = pattern("*.a.example")});
    if (what == QLatin1String("report-only hosts alone"))
        hosts[0].mode = PinMode::Report;
    if (what == QLatin1String("hosts without pins alone"))
        hosts[0].pins.clear();
    if (what == QLatin1String("pins-only trust"))
        hosts[0].trust = PinTrust::PinsOnly;
    if (what == QLatin1String("a placeholder"))
        hosts[0].pins.push_back({.pin = *Pin::fromDigest(QByteArray(32, '\0'))});
    const auto exported = writeAndroidNsc({setOf(hosts), Now});
    QVERIFY(!exported);
    QTEST(QString(idOf(exported.error().code)), "code");
}

void AndroidNscTest::writesPinsOnlyTrustWhenForced()
{
    HostPins host = entry("a.example");
    host.trust = PinTrust::PinsOnly;
    QVERIFY(writeAndroidNsc({setOf({host}), Now, true}).has_value());
}

void AndroidNscTest::keepsAReportOnlyHostOutOfAWiderEntry()
{
    HostPins reporting = entry("r.a.example");
    reporting.mode = PinMode::Report;
    const auto exported =
        writeAndroidNsc({setOf({{.pattern = pattern("a.example", true), .pins = {{.pin = PinA}}}, reporting}), Now});
    QVERIFY(exported.has_value());
    QCOMPARE(idsOf(exported->findings), QStringList(QStringLiteral("formats.lost-on-export")));
    QVERIFY(exported->findings.front().severity == Severity::Warning);
    const auto imported = readAndroidNsc(exported->content);
    QVERIFY(imported->set.find(*HostName::parse(QStringLiteral("r.a.example")))->pins.empty());
    QVERIFY(!imported->set.find(*HostName::parse(QStringLiteral("b.a.example")))->pins.empty());
}

void AndroidNscTest::recognizesItsFiles()
{
    QVERIFY(recognizesAndroidNsc("<?xml version='1.0'?><!-- x --><network-security-config xmlns:t='urn:t'>"));
    QVERIFY(!recognizesAndroidNsc("<manifest/>"));
    QVERIFY(!recognizesAndroidNsc({}));
}

QTEST_GUILESS_MAIN(AndroidNscTest)
#include "android_nsc_test.moc"
