// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#pragma once

#include "core/chain/path_builder.h"
#include "core/chain/path_report.h"

namespace pintle {

/// Judges the stapled OCSP response against the leaf and its issuer on a path of at least two certificates, or its
/// absence where the leaf asks for one (RFC 7633). A revoked leaf is a failure; a response that does not verify is one
/// only where the leaf must be stapled, since anybody can leave a response out.
void addStapleFindings(CertificatePath& path, const VerifyOptions& options);

} // namespace pintle
