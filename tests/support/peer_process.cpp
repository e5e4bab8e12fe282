// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "tests/support/peer_process.h"

#include <QDeadlineTimer>
#include <QTcpServer>

#include <csignal>
#include <sys/prctl.h>

namespace pintle::test {

namespace {

constexpr int StartLimit = 60'000;
constexpr int StopLimit = 10'000;

} // namespace

PeerProcess::PeerProcess()
{
    m_process.setProcessChannelMode(QProcess::MergedChannels);
    m_process.setChildProcessModifier([] { prctl(PR_SET_PDEATHSIG, SIGKILL); });
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("PYTHONUNBUFFERED"), QStringLiteral("1"));
    m_process.setProcessEnvironment(environment);
}

PeerProcess::~PeerProcess()
{
    stop();
}

QRegularExpressionMatch PeerProcess::start(
    const QString& program, const QStringList& arguments, const QRegularExpression& ready)
{
    stop();
    m_output.clear();
    m_process.start(program, arguments);
    if (!m_process.waitForStarted(StartLimit)) {
        m_output = m_process.errorString().toUtf8();
        return {};
    }
    const QDeadlineTimer deadline(StartLimit);
    while (!deadline.hasExpired()) {
        const bool ended = m_process.state() == QProcess::NotRunning;
        const QRegularExpressionMatch match = ready.match(QString::fromUtf8(output()));
        if (match.hasMatch() && !ended)
            return match;
        if (ended)
            break;
        m_process.waitForReadyRead(static_cast<int>(deadline.remainingTime()));
    }
    stop();
    return {};
}

void PeerProcess::stop()
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.terminate();
    if (!m_process.waitForFinished(StopLimit)) {
        m_process.kill();
        m_process.waitForFinished(StopLimit);
    }
}

bool PeerProcess::isRunning() const
{
    return m_process.state() == QProcess::Running;
}

QByteArray PeerProcess::output()
{
    m_output += m_process.readAll();
    return m_output;
}

quint16 freePort()
{
    QTcpServer probe;
    return probe.listen(QHostAddress::LocalHost) ? probe.serverPort() : quint16(0);
}

} // namespace pintle::test
