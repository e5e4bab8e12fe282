// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "core/pins/pin_taking.h"

#include <algorithm>

namespace pintle {
namespace {

bool isWanted(PinRole role, const KeysToTake& keys)
{
    switch (role) {
    case PinRole::Leaf: return keys.leaf;
    case PinRole::Intermediate: return keys.intermediates;
    case PinRole::Root: return keys.root;
    case PinRole::Backup: return false;
    }
    Q_UNREACHABLE();
}

auto entryWith(std::vector<PinEntry>& entries, const Pin& pin)
{
    return std::find_if(entries.begin(), entries.end(), [&pin](const PinEntry& entry) { return entry.pin == pin; });
}

void bringUpToDate(PinEntry& known, const PinEntry& fresh)
{
    // A kept-back key that a server shows is kept back no longer.
    const bool comesIntoUse = known.role == PinRole::Backup && fresh.role != PinRole::Backup;
    if (comesIntoUse || !known.role)
        known.role = fresh.role;
    if (known.state == PinState::Retired || fresh.state == PinState::Active)
        known.state = fresh.state;
    if (known.label.isEmpty())
        known.label = fresh.label;
    if (known.keyAlgorithm.isEmpty())
        known.keyAlgorithm = fresh.keyAlgorithm;
    if (fresh.addedFromNotAfter.isValid()) {
        known.addedFromSubject = fresh.addedFromSubject;
        known.addedFromNotAfter = fresh.addedFromNotAfter;
    }
}

} // namespace

PinRole roleAt(const CertificatePath& path, int depth)
{
    Q_ASSERT(depth >= 0 && depth < static_cast<int>(path.nodes.size()));
    if (depth == 0)
        return PinRole::Leaf;
    const bool last = depth + 1 == static_cast<int>(path.nodes.size());
    return last && (path.nodes.back().isAnchor || path.nodes.back().certificate.isSelfIssued()) ? PinRole::Root
                                                                                                : PinRole::Intermediate;
}

PinEntry entryFor(const Certificate& certificate, PinRole role)
{
    return PinEntry{.pin = Pin::of(certificate),
        .role = role,
        .label = certificate.displayName(),
        .keyAlgorithm = certificate.publicKey().name(),
        .addedFromSubject = certificate.subject().toString(),
        .addedFromNotAfter = certificate.notAfter()};
}

PinEntry backupEntryFor(const PublicKeyInfo& key, const QString& label)
{
    return PinEntry{.pin = Pin::of(key),
        .role = PinRole::Backup,
        .state = PinState::Next,
        .label = label,
        .keyAlgorithm = key.name()};
}

std::vector<PinEntry> entriesFor(const PathReport& report, const KeysToTake& keys)
{
    std::vector<PinEntry> entries;
    const CertificatePath* path = report.usedPath();
    if (!path)
        return entries;
    const int proven = path->valid ? static_cast<int>(path->nodes.size()) : 1;
    for (int depth = 0; depth < std::min(proven, static_cast<int>(path->nodes.size())); ++depth) {
        const PinRole role = roleAt(*path, depth);
        const Certificate& certificate = path->nodes[depth].certificate;
        if (isWanted(role, keys) && entryWith(entries, Pin::of(certificate)) == entries.end())
            entries.push_back(entryFor(certificate, role));
    }
    return entries;
}

PinSet withEntries(
    const PinSet& set, const HostPattern& pattern, const std::vector<PinEntry>& entries, const QStringList& endpoints)
{
    const auto& hosts = set.hosts();
    const auto same =
        std::find_if(hosts.begin(), hosts.end(), [&pattern](const HostPins& host) { return host.pattern == pattern; });
    HostPins host = same == hosts.end() ? HostPins{.pattern = pattern} : *same;
    for (const PinEntry& entry : entries) {
        const auto known = entryWith(host.pins, entry.pin);
        if (known == host.pins.end())
            host.pins.push_back(entry);
        else
            bringUpToDate(*known, entry);
    }
    for (const QString& endpoint : endpoints) {
        if (!host.endpoints.contains(endpoint))
            host.endpoints.append(endpoint);
    }
    return set.with(std::move(host));
}

} // namespace pintle
