// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#pragma once

#include "core/base/result.h"

#include <QString>

namespace pintle {

/// One call (or row of calls) into OpenSSL and the errors that it leaves. The thread's error queue is empty when it
/// begins and when it ends, so that no stale entry is ever taken for somebody else's reason.
class OpenSslCalls
{
public:
    OpenSslCalls();
    ~OpenSslCalls();
    OpenSslCalls(const OpenSslCalls&) = delete;
    OpenSslCalls& operator=(const OpenSslCalls&) = delete;

    /// Takes the queue's entries: reason texts, first cause first, joined by `; `. Printable; empty without errors.
    QString takeReasons();
    /// A failed Result whose detail is takeReasons(), or `what` where OpenSSL says nothing.
    tl::unexpected<Error> failed(ErrorCode code, const QString& what);
};

/// Frees what OpenSSL keeps for the calling thread (random generators, error queue). The last thing that a thread of
/// ours does: QThread::wait() returns before the system runs a thread's own clean-up, and a process that ends right
/// then would end with it half done.
void leaveOpenSslThread();

} // namespace pintle
