// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#pragma once

#include "app/gui/session/inspection.h"

#include "core/enforcement/lane_client.h"

#include <QObject>

#include <memory>
#include <optional>
#include <vector>

namespace pintle {

class LabHost;

/// Who is to stand between.
struct LaneProxy {
    enum class Kind {
        BuiltIn,   ///< the lab's interceptor; before the lab's own servers only
        Mitmproxy, ///< started for the run, with a CA of its own
        Other,     ///< one that runs already
    };
    Kind kind = Kind::BuiltIn;
    QString program;                     ///< Mitmproxy: path of mitmdump; empty: it was not found
    std::optional<ProxyAddress> address; ///< Other
    QString anchors;                     ///< Other: path of its CA certificates; may be empty
};

/// One client, sent to one server on three ways.
struct LaneRequest {
    Target target;
    ConnectionRequest connection;
    TrustChoice trust;
    std::optional<PinSet> pins; ///< none: those that lane A sees are taken
    QString seenPinsName;       ///< what a set taken from lane A is called
    LaneProxy proxy;
};

/// What became of a lane so far.
struct LaneState {
    enum class Phase { Idle, Waiting, Running, Ended };
    Phase phase = Phase::Idle;
    Stage stage = Stage::Resolve;     ///< the one under way, while running
    std::optional<LaneRecord> record; ///< when Ended; none where the run broke off before
    LaneJudgement judgement;          ///< when Ended; made anew when the control ends
};

/// Sends a client down the lanes, off the GUI thread, and keeps what it came to, so that a window built anew shows it.
/// One run at a time: a new one, and stop(), make everything under way stale, and stale answers are dropped.
class LaneRun : public QObject
{
    Q_OBJECT

public:
    /// `lab` outlives the run.
    explicit LaneRun(LabHost& lab, QObject* parent = nullptr);
    ~LaneRun() override;

    void start(LaneRequest request);
    /// Takes effect at once. Lanes that have not ended are inconclusive; the others keep what they have.
    void stop();
    /// Forgets the last run, and with it the trust in the proxy's CA. Stops what is under way.
    void clear();

    bool isRunning() const { return m_running; }
    /// A run was started and not cleared.
    bool hasRun() const { return m_request.has_value(); }
    const std::optional<LaneRequest>& request() const { return m_request; }
    const LaneState& lane(Lane lane) const { return m_lanes[size_t(lane)]; }
    /// Where the proxy listens, once that is known.
    const std::optional<ProxyAddress>& proxy() const { return m_proxy; }
    /// The proxy's CA: trusted in lanes B and C of this run, and nowhere else.
    const std::vector<Certificate>& proxyAnchors() const { return m_anchors; }
    /// Why the run broke off before its lanes; none when it did not.
    const std::optional<Error>& error() const { return m_error; }
    /// Lanes that have ended.
    int endedCount() const;

    static constexpr Lane Lanes[]{Lane::Direct, Lane::PinsOff, Lane::PinsOn};

Q_SIGNALS:
    /// After every change of the state; `over` when nothing is under way any more.
    void started();
    void proxyReady();
    void stageChanged(pintle::Lane lane, const pintle::StageResult& result);
    void laneEnded(pintle::Lane lane);
    void labStarted(const QString& address);
    /// The run broke off before its lanes.
    void failed(const pintle::Error& error, const QString& subject);
    void stopped();
    void over();
    void cleared();

private:
    class Work;

    void takeRecord(LaneRecord record);
    void finish();

    LabHost& m_lab;
    std::optional<LaneRequest> m_request;
    LaneState m_lanes[3];
    std::optional<ProxyAddress> m_proxy;
    std::vector<Certificate> m_anchors;
    std::optional<Error> m_error;
    std::shared_ptr<Work> m_current;
    std::vector<std::shared_ptr<Work>> m_works; ///< the current one and stale ones that have not ended yet
    quint64 m_number = 0;
    bool m_running = false;
};

} // namespace pintle
