// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#pragma once

#include "core/lab/lab.h"
#include "core/probe/endpoint_report.h"

#include <QDateTime>
#include <QTest>
#include <QTimeZone>

/// Reports of the lab's chains, judged without a connection.
namespace pintle::test {

inline QDateTime labInstant()
{
    return QDateTime(QDate(2026, 6, 1), QTime(12, 0), Qt::UTC);
}

class LabReports
{
public:
    LabReports()
        : m_lab(std::move(Lab::make(labInstant(), LabKeys::Memory).value()))
    { }

    /// What an entry sends, without the anchor above it.
    std::vector<Certificate> sent(const QString& id)
    {
        auto chain = m_lab->chainOf(id).value();
        chain.pop_back();
        return chain;
    }

    std::vector<Certificate> withAnchor(const QString& id) { return m_lab->chainOf(id).value(); }

    EndpointReport report(
        const std::vector<Certificate>& certificates, const QString& host, std::optional<PinSet> pins = std::nullopt)
    {
        JudgeOptions options;
        options.trust = m_lab->trust();
        options.pins = std::move(pins);
        options.verify.instant = labInstant();
        options.verify.host = HostName::parse(host).value();
        return judgeFile(certificates, options);
    }

private:
    std::unique_ptr<Lab> m_lab;
};

/// A set that holds one certificate's key for a host.
inline PinSet setWith(const QString& host, const Certificate& certificate, PinRole role = PinRole::Intermediate)
{
    HostPins entry{.pattern = HostPattern::parse(host).value()};
    entry.pins.push_back({.pin = Pin::of(certificate), .role = role, .label = QStringLiteral("test")});
    return PinSet::make(QStringLiteral("Test set")).with(std::move(entry));
}

} // namespace pintle::test
