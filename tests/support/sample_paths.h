// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#pragma once

#include "core/chain/path_report.h"

#include <QString>

#include <vector>

/// Path reports put together by hand, for tests of what is concluded from them. The certificates are real and made by
/// the openssl command; that they form a path is claimed, not so.
namespace pintle::test {

/// A self-signed certificate with this name as CN and as only DNS name.
Certificate sampleCertificate(const QString& name, const QString& newKey = QStringLiteral("ed25519"));

/// Paths that were all found valid for `host`, the first one in use, each ending in an anchor; sent: all of the first
/// but its anchor, or its only certificate.
PathReport trustedReport(const std::vector<std::vector<Certificate>>& paths, const HostName& host);
/// The same with best attempts only, of which none is valid.
PathReport untrustedReport(const std::vector<std::vector<Certificate>>& paths, const HostName& host);

} // namespace pintle::test
