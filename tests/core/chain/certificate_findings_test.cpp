// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "core/chain/certificate_findings.h"

#include "tests/core/chain/chain_kit.h"

#include <QTest>

using namespace pintle;
using namespace pintle::test;

Q_DECLARE_METATYPE(pintle::test::Tweak)

class CertificateFindingsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsWhatIsWrongWithTheLeaf_data();
    void tellsWhatIsWrongWithTheLeaf();
    void aPedanticFaultIsAFailureOnlyUnderTheRfcsProfile();
    void anExpiredAnchorIsToldAsOne();
};

void CertificateFindingsTest::tellsWhatIsWrongWithTheLeaf_data()
{
    QTest::addColumn<Tweak>("tweak");
    QTest::addColumn<QString>("finding");
    QTest::addColumn<bool>("trusted");
    const auto row = [](const char* name, const Tweak& tweak, const char* finding, bool trusted) {
        QTest::newRow(name) << tweak << QString::fromLatin1(finding) << trusted;
    };
    using Recipe = CertificateRecipe;
    row(
        "nothing", [](Recipe&) {}, "", true);
    row(
        "expired", [](Recipe& r) { r.notAfter = day(2026, 5, 31); }, "chain.expired", false);
    row(
        "not yet valid", [](Recipe& r) { r.notBefore = day(2026, 6, 2); }, "chain.not-yet-valid", false);
    row(
        "ends in 29 days", [](Recipe& r) { r.notAfter = day(2026, 6, 30); }, "chain.ends-soon", true);
    row(
        "client purpose", [](Recipe& r) { r.extendedKeyUsage = {"clientAuth"}; }, "chain.purpose-forbids", false);
    row(
        "may only encrypt lists", [](Recipe& r) { r.keyUsage = {"cRLSign"}; }, "chain.key-usage-forbids", false);
    row(
        "an unknown critical extension",
        [](Recipe& r) {
            r.rawExtensions = {{"1.2.3.4", true, QByteArray("\x05\x00", 2)}};
        },
        "chain.unhandled-critical-extension", false);
    row(
        "a SHA-1 signature", [](Recipe& r) { r.digest = SignatureDigest::Sha1; }, "chain.digest-too-weak", false);
    row(
        "serial number zero", [](Recipe& r) { r.serial = QByteArray(1, '\0'); }, "chain.malformed-certificate", true);
    row(
        "a serial number of 21 octets", [](Recipe& r) { r.serial = QByteArray(21, '\x11'); },
        "chain.malformed-certificate", true);
    row(
        "a NUL in a name",
        [](Recipe& r) {
            r.subjectAltNames.push_back({GeneralName::Kind::Dns, QByteArray("a.test\0.evil.test", 17), {}});
        },
        "chain.malformed-certificate", true);
}

void CertificateFindingsTest::tellsWhatIsWrongWithTheLeaf()
{
    QFETCH(Tweak, tweak);
    QFETCH(QString, finding);
    QFETCH(bool, trusted);
    const Party root = makeRoot("Root");

    const PathReport report = judged({makeLeaf(root, tweak).certificate}, trusting({root.certificate}));

    QStringList found;
    for (const Finding& told : report.allFindings())
        found += idOf(told.code);
    QCOMPARE(found, finding.isEmpty() ? QStringList() : QStringList{finding});
    QCOMPARE(report.verdict == TrustVerdict::Trusted, trusted);
}

void CertificateFindingsTest::aPedanticFaultIsAFailureOnlyUnderTheRfcsProfile()
{
    const Party root = makeRoot("Root");
    const Party leaf = makeLeaf(root, [](CertificateRecipe& recipe) { recipe.serial = QByteArray(1, '\0'); });
    VerifyOptions options = at(now);
    QCOMPARE(judged({leaf.certificate}, trusting({root.certificate}), options).verdict, TrustVerdict::Trusted);
    options.profile = VerifyOptions::Profile::Rfc5280;
    QCOMPARE(judged({leaf.certificate}, trusting({root.certificate}), options).verdict, TrustVerdict::Untrusted);
}

void CertificateFindingsTest::anExpiredAnchorIsToldAsOne()
{
    const Party root = makeRoot("Root", [](CertificateRecipe& recipe) { recipe.notAfter = day(2026, 2, 1); });
    const PathReport report = judged({makeLeaf(root).certificate}, trusting({root.certificate}));
    QCOMPARE(report.verdict, TrustVerdict::Untrusted);
    const Findings& findings = report.usedPath()->nodes[1].findings;
    QCOMPARE(findings.size(), size_t(1));
    QCOMPARE(findings[0].code, FindingCode::AnchorOutsideValidity);
    QCOMPARE(findings[0].facts.instant, day(2026, 2, 1));
}

QTEST_GUILESS_MAIN(CertificateFindingsTest)
#include "certificate_findings_test.moc"
