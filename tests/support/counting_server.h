// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#pragma once

#include "tests/support/small_pki.h"

#include <QSsl>
#include <QTcpServer>

#include <deque>

namespace pintle::test {

/// A TLS server on loopback that counts every application byte it can decrypt and answers each read with one text.
/// Its chain may change from one connection to the next.
class CountingServer : public QTcpServer
{
    Q_OBJECT

public:
    explicit CountingServer(ServedChain chain, QSsl::SslProtocol protocol = QSsl::TlsV1_2OrLater);

    /// Chains for the next connections, in order; the constructor's after them.
    void serveNext(ServedChain chain) { m_next.push_back(std::move(chain)); }
    /// What each piece of received data is answered with; empty: nothing.
    void answerWith(const QByteArray& answer) { m_answer = answer; }
    /// Close after the answer instead of keeping the connection.
    void closeAfterAnswer(bool close) { m_close = close; }
    /// Wait in the clear for `request`, answer `reply`, then begin TLS.
    void beginAfter(const QByteArray& request, const QByteArray& reply);

    qint64 applicationBytes() const { return m_received.size(); }
    const QByteArray& received() const { return m_received; }
    int connections() const { return m_connections; }
    int handshakes() const { return m_handshakes; }

Q_SIGNALS:
    void receivedData();
    /// A connection ended.
    void ended();

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    ServedChain m_chain;
    std::deque<ServedChain> m_next;
    QSsl::SslProtocol m_protocol;
    QByteArray m_answer;
    QByteArray m_received;
    QByteArray m_plainRequest;
    QByteArray m_plainReply;
    int m_connections = 0;
    int m_handshakes = 0;
    bool m_close = false;
};

} // namespace pintle::test
