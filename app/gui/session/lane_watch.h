// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#pragma once

#include "app/gui/session/lane_run.h"

namespace pintle {

class ActivityLog;
class Jobs;

/// Makes a job of each lane run, which can be cancelled like every other, and writes into the log what happens on the
/// wire.
class LaneWatch : public QObject
{
    Q_OBJECT

public:
    /// All three outlive the watch.
    LaneWatch(LaneRun& run, Jobs& jobs, ActivityLog& log, QObject* parent = nullptr);

private:
    void begin();
    void end();
    void logStage(Lane lane, const StageResult& result);
    void logOutcome(Lane lane);
    void log(Severity level, const QString& sentence, const QString& details = {}, const QString& stage = {});

    LaneRun& m_run;
    Jobs& m_jobs;
    ActivityLog& m_log;
    quint64 m_job = 0;
};

} // namespace pintle
