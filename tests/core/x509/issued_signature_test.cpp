// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "core/x509/issued_signature.h"

#include <openssl/evp.h>
#include <openssl/x509.h>

#include <QTest>

#include <memory>

using namespace pintle;

class IssuedSignatureTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void choosesADigestForTheKey_data();
    void choosesADigestForTheKey();
    void takesTheDigestAskedFor();
    void saysWhyItCannotSign();
    void coversReplacedBytes();
};

namespace {

PrivateKey makeKey(const QString& id)
{
    return PrivateKey::generate(*KeyType::parse(id)).value();
}

} // namespace

void IssuedSignatureTest::choosesADigestForTheKey_data()
{
    QTest::addColumn<QString>("keyType");
    QTest::addColumn<QByteArray>("digest");
    QTest::newRow("RSA") << QStringLiteral("RSA-1024") << QByteArray("SHA256");
    QTest::newRow("P-256") << QStringLiteral("P-256") << QByteArray("SHA256");
    QTest::newRow("P-384") << QStringLiteral("P-384") << QByteArray("SHA384");
    QTest::newRow("P-521") << QStringLiteral("P-521") << QByteArray("SHA512");
    QTest::newRow("Ed25519 has its own") << QStringLiteral("Ed25519") << QByteArray();
    QTest::newRow("Ed448 has its own") << QStringLiteral("Ed448") << QByteArray();
}

void IssuedSignatureTest::choosesADigestForTheKey()
{
    QFETCH(QString, keyType);
    QFETCH(QByteArray, digest);
    const evp_md_st* chosen = digestFor(SignatureDigest::Default, makeKey(keyType));
    QCOMPARE(chosen ? QByteArray(OBJ_nid2sn(EVP_MD_get_type(chosen))) : QByteArray(), digest);
}

void IssuedSignatureTest::takesTheDigestAskedFor()
{
    const PrivateKey key = makeKey(QStringLiteral("P-256"));
    QCOMPARE(EVP_MD_get_type(digestFor(SignatureDigest::Sha1, key)), NID_sha1);
    QCOMPARE(EVP_MD_get_type(digestFor(SignatureDigest::Md5, key)), NID_md5);
    QCOMPARE(EVP_MD_get_type(digestFor(SignatureDigest::Sha512, key)), NID_sha512);
    QVERIFY(!digestFor(SignatureDigest::Sha1, makeKey(QStringLiteral("Ed25519"))));
}

void IssuedSignatureTest::saysWhyItCannotSign()
{
    // RSA of 512 bits has no room for SHA-512.
    CertificateRecipe recipe;
    recipe.digest = SignatureDigest::Sha512;
    const std::unique_ptr<X509, decltype(&X509_free)> certificate(X509_new(), X509_free);
    const auto der = signCertificate(certificate.get(), recipe, makeKey(QStringLiteral("RSA-512")));
    QCOMPARE(der.error().code, ErrorCode::SigningFailed);
    QVERIFY(!der.error().context.detail.isEmpty());
}

void IssuedSignatureTest::coversReplacedBytes()
{
    for (const char* id : {"RSA-2048", "RSA-PSS-2048", "P-256", "Ed25519"}) {
        const PrivateKey key = makeKey(QString::fromLatin1(id));
        CertificateRecipe recipe;
        recipe.subject = {{"CN", "before"}};
        recipe.notBefore = QDateTime(QDate(2026, 1, 1), QTime(0, 0), Qt::UTC);
        recipe.notAfter = recipe.notBefore.addDays(1);
        recipe.replacements = {{"before", "behind"}, {"not there", "ignored"}};
        const auto der = issueCertificate(recipe, key.publicKeyDer(), Signer::selfSigned(key));
        QVERIFY2(der, id);
        const auto* at = reinterpret_cast<const unsigned char*>(der->constData());
        const std::unique_ptr<X509, decltype(&X509_free)> certificate(
            d2i_X509(nullptr, &at, static_cast<long>(der->size())), X509_free);
        QVERIFY(certificate);
        QCOMPARE(X509_verify(certificate.get(), key.handle()), 1);
        QVERIFY(der->contains("behind"));
    }
}

QTEST_GUILESS_MAIN(IssuedSignatureTest)
#include "issued_signature_test.moc"
