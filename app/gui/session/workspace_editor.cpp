// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "app/gui/session/workspace_editor.h"

#include "app/gui/session/workspace_step.h"

#include "app/workspace/secrets.h"

#include <algorithm>
#include <utility>

namespace pintle {
namespace {

// Each step holds what it changes, so this bounds the memory of a long day.
constexpr int MaximumSteps = 10'000;

// All steps have the same number, so that the stack asks whether they merge; their keys decide.
constexpr int MergeNumber = 1;

} // namespace

class WorkspaceEditor::Step : public QUndoCommand
{
public:
    Step(WorkspaceEditor& editor, WorkspaceChange change, const QUuid& currentAfter, const StepName& name)
        : QUndoCommand(name.text)
        , m_editor(editor)
        , m_change(std::move(change))
        , m_currentBefore(editor.m_workspace.currentPinSet)
        , m_currentAfter(currentAfter)
        , m_mergeKey(name.mergeKey)
        , m_page(name.page)
    { }

    bool isEmpty() const { return m_change.isEmpty(); }

    void undo() override
    {
        m_change.revert(m_editor.m_workspace);
        finish(m_currentBefore);
    }

    void redo() override
    {
        m_change.apply(m_editor.m_workspace);
        finish(m_currentAfter);
    }

    int id() const override { return m_mergeKey.isEmpty() ? -1 : MergeNumber; }

    bool mergeWith(const QUndoCommand* other) override
    {
        const auto* next = static_cast<const Step*>(other);
        if (next->m_mergeKey != m_mergeKey || !m_change.merge(next->m_change))
            return false;
        m_currentAfter = next->m_currentAfter;
        setText(next->text());
        setObsolete(m_change.isEmpty());
        return true;
    }

private:
    void finish(const QUuid& current)
    {
        Workspace& workspace = m_editor.m_workspace;
        const QUuid known = workspace.findPinSet(current) ? current : QUuid();
        workspace.currentPinSet = known;
        Q_EMIT m_editor.changed();
        if (std::exchange(m_editor.m_announced, known) != known)
            Q_EMIT m_editor.currentPinSetChanged();
        if (m_done)
            Q_EMIT m_editor.stepped(m_page, m_change.pinSet());
        m_done = true;
    }

