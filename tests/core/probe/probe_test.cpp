// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "tests/core/probe/peers.h"

#include <QRegularExpression>

using namespace pintle;
using namespace pintle::test;

class ProbeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void showsWhatAServerSends();
    void showsEveryKindOfKey_data();
    void showsEveryKindOfKey();
    void showsAServerOfTls10Leniently();
    void showsAServerOfWeakDiffieHellmanLeniently();
    void showsASha1Chain();
    void failsOnTls10WithoutLeniency();
    void keepsToARangeThatWasAskedFor();
    void agreesOnAProtocol();
    void reportsTheAlertWhenNoProtocolFits();
    void showsAStapledResponse();
    void countsSctsOfTheTlsExtension();
    void noticesThatAClientCertificateIsWanted_data();
    void noticesThatAClientCertificateIsWanted();
    void showsTheChainOfAServerThatInsistsOnAClientCertificate_data();
    void showsTheChainOfAServerThatInsistsOnAClientCertificate();
    void presentsItsClientCertificate();
    void refusesAForeignClientKeyBeforeConnecting();
    void showsAChainOf120Kilobytes();
    void sendsTheNameThatWasAskedFor_data();
    void sendsTheNameThatWasAskedFor();
    void connectsElsewhere();
    void triesEveryAddress();
    void staysInTheFamilyAskedFor();
    void namesARefusedConnection();
    void sendsWhatTheClientBehindItWants();
    void hangsUpWithoutAWordWhereTheClientWantsNothing();
    void saysWhyNoAnswerCame();
    void endsWhileItWaitsForAnAnswerWhenCancelled();
    void endsInEveryStageWhenCancelled_data();
    void endsInEveryStageWhenCancelled();
    void reportsStagesAsTheyEnd();
    void showsWhatQtSays();
    void showsAServerOfTls10WithQt();

private:
    Pki m_pki;
};

void ProbeTest::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
}

void ProbeTest::showsWhatAServerSends()
{
    const OpensslServer server(m_pki, {"-cert", "leaf.pem", "-key", "leaf.key", "-cert_chain", "root.pem"});
    ProbeOptions options;
    options.startedAt = QDateTime::fromString(QStringLiteral("2026-01-02T03:04:05Z"), Qt::ISODate);
    const ProbeReport report = probed(server.target(), options);
    QCOMPARE(errorOf(report), QString());
    QCOMPARE(report.handshake, Handshake::Established);
    QCOMPARE(report.startedAt, options.startedAt);
    QCOMPARE(report.served.size(), std::size_t(2));
    QCOMPARE(report.served[0].der(), m_pki.der(QStringLiteral("leaf.pem")));
    QCOMPARE(report.served[1].der(), m_pki.der(QStringLiteral("root.pem")));
    QCOMPARE(report.servedUnreadable, 0);
    QCOMPARE(report.protocol, QStringLiteral("TLSv1.3"));
    QVERIFY(report.cipher.startsWith(QStringLiteral("TLS_")));
    QCOMPARE(report.group, QStringLiteral("X25519"));
    QCOMPARE(report.peerSignature, QStringLiteral("ecdsa_secp256r1_sha256"));
    QVERIFY(report.keyProved);
    QVERIFY(!report.legacySecurityLevel);
    QVERIFY(!report.clientCertificateWanted);
    QVERIFY(report.findings.empty());
    QCOMPARE(report.serverName, QStringLiteral("localhost"));
    QVERIFY(report.peerAddress.isLoopback());
    QCOMPARE(report.peerPort, server.port());
    QCOMPARE(stateOf(report, Stage::Resolve), QStringLiteral("skipped"));
    QCOMPARE(stateOf(report, Stage::Connect), QStringLiteral("done"));
    QCOMPARE(stateOf(report, Stage::Proxy), QStringLiteral("skipped"));
    QCOMPARE(stateOf(report, Stage::StartTls), QStringLiteral("skipped"));
    QCOMPARE(stateOf(report, Stage::Tls), QStringLiteral("done"));
}

