// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "core/pins/coverage.h"

#include <algorithm>

namespace pintle {
namespace {

using Entries = std::vector<PinEntry>;

// The pins that count, by what they can do for a chain that changes.
struct SortedPins {
    Entries current; // on the live path, anywhere
    Entries leaf;    // the key that is served, or said to be
    Entries issuers; // keys of today's issuers, or of issuers where no chain tells which
    Entries otherCas;
    Entries keptBack;
    Entries unknown; // no role and no chain
};

bool saysKeptBack(const PinEntry& entry)
{
    return entry.role == PinRole::Backup || entry.state == PinState::Next;
}

bool saysIssuer(const PinEntry& entry)
{
    return entry.role == PinRole::Intermediate || entry.role == PinRole::Root;
}

// What pins are compared with; with pins-only trust that is the leaf as sent and nothing else.
std::vector<Pin> liveKeys(const HostPins& entry, const PathReport* live)
{
    std::vector<Pin> keys;
    if (!live)
        return keys;
    if (entry.trust == PinTrust::PinsOnly) {
        if (!live->sent.empty())
            keys.push_back(Pin::of(live->sent.front()));
        return keys;
    }
    if (const CertificatePath* path = live->usedPath()) {
        for (const PathNode& node : path->nodes)
            keys.push_back(Pin::of(node.certificate));
    }
    return keys;
}

void sortByWords(const PinEntry& entry, bool hasChain, SortedPins& sorted)
{
    if (saysKeptBack(entry))
        sorted.keptBack.push_back(entry);
    else if (saysIssuer(entry))
        (hasChain ? sorted.otherCas : sorted.issuers).push_back(entry);
    else if (entry.role == PinRole::Leaf)
        // Beside a chain that does not show it, a leaf's key is one that may be served instead.
        (hasChain ? sorted.keptBack : sorted.leaf).push_back(entry);
    else
        (hasChain ? sorted.keptBack : sorted.unknown).push_back(entry);
}

SortedPins sortPins(const HostPins& host, const std::vector<Pin>& keys)
{
    SortedPins sorted;
    for (const PinEntry& entry : host.pins) {
        if (!entry.counts())
            continue;
        const auto place = std::find(keys.begin(), keys.end(), entry.pin);
        if (place == keys.end()) {
            if (host.trust != PinTrust::PinsOnly || !saysIssuer(entry))
                sortByWords(entry, !keys.empty(), sorted);
            continue;
        }
        sorted.current.push_back(entry);
        (place == keys.begin() ? sorted.leaf : sorted.issuers).push_back(entry);
    }
    return sorted;
}

class CoverageJudge
{
public:
    CoverageJudge(const HostPins& entry, const PathReport* live)
        : m_pinsOnly(entry.trust == PinTrust::PinsOnly)
        , m_keys(liveKeys(entry, live))
        , m_pins(sortPins(entry, m_keys))
    {
        const CertificatePath* path = live ? live->usedPath() : nullptr;
        m_verified = m_pinsOnly ? !m_keys.empty() : path && path->valid;
        m_looked = live != nullptr;
    }

    CoverageAnswer answer(FutureChange change) const
    {
        switch (change) {
        case FutureChange::Today: return today();
        case FutureChange::LeafRenewed: return afterRenewal();
        case FutureChange::CaChanged: return afterCaChange();
        case FutureChange::BackupUsed: return withBackup();
        }
        Q_UNREACHABLE();
    }

private:
    CoverageAnswer today() const
    {
        if (!m_looked)
            return {FutureChange::Today, CoverageOutcome::NotInspected, {}};
        if (!m_verified)
            return {FutureChange::Today, CoverageOutcome::NotVerified, {}};
        return {FutureChange::Today, m_pins.current.empty() ? CoverageOutcome::Blocked : CoverageOutcome::Allowed,
            m_pins.current};
    }

    CoverageAnswer afterRenewal() const
    {
        constexpr FutureChange change = FutureChange::LeafRenewed;
        if (!m_pinsOnly && !m_pins.issuers.empty())
            return {change, CoverageOutcome::Allowed, m_pins.issuers};
        if (!m_pins.keptBack.empty())
            return {change, CoverageOutcome::AllowedWithBackup, m_pins.keptBack};
        return {change, m_pins.unknown.empty() ? CoverageOutcome::Blocked : CoverageOutcome::RolesUnknown, {}};
    }

