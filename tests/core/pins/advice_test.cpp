// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "core/pins/advice.h"

#include "tests/support/sample_paths.h"

#include <QTest>

using namespace pintle;
using namespace pintle::test;

namespace {

const QDateTime Now = QDateTime::fromString(QStringLiteral("2026-03-01T12:00:00Z"), Qt::ISODate);

HostName host(const char* text)
{
    return *HostName::parse(QString::fromLatin1(text));
}

QStringList idsOf(const std::vector<Advice>& advice)
{
    QStringList ids;
    for (const Advice& piece : advice)
        ids.append(idOf(piece.finding.code));
    return ids;
}

QStringList ids(const char* words)
{
    return QString::fromLatin1(words).split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

PinSet setWith(HostPins entry)
{
    return PinSet::make(QStringLiteral("Shop")).with(std::move(entry));
}

} // namespace

class AdviceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void advisesOnTheSetAlone_data();
    void advisesOnTheSetAlone();
    void advisesAgainstALiveChain_data();
    void advisesAgainstALiveChain();
    void takesRolesFromTheLivePath();
    void weighsLeafPinsLessWithABackup();
    void saysWhichPinAndWhichHost();
    void namesTheOtherPathThatMatches();
    void judgesNoMatchWithoutAVerifiedPath();
    void appliesALiveChainToItsHostOnly();
    void takesTheHostOfASavedChainFromItsNames();
    void advisesOnTheEnd();
    void advisesOnKeyTypes_data();
    void advisesOnKeyTypes();
    void looksAtTheKeysOfTheLivePathToo();
    void advisesOnDocumentsThatCannotBeRead();

private:
    HostPins entryOf(const QString& pins) const;
    PathReport live() const { return trustedReport({{m_leaf[0], m_issuer[0], m_root[0]}}, host("a.example")); }

    std::vector<Certificate> m_leaf;
    std::vector<Certificate> m_issuer;
    std::vector<Certificate> m_root;
    std::vector<Certificate> m_spare;
};

void AdviceTest::initTestCase()
{
    const QString p256 = QStringLiteral("ec -pkeyopt ec_paramgen_curve:P-256");
    m_leaf = {sampleCertificate(QStringLiteral("a.example"), p256)};
    m_issuer = {sampleCertificate(QStringLiteral("Issuer"), p256)};
    m_root = {sampleCertificate(QStringLiteral("Root"), p256)};
    m_spare = {sampleCertificate(QStringLiteral("Spare"), p256), sampleCertificate(QStringLiteral("Spare 2"), p256)};
}

// `leaf:leaf` is the leaf's key in the role of a leaf; `spare:?` a key that nothing serves, without a role;
// `spare:backup!next` also has a state.
HostPins AdviceTest::entryOf(const QString& pins) const
{
    const std::map<QString, Certificate> keys = {{QStringLiteral("leaf"), m_leaf[0]},
        {QStringLiteral("issuer"), m_issuer[0]}, {QStringLiteral("root"), m_root[0]},
        {QStringLiteral("spare"), m_spare[0]}, {QStringLiteral("spare2"), m_spare[1]}};
    const std::map<QString, PinRole> roles = {{QStringLiteral("leaf"), PinRole::Leaf},
        {QStringLiteral("intermediate"), PinRole::Intermediate}, {QStringLiteral("root"), PinRole::Root},
        {QStringLiteral("backup"), PinRole::Backup}};
    HostPins entry{.pattern = *HostPattern::parse(QStringLiteral("a.example"))};
    for (const QString& word : pins.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        const QString role = word.section(QLatin1Char(':'), 1).section(QLatin1Char('!'), 0, 0);
        const QString state = word.section(QLatin1Char('!'), 1);
        PinEntry pin{.pin = Pin::of(keys.at(word.section(QLatin1Char(':'), 0, 0)))};
        if (roles.count(role))
            pin.role = roles.at(role);
        if (state == QLatin1String("next"))
            pin.state = PinState::Next;
        if (state == QLatin1String("retired"))
            pin.state = PinState::Retired;
        entry.pins.push_back(pin);
    }
    return entry;
}

