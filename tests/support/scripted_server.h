// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#pragma once

#include <QByteArray>
#include <QByteArrayList>
#include <QTcpServer>

class QTcpSocket;

namespace pintle::test {

/// What a server of ill will says to everyone who connects.
struct Script {
    QByteArray greeting;      ///< at once
    QByteArrayList answers;   ///< one each time the client has spoken
    QByteArray forever;       ///< after all that, this again and again, as fast as it is taken
    int dripMilliseconds = 0; ///< `forever` one byte at a time, this far apart
    bool closes = false;      ///< ends the connection when everything is said
};

/// Says its script on a free port of 127.0.0.1. Needs the event loop.
class ScriptedServer : public QTcpServer
{
    Q_OBJECT

public:
    explicit ScriptedServer(Script script);
    quint16 start();

private:
    void takeClient();
    void goOn(QTcpSocket* client);

    Script m_script;
};

} // namespace pintle::test
