// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#pragma once

#include "core/base/error.h"

#include <QHostAddress>
#include <QList>
#include <QObject>
#include <QTcpSocket>
#include <QTimer>

#include <functional>
#include <memory>
#include <vector>

namespace pintle {

/// Opens one TCP connection to the first of several addresses that answers (RFC 8305 in short): the families take
/// turns, the next address is tried as soon as one fails or after 250 ms, and the first connection wins.
class Connector : public QObject
{
    Q_OBJECT

public:
    using MakeSocket = std::function<std::unique_ptr<QTcpSocket>()>;

    /// `addresses` in order of preference, at least one.
    Connector(const QList<QHostAddress>& addresses, quint16 port, MakeSocket makeSocket);
    ~Connector() override;

    void start();
    /// The connection, after connected(). It has no signal connected any more and belongs to nobody.
    std::unique_ptr<QTcpSocket> takeSocket();

Q_SIGNALS:
    void connected();
    /// ConnectRefused where every address refused, else ConnectFailed with the system's reason of the first that failed
    /// otherwise.
    void failed(const pintle::Error& error);

private:
    void tryNext();
    void takeConnected(QTcpSocket* socket);
    void takeFailure(QTcpSocket* socket, QAbstractSocket::SocketError code);

    QList<QHostAddress> m_addresses;
    quint16 m_port;
    MakeSocket m_makeSocket;
    QTimer m_delay;
    std::vector<std::unique_ptr<QTcpSocket>> m_attempts; ///< all of them: a socket must not die in its own signal
    int m_running = 0;
    QTcpSocket* m_winner = nullptr;
    std::optional<Error> m_otherFailure;
};

/// The addresses reordered so that families take turns, beginning with that of the first; order within one is kept.
QList<QHostAddress> interleaved(const QList<QHostAddress>& addresses);

} // namespace pintle
