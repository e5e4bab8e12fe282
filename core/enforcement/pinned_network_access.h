// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#pragma once

#include "core/enforcement/enforcement_policy.h"

#include <QNetworkAccessManager>
#include <QNetworkProxy>

#include <memory>

namespace pintle {

class PinningGate;

/// A QNetworkAccessManager that enforces pins on every https connection, the first as well as reused, repeated and
/// redirected ones: each is carried by a PinnedSslSocket, so no byte of a request leaves before its verdict.
///
/// - https only. A request to http: or ftp: fails; those without a network (data:, qrc:, file:) are left alone.
/// - A refused request ends with QNetworkReply::ContentAccessDenied or a proxy error; judged() says why, before it.
/// - The certificates that a reply's sslConfiguration() shows are those of the gate inside this process; the server's
///   are in the verdict. ignoreSslErrors() on a reply has no effect on the verdict.
/// - HTTP/1.1 only. A proxy of the application's goes to setUpstreamProxy(); setProxy() and setProxyFactory() have no
///   effect on requests.
class PinnedNetworkAccess : public QNetworkAccessManager
{
    Q_OBJECT

public:
    explicit PinnedNetworkAccess(EnforcementPolicy policy, QObject* parent = nullptr);
    ~PinnedNetworkAccess() override;

    /// Why no request can be made at all (no port on loopback, no key); none in good health.
    const std::optional<Error>& error() const { return m_error; }
    /// The proxy through which pinned connections go; the application's default proxy unless set.
    void setUpstreamProxy(const QNetworkProxy& proxy);

Q_SIGNALS:
    /// Once for each new connection.
    void judged(const pintle::ConnectionVerdict& verdict);

protected:
    QNetworkReply* createRequest(Operation operation, const QNetworkRequest& request, QIODevice* outgoing) override;

private:
    void keepToGate();

    std::unique_ptr<PinningGate> m_gate;
    std::optional<Error> m_error;
};

} // namespace pintle
