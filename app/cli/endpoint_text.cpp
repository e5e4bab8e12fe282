// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "app/cli/endpoint_text.h"

#include "app/text/sentences.h"
#include "core/base/encodings.h"
#include "core/pins/pin.h"

namespace pintle::cli {
namespace {

constexpr int LabelWidth = 11;
constexpr int ShownNames = 4;

QString row(const QString& label, const QString& value)
{
    return QStringLiteral("  ") + label.leftJustified(LabelWidth) + value + QLatin1Char('\n');
}

QString listed(const QStringList& parts)
{
    QStringList known = parts;
    known.removeAll(QString());
    return known.join(QStringLiteral(" · "));
}

QString namesOf(const Certificate& certificate)
{
    QStringList names;
    const auto sans = certificate.subjectAltNames();
    for (const GeneralName& name : sans) {
        if (names.size() < ShownNames)
            names.append(printable(name.text, 80));
    }
    const auto more = static_cast<int>(sans.size()) - ShownNames;
    if (more > 0)
        names.append(QStringLiteral("and %1 more").arg(more));
    return names.join(QStringLiteral(", "));
}

QString keyOf(const Certificate& certificate)
{
    const PublicKeyInfo key = certificate.publicKey();
    const QString size = key.bits() > 0 ? QStringLiteral(", %1 bits").arg(key.bits()) : QString();
    return QStringLiteral("%1%2, signed with %3")
        .arg(key.name(), size, printable(certificate.signatureAlgorithm(), 80));
}

QString isoDate(const QDateTime& instant)
{
    return instant.isValid() ? instant.toUTC().toString(QStringLiteral("yyyy-MM-dd HH:mm")) + QStringLiteral(" UTC")
                             : QStringLiteral("?");
}

QString pinMark(const EndpointReport& report, int depth, const Decoration& decoration)
{
    const auto* matched = report.pins ? std::get_if<PinsMatched>(&report.pins->verdict) : nullptr;
    if (!matched)
        return {};
    for (const PinMatch& match : matched->matches) {
        if (match.depth != depth)
            continue;
        const bool backup = match.entry.role == PinRole::Backup;
        const Severity severity = backup ? Severity::Warning : Severity::Ok;
        const QString words = backup ? QStringLiteral("backup is in use") : QStringLiteral("pin match");
        return QStringLiteral("  ") + decoration.paint(toneOf(severity), decoration.symbol(severity) + words);
    }
    return {};
}

Severity edgeSeverity(const PathEdge& edge)
{
    Severity severity = Severity::Neutral;
    for (const EdgeCheck& check : edge.checks) {
        if (check.outcome == CheckOutcome::Failed)
            return Severity::Failure;
        if (check.outcome == CheckOutcome::PassedWithRemark)
            severity = Severity::Warning;
        else if (check.outcome == CheckOutcome::Passed && severity == Severity::Neutral)
            severity = Severity::Ok;
    }
    return severity;
}

QString outcomeWords(Severity severity)
{
    switch (severity) {
    case Severity::Ok: return QStringLiteral("verified: ");
    case Severity::Info:
    case Severity::Warning: return QStringLiteral("verified, but: ");
    case Severity::Failure: return QStringLiteral("failed: ");
    case Severity::Neutral: return {};
    }
    Q_UNREACHABLE();
}

// Who signed, and whether that holds; the words alone must say it, since a pipe shows no symbols.
QString edgeText(const PathEdge& edge, const Certificate& issuer, const Decoration& decoration)
{
    const Severity severity = edgeSeverity(edge);
    const QString words = decoration.symbol(severity) + outcomeWords(severity) + text::edgeLine(edge);
    return row(QStringLiteral("Issued by"),
        issuer.displayName() + QStringLiteral(" – ") + decoration.paint(toneOf(severity), words));
}

QString nodeText(const EndpointReport& report, const CertificatePath& path, int index, const QDateTime& now,
    const Decoration& decoration)
{
    const PathNode& node = path.nodes[static_cast<size_t>(index)];
    QString text = decoration.paint(Tone::Strong, text::roleLine(path, index, path.anchorStore)) + QLatin1Char('\n');
    text += certificateText(node.certificate, now, decoration);
    text.chop(1);
    text += pinMark(report, index, decoration) + QLatin1Char('\n');
    const auto depth = static_cast<size_t>(index);
    if (depth < path.edges.size())
        text += edgeText(path.edges[depth], path.nodes[depth + 1].certificate, decoration);
    return text;
}

QString pathText(
    const EndpointReport& report, const CertificatePath& path, const QDateTime& now, const Decoration& decoration)
{
    QString text;
    for (int index = 0; index < static_cast<int>(path.nodes.size()); ++index)
        text += nodeText(report, path, index, now, decoration) + QLatin1Char('\n');
    if (path.missingIssuer) {
        text +=
            decoration.paint(Tone::Failure, decoration.symbol(Severity::Failure) + QStringLiteral("Issuer not found"))
            + QLatin1Char('\n');
        text += row(QStringLiteral("Looked for"), path.missingIssuer->toString()) + QLatin1Char('\n');
    }
    return text;
}

QString otherPathsText(const PathReport& paths)
{
    QString text;
    int number = 0;
    for (const CertificatePath& path : paths.paths) {
        ++number;
        if (path.used || path.nodes.empty())
            continue;
        text += QStringLiteral("Path %1 of %2 – %3, ends at %4\n")
                    .arg(QString::number(number), QString::number(paths.paths.size()),
                        path.valid ? QStringLiteral("alternative") : QStringLiteral("not valid"),
                        path.nodes.back().certificate.displayName());
    }
    return text.isEmpty() ? text : text + QLatin1Char('\n');
}

QString notUsedText(const PathReport& paths)
{
    QString text;
    for (const int position : paths.sentNotUsed) {
        if (position >= 0 && position < static_cast<int>(paths.sent.size()))
            text += QStringLiteral("Sent #%1, not used: %2\n")
                        .arg(QString::number(position + 1), paths.sent[static_cast<size_t>(position)].displayName());
    }
    return text.isEmpty() ? text : text + QLatin1Char('\n');
}

QString connectionText(const ProbeReport& probe, const Decoration& decoration)
{
    const QString peer = probe.peerAddress.isNull()
        ? QString()
        : QStringLiteral("%1 port %2").arg(probe.peerAddress.toString(), QString::number(probe.peerPort));
    std::chrono::microseconds total{0};
    for (const StageResult& stage : probe.stages)
        total += stage.duration;
    const QString duration =
        QStringLiteral("%1 ms").arg(QString::number(static_cast<double>(total.count()) / 1000.0, 'f', 1));
    QString text =
        listed(
            {decoration.paint(Tone::Strong, probe.target.toString()), peer, probe.protocol, probe.cipher, probe.group,
                probe.alpn.isEmpty() ? QString() : QStringLiteral("ALPN ") + printable(probe.alpn, 40), duration})
        + QLatin1Char('\n');
    if (probe.error && probe.hasChain())
        text += QStringLiteral("  ") + text::sentence(*probe.error) + QLatin1Char('\n');
    return text + QLatin1Char('\n');
}

/// Everything below the answer.
QString chainText(const EndpointReport& report, const QDateTime& now, const Decoration& decoration)
{
    QString text;
    if (report.paths) {
        if (const CertificatePath* path = report.paths->usedPath())
            text += pathText(report, *path, now, decoration);
        text += otherPathsText(*report.paths) + notUsedText(*report.paths);
    }
    text += pinEvidenceText(report, decoration) + findingsText(everyFinding(report), decoration);
    text.chop(text.endsWith(QLatin1String("\n\n")) ? 1 : 0);
    return text;
}

} // namespace

Findings everyFinding(const EndpointReport& report)
{
    Findings all = report.paths ? report.paths->allFindings() : Findings();
    if (report.probe)
        all.insert(all.end(), report.probe->findings.begin(), report.probe->findings.end());
    if (report.pins)
        all.insert(all.end(), report.pins->findings.begin(), report.pins->findings.end());
    return all;
}

QString certificateText(const Certificate& certificate, const QDateTime& now, const Decoration&)
{
    QString text = row(QStringLiteral("Name"), certificate.displayName());
    const QString subject = certificate.subject().toString();
    if (subject != certificate.displayName() && subject != QLatin1String("CN=") + certificate.displayName())
        text += row(QStringLiteral("Subject"), subject);
    const QString names = namesOf(certificate);
    if (!names.isEmpty() && names != certificate.displayName())
        text += row(QStringLiteral("For"), names);
    text += row(QStringLiteral("Key"), keyOf(certificate));
    text += row(QStringLiteral("Valid"),
        QStringLiteral("until %1, %2")
            .arg(isoDate(certificate.notAfter()), text::remaining(certificate.notAfter(), now)));
    text += row(QStringLiteral("Pin"), Pin::of(certificate).toString());
    return text;
}

QString findingLine(const Finding& finding, const Decoration& decoration)
{
    const QString word = text::word(finding.severity).leftJustified(8);
    const QString rule = ruleOf(finding.code);
    QString line = QStringLiteral("  ")
        + decoration.paint(toneOf(finding.severity), decoration.symbol(finding.severity) + word) + QLatin1Char(' ')
        + text::sentence(finding);
    const QString origin =
        rule.isEmpty() ? QString(idOf(finding.code)) : QStringLiteral("%1, %2").arg(idOf(finding.code), rule);
    line += QLatin1Char(' ') + decoration.paint(Tone::Muted, QLatin1Char('[') + origin + QLatin1Char(']'));
    return line + QLatin1Char('\n');
}

QString findingsText(const Findings& findings, const Decoration& decoration)
{
    if (findings.empty())
        return {};
    QString text = decoration.paint(Tone::Strong, QStringLiteral("Findings")) + QLatin1Char('\n');
    // The heaviest first; equal ones stay in the order of the chain.
    for (const Severity severity :
        {Severity::Failure, Severity::Warning, Severity::Neutral, Severity::Info, Severity::Ok}) {
        for (const Finding& finding : findings) {
            if (finding.severity == severity)
                text += findingLine(finding, decoration);
        }
    }
    return text + QLatin1Char('\n');
}

QString verdictText(const EndpointReport& report, const Decoration& decoration)
{
    const Severity severity = severityOf(report.verdict);
    const QString headline = decoration.symbol(severity) + text::headline(report.verdict);
    return QStringLiteral("%1 %2\n  %3\n")
        .arg(decoration.paint(toneOf(severity), headline),
            decoration.paint(Tone::Muted, QLatin1Char('[') + idOf(report.verdict) + QLatin1Char(']')),
            text::reason(report));
}

QString pinEvidenceText(const EndpointReport& report, const Decoration& decoration)
{
    const auto* mismatch = report.pins ? std::get_if<PinsMismatched>(&report.pins->verdict) : nullptr;
    if (!mismatch)
        return {};
    QString text = decoration.paint(Tone::Strong, QStringLiteral("Pins on the path")) + QLatin1Char('\n');
    for (const SeenPin& seen : mismatch->seen)
        text += QStringLiteral("  %1  %2\n").arg(seen.pin.toString(), printable(seen.subject, 80));
    text += decoration.paint(Tone::Strong, QStringLiteral("Pins of the set")) + QLatin1Char('\n');
    for (const PinEntry& entry : mismatch->wanted) {
        const QString role = entry.role ? QString(idOf(*entry.role)) : QString();
        text += QStringLiteral("  %1  %2\n").arg(entry.pin.toString(), listed({role, printable(entry.label, 80)}));
    }
    return text + QLatin1Char('\n');
}

QString endpointText(const EndpointReport& report, const QDateTime& now, const Decoration& decoration)
{
    QString text = verdictText(report, decoration) + QLatin1Char('\n');
    if (report.probe)
        text += connectionText(*report.probe, decoration);
    return text + chainText(report, now, decoration);
}

QString trustText(const EndpointReport& report, const QDateTime& now, const Decoration& decoration)
{
    const TrustVerdict verdict = report.paths ? report.paths->verdict : TrustVerdict::Untrusted;
    const Severity severity = verdict == TrustVerdict::Trusted ? Severity::Ok : Severity::Failure;
    const QString headline = decoration.symbol(severity) + text::headline(verdict);
    const QString text = QStringLiteral("%1 %2\n  %3\n\n")
                             .arg(decoration.paint(toneOf(severity), headline),
                                 decoration.paint(Tone::Muted, QLatin1Char('[') + idOf(verdict) + QLatin1Char(']')),
                                 text::trustReason(report));
    return text + chainText(report, now, decoration);
}

} // namespace pintle::cli
