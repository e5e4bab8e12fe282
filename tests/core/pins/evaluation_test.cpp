// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "core/pins/evaluation.h"

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

QStringList idsOf(const Findings& findings)
{
    QStringList ids;
    for (const Finding& finding : findings)
        ids.append(idOf(finding.code));
    return ids;
}

PinEntry pinOf(const Certificate& certificate, PinState state = PinState::Active, std::optional<PinRole> role = {})
{
    return {.pin = Pin::of(certificate), .role = role, .state = state};
}

PinSet setFor(const char* pattern, std::vector<PinEntry> pins)
{
    return PinSet::make(QStringLiteral("Shop"))
        .with({.pattern = *HostPattern::parse(QString::fromLatin1(pattern)), .pins = std::move(pins)});
}

// The first entry, changed.
template <typename Change> PinSet changed(const PinSet& set, Change change)
{
    HostPins entry = set.hosts().front();
    change(entry);
    return set.with(entry);
}

} // namespace

class EvaluationTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void matchesAnyKeyOfThePathInUse_data();
    void matchesAnyKeyOfThePathInUse();
    void neverMatchesWhatWasSentBesideThePath();
    void showsBothSidesOfAMismatch();
    void tellsOfAMatchOnAnotherPathOnly();
    void judgesNoPinsWithoutAVerifiedPath();
    void judgesNoPinsForAnotherHost();
    void judgesTheNameItselfWhereTheReportDidNot();
    void retiredPinsDoNotCount();
    void countsEachDigestOnce();
    void tellsOfABackupThatIsServed();
    void saysThatAHostIsNotCovered();
    void saysThatAnEntryHasNoPins();
    void neverCallsAnExpiredSetAMatch_data();
    void neverCallsAnExpiredSetAMatch();
    void saysThatASetEndsSoon();
    void pinsOnlyLooksAtTheLeafAsSent();
    void choosesTheAnchorsOfTheEntry();
    void joinsTrustAndPins_data();
    void joinsTrustAndPins();
    void remarksMakeATrustedChainOneWithFindings_data();
    void remarksMakeATrustedChainOneWithFindings();
    void pinsOnlyTrustsTheKeyAndStillTellsWhatIsWrong_data();
    void pinsOnlyTrustsTheKeyAndStillTellsWhatIsWrong();
    void nothingSentIsNoAnswer();

private:
    const Certificate& leaf() const { return m_certificates[0]; }
    const Certificate& issuer() const { return m_certificates[1]; }
    const Certificate& root() const { return m_certificates[2]; }
    const Certificate& otherIssuer() const { return m_certificates[3]; }
    const Certificate& otherRoot() const { return m_certificates[4]; }

    std::vector<Certificate> m_certificates;
};

void EvaluationTest::initTestCase()
{
    for (const char* name : {"a.example", "Issuer", "Root", "Other Issuer", "Other Root"})
        m_certificates.push_back(sampleCertificate(QString::fromLatin1(name)));
}

void EvaluationTest::matchesAnyKeyOfThePathInUse_data()
{
    QTest::addColumn<int>("depth");
    QTest::newRow("the leaf") << 0;
    QTest::newRow("the intermediate") << 1;
    QTest::newRow("the root, which was not sent") << 2;
}

void EvaluationTest::matchesAnyKeyOfThePathInUse()
{
    QFETCH(int, depth);
    const PinSet set = setFor("a.example", {pinOf(otherRoot()), pinOf(m_certificates[depth])});
    const auto evaluation =
        evaluate(set, host("a.example"), trustedReport({{leaf(), issuer(), root()}}, host("a.example")), Now);
    const auto* matched = std::get_if<PinsMatched>(&evaluation.verdict);
    QVERIFY(matched);
    QCOMPARE(matched->matches.size(), size_t(1));
    QCOMPARE(matched->matches.front().depth, depth);
    QCOMPARE(matched->wanted, 2);
    QCOMPARE(evaluation.setName, QStringLiteral("Shop"));
    QVERIFY(evaluation.entry == set.hosts().front());
}

// CVE-2016-2402: the genuine certificates ride along behind a chain of another trusted CA.
void EvaluationTest::neverMatchesWhatWasSentBesideThePath()
{
    PathReport report = trustedReport({{leaf(), otherIssuer(), otherRoot()}}, host("a.example"));
    report.sent.push_back(issuer());
    report.sent.push_back(root());
    report.sentNotUsed = {2, 3};
    const auto evaluation =
        evaluate(setFor("a.example", {pinOf(issuer()), pinOf(root())}), host("a.example"), report, Now);
    QCOMPARE(idOf(evaluation.verdict), QLatin1String("mismatch"));
    QVERIFY(endpointVerdict(report, evaluation) == EndpointVerdict::PinMismatch);
}

