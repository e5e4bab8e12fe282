// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#pragma once

#include "core/probe/probe.h"

#include <QObject>

#include <map>
#include <memory>
#include <vector>

namespace pintle {

/// Many probes on one event loop, at most `inFlight` at a time, each reported as it ends. A slow server holds up its
/// own place only.
class ProbeBatch : public QObject
{
    Q_OBJECT

public:
    struct Job {
        Target target;
        ProbeOptions options;
    };

    /// `inFlight` below 1 means 1.
    ProbeBatch(std::vector<Job> jobs, int inFlight, QObject* parent = nullptr);
    ~ProbeBatch() override;

    void start();
    /// Ends what is under way with Cancelled and begins nothing more; jobs not begun are not reported.
    void cancel();

Q_SIGNALS:
    /// In the order in which they end; `index` is the place among the jobs, from 0.
    void probeFinished(int index, const pintle::ProbeReport& report);
    /// Once, after the last probeFinished().
    void finished();

private:
    void fill();
    void take(int index, const ProbeReport& report);

    std::vector<Job> m_jobs;
    std::size_t m_inFlight;
    std::size_t m_next = 0;
    std::map<int, std::unique_ptr<Probe>> m_running;
    bool m_isOver = false;
};

} // namespace pintle
