// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "core/probe/tls_server_connection.h"

#include "core/x509/certificate_recipe.h"

#include <QTest>

#include <openssl/err.h>
#include <openssl/ssl.h>
#include <openssl/x509.h>

#include <memory>

using namespace pintle;
using State = TlsServerConnection::State;

namespace {

const QDateTime now(QDate(2026, 6, 1), QTime(12, 0), Qt::UTC);

/// OpenSSL's own client on memory: what the server is measured against.
class Client
{
public:
    explicit Client(int version = 0)
    {
        SSL_CTX_set_security_level(m_context.get(), 0);
        if (version)
            SSL_CTX_set_min_proto_version(m_context.get(), version);
        if (version)
            SSL_CTX_set_max_proto_version(m_context.get(), version);
        m_ssl.reset(SSL_new(m_context.get()));
        m_in = BIO_new(BIO_s_mem());
        m_out = BIO_new(BIO_s_mem());
        SSL_set_bio(m_ssl.get(), m_in, m_out);
        SSL_set_connect_state(m_ssl.get());
    }
    ~Client() { ERR_clear_error(); }

    SSL* ssl() { return m_ssl.get(); }

    /// Carries bytes between the two until neither has more to say.
    void talk(TlsServerConnection& server)
    {
        for (int round = 0; round < 20; ++round) {
            if (!SSL_is_init_finished(ssl()))
                SSL_do_handshake(ssl());
            else
                readAll();
            const QByteArray toServer = take();
            server.receive(toServer);
            const QByteArray toClient = server.takeOutgoing();
            if (toServer.isEmpty() && toClient.isEmpty())
                return;
            BIO_write(m_in, toClient.constData(), static_cast<int>(toClient.size()));
        }
    }

    void write(const QByteArray& data) { SSL_write(ssl(), data.constData(), static_cast<int>(data.size())); }
    QByteArray received;

private:
    QByteArray take()
    {
        char* bytes = nullptr;
        const long length = BIO_get_mem_data(m_out, &bytes);
        const QByteArray wire(bytes, length);
        BIO_reset(m_out);
        return wire;
    }
    void readAll()
    {
        char block[4096];
        for (int length = 0; (length = SSL_read(ssl(), block, sizeof block)) > 0;)
            received.append(block, length);
    }

    std::unique_ptr<SSL_CTX, decltype(&SSL_CTX_free)> m_context{SSL_CTX_new(TLS_client_method()), SSL_CTX_free};
    std::unique_ptr<SSL, decltype(&SSL_free)> m_ssl{nullptr, SSL_free};
    BIO* m_in = nullptr;
    BIO* m_out = nullptr;
};

TlsServerOptions optionsFor(const QString& keyType = QStringLiteral("P-256"))
{
    const PrivateKey key = PrivateKey::generate(*KeyType::parse(keyType)).value();
    CertificateRecipe recipe;
    recipe.subject = {{"CN", "server"}};
    recipe.notBefore = now.addDays(-1);
    recipe.notAfter = now.addDays(30);
    TlsServerOptions options;
    options.chain = {issueCertificate(recipe, key.publicKeyDer(), Signer::selfSigned(key)).value()};
    options.key = key;
    return options;
}

std::vector<QByteArray> servedTo(Client& client)
{
    std::vector<QByteArray> served;
    STACK_OF(X509)* chain = SSL_get_peer_cert_chain(client.ssl());
    for (int at = 0; at < sk_X509_num(chain); ++at) {
        unsigned char* der = nullptr;
        const int length = i2d_X509(sk_X509_value(chain, at), &der);
        served.emplace_back(reinterpret_cast<const char*>(der), length);
        OPENSSL_free(der);
    }
    return served;
}

} // namespace

class TlsServerConnectionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void servesEveryKeyType_data();
    void servesEveryKeyType();
    void sendsExactlyTheCertificatesGiven();
    void speaksTheVersionsGiven_data();
    void speaksTheVersionsGiven();
    void carriesApplicationDataBothWays();
    void staplesTheResponseGiven();
    void choosesAProtocol();
    void refusesProtocolsItDoesNotOffer();
    void asksForAClientCertificateAndTakesNone();
    void learnsTheServerName();
    void namesTheClientsAlert();
    void failsOnWhatIsNotTls();
    void noticesTheEnd();
    void issuesNoTickets();
    void cannotProveAKeyItDoesNotHave();
    void refusesWhatCannotBeServed();
    void leavesTheErrorQueueEmpty();
};

void TlsServerConnectionTest::servesEveryKeyType_data()
{
    QTest::addColumn<QString>("keyType");
    for (const char* id : {"RSA-2048", "RSA-PSS-2048", "P-256", "P-384", "P-521", "Ed25519", "Ed448"})
        QTest::newRow(id) << QString::fromLatin1(id);
}

