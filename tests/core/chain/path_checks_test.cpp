// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "core/chain/path_checks.h"

#include "tests/core/chain/chain_kit.h"

#include <QTest>

using namespace pintle;
using namespace pintle::test;

class PathChecksTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aGoodLinkPassesEveryCheck();
    void eachBrokenRuleFailsItsOwnCheck_data();
    void eachBrokenRuleFailsItsOwnCheck();
};

void PathChecksTest::aGoodLinkPassesEveryCheck()
{
    const Party root = makeRoot("Root", [](CertificateRecipe& recipe) {
        recipe.basicConstraints->pathLength = 0;
        recipe.permittedSubtrees = {{GeneralName::Kind::Dns, "example.com", {}}};
    });
    const PathReport report = judged({makeLeaf(root).certificate}, trusting({root.certificate}));
    const PathEdge& edge = report.usedPath()->edges.at(0);
    QVERIFY(edge.findings.empty());
    for (size_t i = 0; i < edge.checks.size(); ++i) {
        QCOMPARE(int(edge.checks[i].id), int(i));
        QCOMPARE(idOf(edge.checks[i].outcome), QLatin1String("passed"));
        QVERIFY(!edge.checks[i].value.isEmpty());
    }
    QCOMPARE(edge.checks[0].value, QStringLiteral("ecdsa-with-SHA256"));
    QCOMPARE(edge.checks[4].value, QStringLiteral("pathlen 0"));
}

void PathChecksTest::eachBrokenRuleFailsItsOwnCheck_data()
{
    QTest::addColumn<EdgeCheckId>("failed");
    QTest::newRow("junk signature") << EdgeCheckId::Signature;
    QTest::newRow("another name") << EdgeCheckId::IssuerName;
    QTest::newRow("another key identifier") << EdgeCheckId::KeyIdentifier;
    QTest::newRow("no CA") << EdgeCheckId::BasicConstraints;
    QTest::newRow("too long") << EdgeCheckId::PathLength;
    QTest::newRow("no keyCertSign") << EdgeCheckId::KeyUsage;
    QTest::newRow("name not permitted") << EdgeCheckId::NameConstraints;
}

void PathChecksTest::eachBrokenRuleFailsItsOwnCheck()
{
    QFETCH(EdgeCheckId, failed);
    const bool tooLong = failed == EdgeCheckId::PathLength;
    const Party root = makeRoot("Root", [&](CertificateRecipe& recipe) {
        recipe.basicConstraints = BasicConstraints{failed != EdgeCheckId::BasicConstraints, {}};
        if (tooLong)
            recipe.basicConstraints->pathLength = 0;
        if (failed == EdgeCheckId::KeyUsage)
            recipe.keyUsage = {"cRLSign"};
        if (failed == EdgeCheckId::NameConstraints)
            recipe.permittedSubtrees = {{GeneralName::Kind::Dns, "example.org", {}}};
    });
    Signer signer = root.signer();
    if (failed == EdgeCheckId::Signature)
        signer.key = newKey();
    if (failed == EdgeCheckId::IssuerName)
        signer.nameDer = makeRoot("Other").certificate.subject().der();
    if (failed == EdgeCheckId::KeyIdentifier)
        signer.keyIdentifier = "another";
    const Party middle = issue(caRecipe("Middle"), newKey(), signer, {});
    const Party leaf = makeLeaf(middle);
    std::vector<PathNode> nodes;
    for (const Certificate& certificate : {leaf.certificate, middle.certificate, root.certificate})
        nodes.push_back({certificate, CertificateOrigin::Sent, {}, false, {}});
    SignatureChecks signatures(10);

    const std::vector<PathEdge> edges = checkEdges(nodes, Verification(), signatures);

    QCOMPARE(edges.size(), size_t(2));
    for (const EdgeCheck& check : edges[1].checks)
        QCOMPARE(check.outcome == CheckOutcome::Failed, check.id == failed);
    for (const EdgeCheck& check : edges[0].checks)
        QVERIFY(check.outcome != CheckOutcome::Failed);
}

QTEST_GUILESS_MAIN(PathChecksTest)
#include "path_checks_test.moc"
