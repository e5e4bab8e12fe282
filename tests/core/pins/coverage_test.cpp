// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "core/pins/coverage.h"

#include "tests/support/sample_paths.h"

#include <QTest>

#include <map>

using namespace pintle;
using namespace pintle::test;

namespace {

const QDateTime Now = QDateTime::fromString(QStringLiteral("2026-03-01T12:00:00Z"), Qt::ISODate);

HostName host()
{
    return *HostName::parse(QStringLiteral("a.example"));
}

QString words(const std::vector<CoverageAnswer>& answers)
{
    QStringList ids;
    for (const CoverageAnswer& answer : answers)
        ids.append(idOf(answer.outcome));
    return ids.join(QLatin1Char(' '));
}

} // namespace

class CoverageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void answersAgainstALiveChain_data();
    void answersAgainstALiveChain();
    void answersWithoutAChain_data();
    void answersWithoutAChain();
    void judgesNothingOnAPathThatIsNotValid();
    void comparesPinsOnlyWithTheLeafAsSent();
    void saysThatAnEndedEntryEnforcesNothing();
    void namesTheDecidingPins();
    void givesAnAnswerToEveryChangeInOrder();

private:
    HostPins entryOf(const QString& pins) const;
    PathReport live() const { return trustedReport({{m_leaf[0], m_issuer[0], m_root[0]}}, host()); }

    std::vector<Certificate> m_leaf;
    std::vector<Certificate> m_issuer;
    std::vector<Certificate> m_root;
    std::vector<Certificate> m_spare;
};

void CoverageTest::initTestCase()
{
    m_leaf = {sampleCertificate(QStringLiteral("a.example"))};
    m_issuer = {sampleCertificate(QStringLiteral("Issuer"))};
    m_root = {sampleCertificate(QStringLiteral("Root"))};
    m_spare = {sampleCertificate(QStringLiteral("Spare"))};
}

// `leaf:leaf!next` is the leaf's key in the role of a leaf and the state `next`; `?` is no role.
HostPins CoverageTest::entryOf(const QString& pins) const
{
    const std::map<QString, Certificate> keys = {{QStringLiteral("leaf"), m_leaf[0]},
        {QStringLiteral("issuer"), m_issuer[0]}, {QStringLiteral("root"), m_root[0]},
        {QStringLiteral("spare"), m_spare[0]}};
    HostPins entry{.pattern = *HostPattern::parse(QStringLiteral("a.example"))};
    for (const QString& word : pins.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        const QString role = word.section(QLatin1Char(':'), 1).section(QLatin1Char('!'), 0, 0);
        const QString state = word.section(QLatin1Char('!'), 1);
        PinEntry pin{.pin = Pin::of(keys.at(word.section(QLatin1Char(':'), 0, 0)))};
        for (const PinRole known : {PinRole::Leaf, PinRole::Intermediate, PinRole::Root, PinRole::Backup}) {
            if (role == idOf(known))
                pin.role = known;
        }
        for (const PinState known : {PinState::Next, PinState::Retired}) {
            if (state == idOf(known))
                pin.state = known;
        }
        entry.pins.push_back(pin);
    }
    return entry;
}

void CoverageTest::answersAgainstALiveChain_data()
{
    QTest::addColumn<QString>("pins");
    QTest::addColumn<QString>("answers"); // today, renewed leaf, other CA, backup used
    const auto row = [](const char* what, const char* pins, const char* answers) {
        QTest::newRow(what) << QString::fromLatin1(pins) << QString::fromLatin1(answers);
    };
    row("nothing pinned", "", "no-pins no-pins no-pins no-pins");
    row("retired pins alone", "leaf:leaf!retired", "no-pins no-pins no-pins no-pins");
    row("the leaf alone", "leaf:leaf", "allowed blocked allowed-with-same-key no-backup");
    row("the leaf and a backup", "leaf:leaf spare:backup", "allowed allowed-with-backup allowed-with-backup allowed");
    row("the issuer alone", "issuer:intermediate", "allowed allowed blocked no-backup");
    row("the root alone", "root:root", "allowed allowed blocked no-backup");
    row("issuer and backup", "issuer:intermediate spare:backup", "allowed allowed allowed-with-backup allowed");
    row("issuer and another CA", "issuer:intermediate spare:intermediate",
        "allowed allowed allowed-with-pinned-ca no-backup");
    row("a CA that does not serve", "spare:root", "blocked blocked allowed-with-pinned-ca no-backup");
    row("a backup alone blocks today", "spare:backup", "blocked allowed-with-backup allowed-with-backup allowed");
    row("a backup that is in the chain is none", "issuer:backup", "allowed allowed blocked no-backup");
    row("a next key counts as kept back", "leaf:leaf spare:leaf!next",
        "allowed allowed-with-backup allowed-with-backup allowed");
    row("a key without role beside the chain may be kept back", "leaf:? spare:?",
        "allowed allowed-with-backup allowed-with-backup allowed");
    row("the role of a live pin is its place", "issuer:?", "allowed allowed blocked no-backup");
    row("a retired backup is none", "leaf:leaf spare:backup!retired",
        "allowed blocked allowed-with-same-key no-backup");
}