void AdviceTest::advisesOnTheSetAlone_data()
{
    QTest::addColumn<QString>("pins");
    QTest::addColumn<QStringList>("advice");
    const auto row = [](const char* what, const char* pins, const char* advice) {
        QTest::newRow(what) << QString::fromLatin1(pins) << ids(advice);
    };
    row("an intermediate and a backup: nothing to say", "issuer:intermediate spare:backup", "");
    row("no pins", "", "pins.no-pins-for-host");
    row("only retired pins", "leaf:leaf!retired", "pins.no-pins-for-host");
    row("one pin", "issuer:intermediate", "pins.no-backup");
    row("one pin without role", "issuer:?", "pins.no-backup");
    row("two pins without roles may hold a backup", "issuer:? spare:?", "");
    row("two CAs are no key kept back", "issuer:intermediate root:root", "pins.no-backup");
    row("a next key is kept back", "issuer:intermediate spare:leaf!next", "");
    row("a retired backup is none", "issuer:intermediate spare:backup!retired", "pins.no-backup");
    row("leaf and backup", "leaf:leaf spare:backup", "pins.leaf-only");
    row("leaf alone", "leaf:leaf", "pins.no-backup pins.leaf-only");
    row("leaf and intermediate", "leaf:leaf issuer:intermediate spare:backup", "");
    row("root and backup", "root:root spare:backup", "pins.root-only");
    row("leaf and root", "leaf:leaf root:root spare:backup", "");
    row("backup alone", "spare:backup", "");
    row("the same pin twice", "issuer:intermediate issuer:intermediate spare:backup", "pins.duplicate");
    row("the same pin thrice is one finding", "issuer:? issuer:? issuer:? spare:backup", "pins.duplicate");
    row("the same pin twice, once retired", "issuer:intermediate issuer:?!retired spare:backup", "pins.duplicate");
}

void AdviceTest::advisesOnTheSetAlone()
{
    QFETCH(QString, pins);
    QTEST(idsOf(advise(setWith(entryOf(pins)), {.now = Now})), "advice");
}

void AdviceTest::advisesAgainstALiveChain_data()
{
    QTest::addColumn<QString>("pins");
    QTest::addColumn<QStringList>("advice");
    const auto row = [](const char* what, const char* pins, const char* advice) {
        QTest::newRow(what) << QString::fromLatin1(pins) << ids(advice);
    };
    row("an intermediate and a backup: nothing to say", "issuer:intermediate spare:backup", "");
    row("no pin matches", "spare:leaf spare2:backup", "pins.leaf-only pins.no-match");
    row("the backup is the leaf", "issuer:intermediate leaf:backup", "pins.backup-in-chain");
    row("a backup that is served and one that is not", "leaf:backup spare:backup", "pins.backup-in-chain");
    row("a next key that is served is a rotation", "issuer:intermediate leaf:leaf!next", "");
    row("two pins without roles, both served", "issuer:? leaf:?", "pins.no-backup");
    row("two pins without roles, one not served", "issuer:? spare:?", "");
}

void AdviceTest::advisesAgainstALiveChain()
{
    QFETCH(QString, pins);
    const PathReport report = live();
    QTEST(idsOf(advise(setWith(entryOf(pins)), {.now = Now, .live = &report})), "advice");
}

void AdviceTest::takesRolesFromTheLivePath()
{
    const PathReport report = live();
    QCOMPARE(idsOf(advise(setWith(entryOf(QStringLiteral("leaf:? spare:backup"))), {.now = Now, .live = &report})),
        ids("pins.leaf-only"));
    QCOMPARE(idsOf(advise(setWith(entryOf(QStringLiteral("root:? spare:backup"))), {.now = Now, .live = &report})),
        ids("pins.root-only"));
}

void AdviceTest::weighsLeafPinsLessWithABackup()
{
    const auto severity = [this](const char* pins) {
        return advise(setWith(entryOf(QString::fromLatin1(pins))), {.now = Now}).back().finding.severity;
    };
    QVERIFY(severity("leaf:leaf spare:backup") == Severity::Info);
    QVERIFY(severity("leaf:leaf") == Severity::Warning);
}

void AdviceTest::saysWhichPinAndWhichHost()
{
    const PathReport report = live();
    const auto advice =
        advise(setWith(entryOf(QStringLiteral("issuer:intermediate leaf:backup"))), {.now = Now, .live = &report});
    QCOMPARE(advice.size(), size_t(1));
    QCOMPARE(advice.front().host, QStringLiteral("a.example"));
    QVERIFY(advice.front().pin == Pin::of(m_leaf[0]));
    QCOMPARE(advice.front().finding.facts.value, Pin::of(m_leaf[0]).toString());
    QCOMPARE(advice.front().finding.facts.subject, QStringLiteral("a.example"));
}

void AdviceTest::namesTheOtherPathThatMatches()
{
    const PathReport report = trustedReport({{m_leaf[0], m_issuer[0]}, {m_leaf[0], m_spare[0]}}, host("a.example"));
    const auto advice =
        advise(setWith(entryOf(QStringLiteral("spare:root spare2:backup"))), {.now = Now, .live = &report});
    QCOMPARE(idsOf(advice), ids("pins.root-only pins.no-match pins.match-on-other-path"));
    QCOMPARE(advice.back().finding.facts.value, m_spare[0].displayName());
}

void AdviceTest::judgesNoMatchWithoutAVerifiedPath()
{
    const PathReport report = untrustedReport({{m_leaf[0], m_issuer[0]}}, host("a.example"));
    const PinSet set = setWith(entryOf(QStringLiteral("spare:intermediate spare2:backup")));
    QCOMPARE(idsOf(advise(set, {.now = Now, .live = &report})), ids(""));
    HostPins device = entryOf(QStringLiteral("spare:intermediate spare2:backup"));
    device.trust = PinTrust::PinsOnly;
    QCOMPARE(idsOf(advise(setWith(device), {.now = Now, .live = &report})), ids("pins.no-match"));
}

