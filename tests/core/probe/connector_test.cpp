// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "core/probe/connector.h"

#include "tests/core/probe/peers.h"

using namespace pintle;
using namespace pintle::test;

class ConnectorTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void letsFamiliesTakeTurns();
    void goesOnToTheNextAddress();
    void saysThatAllRefused();
    void handsOverASocketOfTheKindThatWasMade();

private:
    struct Outcome {
        std::unique_ptr<QTcpSocket> socket;
        std::optional<Error> error;
    };
    Outcome connectTo(const QList<QHostAddress>& addresses, quint16 port)
    {
        Connector connector(addresses, port, [] { return std::make_unique<QTcpSocket>(); });
        Outcome outcome;
        bool isOver = false;
        connect(&connector, &Connector::connected, this, [&] { isOver = true; });
        connect(&connector, &Connector::failed, this, [&](const Error& error) {
            outcome.error = error;
            isOver = true;
        });
        connector.start();
        if (!QTest::qWaitFor([&] { return isOver; }, Patience))
            qFatal("neither connected nor failed");
        outcome.socket = connector.takeSocket();
        return outcome;
    }
};

void ConnectorTest::letsFamiliesTakeTurns()
{
    const auto list = [](const QStringList& texts) {
        QList<QHostAddress> addresses;
        for (const QString& text : texts)
            addresses.append(QHostAddress(text));
        return addresses;
    };
    const QString a = QStringLiteral("2001:db8::1");
    const QString b = QStringLiteral("2001:db8::2");
    const QString c = QStringLiteral("2001:db8::3");
    const QString d = QStringLiteral("192.0.2.1");
    QCOMPARE(interleaved(list({a, b, c, d})), list({a, d, b, c}));
    QCOMPARE(interleaved(list({d, a, b})), list({d, a, b}));
    QCOMPARE(interleaved(list({d})), list({d}));
}

void ConnectorTest::goesOnToTheNextAddress()
{
    // Loopback is a whole network; the server listens on one address of it.
    ScriptedServer server([](QTcpSocket&) {});
    const Outcome outcome =
        connectTo({QHostAddress(QStringLiteral("127.0.0.9")), QHostAddress(QStringLiteral("127.0.0.8")),
                      QHostAddress(QHostAddress::LocalHost)},
            server.serverPort());
    QVERIFY(outcome.socket);
    QCOMPARE(outcome.socket->peerAddress(), QHostAddress(QHostAddress::LocalHost));
    QCOMPARE(outcome.socket->state(), QAbstractSocket::ConnectedState);
}

void ConnectorTest::saysThatAllRefused()
{
    quint16 port = 0;
    {
        const ScriptedServer server([](QTcpSocket&) {});
        port = server.serverPort();
    }
    const Outcome outcome =
        connectTo({QHostAddress(QStringLiteral("127.0.0.9")), QHostAddress(QHostAddress::LocalHost)}, port);
    QVERIFY(!outcome.socket);
    QCOMPARE(outcome.error->code, ErrorCode::ConnectRefused);
}

void ConnectorTest::handsOverASocketOfTheKindThatWasMade()
{
    class Marked : public QTcpSocket
    { };
    ScriptedServer server([](QTcpSocket&) {});
    Connector connector({QHostAddress(QHostAddress::LocalHost)}, server.serverPort(),
        [] { return std::unique_ptr<QTcpSocket>(std::make_unique<Marked>()); });
    QSignalSpy connected(&connector, &Connector::connected);
    connector.start();
    QVERIFY(connected.wait(Patience));
    const auto socket = connector.takeSocket();
    QVERIFY(dynamic_cast<Marked*>(socket.get()));
    QVERIFY(!connector.takeSocket());
}

QTEST_GUILESS_MAIN(ConnectorTest)
#include "connector_test.moc"
