// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#pragma once

#include <QObject>
#include <QSocketNotifier>

#include <csignal>
#include <memory>

namespace pintle::cli {

/// Turns Ctrl-C and a request to terminate into a signal of the event loop while it exists. The second one ends the
/// process as usual. At most one exists at a time.
class Interrupt : public QObject
{
    Q_OBJECT

public:
    Interrupt();
    ~Interrupt() override;

Q_SIGNALS:
    void requested();

private:
    void drain();

    int m_pipe[2] = {-1, -1};
    struct sigaction m_formerInterrupt { };
    struct sigaction m_formerTerminate { };
    std::unique_ptr<QSocketNotifier> m_notifier;
};

} // namespace pintle::cli
