// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "core/probe/tls_engine.h"

#include "core/base/encodings.h"
#include "core/probe/certificate_message.h"
#include "core/probe/tls_alert.h"
#include "core/probe/tls_context.h"
#include "core/probe/tls_names.h"
#include "core/x509/openssl_calls.h"

#include <openssl/ct.h>
#include <openssl/err.h>
#include <openssl/ssl.h>

#include <algorithm>
#include <array>

namespace pintle {
namespace {

constexpr int MaximumShown = 200;

// Failures on our side that level 0, older protocols or weaker algorithms would not have.
bool mayNeedLeniency(int reason)
{
    static constexpr std::array Reasons{SSL_R_UNSUPPORTED_PROTOCOL, SSL_R_WRONG_SSL_VERSION, SSL_R_VERSION_TOO_LOW,
        SSL_R_NO_PROTOCOLS_AVAILABLE, SSL_R_DH_KEY_TOO_SMALL, SSL_R_EE_KEY_TOO_SMALL, SSL_R_CA_KEY_TOO_SMALL,
        SSL_R_CA_MD_TOO_WEAK, SSL_R_WRONG_SIGNATURE_TYPE, SSL_R_LEGACY_SIGALG_DISALLOWED_OR_UNSUPPORTED,
        SSL_R_UNSAFE_LEGACY_RENEGOTIATION_DISABLED, SSL_R_WRONG_CIPHER_RETURNED, SSL_R_UNKNOWN_CIPHER_RETURNED,
        SSL_R_NO_SUITABLE_SIGNATURE_ALGORITHM, SSL_R_NO_CIPHERS_AVAILABLE, SSL_R_WRONG_CURVE,
        SSL_R_UNSUPPORTED_ELLIPTIC_CURVE};
    return std::find(Reasons.begin(), Reasons.end(), reason) != Reasons.end();
}

bool isVersionOrCipherAlert(int number)
{
    return number == SSL_AD_PROTOCOL_VERSION || number == SSL_AD_HANDSHAKE_FAILURE
        || number == SSL_AD_INSUFFICIENT_SECURITY;
}

QString protocolName(const SSL* ssl)
{
    // OpenSSL writes TLS 1.0 without its minor number.
    const QString name = QString::fromLatin1(SSL_get_version(ssl));
    return name == QLatin1String("TLSv1") ? QStringLiteral("TLSv1.0") : name;
}

QString signatureName(SSL* ssl)
{
    int keyType = NID_undef;
    int digest = NID_undef;
    SSL_get_peer_signature_type_nid(ssl, &keyType);
    SSL_get_peer_signature_nid(ssl, &digest);
    X509* const leaf = SSL_get0_peer_certificate(ssl);
    EVP_PKEY* const key = leaf ? X509_get0_pubkey(leaf) : nullptr;
    return tlsSignatureName(keyType, digest, key && EVP_PKEY_get_base_id(key) == EVP_PKEY_RSA_PSS);
}

// Groups of RFC 7919 have names; a server's own Diffie-Hellman parameters have only a size.
QString groupName(SSL* ssl)
{
    QString name = tlsGroupName(static_cast<int>(SSL_get_negotiated_group(ssl)));
    EVP_PKEY* shared = nullptr;
    if (!name.isEmpty() || SSL_get_peer_tmp_key(ssl, &shared) != 1)
        return name;
    const OpensslOwned<EVP_PKEY, EVP_PKEY_free> owner(shared);
    const bool isDh = EVP_PKEY_get_base_id(shared) == EVP_PKEY_DH;
    return isDh ? QStringLiteral("DH %1").arg(EVP_PKEY_get_bits(shared)) : QString();
}

int countOfStapledScts(SSL* ssl)
{
    const STACK_OF(SCT)* const scts = SSL_get0_peer_scts(ssl);
    int count = 0;
    for (int i = 0; scts && i < sk_SCT_num(scts); ++i) {
        if (SCT_get_source(sk_SCT_value(scts, i)) == SCT_SOURCE_TLS_EXTENSION)
            ++count;
    }
    return count;
}

QString handshakeName(uchar type)
{
    switch (type) {
    case SSL3_MT_HELLO_REQUEST: return QStringLiteral("HelloRequest");
    case SSL3_MT_CLIENT_HELLO: return QStringLiteral("ClientHello");
    case SSL3_MT_SERVER_HELLO: return QStringLiteral("ServerHello");
    case SSL3_MT_NEWSESSION_TICKET: return QStringLiteral("NewSessionTicket");
    case SSL3_MT_ENCRYPTED_EXTENSIONS: return QStringLiteral("EncryptedExtensions");
    case SSL3_MT_CERTIFICATE: return QStringLiteral("Certificate");
    case SSL3_MT_SERVER_KEY_EXCHANGE: return QStringLiteral("ServerKeyExchange");
    case SSL3_MT_CERTIFICATE_REQUEST: return QStringLiteral("CertificateRequest");
    case SSL3_MT_SERVER_DONE: return QStringLiteral("ServerHelloDone");
    case SSL3_MT_CERTIFICATE_VERIFY: return QStringLiteral("CertificateVerify");
    case SSL3_MT_CLIENT_KEY_EXCHANGE: return QStringLiteral("ClientKeyExchange");
    case SSL3_MT_FINISHED: return QStringLiteral("Finished");
    case SSL3_MT_CERTIFICATE_STATUS: return QStringLiteral("CertificateStatus");
    case SSL3_MT_KEY_UPDATE: return QStringLiteral("KeyUpdate");
    default: return QStringLiteral("handshake message %1").arg(type);
    }
}

/// Empty for what is no message: OpenSSL also reports headers, content types and its own ChangeCipherSpec, which is a
/// protocol of its own in TLS 1.2 and says nothing in TLS 1.3.
QString messageName(int contentType, QByteArrayView message)
{
    switch (contentType) {
    case SSL3_RT_HANDSHAKE:
        return message.size() >= SSL3_HM_HEADER_LENGTH ? handshakeName(static_cast<uchar>(message[0])) : QString();
    case SSL3_RT_ALERT:
        return message.size() == 2 ? QStringLiteral("alert %1").arg(alertName(static_cast<uchar>(message[1])))
                                   : QString();
    default: return {};
    }
}

QByteArray stapledResponse(SSL* ssl)
{
    const unsigned char* response = nullptr;
    const long size = SSL_get_tlsext_status_ocsp_resp(ssl, &response);
    return response && size > 0 ? QByteArray(reinterpret_cast<const char*>(response), size) : QByteArray();
}

QString chosenAlpn(const SSL* ssl)
{
    const unsigned char* protocol = nullptr;
    unsigned size = 0;
    SSL_get0_alpn_selected(ssl, &protocol, &size);
    return printable(QByteArrayView(protocol, size), MaximumShown);
}

} // namespace

class TlsEngine::Private
{
public:
    void watch();
    void advance();
    void feedTls(QByteArrayView bytes);
    void feedPlainText(QByteArrayView bytes);
    void collectOutput();
    void failFromQueue();
    void fail(ErrorCode code, ErrorContext context);
    void readAnswer();
    void listMessage(bool sent, int contentType, QByteArrayView message);
    void noteMessage(int contentType, int version, QByteArrayView message);
    void noteHandshakeMessage(int version, QByteArrayView message);
    bool keyExchangeIsSigned() const;

