// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "app/gui/pages/pin_sets/pin_words.h"

#include "app/gui/text_isolation.h"

#include "core/pins/pin_taking.h"

#include <QCoreApplication>

#include <algorithm>

namespace pintle {
namespace {

struct PinWords {
    Q_DECLARE_TR_FUNCTIONS(PinWords)
};

QString roleWords(PinRole role)
{
    switch (role) {
    case PinRole::Leaf: return PinWords::tr("in live chain: leaf");
    case PinRole::Intermediate: return PinWords::tr("in live chain: intermediate");
    case PinRole::Root: return PinWords::tr("in live chain: root");
    case PinRole::Backup: return PinWords::tr("not in live chain");
    }
    Q_UNREACHABLE();
}

// The keys of the path in use, hashed once for all pins that are looked for among them.
class LiveKeys
{
public:
    explicit LiveKeys(const PathReport* live)
        : m_path(live ? live->usedPath() : nullptr)
    {
        for (size_t depth = 0; m_path != nullptr && depth < m_path->nodes.size(); ++depth)
            m_pins.push_back(Pin::of(m_path->nodes[depth].certificate));
    }

    PinPlace placeOf(const Pin& pin) const
    {
        if (m_path == nullptr)
            return {};
        const auto place = std::find(m_pins.begin(), m_pins.end(), pin);
        if (place == m_pins.end())
            return {true, std::nullopt};
        return {true, roleAt(*m_path, int(place - m_pins.begin()))};
    }

private:
    const CertificatePath* m_path;
    std::vector<Pin> m_pins;
};

} // namespace

PinKind kindOf(const PinEntry& entry)
{
    if (entry.state == PinState::Retired)
        return PinKind::Retired;
    if (entry.role == PinRole::Backup)
        return PinKind::Backup;
    return entry.state == PinState::Next ? PinKind::Next : PinKind::Active;
}

PinEntry withKind(PinEntry entry, PinKind kind, std::optional<PinRole> place)
{
    switch (kind) {
    case PinKind::Active: entry.state = PinState::Active; break;
    case PinKind::Backup:
        entry.role = PinRole::Backup;
        entry.state = PinState::Next;
        return entry;
    case PinKind::Next: entry.state = PinState::Next; break;
    case PinKind::Retired: entry.state = PinState::Retired; return entry;
    }
    // A backup that is one no more is what its place says, or unknown.
    if (entry.role == PinRole::Backup)
        entry.role = place;
    return entry;
}

Badge badgeOf(PinKind kind)
{
    switch (kind) {
    //: State of a pin: it is enforced, and its key is expected in the chain.
    case PinKind::Active: return {Severity::Ok, PinWords::tr("Active")};
    //: State of a pin: its key is kept back for the day the served key is lost.
    case PinKind::Backup: return {Severity::Info, PinWords::tr("Backup")};
    //: State of a pin: its key is going to be served next.
    case PinKind::Next: return {Severity::Info, PinWords::tr("Next")};
    //: State of a pin: it is kept for the record and not enforced any more.
    case PinKind::Retired: return {Severity::Neutral, PinWords::tr("Retired")};
    }
    Q_UNREACHABLE();
}

const std::vector<PinKind>& pinKinds()
{
    static const std::vector<PinKind> all = {PinKind::Active, PinKind::Backup, PinKind::Next, PinKind::Retired};
    return all;
}

PinPlace placeOf(const Pin& pin, const PathReport* live)
{
    return LiveKeys(live).placeOf(pin);
}

QString placeWords(const PinPlace& place)
{
    if (!place.inspected)
        return PinWords::tr("unknown – not inspected");
    return place.role ? roleWords(*place.role) : PinWords::tr("not in live chain");
}

std::vector<PinRow> pinRows(const HostPins& host, const PathReport* live)
{
    const LiveKeys keys(live);
    std::vector<PinRow> rows;
    for (const PinEntry& entry : host.pins)
        rows.push_back({entry, keys.placeOf(entry.pin)});
    return rows;
}

QString originWords(const PinEntry& entry)
{
    if (!entry.addedFromSubject.isEmpty() && entry.addedFromNotAfter.isValid())
        return PinWords::tr("certificate of %1, until %2")
            .arg(onScreen(entry.addedFromSubject), entry.addedFromNotAfter.toUTC().date().toString(Qt::ISODate));
    if (!entry.addedFromSubject.isEmpty())
        return PinWords::tr("certificate of %1").arg(onScreen(entry.addedFromSubject));
    return entry.keyAlgorithm.isEmpty() ? PinWords::tr("hash only") : PinWords::tr("key or certificate request");
}

QString spokenPin(const PinRow& row)
{
    const QString key = row.entry.keyAlgorithm.isEmpty() ? PinWords::tr("key unknown") : row.entry.keyAlgorithm;
    const QString sentence =
        PinWords::tr("%1: pin %2, %3, %4")
            .arg(badgeOf(kindOf(row.entry)).word, onScreen(row.entry.pin.toString()), placeWords(row.place), key);
    return row.entry.keptBy.isEmpty() ? sentence : PinWords::tr("%1, kept by %2").arg(sentence, row.entry.keptBy);
}

QString shortPin(const Pin& pin)
{
    const QString text = pin.toBase64();
    return onScreen(text.first(6) + QChar(0x2026) + text.last(6));
}

} // namespace pintle
