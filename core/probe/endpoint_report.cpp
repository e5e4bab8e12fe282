// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "core/probe/endpoint_report.h"

namespace pintle {
namespace {

EndpointReport judgeChain(const std::vector<Certificate>& chain, const JudgeOptions& options)
{
    const bool hasPins = options.pins && options.verify.host;
    const TrustStore trust =
        hasPins ? trustStoreFor(*options.pins, *options.verify.host, options.trust) : options.trust;
    EndpointReport report;
    report.trustStoreName = trust.name();
    auto paths = buildPaths(chain, trust, options.verify);
    if (!paths)
        return report;
    report.paths = *std::move(paths);
    if (hasPins)
        report.pins = evaluate(*options.pins, *options.verify.host, *report.paths, options.verify.instant);
    report.verdict = endpointVerdict(*report.paths, report.pins.value_or(PinEvaluation{}));
    return report;
}

bool letsPass(EndpointVerdict verdict)
{
    switch (verdict) {
    case EndpointVerdict::TrustedPinned:
    case EndpointVerdict::TrustedUnpinned:
    case EndpointVerdict::TrustedPinsExpired:
    case EndpointVerdict::TrustedWithFindings: return true;
    case EndpointVerdict::PinMismatch:
    case EndpointVerdict::Untrusted:
    case EndpointVerdict::UntrustedPinsMatch:
    case EndpointVerdict::NoTlsAnswer: return false;
    }
    Q_UNREACHABLE();
}

bool isPlainlyTrusted(EndpointVerdict verdict)
{
    return verdict == EndpointVerdict::TrustedPinned || verdict == EndpointVerdict::TrustedUnpinned;
}

} // namespace

EndpointReport judge(const ProbeReport& probe, const JudgeOptions& options)
{
    JudgeOptions withProbe = options;
    withProbe.verify.host = probe.target.host;
    withProbe.verify.stapledOcsp = probe.stapledOcsp;
    EndpointReport report = judgeChain(probe.served, withProbe);
    report.probe = probe;
    if (isPlainlyTrusted(report.verdict) && heaviest(probe.findings) >= Severity::Warning)
        report.verdict = EndpointVerdict::TrustedWithFindings;
    const bool keyProved = probe.handshake == Handshake::Established || probe.keyProved;
    if (letsPass(report.verdict) && !keyProved)
        report.verdict = EndpointVerdict::NoTlsAnswer;
    return report;
}

EndpointReport judgeFile(const std::vector<Certificate>& certificates, const JudgeOptions& options)
{
    return judgeChain(certificates, options);
}

Comparison compare(EndpointReport direct, EndpointReport proxied)
{
    Comparison comparison{.direct = std::move(direct), .proxied = std::move(proxied)};
    const auto servedBy = [](const EndpointReport& report) {
        return report.probe ? report.probe->served : std::vector<Certificate>();
    };
    const std::vector<Certificate> expected = servedBy(comparison.direct);
    const std::vector<Certificate> found = servedBy(comparison.proxied);
    if (expected.empty() || found.empty())
        return comparison;

    comparison.sameLeaf = expected.front() == found.front();
    comparison.sameServed = expected == found;
    if (!comparison.sameLeaf) {
        comparison.substitutedBy = found.front().issuer().displayName();
        comparison.findings.push_back(makeFinding(FindingCode::CertificateSubstituted,
            {.subject = found.front().displayName(),
                .value = comparison.substitutedBy,
                .expected = expected.front().issuer().displayName()}));
    } else if (!comparison.sameServed) {
        comparison.findings.push_back(makeFinding(FindingCode::ChainDiffers,
            {.subject = found.front().displayName(),
                .value = QString::number(found.size()),
                .expected = QString::number(expected.size())}));
    }
    return comparison;
}

} // namespace pintle
