// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#pragma once

#include "tests/core/probe/peers.h"

namespace pintle::test {

/// Passes bytes both ways between an accepted connection and a loopback port, beginning with what has already come.
inline void relay(QTcpSocket& accepted, quint16 port)
{
    auto* const onward = new QTcpSocket(&accepted);
    QObject::connect(
        &accepted, &QTcpSocket::readyRead, onward, [&accepted, onward] { onward->write(accepted.readAll()); });
    QObject::connect(
        onward, &QTcpSocket::readyRead, &accepted, [&accepted, onward] { accepted.write(onward->readAll()); });
    QObject::connect(onward, &QTcpSocket::disconnected, &accepted, [&accepted] { accepted.disconnectFromHost(); });
    QObject::connect(&accepted, &QTcpSocket::disconnected, onward, [onward] { onward->disconnectFromHost(); });
    onward->connectToHost(QHostAddress(QHostAddress::LocalHost), port);
    onward->write(accepted.readAll());
}

/// One exchange of a plain-text protocol: what the server waits for (as the end of what came), and what it then says.
struct ScriptedTurn {
    QByteArray until;
    QByteArray reply;
};

/// A server that plays exchanges and then passes the connection on, to a real TLS server.
class RelayServer
{
public:
    RelayServer(QList<ScriptedTurn> exchanges, quint16 onward, int pieceSize = 65536)
        : m_server([this, exchanges = std::move(exchanges), onward, pieceSize](
                       QTcpSocket& socket) { play(socket, exchanges, onward, pieceSize); })
    {
        m_server.isScriptReading = true;
    }

    Target target(const QString& scheme = {}) const { return m_server.target(scheme); }
    QString address() const { return m_server.address().toString(); }
    /// What the client said before TLS.
    const QByteArray& heard() const { return m_heard; }
    int connections() const { return m_server.connections; }

private:
    void play(QTcpSocket& socket, QList<ScriptedTurn> exchanges, quint16 onward, int pieceSize)
    {
        const auto say = [&socket, pieceSize](const QByteArray& reply) {
            for (qsizetype at = 0; at < reply.size(); at += pieceSize) {
                socket.write(reply.mid(at, pieceSize));
                socket.flush();
            }
        };
        if (!exchanges.isEmpty() && exchanges.first().until.isEmpty())
            say(exchanges.takeFirst().reply);
        const auto left = std::make_shared<QList<ScriptedTurn>>(std::move(exchanges));
        if (left->isEmpty()) {
            relay(socket, onward);
            return;
        }
        auto* const step = new QObject(&socket);
        QObject::connect(&socket, &QTcpSocket::readyRead, step, [this, &socket, step, left, say, onward] {
            m_heard += socket.readAll();
            if (!m_heard.endsWith(left->first().until))
                return;
            say(left->takeFirst().reply);
            if (left->isEmpty()) {
                QObject::disconnect(&socket, nullptr, step, nullptr);
                step->deleteLater();
                relay(socket, onward);
            }
        });
    }

    ScriptedServer m_server;
    QByteArray m_heard;
};

} // namespace pintle::test
