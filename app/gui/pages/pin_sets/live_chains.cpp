// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "app/gui/pages/pin_sets/live_chains.h"

#include "app/gui/session/workbench.h"

namespace pintle {

LiveChains::LiveChains(QObject* parent)
    : QObject(parent)
{ }

LiveChains& LiveChains::of(Workbench& workbench)
{
    if (auto* known = workbench.findChild<LiveChains*>(QString(), Qt::FindDirectChildrenOnly))
        return *known;
    auto* chains = new LiveChains(&workbench);
    connect(&workbench, &Workbench::reported, chains, &LiveChains::take);
    if (workbench.report())
        chains->take(*workbench.report());
    return *chains;
}

void LiveChains::take(const EndpointReport& report)
{
    if (!report.paths || !report.paths->host || report.paths->sent.empty())
        return;
    std::erase_if(m_reports, [&report](const PathReport& other) { return other.host == report.paths->host; });
    m_reports.insert(m_reports.begin(), *report.paths);
    if (m_reports.size() > MostHosts)
        m_reports.pop_back();
    Q_EMIT changed(*report.paths->host);
}

const PathReport* LiveChains::forEntry(const PinSet& set, const HostPins& entry) const
{
    for (const PathReport& report : m_reports) {
        const HostPins* closest = set.find(*report.host);
        if (closest != nullptr && closest->pattern == entry.pattern)
            return &report;
    }
    return nullptr;
}

} // namespace pintle
