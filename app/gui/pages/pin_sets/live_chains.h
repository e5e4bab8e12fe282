// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#pragma once

#include "core/pins/pin_set.h"
#include "core/probe/endpoint_report.h"

#include <QObject>

#include <vector>

namespace pintle {

class Workbench;

/// The chains that were looked at since the start, one for each host, so that pin sets can be held against them.
/// Everything that the workbench inspects arrives here by itself.
class LiveChains : public QObject
{
    Q_OBJECT

public:
    static constexpr size_t MostHosts = 500;

    /// The one of this workbench, which owns it: it outlives every window.
    static LiveChains& of(Workbench& workbench);
    explicit LiveChains(QObject* parent = nullptr);

    /// A report without chain or host is passed over.
    void take(const EndpointReport& report);
    /// The latest chain of a host for which `entry` is the closest of `set`; null for none.
    const PathReport* forEntry(const PinSet& set, const HostPins& entry) const;

Q_SIGNALS:
    /// The chain of this host is known, or another one than before.
    void changed(const pintle::HostName& host);

private:
    std::vector<PathReport> m_reports; ///< the latest first
};

} // namespace pintle
