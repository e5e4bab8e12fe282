// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#pragma once

#include "app/workspace/workspace.h"

#include <memory>
#include <optional>
#include <variant>

namespace pintle {

/// One object before and after a step: only one of both where it was added or removed.
template <typename Object> struct ObjectChange {
    size_t index = 0; ///< its place in the list
    std::optional<Object> before;
    std::optional<Object> after;
};

struct NameChange {
    QString before;
    QString after;
};

/// Shared, since such a step is rare and large.
struct WholeChange {
    std::shared_ptr<const Workspace> before;
    std::shared_ptr<const Workspace> after;
};

/// What one undoable step changes in a workspace: values, so that it can be made and taken back any number of times.
/// Which pin set is current is not part of it.
class WorkspaceChange
{
public:
    using Kind = std::variant<ObjectChange<StoredPinSet>, ObjectChange<StoredTarget>, ObjectChange<Snapshot>,
        NameChange, WholeChange>;

    WorkspaceChange(Kind kind)
        : m_kind(std::move(kind))
    { }

    void apply(Workspace& workspace) const;
    void revert(Workspace& workspace) const;
    /// The pin set it is about; null for none.
    QUuid pinSet() const;
    /// Takes in a change that followed, where both are about what one object, or the name, holds.
    bool merge(const WorkspaceChange& next);
    /// Nothing is different afterwards.
    bool isEmpty() const;

private:
    Kind m_kind;
};

} // namespace pintle
