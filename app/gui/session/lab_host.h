// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#pragma once

#include "core/lab/lab.h"
#include "core/lab/lab_proxy.h"

#include <QMutex>
#include <QObject>
#include <QThread>

#include <map>
#include <memory>

namespace pintle {

/// The built-in lab on a thread of its own: made on first use, so that a start of the program costs nothing. The window
/// never waits for it; workers do.
class LabHost
{
public:
    LabHost();
    ~LabHost();
    LabHost(const LabHost&) = delete;
    LabHost& operator=(const LabHost&) = delete;

    /// Starts an entry's server. Blocks; for worker threads only. Errors: those of Lab::make and Lab::start.
    Result<LabEndpoint> start(const QString& id);
    /// The lab's anchors. Blocks; for worker threads only. Errors: those of Lab::make.
    Result<TrustStore> trust();
    /// Whether the lab's interceptor can stand before an entry's server: it speaks TLS from the first byte.
    static bool canIntercept(const QString& id);
    /// A proxy that answers in place of an entry's server, with certificates of a CA that the lab's anchors hold.
    /// Blocks; for worker threads only. Errors: those of Lab::make and LabProxy::start.
    Result<ProxyAddress> interceptor(const QString& id);
    /// The CA behind the interceptor's certificates, one of the lab's anchors. Blocks; for worker threads only. Errors:
    /// those of Lab::make and Lab::chainOf.
    Result<Certificate> interceptorAnchor();
    void stop();

private:
    Result<Lab*> lab(); ///< on the lab's thread
    Result<ProxyAddress> interceptorOf(const QString& id);
    void ensureThread();
    void end();

    QThread m_thread;
    std::unique_ptr<QObject> m_context;                          ///< lives on the lab's thread
    std::unique_ptr<Lab> m_lab;                                  ///< touched on the lab's thread alone
    std::map<QString, std::unique_ptr<LabProxy>> m_interceptors; ///< by entry; gone before the lab is
    QMutex m_starting;
};

} // namespace pintle