    WorkspaceEditor& m_editor;
    WorkspaceChange m_change;
    QUuid m_currentBefore;
    QUuid m_currentAfter;
    QString m_mergeKey;
    QString m_page;
    bool m_done = false;
};

WorkspaceEditor::WorkspaceEditor(QObject* parent)
    : QObject(parent)
{
    m_undo.setUndoLimit(MaximumSteps);
}

WorkspaceEditor::~WorkspaceEditor() = default;

void WorkspaceEditor::open(Workspace workspace)
{
    m_undo.clear();
    m_workspace = std::move(workspace);
    m_announced = m_workspace.currentPinSet;
    Q_EMIT opened();
    Q_EMIT changed();
    Q_EMIT currentPinSetChanged();
}

void WorkspaceEditor::choosePinSet(const QUuid& id)
{
    const QUuid known = pinSet(id) ? id : QUuid();
    if (known == m_workspace.currentPinSet)
        return;
    m_workspace.currentPinSet = known;
    m_announced = known;
    Q_EMIT changed();
    Q_EMIT currentPinSetChanged();
}

template <typename Object> bool WorkspaceEditor::refuse(const Object& object, const QString& name)
{
    if (!holdsPrivateKey(object))
        return false;
    Q_EMIT refused({ErrorCode::PrivateKeyRefused, {.subject = name}});
    return true;
}

template <typename Object>
void WorkspaceEditor::change(
    std::vector<Object>& list, const QUuid& id, std::optional<Object> next, const StepName& step)
{
    const auto found = std::find_if(list.begin(), list.end(), [&id](const Object& object) { return object.id == id; });
    ObjectChange<Object> change{.index = size_t(found - list.begin())};
    if (found != list.end())
        change.before = *found;
    change.after = std::move(next);
    if (!change.before && !change.after)
        return;
    push(std::make_unique<Step>(*this, WorkspaceChange(std::move(change)), m_workspace.currentPinSet, step));
}

void WorkspaceEditor::push(std::unique_ptr<Step> step)
{
    if (!step->isEmpty())
        m_undo.push(step.release());
}

QUuid WorkspaceEditor::addPinSet(PinSet set, const StepName& step)
{
    StoredPinSet stored{.id = QUuid::createUuid(), .set = std::move(set)};
    if (refuse(stored, stored.set.name()))
        return {};
    const QUuid id = stored.id;
    ObjectChange<StoredPinSet> change{.index = m_workspace.pinSets.size()};
    change.after = std::move(stored);
    push(std::make_unique<Step>(*this, WorkspaceChange(std::move(change)), id, step));
    return id;
}

void WorkspaceEditor::editPinSet(const QUuid& id, PinSet next, const StepName& step)
{
    const StoredPinSet* found = pinSet(id);
    if (!found)
        return;
    StoredPinSet edited = *found;
    edited.set = std::move(next);
    if (!refuse(edited, edited.set.name()))
        change(m_workspace.pinSets, id, std::optional(std::move(edited)), step);
}

void WorkspaceEditor::noteOnPinSet(const QUuid& id, const QString& note, const StepName& step)
{
    const StoredPinSet* found = pinSet(id);
    if (!found)
        return;
    StoredPinSet edited = *found;
    edited.note = note;
    if (!refuse(edited, edited.set.name()))
        change(m_workspace.pinSets, id, std::optional(std::move(edited)), step);
}

void WorkspaceEditor::removePinSet(const QUuid& id, const StepName& step)
{
    change(m_workspace.pinSets, id, std::optional<StoredPinSet>(), step);
}

QUuid WorkspaceEditor::addTarget(StoredTarget target, const StepName& step)
{
    if (refuse(target, target.address))
        return {};
    target.id = QUuid::createUuid();
    const QUuid id = target.id;
    change(m_workspace.targets, id, std::optional(std::move(target)), step);
    return id;
}

void WorkspaceEditor::removeTarget(const QUuid& id, const StepName& step)
{
    change(m_workspace.targets, id, std::optional<StoredTarget>(), step);
}

QUuid WorkspaceEditor::addSnapshot(Snapshot snapshot, const StepName& step)
{
    if (refuse(snapshot, snapshot.target))
        return {};
    snapshot.id = QUuid::createUuid();
    const QUuid id = snapshot.id;
    change(m_workspace.snapshots, id, std::optional(std::move(snapshot)), step);
    return id;
}

void WorkspaceEditor::relabelSnapshot(const QUuid& id, const QString& label, const StepName& step)
{
    const Snapshot* found = m_workspace.findSnapshot(id);
    if (!found)
        return;
    Snapshot edited = *found;
    edited.label = label;
    if (!refuse(edited, edited.target))
        change(m_workspace.snapshots, id, std::optional(std::move(edited)), step);
}

void WorkspaceEditor::removeSnapshot(const QUuid& id, const StepName& step)
{
    change(m_workspace.snapshots, id, std::optional<Snapshot>(), step);
}

void WorkspaceEditor::rename(const QString& name, const StepName& step)
{
    if (holdsPrivateKey(name)) {
        Q_EMIT refused({ErrorCode::PrivateKeyRefused, {}});
        return;
    }
    push(std::make_unique<Step>(
        *this, WorkspaceChange(NameChange{m_workspace.name, name}), m_workspace.currentPinSet, step));
}

void WorkspaceEditor::replaceAll(Workspace next, const StepName& step)
{
    if (next == m_workspace)
        return;
    const QUuid current = next.currentPinSet;
    auto before = std::make_shared<const Workspace>(m_workspace);
    auto after = std::make_shared<const Workspace>(std::move(next));
    push(std::make_unique<Step>(*this, WorkspaceChange(WholeChange{before, after}), current, step));
}

} // namespace pintle
