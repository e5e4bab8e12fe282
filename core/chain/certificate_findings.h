// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#pragma once

#include "core/chain/path_builder.h"
#include "core/chain/path_report.h"
#include "core/chain/path_verifier.h"

namespace pintle {

/// Where a certificate stands on its path.
struct CertificatePlace {
    int depth = 0;         ///< 0 is the leaf
    bool isLast = false;   ///< nothing stands above it
    bool isAnchor = false; ///< last, and in the trust store
};

/// What is notable about one certificate in its place: dates, keys, purpose, shape, and everything that OpenSSL
/// complains about at its depth and that no check of a link has said already. Adds to `node.findings`.
void addCertificateFindings(
    PathNode& node, const CertificatePlace& place, const Verification& verification, const VerifyOptions& options);

} // namespace pintle
