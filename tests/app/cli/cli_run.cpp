// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "tests/app/cli/cli_run.h"

#include "tests/support/places.h"

#include <QEventLoop>
#include <QFile>
#include <QJsonDocument>
#include <QProcess>
#include <QTimer>

namespace pintle::test {
namespace {

constexpr int Patience = 60'000;

CliRun finished(QProcess& process, const QByteArray& input)
{
    if (!process.waitForStarted(Patience))
        return {};
    process.write(input);
    process.closeWriteChannel();
    // Servers of the test's own thread answer meanwhile.
    QEventLoop loop;
    QObject::connect(&process, &QProcess::finished, &loop, &QEventLoop::quit);
    QTimer::singleShot(Patience, &loop, &QEventLoop::quit);
    if (process.state() != QProcess::NotRunning)
        loop.exec();
    if (process.state() != QProcess::NotRunning) {
        process.kill();
        process.waitForFinished(Patience);
        return {.err = "did not end"};
    }
    return {.exitCode = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
        .out = process.readAllStandardOutput(),
        .err = process.readAllStandardError()};
}

} // namespace

QJsonObject CliRun::json() const
{
    return QJsonDocument::fromJson(out).object();
}

QList<QByteArray> CliRun::errorLines() const
{
    QList<QByteArray> lines = err.split('\n');
    lines.removeAll(QByteArray());
    return lines;
}

CliHome::CliHome()
{
    Q_ASSERT(m_folder.isValid());
}

QString CliHome::file(const QString& name, const QByteArray& content) const
{
    QFile file(path(name));
    const bool written = file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
    if (!written)
        qFatal("cannot write %s", qPrintable(file.fileName()));
    return file.fileName();
}

QProcessEnvironment CliHome::environment() const
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("XDG_DATA_HOME"), path(QStringLiteral("data")));
    environment.insert(QStringLiteral("HOME"), m_folder.path());
    environment.remove(QStringLiteral("NO_COLOR"));
    return environment;
}

CliRun CliHome::run(const QStringList& arguments, const QByteArray& input) const
{
    QProcess process;
    process.setProcessEnvironment(environment());
    process.setWorkingDirectory(m_folder.path());
    process.start(cliProgram(), arguments);
    return finished(process, input);
}

QString cliProgram()
{
    return buildDir() + QStringLiteral("/bin/pintle-cli");
}

QByteArray schemaComplaint(const QByteArray& document)
{
    QProcess process;
    process.start(QStringLiteral("python3"),
        {sourceDir() + QStringLiteral("/tests/support/validate_json.py"),
            sourceDir() + QStringLiteral("/resources/schemas/pintle-cli.schema.json")});
    const CliRun run = finished(process, '[' + document + ']');
    return run.exitCode == 0 ? run.out.trimmed() : "the validator failed: " + run.err;
}

} // namespace pintle::test
