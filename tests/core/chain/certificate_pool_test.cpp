// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "core/chain/certificate_pool.h"

#include "tests/core/chain/chain_kit.h"

#include <QTest>

using namespace pintle;
using namespace pintle::test;

class CertificatePoolTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsEachCertificateOnce();
    void trustedIssuersComeFirstThenWireOrder();
    void issuersWithinTheirValidityComeBeforeOthers();
    void anIssuerWithAnotherKeyIdentifierDoesNotFit();
    void findsIssuersInALargePool();
    void cutsTheWidthAndSaysSo();

private:
    std::vector<Certificate> fitting(CertificatePool& pool) const
    {
        std::vector<Certificate> certificates;
        for (const int index : pool.issuersOf(0).fitting)
            certificates.push_back(pool.at(index).certificate);
        return certificates;
    }

    Party m_rootA = makeRoot("Root A");
    Party m_rootB = makeRoot("Root B");
    Party m_crossedByA = makeCa("Crossed", m_rootA);
    Party m_crossedByB = certifiedBy(m_rootB, m_crossedByA);
    Party m_leaf = makeLeaf(m_crossedByA);
};

void CertificatePoolTest::knowsEachCertificateOnce()
{
    CertificatePool pool({m_leaf.certificate, m_rootA.certificate, m_leaf.certificate}, {m_rootA.certificate},
        trusting({m_rootA.certificate}), now);
    QCOMPARE(pool.at(0).sentPositions, (std::vector{0, 2}));
    QCOMPARE(pool.at(1).sentPositions, std::vector{1});
    QVERIFY(pool.isAnchor(1));
    QVERIFY(pool.isSelfIssuedEnd(1));
    QVERIFY(!pool.isAnchor(0));
}

void CertificatePoolTest::trustedIssuersComeFirstThenWireOrder()
{
    const std::vector<Certificate> sent{m_leaf.certificate, m_crossedByB.certificate, m_crossedByA.certificate};
    CertificatePool wire(sent, {}, trusting({m_rootA.certificate}), now);
    QCOMPARE(fitting(wire), (std::vector{m_crossedByB.certificate, m_crossedByA.certificate}));
    CertificatePool store(sent, {}, trusting({m_crossedByA.certificate}), now);
    QCOMPARE(fitting(store), (std::vector{m_crossedByA.certificate, m_crossedByB.certificate}));
}

void CertificatePoolTest::issuersWithinTheirValidityComeBeforeOthers()
{
    const auto ended = [](int month) {
        return [month](CertificateRecipe& recipe) { recipe.notAfter = day(2026, month, 1); };
    };
    const Certificate first = certifiedBy(m_rootA, m_crossedByA, ended(2)).certificate;
    const Certificate second = certifiedBy(m_rootA, m_crossedByA, ended(3)).certificate;
    CertificatePool pool({m_leaf.certificate, first, second, m_crossedByA.certificate}, {}, TrustStore::empty(), now);
    QCOMPARE(fitting(pool), (std::vector{m_crossedByA.certificate, second, first}));
}

void CertificatePoolTest::anIssuerWithAnotherKeyIdentifierDoesNotFit()
{
    const Party namesake = makeCa("Crossed", m_rootA);
    CertificatePool pool({m_leaf.certificate, namesake.certificate}, {}, TrustStore::empty(), now);
    QVERIFY(pool.issuersOf(0).fitting.empty());
    QCOMPARE(pool.issuersOf(0).unfitting, std::vector{1});
}

void CertificatePoolTest::findsIssuersInALargePool()
{
    std::vector<Certificate> sent{m_leaf.certificate};
    for (int i = 0; i < 100; ++i)
        sent.push_back(issue(caRecipe("Filler"), m_rootA.key, m_rootA.signer(), {}).certificate);
    sent.push_back(m_crossedByA.certificate);
    CertificatePool pool(sent, {}, TrustStore::empty(), now);
    QCOMPARE(fitting(pool), std::vector{m_crossedByA.certificate});
}

void CertificatePoolTest::cutsTheWidthAndSaysSo()
{
    std::vector<Certificate> sent{m_leaf.certificate};
    for (int i = 0; i < 200; ++i)
        sent.push_back(certifiedBy(m_rootA, m_crossedByA).certificate);
    CertificatePool pool(sent, {}, TrustStore::empty(), now);
    QVERIFY(pool.issuersOf(0).cut);
    QCOMPARE(pool.issuersOf(0).fitting.size(), size_t(128));
}

QTEST_GUILESS_MAIN(CertificatePoolTest)
#include "certificate_pool_test.moc"
