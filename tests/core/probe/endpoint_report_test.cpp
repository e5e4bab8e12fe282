// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "core/probe/endpoint_report.h"

#include "tests/core/probe/peers.h"

using namespace pintle;
using namespace pintle::test;

class EndpointReportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysTrustedWithTheAnchor();
    void saysUntrustedWithoutTheAnchor();
    void judgesPinsOnTheVerifiedPath();
    void judgesTheTargetsNameAndNotTheOneSentAsSni();
    void takesTheAnchorsOfAPinSet();
    void letsNothingPassOnAHandshakeThatFailed();
    void keepsAFailingVerdictOfAFailedHandshake();
    void trustsAChainWhoseKeyWasProvedBeforeTheServerHungUp();
    void hasNoAnswerWithoutACertificate();
    void countsWarningsAboutTheConnection();
    void judgesCertificatesOfAFile();
    void namesWhoSubstitutedALeaf();
    void tellsOtherHelpersFromAnotherLeaf();
    void comparesNothingWithoutAChain();

private:
    Certificate certificate(const QString& name) const { return *Certificate::fromDer(m_pki.der(name)); }
    ProbeReport shown(const QString& host = QStringLiteral("localhost")) const
    {
        ProbeReport report{.target = *Target::parse(host)};
        report.handshake = Handshake::Established;
        report.keyProved = true;
        report.serverName = host;
        report.served = {certificate(QStringLiteral("leaf.pem"))};
        return report;
    }
    JudgeOptions options(bool withAnchor = true) const
    {
        JudgeOptions options;
        if (withAnchor)
            options.trust =
                TrustStore::fromCertificates({certificate(QStringLiteral("root.pem"))}, QStringLiteral("test"));
        options.verify.instant = certificate(QStringLiteral("leaf.pem")).notBefore().addDays(1);
        return options;
    }
    HostPins entry(const Pin& pin) const
    {
        return HostPins{.pattern = *HostPattern::parse(QStringLiteral("localhost")), .pins = {PinEntry{.pin = pin}}};
    }
    Pin pinOf(const QString& name) const
    {
        return *Pin::parse(QString::fromLatin1(opensslPin(m_pki.read(name)).toBase64()));
    }

    Pki m_pki;
};

void EndpointReportTest::saysTrustedWithTheAnchor()
{
    const EndpointReport report = judge(shown(), options());
    QCOMPARE(report.verdict, EndpointVerdict::TrustedUnpinned);
    QCOMPARE(report.trustStoreName, QStringLiteral("test"));
    QCOMPARE(report.paths->usedPath()->nodes.size(), std::size_t(2));
    QVERIFY(!report.pins);
    QVERIFY(report.probe);
}

void EndpointReportTest::saysUntrustedWithoutTheAnchor()
{
    QCOMPARE(judge(shown(), options(false)).verdict, EndpointVerdict::Untrusted);
}

void EndpointReportTest::judgesPinsOnTheVerifiedPath()
{
    JudgeOptions judging = options();
    judging.pins = PinSet::make(QStringLiteral("set")).with(entry(pinOf(QStringLiteral("root.pem"))));
    QCOMPARE(judge(shown(), judging).verdict, EndpointVerdict::TrustedPinned);

    const Pki other;
    judging.pins =
        PinSet::make(QStringLiteral("set"))
            .with(
                entry(*Pin::parse(QString::fromLatin1(opensslPin(other.read(QStringLiteral("root.pem"))).toBase64()))));
    // The pinned certificate among those sent changes nothing: it is on no path.
    ProbeReport appended = shown();
    appended.served.push_back(*Certificate::fromDer(other.der(QStringLiteral("root.pem"))));
    QCOMPARE(judge(appended, judging).verdict, EndpointVerdict::PinMismatch);
}

void EndpointReportTest::judgesTheTargetsNameAndNotTheOneSentAsSni()
{
    ProbeReport report = shown(QStringLiteral("other.example.com"));
    report.serverName = QStringLiteral("localhost");
    QCOMPARE(judge(report, options()).verdict, EndpointVerdict::Untrusted);
}

void EndpointReportTest::takesTheAnchorsOfAPinSet()
{
    JudgeOptions judging = options(false);
    HostPins pins = entry(pinOf(QStringLiteral("leaf.pem")));
    pins.trust = PinTrust::Custom;
    pins.anchors = {certificate(QStringLiteral("root.pem"))};
    judging.pins = PinSet::make(QStringLiteral("set")).with(pins);
    QCOMPARE(judge(shown(), judging).verdict, EndpointVerdict::TrustedPinned);
}

