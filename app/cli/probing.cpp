// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "app/cli/probing.h"

#include "app/cli/interrupt.h"
#include "app/text/sentences.h"

#include <QEventLoop>

#include <algorithm>
#include <optional>

namespace pintle::cli {
namespace {

/// One run of probeAll: which probes are under way, what came, what was handed over.
class Batch : public QObject
{
    Q_OBJECT

public:
    using Deliver = std::function<void(size_t, const ProbeReport&)>;

    Batch(Session& session, const std::vector<ProbeJob>& jobs, int parallel, const Deliver& deliver)
        : m_session(session)
        , m_jobs(jobs)
        , m_parallel(std::max(parallel, 1))
        , m_deliver(deliver)
        , m_reports(jobs.size())
    { }

    void run()
    {
        Interrupt interrupt;
        connect(&interrupt, &Interrupt::requested, this, &Batch::cancel);
        startMore();
        if (m_delivered < m_jobs.size())
            m_loop.exec();
        m_session.console().showProgress({});
    }

private:
    void startMore()
    {
        while (!m_cancelled && m_running < m_parallel && m_started < m_jobs.size())
            start(m_started++);
    }

    void start(size_t index)
    {
        const ProbeJob& job = m_jobs[index];
        auto* probe = new Probe(job.target, job.options, this);
        connect(probe, &Probe::finished, this, [this, index, probe](const ProbeReport& report) {
            probe->deleteLater();
            --m_running;
            accept(index, report);
        });
        connect(
            probe, &Probe::stageChanged, this, [this, index](const StageResult& result) { showStage(index, result); });
        connect(this, &Batch::cancelled, probe, &Probe::cancel);
        ++m_running;
        probe->start();
    }

    void accept(size_t index, const ProbeReport& report)
    {
        m_reports[index] = report;
        while (m_delivered < m_jobs.size() && m_reports[m_delivered]) {
            const auto ready = std::exchange(m_reports[m_delivered], std::nullopt);
            m_deliver(m_delivered, *ready);
            ++m_delivered;
        }
        if (m_delivered == m_jobs.size())
            m_loop.quit();
        else
            startMore();
    }

    void cancel()
    {
        m_cancelled = true;
        Q_EMIT cancelled();
        while (m_started < m_jobs.size()) {
            const size_t index = m_started++;
            accept(index, ProbeReport{.target = m_jobs[index].target, .error = Error{ErrorCode::Cancelled, {}}});
        }
    }

    void showStage(size_t index, const StageResult& result)
    {
        const QString name = m_jobs[index].target.toString();
        const QString stage = text::word(result.stage);
        if (m_jobs.size() == 1) {
            m_session.console().showProgress(QStringLiteral("%1: %2").arg(name, stage));
            return;
        }
        m_session.console().showProgress(
            QStringLiteral("%1 of %2 · %3: %4")
                .arg(QString::number(m_delivered), QString::number(m_jobs.size()), name, stage));
    }

Q_SIGNALS:
    void cancelled();

private:
    Session& m_session;
    const std::vector<ProbeJob>& m_jobs;
    int m_parallel;
    const Deliver& m_deliver;
    std::vector<std::optional<ProbeReport>> m_reports;
    size_t m_started = 0;
    size_t m_delivered = 0;
    int m_running = 0;
    bool m_cancelled = false;
    QEventLoop m_loop;
};

} // namespace

void probeAll(Session& session, const std::vector<ProbeJob>& jobs, int parallel,
    const std::function<void(size_t, const ProbeReport&)>& deliver)
{
    session.application();
    Batch batch(session, jobs, parallel, deliver);
    batch.run();
}

ProbeReport probeOne(Session& session, const ProbeJob& job)
{
    ProbeReport answer{.target = job.target};
    probeAll(session, {job}, 1, [&answer](size_t, const ProbeReport& report) { answer = report; });
    return answer;
}

} // namespace pintle::cli

#include "probing.moc"
