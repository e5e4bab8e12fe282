// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#pragma once

#include "core/probe/tls_engine.h"
#include "core/probe/transport.h"

#include <QElapsedTimer>
#include <QTimer>

#include <chrono>

namespace pintle {

/// A TlsEngine on a plain socket.
class OpensslTransport final : public Transport
{
    Q_OBJECT

public:
    explicit OpensslTransport(const TlsHello& hello);
    ~OpensslTransport() override;

    std::unique_ptr<QTcpSocket> makeSocket() const override;
    void begin(std::unique_ptr<QTcpSocket> socket, const QByteArray& surplus) override;
    void send(const QByteArray& bytes) override;
    void close() override;
    TlsFacts facts() const override;

private:
    void takeArrived();
    void takeEnd();
    void proceed();
    void converse();
    void writeOutput();
    std::chrono::milliseconds objectionGrace() const;

    TlsEngine m_engine;
    std::unique_ptr<QTcpSocket> m_socket;
    QElapsedTimer m_clock;     ///< since the hello
    QTimer m_grace;            ///< for states that the peer's silence settles
    bool m_ended = false;      ///< the handshake, for good or bad
    bool m_conversing = false; ///< application data was sent
    bool m_over = false;
};

} // namespace pintle
