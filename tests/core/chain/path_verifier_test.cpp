// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "core/chain/path_verifier.h"

#include "core/x509/revocation_recipe.h"
#include "tests/core/chain/chain_kit.h"

#include <QTest>

using namespace pintle;
using namespace pintle::test;

class PathVerifierTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void acceptsExactlyThePathGiven();
    void nothingIsAcceptedWithoutAnAnchor();
    void hearsEveryComplaint();
    void theLastSecondOfTheValidityCounts();
    void judgesThePurposeAskedFor();
    void aListThatCannotBeReliedOnIsAFailure_data();
    void aListThatCannotBeReliedOnIsAFailure();
    void aListOfAnotherIssuerSaysNothing();

private:
    Party m_root = makeRoot("Root");
    Party m_issuing = makeCa("Issuing", m_root);
    Party m_leaf = makeLeaf(m_issuing);
    std::vector<Certificate> m_path{m_leaf.certificate, m_issuing.certificate, m_root.certificate};
};

void PathVerifierTest::acceptsExactlyThePathGiven()
{
    PathVerifier verifier(at(now));
    const Verification good = verifier.verify(m_path, PathVerifier::End::SelfIssuedAnchor);
    QVERIFY(good.accepted);
    QVERIFY(good.words.isEmpty());
    // The same verifier again, and with an anchor that is no root.
    const std::vector<Certificate> partial{m_leaf.certificate, m_issuing.certificate};
    QVERIFY(verifier.verify(partial, PathVerifier::End::OtherAnchor).accepted);
    const std::vector<Certificate> gap{m_leaf.certificate, m_root.certificate};
    QVERIFY(!verifier.verify(gap, PathVerifier::End::SelfIssuedAnchor).accepted);
}

void PathVerifierTest::nothingIsAcceptedWithoutAnAnchor()
{
    PathVerifier verifier(at(now));
    const Verification refused = verifier.verify(m_path, PathVerifier::End::NoAnchor);
    QVERIFY(!refused.accepted);
    QVERIFY(!refused.words.isEmpty());
}

void PathVerifierTest::hearsEveryComplaint()
{
    const Party leaf = makeLeaf(m_issuing, [](CertificateRecipe& recipe) {
        recipe.notAfter = day(2026, 2, 1);
        recipe.extendedKeyUsage = {"clientAuth"};
    });
    PathVerifier verifier(at(now));
    const std::vector<Certificate> path{leaf.certificate, m_issuing.certificate, m_root.certificate};
    const Verification refused = verifier.verify(path, PathVerifier::End::SelfIssuedAnchor);
    QVERIFY(!refused.accepted);
    QCOMPARE(refused.complaints.size(), size_t(2));
    QCOMPARE(refused.length, 3);
}

void PathVerifierTest::theLastSecondOfTheValidityCounts()
{
    PathVerifier last(at(day(2028, 1, 1)));
    QVERIFY(last.verify(m_path, PathVerifier::End::SelfIssuedAnchor).accepted);
    PathVerifier after(at(day(2028, 1, 1).addSecs(1)));
    QVERIFY(!after.verify(m_path, PathVerifier::End::SelfIssuedAnchor).accepted);
    PathVerifier before(at(day(2026, 1, 1).addSecs(-1)));
    QVERIFY(!before.verify(m_path, PathVerifier::End::SelfIssuedAnchor).accepted);
}

void PathVerifierTest::judgesThePurposeAskedFor()
{
    VerifyOptions options = at(now);
    options.purpose = VerifyOptions::Purpose::TlsClient;
    PathVerifier client(options);
    QVERIFY(!client.verify(m_path, PathVerifier::End::SelfIssuedAnchor).accepted);
    options.purpose = VerifyOptions::Purpose::Any;
    PathVerifier any(options);
    QVERIFY(any.verify(m_path, PathVerifier::End::SelfIssuedAnchor).accepted);
}

void PathVerifierTest::aListThatCannotBeReliedOnIsAFailure_data()
{
    QTest::addColumn<QDateTime>("thisUpdate");
    QTest::addColumn<QDateTime>("nextUpdate");
    QTest::addColumn<bool>("byTheIssuer");
    QTest::addColumn<bool>("accepted");
    QTest::newRow("good") << day(2026, 5, 1) << day(2026, 7, 1) << true << true;
    QTest::newRow("expired") << day(2026, 3, 1) << day(2026, 4, 1) << true << false;
    QTest::newRow("not yet valid") << day(2026, 7, 1) << day(2026, 8, 1) << true << false;
    QTest::newRow("signed by somebody else in the issuer's name")
        << day(2026, 5, 1) << day(2026, 7, 1) << false << false;
}

void PathVerifierTest::aListThatCannotBeReliedOnIsAFailure()
{
    QFETCH(QDateTime, thisUpdate);
    QFETCH(QDateTime, nextUpdate);
    QFETCH(bool, byTheIssuer);
    RevocationListRecipe list;
    list.thisUpdate = thisUpdate;
    list.nextUpdate = nextUpdate;
    Signer signer = m_issuing.signer();
    if (!byTheIssuer)
        signer.key = newKey();
    VerifyOptions options = at(now);
    options.revocationLists = {{*issueRevocationList(list, signer)}};
    PathVerifier verifier(options);
    QTEST(verifier.verify(m_path, PathVerifier::End::SelfIssuedAnchor).accepted, "accepted");
    QVERIFY(verifier.hasListOf(m_issuing.certificate));
}

void PathVerifierTest::aListOfAnotherIssuerSaysNothing()
{
    RevocationListRecipe list;
    list.thisUpdate = day(2026, 5, 1);
    list.nextUpdate = day(2026, 7, 1);
    VerifyOptions options = at(now);
    options.revocationLists = {{*issueRevocationList(list, makeRoot("Other").signer())}, {QByteArray("junk")}};
    PathVerifier verifier(options);
    QVERIFY(verifier.verify(m_path, PathVerifier::End::SelfIssuedAnchor).accepted);
    QVERIFY(!verifier.hasListOf(m_issuing.certificate));
    QCOMPARE(verifier.listFindings().size(), size_t(1));
}

QTEST_GUILESS_MAIN(PathVerifierTest)
#include "path_verifier_test.moc"
