// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#pragma once

#include "app/workspace/workspace.h"

#include <QJsonObject>

namespace pintle {

/// What makes `after` of `before`, as JSON: every object that is new or different in whole, the order of a list where
/// it changed, the workspace's own fields where they did. Empty when they are equal.
QJsonObject difference(const Workspace& before, const Workspace& after);

/// `before` with the difference made in it. What does not fit (an object that cannot be read, an id that nothing has)
/// is passed over: the rest is worth more than none.
Workspace patched(Workspace before, const QJsonObject& difference);

/// How one object differs between two workspaces, for a person to look at.
struct ObjectDifference {
    enum class Kind { PinSet, Target, Snapshot, Name } kind = Kind::PinSet;
    enum class Change { Added, Removed, Changed } change = Change::Changed;
    QString name; ///< of the object, as in `after` unless it was removed
    friend bool operator==(const ObjectDifference&, const ObjectDifference&) = default;
};
std::vector<ObjectDifference> differences(const Workspace& before, const Workspace& after);

} // namespace pintle
