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
    std::vector<Certificate> helpers; ///< untrusted, beside the chain as sent
    std::vector<RevocationList> revocationLists;
    QByteArray stapledOcsp; ///< DER of an OCSPResponse; empty: none was stapled
    int maximumPaths = 64;  ///< the search ends here and says so
    int maximumDepth = 32;  ///< certificates of one path
};

/// Finds every way from the first certificate to an anchor and has each verified by OpenSSL.
///
/// OpenSSL takes the first issuer that fits and does not come back to the others. So Pintle searches: depth first over
/// names and key identifiers, certificates as sent before those of the store, bounded in width and depth. Each complete
/// candidate is then handed to X509_verify_cert with exactly its own certificates, its anchor as the only trust, with
/// purpose, security level, name constraints and the instant; what OpenSSL accepts is a valid path, nothing else is.
/// Findings on certificates and edges say in the RFC's terms which rule failed.
///
/// `sent` is leaf first, at most 10,000 certificates. Errors: EmptyChain.
Result<PathReport> buildPaths(
    const std::vector<Certificate>& sent, const TrustStore& trust, const VerifyOptions& options);

} // namespace pintle
