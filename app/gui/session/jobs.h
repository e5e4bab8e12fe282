// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#pragma once

#include <QElapsedTimer>
#include <QObject>

#include <functional>
#include <vector>

namespace pintle {

/// Work under way that takes longer than a blink.
struct Job {
    quint64 id = 0;
    QString page; ///< id of the page that shows it
    QString name; ///< "Inspecting api.example.com"
    QString stage;
    int done = 0;
    int total = 0; ///< 0: not known
    QElapsedTimer since;
    std::function<void()> cancel; ///< takes effect at once; the job's owner calls end()
    bool blocksQuit = false;      ///< an export that is being written: quitting asks
};

/// The jobs under way, for the status bar and for Escape.
class Jobs : public QObject
{
    Q_OBJECT

public:
    explicit Jobs(QObject* parent = nullptr);

    /// Returns the job's number; `id` and `since` of the argument are filled in.
    quint64 begin(Job job);
    void update(quint64 id, const QString& stage, int done = 0, int total = 0);
    void end(quint64 id);
    void cancel(quint64 id);
    void cancelAll();
    const std::vector<Job>& running() const { return m_jobs; }
    /// Null for one that has ended.
    const Job* find(quint64 id) const;

Q_SIGNALS:
    void changed();

private:
    std::vector<Job> m_jobs;
    quint64 m_next = 1;
};

} // namespace pintle
