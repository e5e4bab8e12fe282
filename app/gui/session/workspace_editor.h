// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#pragma once

#include "app/workspace/workspace.h"

#include <QObject>
#include <QUndoStack>

#include <memory>
#include <optional>

namespace pintle {

/// What an undoable step is called, and with what it merges.
struct StepName {
    QString text;     ///< as in "Undo %1", for example "Add Backup Pin"
    QString mergeKey; ///< consecutive steps with the same key become one (typing in one field); empty: never
    QString page;     ///< id of the page to show when it is undone or redone
};

/// The workspace being edited. Every change of it is a step on the undo stack, except which pin set is current; a step
/// remembers that one, so that undo brings the selection back. Steps hold values of what they change, so that undo to
/// empty and redo to full gives equal documents. What holds a private key is refused.
class WorkspaceEditor : public QObject
{
    Q_OBJECT

public:
    explicit WorkspaceEditor(QObject* parent = nullptr);
    ~WorkspaceEditor() override;

    const Workspace& workspace() const { return m_workspace; }
    QUndoStack& undoStack() { return m_undo; }
    /// Another workspace takes this one's place; its history begins anew.
    void open(Workspace workspace);

    const std::vector<StoredPinSet>& pinSets() const { return m_workspace.pinSets; }
    const StoredPinSet* pinSet(const QUuid& id) const { return m_workspace.findPinSet(id); }
    const StoredPinSet* currentPinSet() const { return m_workspace.findPinSet(m_workspace.currentPinSet); }
    /// Not undoable. Null, or an id that no set has, for none.
    void choosePinSet(const QUuid& id);

    // Each of these is one step. An id that nothing has, or a value that is there already, makes none.

    /// Returns the new id, null where it was refused; the set becomes current.
    QUuid addPinSet(PinSet set, const StepName& step);
    void editPinSet(const QUuid& id, PinSet next, const StepName& step);
    void noteOnPinSet(const QUuid& id, const QString& note, const StepName& step);
    void removePinSet(const QUuid& id, const StepName& step);
    /// Fills in the id and returns it, null where it was refused.
    QUuid addTarget(StoredTarget target, const StepName& step);
    void removeTarget(const QUuid& id, const StepName& step);
    /// Fills in the id and returns it, null where it was refused.
    QUuid addSnapshot(Snapshot snapshot, const StepName& step);
    void relabelSnapshot(const QUuid& id, const QString& label, const StepName& step);
    void removeSnapshot(const QUuid& id, const StepName& step);
    void rename(const QString& name, const StepName& step);
    /// Everything at once: what a journal or a file changed elsewhere holds.
    void replaceAll(Workspace next, const StepName& step);

Q_SIGNALS:
    /// After every change, undone and redone ones too.
    void changed();
    void currentPinSetChanged();
    /// Another workspace was opened: changed() and currentPinSetChanged() follow.
    void opened();
    /// A step was undone or redone; `page` is where it is seen, `pinSet` the set it changed, null for none.
    void stepped(const QString& page, const QUuid& pinSet);
    /// Nothing was changed, because it holds what a workspace may not.
    void refused(const pintle::Error& error);

private:
    class Step;
    template <typename Object> bool refuse(const Object& object, const QString& name);
    template <typename Object>
    void change(std::vector<Object>& list, const QUuid& id, std::optional<Object> next, const StepName& step);
    void push(std::unique_ptr<Step> step);

    Workspace m_workspace;
    QUuid m_announced; ///< the current set that was last told of
    QUndoStack m_undo;
};

} // namespace pintle
