// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#pragma once

#include "app/gui/session/workspace_editor.h"

#include <QRandomGenerator>

namespace pintle::test {

/// Somebody who works on a workspace: pseudo-random steps of every kind, undo and redo among them. The same seed and
/// the same beginning give the same steps, so that two processes can follow each other.
class EditingSession
{
public:
    EditingSession(WorkspaceEditor& editor, quint32 seed)
        : m_editor(editor)
        , m_random(seed)
    { }

    void step()
    {
        ++m_number;
        const QString text = QString::number(m_number);
        const Workspace& now = m_editor.workspace();
        const bool crowded = now.pinSets.size() + now.targets.size() + now.snapshots.size() > 40;
        switch (m_random.bounded(12)) {
        case 0: addPinSet(text); break;
        case 1: m_editor.addTarget({{}, text + QStringLiteral(".example"), text, {}}, name("Keep Target")); break;
        case 2: addSnapshot(text); break;
        case 3: m_editor.removePinSet(crowded ? any(now.pinSets) : QUuid(), name("Remove Pin Set")); break;
        case 4: m_editor.removeTarget(crowded ? any(now.targets) : QUuid(), name("Remove Target")); break;
        case 5: m_editor.removeSnapshot(crowded ? any(now.snapshots) : QUuid(), name("Remove Snapshot")); break;
        case 6: m_editor.undoStack().undo(); break;
        case 7: m_editor.undoStack().redo(); break;
        case 8: m_editor.relabelSnapshot(any(now.snapshots), text, name("Rename Snapshot")); break;
        case 9: m_editor.rename(text, name("Rename Workspace")); break;
        case 10: m_editor.choosePinSet(any(now.pinSets)); break;
        default: m_editor.noteOnPinSet(any(now.pinSets), text, name("Edit Note", QStringLiteral("note"))); break;
        }
    }

    /// What the workspace looks like, ids apart: those are new in every process.
    static QByteArray look(const Workspace& workspace)
    {
        QStringList lines{workspace.name};
        for (const StoredPinSet& stored : workspace.pinSets) {
            lines << QStringLiteral("%1|%2|%3|%4")
                         .arg(stored.set.name(), stored.note)
                         .arg(stored.set.hosts().size())
                         .arg(stored.id == workspace.currentPinSet);
        }
        for (const StoredTarget& target : workspace.targets)
            lines << target.address + QLatin1Char('|') + target.note;
        for (const Snapshot& snapshot : workspace.snapshots)
            lines << snapshot.label + QLatin1Char('|') + snapshot.target;
        return lines.join(QLatin1Char('\n')).toUtf8();
    }

private:
    static StepName name(const char* text, const QString& mergeKey = {})
    {
        return {QString::fromLatin1(text), mergeKey, QStringLiteral("pin-sets")};
    }

    template <typename Object> QUuid any(const std::vector<Object>& objects)
    {
        return objects.empty() ? QUuid() : objects[m_random.bounded(quint32(objects.size()))].id;
    }

    void addPinSet(const QString& text)
    {
        HostPins host{.pattern = *HostPattern::parse(text + QStringLiteral(".example"))};
        for (int i = 0; i < 5; ++i)
            host.pins.push_back({.pin = *Pin::fromDigest(QByteArray(Pin::Size - 1, char(m_number)) + char(i)),
                .keptBy = QStringLiteral("HSM %1").arg(i)});
        m_editor.addPinSet(PinSet::make(text).with(host), name("New Pin Set"));
    }

    void addSnapshot(const QString& text)
    {
        Snapshot snapshot;
        snapshot.target = text + QStringLiteral(".example:443");
        snapshot.label = text;
        snapshot.takenAt = QDateTime(QDate(2026, 11, 24), QTime(12, 0), Qt::UTC);
        snapshot.stapledOcsp = QByteArray(2000, char(m_number));
        m_editor.addSnapshot(snapshot, name("Take Snapshot"));
    }

    WorkspaceEditor& m_editor;
    QRandomGenerator m_random;
    int m_number = 0;
};

} // namespace pintle::test
