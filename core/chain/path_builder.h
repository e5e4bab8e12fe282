// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#pragma once

#include "core/base/result.h"
#include "core/chain/path_report.h"
#include "core/chain/trust_store.h"
#include "core/x509/object_reader.h"

#include <QByteArray>
#include <QDateTime>

#include <optional>
#include <vector>

namespace pintle {

/// How strictly a chain is judged. The zero value is what a TLS client of today does.
struct VerifyOptions {
    QDateTime instant;            ///< required, UTC: nothing below the programs reads a clock
    std::optional<HostName> host; ///< none: the host is not judged
    int securityLevel = 2;        ///< OpenSSL's levels: 2 refuses RSA below 2048 bits and SHA-1
    enum class Purpose { TlsServer, TlsClient, Any } purpose = Purpose::TlsServer;
    /// Rfc5280 refuses what TLS clients let pass for old private CAs: CA certificates without key usage, missing key
    /// identifiers, criticality against the profile (OpenSSL's X509_STRICT).
    enum class Profile { TlsClient, Rfc5280 } profile = Profile::TlsClient;
    std::vector<Certificate> helpers; ///< untrusted, beside the chain as sent
    std::vector<RevocationList> revocationLists;
    QByteArray stapledOcsp; ///< DER of an OCSPResponse; empty: none was stapled
    int maximumPaths = 64;  ///< the search ends here and says so
    int maximumDepth = 32;  ///< certificates of one path
};

/// Finds every way from the first certificate to an anchor and has each verified by OpenSSL.
///
/// OpenSSL takes the first issuer that fits and does not come back to the others. So Pintle searches: depth first over
/// names and key identifiers, issuers in OpenSSL's own order (those in the store, then as sent, then helpers), bounded
/// in width, depth and signatures. Each complete candidate is then handed to X509_verify_cert with exactly its own
/// certificates, its anchor as the only trust, with purpose, security level, name constraints, revocation lists and the
/// instant; what OpenSSL accepts and no finding of Severity::Failure contradicts is a valid path, nothing else is. So
/// the path in use is the one that OpenSSL would have taken, wherever it finds one.
///
/// A path ends in a self-issued anchor. An anchor that is none (an intermediate or the leaf itself in the store) ends
/// it where no valid path leads on from there, as with OpenSSL's PARTIAL_CHAIN.
///
/// `sent` is leaf first, at most 10,000 certificates. Errors: EmptyChain.
Result<PathReport> buildPaths(
    const std::vector<Certificate>& sent, const TrustStore& trust, const VerifyOptions& options);

} // namespace pintle
