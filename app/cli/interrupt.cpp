// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "app/cli/interrupt.h"

#include <fcntl.h>
#include <unistd.h>

namespace pintle::cli {
namespace {

// A signal handler may touch nothing else.
volatile std::sig_atomic_t g_writeEnd = -1;

void onSignal(int)
{
    const char byte = 0;
    const auto ignored = ::write(g_writeEnd, &byte, 1);
    static_cast<void>(ignored);
}

} // namespace

Interrupt::Interrupt()
{
    Q_ASSERT(g_writeEnd == -1);
    if (::pipe2(m_pipe, O_CLOEXEC | O_NONBLOCK) != 0)
        return;
    g_writeEnd = m_pipe[1];
    m_notifier = std::make_unique<QSocketNotifier>(m_pipe[0], QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, &Interrupt::drain);
    struct sigaction action { };
    action.sa_handler = onSignal;
    action.sa_flags = static_cast<int>(SA_RESETHAND | SA_RESTART);
    ::sigaction(SIGINT, &action, &m_formerInterrupt);
    ::sigaction(SIGTERM, &action, &m_formerTerminate);
}

Interrupt::~Interrupt()
{
    if (m_pipe[0] < 0)
        return;
    ::sigaction(SIGINT, &m_formerInterrupt, nullptr);
    ::sigaction(SIGTERM, &m_formerTerminate, nullptr);
    m_notifier.reset();
    g_writeEnd = -1;
    ::close(m_pipe[0]);
    ::close(m_pipe[1]);
}

void Interrupt::drain()
{
    char byte = 0;
    while (::read(m_pipe[0], &byte, 1) > 0) { }
    Q_EMIT requested();
}

} // namespace pintle::cli
