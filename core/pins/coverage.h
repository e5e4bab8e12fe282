// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#pragma once

#include "core/base/finding.h"
#include "core/chain/path_report.h"
#include "core/pins/pin_set.h"

#include <QDateTime>

#include <vector>

namespace pintle {

/// What may become of a server's chain.
enum class FutureChange {
    Today,       ///< nothing: the chain that was looked at
    LeafRenewed, ///< the same issuers certify a new key
    CaChanged,   ///< other issuers, whose keys the chain of today does not hold
    BackupUsed,  ///< the key that is kept back is served
};
QLatin1String idOf(FutureChange change); ///< `today`, `leaf-renewed`, `ca-changed`, `backup-used`

/// What clients that enforce the entry then do.
enum class CoverageOutcome {
    Allowed,
    AllowedWithBackup,   ///< only when the server then shows a key that is kept back; pins: these
    AllowedWithPinnedCa, ///< only when the new issuer is one that is pinned already; pins: these
    AllowedWithSameKey,  ///< only when the server keeps its key; pins: this one
    Blocked,             ///< no pin that counts can be in that chain
    NoPins,              ///< every trusted chain is accepted: nothing is pinned
    Expired,             ///< every trusted chain is accepted: the entry has ended
    NoBackup,            ///< of BackupUsed: there is none
    NotInspected,        ///< of Today: no chain has been looked at
    NotVerified,         ///< of Today: the chain has no verified path, so pins decide nothing
    RolesUnknown,        ///< nobody has said which certificates the pins are of, and no chain tells
};
QLatin1String idOf(CoverageOutcome outcome); ///< `allowed`, `allowed-with-backup`, …
Severity severityOf(CoverageOutcome outcome);

/// What happens after one change.
struct CoverageAnswer {
    FutureChange change;
    CoverageOutcome outcome;
    std::vector<PinEntry> pins; ///< those that decide; empty where none does
};

/// What an entry does to its users today and after changes that will come; an answer for each FutureChange, in its
/// order. `live` is a live or saved chain of the entry's host, or null. Pins that count are sorted by their place on
/// the live path, and where they are not on it by what they say: a backup, a next key and, beside a live chain, a key
/// without role are taken for kept back (RFC 7469 section 4.3 asks for one such key), a CA's key for another CA's. An
/// answer is about chains that verify; report mode changes nothing in it, for the caller to say. `now` is UTC and
/// judges the end.
std::vector<CoverageAnswer> coverageOf(const HostPins& entry, const PathReport* live, const QDateTime& now);

} // namespace pintle
