// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#pragma once

#include "core/probe/tls_server_connection.h"
#include "tests/core/probe/peers.h"

namespace pintle::test {

/// A loopback server that speaks TLS in this process and counts the application bytes that reach it.
class TlsPeer
{
public:
    explicit TlsPeer(const TlsServerOptions& options)
        : m_context(*TlsServerContext::make(options))
        , m_server([this](QTcpSocket& socket) { serve(socket); })
    {
        m_server.isScriptReading = true;
    }

    quint16 port() const { return m_server.serverPort(); }
    qint64 applicationBytes() const { return m_applicationBytes; }
    /// Connections whose client has said good bye or gone.
    int ended() const { return m_ended; }

private:
    void serve(QTcpSocket& socket)
    {
        auto connection = std::make_shared<TlsServerConnection>(m_context);
        QObject::connect(&socket, &QTcpSocket::readyRead, &socket, [this, &socket, connection] {
            connection->receive(socket.readAll());
            const QByteArray received = connection->takeReceived();
            m_applicationBytes += received.size();
            if (!received.isEmpty())
                connection->send("answer to " + received);
            socket.write(connection->takeOutgoing());
        });
        QObject::connect(&socket, &QTcpSocket::disconnected, &socket, [this] { ++m_ended; });
    }

    TlsServerContext m_context;
    qint64 m_applicationBytes = 0;
    int m_ended = 0;
    ScriptedServer m_server;
};

inline TlsServerOptions peerOptions(const Pki& pki)
{
    TlsServerOptions options;
    options.chain = {pki.der(QStringLiteral("leaf.pem")), pki.der(QStringLiteral("root.pem"))};
    options.key = *PrivateKey::fromPem(pki.read(QStringLiteral("leaf.key")));
    return options;
}

/// Connects a transport's own socket to a loopback port.
inline std::unique_ptr<QTcpSocket> connectedSocket(const Transport& transport, quint16 port)
{
    auto socket = transport.makeSocket();
    socket->connectToHost(QHostAddress(QHostAddress::LocalHost), port);
    if (!QTest::qWaitFor([&] { return socket->state() == QAbstractSocket::ConnectedState; }, Patience))
        qFatal("not connected");
    return socket;
}

/// What every transport must do, whatever makes its handshakes. Failures are the caller's QtTest failures.
inline void establishesAndSendsNothing(TransportKind kind, const Pki& pki)
{
    TlsPeer peer(peerOptions(pki));
    const auto transport = Transport::make(kind, {.serverName = QStringLiteral("localhost")});
    int established = 0;
    int failed = 0;
    QObject::connect(transport.get(), &Transport::established, transport.get(), [&] { ++established; });
    QObject::connect(transport.get(), &Transport::failed, transport.get(), [&] { ++failed; });
    transport->begin(connectedSocket(*transport, peer.port()), {});
    QVERIFY(QTest::qWaitFor([&] { return established > 0; }, Patience));
    const TlsFacts facts = transport->facts();
    QCOMPARE(facts.served, peerOptions(pki).chain);
    QCOMPARE(facts.protocol, QStringLiteral("TLSv1.3"));
    QVERIFY(!facts.cipher.isEmpty());
    QVERIFY(facts.keyProved);
    transport->close();
    QVERIFY(QTest::qWaitFor([&] { return peer.ended() == 1; }, Patience));
    QCOMPARE(peer.applicationBytes(), 0);
    QCOMPARE(established, 1);
    QCOMPARE(failed, 0);
}

inline void bringsTheAnswerToWhatIsSent(TransportKind kind, const Pki& pki)
{
    TlsPeer peer(peerOptions(pki));
    const auto transport = Transport::make(kind, {.serverName = QStringLiteral("localhost")});
    QByteArray answer;
    QObject::connect(transport.get(), &Transport::established, transport.get(), [&] { transport->send("hello"); });
    QObject::connect(
        transport.get(), &Transport::answered, transport.get(), [&](const QByteArray& bytes) { answer += bytes; });
    transport->begin(connectedSocket(*transport, peer.port()), {});
    QVERIFY(QTest::qWaitFor([&] { return answer == "answer to hello"; }, Patience));
    QCOMPARE(peer.applicationBytes(), 5);
}

inline void tellsOnceThatAConversationIsOver(TransportKind kind, const Pki& pki)
{
    auto peer = std::make_unique<TlsPeer>(peerOptions(pki));
    const auto transport = Transport::make(kind, {.serverName = QStringLiteral("localhost")});
    QList<Error> errors;
    int answers = 0;
    QObject::connect(transport.get(), &Transport::established, transport.get(), [&] { transport->send("hello"); });
    QObject::connect(transport.get(), &Transport::answered, transport.get(), [&] { ++answers; });
    QObject::connect(
        transport.get(), &Transport::ended, transport.get(), [&](const Error& error) { errors.append(error); });
    transport->begin(connectedSocket(*transport, peer->port()), {});
    QVERIFY(QTest::qWaitFor([&] { return answers > 0; }, Patience));
    peer.reset();
    QVERIFY(QTest::qWaitFor([&] { return !errors.isEmpty(); }, Patience));
    QCOMPARE(errors.size(), 1);
    QCOMPARE(errors[0].code, ErrorCode::PeerClosed);
}

inline void failsOnceOnEarlyPlainText(TransportKind kind)
{
    ScriptedServer server([](QTcpSocket&) {});
    const auto transport = Transport::make(kind, {});
    QList<Error> errors;
    QObject::connect(
        transport.get(), &Transport::failed, transport.get(), [&](const Error& error) { errors.append(error); });
    transport->begin(connectedSocket(*transport, server.serverPort()), "220 mx ready\r\n");
    QVERIFY(QTest::qWaitFor([&] { return !errors.isEmpty(); }, Patience));
    QCOMPARE(errors.size(), 1);
    QCOMPARE(errors[0].code, ErrorCode::NotTls);
    QCOMPARE(errors[0].context.value, QStringLiteral("220 mx ready"));
}

inline void diesQuietlyInTheMiddle(TransportKind kind)
{
    ScriptedServer server([](QTcpSocket&) {});
    auto transport = Transport::make(kind, {});
    int signalsAfterwards = 0;
    QObject::connect(transport.get(), &Transport::failed, qApp, [&] { ++signalsAfterwards; });
    transport->begin(connectedSocket(*transport, server.serverPort()), {});
    QVERIFY(QTest::qWaitFor([&] { return !server.received.isEmpty(); }, Patience));
    transport.reset();
    QCOMPARE(signalsAfterwards, 0);
}

} // namespace pintle::test
