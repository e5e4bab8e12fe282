// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#pragma once

#include "core/base/finding.h"
#include "core/chain/host_name.h"
#include "core/x509/certificate.h"

#include <optional>
#include <vector>

namespace pintle {

/// Where a certificate of a path came from.
enum class CertificateOrigin {
    Sent,       ///< by the server, or in the file after the leaf
    TrustStore, ///< not sent
    Helper,     ///< given beside the chain as an untrusted helper (a file, a download)
};
QLatin1String idOf(CertificateOrigin origin); ///< `sent`, `store`, `helper`

/// A certificate in its place on a path.
struct PathNode {
    Certificate certificate;
    CertificateOrigin origin = CertificateOrigin::Sent;
    std::vector<int> sentPositions; ///< positions in the chain as sent, from 0; more than one when sent twice
    bool isAnchor = false;          ///< in the trust store
    Findings findings;              ///< about this certificate alone
};

/// What is checked between a certificate and its issuer.
enum class EdgeCheckId {
    Signature,
    IssuerName,
    KeyIdentifier,
    BasicConstraints,
    PathLength,
    KeyUsage,
    NameConstraints
};
QLatin1String idOf(EdgeCheckId check);   ///< `signature`, `issuer-name`, …
QLatin1String ruleOf(EdgeCheckId check); ///< RFC and section
enum class CheckOutcome { Passed, PassedWithRemark, Failed, NotChecked };
QLatin1String idOf(CheckOutcome outcome); ///< `passed`, `remark`, `failed`, `not-checked`

struct EdgeCheck {
    EdgeCheckId id;
    CheckOutcome outcome = CheckOutcome::NotChecked;
    QString value; ///< what was looked at, for example `ecdsa-with-SHA256`, `pathlen 0`; printable
};

/// The link from one node to its issuer.
struct PathEdge {
    std::vector<EdgeCheck> checks; ///< always all of them, in the order of EdgeCheckId
    Findings findings;             ///< remarks and failures of this link
};

/// One way from the leaf towards an anchor, leaf first.
struct CertificatePath {
    std::vector<PathNode> nodes;
    std::vector<PathEdge> edges; ///< nodes.size() - 1
    bool valid = false;          ///< OpenSSL verified it, as given, at the instant asked for, and nothing failed
    bool used = false;           ///< the one that verdicts are about
    bool complete = false;       ///< ends in an anchor or in a self-signed certificate
    QString anchorStore;         ///< name of the store its anchor is in; empty without an anchor
    std::optional<DistinguishedName> missingIssuer; ///< the name looked for, when not complete
    Findings findings;                              ///< about the path as a whole
    QString opensslError; ///< OpenSSL's own words when it refused the path, for "Details"; else empty
};

enum class TrustVerdict { Trusted, Untrusted };
QLatin1String idOf(TrustVerdict verdict); ///< `trusted`, `untrusted`

/// Everything that can be said of a chain against a trust store at an instant.
struct PathReport {
    std::vector<Certificate> sent;      ///< as sent, leaf first
    std::vector<CertificatePath> paths; ///< valid ones first, in OpenSSL's order of preference; else the best attempts
    std::vector<int> sentNotUsed;       ///< positions in `sent` that the used path does not contain
    std::optional<HostName> host;       ///< the host asked for
    HostMatch hostMatch;                ///< meaningless without `host`
    TrustVerdict verdict = TrustVerdict::Untrusted; ///< a valid path exists and the host, where given, matches
    Findings findings; ///< about what was sent, the host and revocation; not repeated per path
    QDateTime instant; ///< what `now` was, UTC

    /// The path in use: the first valid one, else the best attempt; null only for an unusable leaf.
    const CertificatePath* usedPath() const;
    /// Findings of the report, then of the used path's certificates, edges and itself.
    Findings allFindings() const;
};

} // namespace pintle
