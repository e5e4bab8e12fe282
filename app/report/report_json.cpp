// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "app/report/report_json.h"

#include "app/text/sentences.h"
#include "app/text/wording.h"
#include "core/base/encodings.h"
#include "core/chain/revocation.h"

namespace pintle::report {
namespace {

QJsonValue instantJson(const QDateTime& instant)
{
    return instant.isValid() ? QJsonValue(instant.toUTC().toString(Qt::ISODate)) : QJsonValue(QJsonValue::Null);
}

QJsonValue textOrNull(const QString& text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(printable(text));
}

QJsonArray textsJson(const QStringList& texts)
{
    QJsonArray array;
    for (const QString& text : texts)
        array.append(printable(text));
    return array;
}

template <typename Values, typename Make> QJsonArray listJson(const Values& values, Make make)
{
    QJsonArray array;
    for (const auto& value : values)
        array.append(make(value));
    return array;
}

/// Hexadecimal digits as the openssl command prints them: without the octet that only keeps the number positive.
QString serialText(const QByteArray& content)
{
    const bool padded = content.size() > 1 && content.front() == '\0';
    return QString::fromLatin1((padded ? content.mid(1) : content).toHex());
}

QJsonObject nameJson(const DistinguishedName& name)
{
    return {{QStringLiteral("text"), name.toString()}, {QStringLiteral("commonName"), textOrNull(name.commonName())}};
}

QJsonObject sanJson(const GeneralName& name)
{
    return {{QStringLiteral("type"), name.kindId()}, {QStringLiteral("value"), printable(name.text)}};
}

QJsonObject edgeJson(const PathEdge& edge)
{
    const auto checkJson = [](const EdgeCheck& check) {
        return QJsonObject{{QStringLiteral("id"), QString(idOf(check.id))},
            {QStringLiteral("outcome"), QString(idOf(check.outcome))},
            {QStringLiteral("value"), textOrNull(check.value)}, {QStringLiteral("rule"), QString(ruleOf(check.id))}};
    };
    return {{QStringLiteral("checks"), listJson(edge.checks, checkJson)},
        {QStringLiteral("findings"), findingsJson(edge.findings)}};
}

QJsonObject nodeJson(const PathNode& node)
{
    QJsonObject object = certificateJson(node.certificate);
    object.insert(QStringLiteral("origin"), QString(idOf(node.origin)));
    object.insert(QStringLiteral("isAnchor"), node.isAnchor);
    object.insert(QStringLiteral("sentPositions"), listJson(node.sentPositions, [](int position) { return position; }));
    object.insert(QStringLiteral("findings"), findingsJson(node.findings));
    return object;
}

QJsonObject stageJson(const StageResult& result)
{
    static const auto stateId = [](StageResult::State state) {
        switch (state) {
        case StageResult::State::Skipped: return QStringLiteral("skipped");
        case StageResult::State::Done: return QStringLiteral("done");
        case StageResult::State::Failed: return QStringLiteral("failed");
        case StageResult::State::NotReached: return QStringLiteral("not-reached");
        }
        Q_UNREACHABLE();
    };
    return {{QStringLiteral("stage"), QString(idOf(result.stage))}, {QStringLiteral("state"), stateId(result.state)},
        {QStringLiteral("milliseconds"), static_cast<double>(result.duration.count()) / 1000.0},
        {QStringLiteral("error"), result.error ? QJsonValue(errorJson(*result.error)) : QJsonValue()}};
}

QJsonValue peerJson(const ProbeReport& probe)
{
    if (probe.peerAddress.isNull())
        return QJsonValue::Null;
    return QJsonObject{
        {QStringLiteral("address"), probe.peerAddress.toString()}, {QStringLiteral("port"), probe.peerPort}};
}

QJsonValue connectionJson(const std::optional<ProbeReport>& probe)
{
    if (!probe)
        return QJsonValue::Null;
    return QJsonObject{{QStringLiteral("handshake"), QString(idOf(probe->handshake))},
        {QStringLiteral("error"), probe->error ? QJsonValue(errorJson(*probe->error)) : QJsonValue()},
        {QStringLiteral("startedAt"), instantJson(probe->startedAt)}, {QStringLiteral("peer"), peerJson(*probe)},
        {QStringLiteral("startTls"), QString(idOf(probe->target.startTls))},
        {QStringLiteral("serverName"), textOrNull(probe->serverName)},
        {QStringLiteral("protocol"), textOrNull(probe->protocol)},
        {QStringLiteral("cipher"), textOrNull(probe->cipher)}, {QStringLiteral("group"), textOrNull(probe->group)},
        {QStringLiteral("peerSignature"), textOrNull(probe->peerSignature)},
        {QStringLiteral("alpn"), textOrNull(probe->alpn)},
        {QStringLiteral("stapledOcsp"), !probe->stapledOcsp.isEmpty()},
        {QStringLiteral("stapledScts"), probe->stapledScts},
        {QStringLiteral("clientCertificateWanted"), probe->clientCertificateWanted},
        {QStringLiteral("legacySecurityLevel"), probe->legacySecurityLevel},
        {QStringLiteral("servedUnreadable"), probe->servedUnreadable},
        {QStringLiteral("stages"), listJson(probe->stages, stageJson)},
        {QStringLiteral("socketErrors"), textsJson(probe->socketErrors)},
        {QStringLiteral("dialogue"), textsJson(probe->dialogue)},
        {QStringLiteral("findings"), findingsJson(probe->findings)}};
}

QJsonObject trustJson(const EndpointReport& report)
{
    const TrustVerdict verdict = report.paths ? report.paths->verdict : TrustVerdict::Untrusted;
    return {{QStringLiteral("verdict"), QString(idOf(verdict))},
        {QStringLiteral("store"), printable(report.trustStoreName)},
        {QStringLiteral("instant"), report.paths ? instantJson(report.paths->instant) : QJsonValue()},
        {QStringLiteral("findings"), findingsJson(report.paths ? report.paths->allFindings() : Findings())}};
}

QJsonValue hostJson(const std::optional<PathReport>& paths)
{
    if (!paths || !paths->host)
        return QJsonValue::Null;
    return QJsonObject{{QStringLiteral("name"), paths->host->toString()},
        {QStringLiteral("matches"), paths->hostMatch.matches},
        {QStringLiteral("matchedName"), textOrNull(paths->hostMatch.matchedName)},
        {QStringLiteral("hasSubjectAltName"), paths->hostMatch.hasSubjectAltName}};
}

QJsonObject entryJson(const PinEntry& entry)
{
    return {{QStringLiteral("sha256"), entry.pin.toBase64()},
        {QStringLiteral("role"), entry.role ? QJsonValue(QString(idOf(*entry.role))) : QJsonValue()},
        {QStringLiteral("state"), QString(idOf(entry.state))}, {QStringLiteral("label"), textOrNull(entry.label)}};
}

QJsonObject matchJson(const PinMatch& match)
{
    QJsonObject object = entryJson(match.entry);
    object.insert(QStringLiteral("depth"), match.depth);
    return object;
}

QJsonObject seenJson(const SeenPin& seen)
{
    return {{QStringLiteral("sha256"), seen.pin.toBase64()}, {QStringLiteral("depth"), seen.depth},
        {QStringLiteral("subject"), printable(seen.subject)}};
}

/// Evidence on both sides, by kind of verdict.
void addEvidence(QJsonObject& object, const PinVerdict& verdict)
{
    if (const auto* expired = std::get_if<PinsExpired>(&verdict))
        object.insert(QStringLiteral("expiredSince"), instantJson(expired->since));
    if (const auto* matched = std::get_if<PinsMatched>(&verdict)) {
        object.insert(QStringLiteral("matches"), listJson(matched->matches, matchJson));
        object.insert(QStringLiteral("wantedCount"), matched->wanted);
    }
    if (const auto* mismatched = std::get_if<PinsMismatched>(&verdict)) {
        object.insert(QStringLiteral("wanted"), listJson(mismatched->wanted, entryJson));
        object.insert(QStringLiteral("seen"), listJson(mismatched->seen, seenJson));
    }
    if (const auto* open = std::get_if<PinsNotJudged>(&verdict))
        object.insert(QStringLiteral("wouldMatch"), listJson(open->wouldMatch, matchJson));
}

QJsonValue pinsJson(const std::optional<PinEvaluation>& pins)
{
    if (!pins)
        return QJsonValue::Null;
    QJsonObject object{{QStringLiteral("verdict"), QString(idOf(pins->verdict))},
        {QStringLiteral("set"), printable(pins->setName)},
        {QStringLiteral("pattern"), pins->entry ? QJsonValue(pins->entry->pattern.toString()) : QJsonValue()},
        {QStringLiteral("mode"), pins->entry ? QJsonValue(QString(idOf(pins->entry->mode))) : QJsonValue()},
        {QStringLiteral("findings"), findingsJson(pins->findings)}};
    addEvidence(object, pins->verdict);
    return object;
}

} // namespace

QJsonObject certificateJson(const Certificate& certificate)
{
    const PublicKeyInfo key = certificate.publicKey();
    const auto pathLength = certificate.pathLength();
    return {{QStringLiteral("subject"), certificate.subject().toString()},
        {QStringLiteral("issuer"), certificate.issuer().toString()},
        {QStringLiteral("displayName"), certificate.displayName()},
        {QStringLiteral("sans"), listJson(certificate.subjectAltNames(), sanJson)},
        {QStringLiteral("serial"), serialText(certificate.serial())},
        {QStringLiteral("notBefore"), instantJson(certificate.notBefore())},
        {QStringLiteral("notAfter"), instantJson(certificate.notAfter())},
        {QStringLiteral("key"),
            QJsonObject{{QStringLiteral("algorithm"), key.name()}, {QStringLiteral("bits"), key.bits()}}},
        {QStringLiteral("signatureAlgorithm"), printable(certificate.signatureAlgorithm())},
        {QStringLiteral("spkiSha256"), QString::fromLatin1(certificate.spkiSha256().toBase64())},
        {QStringLiteral("sha256"), QString::fromLatin1(certificate.sha256().toHex())},
        {QStringLiteral("isCa"), certificate.isCa()},
        {QStringLiteral("pathLength"), pathLength ? QJsonValue(*pathLength) : QJsonValue()},
        {QStringLiteral("isSelfSigned"), certificate.isSelfSigned()}};
}

QJsonObject findingJson(const Finding& finding)
{
    const text::FactIsolation none(false);
    QJsonObject object{{QStringLiteral("id"), QString(idOf(finding.code))},
        {QStringLiteral("severity"), QString(idOf(finding.severity))},
        {QStringLiteral("sentence"), text::sentence(finding)},
        {QStringLiteral("rule"), textOrNull(ruleOf(finding.code))}};
    const FindingFacts& facts = finding.facts;
    const auto add = [&object](const QString& key, const QString& fact) {
        if (!fact.isEmpty())
            object.insert(key, printable(fact));
    };
    add(QStringLiteral("subject"), facts.subject);
    add(QStringLiteral("value"), facts.value);
    add(QStringLiteral("expected"), facts.expected);
    add(QStringLiteral("detail"), facts.detail);
    if (facts.instant.isValid())
        object.insert(QStringLiteral("instant"), instantJson(facts.instant));
    if (facts.line > 0)
        object.insert(QStringLiteral("line"), facts.line);
    return object;
}

QJsonArray findingsJson(const Findings& findings)
{
    return listJson(findings, findingJson);
}

QJsonObject errorJson(const Error& error)
{
    const text::FactIsolation none(false);
    QJsonObject object{{QStringLiteral("id"), QString(idOf(error.code))},
        {QStringLiteral("sentence"), text::sentence(error)},
        {QStringLiteral("remedy"), textOrNull(text::remedy(error))}};
    const auto addText = [&object](const QString& key, const QString& fact) {
        if (!fact.isEmpty())
            object.insert(key, printable(fact));
    };
    const auto addNumber = [&object](const QString& key, const std::optional<qint64>& number) {
        if (number)
            object.insert(key, *number);
    };
    addText(QStringLiteral("subject"), error.context.subject);
    addText(QStringLiteral("detail"), error.context.detail);
    addText(QStringLiteral("value"), error.context.value);
    addNumber(QStringLiteral("offset"), error.context.offset);
    addNumber(QStringLiteral("line"), error.context.line);
    addNumber(QStringLiteral("limit"), error.context.limit);
    return object;
}

QJsonObject pathJson(const CertificatePath& path)
{
    return {{QStringLiteral("used"), path.used}, {QStringLiteral("valid"), path.valid},
        {QStringLiteral("complete"), path.complete}, {QStringLiteral("anchorStore"), textOrNull(path.anchorStore)},
        {QStringLiteral("missingIssuer"),
            path.missingIssuer ? QJsonValue(nameJson(*path.missingIssuer)) : QJsonValue()},
        {QStringLiteral("certificates"), listJson(path.nodes, nodeJson)},
        {QStringLiteral("edges"), listJson(path.edges, edgeJson)},
        {QStringLiteral("findings"), findingsJson(path.findings)},
        {QStringLiteral("opensslError"), textOrNull(path.opensslError)}};
}

QJsonObject endpointJson(const EndpointReport& report)
{
    const text::FactIsolation none(false);
    std::vector<Certificate> served;
    if (report.paths)
        served = report.paths->sent;
    else if (report.probe)
        served = report.probe->served;
    const auto paths = report.paths ? report.paths->paths : std::vector<CertificatePath>();
    return {{QStringLiteral("target"), report.probe ? QJsonValue(report.probe->target.toString()) : QJsonValue()},
        {QStringLiteral("connection"), connectionJson(report.probe)},
        {QStringLiteral("served"), listJson(served, certificateJson)},
        {QStringLiteral("paths"), listJson(paths, pathJson)}, {QStringLiteral("trust"), trustJson(report)},
        {QStringLiteral("host"), hostJson(report.paths)}, {QStringLiteral("pins"), pinsJson(report.pins)},
        {QStringLiteral("verdict"), QString(idOf(report.verdict))},
        {QStringLiteral("headline"), text::headline(report.verdict)}, {QStringLiteral("reason"), text::reason(report)}};
}

} // namespace pintle::report
