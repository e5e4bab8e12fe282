// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#pragma once

#include "core/chain/path_builder.h"
#include "core/chain/path_report.h"
#include "core/chain/trust_store.h"
#include "core/pins/evaluation.h"

#include <QByteArrayList>
#include <QDateTime>

#include <functional>
#include <optional>

// core/enforcement puts a pin set in force on live connections: it is the public face for Qt applications.
//
//   EnforcementPolicy   what to enforce: pins, anchors, what to do with hosts outside the set
//   judgeConnection     certificates as sent + policy → ConnectionVerdict; a pure function
//   PinnedSslSocket     a QSslSocket that sends no application byte before the verdict
//   PinnedNetworkAccess   a QNetworkAccessManager whose every https connection is a PinnedSslSocket
//   FailureReport       the RFC 7469 / TrustKit report of a failed check, as a value for the application to send
//
// The chain is rebuilt from the bytes that the peer sent and verified by OpenSSL through core/chain; QSslSocket's own
// answer is neither used nor needed, since its list is the chain as sent, it accepts a CN beside other names, and it is
// skipped on resumed sessions. Everything that cannot be judged is refused.

namespace pintle {

/// What happens on a connection that the pin set has nothing in force for.
enum class WithoutPins {
    Refuse,       ///< the safe default: a typing error in a host must not switch pinning off
    AllowTrusted, ///< the chain alone decides, as in TrustKit for hosts outside its configuration
};

/// What to enforce. The zero value refuses everything.
struct EnforcementPolicy {
    PinSet pins = PinSet::make({});
    TrustStore trust = TrustStore::empty();           ///< for hosts with `trust: system`
    WithoutPins uncoveredHosts = WithoutPins::Refuse; ///< no pattern covers the host, or its entry has no pins
    WithoutPins expiredPins = WithoutPins::Refuse;    ///< the entry's `expires` has passed
    /// The instant of judgement, UTC; without a function the system's clock.
    std::function<QDateTime()> clock;

    QDateTime now() const;
};

/// What was decided about one connection, and on what evidence.
struct ConnectionVerdict {
    enum class Decision {
        Allowed,         ///< trusted, and pinned or allowed without pins by the policy
        AllowedReported, ///< trusted, would be refused, and the host's entry says `mode: report`
        Refused,
    };

    Decision decision = Decision::Refused;
    EndpointVerdict verdict = EndpointVerdict::NoTlsAnswer;
    QString host; ///< as asked for, printable
    quint16 port = 0;
    std::optional<PathReport> paths;   ///< none when nothing could be judged
    std::optional<PinEvaluation> pins; ///< none when nothing could be judged
    std::optional<Error> error;        ///< why nothing could be judged, or why a good verdict does not count
    QDateTime instant;                 ///< UTC

    bool isAllowed() const { return decision != Decision::Refused; }
};
QLatin1String idOf(ConnectionVerdict::Decision decision); ///< `allowed`, `allowed-reported`, `refused`

/// Judges certificates as a server sent them, leaf first, each as DER. `host` is the name that was asked for.
/// Never fails: what cannot be judged (no host name, no certificate, one that is not DER) is Refused with `error` set.
/// `evidence` is what else is known of the chain: helpers, revocation lists, a stapled response; its instant and host
/// are replaced by the policy's and the one asked for.
ConnectionVerdict judgeConnection(const EnforcementPolicy& policy, const QString& host, quint16 port,
    const QByteArrayList& sentDer, VerifyOptions evidence = {});

} // namespace pintle
