// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "core/enforcement/lane_outcome.h"

namespace pintle {

QLatin1String idOf(Lane lane)
{
    switch (lane) {
    case Lane::Direct: return QLatin1String("A");
    case Lane::PinsOff: return QLatin1String("B");
    case Lane::PinsOn: return QLatin1String("C");
    }
    Q_UNREACHABLE();
}

QLatin1String idOf(LaneOutcome outcome)
{
    switch (outcome) {
    case LaneOutcome::Works: return QLatin1String("works");
    case LaneOutcome::AttackBlocked: return QLatin1String("attack-blocked");
    case LaneOutcome::Intercepted: return QLatin1String("intercepted");
    case LaneOutcome::Outage: return QLatin1String("outage");
    case LaneOutcome::Inconclusive: return QLatin1String("inconclusive");
    }
    Q_UNREACHABLE();
}

Severity severityOf(LaneOutcome outcome)
{
    switch (outcome) {
    case LaneOutcome::Works:
    case LaneOutcome::AttackBlocked: return Severity::Ok;
    case LaneOutcome::Intercepted:
    case LaneOutcome::Outage: return Severity::Failure;
    case LaneOutcome::Inconclusive: return Severity::Neutral;
    }
    Q_UNREACHABLE();
}

LaneJudgement judgeControl(LaneContact contact)
{
    switch (contact) {
    case LaneContact::None: return inconclusive(LaneDoubt::NoContact);
    case LaneContact::Accepted: return {LaneOutcome::Works, {}};
    case LaneContact::Refused: return {LaneOutcome::Outage, {}};
    }
    Q_UNREACHABLE();
}

LaneJudgement judgeProxied(LaneContact control, LaneContact contact, LanePeer peer)
{
    switch (control) {
    case LaneContact::None: return inconclusive(LaneDoubt::ControlNoContact);
    case LaneContact::Refused: return inconclusive(LaneDoubt::ControlRefused);
    case LaneContact::Accepted: break;
    }
    const bool isGenuine = peer == LanePeer::Genuine;
    switch (contact) {
    case LaneContact::None: return inconclusive(LaneDoubt::NoContact);
    case LaneContact::Accepted: return {isGenuine ? LaneOutcome::Works : LaneOutcome::Intercepted, {}};
    case LaneContact::Refused: return {isGenuine ? LaneOutcome::Outage : LaneOutcome::AttackBlocked, {}};
    }
    Q_UNREACHABLE();
}

} // namespace pintle
