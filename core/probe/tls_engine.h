// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#pragma once

#include "core/probe/transport.h"

#include <QByteArray>
#include <QByteArrayView>

#include <memory>
#include <optional>

namespace pintle {

/// A TLS client without a socket: bytes in, bytes out. OpenSSL does all of TLS; what this class adds is to
/// remember what passed (the Certificate message as sent, alerts, requests), to tell plain text from TLS, and bounds.
/// Certificates are not judged: the handshake goes on whatever the chain is.
class TlsEngine
{
public:
    enum class State {
        Handshaking,
        /// The handshake is done as far as TLS 1.3 goes, and the server that wants a client certificate has yet to say
        /// what it thinks of ours: settle() where it stays silent.
        AwaitingServer,
        /// The peer speaks plain text, whose first line is being collected: settle() where it stays unfinished.
        ReadingPlainText,
        Established,
        Failed, ///< error() is set
    };

    explicit TlsEngine(const TlsHello& hello);
    ~TlsEngine();
    TlsEngine(const TlsEngine&) = delete;
    TlsEngine& operator=(const TlsEngine&) = delete;

    /// Makes the ClientHello.
    void start();
    void feed(QByteArrayView bytes);
    /// No more bytes will come.
    void peerClosed();
    /// Waited long enough in AwaitingServer or ReadingPlainText; no effect in other states.
    void settle();
    /// Encrypts application data for an established connection. From then on what the peer sends is read, and the end
    /// of the connection is the state Failed: PeerClosed after a close_notify too.
    void send(QByteArrayView bytes);
    /// Application data of the peer since the last call; empties the store.
    QByteArray takeReceived();
    /// Makes the close_notify of an established connection.
    void shutDown();
    /// Bytes to write to the peer now; empties the store.
    QByteArray takeOutput();

    State state() const;
    /// NotTls, TlsAlert, TlsFailed, TlsTooLarge, PeerClosed.
    const std::optional<Error>& error() const;
    TlsFacts facts() const;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace pintle
