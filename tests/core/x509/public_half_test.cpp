// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "core/x509/public_half.h"

#include "tests/support/certificates.h"
#include "tests/support/openssl_command.h"

#include <QTest>

using namespace pintle;
using namespace pintle::test;

class PublicHalfTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsThePublicHalfOfEveryForm_data();
    void findsThePublicHalfOfEveryForm();
    void asksForThePassphraseOfEncryptedKeys();
    void refusesKeysThatCostTooMuch();
    void refusesWhatIsNoKey();
};

namespace {

QByteArray ask(const char* arguments, const QByteArray& input)
{
    return openssl(QString::fromLatin1(arguments).split(QLatin1Char(' ')), input);
}

} // namespace

void PublicHalfTest::findsThePublicHalfOfEveryForm_data()
{
    QTest::addColumn<QByteArray>("der");
    QTest::addColumn<QByteArray>("publicKey");
    const auto row = [](const char* what, const char* key, const char* conversion) {
        const QByteArray pem = makeKey(QString::fromLatin1(key));
        QTest::newRow(what) << ask(conversion, pem) << ask("pkey -pubout -outform der", pem);
    };
    row("RSA in PKCS#8", "-algorithm RSA -pkeyopt rsa_keygen_bits:1024", "pkcs8 -topk8 -nocrypt -outform der");
    row("RSA in its own form", "-algorithm RSA -pkeyopt rsa_keygen_bits:1024", "rsa -traditional -outform der");
    row("RSA-PSS", "-algorithm RSA-PSS -pkeyopt rsa_keygen_bits:1024", "pkcs8 -topk8 -nocrypt -outform der");
    row("P-256 in PKCS#8", "-algorithm EC -pkeyopt ec_paramgen_curve:P-256", "pkcs8 -topk8 -nocrypt -outform der");
    row("P-521 in its own form", "-algorithm EC -pkeyopt ec_paramgen_curve:P-521", "ec -outform der");
    row("EC without the public half", "-algorithm EC -pkeyopt ec_paramgen_curve:P-256", "ec -no_public -outform der");
    row("Ed25519", "-algorithm ED25519", "pkcs8 -topk8 -nocrypt -outform der");
    row("Ed448", "-algorithm ED448", "pkcs8 -topk8 -nocrypt -outform der");
}

void PublicHalfTest::findsThePublicHalfOfEveryForm()
{
    QFETCH(QByteArray, der);
    const auto key = publicHalfOf(der);
    QVERIFY(key);
    QTEST(key->der(), "publicKey");
}

void PublicHalfTest::asksForThePassphraseOfEncryptedKeys()
{
    const QByteArray pem = makeKey(QStringLiteral("-algorithm ED25519"));
    const QByteArray der = ask("pkcs8 -topk8 -passout pass:open -outform der", pem);
    DerivationBudget budget;
    QCOMPARE(publicHalfOfEncrypted(der, {}, budget).error().code, ErrorCode::PassphraseNeeded);
    QCOMPARE(publicHalfOfEncrypted(der, "shut", budget).error().code, ErrorCode::PassphraseWrong);
    const auto key = publicHalfOfEncrypted(der, "open", budget);
    QVERIFY(key);
    QCOMPARE(key->der(), ask("pkey -pubout -outform der", pem));
}

void PublicHalfTest::refusesKeysThatCostTooMuch()
{
    const QByteArray key =
        ask("pkcs8 -topk8 -passout pass:x -outform der", makeKey(QStringLiteral("-algorithm ED25519")));
    DerivationBudget spent;
    QVERIFY(spent.pay(DerivationBudget::Iterations));
    QCOMPARE(publicHalfOfEncrypted(key, "x", spent).error().code, ErrorCode::UnsupportedKey);

    // A Diffie-Hellman key: its public half would be computed from numbers in the file.
    const QByteArray dh = QByteArray::fromHex("3030"
                                              "020100"
                                              "3013"
                                              "06072a8648ce3e0201"
                                              "3008"
                                              "020117"
                                              "020105"
                                              "02010b"
                                              "0403"
                                              "020103");
    QVERIFY(!publicHalfOf(dh));
    QCOMPARE(publicHalfOf(QByteArrayView(QByteArray(100'000, '\x30'))).error().code, ErrorCode::ObjectTooLarge);
}

void PublicHalfTest::refusesWhatIsNoKey()
{
    QVERIFY(!publicHalfOf(QByteArrayView()));
    QVERIFY(!publicHalfOf(QByteArrayView("\x30\x00", 2)));
    QVERIFY(!publicKeyInfoOfRsa(QByteArray::fromHex("3003020101")));
    const QByteArray der = ask("pkcs8 -topk8 -nocrypt -outform der", makeKey(QStringLiteral("-algorithm ED25519")));
    for (qsizetype size = 0; size < der.size(); ++size)
        QVERIFY(!publicHalfOf(QByteArrayView(der).first(size)));
}

QTEST_GUILESS_MAIN(PublicHalfTest)
#include "public_half_test.moc"
