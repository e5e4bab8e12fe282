// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#pragma once

#include "core/pins/pin_set.h"

#include <QObject>
#include <QUndoStack>

#include <optional>
#include <vector>

namespace pintle {

/// The pin sets of this session: opened from files or made here. Every change can be undone.
class PinShelf : public QObject
{
    Q_OBJECT

public:
    struct Entry {
        PinSet set;
        QString path; ///< empty: never saved
        friend bool operator==(const Entry&, const Entry&) = default;
    };
    /// Everything on the shelf and which set is in use; what undo restores.
    struct State {
        std::vector<Entry> entries;
        int current = -1;
        friend bool operator==(const State&, const State&) = default;
    };

    explicit PinShelf(QObject* parent = nullptr);

    const std::vector<Entry>& entries() const { return m_state.entries; }
    QStringList names() const;
    int current() const { return m_state.current; }
    std::optional<PinSet> currentSet() const;
    QString currentPath() const;
    QUndoStack& undoStack() { return m_undo; }

    /// Puts an opened set on the shelf and makes it current. Not undoable: nothing is lost by it.
    void add(PinSet set, const QString& path);
    void choose(int index); ///< -1 for none
    void markSaved(const QString& path);
    /// Makes a new set with this entry, or adds the pin to set `index`; the set becomes current.
    void pinInNewSet(const HostName& host, quint16 port, PinEntry entry);
    /// False when the set has no room for the host (its pattern cannot be written).
    void pin(int index, const HostName& host, quint16 port, PinEntry entry);
    void unpin(const HostName& host, const Pin& pin, const QString& what);

Q_SIGNALS:
    void changed();

private:
    class Change;
    void apply(const State& state);
    void push(State next, const QString& text);

    State m_state;
    QUndoStack m_undo;
};

} // namespace pintle
