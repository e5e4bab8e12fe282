// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#pragma once

#include "core/base/result.h"
#include "core/probe/probe_report.h"
#include "core/probe/target.h"

#include <QAbstractSocket>
#include <QObject>
#include <QSslConfiguration>

#include <chrono>
#include <memory>
#include <optional>

namespace pintle {

/// How to connect. The zero value is what a careful client of today does, with a second, lenient try where that fails.
struct ProbeOptions {
    std::optional<ConnectAddress> connectTo;
    std::optional<ProxyAddress> proxy;
    QString serverName; ///< SNI other than the target's host; empty: the host
    QStringList alpn;   ///< offered protocols, in order
    QSsl::SslProtocol protocols = QSsl::TlsV1_2OrLater;
    bool lenientRetry = true; ///< connect again with TLS 1.0 and security level 0 where the strict hello fails
    QAbstractSocket::NetworkLayerProtocol family = QAbstractSocket::AnyIPProtocol;
    QByteArray clientCertificatePem; ///< chain, leaf first
    QByteArray clientKeyPem;
    std::chrono::milliseconds resolveLimit{5'000};
    std::chrono::milliseconds connectLimit{10'000};
    std::chrono::milliseconds proxyLimit{10'000};
    std::chrono::milliseconds startTlsLimit{10'000};
    std::chrono::milliseconds tlsLimit{10'000};
};

/// One connection to a server, event-driven on the thread it lives in: start() once, then stageChanged() as it goes and
/// finished() exactly once. Connects leniently and judges nothing; sends no application data.
class Probe : public QObject
{
    Q_OBJECT

public:
    Probe(Target target, ProbeOptions options, QObject* parent = nullptr);
    ~Probe() override;

    void start();
    /// Ends within 200 ms with Error Cancelled in the stage under way; finished() is still emitted.
    void cancel();

Q_SIGNALS:
    void stageChanged(const pintle::StageResult& result);
    void finished(const pintle::ProbeReport& report);

private:
    class Run;
    std::unique_ptr<Run> m_run;
};

} // namespace pintle
