// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#pragma once

#include "app/workspace/workspace.h"

#include "core/pins/json_text.h"

#include <QJsonArray>

namespace pintle {

// The objects of a workspace as JSON, one at a time: what a workspace file and its journal have in common.

JsonText toJsonText(const StoredPinSet& stored);
JsonText toJsonText(const StoredTarget& target);
JsonText toJsonText(const Snapshot& snapshot);

/// Without braces; empty for the null id.
QString idText(const QUuid& id);
/// RFC 3339 in UTC; milliseconds only where there are some. Empty for an invalid instant.
QString instantText(const QDateTime& instant);

} // namespace pintle
