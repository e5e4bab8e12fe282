// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors

// The longest that the window's thread is away from its events, while the window does its heaviest work: inspecting,
// judging a chain of hundreds, running lanes through an interceptor, reading a file of thousands of certificates.
//
//   liveness BUNDLE COUNT [--bounded]
//
// One line a task: name, longest single dispatch of an event and longest gap of a 5 ms timer, both in milliseconds of
// wall time, and the longest dispatch in milliseconds of the thread's own CPU time, and what was dispatched. With
// --bounded, exit 1 when a dispatch takes more CPU time than a fixed loop allows that is measured in the same run, so
// that a slow or busy machine does not decide.

#include "app/gui/session/jobs.h"
#include "app/gui/session/lane_run.h"
#include "app/gui/session/session.h"
#include "app/gui/session/workbench.h"
#include "app/gui/window/main_window.h"
#include "app/gui/window/page_stack.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QSettings>
#include <QTemporaryDir>
#include <QTimer>

#include <cstdio>
#include <ctime>

using namespace pintle;

namespace {

constexpr int BoundLoops = 10; ///< as much CPU time as the fixed loop, ten times, is certainly too much
constexpr int TimerMs = 5;
constexpr int QuietMs = 300;
constexpr int LimitMs = 300'000; ///< for broken code, not an expectation

double threadCpuMs()
{
    timespec at{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &at);
    return double(at.tv_sec) * 1e3 + double(at.tv_nsec) / 1e6;
}

/// Measures every dispatch that is not within another.
class MeasuredApplication : public QApplication
{
public:
    using QApplication::QApplication;

    bool notify(QObject* receiver, QEvent* event) override
    {
        if (m_depth > 0)
            return QApplication::notify(receiver, event);
        ++m_depth;
        const int type = event->type();
        const char* name = receiver->metaObject()->className();
        QElapsedTimer wall;
        wall.start();
        const double cpu = threadCpuMs();
        const bool handled = QApplication::notify(receiver, event);
        const double used = threadCpuMs() - cpu;
        const double took = double(wall.nsecsElapsed()) / 1e6;
        --m_depth;
        if (used > m_cpu) {
            m_cpu = used;
            m_worst = QStringLiteral("%1, event %2").arg(QLatin1String(name)).arg(type);
        }
        m_wall = std::max(m_wall, took);
        return handled;
    }

    void reset()
    {
        m_wall = m_cpu = 0;
        m_worst.clear();
    }
    double wallMs() const { return m_wall; }
    double cpuMs() const { return m_cpu; }
    QString worst() const { return m_worst; }

private:
    int m_depth = 0;
    double m_wall = 0;
    double m_cpu = 0;
    QString m_worst;
};

/// CPU milliseconds of a loop that does always the same.
double calibrate()
{
    const double start = threadCpuMs();
    quint64 state = 1;
    for (int round = 0; round < 20'000'000; ++round)
        state = state * 6364136223846793005ULL + 1442695040888963407ULL;
    volatile quint64 kept = state;
    Q_UNUSED(kept);
    return threadCpuMs() - start;
}

struct Task {
    const char* name;
    std::function<void()> start;
};

class Measurement
{
public:
    Measurement(MeasuredApplication& application, Session& session)
        : m_application(application)
        , m_bench(session.workbench())
        , m_lanes(session.lanes())
        , m_jobs(session.jobs())
    { }

    /// False when the task does not end.
    bool run(const Task& task)
    {
        QEventLoop loop;
        bool ended = false;
        QTimer quiet;
        quiet.setSingleShot(true);
        quiet.setInterval(QuietMs);
        QObject context;
        QTimer ticks;
        QElapsedTimer since;
        double gap = 0;
        ticks.setTimerType(Qt::PreciseTimer);
        QObject::connect(&ticks, &QTimer::timeout, &context, [&] { gap = std::max(gap, double(since.restart())); });
        // What the end sets off is part of it: layouts, paints, a second judging.
        QObject::connect(&m_bench, &Workbench::ended, &quiet, qOverload<>(&QTimer::start));
        QObject::connect(&m_lanes, &LaneRun::over, &quiet, qOverload<>(&QTimer::start));
        // A file of thousands ends in a list to choose from, with nothing inspected yet.
        QObject::connect(&m_jobs, &Jobs::changed, &quiet, qOverload<>(&QTimer::start));
        QObject::connect(&quiet, &QTimer::timeout, &loop, [&] {
            ended = !m_bench.isRunning() && !m_lanes.isRunning() && m_jobs.running().empty();
            if (ended)
                loop.quit();
        });
        QTimer::singleShot(LimitMs, &loop, &QEventLoop::quit);
        m_application.reset();
        since.start();
        ticks.start(TimerMs);
        QTimer::singleShot(0, &context, task.start);
        loop.exec();
        std::printf("%s %.1f %.1f %.1f %s\n", task.name, m_application.wallMs(), gap, m_application.cpuMs(),
            qPrintable(m_application.worst()));
        std::fflush(stdout);
        m_most = std::max(m_most, m_application.cpuMs());
        return ended;
    }

    double mostCpuMs() const { return m_most; }

private:
    MeasuredApplication& m_application;
    Workbench& m_bench;
    LaneRun& m_lanes;
    Jobs& m_jobs;
    double m_most = 0;
};

} // namespace

int main(int argc, char** argv)
{
    QTemporaryDir home;
    for (const char* name : {"HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME"})
        qputenv(name, home.path().toUtf8());
    MeasuredApplication application(argc, argv);
    const QStringList arguments = QApplication::arguments();
    if (arguments.size() < 3) {
        std::fprintf(stderr, "usage: liveness BUNDLE COUNT [--bounded]\n");
        return 2;
    }
    QSettings settings(home.filePath(QStringLiteral("s.ini")), QSettings::IniFormat);
    Session session(settings);
    MainWindow window(session);
    window.show();

    const auto inspect = [&window](const char* subject) {
        return [&window, subject] { window.inspect(QLatin1String(subject)); };
    };
    const std::vector<Task> tasks{{"inspect", inspect("lab:good")}, {"inspect-again", inspect("lab:cross-signed")},
        {"many-names", inspect("lab:ten-thousand-names")}, {"huge-chain", inspect("lab:huge-chain")},
        {"lanes",
            [&] {
                window.pages().open(QStringLiteral("simulate"));
                session.lanes().start(
                    {.target = *Target::parse(QStringLiteral("lab:good")), .seenPinsName = QStringLiteral("seen")});
            }},
        {"import", [&] { window.inspect(arguments[1]); }}};
    const double calibration = calibrate();
    Measurement measurement(application, session);
    for (const Task& task : tasks) {
        if (!measurement.run(task)) {
            std::fprintf(stderr, "%s does not end\n", task.name);
            return 1;
        }
    }
    std::printf("calibration %.1f\n", calibration);
    return arguments.contains(QLatin1String("--bounded")) && measurement.mostCpuMs() > BoundLoops * calibration ? 1 : 0;
}
