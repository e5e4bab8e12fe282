// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "tests/support/program_run.h"

#include "tests/support/places.h"

#include <QElapsedTimer>
#include <QEventLoop>
#include <QJsonDocument>
#include <QProcess>
#include <QTemporaryDir>
#include <QTimer>

#include <sys/resource.h>

namespace pintle::test {

QJsonObject ProgramRun::json() const
{
    return QJsonDocument::fromJson(out).object();
}

QByteArray ProgramRun::summary() const
{
    return "exit " + QByteArray::number(exitCode) + " after " + QByteArray::number(milliseconds)
        + " ms\nout: " + out.left(4000) + "\nerr: " + err.left(4000);
}

ProgramRun runPintleCli(const QStringList& arguments, const QByteArray& input, int limit)
{
    const QTemporaryDir home;
    QProcessEnvironment environment;
    const QProcessEnvironment inherited = QProcessEnvironment::systemEnvironment();
    for (const char* name : {"PATH", "ASAN_OPTIONS", "UBSAN_OPTIONS", "LSAN_OPTIONS"})
        if (const QString key = QString::fromLatin1(name); inherited.contains(key))
            environment.insert(key, inherited.value(key));
    environment.insert(QStringLiteral("HOME"), home.path());
    environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));

    QProcess process;
    process.setProcessEnvironment(environment);
    QEventLoop loop;
    QObject::connect(&process, &QProcess::finished, &loop, &QEventLoop::quit);
    QObject::connect(&process, &QProcess::errorOccurred, &loop, &QEventLoop::quit);
    QTimer::singleShot(limit, &process, &QProcess::kill);
    QElapsedTimer clock;
    clock.start();
    process.start(buildDir() + QStringLiteral("/bin/pintle-cli"), arguments);
    process.write(input);
    process.closeWriteChannel();
    if (process.state() != QProcess::NotRunning)
        loop.exec();
    process.waitForFinished(10'000);

    ProgramRun run;
    run.milliseconds = clock.elapsed();
    run.out = process.readAllStandardOutput();
    run.err = process.readAllStandardError();
    if (process.error() == QProcess::FailedToStart)
        run.err = process.errorString().toUtf8();
    else if (process.exitStatus() == QProcess::NormalExit)
        run.exitCode = process.exitCode();
    return run;
}

qint64 peakKilobytesOfChildren()
{
    rusage usage{};
    getrusage(RUSAGE_CHILDREN, &usage);
    return usage.ru_maxrss;
}

bool childrenStayedBelow(qint64 kilobytes)
{
#ifdef __SANITIZE_ADDRESS__
    kilobytes *= 2;
#endif
    return peakKilobytesOfChildren() < kilobytes;
}

} // namespace pintle::test