void ProbeTest::showsEveryKindOfKey_data()
{
    QTest::addColumn<QStringList>("key");
    QTest::addColumn<QByteArray>("version");
    QTest::addColumn<QString>("protocol");
    QTest::addColumn<QString>("signature");
    const auto row = [](const char* name, const QStringList& key, const char* version, const char* protocol,
                         const char* signature) {
        QTest::newRow(name) << key << QByteArray(version) << QString::fromLatin1(protocol)
                            << QString::fromLatin1(signature);
    };
    const QStringList rsa{QStringLiteral("RSA"), QStringLiteral("rsa_keygen_bits:2048")};
    const QStringList weak{QStringLiteral("RSA"), QStringLiteral("rsa_keygen_bits:1024")};
    const QStringList pss{QStringLiteral("RSA-PSS"), QStringLiteral("rsa_keygen_bits:2048")};
    const QStringList p384{QStringLiteral("EC"), QStringLiteral("ec_paramgen_curve:P-384")};
    const QStringList p521{QStringLiteral("EC"), QStringLiteral("ec_paramgen_curve:P-521")};
    row("RSA, TLS 1.3", rsa, "-tls1_3", "TLSv1.3", "rsa_pss_rsae_sha256");
    row("RSA, TLS 1.2", rsa, "-tls1_2", "TLSv1.2", "rsa_pss_rsae_sha256");
    row("RSA-PSS, TLS 1.3", pss, "-tls1_3", "TLSv1.3", "rsa_pss_pss_sha256");
    row("P-384, TLS 1.3", p384, "-tls1_3", "TLSv1.3", "ecdsa_secp384r1_sha384");
    row("P-521, TLS 1.2, where curve and digest are not tied", p521, "-tls1_2", "TLSv1.2", "ecdsa_secp256r1_sha256");
    row("Ed25519, TLS 1.3", {QStringLiteral("ED25519")}, "-tls1_3", "TLSv1.3", "ed25519");
    row("Ed448, TLS 1.2", {QStringLiteral("ED448")}, "-tls1_2", "TLSv1.2", "ed448");
    row("RSA of 1024 bits, TLS 1.3", weak, "-tls1_3", "TLSv1.3", "rsa_pss_rsae_sha256");
}

void ProbeTest::showsEveryKindOfKey()
{
    QFETCH(QStringList, key);
    QFETCH(QByteArray, version);
    const Pki pki(key);
    const OpensslServer server(
        pki, {"-cert", "leaf.pem", "-key", "leaf.key", "-cipher", "DEFAULT:@SECLEVEL=0", version.constData()});
    const ProbeReport report = probed(server.target());
    QCOMPARE(errorOf(report), QString());
    QTEST(report.protocol, "protocol");
    QTEST(report.peerSignature, "signature");
    QCOMPARE(report.served.size(), std::size_t(1));
    QCOMPARE(report.served[0].der(), pki.der(QStringLiteral("leaf.pem")));
    QCOMPARE(report.group, QStringLiteral("X25519"));
    QVERIFY(report.keyProved);
}

void ProbeTest::showsAServerOfTls10Leniently()
{
    const OpensslServer server(m_pki, {"-cert", "leaf.pem", "-key", "leaf.key", "-tls1", "-cipher", "ALL:@SECLEVEL=0"});
    const ProbeReport report = probed(server.target());
    QCOMPARE(errorOf(report), QString());
    QCOMPARE(report.handshake, Handshake::Established);
    QCOMPARE(report.protocol, QStringLiteral("TLSv1.0"));
    QVERIFY(report.legacySecurityLevel);
    QCOMPARE(report.findings.size(), std::size_t(2));
    QCOMPARE(report.findings[0].code, FindingCode::LegacyProtocol);
    QCOMPARE(report.findings[1].code, FindingCode::LegacySecurityLevel);
    QCOMPARE(report.served[0].der(), m_pki.der(QStringLiteral("leaf.pem")));
}