void EndpointReportTest::letsNothingPassOnAHandshakeThatFailed()
{
    ProbeReport replayed = shown();
    replayed.handshake = Handshake::Failed;
    replayed.keyProved = false;
    JudgeOptions judging = options();
    judging.pins = PinSet::make(QStringLiteral("set")).with(entry(pinOf(QStringLiteral("leaf.pem"))));
    const EndpointReport report = judge(replayed, judging);
    QCOMPARE(report.verdict, EndpointVerdict::NoTlsAnswer);
    QCOMPARE(report.paths->verdict, TrustVerdict::Trusted);
}

void EndpointReportTest::keepsAFailingVerdictOfAFailedHandshake()
{
    ProbeReport failed = shown();
    failed.handshake = Handshake::Failed;
    failed.keyProved = false;
    QCOMPARE(judge(failed, options(false)).verdict, EndpointVerdict::Untrusted);
}

void EndpointReportTest::trustsAChainWhoseKeyWasProvedBeforeTheServerHungUp()
{
    ProbeReport wantsCertificate = shown();
    wantsCertificate.handshake = Handshake::Failed;
    QCOMPARE(judge(wantsCertificate, options()).verdict, EndpointVerdict::TrustedUnpinned);
}

void EndpointReportTest::hasNoAnswerWithoutACertificate()
{
    ProbeReport silent = shown();
    silent.served.clear();
    const EndpointReport report = judge(silent, options());
    QCOMPARE(report.verdict, EndpointVerdict::NoTlsAnswer);
    QVERIFY(!report.paths);
    QVERIFY(report.probe);
}

void EndpointReportTest::countsWarningsAboutTheConnection()
{
    ProbeReport old = shown();
    old.findings = {makeFinding(FindingCode::LegacyProtocol, {.value = QStringLiteral("TLSv1.0")})};
    QCOMPARE(judge(old, options()).verdict, EndpointVerdict::TrustedWithFindings);
    QCOMPARE(judge(old, options(false)).verdict, EndpointVerdict::Untrusted);
}

void EndpointReportTest::judgesCertificatesOfAFile()
{
    JudgeOptions judging = options();
    judging.verify.host = *HostName::parse(QStringLiteral("localhost"));
    const EndpointReport report = judgeFile({certificate(QStringLiteral("leaf.pem"))}, judging);
    QCOMPARE(report.verdict, EndpointVerdict::TrustedUnpinned);
    QVERIFY(!report.probe);
    QCOMPARE(judgeFile({}, judging).verdict, EndpointVerdict::NoTlsAnswer);
}

void EndpointReportTest::namesWhoSubstitutedALeaf()
{
    const Pki interceptor;
    ProbeReport proxied = shown();
    proxied.served = {*Certificate::fromDer(interceptor.der(QStringLiteral("leaf.pem")))};
    const Comparison comparison = compare(judge(shown(), options()), judge(proxied, options()));
    QVERIFY(!comparison.sameLeaf);
    QVERIFY(!comparison.sameServed);
    QCOMPARE(comparison.substitutedBy, QStringLiteral("Probe Root"));
    QCOMPARE(comparison.findings.size(), std::size_t(1));
    QCOMPARE(comparison.findings[0].code, FindingCode::CertificateSubstituted);
    QCOMPARE(comparison.findings[0].facts.value, QStringLiteral("Probe Root"));
}

void EndpointReportTest::tellsOtherHelpersFromAnotherLeaf()
{
    ProbeReport longer = shown();
    longer.served.push_back(certificate(QStringLiteral("root.pem")));
    const Comparison comparison = compare(judge(shown(), options()), judge(longer, options()));
    QVERIFY(comparison.sameLeaf);
    QVERIFY(!comparison.sameServed);
    QVERIFY(comparison.substitutedBy.isEmpty());
    QCOMPARE(comparison.findings.size(), std::size_t(1));
    QCOMPARE(comparison.findings[0].code, FindingCode::ChainDiffers);
    const Comparison equal = compare(judge(shown(), options()), judge(shown(), options()));
    QVERIFY(equal.sameServed);
    QVERIFY(equal.findings.empty());
}

void EndpointReportTest::comparesNothingWithoutAChain()
{
    ProbeReport silent = shown();
    silent.served.clear();
    const Comparison comparison = compare(judge(shown(), options()), judge(silent, options()));
    QVERIFY(!comparison.sameLeaf);
    QVERIFY(comparison.findings.empty());
}

QTEST_GUILESS_MAIN(EndpointReportTest)
#include "endpoint_report_test.moc"
