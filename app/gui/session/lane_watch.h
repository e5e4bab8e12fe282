// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#pragma once

#include "app/gui/session/lane_run.h"

namespace pintle {

class ActivityLog;
class Dangers;
class Jobs;

/// Makes a job of each lane run, which can be cancelled like every other, writes into the log what happens on the wire,
/// and shows that a proxy's CA is trusted as long as it is: while a run under it goes on or is shown.
class LaneWatch : public QObject
{
    Q_OBJECT

public:
    /// All four outlive the watch.
    LaneWatch(LaneRun& run, Jobs& jobs, Dangers& dangers, ActivityLog& log, QObject* parent = nullptr);

private:
    void begin();
    void end();
    void showDanger();
    void logStage(Lane lane, const StageResult& result);
    void logOutcome(Lane lane);
    void log(Severity level, const QString& sentence, const QString& details = {}, const QString& stage = {});

    LaneRun& m_run;
    Jobs& m_jobs;
    Dangers& m_dangers;
    ActivityLog& m_log;
    quint64 m_job = 0;
};

} // namespace pintle
