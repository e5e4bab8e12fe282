// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#pragma once

#include <QByteArray>
#include <QProcess>
#include <QRegularExpression>
#include <QStringList>

namespace pintle::test {

/// A real program that a test talks to. It is known to be ready by its own words, ends with this object, and by the
/// kernel's hand should the test die first.
class PeerProcess
{
public:
    PeerProcess();
    ~PeerProcess();
    PeerProcess(const PeerProcess&) = delete;
    PeerProcess& operator=(const PeerProcess&) = delete;

    /// Starts `program` and waits, a minute at most, for what it prints to match `ready`. Without a match the process
    /// is ended, and output() says why.
    QRegularExpressionMatch start(
        const QString& program, const QStringList& arguments, const QRegularExpression& ready);
    /// Asks the process to end, then makes it; returns when it is gone.
    void stop();
    bool isRunning() const;
    /// Everything printed so far, both streams.
    QByteArray output();

private:
    QProcess m_process;
    QByteArray m_output;
};

/// A port of 127.0.0.1 that nothing listens on at the moment; 0 if there is none.
quint16 freePort();

} // namespace pintle::test
