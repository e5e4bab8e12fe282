// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "tests/support/scripted_server.h"

#include <QTcpSocket>
#include <QTimer>

namespace pintle::test {

namespace {

constexpr qint64 LargestBacklog = 256 * 1024;

} // namespace

ScriptedServer::ScriptedServer(Script script)
    : m_script(std::move(script))
{
    connect(this, &QTcpServer::newConnection, this, &ScriptedServer::takeClient);
}

quint16 ScriptedServer::start()
{
    return listen(QHostAddress::LocalHost) ? serverPort() : quint16(0);
}

void ScriptedServer::takeClient()
{
    while (QTcpSocket* client = nextPendingConnection()) {
        connect(client, &QTcpSocket::disconnected, client, &QObject::deleteLater);
        client->write(m_script.greeting);
        if (m_script.answers.isEmpty()) {
            goOn(client);
            continue;
        }
        connect(client, &QTcpSocket::readyRead, this, [this, client, turn = qsizetype(0)]() mutable {
            client->readAll();
            if (turn < m_script.answers.size())
                client->write(m_script.answers.at(turn));
            if (++turn == m_script.answers.size())
                goOn(client);
        });
    }
}

void ScriptedServer::goOn(QTcpSocket* client)
{
    if (m_script.closes)
        client->disconnectFromHost();
    if (m_script.forever.isEmpty())
        return;
    if (m_script.dripMilliseconds > 0) {
        auto* drip = new QTimer(client);
        connect(drip, &QTimer::timeout, client, [this, client, at = qsizetype(0)]() mutable {
            client->write(m_script.forever.mid(at % m_script.forever.size(), 1));
            ++at;
        });
        drip->start(m_script.dripMilliseconds);
        return;
    }
    const auto fill = [this, client] {
        while (client->state() == QAbstractSocket::ConnectedState && client->bytesToWrite() < LargestBacklog)
            client->write(m_script.forever);
    };
    connect(client, &QTcpSocket::bytesWritten, client, fill);
    fill();
}

} // namespace pintle::test