void EvaluationTest::showsBothSidesOfAMismatch()
{
    const PinSet set = setFor("a.example", {pinOf(otherRoot()), pinOf(otherIssuer(), PinState::Retired)});
    const auto evaluation = evaluate(set, host("a.example"), trustedReport({{leaf(), root()}}, host("a.example")), Now);
    const auto* mismatched = std::get_if<PinsMismatched>(&evaluation.verdict);
    QVERIFY(mismatched);
    QCOMPARE(mismatched->wanted.size(), size_t(1));
    QVERIFY(mismatched->wanted.front().pin == Pin::of(otherRoot()));
    QCOMPARE(mismatched->seen.size(), size_t(2));
    QVERIFY(mismatched->seen[1].pin == Pin::of(root()));
    QCOMPARE(mismatched->seen[1].depth, 1);
    QCOMPARE(mismatched->seen[0].subject, QStringLiteral("a.example"));
}

void EvaluationTest::tellsOfAMatchOnAnotherPathOnly()
{
    const PathReport report =
        trustedReport({{leaf(), issuer(), root()}, {leaf(), otherIssuer(), otherRoot()}}, host("a.example"));
    const auto evaluation = evaluate(setFor("a.example", {pinOf(otherRoot())}), host("a.example"), report, Now);
    QCOMPARE(idOf(evaluation.verdict), QLatin1String("mismatch"));
    QCOMPARE(idsOf(evaluation.findings), QStringList(QStringLiteral("pins.match-on-other-path")));
    QCOMPARE(evaluation.findings.front().facts.value, otherRoot().displayName());
    const auto onUsed = evaluate(setFor("a.example", {pinOf(root())}), host("a.example"), report, Now);
    QVERIFY(onUsed.findings.empty());
}

void EvaluationTest::judgesNoPinsWithoutAVerifiedPath()
{
    const PathReport report = untrustedReport({{leaf(), issuer(), root()}}, host("a.example"));
    const auto evaluation = evaluate(setFor("a.example", {pinOf(issuer())}), host("a.example"), report, Now);
    const auto* notJudged = std::get_if<PinsNotJudged>(&evaluation.verdict);
    QVERIFY(notJudged);
    QCOMPARE(notJudged->wouldMatch.size(), size_t(1));
    QCOMPARE(notJudged->wouldMatch.front().depth, 1);
    QVERIFY(endpointVerdict(report, evaluation) == EndpointVerdict::UntrustedPinsMatch);
}

void EvaluationTest::judgesNoPinsForAnotherHost()
{
    const PathReport report = trustedReport({{leaf(), root()}}, host("b.example"));
    const auto evaluation = evaluate(setFor("a.example", {pinOf(root())}), host("a.example"), report, Now);
    QCOMPARE(idOf(evaluation.verdict), QLatin1String("not-judged"));
    QVERIFY(endpointVerdict(report, evaluation) == EndpointVerdict::UntrustedPinsMatch);
}

void EvaluationTest::judgesTheNameItselfWhereTheReportDidNot()
{
    PathReport report = trustedReport({{leaf(), root()}}, host("a.example"));
    report.host.reset();
    report.hostMatch = {};
    const PinSet set =
        setFor("a.example", {pinOf(root())})
            .with({.pattern = *HostPattern::parse(QStringLiteral("b.example")), .pins = {pinOf(root())}});
    QCOMPARE(idOf(evaluate(set, host("a.example"), report, Now).verdict), QLatin1String("match"));
    QCOMPARE(idOf(evaluate(set, host("b.example"), report, Now).verdict), QLatin1String("not-judged"));
}

void EvaluationTest::retiredPinsDoNotCount()
{
    const PathReport report = trustedReport({{leaf(), root()}}, host("a.example"));
    const PinSet set = setFor("a.example", {pinOf(leaf(), PinState::Retired), pinOf(otherRoot(), PinState::Next)});
    QCOMPARE(idOf(evaluate(set, host("a.example"), report, Now).verdict), QLatin1String("mismatch"));
    const PinSet next = setFor("a.example", {pinOf(leaf(), PinState::Next)});
    QCOMPARE(idOf(evaluate(next, host("a.example"), report, Now).verdict), QLatin1String("match"));
}

