// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "core/pins/repair.h"

#include "tests/support/sample_paths.h"

#include <QTest>

using namespace pintle;
using namespace pintle::test;

namespace {

const QDateTime Now = QDateTime::fromString(QStringLiteral("2026-03-01T12:00:00Z"), Qt::ISODate);
const QString Good = QStringLiteral("8RlE3T7nBmmZYtbXRPpZ5hkAXmTQ2Q6GqQzqT0cmFpE=");

HostPins entry()
{
    return HostPins{.pattern = *HostPattern::parse(QStringLiteral("a.example"))};
}

PinSet setWith(HostPins host)
{
    return PinSet::make(QStringLiteral("Shop")).with(std::move(host));
}

std::optional<Advice> adviceAbout(const PinSet& set, FindingCode code, const AdviceOptions& options)
{
    for (const Advice& advice : advise(set, options)) {
        if (advice.finding.code == code)
            return advice;
    }
    return std::nullopt;
}

} // namespace

class RepairTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void mergesDuplicatesAndKeepsTheirWords();
    void keepsTheDuplicateThatCounts();
    void removesPlaceholders();
    void takesTheEndAway();
    void bringsBackNoSetThatWouldLockUsersOut();
    void callsABackupInUseByItsPlace();
    void leavesToPeopleWhatTakesAPerson_data();
    void leavesToPeopleWhatTakesAPerson();
    void changesNothingElse();
    void mendsPins_data();
    void mendsPins();
    void mendsHosts_data();
    void mendsHosts();

private:
    PathReport live() const
    {
        return trustedReport({{m_leaf[0], m_issuer[0]}}, *HostName::parse(QStringLiteral("a.example")));
    }

    std::vector<Certificate> m_leaf;
    std::vector<Certificate> m_issuer;
    std::vector<Certificate> m_spare;
};

void RepairTest::initTestCase()
{
    m_leaf = {sampleCertificate(QStringLiteral("a.example"))};
    m_issuer = {sampleCertificate(QStringLiteral("Issuer"))};
    m_spare = {sampleCertificate(QStringLiteral("Spare"))};
}

void RepairTest::mergesDuplicatesAndKeepsTheirWords()
{
    HostPins host = entry();
    host.pins = {{.pin = Pin::of(m_leaf[0])}, {.pin = Pin::of(m_spare[0])},
        {.pin = Pin::of(m_leaf[0]), .role = PinRole::Leaf, .label = QStringLiteral("the leaf")},
        {.pin = Pin::of(m_leaf[0]), .label = QStringLiteral("again"), .keptBy = QStringLiteral("HSM 2")}};
    const PinSet set = setWith(host);
    const auto advice = adviceAbout(set, FindingCode::DuplicatePin, {.now = Now});
    QVERIFY(advice);
    QCOMPARE(repairFor(set, *advice, {.now = Now}), Repair::MergeDuplicates);

    const PinSet mended = repaired(set, *advice, {.now = Now});
    const auto& pins = mended.hosts().front().pins;
    QCOMPARE(pins.size(), size_t(2));
    QCOMPARE(pins[0].pin, Pin::of(m_leaf[0]));
    QCOMPARE(pins[0].label, QStringLiteral("the leaf"));
    QCOMPARE(pins[0].keptBy, QStringLiteral("HSM 2"));
    QVERIFY(pins[0].role == PinRole::Leaf);
    QCOMPARE(pins[1].pin, Pin::of(m_spare[0]));
    QVERIFY(!adviceAbout(mended, FindingCode::DuplicatePin, {.now = Now}));
}

void RepairTest::keepsTheDuplicateThatCounts()
{
    HostPins host = entry();
    host.pins = {{.pin = Pin::of(m_leaf[0]), .state = PinState::Retired, .label = QStringLiteral("old")},
        {.pin = Pin::of(m_leaf[0]), .state = PinState::Active}};
    const PinSet set = setWith(host);
    const auto advice = adviceAbout(set, FindingCode::DuplicatePin, {.now = Now});
    QVERIFY(advice);
    const PinSet mended = repaired(set, *advice, {.now = Now});
    QCOMPARE(mended.hosts().front().pins.size(), size_t(1));
    QVERIFY(mended.hosts().front().pins.front().counts());
}

