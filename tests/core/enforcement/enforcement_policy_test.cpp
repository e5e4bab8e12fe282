// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "tests/core/enforcement/pinned_world.h"

#include <QTest>

using namespace pintle;
using namespace pintle::test;
using Decision = ConnectionVerdict::Decision;

class EnforcementPolicyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void allowsThePinnedChain();
    void refusesATrustedChainWithoutThePinnedKey();
    void refusesGenuineCertificatesThatAreNotOnThePath();
    void refusesAnotherHostOfThePinnedIssuer();
    void refusesAnExpiredLeafWithThePinnedKey();
    void refusesWhatCannotBeJudged_data();
    void refusesWhatCannotBeJudged();
    void refusesHostsOutsideTheSetUnlessTold();
    void refusesExpiredPinsUnlessTold();
    void reportsInsteadOfRefusingInReportMode();
    void neverAllowsAnUntrustedChainInReportMode();
    void takesAnchorsOfTheEntry();
    void takesAPinnedSelfSignedKeyForPinsOnly();
    void refusesEverythingByDefault();
};

namespace {

const PinnedWorld& world()
{
    static const PinnedWorld theWorld;
    return theWorld;
}

ConnectionVerdict judged(const EnforcementPolicy& policy, const ServedChain& chain)
{
    return judgeConnection(policy, world().host, 443, chain.ders);
}

} // namespace

void EnforcementPolicyTest::allowsThePinnedChain()
{
    const auto verdict = judged(world().policy(), world().genuine());
    QCOMPARE(idOf(verdict.decision), idOf(Decision::Allowed));
    QCOMPARE(idOf(verdict.verdict), idOf(EndpointVerdict::TrustedPinned));
    QVERIFY(verdict.paths && verdict.pins && !verdict.error);
}

void EnforcementPolicyTest::refusesATrustedChainWithoutThePinnedKey()
{
    const auto verdict = judged(world().policy(), world().rogue());
    QCOMPARE(idOf(verdict.decision), idOf(Decision::Refused));
    QCOMPARE(idOf(verdict.verdict), idOf(EndpointVerdict::PinMismatch));
}

void EnforcementPolicyTest::refusesGenuineCertificatesThatAreNotOnThePath()
{
    const auto verdict = judged(world().policy(), world().rogueWithGenuineAppended());
    QCOMPARE(idOf(verdict.decision), idOf(Decision::Refused));
    QCOMPARE(idOf(verdict.verdict), idOf(EndpointVerdict::PinMismatch));
}

void EnforcementPolicyTest::refusesAnotherHostOfThePinnedIssuer()
{
    const Holder other = makeLeaf({QStringLiteral("other.test")}, world().issuing);
    const auto verdict = judged(world().policy(), ServedChain::of(other, {world().issuing.certificate}));
    QCOMPARE(idOf(verdict.decision), idOf(Decision::Refused));
    QCOMPARE(idOf(verdict.verdict), idOf(EndpointVerdict::UntrustedPinsMatch));
}

void EnforcementPolicyTest::refusesAnExpiredLeafWithThePinnedKey()
{
    const Holder expired = makeLeaf({world().host}, world().issuing, {.from = -30, .until = -1});
    const auto verdict = judged(world().policy(), ServedChain::of(expired, {world().issuing.certificate}));
    QCOMPARE(idOf(verdict.decision), idOf(Decision::Refused));
}

void EnforcementPolicyTest::refusesWhatCannotBeJudged_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<QByteArrayList>("sent");
    QTest::addColumn<QString>("error");
    const QByteArrayList genuine = world().genuine().ders;
    QTest::newRow("no certificate, as on a resumed session")
        << world().host << QByteArrayList() << QString(idOf(ErrorCode::EmptyChain));
    QTest::newRow("not a certificate") << world().host << QByteArrayList{QByteArray("junk")}
                                       << QString(idOf(ErrorCode::MalformedDer));
    QTest::newRow("a genuine one, then junk")
        << world().host << QByteArrayList{genuine.first(), QByteArray()} << QString(idOf(ErrorCode::MalformedDer));
    QTest::newRow("no host name") << QString() << genuine << QString(idOf(ErrorCode::MalformedHostName));
    QTest::newRow("an impossible host name")
        << QStringLiteral("a..b") << genuine << QString(idOf(ErrorCode::MalformedHostName));
}

