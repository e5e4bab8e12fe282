// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#pragma once

#include "core/base/finding.h"

#include <QObject>

namespace pintle {

class ActivityLog;
class Jobs;
class Workbench;
struct EndpointReport;
struct InspectRequest;
struct StageResult;
struct Trouble;

/// Tells the jobs and the log what the workbench does.
class BenchRecord : public QObject
{
    Q_OBJECT

public:
    BenchRecord(Workbench& bench, Jobs& jobs, ActivityLog& log, QObject* parent = nullptr);

private:
    void begin(const QString& name);
    void end();
    void takeStage(const StageResult& result);
    void takeReport(const EndpointReport& report);
    void takeTrouble(const Trouble& trouble);
    void write(Severity level, const QString& sentence, const QString& stage = {}, const QString& details = {});

    Workbench& m_bench;
    Jobs& m_jobs;
    ActivityLog& m_log;
    quint64 m_job = 0; ///< 0: none is under way
};

} // namespace pintle