void ProbeTest::showsAServerOfWeakDiffieHellmanLeniently()
{
    const Pki pki({QStringLiteral("RSA"), QStringLiteral("rsa_keygen_bits:2048")});
    pki.run({"genpkey", "-genparam", "-algorithm", "DH", "-pkeyopt", "group:modp_1536", "-out", "dh.pem"});
    const OpensslServer server(pki,
        {"-cert", "leaf.pem", "-key", "leaf.key", "-tls1_2", "-dhparam", "dh.pem", "-cipher",
            "DHE-RSA-AES128-GCM-SHA256:@SECLEVEL=0"});
    const ProbeReport report = probed(server.target());
    QCOMPARE(errorOf(report), QString());
    QCOMPARE(report.protocol, QStringLiteral("TLSv1.2"));
    QCOMPARE(report.group, QStringLiteral("DH 1536"));
    QVERIFY(report.legacySecurityLevel);
    QCOMPARE(report.findings.size(), std::size_t(1));
    QCOMPARE(report.findings[0].code, FindingCode::LegacySecurityLevel);
}

// How its certificates are signed is for the judgement of the chain; the handshake needs no leniency for it.
void ProbeTest::showsASha1Chain()
{
    m_pki.run({"x509", "-req", "-in", "leaf.csr", "-CA", "root.pem", "-CAkey", "root.key", "-sha1", "-days", "30",
        "-out", "sha1.pem"});
    const OpensslServer server(m_pki, {"-cert", "sha1.pem", "-key", "leaf.key", "-cipher", "DEFAULT:@SECLEVEL=0"});
    const ProbeReport report = probed(server.target());
    QCOMPARE(errorOf(report), QString());
    QVERIFY(!report.legacySecurityLevel);
    QCOMPARE(report.served.at(0).der(), m_pki.der(QStringLiteral("sha1.pem")));
}

void ProbeTest::failsOnTls10WithoutLeniency()
{
    const OpensslServer server(m_pki, {"-cert", "leaf.pem", "-key", "leaf.key", "-tls1", "-cipher", "ALL:@SECLEVEL=0"});
    const ProbeReport report = probed(server.target(), {.lenientRetry = false});
    QCOMPARE(errorOf(report), QStringLiteral("probe.tls-alert"));
    QCOMPARE(report.error->context.value, QStringLiteral("protocol_version"));
    QCOMPARE(report.handshake, Handshake::Failed);
}

void ProbeTest::keepsToARangeThatWasAskedFor()
{
    const OpensslServer server(m_pki, {"-cert", "leaf.pem", "-key", "leaf.key", "-tls1_2"});
    const ProbeReport refused = probed(server.target(), {.protocols = QSsl::TlsV1_3OrLater});
    QCOMPARE(errorOf(refused), QStringLiteral("probe.tls-alert"));
    QCOMPARE(refused.error->context.value, QStringLiteral("protocol_version"));
    const ProbeReport accepted = probed(server.target(), {.protocols = QSsl::TlsV1_2});
    QCOMPARE(accepted.protocol, QStringLiteral("TLSv1.2"));
}

void ProbeTest::agreesOnAProtocol()
{
    const OpensslServer server(m_pki, {"-cert", "leaf.pem", "-key", "leaf.key", "-alpn", "h2,http/1.1"});
    const ProbeReport report = probed(server.target(), {.alpn = {QStringLiteral("http/1.1")}});
    QCOMPARE(report.alpn, QStringLiteral("http/1.1"));
}

