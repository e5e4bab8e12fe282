// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#pragma once

#include "core/chain/path_report.h"
#include "core/chain/path_verifier.h"
#include "core/chain/signature_checks.h"

#include <span>
#include <vector>

namespace pintle {

/// Looks at every link of a row, leaf first, in the RFC's terms: `nodes.size() - 1` edges with all checks. Signatures
/// that an accepted verification proves are not checked a second time. What concerns one certificate (no CA, path
/// length, key usage, a name that is not permitted) becomes a finding of its node; the rest are findings of the edge.
std::vector<PathEdge> checkEdges(
    std::vector<PathNode>& nodes, const Verification& verification, SignatureChecks& signatures);

} // namespace pintle
