// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#pragma once

#include "core/enforcement/enforcement_policy.h"
#include "core/enforcement/lane_outcome.h"
#include "core/probe/endpoint_report.h"
#include "core/probe/probe.h"

#include <memory>
#include <optional>

namespace pintle {

/// A client that is sent down a lane: it validates what it is shown as judgeConnection() does, with the pins it is
/// given, and only then sends a small request with something in it that looks like a secret. So what a proxy could read
/// is what was really sent. With pins off it validates like any client without pinning.
class LaneClient
{
public:
    /// `options` without pins make a client without pinning. Hosts that the set does not cover, and ended sets, leave
    /// the chain to decide, as on the platforms that fail open: it is the lane's point to show that.
    LaneClient(const Target& target, JudgeOptions options);

    /// How to connect, with this client behind the connection. Offers HTTP/1.1 unless other protocols are named.
    ProbeOptions behind(ProbeOptions options) const;
    /// What it decided; none before the end of a handshake. To be asked for when the probe has finished.
    const std::optional<ConnectionVerdict>& verdict() const { return *m_verdict; }
    /// The connection judged, for showing: trust and pins are the client's own.
    EndpointReport report(const ProbeReport& probe) const;

    /// The request, for a protocol begun by STARTTLS a harmless question in its own words; empty where there is none.
    static QByteArray requestFor(const Target& target);

private:
    Target m_target;
    JudgeOptions m_options;
    std::shared_ptr<std::optional<ConnectionVerdict>> m_verdict;
};

/// What happened on a lane, not yet set against the other lanes.
struct LaneRecord {
    Lane lane = Lane::Direct;
    EndpointReport endpoint;
    std::optional<ConnectionVerdict> verdict; ///< none: the client never came to one
    bool hasPins = false;                     ///< the client was given a pin set
    bool stopped = false;

    LaneContact contact() const;
    /// Application data that the client handed over.
    qint64 sentBytes() const;
};

/// Who answered on `lane`, seen from what the direct connection showed.
LanePeer peerOf(const LaneRecord& control, const LaneRecord& lane);
/// The outcome of a record among those of the same run. `control` is null where the direct lane was not run, or has not
/// ended yet.
LaneJudgement judgeLane(const LaneRecord& record, const LaneRecord* control);

/// The pins that a careful developer would take from what the direct connection showed: the key of the leaf's issuer,
/// or that of the leaf where nothing stands between it and its anchor. None without a valid path.
std::optional<PinSet> pinsSeenOn(const LaneRecord& control, const QString& name);

} // namespace pintle
