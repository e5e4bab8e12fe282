// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "core/probe/probe_batch.h"

#include <algorithm>

namespace pintle {

ProbeBatch::ProbeBatch(std::vector<Job> jobs, int inFlight, QObject* parent)
    : QObject(parent)
    , m_jobs(std::move(jobs))
    , m_inFlight(static_cast<std::size_t>(std::max(inFlight, 1)))
{ }

ProbeBatch::~ProbeBatch() = default;

void ProbeBatch::start()
{
    QMetaObject::invokeMethod(this, &ProbeBatch::fill, Qt::QueuedConnection);
}

void ProbeBatch::cancel()
{
    m_next = m_jobs.size();
    for (const auto& [index, probe] : m_running)
        probe->cancel();
}

void ProbeBatch::fill()
{
    while (m_next < m_jobs.size() && m_running.size() < m_inFlight) {
        const int index = static_cast<int>(m_next++);
        Job& job = m_jobs[static_cast<std::size_t>(index)];
        auto probe = std::make_unique<Probe>(std::move(job.target), std::move(job.options));
        connect(probe.get(), &Probe::finished, this, [this, index](const ProbeReport& report) { take(index, report); });
        Probe* const started = probe.get();
        m_running.emplace(index, std::move(probe));
        started->start();
    }
    if (m_running.empty() && m_next == m_jobs.size() && !std::exchange(m_isOver, true))
        Q_EMIT finished();
}

void ProbeBatch::take(int index, const ProbeReport& report)
{
    // The probe is in its own signal: it goes when the event loop comes round.
    const auto ended = m_running.find(index);
    ended->second.release()->deleteLater();
    m_running.erase(ended);
    Q_EMIT probeFinished(index, report);
    fill();
}

} // namespace pintle
