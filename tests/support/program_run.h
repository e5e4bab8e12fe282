// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QStringList>

namespace pintle::test {

/// How a program of ours ended and what it said.
struct ProgramRun {
    int exitCode = -1; ///< -1: crashed, did not start, or had to be ended at the limit
    QByteArray out;
    QByteArray err;
    qint64 milliseconds = 0;

    /// Standard output as one JSON document; empty when it is not.
    QJsonObject json() const;
    /// All of it in one line, for a failure's message.
    QByteArray summary() const;
};

/// Runs `bin/pintle-cli` of this build without settings, proxies or colours of the machine. The event loop runs
/// meanwhile, so servers of this thread answer. `limit` in milliseconds is for a program that hangs.
ProgramRun runPintleCli(const QStringList& arguments, const QByteArray& input = {}, int limit = 120'000);

/// The largest resident size of all processes that this one has waited for, in kilobytes.
qint64 peakKilobytesOfChildren();
/// It is below `kilobytes`; below twice that under the address sanitizer, whose own memory is part of the figure and
/// which copies whatever grows.
bool childrenStayedBelow(qint64 kilobytes);

} // namespace pintle::test
