// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "core/probe/qt_transport.h"

#include "tests/core/probe/transport_contract.h"

using namespace pintle;
using namespace pintle::test;

class QtTransportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void establishesAndSendsNoApplicationData() { establishesAndSendsNothing(TransportKind::QtSocket, m_pki); }
    void bringsTheAnswerToApplicationData() { bringsTheAnswerToWhatIsSent(TransportKind::QtSocket, m_pki); }
    void tellsOnceThatTheConnectionIsOver() { tellsOnceThatAConversationIsOver(TransportKind::QtSocket, m_pki); }
    void failsOnceWhenPlainTextComesBeforeTls() { failsOnceOnEarlyPlainText(TransportKind::QtSocket); }
    void diesQuietlyInTheMiddleOfAHandshake() { diesQuietlyInTheMiddle(TransportKind::QtSocket); }
    void notesWhatQtSaysOfTheChain();
    void namesTheAlertThatQtHasNoWordsFor();
    void presentsAnEd25519ClientCertificate();

private:
    Pki m_pki;
};

void QtTransportTest::notesWhatQtSaysOfTheChain()
{
    TlsPeer peer(peerOptions(m_pki));
    const auto transport =
        Transport::make(TransportKind::QtSocket, {.serverName = QStringLiteral("other.example.com")});
    QSignalSpy established(transport.get(), &Transport::established);
    transport->begin(connectedSocket(*transport, peer.port()), {});
    QVERIFY(established.wait(Patience));
    const QString said = transport->facts().socketErrors.join(QLatin1Char('\n'));
    QVERIFY(said.contains(QStringLiteral("host name")));
    QVERIFY(said.contains(QStringLiteral("self-signed")));
}

void QtTransportTest::namesTheAlertThatQtHasNoWordsFor()
{
    ScriptedServer server([](QTcpSocket& socket) {
        QObject::connect(&socket, &QTcpSocket::readyRead, &socket,
            [&socket] { socket.write(QByteArray::fromHex("15030300020256")); });
    });
    const auto transport = Transport::make(TransportKind::QtSocket, {});
    QList<Error> errors;
    connect(transport.get(), &Transport::failed, this, [&](const Error& error) { errors.append(error); });
    transport->begin(connectedSocket(*transport, server.serverPort()), {});
    QVERIFY(QTest::qWaitFor([&] { return !errors.isEmpty(); }, Patience));
    QCOMPARE(errors[0].code, ErrorCode::TlsAlert);
    QCOMPARE(errors[0].context.value, QStringLiteral("inappropriate_fallback"));
}

// QSslKey cannot read this kind of key from PEM.
void QtTransportTest::presentsAnEd25519ClientCertificate()
{
    const Pki client({QStringLiteral("ED25519")});
    const auto identity =
        ClientIdentity::fromPem(client.read(QStringLiteral("leaf.pem")), client.read(QStringLiteral("leaf.key")));
    QVERIFY(identity);
    const OpensslServer server(m_pki, {"-cert", "leaf.pem", "-key", "leaf.key", "-Verify", "1", "-tls1_2"});
    const auto transport = Transport::make(TransportKind::QtSocket, {.identity = *identity});
    QSignalSpy established(transport.get(), &Transport::established);
    transport->begin(connectedSocket(*transport, server.port()), {});
    QVERIFY(established.wait(Patience));
}

QTEST_GUILESS_MAIN(QtTransportTest)
#include "qt_transport_test.moc"