void TlsServerConnectionTest::servesEveryKeyType()
{
    QFETCH(QString, keyType);
    const TlsServerOptions options = optionsFor(keyType);
    const auto context = TlsServerContext::make(options);
    QVERIFY(context);
    for (const int version : {TLS1_2_VERSION, TLS1_3_VERSION}) {
        TlsServerConnection server(*context);
        Client client(version);
        client.talk(server);
        QVERIFY(server.state() == State::Established);
        QCOMPARE(servedTo(client), options.chain);
    }
}

void TlsServerConnectionTest::sendsExactlyTheCertificatesGiven()
{
    TlsServerOptions options = optionsFor();
    const QByteArray stranger = optionsFor().chain.front();
    options.chain = {options.chain.front(), stranger, stranger, options.chain.front()};
    const auto context = TlsServerContext::make(options);
    TlsServerConnection server(*context);
    Client client;
    client.talk(server);
    QCOMPARE(servedTo(client), options.chain);
}

void TlsServerConnectionTest::speaksTheVersionsGiven_data()
{
    using Version = TlsServerOptions::Version;
    QTest::addColumn<Version>("lowest");
    QTest::addColumn<Version>("highest");
    QTest::addColumn<int>("asked");
    QTest::addColumn<bool>("agreed");
    QTest::newRow("1.3 of 1.2 to 1.3") << Version::Tls12 << Version::Tls13 << TLS1_3_VERSION << true;
    QTest::newRow("1.1 of 1.2 to 1.3") << Version::Tls12 << Version::Tls13 << TLS1_1_VERSION << false;
    QTest::newRow("1.0 of 1.0") << Version::Tls10 << Version::Tls10 << TLS1_VERSION << true;
    QTest::newRow("1.1 of 1.1") << Version::Tls11 << Version::Tls11 << TLS1_1_VERSION << true;
    QTest::newRow("1.2 of 1.3") << Version::Tls13 << Version::Tls13 << TLS1_2_VERSION << false;
}

void TlsServerConnectionTest::speaksTheVersionsGiven()
{
    QFETCH(TlsServerOptions::Version, lowest);
    QFETCH(TlsServerOptions::Version, highest);
    QFETCH(int, asked);
    QFETCH(bool, agreed);
    TlsServerOptions options = optionsFor();
    options.lowest = lowest;
    options.highest = highest;
    options.securityLevel = 0;
    const auto context = TlsServerContext::make(options);
    TlsServerConnection server(*context);
    Client client(asked);
    client.talk(server);
    QCOMPARE(server.state() == State::Established, agreed);
    if (!agreed)
        QCOMPARE(server.error()->code, ErrorCode::TlsFailed);
}

