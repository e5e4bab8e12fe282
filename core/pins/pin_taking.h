// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#pragma once

#include "core/chain/path_report.h"
#include "core/pins/pin_set.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace pintle {

// How a pin set grows from what a server showed: certificates become entries, entries join a host of the set. Used by
// the command `pin` and by "pin this certificate".

/// The role of the key at a place of a path: the first is the leaf's, an anchor's at the end is a root's (unless it is
/// also the first), everything between is an intermediate's.
PinRole roleAt(const CertificatePath& path, int depth);

/// An active entry for a certificate's key, with the certificate's name as label and its subject and end as origin.
PinEntry entryFor(const Certificate& certificate, PinRole role);

/// An entry for a key that is kept back: role backup, state next, since nothing serves it yet.
PinEntry backupEntryFor(const PublicKeyInfo& key, const QString& label);

/// Which keys of a path to take. Nothing is taken unless asked for.
struct KeysToTake {
    bool leaf = false;
    bool intermediates = false;
    bool root = false;
};

/// Entries for the keys of the path in use, leaf first, each key once. Of a path that is not valid only the leaf's key
/// is taken: nobody has proved that the others had any part in it. Empty where there is no such key.
std::vector<PinEntry> entriesFor(const PathReport& report, const KeysToTake& keys);

/// The set with `entries` added to the host with exactly this pattern, which is made where it is missing. A key that is
/// there already stays one entry: its words are kept, empty ones are filled, where it was added from is brought up to
/// date, a retired one counts again, and a backup that is added as another role has come into use. `endpoints`
/// (`host:port`) are added where they are missing.
PinSet withEntries(const PinSet& set, const HostPattern& pattern, const std::vector<PinEntry>& entries,
    const QStringList& endpoints = {});

} // namespace pintle
