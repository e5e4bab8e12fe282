// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "core/lab/lab_server.h"

#include "core/lab/lab.h"

#include <QDeadlineTimer>
#include <QTcpSocket>
#include <QTest>

using namespace pintle;

namespace {

LabServerPlan planFor(ServerBehaviour behaviour)
{
    LabServerPlan plan;
    plan.scenario.id = QStringLiteral("a");
    plan.scenario.behaviour = behaviour;
    return plan;
}

} // namespace

class LabServerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void listensOnLoopbackOnly();
    void saysWhyItCannotListen();
    void playsASessionOnEachConnection();
    void holdsBackWhatTheClientDoesNotRead();
    void closesItsConnectionsWhenDestroyed();
    void turnsAwayTooManyConnections();
};

void LabServerTest::listensOnLoopbackOnly()
{
    LabServer server(planFor(ServerBehaviour::Silence), std::make_shared<std::atomic<qint64>>(0));
    const auto port = server.listen();
    QVERIFY(port && *port > 0);
    QCOMPARE(server.findChildren<QTcpServer*>().size(), 0); // a member, not a child
    QTcpSocket socket;
    socket.connectToHost(QHostAddress(QStringLiteral("127.0.0.2")), *port);
    QTRY_COMPARE_WITH_TIMEOUT(socket.error(), QAbstractSocket::ConnectionRefusedError, 30'000);
}

void LabServerTest::saysWhyItCannotListen()
{
    LabServer first(planFor(ServerBehaviour::Silence), std::make_shared<std::atomic<qint64>>(0));
    LabServer second(planFor(ServerBehaviour::Silence), std::make_shared<std::atomic<qint64>>(0));
    const auto taken = second.listen(QHostAddress::LocalHost, *first.listen());
    QCOMPARE(taken.error().code, ErrorCode::ListenFailed);
    QVERIFY(!taken.error().context.detail.isEmpty());
}

void LabServerTest::playsASessionOnEachConnection()
{
    LabServer server(planFor(ServerBehaviour::PlainHttp), std::make_shared<std::atomic<qint64>>(0));
    const quint16 port = *server.listen();
    for (int round = 0; round < 3; ++round) {
        QTcpSocket socket;
        socket.connectToHost(QHostAddress::LocalHost, port);
        socket.write("hello");
        QTRY_COMPARE_WITH_TIMEOUT(socket.state(), QAbstractSocket::UnconnectedState, 30'000);
        QVERIFY(socket.readAll().startsWith("HTTP/1.1 400 "));
    }
}

void LabServerTest::holdsBackWhatTheClientDoesNotRead()
{
    LabServer server(planFor(ServerBehaviour::EndlessCertificate), std::make_shared<std::atomic<qint64>>(0));
    const quint16 port = *server.listen();
    QTcpSocket socket;
    socket.setReadBufferSize(1024);
    socket.connectToHost(QHostAddress::LocalHost, port);
    socket.write("hello");
    QTRY_VERIFY_WITH_TIMEOUT(socket.bytesAvailable() == 1024, 30'000);
    // However long it runs, no more than the buffer waits in the server.
    for (int round = 0; round < 200; ++round)
        QCoreApplication::processEvents();
    const auto sockets = server.findChildren<QTcpSocket*>();
    for (const QTcpSocket* connection : sockets)
        QVERIFY(connection->bytesToWrite() < 512 * 1024);
    socket.setReadBufferSize(0);
    qint64 taken = 0;
    QTRY_VERIFY_WITH_TIMEOUT((taken += socket.readAll().size()) > 20'000'000, 60'000);
}

void LabServerTest::closesItsConnectionsWhenDestroyed()
{
    auto server =
        std::make_unique<LabServer>(planFor(ServerBehaviour::Silence), std::make_shared<std::atomic<qint64>>(0));
    QTcpSocket socket;
    socket.connectToHost(QHostAddress::LocalHost, *server->listen());
    QTRY_COMPARE_WITH_TIMEOUT(socket.state(), QAbstractSocket::ConnectedState, 30'000);
    socket.write("hello");
    QTRY_COMPARE_WITH_TIMEOUT(socket.bytesToWrite(), 0, 30'000);
    QCoreApplication::processEvents();
    server.reset();
    QTRY_COMPARE_WITH_TIMEOUT(socket.state(), QAbstractSocket::UnconnectedState, 30'000);
}

void LabServerTest::turnsAwayTooManyConnections()
{
    // In the lab's own thread, whose event loop runs while this one waits for its sockets.
    const auto lab = std::move(*Lab::make(QDateTime(QDate(2026, 6, 1), QTime(12, 0), Qt::UTC), LabKeys::Memory));
    const quint16 port = lab->start(QStringLiteral("silent"))->address.port.number();
    const auto open = [port] {
        auto socket = std::make_unique<QTcpSocket>();
        socket->connectToHost(QHostAddress::LocalHost, port);
        socket->waitForConnected(30'000);
        return socket;
    };
    std::vector<std::unique_ptr<QTcpSocket>> sockets;
    for (int number = 0; number < 128; ++number)
        sockets.push_back(open());
    QVERIFY(open()->waitForDisconnected(30'000));
    sockets.front()->abort();
    // The place becomes free when the server has noticed, so the first tries may still be turned away.
    QDeadlineTimer deadline(30'000);
    bool isLetIn = false;
    while (!isLetIn && !deadline.hasExpired()) {
        const auto socket = open();
        isLetIn = !socket->waitForDisconnected(1'000);
    }
    QVERIFY(isLetIn);
}

QTEST_GUILESS_MAIN(LabServerTest)
#include "lab_server_test.moc"
