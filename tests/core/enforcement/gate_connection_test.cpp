// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "core/enforcement/gate_connection.h"

#include "core/enforcement/pinning_gate.h"
#include "tests/core/enforcement/pinned_world.h"
#include "tests/support/counting_server.h"

#include <QSignalSpy>
#include <QTcpSocket>
#include <QTest>

using namespace pintle;
using namespace pintle::test;

class GateConnectionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answersOnlyItsOwnManager_data();
    void answersOnlyItsOwnManager();
    void leavesNothingBehindWhenTheManagerGoesAway();
};

namespace {

const PinnedWorld& world()
{
    static const PinnedWorld theWorld;
    return theWorld;
}

} // namespace

void GateConnectionTest::answersOnlyItsOwnManager_data()
{
    QTest::addColumn<QByteArray>("request");
    QTest::addColumn<bool>("withSecret");
    QTest::addColumn<QByteArray>("status");
    const QByteArray line("CONNECT localhost:1 HTTP/1.1\r\n");
    QTest::newRow("no secret") << line << false << QByteArray("HTTP/1.1 407 ");
    QTest::newRow("another method") << QByteArray("GET / HTTP/1.1\r\n") << true << QByteArray("HTTP/1.1 400 ");
    QTest::newRow("no port") << QByteArray("CONNECT localhost HTTP/1.1\r\n") << true << QByteArray("HTTP/1.1 400 ");
    QTest::newRow("port too large") << QByteArray("CONNECT localhost:65536 HTTP/1.1\r\n") << true
                                    << QByteArray("HTTP/1.1 400 ");
    QTest::newRow("no host") << QByteArray("CONNECT :443 HTTP/1.1\r\n") << true << QByteArray("HTTP/1.1 400 ");
    QTest::newRow("a header without end")
        << QByteArray("CONNECT a:1 HTTP/1.1\r\nX: ") + QByteArray(20'000, 'x') << false << QByteArray("HTTP/1.1 431 ");
    QTest::newRow("a server that is not there") << line << true << QByteArray("HTTP/1.1 502 ");
}

void GateConnectionTest::answersOnlyItsOwnManager()
{
    QFETCH(QByteArray, request);
    QFETCH(bool, withSecret);
    QFETCH(QByteArray, status);
    const auto gate = PinningGate::open(world().policy());
    QVERIFY(gate);
    QTcpSocket client;
    QSignalSpy ended(&client, &QAbstractSocket::disconnected);
    client.connectToHost(QHostAddress::LocalHost, (*gate)->serverPort());
    if (withSecret)
        request += "Proxy-Authorization: " + (*gate)->authorization() + "\r\n";
    client.write(request + "\r\n");
    QVERIFY(ended.wait(30'000));
    const QByteArray answer = client.readAll();
    QVERIFY2(answer.startsWith(status), answer.constData());
}

void GateConnectionTest::leavesNothingBehindWhenTheManagerGoesAway()
{
    CountingServer server(world().genuine());
    const auto gate = PinningGate::open(world().policy());
    QVERIFY(gate);
    QTcpSocket client;
    client.connectToHost(QHostAddress::LocalHost, (*gate)->serverPort());
    client.write("CONNECT localhost:" + QByteArray::number(server.serverPort())
        + " HTTP/1.1\r\nProxy-Authorization: " + (*gate)->authorization() + "\r\n\r\n");
    QSignalSpy answered(&client, &QIODevice::readyRead);
    QVERIFY(answered.wait(30'000));
    QVERIFY(client.readAll().startsWith("HTTP/1.1 200 "));
    QCOMPARE((*gate)->findChildren<GateConnection*>().size(), 1);
    QSignalSpy ended(&server, &CountingServer::ended);
    client.abort();
    QVERIFY(ended.wait(30'000));
    QTRY_COMPARE_WITH_TIMEOUT((*gate)->findChildren<GateConnection*>().size(), 0, 30'000);
    QCOMPARE(server.applicationBytes(), 0);
}

QTEST_GUILESS_MAIN(GateConnectionTest)
#include "gate_connection_test.moc"
