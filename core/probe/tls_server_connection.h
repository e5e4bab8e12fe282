// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#pragma once

#include "core/base/result.h"
#include "core/x509/private_key.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <memory>
#include <optional>
#include <vector>

namespace pintle {

/// What a TLS server presents. Certificates are sent exactly as given: no chain is built, nothing is left out.
struct TlsServerOptions {
    enum class Version { Tls10, Tls11, Tls12, Tls13 };

    std::vector<QByteArray> chain; ///< DER, in wire order, the leaf first
    std::optional<PrivateKey> key; ///< required; must look like the leaf's (see PrivateKey::claiming)
    Version lowest = Version::Tls12;
    Version highest = Version::Tls13;
    int securityLevel = 2;              ///< OpenSSL's; 0 also serves SHA-1, 1024 bits and TLS 1.0
    QByteArray stapledOcsp;             ///< DER of an OCSPResponse, sent to clients that ask; empty: none
    bool wantClientCertificate = false; ///< ask for one; none and any are both accepted
    std::vector<QByteArray> alpn;       ///< offered protocols, first choice first; empty: no ALPN
};

/// A server's TLS set-up, shared by its connections. Immutable; copying is cheap. Sessions are never resumed: no
/// tickets, no cache, so that every client looks at the chain every time.
class TlsServerContext
{
public:
    /// Errors: MalformedDer for a certificate that OpenSSL does not read, TlsFailed with OpenSSL's reason.
    static Result<TlsServerContext> make(const TlsServerOptions& options);

private:
    friend class TlsServerConnection;
    struct Data;
    explicit TlsServerContext(std::shared_ptr<const Data> data);

    std::shared_ptr<const Data> d;
};

/// The server's side of one TLS connection: bytes in, bytes out, no socket. Not copyable; one thread at a time.
class TlsServerConnection
{
public:
    enum class State {
        Handshaking, ///< until the client's Finished
        Established, ///< application data may flow
        Closed,      ///< the client said close_notify
        Failed,      ///< alert or protocol error; see error()
    };

    explicit TlsServerConnection(const TlsServerContext& context);
    ~TlsServerConnection();
    TlsServerConnection(const TlsServerConnection&) = delete;
    TlsServerConnection& operator=(const TlsServerConnection&) = delete;

    /// Takes bytes off the wire and goes as far as they allow.
    void receive(QByteArrayView wire);
    /// What must go onto the wire now, alerts included; call after every other call.
    QByteArray takeOutgoing();
    /// Decrypted application bytes since the last call.
    QByteArray takeReceived();
    /// Encrypts application data; ignored unless Established.
    void send(QByteArrayView data);
    /// Sends close_notify.
    void close();

    State state() const { return m_state; }
    /// Set when Failed: TlsAlert (value: the alert's name) where the client sent one, else TlsFailed.
    const std::optional<Error>& error() const { return m_error; }
    /// Server name the client asked for; printable, empty without.
    QString serverName() const;

private:
    struct Connection;
    void proceed();
    void fail(int sslError);

    std::shared_ptr<const TlsServerContext::Data> m_context;
    std::unique_ptr<Connection> m_connection;
    State m_state = State::Handshaking;
    std::optional<Error> m_error;
    QByteArray m_received;
};

} // namespace pintle
