// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "core/probe/openssl_transport.h"

#include "tests/core/probe/transport_contract.h"

using namespace pintle;
using namespace pintle::test;

class OpensslTransportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void establishesAndSendsNoApplicationData() { establishesAndSendsNothing(TransportKind::OpenSsl, m_pki); }
    void bringsTheAnswerToApplicationData() { bringsTheAnswerToWhatIsSent(TransportKind::OpenSsl, m_pki); }
    void tellsOnceThatTheConnectionIsOver() { tellsOnceThatAConversationIsOver(TransportKind::OpenSsl, m_pki); }
    void failsOnceWhenPlainTextComesBeforeTls() { failsOnceOnEarlyPlainText(TransportKind::OpenSsl); }
    void diesQuietlyInTheMiddleOfAHandshake() { diesQuietlyInTheMiddle(TransportKind::OpenSsl); }
    void showsWhatQtCannot();

private:
    Pki m_pki;
};

void OpensslTransportTest::showsWhatQtCannot()
{
    TlsServerOptions options = peerOptions(m_pki);
    options.wantClientCertificate = true;
    TlsPeer peer(options);
    const auto transport = Transport::make(TransportKind::OpenSsl, {});
    QSignalSpy established(transport.get(), &Transport::established);
    transport->begin(connectedSocket(*transport, peer.port()), {});
    QVERIFY(established.wait(Patience));
    const TlsFacts facts = transport->facts();
    QCOMPARE(facts.group, QStringLiteral("X25519"));
    QCOMPARE(facts.peerSignature, QStringLiteral("ecdsa_secp256r1_sha256"));
    QVERIFY(facts.clientCertificateWanted);
}

QTEST_GUILESS_MAIN(OpensslTransportTest)
#include "openssl_transport_test.moc"