    CoverageAnswer afterCaChange() const
    {
        constexpr FutureChange change = FutureChange::CaChanged;
        if (m_pinsOnly && !m_pins.leaf.empty())
            return {change, CoverageOutcome::Allowed, m_pins.leaf};
        if (!m_pins.keptBack.empty())
            return {change, CoverageOutcome::AllowedWithBackup, m_pins.keptBack};
        if (!m_pins.otherCas.empty())
            return {change, CoverageOutcome::AllowedWithPinnedCa, m_pins.otherCas};
        if (!m_pins.leaf.empty())
            return {change, CoverageOutcome::AllowedWithSameKey, m_pins.leaf};
        return {change, m_pins.unknown.empty() ? CoverageOutcome::Blocked : CoverageOutcome::RolesUnknown, {}};
    }

    CoverageAnswer withBackup() const
    {
        return {FutureChange::BackupUsed,
            m_pins.keptBack.empty() ? CoverageOutcome::NoBackup : CoverageOutcome::Allowed, m_pins.keptBack};
    }

    bool m_pinsOnly;
    bool m_looked = false;
    bool m_verified = false;
    std::vector<Pin> m_keys;
    SortedPins m_pins;
};

constexpr FutureChange AllChanges[] = {
    FutureChange::Today, FutureChange::LeafRenewed, FutureChange::CaChanged, FutureChange::BackupUsed};

} // namespace

QLatin1String idOf(FutureChange change)
{
    switch (change) {
    case FutureChange::Today: return QLatin1String("today");
    case FutureChange::LeafRenewed: return QLatin1String("leaf-renewed");
    case FutureChange::CaChanged: return QLatin1String("ca-changed");
    case FutureChange::BackupUsed: return QLatin1String("backup-used");
    }
    Q_UNREACHABLE();
}

QLatin1String idOf(CoverageOutcome outcome)
{
    switch (outcome) {
    case CoverageOutcome::Allowed: return QLatin1String("allowed");
    case CoverageOutcome::AllowedWithBackup: return QLatin1String("allowed-with-backup");
    case CoverageOutcome::AllowedWithPinnedCa: return QLatin1String("allowed-with-pinned-ca");
    case CoverageOutcome::AllowedWithSameKey: return QLatin1String("allowed-with-same-key");
    case CoverageOutcome::Blocked: return QLatin1String("blocked");
    case CoverageOutcome::NoPins: return QLatin1String("no-pins");
    case CoverageOutcome::Expired: return QLatin1String("expired");
    case CoverageOutcome::NoBackup: return QLatin1String("no-backup");
    case CoverageOutcome::NotInspected: return QLatin1String("not-inspected");
    case CoverageOutcome::NotVerified: return QLatin1String("not-verified");
    case CoverageOutcome::RolesUnknown: return QLatin1String("roles-unknown");
    }
    Q_UNREACHABLE();
}

Severity severityOf(CoverageOutcome outcome)
{
    switch (outcome) {
    case CoverageOutcome::Allowed:
    case CoverageOutcome::AllowedWithBackup: return Severity::Ok;
    case CoverageOutcome::AllowedWithPinnedCa:
    case CoverageOutcome::AllowedWithSameKey:
    case CoverageOutcome::NoPins:
    case CoverageOutcome::Expired:
    case CoverageOutcome::NoBackup:
    case CoverageOutcome::NotVerified: return Severity::Warning;
    case CoverageOutcome::Blocked: return Severity::Failure;
    case CoverageOutcome::NotInspected:
    case CoverageOutcome::RolesUnknown: return Severity::Neutral;
    }
    Q_UNREACHABLE();
}

std::vector<CoverageAnswer> coverageOf(const HostPins& entry, const PathReport* live, const QDateTime& now)
{
    Q_ASSERT(now.isValid());
    const CoverageJudge judge(entry, live);
    const bool hasPins =
        std::any_of(entry.pins.begin(), entry.pins.end(), [](const PinEntry& pin) { return pin.counts(); });
    std::vector<CoverageAnswer> answers;
    for (const FutureChange change : AllChanges) {
        if (!hasPins)
            answers.push_back({change, CoverageOutcome::NoPins, {}});
        else if (entry.isExpired(now))
            answers.push_back({change, CoverageOutcome::Expired, {}});
        else
            answers.push_back(judge.answer(change));
    }
    return answers;
}

} // namespace pintle