    OwnedSsl ssl;
    QByteArray output;
    State state = State::Handshaking;
    std::optional<Error> error;

    QByteArray opening; ///< the peer's first bytes, until it is clear whether they are TLS
    bool isTls = false;
    qint64 received = 0;
    QByteArray certificateBody;
    CertificateMessageLayout layout = CertificateMessageLayout::List;
    bool hasCertificateMessage = false;
    bool certificateWanted = false;
    bool ticketCame = false;
    bool keyProved = false;
    bool mayNeedLeniency = false;
    std::optional<int> fatalAlert;
    std::vector<TlsMessage> messages;
    bool isConversing = false; ///< application data was sent
    QByteArray answer;
};

void TlsEngine::Private::watch()
{
    SSL_set_msg_callback(
        ssl.get(), [](int written, int version, int type, const void* data, size_t size, SSL*, void* self) {
            const QByteArrayView message(static_cast<const char*>(data), size);
            static_cast<Private*>(self)->listMessage(written != 0, type, message);
            if (written == 0)
                static_cast<Private*>(self)->noteMessage(type, version, message);
        });
    SSL_set_msg_callback_arg(ssl.get(), this);
}

void TlsEngine::Private::listMessage(bool sent, int contentType, QByteArrayView message)
{
    const QString name = messageName(contentType, message);
    if (!name.isEmpty() && messages.size() < TlsFacts::MaximumMessages)
        messages.push_back({sent, name, message.size()});
}

void TlsEngine::Private::noteMessage(int contentType, int version, QByteArrayView message)
{
    constexpr char Fatal = 2;
    if (contentType == SSL3_RT_ALERT && message.size() == 2) {
        // TLS 1.3 has no warnings but these two; whatever their level says, every other alert ends the connection.
        const int number = static_cast<uchar>(message[1]);
        const bool ends = message[0] == Fatal
            || (version == TLS1_3_VERSION && number != SSL_AD_CLOSE_NOTIFY && number != SSL_AD_USER_CANCELLED);
        if (ends)
            fatalAlert = number;
    }
    if (contentType == SSL3_RT_HANDSHAKE && message.size() >= SSL3_HM_HEADER_LENGTH)
        noteHandshakeMessage(version, message);
}

void TlsEngine::Private::noteHandshakeMessage(int version, QByteArrayView message)
{
    switch (message[0]) {
    case SSL3_MT_CERTIFICATE:
        if (hasCertificateMessage)
            return;
        hasCertificateMessage = true;
        layout = version == TLS1_3_VERSION ? CertificateMessageLayout::Entries : CertificateMessageLayout::List;
        certificateBody = message.sliced(SSL3_HM_HEADER_LENGTH).toByteArray();
        return;
    case SSL3_MT_CERTIFICATE_REQUEST: certificateWanted = true; return;
    case SSL3_MT_NEWSESSION_TICKET: ticketCame = true; return;
    // Messages are seen when they are read and handled after that, so a later one says that the signature before it
    // was good: CertificateVerify before Finished, ServerKeyExchange before ServerHelloDone.
    case SSL3_MT_FINISHED: keyProved = keyProved || version == TLS1_3_VERSION; return;
    case SSL3_MT_SERVER_DONE: keyProved = keyProved || keyExchangeIsSigned(); return;
    default: return;
    }
}

bool TlsEngine::Private::keyExchangeIsSigned() const
{
    const SSL_CIPHER* const cipher = SSL_get_pending_cipher(ssl.get());
    if (!cipher)
        return false;
    const int exchange = SSL_CIPHER_get_kx_nid(cipher);
    return exchange == NID_kx_ecdhe || exchange == NID_kx_dhe;
}

void TlsEngine::Private::fail(ErrorCode code, ErrorContext context)
{
    state = State::Failed;
    error = Error{code, std::move(context)};
}

// The error that a call into OpenSSL left, told apart by what was seen on the wire.
void TlsEngine::Private::failFromQueue()
{
    const unsigned long last = ERR_peek_last_error();
    const int reason = ERR_GET_LIB(last) == ERR_LIB_SSL ? ERR_GET_REASON(last) : 0;
    QStringList reasons;
    while (const unsigned long code = ERR_get_error()) {
        const char* const text = ERR_reason_error_string(code);
        reasons.append(text ? QString::fromLatin1(text) : QString::number(code, 16));
    }
    const QString detail = printable(reasons.join(QStringLiteral("; ")), MaximumShown);
    if (fatalAlert) {
        mayNeedLeniency = isVersionOrCipherAlert(*fatalAlert) && !hasCertificateMessage;
        fail(ErrorCode::TlsAlert, {.detail = detail, .value = alertName(*fatalAlert)});
    } else if (reason == SSL_R_EXCESSIVE_MESSAGE_SIZE) {
        fail(ErrorCode::TlsTooLarge, {.detail = detail, .limit = Transport::MaximumCertificateMessage});
    } else {
        mayNeedLeniency = pintle::mayNeedLeniency(reason);
        fail(ErrorCode::TlsFailed, {.detail = detail});
    }
}

void TlsEngine::Private::advance()
{
    ERR_clear_error();
    char ignored = 0;
    const bool handshaking = state == State::Handshaking;
    const int outcome = handshaking ? SSL_do_handshake(ssl.get()) : SSL_peek(ssl.get(), &ignored, 1);
    const int why = outcome == 1 ? SSL_ERROR_NONE : SSL_get_error(ssl.get(), outcome);
    if (why == SSL_ERROR_NONE && handshaking) {
        keyProved = true;
        const bool serverMayObject = certificateWanted && SSL_version(ssl.get()) == TLS1_3_VERSION;
        state = serverMayObject ? State::AwaitingServer : State::Established;
        if (serverMayObject && BIO_pending(SSL_get_rbio(ssl.get())) > 0)
            advance();
    } else if (why == SSL_ERROR_NONE || ticketCame) {
        state = State::Established;
    } else if (why == SSL_ERROR_ZERO_RETURN) {
        fail(ErrorCode::PeerClosed, {});
    } else if (why != SSL_ERROR_WANT_READ && why != SSL_ERROR_WANT_WRITE) {
        failFromQueue();
    }
    ERR_clear_error();
    collectOutput();
}

// What came after the handshake, tickets among it.
void TlsEngine::Private::readAnswer()
{
    ERR_clear_error();
    std::array<char, 16 * 1024> block;
    int outcome = 0;
    while ((outcome = SSL_read(ssl.get(), block.data(), static_cast<int>(block.size()))) > 0)
        answer.append(block.data(), outcome);
    const int why = SSL_get_error(ssl.get(), outcome);
    if (why == SSL_ERROR_ZERO_RETURN)
        fail(ErrorCode::PeerClosed, {});
    else if (why != SSL_ERROR_WANT_READ && why != SSL_ERROR_WANT_WRITE)
        failFromQueue();
    ERR_clear_error();
    collectOutput();
}

void TlsEngine::Private::collectOutput()
{
    BIO* const bio = SSL_get_wbio(ssl.get());
    char* data = nullptr;
    const long size = BIO_get_mem_data(bio, &data);
    output.append(data, size);
    BIO_reset(bio);
}

void TlsEngine::Private::feedTls(QByteArrayView bytes)
{
    received += bytes.size();
    if (received > Transport::MaximumHandshake) {
        fail(ErrorCode::TlsTooLarge, {.limit = Transport::MaximumHandshake});
        return;
    }
    BIO_write(SSL_get_rbio(ssl.get()), bytes.data(), static_cast<int>(bytes.size()));
    if (isConversing)
        readAnswer();
    else
        advance();
}

void TlsEngine::Private::feedPlainText(QByteArrayView bytes)
{
    state = State::ReadingPlainText;
    opening.append(bytes.first(std::min<qsizetype>(bytes.size(), MaximumShown)).toByteArray());
    const qsizetype end = opening.indexOf('\n');
    if (end < 0 && opening.size() < MaximumShown)
        return;
    fail(ErrorCode::NotTls,
        {.value = printable(QByteArrayView(opening).first(end < 0 ? opening.size() : end).trimmed(), MaximumShown)});
}

TlsEngine::TlsEngine(const TlsHello& hello)
    : d(std::make_unique<Private>())
{
    auto client = makeTlsClient(hello);
    if (!client) {
        d->fail(client.error().code, client.error().context);
        return;
    }
    d->ssl = *std::move(client);
    SSL_set_bio(d->ssl.get(), BIO_new(BIO_s_mem()), BIO_new(BIO_s_mem()));
    d->watch();
}

TlsEngine::~TlsEngine() = default;

void TlsEngine::start()
{
    if (d->state != State::Failed) {
        SSL_set_connect_state(d->ssl.get());
        d->advance();
    }
}

void TlsEngine::feed(QByteArrayView bytes)
{
    const bool isDone = d->state == State::Failed || (d->state == State::Established && !d->isConversing);
    if (bytes.isEmpty() || isDone)
        return;
    if (d->isTls) {
        d->feedTls(bytes);
        return;
    }
    if (d->state == State::ReadingPlainText) {
        d->feedPlainText(bytes);
        return;
    }
    // Every record begins with a content type and the major version 3 (RFC 8446 section 5.1).
    d->opening.append(bytes.toByteArray());
    const auto type = static_cast<uchar>(d->opening[0]);
    const bool mayBeTls = type >= SSL3_RT_CHANGE_CIPHER_SPEC && type <= SSL3_RT_APPLICATION_DATA
        && (d->opening.size() < 2 || d->opening[1] == SSL3_VERSION_MAJOR);
    const QByteArray opening = mayBeTls && d->opening.size() < 2 ? QByteArray() : std::exchange(d->opening, {});
    if (!mayBeTls) {
        d->feedPlainText(opening);
    } else if (!opening.isEmpty()) {
        d->isTls = true;
        d->feedTls(opening);
    }
}

void TlsEngine::peerClosed()
{
    if (d->state == State::ReadingPlainText) {
        settle();
    } else if (d->state == State::Handshaking || d->state == State::AwaitingServer) {
        // Old servers hang up on a hello that they do not understand.
        d->mayNeedLeniency = d->received == 0;
        d->fail(ErrorCode::PeerClosed, {});
    } else if (d->state == State::Established && d->isConversing) {
        d->fail(ErrorCode::PeerClosed, {});
    }
}

void TlsEngine::settle()
{
    if (d->state == State::AwaitingServer)
        d->state = State::Established;
    else if (d->state == State::ReadingPlainText)
        d->fail(ErrorCode::NotTls, {.value = printable(d->opening.trimmed(), MaximumShown)});
}

void TlsEngine::send(QByteArrayView bytes)
{
    if (d->state != State::Established || bytes.isEmpty())
        return;
    d->isConversing = true;
    // A bound of its own: the handshake's bytes do not count against the answer's.
    d->received = 0;
    ERR_clear_error();
    if (SSL_write(d->ssl.get(), bytes.data(), static_cast<int>(bytes.size())) <= 0) {
        d->failFromQueue();
        return;
    }
    d->collectOutput();
    d->readAnswer();
}

QByteArray TlsEngine::takeReceived()
{
    return std::exchange(d->answer, {});
}

void TlsEngine::shutDown()
{
    if (d->state != State::Established)
        return;
    ERR_clear_error();
    SSL_shutdown(d->ssl.get());
    ERR_clear_error();
    d->collectOutput();
}

QByteArray TlsEngine::takeOutput()
{
    return std::exchange(d->output, {});
}

TlsEngine::State TlsEngine::state() const
{
    return d->state;
}

const std::optional<Error>& TlsEngine::error() const
{
    return d->error;
}

TlsFacts TlsEngine::facts() const
{
    TlsFacts facts;
    facts.clientCertificateWanted = d->certificateWanted;
    facts.keyProved = d->keyProved;
    facts.mayNeedLeniency = d->mayNeedLeniency;
    facts.messages = d->messages;
    if (d->hasCertificateMessage) {
        if (auto served = readCertificateMessage(d->certificateBody, d->layout))
            facts.served = *std::move(served);
    }
    if (!d->ssl || !SSL_is_init_finished(d->ssl.get()))
        return facts;
    const OpenSslCalls calls;
    SSL* const ssl = d->ssl.get();
    facts.protocol = protocolName(ssl);
    facts.cipher = QString::fromLatin1(SSL_CIPHER_standard_name(SSL_get_current_cipher(ssl)));
    facts.group = groupName(ssl);
    facts.peerSignature = signatureName(ssl);
    facts.alpn = chosenAlpn(ssl);
    facts.stapledOcsp = stapledResponse(ssl);
    facts.stapledScts = countOfStapledScts(ssl);
    return facts;
}

} // namespace pintle
