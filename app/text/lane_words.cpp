// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "app/text/sentences.h"
#include "app/text/wording.h"
#include "core/enforcement/lane_client.h"

#include <QCoreApplication>

namespace pintle::text {
namespace {

struct LaneText {
    Q_DECLARE_TR_FUNCTIONS(LaneText)
};

QString worksReason(const LaneRecord& record)
{
    if (record.lane == Lane::Direct)
        return LaneText::tr("Genuine server accepted.");
    return LaneText::tr("The proxy passed the connection through unchanged.");
}

QString blockedReason(const LaneRecord& record)
{
    if (record.verdict && record.verdict->verdict == EndpointVerdict::PinMismatch) {
        return LaneText::tr(
            "The client refused the proxy's certificate because no pin matches; 0 bytes of application data.");
    }
    return LaneText::tr(
        "The client refused the proxy's certificate because its chain is not trusted; 0 bytes of application data.");
}

/// Why a client with pins went on all the same.
QString readInSpiteOfPins(const LaneRecord& record, int bytes)
{
    const PinEvaluation& pins = *record.verdict->pins;
    const QString set = fact(pins.setName);
    if (record.verdict->decision == ConnectionVerdict::Decision::AllowedReported)
        return LaneText::tr("Set %1 only reports, so the proxy read %n bytes of application data.", nullptr, bytes)
            .arg(set);
    if (std::holds_alternative<PinsExpired>(pins.verdict))
        return LaneText::tr("Set %1 has ended, so the proxy read %n bytes of application data.", nullptr, bytes)
            .arg(set);
    if (std::holds_alternative<NotPinned>(pins.verdict))
        return LaneText::tr(
            "Set %1 has no pins for %2, so the proxy read %n bytes of application data.", nullptr, bytes)
            .arg(set, fact(record.verdict->host));
    return LaneText::tr(
        "A pin of set %1 matches the proxy's chain, so the proxy read %n bytes of application data.", nullptr, bytes)
        .arg(set);
}

QString interceptedReason(const LaneRecord& record)
{
    const int bytes = static_cast<int>(record.sentBytes());
    if (record.hasPins && record.verdict && record.verdict->pins)
        return readInSpiteOfPins(record, bytes);
    return LaneText::tr("%n bytes of application data read by the proxy.", nullptr, bytes);
}

QString outageReason(const LaneRecord& record)
{
    if (record.endpoint.verdict == EndpointVerdict::PinMismatch && record.endpoint.pins)
        return LaneText::tr("The genuine server was refused: no pin of set %1 matches.")
            .arg(fact(record.endpoint.pins->setName));
    if (record.verdict && record.verdict->error)
        return LaneText::tr("The genuine server was refused: %1").arg(sentence(*record.verdict->error));
    //: %1 is a sentence.
    return LaneText::tr("The genuine server was refused: %1").arg(reason(record.endpoint));
}

QString inconclusiveReason(const LaneRecord& record, LaneDoubt doubt)
{
    switch (doubt) {
    case LaneDoubt::NoContact:
        if (record.lane != Lane::Direct)
            return reason(record.endpoint);
        //: The control is the direct connection; %1 is a sentence.
        return LaneText::tr("Control did not pass: %1").arg(reason(record.endpoint));
    case LaneDoubt::ControlNoContact:
        return LaneText::tr("Control did not pass: the direct connection did not come about.");
    case LaneDoubt::ControlRefused: return LaneText::tr("Control did not pass: the genuine server was refused.");
    case LaneDoubt::NothingToEnforce: return LaneText::tr("There are no pins to enforce: no pin set was chosen.");
    case LaneDoubt::Stopped: return LaneText::tr("Stopped by you.");
    }
    Q_UNREACHABLE();
}

} // namespace

QString headline(LaneOutcome outcome)
{
    switch (outcome) {
    case LaneOutcome::Works: return LaneText::tr("Works");
    case LaneOutcome::AttackBlocked: return LaneText::tr("Attack blocked");
    case LaneOutcome::Intercepted: return LaneText::tr("Intercepted");
    //: The genuine server was refused: users would be locked out.
    case LaneOutcome::Outage: return LaneText::tr("Outage");
    case LaneOutcome::Inconclusive: return LaneText::tr("Inconclusive");
    }
    Q_UNREACHABLE();
}

QString reason(const LaneRecord& record, const LaneJudgement& judgement)
{
    switch (judgement.outcome) {
    case LaneOutcome::Works: return worksReason(record);
    case LaneOutcome::AttackBlocked: return blockedReason(record);
    case LaneOutcome::Intercepted: return interceptedReason(record);
    case LaneOutcome::Outage: return outageReason(record);
    case LaneOutcome::Inconclusive: return inconclusiveReason(record, judgement.doubt.value_or(LaneDoubt::NoContact));
    }
    Q_UNREACHABLE();
}

QString nextAction(LaneOutcome outcome)
{
    switch (outcome) {
    case LaneOutcome::Works:
    case LaneOutcome::AttackBlocked: return {};
    case LaneOutcome::Intercepted: return LaneText::tr("Turn Pins On");
    case LaneOutcome::Outage: return LaneText::tr("Fix Pin Set");
    case LaneOutcome::Inconclusive: return LaneText::tr("Run Again");
    }
    Q_UNREACHABLE();
}

QString word(Lane lane)
{
    switch (lane) {
    //: A way to the server without a proxy.
    case Lane::Direct: return LaneText::tr("Direct");
    case Lane::PinsOff: return LaneText::tr("Through the proxy, pins off");
    case Lane::PinsOn: return LaneText::tr("Through the proxy, pins on");
    }
    Q_UNREACHABLE();
}

} // namespace pintle::text
