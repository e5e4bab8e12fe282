// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors

// The peers of the other tests, each asked by a program that is not ours.

#include "tests/support/mitm_proxy.h"
#include "tests/support/nginx_server.h"
#include "tests/support/openssl_command.h"
#include "tests/support/openssl_server.h"
#include "tests/support/tunnel_proxy.h"

#include <QTcpSocket>
#include <QTest>

using namespace pintle::test;

namespace {

// s_client reads its input to the end, so an empty one makes it leave after the handshake.
QByteArray askedBy(quint16 port, const QStringList& options)
{
    const QStringList arguments{QStringLiteral("s_client"), QStringLiteral("-connect"),
        QStringLiteral("127.0.0.1:%1").arg(port), QStringLiteral("-showcerts")};
    return runOpenssl(arguments + options).out;
}

} // namespace

class PeersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_root = m_pki.root(QStringLiteral("Root"));
        m_issuing = m_pki.issuing(QStringLiteral("Issuing"), m_root);
        m_leaf = m_pki.leaf({QStringLiteral("site.test"), QStringLiteral("localhost")}, m_issuing);
        m_rsaLeaf = m_pki.leaf({QStringLiteral("rsa.test")}, m_issuing, QStringLiteral("rsa:2048"));
    }

    void issuedChainVerifies()
    {
        const CommandOutput done = runOpenssl({QStringLiteral("verify"), QStringLiteral("-CAfile"), m_root.certificate,
            QStringLiteral("-untrusted"), m_issuing.certificate, m_leaf.certificate});
        QVERIFY2(done.exitCode == 0, done.err.constData());
    }

    void opensslServerSendsWhatItIsGiven()
    {
        OpenSslServer server;
        QVERIFY(server.start(m_pki, m_leaf, {m_issuing, m_root, m_rsaLeaf}));
        const QByteArray said = askedBy(server.port(), {});
        QCOMPARE(said.count("-----BEGIN CERTIFICATE-----"), 4);
    }

    void nginxAnswersByNameAndKeyType()
    {
        const Issued site{m_pki.joined({m_leaf, m_issuing}), m_leaf.key};
        const Issued other{m_pki.joined({m_rsaLeaf, m_issuing}), m_rsaLeaf.key};
        NginxServer server;
        QVERIFY(server.start(
            {{QStringLiteral("site.test"), {site}, {}, "site\n"}, {QStringLiteral("rsa.test"), {other}, {}, "rsa\n"}}));
        QVERIFY(askedBy(server.port(), {QStringLiteral("-servername"), QStringLiteral("site.test")})
                    .contains("CN = site.test"));
        QVERIFY(askedBy(
            server.port(), {QStringLiteral("-servername"), QStringLiteral("rsa.test"), QStringLiteral("-tls1_2")})
                    .contains("CN = rsa.test"));
    }

    void nginxStaplesWhatItIsGiven()
    {
        NginxServer server;
        const Issued site{m_pki.joined({m_leaf, m_issuing}), m_leaf.key};
        const QString staple = m_pki.ocspResponse(m_leaf, m_issuing);
        QVERIFY(server.start({{QStringLiteral("site.test"), {site}, staple}}));
        QVERIFY(askedBy(server.port(), {QStringLiteral("-status")}).contains("Cert Status: good"));
    }

    void mitmproxyForgesUnderItsOwnAuthority()
    {
        NginxServer server;
        QVERIFY(server.start({{QStringLiteral("localhost"), {{m_pki.joined({m_leaf, m_issuing}), m_leaf.key}}, {}}}));
        MitmProxy proxy;
        QVERIFY(proxy.start(m_root.certificate));
        const QByteArray said =
            runOpenssl({QStringLiteral("s_client"), QStringLiteral("-proxy"),
                           QStringLiteral("127.0.0.1:%1").arg(proxy.port()), QStringLiteral("-connect"),
                           QStringLiteral("localhost:%1").arg(server.port()), QStringLiteral("-servername"),
                           QStringLiteral("localhost"), QStringLiteral("-CAfile"), proxy.authority()})
                .out;
        QVERIFY2(said.contains("Verify return code: 0 (ok)") && said.contains("mitmproxy"), said.constData());
    }

    void tunnelProxyPassesBytesUntouched()
    {
        QTcpServer echo;
        QVERIFY(echo.listen(QHostAddress::LocalHost));
        connect(&echo, &QTcpServer::newConnection, this, [&echo] {
            QTcpSocket* peer = echo.nextPendingConnection();
            connect(peer, &QTcpSocket::readyRead, peer, [peer] { peer->write(peer->readAll()); });
        });
        TunnelProxy proxy;
        QVERIFY(proxy.start());
        QTcpSocket client;
        client.connectToHost(QHostAddress(QHostAddress::LocalHost), proxy.serverPort());
        client.write("CONNECT 127.0.0.1:" + QByteArray::number(echo.serverPort()) + " HTTP/1.1\r\n\r\nearly");
        QByteArray answer;
        connect(&client, &QTcpSocket::readyRead, this, [&] { answer += client.readAll(); });
        QTRY_COMPARE(answer, QByteArray("HTTP/1.1 200 Connection established\r\n\r\nearly"));
        QCOMPARE(proxy.tunnels(), 1);
    }

private:
    Pki m_pki;
    Issued m_root;
    Issued m_issuing;
    Issued m_leaf;
    Issued m_rsaLeaf;
};

QTEST_GUILESS_MAIN(PeersTest)
#include "peers_test.moc"
