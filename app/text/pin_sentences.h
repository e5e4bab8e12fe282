// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#pragma once

#include "core/pins/coverage.h"
#include "core/pins/platform_hosts.h"
#include "core/pins/repair.h"

#include <QString>

/// Words about pin sets themselves: what becomes of their users, which platform covers which host, how a finding is
/// mended.
namespace pintle::text {

/// `Today's chain: allowed`, one line without a full stop. `reportOnly`: nothing is blocked, it is told.
QString sentence(const CoverageAnswer& answer, bool reportOnly);
/// Why the answer is what it is, a whole sentence; empty where the line says it all.
QString reason(const CoverageAnswer& answer);

/// `Android NSC`, `OkHttp`, …: a platform's own name.
QString word(HostPlatform platform);
/// `covers`, `does not cover`, with the platform's name: `OkHttp covers this host`.
QString sentence(const PlatformCoverage& coverage);
/// Why a platform covers a host or does not, a whole sentence.
QString reason(const PlatformCoverage& coverage);

/// What a repair does, as the text of a button: `Merge the Entries`.
QString action(Repair repair);

} // namespace pintle::text
