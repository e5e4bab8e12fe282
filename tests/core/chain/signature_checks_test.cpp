// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "core/chain/signature_checks.h"

#include "tests/core/chain/chain_kit.h"

#include <QTest>

using namespace pintle;
using namespace pintle::test;

class SignatureChecksTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsJunkFromGenuine();
    void looksAtEachPairOnceAndEndsWithItsBudget();
    void believesWhatItIsTold();

private:
    Party m_root = makeRoot("Root");
    Party m_namesake = makeRoot("Root");
    Party m_leaf = makeLeaf(m_root);
};

void SignatureChecksTest::tellsJunkFromGenuine()
{
    SignatureChecks checks(10);
    QCOMPARE(checks.check(m_leaf.certificate, m_root.certificate), SignatureChecks::Outcome::Holds);
    QVERIFY(!checks.isKnownJunk(m_leaf.certificate, m_namesake.certificate));
    QCOMPARE(checks.check(m_leaf.certificate, m_namesake.certificate), SignatureChecks::Outcome::Junk);
    QVERIFY(checks.isKnownJunk(m_leaf.certificate, m_namesake.certificate));
}

void SignatureChecksTest::looksAtEachPairOnceAndEndsWithItsBudget()
{
    SignatureChecks checks(1);
    QCOMPARE(checks.check(m_leaf.certificate, m_root.certificate), SignatureChecks::Outcome::Holds);
    QVERIFY(checks.isExhausted());
    QCOMPARE(checks.check(m_leaf.certificate, m_root.certificate), SignatureChecks::Outcome::Holds);
    QCOMPARE(checks.check(m_leaf.certificate, m_namesake.certificate), SignatureChecks::Outcome::OutOfBudget);
    QVERIFY(!checks.spend(1));
}

void SignatureChecksTest::believesWhatItIsTold()
{
    SignatureChecks checks(1);
    checks.learn(m_leaf.certificate, m_namesake.certificate, false);
    QVERIFY(checks.isKnownJunk(m_leaf.certificate, m_namesake.certificate));
    QVERIFY(!checks.isExhausted());
}

QTEST_GUILESS_MAIN(SignatureChecksTest)
#include "signature_checks_test.moc"
