// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "core/probe/tls_server_connection.h"

#include "core/base/encodings.h"
#include "core/x509/openssl_calls.h"
#include "core/x509/openssl_owned.h"

#include <openssl/bio.h>
#include <openssl/err.h>
#include <openssl/ssl.h>
#include <openssl/x509.h>

#include <array>

namespace pintle {

namespace {

using ContextPtr = OpensslOwned<SSL_CTX, SSL_CTX_free>;
using SslPtr = OpensslOwned<SSL, SSL_free>;
using CertificatePtr = OpensslOwned<X509, X509_free>;

void freeChain(STACK_OF(X509) * chain)
{
    sk_X509_pop_free(chain, X509_free);
}
using ChainPtr = OpensslOwned<STACK_OF(X509), freeChain>;

int protocolNumber(TlsServerOptions::Version version)
{
    switch (version) {
    case TlsServerOptions::Version::Tls10: return TLS1_VERSION;
    case TlsServerOptions::Version::Tls11: return TLS1_1_VERSION;
    case TlsServerOptions::Version::Tls12: return TLS1_2_VERSION;
    case TlsServerOptions::Version::Tls13: return TLS1_3_VERSION;
    }
    return TLS1_2_VERSION;
}

CertificatePtr parseCertificate(const QByteArray& der)
{
    const auto* at = reinterpret_cast<const unsigned char*>(der.constData());
    return CertificatePtr(d2i_X509(nullptr, &at, static_cast<long>(der.size())));
}

int acceptAnyClientCertificate(int, X509_STORE_CTX*)
{
    return 1;
}

bool isClientAlert(unsigned long code)
{
    const int reason = ERR_GET_REASON(code);
    return ERR_GET_LIB(code) == ERR_LIB_SSL && reason > SSL_AD_REASON_OFFSET && reason <= SSL_AD_REASON_OFFSET + 255;
}

bool setProtocols(SSL_CTX* context, const TlsServerOptions& options)
{
    SSL_CTX_set_security_level(context, options.securityLevel);
    return SSL_CTX_set_min_proto_version(context, protocolNumber(options.lowest))
        && SSL_CTX_set_max_proto_version(context, protocolNumber(options.highest));
}

void disableResumption(SSL_CTX* context)
{
    SSL_CTX_set_options(context, SSL_OP_NO_TICKET);
    SSL_CTX_set_num_tickets(context, 0);
    SSL_CTX_set_session_cache_mode(context, SSL_SESS_CACHE_OFF);
    // Only what was asked for is sent; OpenSSL would complete the chain from its store.
    SSL_CTX_set_mode(context, SSL_MODE_NO_AUTO_CHAIN | SSL_MODE_RELEASE_BUFFERS);
}

} // namespace

struct TlsServerContext::Data {
    ContextPtr context;
    QByteArray stapledOcsp;
    QByteArray alpn; ///< length-prefixed, as SSL_select_next_proto takes it

