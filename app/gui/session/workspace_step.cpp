// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "app/gui/session/workspace_step.h"

namespace pintle {
namespace {

std::vector<StoredPinSet>& listOf(Workspace& workspace, const ObjectChange<StoredPinSet>&)
{
    return workspace.pinSets;
}

std::vector<StoredTarget>& listOf(Workspace& workspace, const ObjectChange<StoredTarget>&)
{
    return workspace.targets;
}

std::vector<Snapshot>& listOf(Workspace& workspace, const ObjectChange<Snapshot>&)
{
    return workspace.snapshots;
}

template <typename Object>
void exchange(
    std::vector<Object>& list, size_t index, const std::optional<Object>& from, const std::optional<Object>& to)
{
    const auto place = list.begin() + std::ptrdiff_t(index);
    if (!from)
        list.insert(place, *to);
    else if (!to)
        list.erase(place);
    else
        *place = *to;
}

struct Apply {
    Workspace& workspace;

    template <typename Object> void operator()(const ObjectChange<Object>& change) const
    {
        exchange(listOf(workspace, change), change.index, change.before, change.after);
    }
    void operator()(const NameChange& change) const { workspace.name = change.after; }
    void operator()(const WholeChange& change) const { workspace = *change.after; }
};

struct Revert {
    Workspace& workspace;

    template <typename Object> void operator()(const ObjectChange<Object>& change) const
    {
        exchange(listOf(workspace, change), change.index, change.after, change.before);
    }
    void operator()(const NameChange& change) const { workspace.name = change.before; }
    void operator()(const WholeChange& change) const { workspace = *change.before; }
};

struct Merge {
    template <typename Object> bool operator()(ObjectChange<Object>& first, const ObjectChange<Object>& next) const
    {
        const bool sameObject = first.before && first.after && next.before && next.after && first.index == next.index
            && first.after->id == next.before->id;
        if (sameObject)
            first.after = next.after;
        return sameObject;
    }
    bool operator()(NameChange& first, const NameChange& next) const
    {
        first.after = next.after;
        return true;
    }
    template <typename First, typename Next> bool operator()(First&, const Next&) const { return false; }
};

} // namespace

void WorkspaceChange::apply(Workspace& workspace) const
{
    std::visit(Apply{workspace}, m_kind);
}

void WorkspaceChange::revert(Workspace& workspace) const
{
    std::visit(Revert{workspace}, m_kind);
}

QUuid WorkspaceChange::pinSet() const
{
    const auto* change = std::get_if<ObjectChange<StoredPinSet>>(&m_kind);
    if (!change)
        return {};
    return change->after ? change->after->id : change->before->id;
}

bool WorkspaceChange::merge(const WorkspaceChange& next)
{
    return std::visit(Merge(), m_kind, next.m_kind);
}

bool WorkspaceChange::isEmpty() const
{
    return std::visit([](const auto& change) { return change.before == change.after; }, m_kind);
}

} // namespace pintle
