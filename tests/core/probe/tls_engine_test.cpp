// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "core/probe/tls_engine.h"

#include "core/probe/tls_server_connection.h"
#include "tests/core/probe/peers.h"

#include <openssl/err.h>

using namespace pintle;
using namespace pintle::test;

class TlsEngineTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup();
    void finishesAHandshakeInPiecesOfAnySize_data();
    void finishesAHandshakeInPiecesOfAnySize();
    void needsOneRoundTripOfTls13();
    void sendsNoApplicationDataBeforeItSaysGoodBye();
    void listsTheMessagesInTheirOrder();
    void sendsApplicationDataAndReadsTheAnswer();
    void endsAConversationWithTheServersGoodBye();
    void provesTheServersKeyOnlyWhenItsSignatureWasGood_data();
    void provesTheServersKeyOnlyWhenItsSignatureWasGood();
    void waitsForAServerThatWantsACertificate();
    void saysWhetherLeniencyMayHelp_data();
    void saysWhetherLeniencyMayHelp();
    void settlesPlainTextThatStaysUnfinished();
    void failsAtOnceWhereTheHelloCannotBeSaid();
    void ignoresEverythingAfterItsEnd();

private:
    TlsServerOptions serverOptions(TlsServerOptions::Version version) const
    {
        TlsServerOptions options;
        options.chain = {m_pki.der(QStringLiteral("leaf.pem"))};
        options.key = *PrivateKey::fromPem(m_pki.read(QStringLiteral("leaf.key")));
        options.lowest = version;
        options.highest = version;
        return options;
    }

    Pki m_pki;
};

using Version = TlsServerOptions::Version;
Q_DECLARE_METATYPE(Version)

namespace {

void feedInPieces(TlsEngine& engine, const QByteArray& bytes, qsizetype pieceSize)
{
    for (qsizetype at = 0; at < bytes.size(); at += pieceSize)
        engine.feed(QByteArrayView(bytes).sliced(at, qMin(pieceSize, bytes.size() - at)));
}

// Passes bytes to and fro until neither side has any.
void converse(TlsEngine& engine, TlsServerConnection& server, qsizetype pieceSize = 65536)
{
    engine.start();
    for (int round = 0; round < 20; ++round) {
        const QByteArray toServer = engine.takeOutput();
        if (!toServer.isEmpty())
            server.receive(toServer);
        const QByteArray toClient = server.takeOutgoing();
        if (toServer.isEmpty() && toClient.isEmpty())
            return;
        feedInPieces(engine, toClient, pieceSize);
    }
}

} // namespace

void TlsEngineTest::cleanup()
{
    QCOMPARE(ERR_peek_error(), 0ul);
}

void TlsEngineTest::finishesAHandshakeInPiecesOfAnySize_data()
{
    QTest::addColumn<Version>("version");
    QTest::addColumn<int>("pieceSize");
    for (const int pieceSize : {1, 7, 65536}) {
        QTest::addRow("TLS 1.2 in pieces of %d", pieceSize) << Version::Tls12 << pieceSize;
        QTest::addRow("TLS 1.3 in pieces of %d", pieceSize) << Version::Tls13 << pieceSize;
    }
}

void TlsEngineTest::finishesAHandshakeInPiecesOfAnySize()
{
    QFETCH(Version, version);
    QFETCH(int, pieceSize);
    const auto context = TlsServerContext::make(serverOptions(version));
    QVERIFY(context);
    TlsServerConnection server(*context);
    TlsEngine engine({.serverName = QStringLiteral("api.example.com")});
    converse(engine, server, pieceSize);
    QCOMPARE(engine.state(), TlsEngine::State::Established);
    QCOMPARE(server.state(), TlsServerConnection::State::Established);
    QCOMPARE(server.serverName(), QStringLiteral("api.example.com"));
    const TlsFacts facts = engine.facts();
    QCOMPARE(facts.served, std::vector<QByteArray>{m_pki.der(QStringLiteral("leaf.pem"))});
    QVERIFY(facts.keyProved);
}

