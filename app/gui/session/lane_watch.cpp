// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "app/gui/session/lane_watch.h"

#include "app/gui/session/activity_log.h"
#include "app/gui/session/dangers.h"
#include "app/gui/session/jobs.h"
#include "app/text/sentences.h"

namespace pintle {
namespace {

const QString PageId = QStringLiteral("simulate");

QString detailsOf(const LaneRecord& record)
{
    QStringList lines;
    if (record.endpoint.probe) {
        lines = record.endpoint.probe->dialogue;
        for (const TlsMessage& message : record.endpoint.probe->messages)
            lines << QStringLiteral("%1 %2 (%3)")
                         .arg(message.sent ? QLatin1String(">") : QLatin1String("<"), message.name)
                         .arg(message.size);
    }
    return lines.join(QLatin1Char('\n'));
}

} // namespace

LaneWatch::LaneWatch(LaneRun& run, Jobs& jobs, Dangers& dangers, ActivityLog& log, QObject* parent)
    : QObject(parent)
    , m_run(run)
    , m_jobs(jobs)
    , m_dangers(dangers)
    , m_log(log)
{
    connect(&run, &LaneRun::started, this, &LaneWatch::begin);
    connect(&run, &LaneRun::over, this, &LaneWatch::end);
    for (const auto change : {&LaneRun::started, &LaneRun::proxyReady, &LaneRun::cleared})
        connect(&run, change, this, &LaneWatch::showDanger);
    connect(&run, &LaneRun::stageChanged, this, &LaneWatch::logStage);
    connect(&run, &LaneRun::laneEnded, this, &LaneWatch::logOutcome);
    connect(&run, &LaneRun::proxyReady, this, [this] {
        const auto& proxy = m_run.proxy();
        this->log(
            Severity::Info, proxy ? tr("The proxy listens on %1.").arg(proxy->toString()) : tr("There is no proxy."));
    });
    connect(&run, &LaneRun::failed, this,
        [this](const Error& error) { this->log(Severity::Failure, text::sentence(error), error.context.detail); });
    connect(&run, &LaneRun::stopped, this,
        [this] { this->log(Severity::Neutral, tr("Stopped by you after %1 of 3 lanes.").arg(m_run.endedCount())); });
}

void LaneWatch::begin()
{
    end();
    const QString target = m_run.request()->target.toString();
    Job job;
    job.page = PageId;
    //: %1 is a server.
    job.name = tr("Comparing lanes to %1").arg(target);
    job.total = 3;
    job.cancel = [run = &m_run] { run->stop(); };
    m_job = m_jobs.begin(std::move(job));
    log(Severity::Info, tr("Three lanes to %1 are run.").arg(target));
}

void LaneWatch::end()
{
    if (m_job != 0)
        m_jobs.end(std::exchange(m_job, 0));
}

void LaneWatch::showDanger()
{
    const QString id = QStringLiteral("lab-ca");
    if (m_run.proxyAnchors().empty()) {
        m_dangers.lower(id);
        return;
    }
    m_dangers.raise({.id = id,
        .word = tr("Lab CA trusted in this window"),
        //: %1 is the name of a certification authority.
        .sentence = tr("Lanes B and C trust %1, the proxy's own CA; press to forget the run and the trust.")
                        .arg(m_run.proxyAnchors().front().displayName()),
        .turnOff = [run = &m_run] { run->clear(); }});
}

void LaneWatch::logStage(Lane lane, const StageResult& result)
{
    if (m_job != 0)
        m_jobs.update(
            m_job, tr("Lane %1: %2").arg(QString(idOf(lane)), text::word(result.stage)), m_run.endedCount(), 3);
    if (result.state == StageResult::State::Failed && result.error)
        log(Severity::Warning, tr("Lane %1: %2").arg(QString(idOf(lane)), text::sentence(*result.error)), {},
            QString(idOf(result.stage)));
    else if (result.state == StageResult::State::Done)
        log(Severity::Info, tr("Lane %1: %2 is done.").arg(QString(idOf(lane)), text::word(result.stage)), {},
            QString(idOf(result.stage)));
}

void LaneWatch::logOutcome(Lane lane)
{
    const LaneState& state = m_run.lane(lane);
    const LaneOutcome outcome = state.judgement.outcome;
    //: %1 the letter of a lane, %2 its outcome, %3 the reason as a sentence.
    log(severityOf(outcome),
        tr("Lane %1: %2. %3")
            .arg(QString(idOf(lane)), text::headline(outcome), text::reason(*state.record, state.judgement)),
        detailsOf(*state.record));
    if (m_job != 0)
        m_jobs.update(m_job, text::headline(outcome), m_run.endedCount(), 3);
}

void LaneWatch::log(Severity level, const QString& sentence, const QString& details, const QString& stage)
{
    m_log.append({.level = level, .page = PageId, .sentence = sentence, .details = details, .stage = stage});
}

} // namespace pintle
