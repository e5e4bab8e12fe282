// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "app/gui/pages/pin_sets/pin_set_check.h"

#include "core/lab/lab.h"

#include <algorithm>

namespace pintle {
namespace {

QString labAddressOf(const HostName& host)
{
    for (const LabEntry& entry : Lab::catalogue()) {
        if (entry.host == host.toString())
            return QStringLiteral("lab:") + entry.id;
    }
    return {};
}

bool isNamed(const Target& target, const HostPattern& pattern)
{
    if (target.labEntry.isEmpty())
        return pattern.matches(target.host);
    for (const LabEntry& entry : Lab::catalogue()) {
        if (entry.id != target.labEntry && entry.host != target.labEntry)
            continue;
        const auto host = HostName::parse(entry.host);
        return host && pattern.matches(*host);
    }
    return false;
}

QString addressOf(const HostPattern& pattern, const QString& current)
{
    const auto target = Target::parse(current);
    if (target && isNamed(*target, pattern))
        return current.trimmed();
    if (pattern.isWildcard())
        return {};
    const QString lab = labAddressOf(pattern.name());
    if (!lab.isEmpty())
        return lab;
    const QString name = pattern.name().toString();
    return name.contains(QLatin1Char(':')) ? QStringLiteral("[%1]:443").arg(name) : name + QStringLiteral(":443");
}

} // namespace

CheckPlan checkPlan(const PinSet& set, const QString& current)
{
    CheckPlan plan;
    for (const HostPins& host : set.hosts()) {
        if (!host.endpoints.isEmpty()) {
            plan.addresses += host.endpoints;
            continue;
        }
        const QString address = addressOf(host.pattern, current);
        if (address.isEmpty())
            plan.unreachable << host.pattern.toString();
        else
            plan.addresses << address;
    }
    plan.addresses.removeDuplicates();
    return plan;
}

PinSetCheck::PinSetCheck(QObject* parent)
    : QObject(parent)
{
    connect(&m_inspection, &Inspection::reported, this, [this](const EndpointReport& report) { take(report, {}); });
    connect(&m_inspection, &Inspection::failed, this, [this](const Error& error) { take({}, error); });
}

void PinSetCheck::start(
    const PinSet& set, const QStringList& addresses, const TrustChoice& trust, const ProbeOptions& options)
{
    m_inspection.stop();
    m_set = set;
    m_trust = trust;
    m_options = options;
    m_results.clear();
    for (const QString& address : addresses)
        m_results.push_back({.address = address});
    m_next = 0;
    m_running = true;
    Q_EMIT progressed();
    next();
}

void PinSetCheck::stop()
{
    if (!m_running)
        return;
    m_running = false;
    m_inspection.stop();
    Q_EMIT finished(true);
}

void PinSetCheck::next()
{
    if (m_next >= m_results.size()) {
        m_running = false;
        Q_EMIT finished(false);
        return;
    }
    auto target = Target::parse(m_results[m_next].address);
    if (!target) {
        // From the event loop: a long row of such addresses is no deep row of calls.
        QMetaObject::invokeMethod(
            this, [this, error = target.error()] { take({}, error); }, Qt::QueuedConnection);
        return;
    }
    const TrustChoice trust = target->labEntry.isEmpty() ? m_trust : TrustChoice{TrustChoice::Kind::Lab, {}};
    m_inspection.inspect({std::move(*target), {m_options, {}, {}, {}}, {trust, m_set, {}}});
}

void PinSetCheck::take(std::optional<EndpointReport> report, std::optional<Error> error)
{
    if (!m_running || m_next >= m_results.size())
        return;
    m_results[m_next].report = std::move(report);
    m_results[m_next].error = std::move(error);
    const auto seen = m_results[m_next].report;
    ++m_next;
    if (seen)
        Q_EMIT reported(*seen);
    Q_EMIT progressed();
    next();
}

} // namespace pintle