void EvaluationTest::countsEachDigestOnce()
{
    const PathReport report = trustedReport({{leaf(), root()}}, host("a.example"));
    const auto evaluation =
        evaluate(setFor("a.example", {pinOf(leaf()), pinOf(leaf()), pinOf(root())}), host("a.example"), report, Now);
    QCOMPARE(std::get<PinsMatched>(evaluation.verdict).matches.size(), size_t(2));
}

void EvaluationTest::tellsOfABackupThatIsServed()
{
    const PathReport report = trustedReport({{leaf(), root()}}, host("a.example"));
    const auto evaluation = evaluate(
        setFor("a.example", {pinOf(leaf(), PinState::Active, PinRole::Backup)}), host("a.example"), report, Now);
    QCOMPARE(idOf(evaluation.verdict), QLatin1String("match"));
    QCOMPARE(idsOf(evaluation.findings), QStringList(QStringLiteral("pins.backup-in-chain")));
    QCOMPARE(evaluation.findings.front().facts.value, Pin::of(leaf()).toString());
}

void EvaluationTest::saysThatAHostIsNotCovered()
{
    const PathReport report = trustedReport({{leaf(), root()}}, host("a.example"));
    const auto evaluation = evaluate(setFor("b.example", {pinOf(root())}), host("a.example"), report, Now);
    QVERIFY(!std::get<NotPinned>(evaluation.verdict).covered);
    QVERIFY(!evaluation.entry);
    QCOMPARE(idsOf(evaluation.findings), QStringList(QStringLiteral("pins.host-not-covered")));
    QVERIFY(endpointVerdict(report, evaluation) == EndpointVerdict::TrustedUnpinned);
}

void EvaluationTest::saysThatAnEntryHasNoPins()
{
    const PathReport report = trustedReport({{leaf(), root()}}, host("a.example"));
    const auto evaluation =
        evaluate(setFor("a.example", {pinOf(root(), PinState::Retired)}), host("a.example"), report, Now);
    QVERIFY(std::get<NotPinned>(evaluation.verdict).covered);
    QCOMPARE(idsOf(evaluation.findings), QStringList(QStringLiteral("pins.no-pins-for-host")));
    QVERIFY(endpointVerdict(report, evaluation) == EndpointVerdict::TrustedWithFindings);
}

void EvaluationTest::neverCallsAnExpiredSetAMatch_data()
{
    QTest::addColumn<QDateTime>("expires");
    QTest::addColumn<QString>("verdict");
    QTest::newRow("ended a second ago") << Now.addSecs(-1) << QStringLiteral("expired");
    QTest::newRow("ends at this instant") << Now << QStringLiteral("expired");
    QTest::newRow("ends in a second") << Now.addSecs(1) << QStringLiteral("match");
    QTest::newRow("never ends") << QDateTime() << QStringLiteral("match");
}

void EvaluationTest::neverCallsAnExpiredSetAMatch()
{
    QFETCH(QDateTime, expires);
    const PathReport report = trustedReport({{leaf(), root()}}, host("a.example"));
    const PinSet set = changed(setFor("a.example", {pinOf(root())}), [&](HostPins& entry) { entry.expires = expires; });
    const auto evaluation = evaluate(set, host("a.example"), report, Now);
    QTEST(QString(idOf(evaluation.verdict)), "verdict");
    if (const auto* expired = std::get_if<PinsExpired>(&evaluation.verdict)) {
        QCOMPARE(expired->since, expires);
        QCOMPARE(idsOf(evaluation.findings), QStringList(QStringLiteral("pins.expired")));
        QVERIFY(endpointVerdict(report, evaluation) == EndpointVerdict::TrustedPinsExpired);
    }
}

void EvaluationTest::saysThatASetEndsSoon()
{
    const PathReport report = trustedReport({{leaf(), root()}}, host("a.example"));
    const auto findingsAt = [&](const QDateTime& expires) {
        const PinSet set =
            changed(setFor("a.example", {pinOf(root())}), [&](HostPins& entry) { entry.expires = expires; });
        return idsOf(evaluate(set, host("a.example"), report, Now).findings);
    };
    QCOMPARE(findingsAt(Now.addDays(29)), QStringList(QStringLiteral("pins.ends-soon")));
    QCOMPARE(findingsAt(Now.addDays(31)), QStringList());
}

