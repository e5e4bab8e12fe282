// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "core/pins/evaluation.h"

#include <algorithm>

namespace pintle {
namespace {

constexpr int DaysThatAreSoon = 30;

std::vector<PinEntry> countingPins(const HostPins& entry)
{
    std::vector<PinEntry> pins;
    std::copy_if(entry.pins.begin(), entry.pins.end(), std::back_inserter(pins),
        [](const PinEntry& pin) { return pin.counts(); });
    return pins;
}

std::vector<SeenPin> keysOf(const CertificatePath& path)
{
    std::vector<SeenPin> seen;
    for (size_t depth = 0; depth < path.nodes.size(); ++depth) {
        const Certificate& certificate = path.nodes[depth].certificate;
        seen.push_back({Pin::of(certificate), static_cast<int>(depth), certificate.displayName()});
    }
    return seen;
}

// Each wanted pin once, at the first place where its key is.
std::vector<PinMatch> matchesOf(const std::vector<PinEntry>& wanted, const std::vector<SeenPin>& seen)
{
    std::vector<PinMatch> matches;
    for (const PinEntry& entry : wanted) {
        const auto place =
            std::find_if(seen.begin(), seen.end(), [&entry](const SeenPin& key) { return key.pin == entry.pin; });
        const bool repeated = std::any_of(
            matches.begin(), matches.end(), [&entry](const PinMatch& match) { return match.entry.pin == entry.pin; });
        if (place != seen.end() && !repeated)
            matches.push_back({entry, place->depth});
    }
    return matches;
}

// The report's own answer where it was asked about this host; else the leaf is asked here.
bool isVerifiedFor(const PathReport& report, const HostName& host)
{
    const CertificatePath* path = report.usedPath();
    if (report.verdict != TrustVerdict::Trusted || !path || !path->valid)
        return false;
    if (report.host)
        return *report.host == host && report.hostMatch.matches;
    return matchHost(path->nodes.front().certificate, host).matches;
}

void addOtherPaths(const std::vector<PinEntry>& wanted, const PathReport& report, Findings& findings)
{
    for (const CertificatePath& path : report.paths) {
        if (!path.valid || &path == report.usedPath())
            continue;
        for (const PinMatch& match : matchesOf(wanted, keysOf(path))) {
            const QString anchor = path.nodes.back().certificate.displayName();
            findings.push_back(
                makeFinding(FindingCode::PinMatchOnOtherPath, {.value = anchor, .detail = match.entry.pin.toString()}));
        }
    }
}

void addLiveBackups(const std::vector<PinMatch>& matches, const HostPins& entry, Findings& findings)
{
    for (const PinMatch& match : matches) {
        if (match.entry.role == PinRole::Backup)
            findings.push_back(makeFinding(FindingCode::BackupInLiveChain,
                {.subject = entry.pattern.toString(), .value = match.entry.pin.toString()}));
    }
}

void judgePins(const HostName& host, const PathReport& report, PinEvaluation& evaluation)
{
    const HostPins& entry = *evaluation.entry;
    const std::vector<PinEntry> wanted = countingPins(entry);
    if (wanted.empty()) {
        evaluation.verdict = NotPinned{.covered = true};
        evaluation.findings.push_back(makeFinding(FindingCode::NoPinsForHost, {.subject = entry.pattern.toString()}));
        return;
    }
    std::vector<SeenPin> seen;
    bool judged = false;
    if (entry.trust == PinTrust::PinsOnly) {
        judged = !report.sent.empty();
        if (judged)
            seen.push_back({Pin::of(report.sent.front()), 0, report.sent.front().displayName()});
    } else if (const CertificatePath* path = report.usedPath()) {
        judged = isVerifiedFor(report, host);
        seen = keysOf(*path);
    }
    std::vector<PinMatch> matches = matchesOf(wanted, seen);
    if (!judged) {
        evaluation.verdict = PinsNotJudged{std::move(matches)};
    } else if (matches.empty()) {
        if (entry.trust != PinTrust::PinsOnly)
            addOtherPaths(wanted, report, evaluation.findings);
        evaluation.verdict = PinsMismatched{wanted, std::move(seen)};
    } else {
        addLiveBackups(matches, entry, evaluation.findings);
        evaluation.verdict = PinsMatched{std::move(matches), static_cast<int>(wanted.size())};
    }
}

// What a self-signed device's certificate cannot help having.
bool isExpectedOfDevices(FindingCode code)
{
    return code == FindingCode::SelfSignedNotInStore || code == FindingCode::IssuerNotFound;
}

Severity heaviestRemark(const PathReport& report, const PinEvaluation& evaluation, bool ofDevice)
{
    Findings findings = report.allFindings();
    if (ofDevice)
        std::erase_if(findings, [](const Finding& finding) { return isExpectedOfDevices(finding.code); });
    return std::max(heaviest(findings), heaviest(evaluation.findings));
}

bool isRevoked(const PathReport& report)
{
    const Findings findings = report.allFindings();
    return std::any_of(
        findings.begin(), findings.end(), [](const Finding& finding) { return finding.code == FindingCode::Revoked; });
}

EndpointVerdict untrustedVerdict(const PinVerdict& pins)
{
    const auto* notJudged = std::get_if<PinsNotJudged>(&pins);
    const bool pinsWouldMatch =
        std::holds_alternative<PinsMatched>(pins) || (notJudged && !notJudged->wouldMatch.empty());
    return pinsWouldMatch ? EndpointVerdict::UntrustedPinsMatch : EndpointVerdict::Untrusted;
}

} // namespace

QLatin1String idOf(const PinVerdict& verdict)
{
    struct Id {
        QLatin1String operator()(const NotPinned&) const { return QLatin1String("not-pinned"); }
        QLatin1String operator()(const PinsExpired&) const { return QLatin1String("expired"); }
        QLatin1String operator()(const PinsMatched&) const { return QLatin1String("match"); }
        QLatin1String operator()(const PinsMismatched&) const { return QLatin1String("mismatch"); }
        QLatin1String operator()(const PinsNotJudged&) const { return QLatin1String("not-judged"); }
    };
    return std::visit(Id(), verdict);
}

PinEvaluation evaluate(const PinSet& set, const HostName& host, const PathReport& report, const QDateTime& now)
{
    Q_ASSERT(now.isValid());
    PinEvaluation evaluation{.verdict = NotPinned(), .setName = set.name()};
    const HostPins* entry = set.find(host);
    if (!entry) {
        evaluation.findings.push_back(makeFinding(FindingCode::HostNotCovered, {.value = host.toString()}));
        return evaluation;
    }
    evaluation.entry = *entry;
    if (entry->isExpired(now)) {
        evaluation.verdict = PinsExpired{entry->expires};
        evaluation.findings.push_back(
            makeFinding(FindingCode::PinSetExpired, {.subject = entry->pattern.toString(), .instant = entry->expires}));
        return evaluation;
    }
    if (entry->isExpired(now.addDays(DaysThatAreSoon)))
        evaluation.findings.push_back(makeFinding(
            FindingCode::PinSetEndsSoon, {.subject = entry->pattern.toString(), .instant = entry->expires}));
    judgePins(host, report, evaluation);
    return evaluation;
}

TrustStore trustStoreFor(const PinSet& set, const HostName& host, const TrustStore& otherwise)
{
    const HostPins* entry = set.find(host);
    if (!entry || entry->trust != PinTrust::Custom)
        return otherwise;
    return TrustStore::fromCertificates(entry->anchors, set.name());
}

QLatin1String idOf(EndpointVerdict verdict)
{
    switch (verdict) {
    case EndpointVerdict::TrustedPinned: return QLatin1String("trusted-pinned");
    case EndpointVerdict::TrustedUnpinned: return QLatin1String("trusted-unpinned");
    case EndpointVerdict::PinMismatch: return QLatin1String("pin-mismatch");
    case EndpointVerdict::Untrusted: return QLatin1String("untrusted");
    case EndpointVerdict::TrustedPinsExpired: return QLatin1String("trusted-pins-expired");
    case EndpointVerdict::TrustedWithFindings: return QLatin1String("trusted-with-findings");
    case EndpointVerdict::UntrustedPinsMatch: return QLatin1String("untrusted-pins-match");
    case EndpointVerdict::NoTlsAnswer: return QLatin1String("no-tls-answer");
    }
    Q_UNREACHABLE();
}

Severity severityOf(EndpointVerdict verdict)
{
    switch (verdict) {
    case EndpointVerdict::TrustedPinned: return Severity::Ok;
    case EndpointVerdict::TrustedUnpinned:
    case EndpointVerdict::NoTlsAnswer: return Severity::Neutral;
    case EndpointVerdict::TrustedPinsExpired:
    case EndpointVerdict::TrustedWithFindings: return Severity::Warning;
    case EndpointVerdict::PinMismatch:
    case EndpointVerdict::Untrusted:
    case EndpointVerdict::UntrustedPinsMatch: return Severity::Failure;
    }
    Q_UNREACHABLE();
}

EndpointVerdict endpointVerdict(const PathReport& report, const PinEvaluation& evaluation)
{
    const PinVerdict& pins = evaluation.verdict;
    if (report.sent.empty())
        return EndpointVerdict::NoTlsAnswer;
    const bool pinsAreTheTrust = evaluation.entry && evaluation.entry->trust == PinTrust::PinsOnly
        && std::holds_alternative<PinsMatched>(pins) && !isRevoked(report);
    if (report.verdict != TrustVerdict::Trusted && !pinsAreTheTrust)
        return untrustedVerdict(pins);
    if (std::holds_alternative<PinsMismatched>(pins))
        return EndpointVerdict::PinMismatch;
    if (std::holds_alternative<PinsExpired>(pins))
        return EndpointVerdict::TrustedPinsExpired;
    // Trusted for another host than the one the pins were asked for: nothing may pass for trusted on that.
    if (std::holds_alternative<PinsNotJudged>(pins))
        return untrustedVerdict(pins);
    if (heaviestRemark(report, evaluation, pinsAreTheTrust) >= Severity::Warning)
        return EndpointVerdict::TrustedWithFindings;
    return std::holds_alternative<PinsMatched>(pins) ? EndpointVerdict::TrustedPinned
                                                     : EndpointVerdict::TrustedUnpinned;
}

} // namespace pintle
