// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#pragma once

#include "core/base/result.h"
#include "core/chain/trust_store.h"
#include "core/probe/target.h"

#include <QProcess>
#include <QTemporaryDir>

#include <functional>
#include <memory>
#include <vector>

namespace pintle {

/// mitmproxy's mitmdump on a free port of 127.0.0.1, with a CA that it makes for this object alone in a folder that
/// goes with it. The process ends with the object, and with the program however that ends.
class Mitmproxy
{
public:
    /// The program on the search path; empty without. Looks at files only.
    static QString find();
    /// Starts `program` and waits until it listens; for worker threads, and for the same one that destroys it.
    /// `upstream` is what it believes towards servers. `isCancelled` is asked all the time.
    /// Errors: ProgramNotFound, ProgramFailed (with its last words), Cancelled, FileWriteFailed.
    static Result<std::unique_ptr<Mitmproxy>> start(
        const QString& program, const TrustStore& upstream, const std::function<bool()>& isCancelled);
    ~Mitmproxy();
    Mitmproxy(const Mitmproxy&) = delete;
    Mitmproxy& operator=(const Mitmproxy&) = delete;

    ProxyAddress address() const;
    /// The CA under which it forges.
    const std::vector<Certificate>& anchors() const { return m_anchors; }
    qint64 processId() const { return m_process.processId(); }

private:
    Mitmproxy();
    Result<void> launch(const QString& program, const TrustStore& upstream);
    Result<void> awaitPort(const std::function<bool()>& isCancelled);
    Result<void> readAnchors();
    Error died() const;

    QTemporaryDir m_folder;
    QProcess m_process;
    QByteArray m_output;
    quint16 m_port = 0;
    std::vector<Certificate> m_anchors;
};

} // namespace pintle
