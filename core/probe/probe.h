// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#pragma once

#include "core/base/result.h"
#include "core/probe/probe_report.h"
#include "core/probe/target.h"
#include "core/probe/transport.h"

#include <QAbstractSocket>
#include <QObject>
#include <QSsl>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>

namespace pintle {

/// How to connect. The zero value is what a careful client of today does, with a second, lenient try where that fails.
struct ProbeOptions {
    std::optional<ConnectAddress> connectTo;
    std::optional<ProxyAddress> proxy;
    TransportKind transport = TransportKind::OpenSsl;
    QDateTime startedAt; ///< UTC; stamps the report, nothing below the programs reads a clock
    QString serverName;  ///< SNI other than the target's host; empty: the host
    QStringList alpn;    ///< offered protocols, in order
    QSsl::SslProtocol protocols = QSsl::TlsV1_2OrLater;
    /// Connect once more where the strict hello fails for its strictness: with OpenSSL's security level 0 and, unless
    /// another range was asked for, TLS 1.0. Both tries share the stages' limits.
    bool lenientRetry = true;
    QAbstractSocket::NetworkLayerProtocol family = QAbstractSocket::AnyIPProtocol;
    QByteArray clientCertificatePem; ///< chain, leaf first; empty: none
    QByteArray clientKeyPem;         ///< not encrypted
    std::chrono::milliseconds resolveLimit{5'000};
    std::chrono::milliseconds connectLimit{10'000};
    std::chrono::milliseconds proxyLimit{10'000};
    std::chrono::milliseconds startTlsLimit{10'000};
    std::chrono::milliseconds tlsLimit{10'000};
    /// Asked once, when the handshake is done, with what it showed: the client behind this connection. It answers with
    /// the application data to send; with nothing at all (none) it hangs up at once, without a word. Without a
    /// function, and for empty data, nothing is sent and the connection is closed as usual.
    std::function<std::optional<QByteArray>(const ProbeReport& report)> request;
    std::chrono::milliseconds answerLimit{10'000}; ///< for the first bytes of the answer
};

/// One connection to a server, event-driven on the thread it lives in: start() once, then stageChanged() as each stage
/// ends and finished() exactly once. Connects leniently and judges nothing; sends no application data but what
/// ProbeOptions::request asks for. A second, lenient try reports its stages again.
///
/// The report's error by stage: Resolve: ResolveFailed, ResolveTimedOut. Connect: ConnectRefused, ConnectTimedOut,
/// ConnectFailed. Proxy: ProxyRefused, ProxyAuthenticationFailed, ProxyProtocolError, ProxyTimedOut. StartTls:
/// StartTlsRefused, StartTlsProtocolError, StartTlsInjection, StartTlsTimedOut. Tls: NotTls, TlsAlert, TlsFailed,
/// TlsTooLarge, TlsTimedOut, and those of ClientIdentity::fromPem before anything is connected. Any after Connect:
/// PeerClosed. Any: Cancelled. `limit` is the stage's in milliseconds for those that timed out. MalformedDer beside an
/// established handshake means that the leaf is unreadable.
class Probe : public QObject
{
    Q_OBJECT

public:
    Probe(Target target, ProbeOptions options, QObject* parent = nullptr);
    /// Ends the connection without a word; nothing is emitted any more.
    ~Probe() override;

    void start();
    /// Ends at once with Error Cancelled in the stage under way; finished() is still emitted, from the event loop.
    void cancel();

Q_SIGNALS:
    void stageChanged(const pintle::StageResult& result);
    void finished(const pintle::ProbeReport& report);

private:
    class Run;
    std::unique_ptr<Run> m_run;
};

} // namespace pintle
