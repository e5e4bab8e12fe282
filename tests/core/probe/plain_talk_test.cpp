// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "core/probe/plain_talk.h"

#include "core/probe/keyword_dialogues.h"
#include "tests/core/probe/peers.h"

using namespace pintle;
using namespace pintle::test;

class PlainTalkTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void playsADialogueOnASocket();
    void beginsWithWhatHasBeenReadAlready();
    void endsWithThePeer();
};

namespace {

ScriptedServer::Script pop3(const QByteArray& greeting)
{
    return [greeting](QTcpSocket& socket) {
        socket.write(greeting);
        QObject::connect(&socket, &QTcpSocket::readyRead, &socket, [&socket] {
            const QByteArray said = socket.readAll();
            socket.write(said == "CAPA\r\n" ? "-ERR\r\n" : "+OK go\r\n");
        });
    };
}

std::optional<Error> talk(ScriptedServer& server, const QByteArray& arrived)
{
    server.isScriptReading = true;
    QTcpSocket socket;
    socket.connectToHost(QHostAddress(QHostAddress::LocalHost), server.serverPort());
    if (!QTest::qWaitFor([&] { return socket.state() == QAbstractSocket::ConnectedState; }, Patience))
        qFatal("not connected");
    PlainTalk talk(socket, std::make_unique<Pop3Dialogue>());
    bool ended = false;
    QObject::connect(&talk, &PlainTalk::ended, &talk, [&] { ended = true; });
    talk.start(arrived);
    if (!QTest::qWaitFor([&] { return ended; }, Patience))
        qFatal("the talk did not end");
    return talk.error();
}

} // namespace

void PlainTalkTest::playsADialogueOnASocket()
{
    ScriptedServer server(pop3("+OK hi\r\n"));
    QCOMPARE(talk(server, {}), std::optional<Error>());
}

void PlainTalkTest::beginsWithWhatHasBeenReadAlready()
{
    ScriptedServer server(pop3({}));
    QCOMPARE(talk(server, "+OK hi\r\n"), std::optional<Error>());
}

void PlainTalkTest::endsWithThePeer()
{
    ScriptedServer server([](QTcpSocket& socket) { socket.disconnectFromHost(); });
    QCOMPARE(talk(server, {})->code, ErrorCode::PeerClosed);
    ScriptedServer refusing([](QTcpSocket& socket) {
        socket.write("-ERR closed\r\n");
        socket.disconnectFromHost();
    });
    QCOMPARE(talk(refusing, {})->code, ErrorCode::StartTlsRefused);
}

QTEST_GUILESS_MAIN(PlainTalkTest)
#include "plain_talk_test.moc"