    static int staple(SSL* ssl, void* self);
    static int selectAlpn(SSL* ssl, const unsigned char** out, unsigned char* outLength, const unsigned char* in,
        unsigned int inLength, void* self);
};

int TlsServerContext::Data::staple(SSL* ssl, void* self)
{
    const QByteArray& response = static_cast<Data*>(self)->stapledOcsp;
    void* copy = OPENSSL_memdup(response.constData(), static_cast<size_t>(response.size()));
    if (!copy)
        return SSL_TLSEXT_ERR_NOACK;
    SSL_set_tlsext_status_ocsp_resp(ssl, static_cast<unsigned char*>(copy), response.size());
    return SSL_TLSEXT_ERR_OK;
}

int TlsServerContext::Data::selectAlpn(SSL*, const unsigned char** out, unsigned char* outLength,
    const unsigned char* in, unsigned int inLength, void* self)
{
    const QByteArray& own = static_cast<Data*>(self)->alpn;
    unsigned char* chosen = nullptr;
    const int result = SSL_select_next_proto(&chosen, outLength,
        reinterpret_cast<const unsigned char*>(own.constData()), static_cast<unsigned int>(own.size()), in, inLength);
    *out = chosen;
    return result == OPENSSL_NPN_NEGOTIATED ? SSL_TLSEXT_ERR_OK : SSL_TLSEXT_ERR_ALERT_FATAL;
}

TlsServerContext::TlsServerContext(std::shared_ptr<const Data> data)
    : d(std::move(data))
{ }

Result<TlsServerContext> TlsServerContext::make(const TlsServerOptions& options)
{
    OpenSslCalls calls;
    if (options.chain.empty() || !options.key)
        return failure(ErrorCode::TlsFailed, {.detail = QStringLiteral("no certificate or key")});
    const CertificatePtr leaf = parseCertificate(options.chain.front());
    const ChainPtr others(sk_X509_new_null());
    for (size_t at = 1; at < options.chain.size(); ++at) {
        CertificatePtr certificate = parseCertificate(options.chain[at]);
        if (!certificate || !sk_X509_push(others.get(), certificate.get()))
            return calls.failed(ErrorCode::MalformedDer, QStringLiteral("certificate %1").arg(at));
        static_cast<void>(certificate.release()); // the list owns it now
    }
    if (!leaf)
        return calls.failed(ErrorCode::MalformedDer, QStringLiteral("certificate 0"));

    auto data = std::make_shared<Data>();
    data->context.reset(SSL_CTX_new(TLS_server_method()));
    SSL_CTX* context = data->context.get();
    if (!context || !setProtocols(context, options))
        return calls.failed(ErrorCode::TlsFailed, QStringLiteral("protocols"));
    disableResumption(context);
    if (SSL_CTX_use_cert_and_key(context, leaf.get(), options.key->handle(), others.get(), 1) != 1)
        return calls.failed(ErrorCode::TlsFailed, QStringLiteral("certificate and key"));
    if (options.wantClientCertificate)
        SSL_CTX_set_verify(context, SSL_VERIFY_PEER, acceptAnyClientCertificate);
    data->stapledOcsp = options.stapledOcsp;
    if (!data->stapledOcsp.isEmpty()) {
        SSL_CTX_set_tlsext_status_cb(context, &Data::staple);
        SSL_CTX_set_tlsext_status_arg(context, data.get());
    }
    for (const QByteArray& protocol : options.alpn)
        data->alpn += static_cast<char>(protocol.size()) + protocol;
    if (!data->alpn.isEmpty())
        SSL_CTX_set_alpn_select_cb(context, &Data::selectAlpn, data.get());
    return TlsServerContext(std::move(data));
}

struct TlsServerConnection::Connection {
    SslPtr ssl;
    BIO* incoming = nullptr; ///< owned by ssl
    BIO* outgoing = nullptr; ///< owned by ssl
};

TlsServerConnection::TlsServerConnection(const TlsServerContext& context)
    : m_context(context.d)
    , m_connection(std::make_unique<Connection>())
{
    OpenSslCalls calls;
    m_connection->ssl.reset(SSL_new(m_context->context.get()));
    m_connection->incoming = BIO_new(BIO_s_mem());
    m_connection->outgoing = BIO_new(BIO_s_mem());
    BIO_set_mem_eof_return(m_connection->incoming, -1); // nothing there yet, rather than the end
    BIO_set_mem_eof_return(m_connection->outgoing, -1);
    SSL_set_bio(m_connection->ssl.get(), m_connection->incoming, m_connection->outgoing);
    SSL_set_accept_state(m_connection->ssl.get());
}

TlsServerConnection::~TlsServerConnection()
{
    OpenSslCalls calls;
    m_connection.reset();
}

void TlsServerConnection::receive(QByteArrayView wire)
{
    OpenSslCalls calls;
    if (wire.isEmpty() || m_state == State::Failed)
        return;
    BIO_write(m_connection->incoming, wire.data(), static_cast<int>(wire.size()));
    proceed();
}

void TlsServerConnection::proceed()
{
    SSL* ssl = m_connection->ssl.get();
    if (m_state == State::Handshaking) {
        const int result = SSL_do_handshake(ssl);
        if (result != 1)
            return fail(SSL_get_error(ssl, result));
        m_state = State::Established;
    }
    std::array<char, 16384> block;
    while (m_state == State::Established) {
        const int length = SSL_read(ssl, block.data(), static_cast<int>(block.size()));
        if (length <= 0)
            return fail(SSL_get_error(ssl, length));
        m_received.append(block.data(), length);
    }
}

void TlsServerConnection::fail(int sslError)
{
    if (sslError == SSL_ERROR_WANT_READ || sslError == SSL_ERROR_WANT_WRITE)
        return;
    if (sslError == SSL_ERROR_ZERO_RETURN) {
        m_state = State::Closed;
        return;
    }
    m_state = State::Failed;
    const unsigned long code = ERR_peek_last_error();
    if (isClientAlert(code)) {
        const char* name = SSL_alert_desc_string_long(ERR_GET_REASON(code) - SSL_AD_REASON_OFFSET);
        m_error = Error{ErrorCode::TlsAlert, {.value = QString::fromLatin1(name)}};
        return;
    }
    const char* reason = ERR_reason_error_string(code);
    m_error = Error{ErrorCode::TlsFailed, {.detail = QString::fromLatin1(reason ? reason : "no reason given")}};
}

QByteArray TlsServerConnection::takeOutgoing()
{
    char* bytes = nullptr;
    const long length = BIO_get_mem_data(m_connection->outgoing, &bytes);
    QByteArray wire(bytes, length > 0 ? length : 0);
    BIO_reset(m_connection->outgoing);
    return wire;
}

QByteArray TlsServerConnection::takeReceived()
{
    return std::exchange(m_received, {});
}

void TlsServerConnection::send(QByteArrayView data)
{
    OpenSslCalls calls;
    if (m_state == State::Established && !data.isEmpty())
        SSL_write(m_connection->ssl.get(), data.data(), static_cast<int>(data.size()));
}

void TlsServerConnection::close()
{
    OpenSslCalls calls;
    if (m_state == State::Established || m_state == State::Closed)
        SSL_shutdown(m_connection->ssl.get());
}

QString TlsServerConnection::serverName() const
{
    const char* name = SSL_get_servername(m_connection->ssl.get(), TLSEXT_NAMETYPE_host_name);
    return name ? printable(QByteArrayView(name)) : QString();
}

} // namespace pintle
