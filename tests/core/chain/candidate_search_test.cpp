// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "core/chain/candidate_search.h"

#include "tests/core/chain/chain_kit.h"

#include <QTest>

using namespace pintle;
using namespace pintle::test;

class CandidateSearchTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsEveryWay();
    void keepsTheWaysThatLeadNowhere();
    void doesNotWalkInCircles();
    void stopsAtTheDepthAskedFor();
    void stopsAtTheNumberOfPathsAskedFor();
    void anAnchorBelowAnAnchorEndsNoPathWhereItLeadsOn();
};

namespace {

struct Searched {
    Searched(const std::vector<Certificate>& sent, const TrustStore& trust, VerifyOptions asked = at(now))
        : options(std::move(asked))
        , pool(sent, {}, trust, options.instant)
        , verifier(options)
        , signatures(600)
        , search(pool, verifier, signatures, options)
    {
        search.run();
    }

    VerifyOptions options;
    CertificatePool pool;
    PathVerifier verifier;
    SignatureChecks signatures;
    CandidateSearch search;
};

} // namespace

void CandidateSearchTest::findsEveryWay()
{
    const Party rootA = makeRoot("Root A");
    const Party rootB = makeRoot("Root B");
    const Party byA = makeCa("Crossed", rootA);
    const Party byB = certifiedBy(rootB, byA);
    const Searched found({makeLeaf(byA).certificate, byB.certificate, byA.certificate},
        trusting({rootA.certificate, rootB.certificate}));
    QCOMPARE(found.search.accepted.size(), size_t(2));
    // In wire order: by B first.
    QCOMPARE(found.search.accepted[0].indices[1], 1);
    QCOMPARE(found.search.accepted[1].indices[1], 2);
    QVERIFY(!found.search.endedEarly);
}

void CandidateSearchTest::keepsTheWaysThatLeadNowhere()
{
    const Party absent = makeRoot("Absent");
    const Party issuing = makeCa("Issuing", absent);
    const Searched found({makeLeaf(issuing).certificate, issuing.certificate}, TrustStore::empty());
    QVERIFY(found.search.accepted.empty());
    QCOMPARE(found.search.deadEnds.size(), size_t(1));
    QCOMPARE(found.search.deadEnds[0].indices, (std::vector{0, 1}));
    QVERIFY(found.search.deadEnds[0].isDeadEnd);
}

void CandidateSearchTest::doesNotWalkInCircles()
{
    const Party a = makeRoot("A");
    const Party b = makeCa("B", a);
    const Party aByB = certifiedBy(b, a);
    const Searched found({makeLeaf(b).certificate, b.certificate, aByB.certificate}, TrustStore::empty());
    QVERIFY(found.search.accepted.empty());
    QVERIFY(!found.search.endedEarly);
    QVERIFY(found.search.looked < 4);
}

void CandidateSearchTest::stopsAtTheDepthAskedFor()
{
    const Party root = makeRoot("Root");
    const Party issuing = makeCa("Issuing", root);
    VerifyOptions options = at(now);
    options.maximumDepth = 2;
    const Searched found({makeLeaf(issuing).certificate, issuing.certificate}, trusting({root.certificate}), options);
    QVERIFY(found.search.accepted.empty());
    QVERIFY(found.search.endedEarly);
}

void CandidateSearchTest::stopsAtTheNumberOfPathsAskedFor()
{
    const Party root = makeRoot("Root");
    const Party issuing = makeCa("Issuing", root);
    std::vector<Certificate> sent{makeLeaf(issuing).certificate};
    for (int i = 0; i < 4; ++i)
        sent.push_back(certifiedBy(root, issuing).certificate);
    VerifyOptions options = at(now);
    options.maximumPaths = 3;
    const Searched found(sent, trusting({root.certificate}), options);
    QCOMPARE(found.search.accepted.size(), size_t(3));
    QVERIFY(found.search.endedEarly);
}

void CandidateSearchTest::anAnchorBelowAnAnchorEndsNoPathWhereItLeadsOn()
{
    const Party root = makeRoot("Root");
    const Party issuing = makeCa("Issuing", root);
    const Certificate leaf = makeLeaf(issuing).certificate;
    const Searched full({leaf}, trusting({issuing.certificate, root.certificate}));
    QCOMPARE(full.search.accepted.size(), size_t(1));
    QCOMPARE(full.search.accepted[0].indices.size(), size_t(3));
    const Searched partial({leaf}, trusting({issuing.certificate}));
    QCOMPARE(partial.search.accepted.size(), size_t(1));
    QCOMPARE(partial.search.accepted[0].end, PathVerifier::End::OtherAnchor);
}

QTEST_GUILESS_MAIN(CandidateSearchTest)
#include "candidate_search_test.moc"
