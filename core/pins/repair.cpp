// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "core/pins/repair.h"

#include "core/pins/coverage.h"
#include "core/pins/pin_taking.h"

#include <algorithm>

namespace pintle {
namespace {

// Longer text is neither pin nor host; it is not looked through.
constexpr qsizetype LongestText = 1024;

std::optional<HostPins> entryOf(const PinSet& set, const Advice& advice)
{
    const auto& hosts = set.hosts();
    // A name and the same name with subdomains read alike; the pin or the end tells which of them it is.
    const auto isMeant = [&advice](const HostPins& host) {
        const bool hasPin = !advice.pin
            || std::any_of(host.pins.begin(), host.pins.end(),
                [&advice](const PinEntry& entry) { return entry.pin == *advice.pin; });
        const QDateTime& end = advice.finding.facts.instant;
        return host.pattern.toString() == advice.host && hasPin && (!end.isValid() || host.expires == end);
    };
    const auto entry = std::find_if(hosts.begin(), hosts.end(), isMeant);
    return entry == hosts.end() ? std::nullopt : std::optional(*entry);
}

void fillFrom(PinEntry& kept, const PinEntry& other)
{
    const auto fill = [](QString& mine, const QString& theirs) {
        if (mine.isEmpty())
            mine = theirs;
    };
    fill(kept.label, other.label);
    fill(kept.keptBy, other.keptBy);
    fill(kept.keyAlgorithm, other.keyAlgorithm);
    fill(kept.addedFromSubject, other.addedFromSubject);
    if (!kept.addedFromNotAfter.isValid())
        kept.addedFromNotAfter = other.addedFromNotAfter;
    if (!kept.role)
        kept.role = other.role;
}

// One that counts is kept before one that is retired: what is enforced stays as it is.
void mergeDuplicates(HostPins& entry, const Pin& pin)
{
    const auto isIt = [&pin](const PinEntry& other) { return other.pin == pin; };
    auto kept = std::find_if(
        entry.pins.begin(), entry.pins.end(), [&isIt](const PinEntry& other) { return isIt(other) && other.counts(); });
    if (kept == entry.pins.end())
        kept = std::find_if(entry.pins.begin(), entry.pins.end(), isIt);
    if (kept == entry.pins.end())
        return;
    PinEntry merged = *kept;
    for (const PinEntry& other : entry.pins) {
        if (isIt(other))
            fillFrom(merged, other);
    }
    const auto first = std::find_if(entry.pins.begin(), entry.pins.end(), isIt);
    *first = merged;
    entry.pins.erase(std::remove_if(first + 1, entry.pins.end(), isIt), entry.pins.end());
}

void nameBackupInUse(HostPins& entry, const Pin& pin, const PathReport& live)
{
    const CertificatePath* path = live.usedPath();
    for (size_t depth = 0; path && depth < path->nodes.size(); ++depth) {
        if (Pin::of(path->nodes[depth].certificate) != pin)
            continue;
        for (PinEntry& other : entry.pins) {
            if (other.pin == pin && other.role == PinRole::Backup) {
                other.role = roleAt(*path, static_cast<int>(depth));
                other.state = PinState::Active;
            }
        }
        return;
    }
}

// An end that is taken away brings enforcement back: not over users who would be locked out by it today.
bool wouldLetTheLiveChainIn(const HostPins& entry, const AdviceOptions& options)
{
    HostPins endless = entry;
    endless.expires = {};
    return !options.live || coverageOf(endless, options.live, options.now).front().outcome != CoverageOutcome::Blocked;
}

bool isPinCharacter(QChar c)
{
    return c.unicode() < 0x80
        && (c.isLetterOrNumber() || c == QLatin1Char('+') || c == QLatin1Char('/') || c == QLatin1Char('='));
}

QString withoutPinPrefix(QString text)
{
    for (const char* prefix : {"pin-sha256=", "pin-sha256:", "sha256//", "sha256/", "sha256:"}) {
        if (text.startsWith(QLatin1String(prefix), Qt::CaseInsensitive))
            return text.mid(QLatin1String(prefix).size());
    }
    return text;
}

} // namespace

QLatin1String idOf(Repair repair)
{
    switch (repair) {
    case Repair::MergeDuplicates: return QLatin1String("merge-duplicates");
    case Repair::RemovePlaceholder: return QLatin1String("remove-placeholder");
    case Repair::RemoveEnd: return QLatin1String("remove-end");
    case Repair::NameBackupInUse: return QLatin1String("name-backup-in-use");
    }
    Q_UNREACHABLE();
}

std::optional<Repair> repairFor(const PinSet& set, const Advice& advice, const AdviceOptions& options)
{
    const auto entry = entryOf(set, advice);
    if (!entry)
        return std::nullopt;
    const FindingCode code = advice.finding.code;
    if (code == FindingCode::DuplicatePin && advice.pin)
        return Repair::MergeDuplicates;
    if (code == FindingCode::PlaceholderPinInSet && advice.pin)
        return Repair::RemovePlaceholder;
    if (code == FindingCode::BackupInLiveChain && advice.pin && options.live)
        return Repair::NameBackupInUse;
    const bool isEnd = code == FindingCode::PinSetExpired || code == FindingCode::PinSetEndsSoon;
    if (isEnd && wouldLetTheLiveChainIn(*entry, options))
        return Repair::RemoveEnd;
    return std::nullopt; // everything else takes a key, a chain or a decision
}

PinSet repaired(const PinSet& set, const Advice& advice, const AdviceOptions& options)
{
    const auto repair = repairFor(set, advice, options);
    if (!repair)
        return set;
    HostPins entry = *entryOf(set, advice);
    switch (*repair) {
    case Repair::MergeDuplicates: mergeDuplicates(entry, *advice.pin); break;
    case Repair::RemovePlaceholder:
        std::erase_if(entry.pins, [&advice](const PinEntry& pin) { return pin.pin == *advice.pin; });
        break;
    case Repair::RemoveEnd: entry.expires = {}; break;
    case Repair::NameBackupInUse: nameBackupInUse(entry, *advice.pin, *options.live); break;
    }
    return set.with(std::move(entry));
}

std::optional<QString> repairedPinText(const QString& text)
{
    if (text.size() > LongestText || Pin::parse(text))
        return std::nullopt;
    QString body;
    for (QChar c : text) {
        if (c == QLatin1Char('-'))
            c = QLatin1Char('+');
        if (c == QLatin1Char('_'))
            c = QLatin1Char('/');
        const bool isAround = c.isSpace() || c == QLatin1Char('"') || c == QLatin1Char('\'') || c == QLatin1Char(',')
            || c == QLatin1Char(';');
        if (isAround)
            continue;
        body.append(c);
    }
    // `pin-sha256` lost its hyphen above.
    if (body.startsWith(QLatin1String("pin+"), Qt::CaseInsensitive))
        body[3] = QLatin1Char('-');
    body = withoutPinPrefix(body);
    if (!std::all_of(body.begin(), body.end(), isPinCharacter))
        return std::nullopt;
    while (body.endsWith(QLatin1Char('=')))
        body.chop(1);
    const auto pin = Pin::parse(body + QLatin1Char('='));
    return pin ? std::optional(pin->toBase64()) : std::nullopt;
}

std::optional<RepairedHost> repairedHostText(const QString& text)
{
    if (text.size() > LongestText || HostPattern::parse(text))
        return std::nullopt;
    QString host = text.trimmed();
    if (const qsizetype scheme = host.indexOf(QLatin1String("://")); scheme >= 0)
        host = host.mid(scheme + 3);
    for (const char end : {'/', '?', '#'})
        host = host.section(QLatin1Char(end), 0, 0);
    host = host.section(QLatin1Char('@'), -1);
    const qsizetype colon = host.lastIndexOf(QLatin1Char(':'));
    const bool hasPort = colon > 0 && (host.count(QLatin1Char(':')) == 1 || host.at(colon - 1) == QLatin1Char(']'));
    if (hasPort)
        host.truncate(colon);
    RepairedHost mended;
    for (const char* deep : {"**.", "."}) {
        if (!mended.includeSubdomains && host.startsWith(QLatin1String(deep))) {
            host = host.mid(QLatin1String(deep).size());
            mended.includeSubdomains = true;
        }
    }
    const auto pattern = HostPattern::parse(host, mended.includeSubdomains);
    if (!pattern)
        return std::nullopt;
    mended.pattern = pattern->toString();
    return mended;
}

} // namespace pintle
