// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#pragma once

#include "app/gui/models/badge.h"

#include "core/chain/path_report.h"
#include "core/pins/pin_set.h"

#include <QString>

#include <optional>
#include <vector>

namespace pintle {

/// What a pin is to the people who keep it: state and role of the document in one word.
enum class PinKind { Active, Backup, Next, Retired };

PinKind kindOf(const PinEntry& entry);
/// `entry` as one of another kind. `place` is the role of its key on the live path, where it is on it.
PinEntry withKind(PinEntry entry, PinKind kind, std::optional<PinRole> place);
Badge badgeOf(PinKind kind);
const std::vector<PinKind>& pinKinds();

/// Where a pin's key is today.
struct PinPlace {
    bool inspected = false;
    std::optional<PinRole> role; ///< of its place on the live path; none: not in it

    friend bool operator==(const PinPlace&, const PinPlace&) = default;
};
PinPlace placeOf(const Pin& pin, const PathReport* live);
QString placeWords(const PinPlace& place);

/// One pin as the table shows it.
struct PinRow {
    PinEntry entry;
    PinPlace place;
    friend bool operator==(const PinRow&, const PinRow&) = default;
};
std::vector<PinRow> pinRows(const HostPins& host, const PathReport* live);

/// Where a pin came from: `certificate of CN=… (until 2031-01-01)`, `key or request`, `digest alone`.
QString originWords(const PinEntry& entry);
/// `Active pin sha256/…, in the live chain as intermediate, EC P-256, kept by HSM 2.`
QString spokenPin(const PinRow& row);
/// The first and last characters of a pin, for the middle of a sentence.
QString shortPin(const Pin& pin);

} // namespace pintle
