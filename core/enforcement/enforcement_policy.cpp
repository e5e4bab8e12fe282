// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "core/enforcement/enforcement_policy.h"

#include "core/base/encodings.h"
#include "core/chain/path_builder.h"

namespace pintle {
namespace {

using Decision = ConnectionVerdict::Decision;

Result<std::vector<Certificate>> readSent(const QByteArrayList& sentDer)
{
    std::vector<Certificate> sent;
    sent.reserve(static_cast<size_t>(sentDer.size()));
    for (const QByteArray& der : sentDer) {
        auto certificate = Certificate::fromDer(der);
        if (!certificate)
            return failure(certificate.error());
        sent.push_back(*std::move(certificate));
    }
    return sent;
}

bool isTrusted(EndpointVerdict verdict)
{
    switch (verdict) {
    case EndpointVerdict::TrustedPinned:
    case EndpointVerdict::TrustedUnpinned:
    case EndpointVerdict::PinMismatch:
    case EndpointVerdict::TrustedPinsExpired:
    case EndpointVerdict::TrustedWithFindings: return true;
    case EndpointVerdict::Untrusted:
    case EndpointVerdict::UntrustedPinsMatch:
    case EndpointVerdict::NoTlsAnswer: return false;
    }
    Q_UNREACHABLE();
}

Decision allowedIf(WithoutPins choice)
{
    return choice == WithoutPins::AllowTrusted ? Decision::Allowed : Decision::Refused;
}

Decision decide(const EnforcementPolicy& policy, EndpointVerdict verdict, const PinEvaluation& pins)
{
    if (!isTrusted(verdict))
        return Decision::Refused;
    if (std::holds_alternative<PinsMatched>(pins.verdict))
        return Decision::Allowed;

    const bool reportOnly = pins.entry && pins.entry->mode == PinMode::Report;
    auto decision = Decision::Refused;
    if (std::holds_alternative<NotPinned>(pins.verdict))
        decision = allowedIf(policy.uncoveredHosts);
    else if (std::holds_alternative<PinsExpired>(pins.verdict))
        decision = allowedIf(policy.expiredPins);
    return decision == Decision::Refused && reportOnly ? Decision::AllowedReported : decision;
}

} // namespace

QDateTime EnforcementPolicy::now() const
{
    return clock ? clock() : QDateTime::currentDateTimeUtc();
}

QLatin1String idOf(ConnectionVerdict::Decision decision)
{
    switch (decision) {
    case Decision::Allowed: return QLatin1String("allowed");
    case Decision::AllowedReported: return QLatin1String("allowed-reported");
    case Decision::Refused: return QLatin1String("refused");
    }
    Q_UNREACHABLE();
}

ConnectionVerdict judgeConnection(const EnforcementPolicy& policy, const QString& host, quint16 port,
    const QByteArrayList& sentDer, VerifyOptions evidence)
{
    ConnectionVerdict result;
    result.host = printable(host);
    result.port = port;
    result.instant = policy.now();

    const auto name = HostName::parse(host);
    if (!name) {
        result.error = name.error();
        return result;
    }
    const auto sent = readSent(sentDer);
    if (!sent) {
        result.error = sent.error();
        return result;
    }
    evidence.instant = result.instant;
    evidence.host = *name;
    auto paths = buildPaths(*sent, trustStoreFor(policy.pins, *name, policy.trust), evidence);
    if (!paths) {
        result.error = paths.error();
        return result;
    }
    result.pins = evaluate(policy.pins, *name, *paths, result.instant);
    result.verdict = endpointVerdict(*paths, *result.pins);
    result.decision = decide(policy, result.verdict, *result.pins);
    result.paths = *std::move(paths);
    return result;
}

} // namespace pintle
