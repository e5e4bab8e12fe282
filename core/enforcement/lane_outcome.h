// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#pragma once

#include "core/base/finding.h"

#include <QLatin1String>

#include <optional>

namespace pintle {

/// The ways on which one client is sent to one server.
enum class Lane {
    Direct,  ///< A: no proxy, with pins: the control
    PinsOff, ///< B: through the proxy, the chain alone decides
    PinsOn,  ///< C: through the proxy, with pins
};
QLatin1String idOf(Lane lane); ///< `A`, `B`, `C`

/// What a client did with the connection of a lane.
enum class LaneContact {
    None,     ///< there was nothing to judge: no connection, no TLS, stopped
    Accepted, ///< it went on to application data
    Refused,  ///< it hung up before any
};

/// Who answered: told by comparing the leaf with that of the direct connection.
enum class LanePeer { Genuine, Interceptor };

/// What a lane came to, judged against what should happen: the real server is to be accepted and an interceptor
/// refused.
enum class LaneOutcome { Works, AttackBlocked, Intercepted, Outage, Inconclusive };
/// `works`, `attack-blocked`, `intercepted`, `outage`, `inconclusive`.
QLatin1String idOf(LaneOutcome outcome);
Severity severityOf(LaneOutcome outcome);

/// Why a lane is inconclusive.
enum class LaneDoubt {
    NoContact,        ///< this lane's client never came to a decision
    ControlNoContact, ///< the direct connection did not come about
    ControlRefused,   ///< the client refuses the real server, so its refusals mean nothing
    NothingToEnforce, ///< no pins for a lane that is about pins
    Stopped,          ///< the user ended the run
};

/// An outcome, and the doubt where it is Inconclusive.
struct LaneJudgement {
    LaneOutcome outcome = LaneOutcome::Inconclusive;
    std::optional<LaneDoubt> doubt;

    friend bool operator==(const LaneJudgement&, const LaneJudgement&) = default;
};

/// Judges the control: the direct connection, whose peer is taken for the real server.
LaneJudgement judgeControl(LaneContact contact);
/// Judges a lane through the proxy, given what the control came to. Nothing is said without a control that accepted: a
/// client that refuses everybody blocks no attack. `peer` counts only where there was contact.
LaneJudgement judgeProxied(LaneContact control, LaneContact contact, LanePeer peer);
inline LaneJudgement inconclusive(LaneDoubt doubt)
{
    return {LaneOutcome::Inconclusive, doubt};
}

} // namespace pintle
