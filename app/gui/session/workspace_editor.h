// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#pragma once

#include "app/workspace/workspace.h"

#include <QObject>
#include <QUndoStack>

namespace pintle {

/// What an undoable step is called, and with what it merges.
struct StepName {
    QString text;     ///< as in "Undo %1", for example "Add Backup Pin"
    QString mergeKey; ///< consecutive steps with the same key become one (typing in one field); empty: never
    QString page;     ///< id of the page to show when it is undone or redone
};

/// The workspace being edited. Every change of it is a step on the undo stack, except which pin set is current. Steps
/// hold values, so that undo to empty and redo to full gives equal documents.
class WorkspaceEditor : public QObject
{
    Q_OBJECT

public:
    explicit WorkspaceEditor(QObject* parent = nullptr);

    const Workspace& workspace() const { return m_workspace; }
    QUndoStack& undoStack() { return m_undo; }
    /// Another workspace takes this one's place; its history begins anew.
    void open(Workspace workspace);

    const std::vector<StoredPinSet>& pinSets() const { return m_workspace.pinSets; }
    const StoredPinSet* pinSet(const QUuid& id) const { return m_workspace.findPinSet(id); }
    const StoredPinSet* currentPinSet() const { return m_workspace.findPinSet(m_workspace.currentPinSet); }
    /// Not undoable. Null for none.
    void choosePinSet(const QUuid& id);

    /// Returns the new id; the set becomes current.
    QUuid addPinSet(PinSet set, const StepName& step);
    void editPinSet(const QUuid& id, PinSet next, const StepName& step);
    void noteOnPinSet(const QUuid& id, const QString& note, const StepName& step);
    void removePinSet(const QUuid& id, const StepName& step);
    QUuid addTarget(StoredTarget target, const StepName& step);
    void removeTarget(const QUuid& id, const StepName& step);
    QUuid addSnapshot(Snapshot snapshot, const StepName& step);
    void relabelSnapshot(const QUuid& id, const QString& label, const StepName& step);
    void removeSnapshot(const QUuid& id, const StepName& step);
    void rename(const QString& name, const StepName& step);

Q_SIGNALS:
    /// After every change, undone and redone ones too.
    void changed();
    void currentPinSetChanged();
    /// A step was undone or redone; `page` is where it is seen.
    void stepped(const QString& page, const QUuid& pinSet);

private:
    class Step;
    void push(Workspace next, const StepName& step);
    void apply(const Workspace& workspace, const QString& page);

    Workspace m_workspace;
    QUndoStack m_undo;
};

} // namespace pintle
