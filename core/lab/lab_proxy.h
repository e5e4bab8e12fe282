// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#pragma once

#include "core/base/result.h"
#include "core/lab/lab.h"
#include "core/probe/target.h"

#include <QString>

#include <map>
#include <memory>

namespace pintle {

/// What a LabProxy does. The zero value is an honest tunnel on a free port.
struct LabProxyOptions {
    /// Entry id → id of the entry that answers in its place: an interceptor. Connections to any host of the first, or
    /// to the port it listens on, are led to the second.
    std::map<QString, QString> intercept;
    quint16 port = 0;
};

/// An HTTP CONNECT proxy on loopback, for showing interception without a network: it tunnels to the lab's servers (by
/// their host names) and to loopback addresses, and nowhere else. Runs in a thread of its own; the Lab must outlive it.
class LabProxy
{
public:
    /// Errors: ListenFailed; UnknownLabEntry for an id in `intercept` that does not exist.
    static Result<std::unique_ptr<LabProxy>> start(Lab& lab, const LabProxyOptions& options = {});
    ~LabProxy();

    /// As ProbeOptions::proxy takes it.
    ProxyAddress address() const;
    /// Connections that were led to another entry than the one asked for.
    int interceptions() const;

private:
    class Private;
    explicit LabProxy(std::unique_ptr<Private> p);
    std::unique_ptr<Private> d;
};

} // namespace pintle
