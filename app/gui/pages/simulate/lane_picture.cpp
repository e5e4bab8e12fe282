// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "app/gui/pages/simulate/lane_picture.h"

#include "app/text/sentences.h"

#include <QCoreApplication>

namespace pintle {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(pintle::LanePicture)
};

const LaneRecord* recordOf(const LaneRun& run, Lane lane)
{
    const auto& record = run.lane(lane).record;
    return record && !record->stopped ? &*record : nullptr;
}

bool hasChain(const LaneRecord* record)
{
    return record != nullptr && record->endpoint.probe && record->endpoint.probe->hasChain();
}

bool isSubstituted(const LaneRun& run, Lane lane)
{
    const LaneRecord* control = recordOf(run, Lane::Direct);
    const LaneRecord* record = recordOf(run, lane);
    return lane != Lane::Direct && hasChain(control) && hasChain(record)
        && peerOf(*control, *record) == LanePeer::Interceptor;
}

LaneRoute::Proxy routeOf(const LaneRun& run, Lane lane)
{
    if (lane == Lane::Direct)
        return LaneRoute::Proxy::None;
    if (isSubstituted(run, lane))
        return LaneRoute::Proxy::Replaces;
    const bool known = hasChain(recordOf(run, lane)) && hasChain(recordOf(run, Lane::Direct));
    return known ? LaneRoute::Proxy::PassesThrough : LaneRoute::Proxy::Unknown;
}

QString waitingWords(const LaneRun& run, Lane lane)
{
    const LaneState& state = run.lane(lane);
    switch (state.phase) {
    case LaneState::Phase::Idle: return Words::tr("Not run");
    case LaneState::Phase::Waiting:
        if (!run.proxy() && run.request() && run.request()->proxy.kind == LaneProxy::Kind::Mitmproxy)
            return Words::tr("Starting mitmproxy…");
        return lane == Lane::PinsOn ? Words::tr("Waits for lane A…") : Words::tr("Connecting…");
    case LaneState::Phase::Running:
        //: %1 a stage such as TLS.
        return state.record ? Words::tr("Waits for lane A…") : Words::tr("Connecting: %1").arg(text::word(state.stage));
    case LaneState::Phase::Ended: return Words::tr("No certificate was seen on this lane.");
    }
    Q_UNREACHABLE();
}

std::optional<BannerText> bannerOf(const LaneState& state)
{
    if (state.phase != LaneState::Phase::Ended || !state.record)
        return std::nullopt;
    const LaneOutcome outcome = state.judgement.outcome;
    BannerText banner;
    banner.severity = severityOf(outcome);
    banner.headline = text::headline(outcome);
    banner.reason = text::reason(*state.record, state.judgement);
    banner.code = QString(idOf(outcome));
    // Of inconclusive lanes the control alone is worth another try: the others follow it.
    if (outcome != LaneOutcome::Inconclusive || state.record->lane == Lane::Direct)
        banner.nextAction = text::nextAction(outcome);
    return banner;
}

} // namespace

LanePicture pictureOf(const LaneRun& run, Lane lane)
{
    LanePicture picture;
    const LaneRecord* record = recordOf(run, lane);
    picture.route = routeOf(run, lane);
    picture.banner = bannerOf(run.lane(lane));
    picture.waiting = waitingWords(run, lane);
    picture.hasReport = record != nullptr && record->endpoint.paths.has_value();
    if (!picture.hasReport)
        return picture;
    PictureOptions options;
    options.labTrust = run.request() && run.request()->trust.kind == TrustChoice::Kind::Lab;
    options.substituted = isSubstituted(run, lane);
    options.pinsOff = lane == Lane::PinsOff;
    if (lane != Lane::Direct)
        options.administratorAnchors = run.proxyAnchors();
    picture.chain = pictureOf(record->endpoint, 0, options);
    return picture;
}

std::array<std::optional<JudgedLane>, 3> judgedLanes(const LaneRun& run)
{
    std::array<std::optional<JudgedLane>, 3> lanes;
    for (const Lane lane : LaneRun::Lanes) {
        const LaneRecord* record = recordOf(run, lane);
        if (record != nullptr && run.lane(lane).phase == LaneState::Phase::Ended)
            lanes[size_t(lane)] = JudgedLane{*record, run.lane(lane).judgement};
    }
    return lanes;
}

std::vector<ConversationRow> conversationOf(const LaneRun& run)
{
    std::array<const LaneRecord*, 3> records{};
    for (const Lane lane : LaneRun::Lanes)
        records[size_t(lane)] = recordOf(run, lane);
    return conversationOf(records);
}

} // namespace pintle
