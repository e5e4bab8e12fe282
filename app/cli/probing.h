// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#pragma once

#include "app/cli/arguments.h"
#include "core/probe/probe_report.h"

#include <functional>
#include <vector>

namespace pintle::cli {

/// Probes every job, at most `parallel` at a time, and hands over the reports in the order of the jobs, each as soon as
/// all before it are there. Ctrl-C ends what is under way: the remaining reports carry the error Cancelled.
/// Progress goes to the session's console.
void probeAll(Session& session, const std::vector<ProbeJob>& jobs, int parallel,
    const std::function<void(size_t index, const ProbeReport& report)>& deliver);

/// One job.
ProbeReport probeOne(Session& session, const ProbeJob& job);

} // namespace pintle::cli
