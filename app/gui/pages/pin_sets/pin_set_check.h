// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#pragma once

#include "app/gui/session/inspection.h"

#include <QObject>

#include <optional>
#include <vector>

namespace pintle {

/// A server of a pin set, and what came of looking at it.
struct CheckedEndpoint {
    QString address;                      ///< as Target::parse takes it
    std::optional<EndpointReport> report; ///< neither this nor an error: not reached yet
    std::optional<Error> error;
};

/// The servers that a set's check connects to: what its entries list, else the name itself on port 443, or in the lab
/// where the lab has such a server. Patterns that name no single server are left out and counted.
struct CheckPlan {
    QStringList addresses;
    QStringList unreachable; ///< patterns without a server of their own
};
/// `current` is the address in the target bar: it is preferred where it is of the same host.
CheckPlan checkPlan(const PinSet& set, const QString& current);

/// Looks at the servers of a pin set, one after the other, and judges each with the set.
class PinSetCheck : public QObject
{
    Q_OBJECT

public:
    explicit PinSetCheck(QObject* parent = nullptr);

    /// Ends the check under way. `trust` is for servers outside the lab.
    void start(const PinSet& set, const QStringList& addresses, const TrustChoice& trust, const ProbeOptions& options);
    /// What was found so far stays.
    void stop();
    bool isRunning() const { return m_running; }
    const std::vector<CheckedEndpoint>& results() const { return m_results; }
    int done() const { return int(m_next); }

Q_SIGNALS:
    void progressed();
    void reported(const pintle::EndpointReport& report);
    void finished(bool stopped);

private:
    void next();
    void take(std::optional<EndpointReport> report, std::optional<Error> error);

    Inspection m_inspection;
    std::optional<PinSet> m_set;
    TrustChoice m_trust;
    ProbeOptions m_options;
    std::vector<CheckedEndpoint> m_results;
    size_t m_next = 0;
    bool m_running = false;
};

} // namespace pintle
