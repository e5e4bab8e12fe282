// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "app/text/sentences.h"
#include "app/text/wording.h"

#include <QCoreApplication>

#include <algorithm>

namespace pintle::text {
namespace {

struct VerdictText {
    Q_DECLARE_TR_FUNCTIONS(VerdictText)
};

QString setName(const EndpointReport& report)
{
    return report.pins ? fact(report.pins->setName) : QString();
}

QString hostName(const EndpointReport& report)
{
    if (report.paths && report.paths->host)
        return fact(report.paths->host->displayName());
    return report.probe ? fact(report.probe->target.host.displayName()) : VerdictText::tr("this certificate");
}

QString placeOnPath(const CertificatePath& path, int depth)
{
    if (depth == 0)
        return VerdictText::tr("leaf");
    const bool last = depth + 1 == static_cast<int>(path.nodes.size());
    return last ? VerdictText::tr("root") : VerdictText::tr("intermediate");
}

QString matchedPlaces(const CertificatePath& path, const PinsMatched& matched)
{
    QStringList places;
    for (const PinMatch& match : matched.matches)
        places.append(placeOnPath(path, match.depth));
    places.removeDuplicates();
    return places.join(QStringLiteral(", "));
}

QString pinnedReason(const EndpointReport& report)
{
    const CertificatePath* path = report.paths ? report.paths->usedPath() : nullptr;
    const auto* matched = report.pins ? std::get_if<PinsMatched>(&report.pins->verdict) : nullptr;
    if (!path || !matched || path->nodes.empty())
        return VerdictText::tr("A pin of the set matches.");
    const QString count = QString::number(matched->matches.size());
    const QString wanted = QString::number(matched->wanted);
    const QString where = matchedPlaces(*path, *matched);
    if (!path->valid)
        return VerdictText::tr("%1 of %2 pins match (%3); the set trusts its pins alone.").arg(count, wanted, where);
    const QString root = fact(path->nodes.back().certificate.displayName());
    const QString store = fact(path->anchorStore);
    if (matched->wanted == 1)
        return VerdictText::tr("Path to %1 in %2; the one pin matches (%3).").arg(root, store, where);
    return VerdictText::tr("Path to %1 in %2; %3 of %4 pins match (%5).").arg(root, store, count, wanted, where);
}

QString unpinnedReason(const EndpointReport& report)
{
    const auto* none = report.pins ? std::get_if<NotPinned>(&report.pins->verdict) : nullptr;
    if (none && none->covered)
        return VerdictText::tr("Set %1 has no pins that count for %2.").arg(setName(report), hostName(report));
    if (report.pins)
        return VerdictText::tr("Set %1 does not cover %2.").arg(setName(report), hostName(report));
    return VerdictText::tr("No pin set covers %1.").arg(hostName(report));
}

QString expiredReason(const EndpointReport& report)
{
    const auto* expired = report.pins ? std::get_if<PinsExpired>(&report.pins->verdict) : nullptr;
    const QString date = dateWords(expired ? expired->since : QDateTime());
    return VerdictText::tr("Set %1 ended on %2; nothing is enforced.").arg(setName(report), date);
}

Findings everyFinding(const EndpointReport& report)
{
    Findings all = report.paths ? report.paths->allFindings() : Findings();
    if (report.probe)
        all.insert(all.end(), report.probe->findings.begin(), report.probe->findings.end());
    if (report.pins)
        all.insert(all.end(), report.pins->findings.begin(), report.pins->findings.end());
    return all;
}

QString untrustedReason(const EndpointReport& report)
{
    for (const Finding& finding : everyFinding(report)) {
        if (finding.severity == Severity::Failure)
            return sentence(finding);
    }
    const CertificatePath* path = report.paths ? report.paths->usedPath() : nullptr;
    const QString technical = path ? fact(path->opensslError) : QString();
    return whereKnown(technical, VerdictText::tr("No path to an anchor is valid: %1.").arg(technical),
        VerdictText::tr("No path to an anchor is valid."));
}

QString findingsReason(const EndpointReport& report)
{
    const Findings all = everyFinding(report);
    const auto weighs = [](const Finding& finding) { return finding.severity >= Severity::Warning; };
    const auto first = std::find_if(all.begin(), all.end(), weighs);
    if (first == all.end())
        return VerdictText::tr("Something about this connection deserves a look.");
    const auto count = static_cast<int>(std::count_if(all.begin(), all.end(), weighs));
    if (count == 1)
        return sentence(*first);
    return VerdictText::tr("%n findings, first: %1", nullptr, count).arg(sentence(*first));
}

/// The probe's errors leave out what everybody knows there: whom it talks to.
Error about(Error error, const QString& target)
{
    if (error.context.subject.isEmpty())
        error.context.subject = target;
    return error;
}

QString silentReason(const EndpointReport& report)
{
    if (!report.probe)
        return VerdictText::tr("There is no certificate.");
    const auto& stages = report.probe->stages;
    const auto failed = std::find_if(stages.begin(), stages.end(),
        [](const StageResult& result) { return result.state == StageResult::State::Failed; });
    const QString target = report.probe->target.toString();
    if (failed != stages.end() && failed->error) {
        //: %1 a stage such as Connect, %2 a sentence.
        return VerdictText::tr("%1 failed: %2").arg(word(failed->stage), sentence(about(*failed->error, target)));
    }
    return report.probe->error ? sentence(about(*report.probe->error, target))
                               : VerdictText::tr("The server sent no certificate.");
}

} // namespace

QString headline(EndpointVerdict verdict)
{
    switch (verdict) {
    case EndpointVerdict::TrustedPinned: return VerdictText::tr("Trusted and pinned");
    case EndpointVerdict::TrustedUnpinned: return VerdictText::tr("Trusted, not pinned");
    case EndpointVerdict::PinMismatch: return VerdictText::tr("Trusted, but no pin matches");
    case EndpointVerdict::Untrusted: return VerdictText::tr("Not trusted");
    case EndpointVerdict::TrustedPinsExpired: return VerdictText::tr("Trusted, pins expired");
    case EndpointVerdict::TrustedWithFindings: return VerdictText::tr("Trusted, with problems");
    case EndpointVerdict::UntrustedPinsMatch: return VerdictText::tr("Pins match, but chain invalid");
    case EndpointVerdict::NoTlsAnswer: return VerdictText::tr("No TLS answer");
    }
    Q_UNREACHABLE();
}

QString headline(TrustVerdict verdict)
{
    switch (verdict) {
    case TrustVerdict::Trusted: return VerdictText::tr("Trusted");
    case TrustVerdict::Untrusted: return VerdictText::tr("Not trusted");
    }
    Q_UNREACHABLE();
}

QString trustReason(const EndpointReport& report)
{
    const CertificatePath* path = report.paths ? report.paths->usedPath() : nullptr;
    if (!path || report.paths->verdict == TrustVerdict::Untrusted || path->nodes.empty())
        return untrustedReason(report);
    return VerdictText::tr("Path to %1 in %2.")
        .arg(fact(path->nodes.back().certificate.displayName()), fact(path->anchorStore));
}

QString reason(const EndpointReport& report)
{
    switch (report.verdict) {
    case EndpointVerdict::TrustedPinned: return pinnedReason(report);
    case EndpointVerdict::TrustedUnpinned: return unpinnedReason(report);
    case EndpointVerdict::PinMismatch:
        if (report.pins && report.pins->entry && report.pins->entry->mode == PinMode::Report)
            return VerdictText::tr("No pin of set %1 matches; it only reports, so clients go on.").arg(setName(report));
        return VerdictText::tr("Clients with set %1 refuse this server.").arg(setName(report));
    case EndpointVerdict::Untrusted: return untrustedReason(report);
    case EndpointVerdict::TrustedPinsExpired: return expiredReason(report);
    case EndpointVerdict::TrustedWithFindings: return findingsReason(report);
    case EndpointVerdict::UntrustedPinsMatch:
        return VerdictText::tr("A correct client refuses; a client that checks only pins accepts.");
    case EndpointVerdict::NoTlsAnswer: return silentReason(report);
    }
    Q_UNREACHABLE();
}

QString nextAction(EndpointVerdict verdict)
{
    switch (verdict) {
    case EndpointVerdict::TrustedPinned: return {};
    case EndpointVerdict::TrustedUnpinned: return VerdictText::tr("Pin Intermediate");
    case EndpointVerdict::PinMismatch: return VerdictText::tr("Compare");
    case EndpointVerdict::Untrusted: return VerdictText::tr("Show Failing Check");
    case EndpointVerdict::TrustedPinsExpired: return VerdictText::tr("Renew Set");
    case EndpointVerdict::TrustedWithFindings: return VerdictText::tr("Show Findings");
    case EndpointVerdict::UntrustedPinsMatch: return VerdictText::tr("Learn Why");
    case EndpointVerdict::NoTlsAnswer: return VerdictText::tr("Retry");
    }
    Q_UNREACHABLE();
}

QString word(Severity severity)
{
    switch (severity) {
    case Severity::Ok: return VerdictText::tr("OK");
    case Severity::Info: return VerdictText::tr("Info");
    case Severity::Neutral: return VerdictText::tr("Neutral");
    case Severity::Warning: return VerdictText::tr("Warning");
    case Severity::Failure: return VerdictText::tr("Failure");
    }
    Q_UNREACHABLE();
}

QString word(Stage stage)
{
    switch (stage) {
    case Stage::Resolve: return VerdictText::tr("Resolve");
    case Stage::Connect: return VerdictText::tr("Connect");
    case Stage::Proxy: return VerdictText::tr("Proxy");
    case Stage::StartTls: return VerdictText::tr("STARTTLS");
    case Stage::Tls: return VerdictText::tr("TLS");
    }
    Q_UNREACHABLE();
}

} // namespace pintle::text
