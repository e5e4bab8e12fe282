// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#pragma once

#include "core/enforcement/enforcement_policy.h"
#include "core/x509/private_key.h"

#include <QHash>
#include <QNetworkProxy>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QTcpServer>

namespace pintle {

/// The way out of a PinnedNetworkAccess: a proxy on loopback, inside the process, that carries each connection
/// on over a PinnedSslSocket.
///
/// QNetworkAccessManager gives an application no place to stand between handshake and request: it ignores errors for
/// all further connections of a channel once they were ignored for one, reconnects by itself, and tells of encrypted()
/// for a host's first connection only. So the manager speaks TLS to this gate alone (with a certificate made in memory
/// for this one manager, the only anchor it is given), and the gate opens a pinned connection to the server for each
/// one it accepts. No byte of a request can reach a server in any other way, and none before the verdict.
///
/// Other processes cannot use the gate: each CONNECT carries a secret that only this manager knows.
class PinningGate : public QTcpServer
{
    Q_OBJECT

public:
    /// Errors: ListenFailed, UnsupportedKey, SigningFailed.
    static Result<std::unique_ptr<PinningGate>> open(EnforcementPolicy policy);

    /// The proxy to set on the manager, secret included.
    QNetworkProxy proxy() const;
    /// What a request through the gate has to trust: the gate, and nothing else.
    QSslConfiguration requestConfiguration() const;
    /// How the pinned connections reach the network; the application's default proxy unless set.
    void setUpstreamProxy(const QNetworkProxy& proxy) { m_upstreamProxy = proxy; }

    const EnforcementPolicy& policy() const { return m_policy; }
    const QNetworkProxy& upstreamProxy() const { return m_upstreamProxy; }
    /// `Basic …`, what Proxy-Authorization must say.
    const QByteArray& authorization() const { return m_authorization; }
    /// Key and certificate for the manager's side of a connection to `host`. Errors: SigningFailed.
    Result<QSslConfiguration> serverConfiguration(const QString& host);

Q_SIGNALS:
    void judged(const pintle::ConnectionVerdict& verdict);

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    PinningGate(EnforcementPolicy policy, PrivateKey key);
    Result<QSslCertificate> issue(const QString& host, bool isRoot) const;

    EnforcementPolicy m_policy;
    PrivateKey m_key;
    QByteArray m_rootDer;
    QByteArray m_authorization;
    QHash<QString, QSslConfiguration> m_serverConfigurations;
    QNetworkProxy m_upstreamProxy{QNetworkProxy::DefaultProxy};
};

} // namespace pintle