void EvaluationTest::pinsOnlyLooksAtTheLeafAsSent()
{
    const PathReport report = untrustedReport({{leaf(), root()}}, host("a.example"));
    const auto pinsOnly = [](HostPins& entry) { entry.trust = PinTrust::PinsOnly; };
    const auto match =
        evaluate(changed(setFor("a.example", {pinOf(leaf())}), pinsOnly), host("a.example"), report, Now);
    QCOMPARE(idOf(match.verdict), QLatin1String("match"));
    QVERIFY(endpointVerdict(report, match) == EndpointVerdict::TrustedPinned);
    const auto issuerOnly =
        evaluate(changed(setFor("a.example", {pinOf(root())}), pinsOnly), host("a.example"), report, Now);
    QCOMPARE(idOf(issuerOnly.verdict), QLatin1String("mismatch"));
    QCOMPARE(std::get<PinsMismatched>(issuerOnly.verdict).seen.size(), size_t(1));
    QVERIFY(endpointVerdict(report, issuerOnly) == EndpointVerdict::Untrusted);
}

void EvaluationTest::choosesTheAnchorsOfTheEntry()
{
    const TrustStore system = TrustStore::fromCertificates({root()}, QStringLiteral("System"));
    const PinSet set = setFor("a.example", {pinOf(root())});
    QVERIFY(trustStoreFor(set, host("a.example"), system).contains(root()));
    QVERIFY(trustStoreFor(set, host("b.example"), system).contains(root()));
    const PinSet custom = changed(set, [this](HostPins& entry) {
        entry.trust = PinTrust::Custom;
        entry.anchors = {otherRoot()};
    });
    QVERIFY(!trustStoreFor(custom, host("a.example"), system).contains(root()));
    QVERIFY(trustStoreFor(custom, host("a.example"), system).contains(otherRoot()));
    const PinSet without = changed(custom, [](HostPins& entry) { entry.anchors.clear(); });
    QVERIFY(trustStoreFor(without, host("a.example"), system).all().empty());
}

// Every trust verdict with every pin verdict.
void EvaluationTest::joinsTrustAndPins_data()
{
    QTest::addColumn<bool>("trusted");
    QTest::addColumn<QString>("pins");
    QTest::addColumn<QString>("joined");
    const auto row = [](const char* trust, const char* pins, const char* joined) {
        QTest::addRow("%s and %s", trust, pins)
            << (QByteArray(trust) == "trusted") << QString::fromLatin1(pins) << QString::fromLatin1(joined);
    };
    row("trusted", "match", "trusted-pinned");
    row("trusted", "mismatch", "pin-mismatch");
    row("trusted", "not covered", "trusted-unpinned");
    row("trusted", "covered without pins", "trusted-unpinned");
    row("trusted", "expired", "trusted-pins-expired");
    row("trusted", "not judged, would match", "untrusted-pins-match");
    row("trusted", "not judged", "untrusted");
    row("untrusted", "match", "untrusted-pins-match");
    row("untrusted", "mismatch", "untrusted");
    row("untrusted", "not covered", "untrusted");
    row("untrusted", "covered without pins", "untrusted");
    row("untrusted", "expired", "untrusted");
    row("untrusted", "not judged, would match", "untrusted-pins-match");
    row("untrusted", "not judged", "untrusted");
}

void EvaluationTest::joinsTrustAndPins()
{
    QFETCH(bool, trusted);
    QFETCH(QString, pins);
    const PinMatch match{pinOf(root()), 1};
    const std::map<QString, PinVerdict> verdicts = {
        {QStringLiteral("match"), PinsMatched{{match}, 1}},
        {QStringLiteral("mismatch"), PinsMismatched{{pinOf(otherRoot())}, {}}},
        {QStringLiteral("not covered"), NotPinned{false}},
        {QStringLiteral("covered without pins"), NotPinned{true}},
        {QStringLiteral("expired"), PinsExpired{Now}},
        {QStringLiteral("not judged, would match"), PinsNotJudged{{match}}},
        {QStringLiteral("not judged"), PinsNotJudged{}},
    };
    const std::vector<std::vector<Certificate>> paths = {{leaf(), root()}};
    const PathReport report =
        trusted ? trustedReport(paths, host("a.example")) : untrustedReport(paths, host("a.example"));
    for (const PinMode mode : {PinMode::Enforce, PinMode::Report}) {
        HostPins entry{.pattern = *HostPattern::parse(QStringLiteral("a.example")), .mode = mode};
        const PinEvaluation evaluation{.verdict = verdicts.at(pins), .entry = entry};
        QTEST(QString(idOf(endpointVerdict(report, evaluation))), "joined");
    }
}

