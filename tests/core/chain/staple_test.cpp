// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "core/chain/staple.h"

#include "core/x509/revocation_recipe.h"
#include "tests/core/chain/chain_kit.h"

#include <QTest>

using namespace pintle;
using namespace pintle::test;

class StapleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRevokedLeafIsUntrusted();
    void aGoodStapleSaysNothing();
    void aBrokenStapleIsAWarningUnlessTheLeafMustBeStapled();
    void saysThatAStapleIsMissing();

private:
    QByteArray answer(const Party& leaf, OcspRecipe::Status status) const
    {
        OcspRecipe made;
        made.status = status;
        made.thisUpdate = day(2026, 5, 30);
        made.nextUpdate = day(2026, 6, 6);
        made.revokedAt = day(2026, 5, 1);
        return *issueOcspResponse(
            made, leaf.certificate.der(), m_root.certificate.der(), {m_root.certificate.der(), m_root.key, false});
    }
    PathReport judge(const Party& leaf, const QByteArray& staple) const
    {
        VerifyOptions options = at(now);
        options.stapledOcsp = staple;
        return judged({leaf.certificate}, trusting({m_root.certificate}), options);
    }

    Party m_root = makeRoot("Root");
    Party m_leaf = makeLeaf(m_root);
    Party m_mustStaple = makeLeaf(m_root, [](CertificateRecipe& recipe) { recipe.mustStaple = true; });
};

void StapleTest::aRevokedLeafIsUntrusted()
{
    const PathReport report = judge(m_leaf, answer(m_leaf, OcspRecipe::Status::Revoked));
    QCOMPARE(report.verdict, TrustVerdict::Untrusted);
    QVERIFY(has(report.usedPath()->nodes[0].findings, FindingCode::Revoked));
}

void StapleTest::aGoodStapleSaysNothing()
{
    const PathReport report = judge(m_mustStaple, answer(m_mustStaple, OcspRecipe::Status::Good));
    QCOMPARE(report.verdict, TrustVerdict::Trusted);
    QVERIFY(report.allFindings().empty());
}

void StapleTest::aBrokenStapleIsAWarningUnlessTheLeafMustBeStapled()
{
    const PathReport free = judge(m_leaf, "junk");
    QCOMPARE(free.verdict, TrustVerdict::Trusted);
    QVERIFY(has(free.allFindings(), FindingCode::StapleInvalid));
    const PathReport bound = judge(m_mustStaple, "junk");
    QCOMPARE(bound.verdict, TrustVerdict::Untrusted);
    QVERIFY(has(bound.allFindings(), FindingCode::StapleInvalid));
}

void StapleTest::saysThatAStapleIsMissing()
{
    QVERIFY(!has(judge(m_leaf, {}).allFindings(), FindingCode::StapleMissing));
    const PathReport report = judge(m_mustStaple, {});
    QVERIFY(has(report.allFindings(), FindingCode::StapleMissing));
    QCOMPARE(report.verdict, TrustVerdict::Trusted);
}

QTEST_GUILESS_MAIN(StapleTest)
#include "staple_test.moc"