void RepairTest::removesPlaceholders()
{
    const auto filler = Pin::fromDigest(QByteArray(32, '\0'));
    QVERIFY(filler);
    HostPins host = entry();
    host.pins = {{.pin = *filler}, {.pin = Pin::of(m_leaf[0])}};
    const PinSet set = setWith(host);
    const auto advice = adviceAbout(set, FindingCode::PlaceholderPinInSet, {.now = Now});
    QVERIFY(advice);
    const PinSet mended = repaired(set, *advice, {.now = Now});
    QCOMPARE(mended.hosts().front().pins.size(), size_t(1));
    QCOMPARE(mended.hosts().front().pins.front().pin, Pin::of(m_leaf[0]));
}

void RepairTest::takesTheEndAway()
{
    for (const int days : {-1, 3}) {
        HostPins host = entry();
        host.expires = Now.addDays(days);
        host.pins = {{.pin = Pin::of(m_leaf[0])}};
        const PinSet set = setWith(host);
        const auto code = days < 0 ? FindingCode::PinSetExpired : FindingCode::PinSetEndsSoon;
        const auto advice = adviceAbout(set, code, {.now = Now});
        QVERIFY(advice);
        QVERIFY(!repaired(set, *advice, {.now = Now}).hosts().front().expires.isValid());
    }
}

void RepairTest::bringsBackNoSetThatWouldLockUsersOut()
{
    const PathReport report = live();
    const AdviceOptions options{.now = Now, .live = &report};
    HostPins host = entry();
    host.expires = Now.addDays(-1);
    host.pins = {{.pin = Pin::of(m_spare[0])}};
    const PinSet set = setWith(host);
    const auto advice = adviceAbout(set, FindingCode::PinSetExpired, options);
    QVERIFY(advice);
    QVERIFY(!repairFor(set, *advice, options));
    QCOMPARE(repaired(set, *advice, options), set);
}

void RepairTest::callsABackupInUseByItsPlace()
{
    const PathReport report = live();
    const AdviceOptions options{.now = Now, .live = &report};
    HostPins host = entry();
    host.pins = {{.pin = Pin::of(m_leaf[0]), .role = PinRole::Backup, .state = PinState::Next}};
    const PinSet set = setWith(host);
    const auto advice = adviceAbout(set, FindingCode::BackupInLiveChain, options);
    QVERIFY(advice);
    const PinSet mended = repaired(set, *advice, options);
    QVERIFY(mended.hosts().front().pins.front().role == PinRole::Leaf);
    QVERIFY(mended.hosts().front().pins.front().state == PinState::Active);
    QVERIFY(!adviceAbout(mended, FindingCode::BackupInLiveChain, options));
    QVERIFY(adviceAbout(mended, FindingCode::NoBackupPin, options));
}

void RepairTest::leavesToPeopleWhatTakesAPerson_data()
{
    QTest::addColumn<FindingCode>("code");
    QTest::newRow("a missing backup") << FindingCode::NoBackupPin;
    QTest::newRow("leaves alone") << FindingCode::LeafPinsOnly;
}

void RepairTest::leavesToPeopleWhatTakesAPerson()
{
    QFETCH(FindingCode, code);
    HostPins host = entry();
    host.pins = {{.pin = Pin::of(m_leaf[0]), .role = PinRole::Leaf}};
    const PinSet set = setWith(host);
    const auto advice = adviceAbout(set, code, {.now = Now});
    QVERIFY(advice);
    QVERIFY(!repairFor(set, *advice, {.now = Now}));
    QCOMPARE(repaired(set, *advice, {.now = Now}), set);
}

