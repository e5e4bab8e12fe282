// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "core/probe/tls_names.h"

#include <QTest>

#include <openssl/evp.h>
#include <openssl/obj_mac.h>
#include <openssl/ssl.h>

using namespace pintle;

class TlsNamesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesGroupsAsIanaDoes();
    void namesSignatureSchemesAsIanaDoes_data();
    void namesSignatureSchemesAsIanaDoes();
};

void TlsNamesTest::namesGroupsAsIanaDoes()
{
    QCOMPARE(tlsGroupName(NID_X25519), QStringLiteral("X25519"));
    QCOMPARE(tlsGroupName(NID_X9_62_prime256v1), QStringLiteral("secp256r1"));
    QCOMPARE(tlsGroupName(NID_secp384r1), QStringLiteral("secp384r1"));
    QCOMPARE(tlsGroupName(NID_ffdhe2048), QStringLiteral("ffdhe2048"));
    QCOMPARE(tlsGroupName(NID_undef), QString());
    QCOMPARE(tlsGroupName(TLSEXT_nid_unknown | 0x11ec), QStringLiteral("0x11ec"));
}

void TlsNamesTest::namesSignatureSchemesAsIanaDoes_data()
{
    QTest::addColumn<int>("key");
    QTest::addColumn<int>("digest");
    QTest::addColumn<bool>("leafIsPss");
    QTest::addColumn<QString>("name");
    QTest::newRow("ECDSA") << EVP_PKEY_EC << NID_sha256 << false << QStringLiteral("ecdsa_secp256r1_sha256");
    QTest::newRow("ECDSA with SHA-1") << EVP_PKEY_EC << NID_sha1 << false << QStringLiteral("ecdsa_sha1");
    QTest::newRow("RSA") << EVP_PKEY_RSA << NID_sha512 << false << QStringLiteral("rsa_pkcs1_sha512");
    QTest::newRow("PSS with an RSA key") << EVP_PKEY_RSA_PSS << NID_sha256 << false
                                         << QStringLiteral("rsa_pss_rsae_sha256");
    QTest::newRow("PSS with a PSS key") << EVP_PKEY_RSA_PSS << NID_sha384 << true
                                        << QStringLiteral("rsa_pss_pss_sha384");
    QTest::newRow("TLS 1.0") << EVP_PKEY_RSA << NID_md5_sha1 << false << QStringLiteral("rsa_pkcs1_md5_sha1");
    QTest::newRow("Ed25519") << EVP_PKEY_ED25519 << NID_undef << false << QStringLiteral("ed25519");
    QTest::newRow("none") << NID_undef << NID_undef << false << QString();
}

void TlsNamesTest::namesSignatureSchemesAsIanaDoes()
{
    QFETCH(int, key);
    QFETCH(int, digest);
    QFETCH(bool, leafIsPss);
    QTEST(tlsSignatureName(key, digest, leafIsPss), "name");
}

QTEST_GUILESS_MAIN(TlsNamesTest)
#include "tls_names_test.moc"