void EnforcementPolicyTest::refusesWhatCannotBeJudged()
{
    QFETCH(QString, host);
    QFETCH(QByteArrayList, sent);
    QFETCH(QString, error);
    const auto verdict = judgeConnection(world().policy(), host, 443, sent);
    QCOMPARE(idOf(verdict.decision), idOf(Decision::Refused));
    QVERIFY(verdict.error);
    QCOMPARE(QString(idOf(verdict.error->code)), error);
}

void EnforcementPolicyTest::refusesHostsOutsideTheSetUnlessTold()
{
    auto policy = world().policy();
    policy.pins = PinSet::make(QStringLiteral("Empty"));
    QCOMPARE(idOf(judged(policy, world().genuine()).decision), idOf(Decision::Refused));
    policy.uncoveredHosts = WithoutPins::AllowTrusted;
    QCOMPARE(idOf(judged(policy, world().genuine()).decision), idOf(Decision::Allowed));
    const Holder stranger = makeSelfSignedLeaf({world().host});
    QCOMPARE(idOf(judged(policy, ServedChain::of(stranger)).decision), idOf(Decision::Refused));
}

void EnforcementPolicyTest::refusesExpiredPinsUnlessTold()
{
    HostPins entry = world().entry();
    entry.expires = testInstant().addDays(-1);
    auto policy = world().policy(entry);
    QCOMPARE(idOf(judged(policy, world().genuine()).decision), idOf(Decision::Refused));
    QCOMPARE(idOf(judged(policy, world().genuine()).verdict), idOf(EndpointVerdict::TrustedPinsExpired));
    policy.expiredPins = WithoutPins::AllowTrusted;
    QCOMPARE(idOf(judged(policy, world().rogue()).decision), idOf(Decision::Allowed));
}

void EnforcementPolicyTest::reportsInsteadOfRefusingInReportMode()
{
    HostPins entry = world().entry();
    entry.mode = PinMode::Report;
    const auto verdict = judged(world().policy(entry), world().rogue());
    QCOMPARE(idOf(verdict.decision), idOf(Decision::AllowedReported));
    QCOMPARE(idOf(verdict.verdict), idOf(EndpointVerdict::PinMismatch));
}

void EnforcementPolicyTest::neverAllowsAnUntrustedChainInReportMode()
{
    HostPins entry = world().entry();
    entry.mode = PinMode::Report;
    const Holder stranger = makeSelfSignedLeaf({world().host});
    QCOMPARE(idOf(judged(world().policy(entry), ServedChain::of(stranger)).decision), idOf(Decision::Refused));
}

void EnforcementPolicyTest::takesAnchorsOfTheEntry()
{
    HostPins entry = world().entry();
    entry.trust = PinTrust::Custom;
    entry.anchors = {world().root.certificate};
    auto policy = world().policy(entry);
    policy.trust = TrustStore::empty();
    QCOMPARE(idOf(judged(policy, world().genuine()).decision), idOf(Decision::Allowed));
    QCOMPARE(idOf(judged(policy, world().rogue()).decision), idOf(Decision::Refused));
}

void EnforcementPolicyTest::takesAPinnedSelfSignedKeyForPinsOnly()
{
    const Holder device = makeSelfSignedLeaf({world().host});
    const Holder impostor = makeSelfSignedLeaf({world().host});
    HostPins entry = world().entry();
    entry.trust = PinTrust::PinsOnly;
    entry.pins = {PinEntry{.pin = Pin::of(device.certificate)}};
    const auto policy = world().policy(entry);
    QCOMPARE(idOf(judged(policy, ServedChain::of(device)).decision), idOf(Decision::Allowed));
    QCOMPARE(idOf(judged(policy, ServedChain::of(impostor)).decision), idOf(Decision::Refused));
    QCOMPARE(idOf(judged(policy, ServedChain::of(impostor, {device.certificate})).decision), idOf(Decision::Refused));
}

void EnforcementPolicyTest::refusesEverythingByDefault()
{
    QCOMPARE(idOf(judged(EnforcementPolicy{}, world().genuine()).decision), idOf(Decision::Refused));
}

QTEST_GUILESS_MAIN(EnforcementPolicyTest)
#include "enforcement_policy_test.moc"
