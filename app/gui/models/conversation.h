// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#pragma once

#include "core/enforcement/lane_client.h"

#include <QString>

#include <array>
#include <optional>
#include <vector>

/// What was said on the lanes, message beside message: one row for the same step on each, in the order in which it
/// happened. A pure function of the records.
namespace pintle {

/// A step on one lane.
struct ConversationCell {
    QString route;                         ///< `App ▸ Server`; empty for what the app does by itself
    QString text;                          ///< `1463 bytes`, `no match → refuse`
    Severity severity = Severity::Neutral; ///< of a decision; Neutral for a message
};

struct ConversationRow {
    QString what; ///< `Certificate`, `Pin check`
    std::array<std::optional<ConversationCell>, 3> cells;
    std::array<bool, 3> ended{}; ///< the lanes that there is something to say of
    bool compared = true;        ///< false for what lane A cannot have: the proxy's part

    /// The lane has this step with another content than A, or lacks it, or has it alone.
    bool differsFromControl(Lane lane) const;
};

/// `records` by lane; null where a lane has not ended.
std::vector<ConversationRow> conversationOf(const std::array<const LaneRecord*, 3>& records);

} // namespace pintle