void ProbeTest::reportsTheAlertWhenNoProtocolFits()
{
    const OpensslServer server(m_pki, {"-cert", "leaf.pem", "-key", "leaf.key", "-alpn", "h2"});
    const ProbeReport report = probed(server.target(), {.alpn = {QStringLiteral("imap")}});
    QCOMPARE(errorOf(report), QStringLiteral("probe.tls-alert"));
    QCOMPARE(report.error->context.value, QStringLiteral("no_application_protocol"));
    QCOMPARE(stateOf(report, Stage::Tls), QStringLiteral("failed"));
}

void ProbeTest::showsAStapledResponse()
{
    const QByteArray serial =
        openssl({QStringLiteral("x509"), QStringLiteral("-in"), m_pki.path(QStringLiteral("leaf.pem")),
                    QStringLiteral("-noout"), QStringLiteral("-serial")})
            .trimmed()
            .mid(7);
    m_pki.write(QStringLiteral("index.txt"), "V\t491231235959Z\t\t" + serial + "\tunknown\t/CN=localhost\n");
    m_pki.run({"ocsp", "-index", "index.txt", "-CA", "root.pem", "-rsigner", "root.pem", "-rkey", "root.key", "-issuer",
        "root.pem", "-cert", "leaf.pem", "-ndays", "365", "-respout", "response.der"});
    const OpensslServer server(m_pki, {"-cert", "leaf.pem", "-key", "leaf.key", "-status_file", "response.der"});
    const ProbeReport report = probed(server.target());
    QCOMPARE(errorOf(report), QString());
    QVERIFY(!report.stapledOcsp.isEmpty());
    QCOMPARE(report.stapledOcsp, m_pki.read(QStringLiteral("response.der")));
}

// The extension is put there by s_server as it stands; nobody verifies its signature.
void ProbeTest::countsSctsOfTheTlsExtension()
{
    const QByteArray sct = QByteArray(1, '\0') + QByteArray(32, 'L') + QByteArray::fromHex("0000018bcfe56800")
        + QByteArray::fromHex("0000") + QByteArray::fromHex("0403") + QByteArray::fromHex("0004") + "sign";
    const auto prefixed = [](const QByteArray& content) {
        return QByteArray(1, static_cast<char>(content.size() >> 8)) + static_cast<char>(content.size() & 0xff)
            + content;
    };
    const QByteArray list = prefixed(prefixed(sct) + prefixed(sct));
    // Contexts of the extension: ClientHello, TLS 1.2 ServerHello, TLS 1.3 Certificate.
    const QByteArray info = QByteArray::fromHex("000011800012") + prefixed(list);
    m_pki.write(QStringLiteral("info.pem"),
        "-----BEGIN SERVERINFOV2 FOR SCT-----\n" + info.toBase64() + "\n-----END SERVERINFOV2 FOR SCT-----\n");
    const OpensslServer server(m_pki, {"-cert", "leaf.pem", "-key", "leaf.key", "-serverinfo", "info.pem"});
    const ProbeReport report = probed(server.target());
    QCOMPARE(errorOf(report), QString());
    QCOMPARE(report.stapledScts, 2);
}

void ProbeTest::noticesThatAClientCertificateIsWanted_data()
{
    QTest::addColumn<QByteArray>("version");
    QTest::newRow("TLS 1.2") << QByteArray("-tls1_2");
    QTest::newRow("TLS 1.3") << QByteArray("-tls1_3");
}

void ProbeTest::noticesThatAClientCertificateIsWanted()
{
    QFETCH(QByteArray, version);
    const OpensslServer server(m_pki, {"-cert", "leaf.pem", "-key", "leaf.key", "-verify", "1", version.constData()});
    const ProbeReport report = probed(server.target());
    QCOMPARE(errorOf(report), QString());
    QCOMPARE(report.handshake, Handshake::Established);
    QVERIFY(report.clientCertificateWanted);
    QCOMPARE(report.findings.size(), std::size_t(1));
    QCOMPARE(report.findings[0].code, FindingCode::ClientCertificateWanted);
}

