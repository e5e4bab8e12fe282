// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "core/x509/derivation_budget.h"

#include "core/x509/der_reader.h"
#include "tests/support/certificates.h"
#include "tests/support/openssl_command.h"

#include <QTest>

using namespace pintle;
using namespace pintle::test;

class DerivationBudgetTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatASchemeCosts_data();
    void readsWhatASchemeCosts();
    void paysUntilNothingIsLeft();
    void refusesNumbersThatDoNotFit();
};

// The AlgorithmIdentifier of an encrypted PKCS#8 key that the openssl command makes.
static QByteArray schemeOf(const char* arguments)
{
    const QByteArray key = makeKey(QStringLiteral("-algorithm ED25519"));
    const QString base = QStringLiteral("pkcs8 -topk8 -passout pass:x -outform der ");
    const QByteArray der = openssl((base + QString::fromLatin1(arguments)).split(QLatin1Char(' ')), key);
    DerReader reader(onlyElement(der, DerTag::Sequence)->content);
    return reader.read(DerTag::Sequence)->whole.toByteArray();
}

void DerivationBudgetTest::readsWhatASchemeCosts_data()
{
    QTest::addColumn<QByteArray>("scheme");
    QTest::addColumn<qint64>("cost");
    QTest::newRow("PBKDF2") << schemeOf("-v2 aes256 -iter 1234567") << qint64(1234567);
    QTest::newRow("scrypt") << schemeOf("-scrypt -scrypt_N 1024 -scrypt_r 8 -scrypt_p 16") << qint64(131072);
    QTest::newRow("PKCS#12 with 3DES") << schemeOf("-v1 PBE-SHA1-3DES -iter 54321") << qint64(54321);
}

void DerivationBudgetTest::readsWhatASchemeCosts()
{
    QFETCH(QByteArray, scheme);
    QFETCH(qint64, cost);
    DerivationBudget exact;
    QVERIFY(exact.pay(DerivationBudget::Iterations - cost));
    QVERIFY(exact.payFor(scheme));
    DerivationBudget short1;
    QVERIFY(short1.pay(DerivationBudget::Iterations - cost + 1));
    const auto refused = short1.payFor(scheme);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::UnsupportedKey);
    QCOMPARE(refused.error().context.limit, std::optional(DerivationBudget::Iterations));
}

void DerivationBudgetTest::paysUntilNothingIsLeft()
{
    DerivationBudget budget;
    QVERIFY(budget.pay(DerivationBudget::Iterations));
    QVERIFY(budget.pay(0));
    QVERIFY(!budget.pay(1));
    QVERIFY(!DerivationBudget().pay(-1));
}

void DerivationBudgetTest::refusesNumbersThatDoNotFit()
{
    // PBKDF2's count of iterations as an INTEGER of nine octets, and a scheme that nobody knows.
    const QByteArray huge = QByteArray::fromHex("302c06092a864886f70d01050d301f301d06092a864886f70d01050c301004"
                                                "0101"
                                                "0209"
                                                "7fffffffffffffffff"
                                                "0500");
    QVERIFY(!DerivationBudget().payFor(huge));
    QVERIFY(!DerivationBudget().payFor(QByteArray::fromHex("3009"
                                                           "06052b8101012a"
                                                           "3000")));
    QVERIFY(!DerivationBudget().payFor(QByteArray::fromHex("3000")));
    QVERIFY(!DerivationBudget().payFor({}));
}

QTEST_GUILESS_MAIN(DerivationBudgetTest)
#include "derivation_budget_test.moc"
