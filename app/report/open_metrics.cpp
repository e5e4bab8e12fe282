// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "app/report/check_report.h"
#include "core/base/encodings.h"

#include <array>
#include <functional>
#include <optional>

namespace pintle::report {
namespace {

constexpr std::array Verdicts{EndpointVerdict::TrustedPinned, EndpointVerdict::TrustedUnpinned,
    EndpointVerdict::PinMismatch, EndpointVerdict::Untrusted, EndpointVerdict::TrustedPinsExpired,
    EndpointVerdict::TrustedWithFindings, EndpointVerdict::UntrustedPinsMatch, EndpointVerdict::NoTlsAnswer};

QByteArray labelValue(const QString& text)
{
    QByteArray value = printable(text, 200).toUtf8();
    value.replace('\\', "\\\\").replace('"', "\\\"").replace('\n', "\\n");
    return '"' + value + '"';
}

std::optional<double> firstEnd(const EndpointReport& report)
{
    const CertificatePath* path = report.paths ? report.paths->usedPath() : nullptr;
    std::optional<double> first;
    if (!path)
        return first;
    for (const PathNode& node : path->nodes) {
        const QDateTime end = node.certificate.notAfter();
        if (end.isValid() && (!first || static_cast<double>(end.toSecsSinceEpoch()) < *first))
            first = static_cast<double>(end.toSecsSinceEpoch());
    }
    return first;
}

std::optional<double> matchingPins(const EndpointReport& report)
{
    if (!report.pins)
        return std::nullopt;
    const auto* matched = std::get_if<PinsMatched>(&report.pins->verdict);
    return matched ? static_cast<double>(matched->matches.size()) : 0.0;
}

std::optional<double> connectionSeconds(const EndpointReport& report)
{
    if (!report.probe)
        return std::nullopt;
    std::chrono::microseconds total{0};
    for (const StageResult& stage : report.probe->stages)
        total += stage.duration;
    return static_cast<double>(total.count()) / 1e6;
}

struct Gauge {
    const char* name;
    const char* unit; ///< last part of the name, as the format wants it; empty without a unit
    const char* help;
    std::optional<double> (*value)(const EndpointReport&);
};

constexpr std::array Gauges{
    Gauge{"pintle_path_end_timestamp_seconds", "seconds", "First end of validity on the path in use.", firstEnd},
    Gauge{"pintle_pins_matching", "", "Pins of the set that match the path in use.", matchingPins},
    Gauge{"pintle_connection_seconds", "seconds", "Time to resolve, connect and finish the handshake.",
        connectionSeconds}};

void appendHead(QByteArray& text, const Gauge& gauge)
{
    text += QByteArray("# TYPE ") + gauge.name + " gauge\n";
    if (*gauge.unit)
        text += QByteArray("# UNIT ") + gauge.name + ' ' + gauge.unit + '\n';
    text += QByteArray("# HELP ") + gauge.name + ' ' + gauge.help + '\n';
}

} // namespace

QByteArray openMetrics(const CheckRun& run)
{
    const QByteArray set = labelValue(run.setName);
    QByteArray text = "# TYPE pintle_endpoint_verdict stateset\n"
                      "# HELP pintle_endpoint_verdict Verdict about an endpoint, one state is 1.\n";
    for (const CheckResult& result : run.results) {
        for (const EndpointVerdict verdict : Verdicts)
            text += "pintle_endpoint_verdict{set=" + set + ",target=" + labelValue(result.target)
                + ",pintle_endpoint_verdict=" + labelValue(idOf(verdict)) + "} "
                + (result.report.verdict == verdict ? "1" : "0") + '\n';
    }
    for (const Gauge& gauge : Gauges) {
        appendHead(text, gauge);
        for (const CheckResult& result : run.results) {
            if (const auto value = gauge.value(result.report))
                text += QByteArray(gauge.name) + "{set=" + set + ",target=" + labelValue(result.target) + "} "
                    + QByteArray::number(*value, 'g', 15) + '\n';
        }
    }
    return text + "# EOF\n";
}

} // namespace pintle::report