void TlsEngineTest::needsOneRoundTripOfTls13()
{
    const auto context = TlsServerContext::make(serverOptions(Version::Tls13));
    TlsServerConnection server(*context);
    TlsEngine engine({});
    engine.start();
    server.receive(engine.takeOutput());
    engine.feed(server.takeOutgoing());
    QCOMPARE(engine.state(), TlsEngine::State::Established);
}

void TlsEngineTest::sendsNoApplicationDataBeforeItSaysGoodBye()
{
    const auto context = TlsServerContext::make(serverOptions(Version::Tls13));
    TlsServerConnection server(*context);
    TlsEngine engine({});
    converse(engine, server);
    engine.shutDown();
    server.receive(engine.takeOutput());
    QCOMPARE(server.state(), TlsServerConnection::State::Closed);
    QVERIFY(server.takeReceived().isEmpty());
}

void TlsEngineTest::listsTheMessagesInTheirOrder()
{
    const auto context = TlsServerContext::make(serverOptions(Version::Tls12));
    TlsServerConnection server(*context);
    TlsEngine engine({});
    converse(engine, server);
    QStringList names;
    for (const TlsMessage& message : engine.facts().messages) {
        names.append((message.sent ? QLatin1String("> ") : QLatin1String("< ")) + message.name);
        QVERIFY(message.size > 0);
    }
    QCOMPARE(names.join(QLatin1Char(' ')),
        QStringLiteral("> ClientHello < ServerHello < Certificate < ServerKeyExchange < ServerHelloDone "
                       "> ClientKeyExchange > Finished < Finished"));
    // Handshake header, list length, certificate length (RFC 5246 section 7.4.2).
    QCOMPARE(engine.facts().messages[2].size, 4 + 3 + 3 + m_pki.der(QStringLiteral("leaf.pem")).size());
}

void TlsEngineTest::sendsApplicationDataAndReadsTheAnswer()
{
    const auto context = TlsServerContext::make(serverOptions(Version::Tls13));
    TlsServerConnection server(*context);
    TlsEngine engine({});
    converse(engine, server);
    engine.send("GET");
    server.receive(engine.takeOutput());
    QCOMPARE(server.takeReceived(), QByteArray("GET"));
    server.send("200");
    feedInPieces(engine, server.takeOutgoing(), 1);
    QCOMPARE(engine.takeReceived(), QByteArray("200"));
    QCOMPARE(engine.state(), TlsEngine::State::Established);
}

void TlsEngineTest::endsAConversationWithTheServersGoodBye()
{
    const auto context = TlsServerContext::make(serverOptions(Version::Tls13));
    TlsServerConnection server(*context);
    TlsEngine engine({});
    converse(engine, server);
    engine.send("GET");
    server.receive(engine.takeOutput());
    server.close();
    engine.feed(server.takeOutgoing());
    QCOMPARE(engine.state(), TlsEngine::State::Failed);
    QCOMPARE(engine.error()->code, ErrorCode::PeerClosed);
    QCOMPARE(engine.facts().messages.back().name, QStringLiteral("alert close_notify"));
}

void TlsEngineTest::provesTheServersKeyOnlyWhenItsSignatureWasGood_data()
{
    QTest::addColumn<Version>("version");
    QTest::newRow("TLS 1.2") << Version::Tls12;
    QTest::newRow("TLS 1.3") << Version::Tls13;
}

