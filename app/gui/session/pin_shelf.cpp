// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "app/gui/session/pin_shelf.h"

#include <algorithm>

namespace pintle {
namespace {

HostPins entryFor(const HostName& host, quint16 port)
{
    // A HostName is always a pattern that matches itself.
    HostPins entry{.pattern = *HostPattern::parse(host.toString())};
    if (port != 0) {
        const QString shown = host.address().protocol() == QAbstractSocket::IPv6Protocol
            ? QStringLiteral("[%1]").arg(host.toString())
            : host.toString();
        entry.endpoints = {QStringLiteral("%1:%2").arg(shown).arg(port)};
    }
    return entry;
}

PinSet withPin(const PinSet& set, const HostName& host, quint16 port, PinEntry pin)
{
    const HostPins* found = set.find(host);
    HostPins entry = found != nullptr ? *found : entryFor(host, port);
    const auto same = std::find_if(
        entry.pins.begin(), entry.pins.end(), [&pin](const PinEntry& existing) { return existing.pin == pin.pin; });
    if (same != entry.pins.end())
        same->state = PinState::Active; // a retired key that is pinned again
    else
        entry.pins.push_back(std::move(pin));
    return set.with(std::move(entry));
}

} // namespace

class PinShelf::Change : public QUndoCommand
{
public:
    Change(PinShelf& shelf, State before, State after, const QString& text)
        : QUndoCommand(text)
        , m_shelf(shelf)
        , m_before(std::move(before))
        , m_after(std::move(after))
    { }

    void undo() override { m_shelf.apply(m_before); }
    void redo() override { m_shelf.apply(m_after); }

private:
    PinShelf& m_shelf;
    State m_before;
    State m_after;
};

PinShelf::PinShelf(QObject* parent)
    : QObject(parent)
{ }

QStringList PinShelf::names() const
{
    QStringList names;
    for (const Entry& entry : m_state.entries)
        names << entry.set.name();
    return names;
}

std::optional<PinSet> PinShelf::currentSet() const
{
    if (m_state.current < 0)
        return std::nullopt;
    return m_state.entries[size_t(m_state.current)].set;
}

QString PinShelf::currentPath() const
{
    return m_state.current < 0 ? QString() : m_state.entries[size_t(m_state.current)].path;
}

void PinShelf::add(PinSet set, const QString& path)
{
    m_state.entries.push_back({std::move(set), path});
    m_state.current = int(m_state.entries.size()) - 1;
    // Steps before this one would take the set away again.
    m_undo.clear();
    Q_EMIT changed();
}

void PinShelf::choose(int index)
{
    if (index == m_state.current || index >= int(m_state.entries.size()))
        return;
    m_state.current = index;
    Q_EMIT changed();
}

void PinShelf::markSaved(const QString& path)
{
    if (m_state.current < 0)
        return;
    m_state.entries[size_t(m_state.current)].path = path;
    m_undo.setClean();
    Q_EMIT changed();
}

void PinShelf::pinInNewSet(const HostName& host, quint16 port, PinEntry entry)
{
    const QString what = entry.label;
    State next = m_state;
    next.entries.push_back({withPin(PinSet::make(host.displayName()), host, port, std::move(entry)), {}});
    next.current = int(next.entries.size()) - 1;
    push(std::move(next), tr("Pin %1").arg(what));
}

void PinShelf::pin(int index, const HostName& host, quint16 port, PinEntry entry)
{
    if (index < 0 || index >= int(m_state.entries.size()))
        return;
    const QString what = entry.label;
    State next = m_state;
    Entry& target = next.entries[size_t(index)];
    target.set = withPin(target.set, host, port, std::move(entry));
    next.current = index;
    push(std::move(next), tr("Pin %1").arg(what));
}

void PinShelf::unpin(const HostName& host, const Pin& pin, const QString& what)
{
    if (m_state.current < 0)
        return;
    State next = m_state;
    Entry& target = next.entries[size_t(next.current)];
    const HostPins* found = target.set.find(host);
    if (found == nullptr)
        return;
    HostPins entry = *found;
    std::erase_if(entry.pins, [&pin](const PinEntry& existing) { return existing.pin == pin; });
    target.set = target.set.with(std::move(entry));
    push(std::move(next), tr("Remove Pin of %1").arg(what));
}

void PinShelf::push(State next, const QString& text)
{
    m_undo.push(new Change(*this, m_state, std::move(next), text));
}

void PinShelf::apply(const State& state)
{
    State next = state;
    // Where a set is saved is not undone with its pins.
    for (size_t i = 0; i < std::min(next.entries.size(), m_state.entries.size()); ++i)
        next.entries[i].path = m_state.entries[i].path;
    m_state = std::move(next);
    Q_EMIT changed();
}

} // namespace pintle
