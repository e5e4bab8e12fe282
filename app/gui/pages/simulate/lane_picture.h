// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#pragma once

#include "app/gui/models/chain_picture.h"
#include "app/gui/models/comparison_model.h"
#include "app/gui/models/conversation.h"
#include "app/gui/pages/simulate/lane_route.h"
#include "app/gui/session/lane_run.h"
#include "app/gui/widgets/verdict_banner.h"

namespace pintle {

/// What a lane shows.
struct LanePicture {
    ChainPicture chain;
    LaneRoute::Proxy route = LaneRoute::Proxy::None;
    std::optional<BannerText> banner; ///< none before the lane is judged
    bool hasReport = false;           ///< there is a chain that Inspect can show
    QString waiting;                  ///< in place of the chain
};

/// A lane of a run as it stands. A pure function of the run's state.
LanePicture pictureOf(const LaneRun& run, Lane lane);

/// The lanes that have ended, by lane.
std::array<std::optional<JudgedLane>, 3> judgedLanes(const LaneRun& run);
std::vector<ConversationRow> conversationOf(const LaneRun& run);

} // namespace pintle
