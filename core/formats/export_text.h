// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#pragma once

#include "core/formats/registry.h"

#include <QString>

#include <vector>

namespace pintle {

// What writers of configurations have in common.

/// A name of the user's on one line of a comment: printable, bounded, without `--`, which ends an XML comment.
QString commentText(const QString& text);

/// The pins that count, each digest once, in the set's order.
std::vector<PinEntry> exportedPins(const HostPins& host);

/// Why no platform should be given this set. Errors: PlaceholderPin, CannotExpress for a set without hosts.
Result<void> refuseUnfit(const PinSet& set);

/// LostOnExport: the format has no place for this part of a host's entry.
Finding lostOnExport(const HostPins& host, const QString& what);

/// PinSetExpired where the entry has ended at `now`: the set enforces nothing for it any more.
void addExpiry(const HostPins& host, const QDateTime& now, Findings& findings);

} // namespace pintle
