// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "app/cli/probing.h"

#include "app/cli/interrupt.h"
#include "core/probe/probe_batch.h"

#include <QEventLoop>

#include <optional>

namespace pintle::cli {
namespace {

/// Reports as they end, handed over in the order of the jobs.
class Sorter
{
public:
    using Deliver = std::function<void(size_t, const ProbeReport&)>;

    Sorter(size_t count, const Deliver& deliver)
        : m_reports(count)
        , m_deliver(deliver)
    { }

    void take(size_t index, const ProbeReport& report)
    {
        m_reports[index] = report;
        ++m_taken;
        while (m_next < m_reports.size() && m_reports[m_next]) {
            const auto ready = std::exchange(m_reports[m_next], std::nullopt);
            m_deliver(m_next++, *ready);
        }
    }

    /// Jobs that were never begun.
    void fillUp(const std::vector<ProbeJob>& jobs)
    {
        for (size_t index = m_next; index < jobs.size(); ++index) {
            if (!m_reports[index])
                take(index, ProbeReport{.target = jobs[index].target, .error = Error{ErrorCode::Cancelled, {}}});
        }
    }

    QString progress(const QString& current) const
    {
        if (m_reports.size() == 1)
            return current;
        return QStringLiteral("%1 of %2 · %3")
            .arg(QString::number(m_taken), QString::number(m_reports.size()), current);
    }

private:
    std::vector<std::optional<ProbeReport>> m_reports;
    const Deliver& m_deliver;
    size_t m_next = 0;
    size_t m_taken = 0;
};

} // namespace

void probeAll(Session& session, const std::vector<ProbeJob>& jobs, int parallel,
    const std::function<void(size_t, const ProbeReport&)>& deliver)
{
    if (jobs.empty())
        return;
    session.application();
    Sorter sorter(jobs.size(), deliver);
    ProbeBatch batch(jobs, parallel);
    QEventLoop loop;
    Interrupt interrupt;
    QObject::connect(&interrupt, &Interrupt::requested, &batch, &ProbeBatch::cancel);
    QObject::connect(&batch, &ProbeBatch::probeFinished, &loop, [&](int index, const ProbeReport& report) {
        sorter.take(static_cast<size_t>(index), report);
        session.console().showProgress(sorter.progress(report.target.toString()));
    });
    // Queued: a batch may end before the loop begins.
    QObject::connect(&batch, &ProbeBatch::finished, &loop, &QEventLoop::quit, Qt::QueuedConnection);
    session.console().showProgress(sorter.progress(jobs.front().target.toString()));
    batch.start();
    loop.exec();
    sorter.fillUp(jobs);
    session.console().showProgress({});
}

ProbeReport probeOne(Session& session, const ProbeJob& job)
{
    ProbeReport answer{.target = job.target};
    probeAll(session, {job}, 1, [&answer](size_t, const ProbeReport& report) { answer = report; });
    return answer;
}

} // namespace pintle::cli
