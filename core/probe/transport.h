// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#pragma once

#include "core/base/error.h"
#include "core/probe/client_identity.h"

#include <QByteArray>
#include <QObject>
#include <QSsl>
#include <QString>
#include <QStringList>
#include <QTcpSocket>

#include <memory>
#include <optional>
#include <vector>

namespace pintle {

/// Which TLS client makes the connection.
enum class TransportKind {
    OpenSsl,  ///< OpenSSL on a plain socket: everything that a handshake shows, and what a failed one left behind
    QtSocket, ///< QSslSocket, the client that Qt applications are: `socketErrors` are its own
};

/// What a client says first, and what it would put up with.
struct TlsHello {
    QString serverName; ///< SNI; empty or an address: none is sent
    QStringList alpn;
    QSsl::SslProtocol protocols = QSsl::TlsV1_2OrLater;
    bool lenient =
        false; ///< security level 0, every cipher suite with a certificate, and TLS 1.0 for the default range
    std::optional<ClientIdentity> identity;
};

/// A TLS message that passed, in its order: a handshake message or an alert.
struct TlsMessage {
    bool sent = false; ///< by this side
    QString name;      ///< `ClientHello`, `Certificate`, … as RFC 8446 spells it; `alert <name>` for an alert
    qint64 size = 0;   ///< bytes of the message itself, header included, without record and encryption

    friend bool operator==(const TlsMessage&, const TlsMessage&) = default;
};

/// What a handshake showed, complete or not. Names as in ProbeReport.
struct TlsFacts {
    std::vector<QByteArray> served; ///< as sent, DER or not
    QString protocol;
    QString cipher;
    QString group;
    QString peerSignature;
    QString alpn;
    QByteArray stapledOcsp;
    int stapledScts = 0;
    bool clientCertificateWanted = false;
    /// The server has proved, in this handshake, that it holds the leaf's private key. A chain alone proves nothing:
    /// who has seen it can send it.
    bool keyProved = false;
    /// The failure is one that a lenient hello may cure.
    bool mayNeedLeniency = false;
    QStringList socketErrors;
    /// At most MaximumMessages, from the first on; empty where the transport cannot see them.
    std::vector<TlsMessage> messages;

    static constexpr std::size_t MaximumMessages = 100;
};

/// TLS over a connected socket, up to the end of the handshake, and then as far as the caller wants. Judges nothing and
/// sends no application data of its own. Limits of time are the caller's: destroying a transport ends its connection at
/// once.
class Transport : public QObject
{
    Q_OBJECT

public:
    static std::unique_ptr<Transport> make(TransportKind kind, TlsHello hello);
    ~Transport() override;

    /// A socket of the kind that begin() takes, not connected; also good for a plain-text dialogue before TLS.
    virtual std::unique_ptr<QTcpSocket> makeSocket() const = 0;
    /// Starts the handshake. `surplus` are bytes that came behind a proxy's answer: the server's first ones.
    virtual void begin(std::unique_ptr<QTcpSocket> socket, const QByteArray& surplus) = 0;
    /// Sends application data; for an established connection. What comes back is told by answered() and ended(), which
    /// are silent without it.
    virtual void send(const QByteArray& bytes) = 0;
    /// Says good bye and closes; for an established connection.
    virtual void close() = 0;
    virtual TlsFacts facts() const = 0;

    /// Bytes of a Certificate message; more is TlsTooLarge.
    static constexpr qint64 MaximumCertificateMessage = 1024 * 1024;
    /// Bytes of a whole handshake; more is TlsTooLarge.
    static constexpr qint64 MaximumHandshake = MaximumCertificateMessage + 256 * 1024;

Q_SIGNALS:
    /// One of the two, once, after begin().
    void established();
    /// NotTls, TlsAlert, TlsFailed, TlsTooLarge, PeerClosed.
    void failed(const pintle::Error& error);
    /// After send(): application data of the peer, as it comes.
    void answered(const QByteArray& bytes);
    /// After send(), once: the connection is over. PeerClosed, TlsAlert, TlsFailed, TlsTooLarge.
    void ended(const pintle::Error& error);

protected:
    Transport();
};

} // namespace pintle