// A server that shows a certificate whose key it has not.
void TlsEngineTest::provesTheServersKeyOnlyWhenItsSignatureWasGood()
{
    QFETCH(Version, version);
    TlsServerOptions options = serverOptions(version);
    const auto stolen = PrivateKey::fromPem(m_pki.read(QStringLiteral("root.key")))->claiming(*options.key);
    QVERIFY(stolen);
    options.key = *stolen;
    const auto context = TlsServerContext::make(options);
    QVERIFY(context);
    TlsServerConnection server(*context);
    TlsEngine engine({});
    converse(engine, server);
    QCOMPARE(engine.state(), TlsEngine::State::Failed);
    QCOMPARE(engine.error()->code, ErrorCode::TlsFailed);
    const TlsFacts facts = engine.facts();
    QCOMPARE(facts.served, std::vector<QByteArray>{m_pki.der(QStringLiteral("leaf.pem"))});
    QVERIFY(!facts.keyProved);
    QVERIFY(!facts.mayNeedLeniency);
}

void TlsEngineTest::waitsForAServerThatWantsACertificate()
{
    TlsServerOptions options = serverOptions(Version::Tls13);
    options.wantClientCertificate = true;
    const auto context = TlsServerContext::make(options);
    TlsServerConnection server(*context);
    TlsEngine engine({});
    converse(engine, server);
    // This server sends no tickets, so it says nothing any more.
    QCOMPARE(engine.state(), TlsEngine::State::AwaitingServer);
    QVERIFY(engine.facts().clientCertificateWanted);
    engine.settle();
    QCOMPARE(engine.state(), TlsEngine::State::Established);
}

void TlsEngineTest::saysWhetherLeniencyMayHelp_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<bool>("mayHelp");
    QTest::newRow("protocol version") << QByteArray::fromHex("15030100020246") << true;
    QTest::newRow("handshake failure") << QByteArray::fromHex("15030100020228") << true;
    QTest::newRow("insufficient security") << QByteArray::fromHex("15030100020247") << true;
    QTest::newRow("unrecognized name") << QByteArray::fromHex("15030100020270") << false;
    QTest::newRow("internal error") << QByteArray::fromHex("15030100020250") << false;
    QTest::newRow("nothing") << QByteArray() << true;
}

void TlsEngineTest::saysWhetherLeniencyMayHelp()
{
    QFETCH(QByteArray, answer);
    TlsEngine engine({});
    engine.start();
    engine.feed(answer);
    engine.peerClosed();
    QCOMPARE(engine.state(), TlsEngine::State::Failed);
    QTEST(engine.facts().mayNeedLeniency, "mayHelp");
}

void TlsEngineTest::settlesPlainTextThatStaysUnfinished()
{
    TlsEngine engine({});
    engine.start();
    engine.feed("login: ");
    QCOMPARE(engine.state(), TlsEngine::State::ReadingPlainText);
    engine.settle();
    QCOMPARE(engine.state(), TlsEngine::State::Failed);
    QCOMPARE(engine.error()->code, ErrorCode::NotTls);
    QCOMPARE(engine.error()->context.value, QStringLiteral("login:"));
}

void TlsEngineTest::failsAtOnceWhereTheHelloCannotBeSaid()
{
    const Pki weak({QStringLiteral("RSA"), QStringLiteral("rsa_keygen_bits:1024")});
    const auto identity =
        ClientIdentity::fromPem(weak.read(QStringLiteral("leaf.pem")), weak.read(QStringLiteral("leaf.key")));
    TlsEngine engine({.identity = *identity});
    engine.start();
    QCOMPARE(engine.state(), TlsEngine::State::Failed);
    QVERIFY(engine.takeOutput().isEmpty());
    engine.feed("x");
    engine.peerClosed();
    engine.shutDown();
    QVERIFY(engine.facts().served.empty());
}

void TlsEngineTest::ignoresEverythingAfterItsEnd()
{
    TlsEngine engine({});
    engine.start();
    engine.feed("SSH-2.0-x\r\n");
    const auto error = engine.error();
    engine.feed(QByteArray::fromHex("15030100020246"));
    engine.peerClosed();
    engine.settle();
    QCOMPARE(engine.error(), error);
}

QTEST_GUILESS_MAIN(TlsEngineTest)
#include "tls_engine_test.moc"
