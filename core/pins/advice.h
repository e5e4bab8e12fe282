// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#pragma once

#include "core/base/finding.h"
#include "core/chain/path_report.h"
#include "core/pins/pin_set.h"

#include <optional>
#include <vector>

namespace pintle {

/// One piece of advice and what it is about.
struct Advice {
    Finding finding;
    QString host;           ///< pattern as written
    std::optional<Pin> pin; ///< the pin it is about, where it is about one
};

/// What to judge a set against.
struct AdviceOptions {
    QDateTime now;                    ///< required, UTC
    const PathReport* live = nullptr; ///< a live or saved chain of the host it was made for
    QStringList formats;              ///< ids of target formats whose rules also apply
};

/// What will go wrong with a set: see the pins group of FindingCode. In the order of the document; what concerns the
/// live chain's host alone comes with that host.
///
/// - A role that a pin does not say is taken from its place on the live path, where it is there.
/// - NoBackupPin: no pin says that it is kept back; without roles, a lone pin; with a live chain, also when every pin
/// is
///   of a key in it (RFC 7469 section 4.3).
/// - LeafPinsOnly is information only where a backup is kept, since renewal can then use that key.
/// - KeyTypeUnsupported: the keys that the formats asked for can handle; without formats, those a public CA certifies
///   (CA/Browser Forum Baseline Requirements 6.1.5: RSA, P-256, P-384, P-521). The live path's keys are looked at too.
std::vector<Advice> advise(const PinSet& set, const AdviceOptions& options);

/// Advice on a document as people wrote it. A host spelled so that it never matches, or a filler for a pin, makes a
/// document unreadable to PinSet::fromJson; here it is a finding (HostNeverMatches, PlaceholderPinInSet) beside the
/// advice on everything that can be read.
struct DocumentAdvice {
    PinSet set; ///< what could be read
    std::vector<Advice> advice;
    std::vector<Error> lost; ///< other faults of the document, as in PinSet::recover
};
/// Errors: MalformedPinSet when it is not JSON at all.
Result<DocumentAdvice> adviseDocument(const QByteArray& json, const AdviceOptions& options);

} // namespace pintle
