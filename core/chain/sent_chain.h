// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#pragma once

#include "core/chain/path_report.h"

namespace pintle {

/// Findings on the list as sent, measured against the path in use (RFC 8446 section 4.4.2: leaf first, each certifies
/// the one before it): out of order, twice, not used, the root sent, an issuer missing. Sets `sentNotUsed`.
void addSentChainFindings(PathReport& report);

} // namespace pintle
