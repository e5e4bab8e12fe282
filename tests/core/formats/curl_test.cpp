// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "core/formats/curl.h"

#include <QTest>

using namespace pintle;

namespace {

const QDateTime Now(QDate(2026, 3, 1), QTime(12, 0), Qt::UTC);
const Pin PinA = *Pin::parse(QStringLiteral("oZZ9ks5omeI8bksgpYQKMOWjliIM6Aek8SllY7PqQ0E="));
const Pin PinB = *Pin::parse(QStringLiteral("fahbOgvZP8uDcpQARZG5kyWIPLOnDjFG34NCs19ztWY="));

HostPins entry(std::optional<PinRole> roleOfA, std::optional<PinRole> roleOfB)
{
    return {.pattern = *HostPattern::parse(QStringLiteral("api.example.com")),
        .pins = {{.pin = PinA, .role = roleOfA}, {.pin = PinB, .role = roleOfB}}};
}

Result<Exported> exported(const HostPins& host, bool force = false)
{
    return writeCurl({PinSet::make(QStringLiteral("Shop")).with(host), Now, force});
}

} // namespace

class CurlTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesTheWholeFile();
    void readsBackPinsHostAndTrust();
    void writesLeafPinsOnly_data();
    void writesLeafPinsOnly();
    void refusesWhatCurlCannot_data();
    void refusesWhatCurlCannot();
    void tellsWhatIsLost();
    void namesOfSetsStayInTheirComment();
    void recognizesItsFiles();
};

void CurlTest::writesTheWholeFile()
{
    const QByteArray expected =
        R"(# Pins of the set "Shop", written by Pintle on 2026-03-01. Use: curl -K FILE https://api.example.com/
# Ends: never.
# curl (7.44 or later) compares the server's own key, not its issuers', with this list; on a
# mismatch it exits with 90 and sends no request.
# Does not protect: connections made without this file, and devices under another's control.
# pintle-host: api.example.com
pinnedpubkey = "sha256//oZZ9ks5omeI8bksgpYQKMOWjliIM6Aek8SllY7PqQ0E=;sha256//fahbOgvZP8uDcpQARZG5kyWIPLOnDjFG34NCs19ztWY="
)";
    QCOMPARE(exported(entry(PinRole::Leaf, PinRole::Backup))->content, expected);
}

void CurlTest::readsBackPinsHostAndTrust()
{
    for (const char* text : {"api.example.com", "*.example.com", "192.0.2.1", "2001:db8::1"}) {
        for (const PinTrust trust : {PinTrust::System, PinTrust::PinsOnly}) {
            HostPins host = entry(PinRole::Leaf, PinRole::Leaf);
            host.pattern = *HostPattern::parse(QString::fromLatin1(text));
            host.trust = trust;
            const auto imported = readCurl(exported(host)->content);
            QVERIFY(imported.has_value());
            QVERIFY(imported->set.hosts().front() == host);
        }
    }
}

void CurlTest::writesLeafPinsOnly_data()
{
    QTest::addColumn<int>("roleOfA");
    QTest::addColumn<int>("roleOfB");
    QTest::addColumn<bool>("force");
    QTest::addColumn<QString>("written");
    const int none = -1;
    const auto row = [](const char* what, int a, int b, bool force, const char* written) {
        QTest::newRow(what) << a << b << force << QString::fromLatin1(written);
    };
    const int leaf = int(PinRole::Leaf);
    const int issuer = int(PinRole::Intermediate);
    const int root = int(PinRole::Root);
    const int backup = int(PinRole::Backup);
    row("leaf and backup", leaf, backup, false, "A B");
    row("the pin of an issuer is left out", leaf, issuer, false, "A");
    row("the pin of a root is left out", root, leaf, false, "B");
    row("a pin without role comes along", leaf, none, false, "A B");
    row("no leaf", issuer, backup, false, "");
    row("no roles", none, none, false, "");
    row("no roles, forced", none, none, true, "A B");
    row("issuers alone, forced", issuer, root, true, "A B");
    row("an issuer and a backup, forced", issuer, backup, true, "B");
}