void CoverageTest::answersAgainstALiveChain()
{
    QFETCH(QString, pins);
    QFETCH(QString, answers);
    const PathReport report = live();
    QCOMPARE(words(coverageOf(entryOf(pins), &report, Now)), answers);
}

void CoverageTest::answersWithoutAChain_data()
{
    QTest::addColumn<QString>("pins");
    QTest::addColumn<QString>("answers");
    const auto row = [](const char* what, const char* pins, const char* answers) {
        QTest::newRow(what) << QString::fromLatin1(pins) << QString::fromLatin1(answers);
    };
    row("a leaf", "leaf:leaf", "not-inspected blocked allowed-with-same-key no-backup");
    row("an issuer", "issuer:intermediate", "not-inspected allowed blocked no-backup");
    row("leaf and backup", "leaf:leaf spare:backup", "not-inspected allowed-with-backup allowed-with-backup allowed");
    row("pins of nobody knows what", "leaf:? spare:?", "not-inspected roles-unknown roles-unknown no-backup");
    row("one of them is known", "leaf:? issuer:root", "not-inspected allowed roles-unknown no-backup");
}

void CoverageTest::answersWithoutAChain()
{
    QFETCH(QString, pins);
    QFETCH(QString, answers);
    QCOMPARE(words(coverageOf(entryOf(pins), nullptr, Now)), answers);
}

void CoverageTest::judgesNothingOnAPathThatIsNotValid()
{
    const PathReport report = untrustedReport({{m_leaf[0], m_issuer[0]}}, host());
    QCOMPARE(words(coverageOf(entryOf(QStringLiteral("leaf:leaf")), &report, Now)),
        QStringLiteral("not-verified blocked allowed-with-same-key no-backup"));
}

void CoverageTest::comparesPinsOnlyWithTheLeafAsSent()
{
    const PathReport report = untrustedReport({{m_leaf[0], m_issuer[0]}}, host());
    HostPins entry = entryOf(QStringLiteral("leaf:leaf"));
    entry.trust = PinTrust::PinsOnly;
    QCOMPARE(words(coverageOf(entry, &report, Now)), QStringLiteral("allowed blocked allowed no-backup"));
    entry = entryOf(QStringLiteral("issuer:intermediate"));
    entry.trust = PinTrust::PinsOnly;
    QCOMPARE(words(coverageOf(entry, &report, Now)), QStringLiteral("blocked blocked blocked no-backup"));
}

void CoverageTest::saysThatAnEndedEntryEnforcesNothing()
{
    const PathReport report = live();
    HostPins entry = entryOf(QStringLiteral("spare:backup"));
    entry.expires = Now;
    QCOMPARE(words(coverageOf(entry, &report, Now)), QStringLiteral("expired expired expired expired"));
    QCOMPARE(coverageOf(entry, &report, Now.addSecs(-1)).front().outcome, CoverageOutcome::Blocked);
}

void CoverageTest::namesTheDecidingPins()
{
    const PathReport report = live();
    const auto answers =
        coverageOf(entryOf(QStringLiteral("leaf:leaf issuer:intermediate spare:backup")), &report, Now);
    QCOMPARE(answers[0].pins.size(), size_t(2));
    QCOMPARE(answers[1].pins.size(), size_t(1));
    QCOMPARE(answers[1].pins.front().pin, Pin::of(m_issuer[0]));
    QCOMPARE(answers[2].pins.front().pin, Pin::of(m_spare[0]));
}

void CoverageTest::givesAnAnswerToEveryChangeInOrder()
{
    QStringList changes;
    for (const CoverageAnswer& answer : coverageOf(entryOf(QString()), nullptr, Now))
        changes.append(idOf(answer.change));
    QCOMPARE(changes.join(QLatin1Char(' ')), QStringLiteral("today leaf-renewed ca-changed backup-used"));
}

QTEST_GUILESS_MAIN(CoverageTest)
#include "coverage_test.moc"
