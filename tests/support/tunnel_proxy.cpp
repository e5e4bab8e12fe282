// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "tests/support/tunnel_proxy.h"

#include <QRegularExpression>
#include <QTcpSocket>

namespace pintle::test {

bool TunnelProxy::start()
{
    connect(this, &QTcpServer::newConnection, this, &TunnelProxy::takeClient);
    return listen(QHostAddress::LocalHost);
}

void TunnelProxy::takeClient()
{
    while (QTcpSocket* client = nextPendingConnection()) {
        connect(client, &QTcpSocket::readyRead, this, [this, client] { readRequest(client); });
        connect(client, &QTcpSocket::disconnected, client, &QObject::deleteLater);
    }
}

void TunnelProxy::readRequest(QTcpSocket* client)
{
    const QByteArray head = client->peek(8192);
    const qsizetype end = head.indexOf("\r\n\r\n");
    if (end < 0)
        return;
    client->disconnect(this);
    const QByteArray all = client->readAll();
    static const QRegularExpression request(QStringLiteral("^CONNECT ([\\w.-]+):(\\d+) HTTP/1\\.1\r\n"));
    const QRegularExpressionMatch match = request.match(QString::fromLatin1(all));
    if (!match.hasMatch()) {
        client->write("HTTP/1.1 405 Method Not Allowed\r\nContent-Length: 0\r\n\r\n");
        client->disconnectFromHost();
        return;
    }
    join(client, match.captured(1), match.captured(2).toUShort(), all.mid(end + 4));
}

void TunnelProxy::join(QTcpSocket* client, const QString& host, quint16 port, const QByteArray& early)
{
    auto* server = new QTcpSocket(client);
    connect(server, &QTcpSocket::connected, client, [this, client, server, early] {
        ++m_tunnels;
        client->write("HTTP/1.1 200 Connection established\r\n\r\n");
        server->write(early);
    });
    connect(server, &QTcpSocket::readyRead, client, [client, server] { client->write(server->readAll()); });
    connect(client, &QTcpSocket::readyRead, server, [client, server] { server->write(client->readAll()); });
    connect(server, &QTcpSocket::disconnected, client, &QTcpSocket::disconnectFromHost);
    connect(client, &QTcpSocket::disconnected, server, &QTcpSocket::disconnectFromHost);
    connect(server, &QTcpSocket::errorOccurred, client, &QTcpSocket::disconnectFromHost);
    server->connectToHost(host, port);
}

} // namespace pintle::test
