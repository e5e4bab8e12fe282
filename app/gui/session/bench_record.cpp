// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "app/gui/session/bench_record.h"

#include "app/gui/session/activity_log.h"
#include "app/gui/session/jobs.h"
#include "app/gui/session/workbench.h"
#include "app/text/sentences.h"

#include <QLocale>

namespace pintle {
namespace {

/// All the work of the workbench belongs to this page.
constexpr auto InspectPageId = "inspect";

QString milliseconds(std::chrono::microseconds duration)
{
    return QLocale().toString(double(duration.count()) / 1000, 'f', 1);
}

} // namespace

BenchRecord::BenchRecord(Workbench& bench, Jobs& jobs, ActivityLog& log, QObject* parent)
    : QObject(parent)
    , m_bench(bench)
    , m_jobs(jobs)
    , m_log(log)
{
    connect(&bench, &Workbench::inspectionStarted, this,
        [this](const InspectRequest& request) { begin(tr("Inspecting %1").arg(request.target.toString())); });
    connect(
        &bench, &Workbench::readingStarted, this, [this](const QString& name) { begin(tr("Reading %1").arg(name)); });
    connect(&bench, &Workbench::stageChanged, this, &BenchRecord::takeStage);
    connect(&bench, &Workbench::labStarted, this,
        [this](const QString& address) { write(Severity::Info, tr("The lab listens on %1.").arg(address)); });
    connect(&bench, &Workbench::reported, this, &BenchRecord::takeReport);
    connect(&bench, &Workbench::stopped, this, [this] { write(Severity::Neutral, tr("Stopped by you.")); });
    connect(&bench, &Workbench::ended, this, &BenchRecord::end);
    connect(&bench, &Workbench::trouble, this, &BenchRecord::takeTrouble);
    connect(&bench, &Workbench::saved, this,
        [this](const QString& path) { write(Severity::Info, tr("Wrote %1.").arg(path)); });
}

void BenchRecord::begin(const QString& name)
{
    end();
    m_job = m_jobs.begin({.page = QLatin1String(InspectPageId), .name = name, .cancel = [this] { m_bench.stop(); }});
    write(Severity::Info, name);
}

void BenchRecord::end()
{
    if (m_job != 0)
        m_jobs.end(std::exchange(m_job, 0));
}

void BenchRecord::takeStage(const StageResult& result)
{
    const QString stage = text::word(result.stage);
    // What is done or failed has ended; the next stage is under way.
    constexpr int Stages = int(Stage::Tls) + 1;
    m_jobs.update(m_job, stage, int(result.stage) + (result.state == StageResult::State::Done ? 1 : 0), Stages);
    switch (result.state) {
    case StageResult::State::Done:
        write(Severity::Ok, tr("%1: done in %2 ms.").arg(stage, milliseconds(result.duration)), idOf(result.stage));
        return;
    case StageResult::State::Failed:
        write(Severity::Failure, result.error ? text::sentence(*result.error) : tr("%1: failed.").arg(stage),
            idOf(result.stage), result.error ? result.error->context.detail : QString());
        return;
    case StageResult::State::Skipped:
    case StageResult::State::NotReached: return;
    }
}

void BenchRecord::takeReport(const EndpointReport& report)
{
    write(severityOf(report.verdict), tr("%1: %2").arg(m_bench.subject(), text::headline(report.verdict)), {},
        text::reason(report));
    if (!report.probe || !m_bench.isFresh())
        return;
    for (const QString& line : report.probe->dialogue)
        write(Severity::Neutral, line, idOf(Stage::StartTls));
}

void BenchRecord::takeTrouble(const Trouble& trouble)
{
    write(Severity::Failure, text::sentence(trouble.error), {}, trouble.error.context.detail);
}

void BenchRecord::write(Severity level, const QString& sentence, const QString& stage, const QString& details)
{
    m_log.append({.level = level,
        .page = QLatin1String(InspectPageId),
        .sentence = sentence,
        .details = details,
        .stage = stage});
}

} // namespace pintle
