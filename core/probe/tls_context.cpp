// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "core/probe/tls_context.h"

#include "core/x509/openssl_calls.h"

#include <QHostAddress>

#include <openssl/ct.h>
#include <openssl/ssl.h>

namespace pintle {
namespace {

using OwnedContext = OpensslOwned<SSL_CTX, SSL_CTX_free>;

constexpr int StrictLevel = 2;
// Without eNULL and aNULL: there is nothing to show of a server that sends no certificate.
constexpr char LenientCiphers[] = "ALL:COMPLEMENTOFALL:!eNULL:!aNULL:@SECLEVEL=0";

// OpenSSL's defaults and the curves that some countries and devices sign with.
constexpr char LenientGroups[] =
    "X25519:P-256:X448:P-521:P-384:secp256k1:brainpoolP256r1:brainpoolP384r1:brainpoolP512r1:ffdhe2048:ffdhe3072";

// Certificates are looked at after the handshake by core/chain. Without this OpenSSL would verify them all the same and
// throw the answer away.
int acceptAnyChain(X509_STORE_CTX*, void*)
{
    return 1;
}

int acceptAnyScts(const CT_POLICY_EVAL_CTX*, const STACK_OF(SCT) *, void*)
{
    return 1;
}

OwnedContext makeContext()
{
    OwnedContext context(SSL_CTX_new(TLS_client_method()));
    if (!context)
        return context;
    SSL_CTX_set_security_level(context.get(), StrictLevel);
    SSL_CTX_set_verify(context.get(), SSL_VERIFY_NONE, nullptr);
    SSL_CTX_set_cert_verify_callback(context.get(), acceptAnyChain, nullptr);
    SSL_CTX_set_session_cache_mode(context.get(), SSL_SESS_CACHE_OFF);
    SSL_CTX_set_max_cert_list(context.get(), Transport::MaximumCertificateMessage);
    SSL_CTX_set_tlsext_status_type(context.get(), TLSEXT_STATUSTYPE_ocsp);
    SSL_CTX_set_ct_validation_callback(context.get(), acceptAnyScts, nullptr);
    return context;
}

SSL_CTX* sharedContext()
{
    static const OwnedContext context = makeContext();
    return context.get();
}

struct Range {
    int lowest;
    int highest; ///< 0: the newest there is
};

// The values for TLS 1.0 and 1.1 are deprecated in Qt and still what a user may ask for.
QT_WARNING_PUSH
QT_WARNING_DISABLE_DEPRECATED
Range rangeOf(QSsl::SslProtocol protocols)
{
    switch (protocols) {
    case QSsl::TlsV1_0: return {TLS1_VERSION, TLS1_VERSION};
    case QSsl::TlsV1_1: return {TLS1_1_VERSION, TLS1_1_VERSION};
    case QSsl::TlsV1_2: return {TLS1_2_VERSION, TLS1_2_VERSION};
    case QSsl::TlsV1_3: return {TLS1_3_VERSION, TLS1_3_VERSION};
    case QSsl::TlsV1_0OrLater:
    case QSsl::AnyProtocol: return {TLS1_VERSION, 0};
    case QSsl::TlsV1_1OrLater: return {TLS1_1_VERSION, 0};
    case QSsl::TlsV1_3OrLater: return {TLS1_3_VERSION, 0};
    default: return {TLS1_2_VERSION, 0};
    }
}
QT_WARNING_POP

// ALPN's list of protocols, each with its length in front (RFC 7301 section 3.1); names out of range are left out.
QByteArray alpnList(const QStringList& protocols)
{
    QByteArray list;
    for (const QString& protocol : protocols) {
        const QByteArray name = protocol.toUtf8();
        if (!name.isEmpty() && name.size() <= 255)
            list += static_cast<char>(name.size()) + name;
    }
    return list;
}

void freeStack(STACK_OF(X509) * certificates)
{
    sk_X509_free(certificates);
}

bool useIdentity(SSL* ssl, const ClientIdentity& identity)
{
    const OpensslOwned<STACK_OF(X509), freeStack> rest(sk_X509_new_null());
    for (std::size_t i = 1; i < identity.chain.size(); ++i)
        sk_X509_push(rest.get(), identity.chain[i].handle());
    X509* const leaf = identity.chain.front().handle();
    return leaf && SSL_use_cert_and_key(ssl, leaf, identity.key.handle(), rest.get(), 1) == 1;
}

} // namespace

Result<OwnedSsl> makeTlsClient(const TlsHello& hello)
{
    OpenSslCalls calls;
    OwnedSsl ssl(sharedContext() ? SSL_new(sharedContext()) : nullptr);
    if (!ssl)
        return calls.failed(ErrorCode::TlsFailed, QStringLiteral("OpenSSL cannot be started"));
    Range range = rangeOf(hello.protocols);
    if (hello.lenient) {
        SSL_set_security_level(ssl.get(), 0);
        SSL_set_cipher_list(ssl.get(), LenientCiphers);
        SSL_set1_groups_list(ssl.get(), LenientGroups);
        SSL_set_options(ssl.get(), SSL_OP_LEGACY_SERVER_CONNECT);
        if (hello.protocols == QSsl::TlsV1_2OrLater)
            range.lowest = TLS1_VERSION;
    }
    SSL_set_min_proto_version(ssl.get(), range.lowest);
    SSL_set_max_proto_version(ssl.get(), range.highest);
    if (!hello.serverName.isEmpty() && QHostAddress(hello.serverName).isNull())
        SSL_set_tlsext_host_name(ssl.get(), hello.serverName.toLatin1().constData());
    const QByteArray alpn = alpnList(hello.alpn);
    if (!alpn.isEmpty())
        SSL_set_alpn_protos(
            ssl.get(), reinterpret_cast<const uchar*>(alpn.constData()), static_cast<unsigned>(alpn.size()));
    if (hello.identity && !useIdentity(ssl.get(), *hello.identity))
        return calls.failed(ErrorCode::TlsFailed, QStringLiteral("the client certificate cannot be used"));
    return ssl;
}

} // namespace pintle