void TlsServerConnectionTest::carriesApplicationDataBothWays()
{
    const auto context = TlsServerContext::make(optionsFor());
    TlsServerConnection server(*context);
    server.send("too early");
    QCOMPARE(server.takeOutgoing(), QByteArray());
    Client client;
    client.talk(server);
    const QByteArray long_(100'000, 'a');
    client.write(long_);
    client.talk(server);
    QCOMPARE(server.takeReceived(), long_);
    QCOMPARE(server.takeReceived(), QByteArray());
    server.send("answer");
    client.talk(server);
    QCOMPARE(client.received, QByteArray("answer"));
}

void TlsServerConnectionTest::staplesTheResponseGiven()
{
    TlsServerOptions options = optionsFor();
    options.stapledOcsp = "any bytes: the server does not judge them";
    const auto context = TlsServerContext::make(options);
    TlsServerConnection server(*context);
    Client client;
    SSL_set_tlsext_status_type(client.ssl(), TLSEXT_STATUSTYPE_ocsp);
    client.talk(server);
    const unsigned char* response = nullptr;
    const long length = SSL_get_tlsext_status_ocsp_resp(client.ssl(), &response);
    QCOMPARE(QByteArray(reinterpret_cast<const char*>(response), length), options.stapledOcsp);
}

void TlsServerConnectionTest::choosesAProtocol()
{
    TlsServerOptions options = optionsFor();
    options.alpn = {"h2", "http/1.1"};
    const auto context = TlsServerContext::make(options);
    TlsServerConnection server(*context);
    Client client;
    SSL_set_alpn_protos(client.ssl(), reinterpret_cast<const unsigned char*>("\x08http/1.1"), 9);
    client.talk(server);
    const unsigned char* chosen = nullptr;
    unsigned int length = 0;
    SSL_get0_alpn_selected(client.ssl(), &chosen, &length);
    QCOMPARE(QByteArray(reinterpret_cast<const char*>(chosen), static_cast<int>(length)), QByteArray("http/1.1"));
}

void TlsServerConnectionTest::refusesProtocolsItDoesNotOffer()
{
    TlsServerOptions options = optionsFor();
    options.alpn = {"h2"};
    const auto context = TlsServerContext::make(options);
    TlsServerConnection server(*context);
    Client client;
    SSL_set_alpn_protos(client.ssl(), reinterpret_cast<const unsigned char*>("\x04imap"), 5);
    client.talk(server);
    QVERIFY(server.state() == State::Failed);
}

void TlsServerConnectionTest::asksForAClientCertificateAndTakesNone()
{
    TlsServerOptions options = optionsFor();
    options.wantClientCertificate = true;
    const auto context = TlsServerContext::make(options);
    TlsServerConnection server(*context);
    Client client;
    static bool asked;
    asked = false;
    SSL_set_cert_cb(
        client.ssl(), [](SSL*, void*) { return asked = true, 1; }, nullptr);
    client.talk(server);
    QVERIFY(asked);
    QVERIFY(server.state() == State::Established);
}

void TlsServerConnectionTest::learnsTheServerName()
{
    const auto context = TlsServerContext::make(optionsFor());
    TlsServerConnection server(*context);
    QCOMPARE(server.serverName(), QString());
    Client client;
    SSL_set_tlsext_host_name(client.ssl(), "api.lab.test");
    client.talk(server);
    QCOMPARE(server.serverName(), QStringLiteral("api.lab.test"));
}

void TlsServerConnectionTest::namesTheClientsAlert()
{
    const auto context = TlsServerContext::make(optionsFor());
    TlsServerConnection server(*context);
    Client client;
    SSL_set_verify(client.ssl(), SSL_VERIFY_PEER, nullptr);
    client.talk(server);
    QVERIFY(server.state() == State::Failed);
    QCOMPARE(server.error()->code, ErrorCode::TlsAlert);
    QCOMPARE(server.error()->context.value, QStringLiteral("unknown CA"));
}

void TlsServerConnectionTest::failsOnWhatIsNotTls()
{
    const auto context = TlsServerContext::make(optionsFor());
    TlsServerConnection server(*context);
    server.receive("GET / HTTP/1.1\r\n\r\n");
    QVERIFY(server.state() == State::Failed);
    QCOMPARE(server.error()->code, ErrorCode::TlsFailed);
    QCOMPARE(server.error()->context.detail, QStringLiteral("http request"));
    server.receive("more"); // is ignored
    QVERIFY(server.state() == State::Failed);
}

void TlsServerConnectionTest::noticesTheEnd()
{
    const auto context = TlsServerContext::make(optionsFor());
    TlsServerConnection server(*context);
    Client client;
    client.talk(server);
    SSL_shutdown(client.ssl());
    client.talk(server);
    QVERIFY(server.state() == State::Closed);
    server.close();
    QVERIFY(!server.takeOutgoing().isEmpty()); // close_notify in return
}

void TlsServerConnectionTest::issuesNoTickets()
{
    const auto context = TlsServerContext::make(optionsFor());
    for (const int version : {TLS1_2_VERSION, TLS1_3_VERSION}) {
        TlsServerConnection server(*context);
        Client client(version);
        client.talk(server);
        QVERIFY(!SSL_SESSION_has_ticket(SSL_get0_session(client.ssl())));
    }
}

void TlsServerConnectionTest::cannotProveAKeyItDoesNotHave()
{
    TlsServerOptions options = optionsFor();
    options.key = PrivateKey::generate(KeyType{})->claiming(*options.key).value();
    const auto context = TlsServerContext::make(options);
    QVERIFY(context);
    for (const int version : {TLS1_2_VERSION, TLS1_3_VERSION}) {
        TlsServerConnection server(*context);
        Client client(version);
        client.talk(server);
        QVERIFY(server.state() == State::Failed);
        QCOMPARE(server.error()->context.value, QStringLiteral("decrypt error"));
    }
}

void TlsServerConnectionTest::refusesWhatCannotBeServed()
{
    QCOMPARE(TlsServerContext::make({}).error().code, ErrorCode::TlsFailed);
    TlsServerOptions options = optionsFor();
    options.chain.push_back("junk");
    QCOMPARE(TlsServerContext::make(options).error().code, ErrorCode::MalformedDer);
    options = optionsFor();
    options.key = PrivateKey::generate(KeyType{}).value();
    QCOMPARE(TlsServerContext::make(options).error().code, ErrorCode::TlsFailed);
    QCOMPARE(TlsServerContext::make(optionsFor(QStringLiteral("RSA-1024"))).error().code, ErrorCode::TlsFailed);
}

void TlsServerConnectionTest::leavesTheErrorQueueEmpty()
{
    ERR_raise(ERR_LIB_USER, ERR_R_MALLOC_FAILURE);
    const auto context = TlsServerContext::make(optionsFor());
    TlsServerConnection server(*context);
    server.receive("no TLS at all");
    QCOMPARE(ERR_peek_error(), 0UL);
}

QTEST_GUILESS_MAIN(TlsServerConnectionTest)
#include "tls_server_connection_test.moc"
