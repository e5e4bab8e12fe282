// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "core/pins/pin_taking.h"

#include "tests/support/openssl_command.h"
#include "tests/support/sample_paths.h"

#include <QTest>

using namespace pintle;
using namespace pintle::test;

namespace {

HostName host(const char* text)
{
    return *HostName::parse(QString::fromLatin1(text));
}

HostPattern pattern(const char* text)
{
    return *HostPattern::parse(QString::fromLatin1(text));
}

} // namespace

class PinTakingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void takesTheKeysThatWereAskedFor_data();
    void takesTheKeysThatWereAskedFor();
    void takesOnlyTheLeafOfAPathThatNobodyVerified();
    void fillsInWhereAKeyCameFrom();
    void takesAKeyOnce();
    void makesAnEntryForAKeyKeptBack();
    void makesAndExtendsAHostOfTheSet();
    void keepsWhatIsKnownOfAKey();
    void bringsABackupIntoUse();

private:
    std::vector<Certificate> m_path;
};

void PinTakingTest::initTestCase()
{
    for (const char* name : {"a.example", "Issuer", "Root"})
        m_path.push_back(sampleCertificate(QString::fromLatin1(name)));
}

void PinTakingTest::takesTheKeysThatWereAskedFor_data()
{
    QTest::addColumn<QString>("keys");
    QTest::newRow("nothing") << QString();
    QTest::newRow("leaf") << QStringLiteral("leaf");
    QTest::newRow("intermediate") << QStringLiteral("intermediate");
    QTest::newRow("root, which was not sent") << QStringLiteral("root");
    QTest::newRow("all") << QStringLiteral("leaf intermediate root");
}

void PinTakingTest::takesTheKeysThatWereAskedFor()
{
    QFETCH(QString, keys);
    const PathReport report = trustedReport({m_path}, host("a.example"));
    QStringList taken;
    for (const PinEntry& entry : entriesFor(report,
             {.leaf = keys.contains(QLatin1String("leaf")),
             .intermediates = keys.contains(QLatin1String("intermediate")),
             .root = keys.contains(QLatin1String("root"))})) {
        taken.append(idOf(*entry.role));
        QVERIFY(entry.pin
            == Pin::of(m_path[taken.last() == QLatin1String("leaf") ? 0
                    : taken.last() == QLatin1String("root")         ? 2
                                                                    : 1]));
    }
    QCOMPARE(taken.join(QLatin1Char(' ')), keys);
}

void PinTakingTest::takesOnlyTheLeafOfAPathThatNobodyVerified()
{
    const KeysToTake all{.leaf = true, .intermediates = true, .root = true};
    const auto entries = entriesFor(untrustedReport({m_path}, host("a.example")), all);
    QCOMPARE(entries.size(), size_t(1));
    QVERIFY(entries.front().role == PinRole::Leaf);
    QVERIFY(entriesFor(PathReport(), all).empty());
}

void PinTakingTest::fillsInWhereAKeyCameFrom()
{
    const Certificate& leaf = m_path.front();
    const PinEntry entry = entryFor(leaf, PinRole::Leaf);
    QCOMPARE(entry.pin.digest(), opensslPin(leaf.toPem()));
    QCOMPARE(entry.label, QStringLiteral("a.example"));
    QCOMPARE(entry.keyAlgorithm, QStringLiteral("Ed25519"));
    QCOMPARE(entry.addedFromSubject, QStringLiteral("CN=a.example"));
    QCOMPARE(entry.addedFromNotAfter, leaf.notAfter());
    QVERIFY(entry.state == PinState::Active);
}

void PinTakingTest::takesAKeyOnce()
{
    const PathReport report = trustedReport({{m_path[0], m_path[1], m_path[1], m_path[2]}}, host("a.example"));
    QCOMPARE(entriesFor(report, {.intermediates = true}).size(), size_t(1));
}

void PinTakingTest::makesAnEntryForAKeyKeptBack()
{
    const PinEntry entry = backupEntryFor(m_path[1].publicKey(), QStringLiteral("safe"));
    QVERIFY(entry.pin == Pin::of(m_path[1]));
    QVERIFY(entry.role == PinRole::Backup);
    QVERIFY(entry.state == PinState::Next && entry.counts());
    QCOMPARE(entry.label, QStringLiteral("safe"));
    QCOMPARE(entry.keyAlgorithm, QStringLiteral("Ed25519"));
    QVERIFY(entry.addedFromSubject.isEmpty());
}

void PinTakingTest::makesAndExtendsAHostOfTheSet()
{
    const PinEntry leaf = entryFor(m_path[0], PinRole::Leaf);
    const PinEntry issuer = entryFor(m_path[1], PinRole::Intermediate);
    const QStringList endpoint(QStringLiteral("a.example:443"));
    const PinSet made = withEntries(PinSet::make(QStringLiteral("n")), pattern("a.example"), {leaf}, endpoint);
    QCOMPARE(made.hosts().size(), size_t(1));
    QCOMPARE(made.hosts().front().endpoints, endpoint);
    const PinSet extended = withEntries(made, pattern("a.example"), {leaf, issuer}, endpoint);
    QCOMPARE(extended.hosts().size(), size_t(1));
    QCOMPARE(extended.hosts().front().pins.size(), size_t(2));
    QCOMPARE(extended.hosts().front().endpoints, endpoint);
    QCOMPARE(withEntries(extended, pattern("*.example"), {issuer}).hosts().size(), size_t(2));
}

void PinTakingTest::keepsWhatIsKnownOfAKey()
{
    PinEntry known{.pin = Pin::of(m_path[0]),
        .state = PinState::Retired,
        .label = QStringLiteral("ours"),
        .keptBy = QStringLiteral("HSM 2"),
        .unknown = {{QStringLiteral("x"), 1}}};
    const PinSet set =
        PinSet::make({}).with({.pattern = pattern("a.example"), .mode = PinMode::Report, .pins = {known}});
    const PinSet extended = withEntries(set, pattern("a.example"), {entryFor(m_path[0], PinRole::Leaf)});
    QVERIFY(extended.hosts().front().mode == PinMode::Report);
    const PinEntry& entry = extended.hosts().front().pins.front();
    QCOMPARE(entry.label, QStringLiteral("ours"));
    QCOMPARE(entry.keptBy, QStringLiteral("HSM 2"));
    QCOMPARE(entry.unknown.size(), qsizetype(1));
    QVERIFY(entry.state == PinState::Active);
    QVERIFY(entry.role == PinRole::Leaf);
    QCOMPARE(entry.addedFromSubject, QStringLiteral("CN=a.example"));
}

void PinTakingTest::bringsABackupIntoUse()
{
    const PinEntry backup = backupEntryFor(m_path[0].publicKey(), QStringLiteral("safe"));
    const PinSet set = withEntries(PinSet::make({}), pattern("a.example"), {backup});
    const PinSet used = withEntries(set, pattern("a.example"), {entryFor(m_path[0], PinRole::Leaf)});
    QVERIFY(used.hosts().front().pins.front().role == PinRole::Leaf);
    QVERIFY(used.hosts().front().pins.front().state == PinState::Active);
    const PinSet again = withEntries(used, pattern("a.example"), {backup});
    QVERIFY(again == used);
}

QTEST_GUILESS_MAIN(PinTakingTest)
#include "pin_taking_test.moc"