void ProbeTest::showsTheChainOfAServerThatInsistsOnAClientCertificate_data()
{
    QTest::addColumn<QByteArray>("version");
    QTest::addColumn<QString>("alert");
    QTest::newRow("TLS 1.2") << QByteArray("-tls1_2") << QStringLiteral("handshake_failure");
    QTest::newRow("TLS 1.3, where the alert follows the handshake")
        << QByteArray("-tls1_3") << QStringLiteral("certificate_required");
}

void ProbeTest::showsTheChainOfAServerThatInsistsOnAClientCertificate()
{
    QFETCH(QByteArray, version);
    const OpensslServer server(m_pki, {"-cert", "leaf.pem", "-key", "leaf.key", "-Verify", "1", version.constData()});
    const ProbeReport report = probed(server.target());
    QCOMPARE(errorOf(report), QStringLiteral("probe.tls-alert"));
    QTEST(report.error->context.value, "alert");
    QCOMPARE(report.handshake, Handshake::Failed);
    QVERIFY(report.clientCertificateWanted);
    QVERIFY(!report.legacySecurityLevel);
    QVERIFY(report.keyProved);
    QCOMPARE(report.served.size(), std::size_t(1));
    QCOMPARE(report.served[0].der(), m_pki.der(QStringLiteral("leaf.pem")));
}

void ProbeTest::presentsItsClientCertificate()
{
    const OpensslServer server(m_pki, {"-cert", "leaf.pem", "-key", "leaf.key", "-Verify", "2", "-CAfile", "root.pem"});
    ProbeOptions options;
    options.clientCertificatePem = m_pki.read(QStringLiteral("leaf.pem")) + m_pki.read(QStringLiteral("root.pem"));
    options.clientKeyPem = m_pki.read(QStringLiteral("leaf.key"));
    const ProbeReport report = probed(server.target(), options);
    QCOMPARE(errorOf(report), QString());
    QVERIFY(report.clientCertificateWanted);
}

void ProbeTest::refusesAForeignClientKeyBeforeConnecting()
{
    ScriptedServer server([](QTcpSocket&) {});
    ProbeOptions options;
    options.clientCertificatePem = m_pki.read(QStringLiteral("leaf.pem"));
    options.clientKeyPem = m_pki.read(QStringLiteral("root.key"));
    const ProbeReport report = probed(server.target(), options);
    QCOMPARE(errorOf(report), QStringLiteral("x509.key-mismatch"));
    QCOMPARE(stateOf(report, Stage::Connect), QStringLiteral("not reached"));
    QCOMPARE(server.connections, 0);
}

