// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#pragma once

#include "core/base/finding.h"
#include "core/chain/path_report.h"
#include "core/chain/trust_store.h"
#include "core/pins/pin_set.h"

#include <QDateTime>

#include <variant>
#include <vector>

namespace pintle {

/// A key of the path in use, as evidence: what came.
struct SeenPin {
    Pin pin;
    int depth = 0;   ///< position on the path, leaf 0
    QString subject; ///< printable
};

/// A pin that matched, and where.
struct PinMatch {
    PinEntry entry;
    int depth = 0; ///< position on the used path, leaf 0
};

/// No entry of the set covers the host, or its entry has no pins.
struct NotPinned {
    bool covered = false; ///< true: an entry covers the host and has no pins that count
};
/// The entry's enforcement has ended: nothing is enforced, and that is said.
struct PinsExpired {
    QDateTime since;
};
/// At least one pin that counts is on the verified path in use.
struct PinsMatched {
    std::vector<PinMatch> matches;
    int wanted = 0; ///< pins that count
};
/// A verified path, and none of the pins on it.
struct PinsMismatched {
    std::vector<PinEntry> wanted;
    std::vector<SeenPin> seen;
};
/// There is no verified path for this host (a valid path and a matching name), so pins cannot be judged; what the path
/// in use, or else the best attempt, holds is evidence only.
struct PinsNotJudged {
    std::vector<PinMatch> wouldMatch;
};

/// The answer to "is this server pinned?". PinsMatched exists for verified paths only.
///
/// With `trust: pins-only` (devices with self-signed certificates) the leaf's own key is the trust: pins are compared
/// with the leaf as sent and with nothing else of the chain, the TLS handshake proves that the peer holds that key, and
/// dates, issuer and name of the certificate do not decide, as with the known hosts of SSH.
using PinVerdict = std::variant<NotPinned, PinsExpired, PinsMatched, PinsMismatched, PinsNotJudged>;
QLatin1String idOf(const PinVerdict& verdict); ///< `not-pinned`, `expired`, `match`, `mismatch`, `not-judged`

/// A PinVerdict with what it rests on.
struct PinEvaluation {
    PinVerdict verdict;
    QString setName;
    std::optional<HostPins> entry; ///< the entry that was applied
    Findings findings;             ///< for example PinMatchOnOtherPath, BackupInLiveChain
};

/// Evaluates a pin set for a host on what was verified. Report mode is in the entry; the verdict does not depend on it.
/// Only the path in use decides. A match on another valid path alone is a mismatch with a PinMatchOnOtherPath finding:
/// which path a client takes is the client's choice, so such a set locks some of them out.
PinEvaluation evaluate(const PinSet& set, const HostName& host, const PathReport& report, const QDateTime& now);

/// The anchors to build paths with for a host: the entry's own where its trust is `custom` (none given: nothing is
/// trusted), else `otherwise`.
TrustStore trustStoreFor(const PinSet& set, const HostName& host, const TrustStore& otherwise);

/// The one-word answer about an endpoint; ids, severities and words are one vocabulary with window and reports.
enum class EndpointVerdict {
    TrustedPinned,
    TrustedUnpinned,
    PinMismatch,
    Untrusted,
    TrustedPinsExpired,
    TrustedWithFindings,
    UntrustedPinsMatch,
    NoTlsAnswer,
};
QLatin1String idOf(EndpointVerdict verdict); ///< `trusted-pinned`, …
Severity severityOf(EndpointVerdict verdict);

/// Joins trust and pins. A pin match never removes an error: an untrusted chain with matching pins is
/// UntrustedPinsMatch. TrustedWithFindings is for a trusted and not mismatching chain with a Warning among its
/// findings.
///
/// A match under `trust: pins-only` counts as trusted; what is wrong with the certificate apart from its missing issuer
/// makes it TrustedWithFindings, and a revoked one stays untrusted. Without a match such an entry trusts nothing that
/// the path report does not trust.
EndpointVerdict endpointVerdict(const PathReport& report, const PinEvaluation& evaluation);

} // namespace pintle