void AdviceTest::appliesALiveChainToItsHostOnly()
{
    HostPins other = entryOf(QStringLiteral("spare:intermediate spare2:backup"));
    other.pattern = *HostPattern::parse(QStringLiteral("b.example"));
    const PathReport report = live();
    const PinSet both = setWith(entryOf(QStringLiteral("issuer:intermediate spare:backup"))).with(other);
    QCOMPARE(idsOf(advise(both, {.now = Now, .live = &report})), ids(""));
    const auto uncovered = advise(setWith(other), {.now = Now, .live = &report});
    QCOMPARE(idsOf(uncovered), ids("pins.host-not-covered"));
    QCOMPARE(uncovered.front().host, QStringLiteral("a.example"));
}

void AdviceTest::takesTheHostOfASavedChainFromItsNames()
{
    PathReport report = live();
    report.host.reset();
    QCOMPARE(idsOf(advise(
                 setWith(entryOf(QStringLiteral("spare:intermediate spare2:backup"))), {.now = Now, .live = &report})),
        ids("pins.no-match"));
}

void AdviceTest::advisesOnTheEnd()
{
    HostPins entry = entryOf(QStringLiteral("issuer:intermediate spare:backup"));
    const auto at = [&entry](const QDateTime& expires) {
        entry.expires = expires;
        return idsOf(advise(setWith(entry), {.now = Now}));
    };
    QCOMPARE(at(Now), ids("pins.expired"));
    QCOMPARE(at(Now.addDays(29)), ids("pins.ends-soon"));
    QCOMPARE(at(Now.addDays(31)), ids(""));
}

void AdviceTest::advisesOnKeyTypes_data()
{
    QTest::addColumn<QString>("algorithm");
    QTest::addColumn<QString>("format");
    QTest::addColumn<QStringList>("advice");
    const auto row = [](const char* what, const char* algorithm, const char* format, const char* advice) {
        QTest::newRow(what) << QString::fromLatin1(algorithm) << QString::fromLatin1(format) << ids(advice);
    };
    row("Ed25519 is certified by no public CA", "Ed25519", "", "pins.key-type");
    row("P-521 is", "EC P-521", "", "");
    row("an unknown algorithm is not judged", "", "", "");
    row("Ed448 on Android", "Ed448", "android-nsc", "pins.key-type");
    row("RSA on Android", "RSA", "android-nsc", "");
    row("Ed25519 with curl, which takes every key", "Ed25519", "curl", "");
}

void AdviceTest::advisesOnKeyTypes()
{
    QFETCH(QString, algorithm);
    QFETCH(QString, format);
    HostPins entry = entryOf(QStringLiteral("issuer:intermediate spare:backup"));
    entry.pins.front().keyAlgorithm = algorithm;
    AdviceOptions options{.now = Now};
    if (!format.isEmpty())
        options.formats.append(format);
    QTEST(idsOf(advise(setWith(entry), options)), "advice");
}

void AdviceTest::looksAtTheKeysOfTheLivePathToo()
{
    const Certificate leaf = sampleCertificate(QStringLiteral("a.example"), QStringLiteral("ed25519"));
    const PathReport report = trustedReport({{leaf, m_issuer[0]}}, host("a.example"));
    const auto advice =
        advise(setWith(entryOf(QStringLiteral("issuer:intermediate spare:backup"))), {.now = Now, .live = &report});
    QCOMPARE(idsOf(advice), ids("pins.key-type"));
    QCOMPARE(advice.front().finding.facts.value, QStringLiteral("Ed25519"));
    QVERIFY(advice.front().pin == Pin::of(leaf));
}

void AdviceTest::advisesOnDocumentsThatCannotBeRead()
{
    const auto document = adviseDocument(R"({"format":"pintle-pins","version":1,"name":"n","hosts":[
        {"pattern":"https://a.example/","pins":[]},
        {"pattern":"b.example","pins":[
            {"sha256":"AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA="},
            {"sha256":"short"}]}]})",
        {.now = Now});
    QVERIFY(document.has_value());
    QCOMPARE(idsOf(document->advice), ids("pins.host-never-matches pins.placeholder pins.no-pins-for-host"));
    QCOMPARE(document->advice[0].finding.facts.line, 2);
    QCOMPARE(document->advice[0].finding.facts.value, QStringLiteral("https://a.example/"));
    QVERIFY(!document->advice[0].finding.facts.detail.isEmpty());
    QCOMPARE(document->advice[1].finding.facts.line, 4);
    QCOMPARE(document->lost.size(), size_t(1));
    QCOMPARE(document->lost.front().code, ErrorCode::MalformedPin);
    QCOMPARE(adviseDocument("no", {.now = Now}).error().code, ErrorCode::MalformedPinSet);
}

QTEST_GUILESS_MAIN(AdviceTest)
#include "advice_test.moc"
