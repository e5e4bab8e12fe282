// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#pragma once

#include <QTcpServer>

class QTcpSocket;

namespace pintle::test {

/// An honest HTTP proxy in this process: CONNECT to loopback, then bytes both ways, untouched. Needs the event loop.
class TunnelProxy : public QTcpServer
{
    Q_OBJECT

public:
    /// Listens on a free port of 127.0.0.1.
    bool start();
    int tunnels() const { return m_tunnels; }

private:
    void takeClient();
    void readRequest(QTcpSocket* client);
    void join(QTcpSocket* client, const QString& host, quint16 port, const QByteArray& early);

    int m_tunnels = 0;
};

} // namespace pintle::test
