// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "app/gui/session/jobs.h"

#include <algorithm>

namespace pintle {

Jobs::Jobs(QObject* parent)
    : QObject(parent)
{ }

quint64 Jobs::begin(Job job)
{
    job.id = m_next++;
    job.since.start();
    const quint64 id = job.id;
    m_jobs.push_back(std::move(job));
    Q_EMIT changed();
    return id;
}

void Jobs::update(quint64 id, const QString& stage, int done, int total)
{
    const auto job = std::ranges::find(m_jobs, id, &Job::id);
    if (job == m_jobs.end())
        return;
    job->stage = stage;
    job->done = done;
    job->total = total;
    Q_EMIT changed();
}

void Jobs::end(quint64 id)
{
    if (std::erase_if(m_jobs, [id](const Job& job) { return job.id == id; }) > 0)
        Q_EMIT changed();
}

void Jobs::cancel(quint64 id)
{
    // A copy: cancelling ends the job, and with it what is in the list.
    if (const Job* job = find(id); job != nullptr && job->cancel)
        std::function<void()>(job->cancel)();
}

void Jobs::cancelAll()
{
    std::vector<quint64> ids;
    for (const Job& job : m_jobs)
        ids.push_back(job.id);
    for (const quint64 id : ids)
        cancel(id);
}

const Job* Jobs::find(quint64 id) const
{
    const auto job = std::ranges::find(m_jobs, id, &Job::id);
    return job == m_jobs.end() ? nullptr : &*job;
}

} // namespace pintle
