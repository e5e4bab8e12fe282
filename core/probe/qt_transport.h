// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#pragma once

#include "core/probe/transport.h"

#include <QSslError>
#include <QSslSocket>

namespace pintle {

/// QSslSocket as a Qt application uses it, with the system's trust store, except that its complaints are noted instead
/// of obeyed. It shows less than OpensslTransport does: no chain of a failed handshake, no group, signature, staple or
/// SCTs; nor does it see a TLS 1.3 server refuse the client certificate, which it does after the handshake.
class QtTransport final : public Transport
{
    Q_OBJECT

public:
    explicit QtTransport(TlsHello hello);
    ~QtTransport() override;

    std::unique_ptr<QTcpSocket> makeSocket() const override;
    void begin(std::unique_ptr<QTcpSocket> socket, const QByteArray& surplus) override;
    void send(const QByteArray& bytes) override;
    void close() override;
    TlsFacts facts() const override;

private:
    void noteErrors(const QList<QSslError>& errors);
    void takeFailure(QAbstractSocket::SocketError code);
    void takeEnd();
    void takeAnswer();
    void end(const Error& error);

    TlsHello m_hello;
    std::unique_ptr<QTcpSocket> m_owner;
    QSslSocket* m_socket = nullptr; ///< the same, as what it is
    QStringList m_socketErrors;
    std::optional<QString> m_alert;
    bool m_isEncrypted = false;
    bool m_ended = false;      ///< the handshake, for good or bad
    bool m_conversing = false; ///< application data was sent
};

} // namespace pintle