void CurlTest::writesLeafPinsOnly()
{
    QFETCH(int, roleOfA);
    QFETCH(int, roleOfB);
    QFETCH(bool, force);
    QFETCH(QString, written);
    const auto role = [](int number) { return number < 0 ? std::nullopt : std::optional(PinRole(number)); };
    const auto result = exported(entry(role(roleOfA), role(roleOfB)), force);
    QCOMPARE(result.has_value(), !written.isEmpty());
    if (!result) {
        QCOMPARE(result.error().code, ErrorCode::WouldLockOut);
        return;
    }
    QCOMPARE(result->content.contains(PinA.toBase64().toLatin1()), written.contains(QLatin1Char('A')));
    QCOMPARE(result->content.contains(PinB.toBase64().toLatin1()), written.contains(QLatin1Char('B')));
    const bool told = std::any_of(result->findings.begin(), result->findings.end(), [](const Finding& finding) {
        return finding.code == FindingCode::LostOnExport && finding.facts.detail.contains(QLatin1String("issuer"));
    });
    QCOMPARE(told, written.size() == 1);
}

void CurlTest::refusesWhatCurlCannot_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<QString>("code");
    const auto row = [](const char* what, ErrorCode code) {
        QTest::newRow(what) << QString::fromLatin1(what) << QString(idOf(code));
    };
    row("no hosts", ErrorCode::CannotExpress);
    row("two hosts", ErrorCode::CannotExpress);
    row("report-only", ErrorCode::CannotExpress);
    row("no pins that count", ErrorCode::CannotExpress);
    row("a placeholder", ErrorCode::PlaceholderPin);
}

void CurlTest::refusesWhatCurlCannot()
{
    QFETCH(QString, what);
    HostPins host = entry(PinRole::Leaf, PinRole::Backup);
    if (what == QLatin1String("report-only"))
        host.mode = PinMode::Report;
    if (what == QLatin1String("a placeholder"))
        host.pins.push_back({.pin = *Pin::fromDigest(QByteArray(32, '\0'))});
    if (what == QLatin1String("no pins that count"))
        host.pins = {{.pin = PinA, .role = PinRole::Leaf, .state = PinState::Retired}};
    PinSet set = PinSet::make(QStringLiteral("Shop")).with(host);
    if (what == QLatin1String("no hosts"))
        set = PinSet::make({});
    if (what == QLatin1String("two hosts"))
        set = set.with({.pattern = *HostPattern::parse(QStringLiteral("b.example")), .pins = host.pins});
    const auto result = writeCurl({set, Now, true});
    QVERIFY(!result);
    QTEST(QString(idOf(result.error().code)), "code");
}

void CurlTest::tellsWhatIsLost()
{
    HostPins host = entry(PinRole::Leaf, PinRole::Backup);
    host.expires = Now;
    host.reportUris.append(QStringLiteral("https://r.example"));
    host.trust = PinTrust::Custom;
    QStringList ids;
    const auto result = exported(host);
    for (const Finding& finding : result->findings)
        ids.append(idOf(finding.code));
    const QString lost = QStringLiteral("formats.lost-on-export");
    QCOMPARE(
        ids, QStringList({QStringLiteral("pins.expired"), QStringLiteral("formats.not-enforced"), lost, lost, lost}));
    QVERIFY(result->content.contains("# Ends: the set ends on 2026-03-01, this file does not."));
}

void CurlTest::namesOfSetsStayInTheirComment()
{
    const PinSet set = PinSet::make(QStringLiteral("x\ninsecure\n#\r")).with(entry(PinRole::Leaf, PinRole::Backup));
    const auto result = writeCurl({set, Now});
    QVERIFY(!result->content.contains("\ninsecure"));
    QVERIFY(readCurl(result->content)->set.hosts().front().trust == PinTrust::System);
}

void CurlTest::recognizesItsFiles()
{
    QVERIFY(recognizesCurl("--pinnedpubkey x"));
    QVERIFY(recognizesCurl(" sha256//abc"));
    QVERIFY(!recognizesCurl("sha256/abc"));
    QVERIFY(!recognizesCurl({}));
}

QTEST_GUILESS_MAIN(CurlTest)
#include "curl_test.moc"