void RepairTest::changesNothingElse()
{
    HostPins ended = entry();
    ended.expires = Now.addDays(-1);
    ended.pins = {{.pin = Pin::of(m_leaf[0])}};
    HostPins other = ended;
    other.pattern = *HostPattern::parse(QStringLiteral("b.example"));
    const PinSet set = setWith(ended).with(other);
    const auto advice = adviceAbout(set, FindingCode::PinSetExpired, {.now = Now});
    QVERIFY(advice);
    QCOMPARE(advice->host, QStringLiteral("a.example"));
    const PinSet mended = repaired(set, *advice, {.now = Now});
    QCOMPARE(mended.hosts().size(), size_t(2));
    QVERIFY(!mended.hosts()[0].expires.isValid());
    QCOMPARE(mended.hosts()[1], other);
}

void RepairTest::mendsPins_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("mended"); // empty: not to be mended
    QTest::newRow("the last character is missing") << Good.chopped(1) << Good;
    QTest::newRow("the same with a prefix") << QStringLiteral("sha256/") + Good.chopped(1) << Good;
    QTest::newRow("white space inside") << Good.left(20) + QStringLiteral(" \n ") + Good.mid(20) << Good;
    QTest::newRow("quotes and a comma") << QLatin1Char('"') + Good + QStringLiteral("\",") << Good;
    QTest::newRow("two equals signs") << Good + QLatin1Char('=') << Good;
    QTest::newRow("a directive without its last character")
        << QStringLiteral("pin-sha256=\"") + Good.chopped(1) + QLatin1Char('"') << Good;
    const QString slashes = QStringLiteral("MbOMGZ/Z7IagMThfVgKpng8+5SKjmvOaA03ilRdJgrQ=");
    QString urlSafe = slashes;
    urlSafe.replace(QLatin1Char('+'), QLatin1Char('-')).replace(QLatin1Char('/'), QLatin1Char('_'));
    QTest::newRow("letters of URL-safe base64") << urlSafe << slashes;
    QTest::newRow("nothing wrong") << Good << QString();
    QTest::newRow("nothing at all") << QString() << QString();
    QTest::newRow("a character lost in the middle") << Good.left(10) + Good.mid(11) << QString();
    QTest::newRow("words") << QStringLiteral("my pin") << QString();
    QTest::newRow("very long text") << QString(100'000, QLatin1Char('A')) << QString();
    QTest::newRow("a filler stays one") << QString(43, QLatin1Char('A')) << QString();
}

void RepairTest::mendsPins()
{
    QFETCH(QString, text);
    QFETCH(QString, mended);
    QCOMPARE(repairedPinText(text).value_or(QString()), mended);
}

void RepairTest::mendsHosts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("mended");
    QTest::addColumn<bool>("below");
    const auto row = [](const char* what, const char* text, const char* mended, bool below = false) {
        QTest::newRow(what) << QString::fromLatin1(text) << QString::fromLatin1(mended) << below;
    };
    row("a port", "api.example.com:443", "api.example.com");
    row("a URL", "https://user@API.example.com:8443/v1?x=1", "api.example.com");
    row("a path", "api.example.com/v1", "api.example.com");
    row("two stars", "**.example.com", "example.com", true);
    row("a dot in front", ".example.com", "example.com", true);
    row("an address with a port", "[2001:db8::1]:443", "2001:db8::1");
    row("a wildcard with a port", "*.example.com:443", "*.example.com");
    row("nothing wrong", "api.example.com", "");
    row("a trailing dot is taken as it is", "api.example.com.", "");
    row("a star in the middle", "api.*.example.com", "");
    row("a star alone", "*", "");
    row("nothing", "", "");
    row("a scheme alone", "https://", "");
}

void RepairTest::mendsHosts()
{
    QFETCH(QString, text);
    QFETCH(QString, mended);
    QFETCH(bool, below);
    const auto host = repairedHostText(text);
    QCOMPARE(host.value_or(RepairedHost{}).pattern, mended);
    QCOMPARE(host.value_or(RepairedHost{}).includeSubdomains, below);
}

QTEST_GUILESS_MAIN(RepairTest)
#include "repair_test.moc"