void ProbeTest::showsAChainOf120Kilobytes()
{
    m_pki.write(QStringLiteral("big.cnf"),
        "[req]\ndistinguished_name=dn\nx509_extensions=ext\nprompt=no\n[dn]\nCN=Big\n[ext]\n1.3.6.1.4.1.55555.1=DER:"
            + QByteArray("41").repeated(24'000) + "\n");
    m_pki.run({"req", "-x509", "-key", "root.key", "-config", "big.cnf", "-out", "big.pem", "-days", "30"});
    m_pki.write(QStringLiteral("bigs.pem"), m_pki.read(QStringLiteral("big.pem")).repeated(5));
    const OpensslServer server(m_pki, {"-cert", "leaf.pem", "-key", "leaf.key", "-cert_chain", "bigs.pem"});
    const ProbeReport report = probed(server.target());
    QCOMPARE(errorOf(report), QString());
    QCOMPARE(report.served.size(), std::size_t(6));
    QVERIFY(report.served[1].der().size() > 24'000);
    QCOMPARE(report.served[5].der(), m_pki.der(QStringLiteral("big.pem")));
}

void ProbeTest::sendsTheNameThatWasAskedFor_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<QString>("serverName");
    QTest::addColumn<QByteArray>("sent");
    QTest::newRow("the host") << QStringLiteral("localhost") << QString() << QByteArray("localhost");
    QTest::newRow("another name") << QStringLiteral("localhost") << QStringLiteral("other.example.com")
                                  << QByteArray("other.example.com");
    QTest::newRow("a name for an address")
        << QStringLiteral("127.0.0.1") << QStringLiteral("api.example.com") << QByteArray("api.example.com");
    QTest::newRow("no name for an address") << QStringLiteral("127.0.0.1") << QString() << QByteArray();
}

void ProbeTest::sendsTheNameThatWasAskedFor()
{
    QFETCH(QString, host);
    QFETCH(QString, serverName);
    QFETCH(QByteArray, sent);
    // Reads the hello and hangs up in TLS's own words, so that there is one hello only.
    ScriptedServer server([](QTcpSocket& socket) {
        QObject::connect(&socket, &QTcpSocket::readyRead, &socket, [&socket] {
            socket.write(QByteArray::fromHex("15030300020250"));
            socket.disconnectFromHost();
        });
    });
    const Target target = *Target::parse(host + QLatin1Char(':') + QString::number(server.serverPort()));
    const ProbeReport report = probed(target, {.serverName = serverName});
    QCOMPARE(errorOf(report), QStringLiteral("probe.tls-alert"));
    QCOMPARE(report.error->context.value, QStringLiteral("internal_error"));
    QCOMPARE(report.serverName, QString::fromLatin1(sent));
    QCOMPARE(server.connections, 1);
    if (sent.isEmpty())
        QVERIFY(!server.received.contains("127.0.0.1"));
    else
        QVERIFY(server.received.contains(QByteArray(1, '\0') + static_cast<char>(sent.size()) + sent));
}

void ProbeTest::connectsElsewhere()
{
    const OpensslServer server(m_pki, {"-cert", "leaf.pem", "-key", "leaf.key"});
    ProbeOptions options;
    options.connectTo = *ConnectAddress::parse(QStringLiteral("127.0.0.1:") + QString::number(server.port()));
    const ProbeReport report = probed(*Target::parse(QStringLiteral("api.example.com")), options);
    QCOMPARE(errorOf(report), QString());
    QCOMPARE(report.serverName, QStringLiteral("api.example.com"));
    QCOMPARE(report.peerPort, server.port());
}

void ProbeTest::triesEveryAddress()
{
    // localhost is 127.0.0.1 and ::1; the server listens on the second where there is one.
    ScriptedServer server([](QTcpSocket& socket) { socket.write("SSH-2.0-test\r\n"); });
    server.close();
    QVERIFY(server.listen(QHostAddress::LocalHostIPv6) || server.listen(QHostAddress::LocalHost));
    const Target target = *Target::parse(QStringLiteral("localhost:") + QString::number(server.serverPort()));
    const ProbeReport report = probed(target);
    QCOMPARE(errorOf(report), QStringLiteral("probe.not-tls"));
    QCOMPARE(report.peerAddress, server.serverAddress());
}

void ProbeTest::staysInTheFamilyAskedFor()
{
    const OpensslServer server(m_pki, {"-cert", "leaf.pem", "-key", "leaf.key"});
    const ProbeReport report =
        probed(server.target(QStringLiteral("127.0.0.1")), {.family = QAbstractSocket::IPv6Protocol});
    QCOMPARE(errorOf(report), QStringLiteral("probe.resolve-failed"));
    QCOMPARE(stateOf(report, Stage::Resolve), QStringLiteral("failed"));
    const ProbeReport four = probed(server.target(), {.family = QAbstractSocket::IPv4Protocol});
    QCOMPARE(errorOf(four), QString());
}

void ProbeTest::namesARefusedConnection()
{
    quint16 port = 0;
    {
        ScriptedServer server([](QTcpSocket&) {});
        port = server.serverPort();
    }
    const ProbeReport report = probed(*Target::parse(QStringLiteral("127.0.0.1:") + QString::number(port)));
    QCOMPARE(errorOf(report), QStringLiteral("probe.connect-refused"));
    QCOMPARE(stateOf(report, Stage::Connect), QStringLiteral("failed"));
    QCOMPARE(stateOf(report, Stage::Tls), QStringLiteral("not reached"));
}

void ProbeTest::sendsWhatTheClientBehindItWants()
{
    const OpensslServer server(m_pki, {"-cert", "leaf.pem", "-key", "leaf.key", "-www"});
    ProbeOptions options;
    int asked = 0;
    options.request = [&asked](const ProbeReport& report) {
        ++asked;
        return report.keyProved ? std::optional(QByteArray("GET / HTTP/1.0\r\n\r\n")) : std::nullopt;
    };
    const ProbeReport report = probed(server.target(), options);
    QCOMPARE(asked, 1);
    QVERIFY(report.exchange && report.exchange->wanted && !report.exchange->error);
    QCOMPARE(report.exchange->sentBytes, 18);
    QVERIFY2(report.exchange->answer.startsWith("HTTP/1.0 200"), report.exchange->answer.constData());
    QVERIFY(report.exchange->receivedBytes > 0);
    QCOMPARE(report.handshake, Handshake::Established);
    QCOMPARE(errorOf(report), QString());
}

void ProbeTest::hangsUpWithoutAWordWhereTheClientWantsNothing()
{
    const OpensslServer server(m_pki, {"-cert", "leaf.pem", "-key", "leaf.key"});
    ProbeOptions options;
    options.request = [](const ProbeReport&) -> std::optional<QByteArray> { return std::nullopt; };
    const ProbeReport report = probed(server.target(), options);
    QVERIFY(report.exchange && !report.exchange->wanted);
    QCOMPARE(report.exchange->sentBytes, 0);
    QCOMPARE(report.handshake, Handshake::Established);
    QVERIFY(report.hasChain());
}

void ProbeTest::saysWhyNoAnswerCame()
{
    // s_server without -www reads the request and says nothing.
    const OpensslServer server(m_pki, {"-cert", "leaf.pem", "-key", "leaf.key"});
    ProbeOptions options;
    options.request = [](const ProbeReport&) { return std::optional(QByteArray("hello")); };
    options.answerLimit = std::chrono::milliseconds(50);
    const ProbeReport report = probed(server.target(), options);
    QVERIFY(report.exchange && report.exchange->error);
    QCOMPARE(report.exchange->error->code, ErrorCode::AnswerTimedOut);
    QCOMPARE(report.exchange->sentBytes, 5);
    QCOMPARE(report.handshake, Handshake::Established);
}

void ProbeTest::endsWhileItWaitsForAnAnswerWhenCancelled()
{
    const OpensslServer server(m_pki, {"-cert", "leaf.pem", "-key", "leaf.key"});
    ProbeOptions options;
    Probe* running = nullptr;
    options.request = [&running](const ProbeReport&) {
        QMetaObject::invokeMethod(
            running, [&running] { running->cancel(); }, Qt::QueuedConnection);
        return std::optional(QByteArray("hello"));
    };
    Probe probe(server.target(), options);
    running = &probe;
    std::optional<ProbeReport> report;
    connect(&probe, &Probe::finished, &probe, [&report](const ProbeReport& result) { report = result; });
    probe.start();
    QVERIFY(QTest::qWaitFor([&report] { return report.has_value(); }, Patience));
    QCOMPARE(report->exchange->error->code, ErrorCode::Cancelled);
}

void ProbeTest::endsInEveryStageWhenCancelled_data()
{
    QTest::addColumn<QString>("scheme");
    QTest::addColumn<bool>("throughProxy");
    QTest::addColumn<int>("stage");
    QTest::newRow("TLS") << QString() << false << int(Stage::Tls);
    QTest::newRow("STARTTLS") << QStringLiteral("smtp") << false << int(Stage::StartTls);
    QTest::newRow("proxy") << QString() << true << int(Stage::Proxy);
    QTest::newRow("connect") << QStringLiteral("at once") << false << int(Stage::Connect);
}

void ProbeTest::endsInEveryStageWhenCancelled()
{
    QFETCH(QString, scheme);
    QFETCH(bool, throughProxy);
    QFETCH(int, stage);
    ScriptedServer silent([](QTcpSocket&) {});
    ProbeOptions options;
    if (throughProxy)
        options.proxy =
            *ProxyAddress::parse(QStringLiteral("http://127.0.0.1:") + QString::number(silent.serverPort()));
    const bool atOnce = scheme == QStringLiteral("at once");
    Probe probe(silent.target(atOnce ? QString() : scheme), options);
    std::optional<ProbeReport> report;
    connect(&probe, &Probe::finished, &probe, [&](const ProbeReport& result) { report = result; });
    // Cancelled when the stage before has ended and the event loop has come round once more.
    connect(&probe, &Probe::stageChanged, &probe, [&](const StageResult& result) {
        if (int(result.stage) == stage - 1)
            QMetaObject::invokeMethod(&probe, &Probe::cancel, Qt::QueuedConnection);
    });
    probe.start();
    if (atOnce)
        probe.cancel();
    QVERIFY(QTest::qWaitFor([&] { return report.has_value(); }, Patience));
    QCOMPARE(errorOf(*report), QStringLiteral("probe.cancelled"));
    QCOMPARE(stateOf(*report, static_cast<Stage>(stage)), QStringLiteral("failed"));
}

void ProbeTest::reportsStagesAsTheyEnd()
{
    ScriptedServer server([](QTcpSocket& socket) { socket.write("HTTP/1.1 400 Bad Request\r\n\r\n"); });
    Probe probe(server.target(), {});
    QStringList stages;
    bool finished = false;
    connect(
        &probe, &Probe::stageChanged, &probe, [&](const StageResult& result) { stages.append(idOf(result.stage)); });
    connect(&probe, &Probe::finished, &probe, [&] { finished = true; });
    probe.start();
    QVERIFY(QTest::qWaitFor([&] { return finished; }, Patience));
    QCOMPARE(stages,
        QStringList({QStringLiteral("resolve"), QStringLiteral("connect"), QStringLiteral("proxy"),
            QStringLiteral("starttls"), QStringLiteral("tls")}));
}

void ProbeTest::showsWhatQtSays()
{
    const OpensslServer server(
        m_pki, {"-cert", "leaf.pem", "-key", "leaf.key", "-cert_chain", "root.pem", "-alpn", "h2"});
    const ProbeReport report =
        probed(server.target(), {.transport = TransportKind::QtSocket, .alpn = {QStringLiteral("h2")}});
    QCOMPARE(errorOf(report), QString());
    QCOMPARE(report.handshake, Handshake::Established);
    QCOMPARE(report.served.size(), std::size_t(2));
    QCOMPARE(report.served[0].der(), m_pki.der(QStringLiteral("leaf.pem")));
    QCOMPARE(report.protocol, QStringLiteral("TLSv1.3"));
    QCOMPARE(report.alpn, QStringLiteral("h2"));
    QVERIFY(report.socketErrors.join(QLatin1Char('\n')).contains(QStringLiteral("self-signed")));
}

void ProbeTest::showsAServerOfTls10WithQt()
{
    const OpensslServer server(m_pki, {"-cert", "leaf.pem", "-key", "leaf.key", "-tls1", "-cipher", "ALL:@SECLEVEL=0"});
    const ProbeReport report = probed(server.target(), {.transport = TransportKind::QtSocket});
    QCOMPARE(errorOf(report), QString());
    QCOMPARE(report.protocol, QStringLiteral("TLSv1.0"));
    QVERIFY(report.legacySecurityLevel);
}

QTEST_GUILESS_MAIN(ProbeTest)
#include "probe_test.moc"