void EvaluationTest::remarksMakeATrustedChainOneWithFindings_data()
{
    QTest::addColumn<QString>("where");
    QTest::addColumn<int>("severity");
    QTest::addColumn<QString>("verdict");
    const auto row = [](const char* what, const char* where, Severity severity, const char* verdict) {
        QTest::newRow(what) << QString::fromLatin1(where) << int(severity) << QString::fromLatin1(verdict);
    };
    row("a warning about what was sent", "report", Severity::Warning, "trusted-with-findings");
    row("a warning about a certificate of the path", "node", Severity::Warning, "trusted-with-findings");
    row("a warning about the pins", "pins", Severity::Warning, "trusted-with-findings");
    row("information about what was sent", "report", Severity::Info, "trusted-pinned");
    row("information about the pins", "pins", Severity::Info, "trusted-pinned");
    row("what could not be judged", "report", Severity::Neutral, "trusted-pinned");
}

void EvaluationTest::remarksMakeATrustedChainOneWithFindings()
{
    QFETCH(QString, where);
    QFETCH(int, severity);
    PathReport report = trustedReport({{leaf(), root()}}, host("a.example"));
    auto evaluation = evaluate(setFor("a.example", {pinOf(root())}), host("a.example"), report, Now);
    const Finding remark{FindingCode::SentTwice, Severity(severity), {}};
    if (where == QLatin1String("report"))
        report.findings.push_back(remark);
    else if (where == QLatin1String("node"))
        report.paths.front().nodes.front().findings.push_back(remark);
    else
        evaluation.findings.push_back(remark);
    QTEST(QString(idOf(endpointVerdict(report, evaluation))), "verdict");
}

void EvaluationTest::pinsOnlyTrustsTheKeyAndStillTellsWhatIsWrong_data()
{
    QTest::addColumn<QString>("finding");
    QTest::addColumn<QString>("verdict");
    const auto row = [](FindingCode code, const char* verdict) {
        QTest::newRow(idOf(code).latin1()) << QString(idOf(code)) << QString::fromLatin1(verdict);
    };
    row(FindingCode::SelfSignedNotInStore, "trusted-pinned");
    row(FindingCode::IssuerNotFound, "trusted-pinned");
    row(FindingCode::Expired, "trusted-with-findings");
    row(FindingCode::HostMismatch, "trusted-with-findings");
    row(FindingCode::Revoked, "untrusted-pins-match");
}

void EvaluationTest::pinsOnlyTrustsTheKeyAndStillTellsWhatIsWrong()
{
    QFETCH(QString, finding);
    PathReport report = untrustedReport({{leaf()}}, host("a.example"));
    for (const FindingCode code : {FindingCode::SelfSignedNotInStore, FindingCode::IssuerNotFound, FindingCode::Expired,
             FindingCode::HostMismatch, FindingCode::Revoked}) {
        if (finding == idOf(code))
            report.findings.push_back(makeFinding(code));
    }
    const PinSet set =
        changed(setFor("a.example", {pinOf(leaf())}), [](HostPins& entry) { entry.trust = PinTrust::PinsOnly; });
    QTEST(QString(idOf(endpointVerdict(report, evaluate(set, host("a.example"), report, Now)))), "verdict");
}

void EvaluationTest::nothingSentIsNoAnswer()
{
    PathReport report;
    const auto evaluation = evaluate(setFor("a.example", {pinOf(leaf())}), host("a.example"), report, Now);
    QCOMPARE(idOf(evaluation.verdict), QLatin1String("not-judged"));
    QVERIFY(endpointVerdict(report, evaluation) == EndpointVerdict::NoTlsAnswer);
    for (const auto verdict : {EndpointVerdict::TrustedPinned, EndpointVerdict::TrustedUnpinned})
        QVERIFY(severityOf(verdict) < Severity::Warning);
    for (const auto verdict :
        {EndpointVerdict::PinMismatch, EndpointVerdict::Untrusted, EndpointVerdict::UntrustedPinsMatch})
        QVERIFY(severityOf(verdict) == Severity::Failure);
}

QTEST_GUILESS_MAIN(EvaluationTest)
#include "evaluation_test.moc"
