// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#pragma once

#include "app/gui/widgets/stage_strip.h"
#include "app/gui/widgets/verdict_banner.h"

#include "core/probe/endpoint_report.h"

#include <vector>

namespace pintle {

/// What the first button of the banner does; the window offers only what it can do.
enum class NextAction { None, PinIntermediate, Compare, ShowChecks, Retry };

NextAction nextActionFor(const EndpointReport& report);
BannerText bannerOf(const EndpointReport& report);

/// The steps before anything has happened; proxy and STARTTLS only where they are used.
std::vector<StageStep> waitingSteps(bool proxy, bool startTls);
/// Puts a stage's outcome in its place, and marks the one that follows as running.
void applyStage(std::vector<StageStep>& steps, const StageResult& result);
/// All steps of a finished inspection, path and pins included.
std::vector<StageStep> stepsOf(const EndpointReport& report, int path);

} // namespace pintle
