// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "core/enforcement/pinning_gate.h"

#include "core/enforcement/gate_connection.h"
#include "core/x509/certificate_recipe.h"

#include <QHostAddress>
#include <QRandomGenerator>
#include <QSslKey>
#include <QtEndian>

namespace pintle {
namespace {

// One entry a host; a manager that talks to more hosts than this makes some certificates again.
constexpr int CachedHosts = 256;

QByteArray makeAuthorization()
{
    std::array<quint32, 8> secret{};
    QRandomGenerator::system()->fillRange(secret.data(), secret.size());
    const QByteArray bytes(reinterpret_cast<const char*>(secret.data()), sizeof secret);
    return QByteArrayLiteral("Basic ") + (QByteArrayLiteral("gate:") + bytes.toHex()).toBase64();
}

GeneralName subjectAltNameOf(const QString& host)
{
    const QHostAddress address(host);
    if (address.protocol() == QAbstractSocket::IPv4Protocol) {
        const quint32 number = qToBigEndian(address.toIPv4Address());
        return {GeneralName::Kind::IpAddress, QByteArray(reinterpret_cast<const char*>(&number), sizeof number), {}};
    }
    if (address.protocol() == QAbstractSocket::IPv6Protocol) {
        const Q_IPV6ADDR bytes = address.toIPv6Address();
        return {GeneralName::Kind::IpAddress, QByteArray(reinterpret_cast<const char*>(bytes.c), sizeof bytes.c), {}};
    }
    return {GeneralName::Kind::Dns, host.toLatin1(), {}};
}

} // namespace

PinningGate::PinningGate(EnforcementPolicy policy, PrivateKey key)
    : m_policy(std::move(policy))
    , m_key(std::move(key))
    , m_authorization(makeAuthorization())
{
    setProxy(QNetworkProxy::NoProxy);
}

Result<std::unique_ptr<PinningGate>> PinningGate::open(EnforcementPolicy policy)
{
    auto key = PrivateKey::generate(KeyType{});
    if (!key)
        return failure(key.error());
    std::unique_ptr<PinningGate> gate(new PinningGate(std::move(policy), *std::move(key)));
    const auto root = gate->issue({}, true);
    if (!root)
        return failure(root.error());
    gate->m_rootDer = root->toDer();
    if (!gate->listen(QHostAddress::LocalHost))
        return failure(ErrorCode::ListenFailed, {.detail = gate->errorString()});
    return gate;
}

QNetworkProxy PinningGate::proxy() const
{
    QNetworkProxy proxy(QNetworkProxy::HttpProxy, QStringLiteral("127.0.0.1"), serverPort());
    proxy.setRawHeader(QByteArrayLiteral("Proxy-Authorization"), m_authorization);
    return proxy;
}

QSslConfiguration PinningGate::requestConfiguration() const
{
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setCaCertificates({QSslCertificate(m_rootDer, QSsl::Der)});
    configuration.setPeerVerifyMode(QSslSocket::VerifyPeer);
    configuration.setAllowedNextProtocols({QSslConfiguration::NextProtocolHttp1_1});
    return configuration;
}

Result<QSslConfiguration> PinningGate::serverConfiguration(const QString& host)
{
    if (const auto cached = m_serverConfigurations.constFind(host); cached != m_serverConfigurations.cend())
        return *cached;
    const auto certificate = issue(host, false);
    if (!certificate)
        return failure(certificate.error());
    QSslConfiguration configuration;
    configuration.setLocalCertificate(*certificate);
    configuration.setPrivateKey(QSslKey(m_key.toPem(), QSsl::Ec));
    configuration.setPeerVerifyMode(QSslSocket::VerifyNone);
    configuration.setCaCertificates({});
    configuration.setSslOption(QSsl::SslOptionDisableSessionTickets, true);
    configuration.setAllowedNextProtocols({QSslConfiguration::NextProtocolHttp1_1});
    if (m_serverConfigurations.size() >= CachedHosts)
        m_serverConfigurations.clear();
    m_serverConfigurations.insert(host, configuration);
    return configuration;
}

void PinningGate::incomingConnection(qintptr descriptor)
{
    auto* connection = new GateConnection(*this, descriptor);
    connect(connection, &GateConnection::judged, this, &PinningGate::judged);
}

// Root and leaves share the one key: both are trusted by this manager alone and die with it. The dates are the
// system's, whatever the policy's clock says, since the manager's own TLS reads the system's clock.
Result<QSslCertificate> PinningGate::issue(const QString& host, bool isRoot) const
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    CertificateRecipe recipe;
    recipe.subject = {
        {QByteArrayLiteral("CN"), isRoot ? QByteArrayLiteral("Pinning gate") : QByteArrayLiteral("Host")}};
    recipe.notBefore = now.addDays(-1);
    recipe.notAfter = now.addYears(10);
    recipe.basicConstraints = BasicConstraints{.isCa = isRoot};
    recipe.keyUsage = {isRoot ? QByteArrayLiteral("keyCertSign") : QByteArrayLiteral("digitalSignature")};
    if (!isRoot) {
        recipe.subjectAltNames = {subjectAltNameOf(host)};
        recipe.extendedKeyUsage = {QByteArrayLiteral("serverAuth")};
    }
    auto signer = isRoot ? Result<Signer>(Signer::selfSigned(m_key)) : Signer::of(m_rootDer, m_key);
    if (!signer)
        return failure(signer.error());
    const auto der = issueCertificate(recipe, m_key.publicKeyDer(), *signer);
    if (!der)
        return failure(der.error());
    return QSslCertificate(*der, QSsl::Der);
}

} // namespace pintle
