// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "core/probe/tls_context.h"

#include "tests/core/probe/peers.h"

#include <openssl/err.h>
#include <openssl/ssl.h>

using namespace pintle;
using namespace pintle::test;

class TlsContextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysAStrictHelloByDefault();
    void saysALenientHelloWhenAsked();
    void widensOnlyTheDefaultRange();
    void sendsNoAddressAsAName();
    void refusesAClientKeyBelowTheSecurityLevel();
};

void TlsContextTest::saysAStrictHelloByDefault()
{
    const auto ssl = makeTlsClient({.serverName = QStringLiteral("api.example.com")});
    QVERIFY(ssl);
    QCOMPARE(SSL_get_security_level(ssl->get()), 2);
    QCOMPARE(int(SSL_get_min_proto_version(ssl->get())), TLS1_2_VERSION);
    QCOMPARE(QByteArray(SSL_get_servername(ssl->get(), TLSEXT_NAMETYPE_host_name)), QByteArray("api.example.com"));
    QCOMPARE(SSL_get_verify_mode(ssl->get()), SSL_VERIFY_NONE);
    QCOMPARE(ERR_peek_error(), 0ul);
}

void TlsContextTest::saysALenientHelloWhenAsked()
{
    const auto ssl = makeTlsClient({.lenient = true});
    QVERIFY(ssl);
    QCOMPARE(SSL_get_security_level(ssl->get()), 0);
    QCOMPARE(int(SSL_get_min_proto_version(ssl->get())), TLS1_VERSION);
    // What one hello is allowed says nothing about the next.
    const auto next = makeTlsClient({});
    QCOMPARE(SSL_get_security_level(next->get()), 2);
}

void TlsContextTest::widensOnlyTheDefaultRange()
{
    const auto ssl = makeTlsClient({.protocols = QSsl::TlsV1_3OrLater, .lenient = true});
    QVERIFY(ssl);
    QCOMPARE(int(SSL_get_min_proto_version(ssl->get())), TLS1_3_VERSION);
}

void TlsContextTest::sendsNoAddressAsAName()
{
    for (const char* const address : {"192.0.2.1", "2001:db8::1"}) {
        const auto ssl = makeTlsClient({.serverName = QLatin1String(address)});
        QVERIFY(ssl);
        QVERIFY(!SSL_get_servername(ssl->get(), TLSEXT_NAMETYPE_host_name));
    }
}

void TlsContextTest::refusesAClientKeyBelowTheSecurityLevel()
{
    const Pki weak({QStringLiteral("RSA"), QStringLiteral("rsa_keygen_bits:1024")});
    const auto identity =
        ClientIdentity::fromPem(weak.read(QStringLiteral("leaf.pem")), weak.read(QStringLiteral("leaf.key")));
    QVERIFY(identity);
    const auto strict = makeTlsClient({.identity = *identity});
    QVERIFY(!strict);
    QCOMPARE(strict.error().code, ErrorCode::TlsFailed);
    QVERIFY(!strict.error().context.detail.isEmpty());
    QVERIFY(makeTlsClient({.lenient = true, .identity = *identity}));
    QCOMPARE(ERR_peek_error(), 0ul);
}

QTEST_GUILESS_MAIN(TlsContextTest)
#include "tls_context_test.moc"
