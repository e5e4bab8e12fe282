// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "app/report/document_parts.h"

#include "app/text/report_words.h"
#include "app/text/sentences.h"
#include "core/base/encodings.h"

#include <algorithm>

namespace pintle::report {
namespace {

using text::ReportWord;
using text::word;

Severity severityOf(CheckOutcome outcome)
{
    switch (outcome) {
    case CheckOutcome::Passed: return Severity::Ok;
    case CheckOutcome::PassedWithRemark: return Severity::Warning;
    case CheckOutcome::Failed: return Severity::Failure;
    case CheckOutcome::NotChecked: return Severity::Neutral;
    }
    Q_UNREACHABLE();
}

QString pathTitle(const PathReport& paths, int number)
{
    const CertificatePath& path = paths.paths[size_t(number)];
    const ReportWord title = path.used ? ReportWord::PathUsed
        : path.valid                   ? ReportWord::PathAlternative
                                       : ReportWord::PathInvalid;
    return word(title).arg(QString::number(number + 1), QString::number(paths.paths.size()));
}

/// The link as one badge: the worst of its checks.
Cell edgeCell(const PathEdge& edge, const Writer& write)
{
    Severity severity = Severity::Neutral;
    for (const EdgeCheck& check : edge.checks) {
        const Severity of = severityOf(check.outcome);
        if (of == Severity::Ok && severity == Severity::Neutral)
            severity = Severity::Ok;
        if (of == Severity::Failure || (of == Severity::Warning && severity != Severity::Failure))
            severity = of;
    }
    return Writer::badge(severity, write.sentence(text::edgeLine(edge)));
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

} // namespace

Cell Writer::instant(const QDateTime& instant)
{
    if (!instant.isValid())
        return {QString(), Cell::Kind::Machine};
    return {
        instant.toUTC().toString(QStringLiteral("yyyy-MM-dd HH:mm:ss")) + QStringLiteral(" UTC"), Cell::Kind::Machine};
}

Cell Writer::fact(const QString& text) const
{
    return {m_redactor.apply(printable(text))};
}

Cell Writer::machine(const QString& text) const
{
    return {m_redactor.apply(printable(text, 16 * 1024)), Cell::Kind::Machine};
}

QString Writer::sentence(const QString& text) const
{
    return m_redactor.apply(printable(text, 16 * 1024));
}

Part chainPart(const EndpointReport& report, const Writer& write)
{
    Part part;
    if (!report.paths || report.paths->sent.empty()) {
        part.notes.append(word(ReportWord::NothingSent));
        return part;
    }
    part.diagram = true;
    const CertificatePath* path = report.paths->usedPath();
    const auto isUsed = [path](const Certificate& certificate) {
        return path != nullptr && std::any_of(path->nodes.begin(), path->nodes.end(), [&](const PathNode& node) {
            return node.certificate == certificate;
        });
    };
    Table table{word(ReportWord::Chain),
        {word(ReportWord::Number), word(ReportWord::Name), word(ReportWord::IssuedBy), word(ReportWord::Ends),
            word(ReportWord::KeyKind), word(ReportWord::Use), word(ReportWord::Pin)},
        {}};
    int number = 0;
    for (const Certificate& certificate : report.paths->sent) {
        const bool used = isUsed(certificate);
        table.rows.push_back({Writer::number(++number), write.machine(certificate.displayName()),
            write.machine(certificate.issuer().displayName()), Writer::instant(certificate.notAfter()),
            write.machine(certificate.publicKey().name()),
            Writer::badge(used ? Severity::Ok : Severity::Neutral, word(used ? ReportWord::Used : ReportWord::NotUsed)),
            Writer::digest(Pin::of(certificate).toString())});
    }
    part.tables.push_back(std::move(table));
    return part;
}

Part pathsPart(const EndpointReport& report, const Writer& write)
{
    Part part;
    if (!report.paths || report.paths->paths.empty()) {
        part.notes.append(word(ReportWord::NoPath));
        return part;
    }
    for (int number = 0; number < int(report.paths->paths.size()); ++number) {
        const CertificatePath& path = report.paths->paths[size_t(number)];
        Part one{.id = QStringLiteral("path-%1").arg(number + 1), .title = pathTitle(*report.paths, number)};
        Table table{one.title,
            {word(ReportWord::Role), word(ReportWord::Name), word(ReportWord::Outcome), word(ReportWord::Ends),
                word(ReportWord::Pin)},
            {}};
        for (int depth = 0; depth < int(path.nodes.size()); ++depth) {
            const PathNode& node = path.nodes[size_t(depth)];
            const bool last = depth >= int(path.edges.size());
            const Cell outcome = last ? Writer::badge(node.isAnchor ? Severity::Ok : Severity::Failure,
                                     word(node.isAnchor ? ReportWord::InStore : ReportWord::NotInStore))
                                      : edgeCell(path.edges[size_t(depth)], write);
            table.rows.push_back({write.fact(text::roleLine(path, depth, path.anchorStore)),
                write.machine(node.certificate.displayName()), outcome, Writer::instant(node.certificate.notAfter()),
                Writer::digest(Pin::of(node.certificate).toString())});
        }
        one.tables.push_back(std::move(table));
        if (path.missingIssuer)
            one.notes.append(word(ReportWord::LookedFor).arg(write.machine(path.missingIssuer->toString()).text));
        part.parts.push_back(std::move(one));
    }
    return part;
}

Part checksPart(const EndpointReport& report, const Writer& write)
{
    Part part;
    const CertificatePath* path = report.paths ? report.paths->usedPath() : nullptr;
    if (path == nullptr) {
        part.notes.append(word(ReportWord::NoChecks));
        return part;
    }
    part.notes.append(word(ReportWord::ChecksNote));
    Table table{word(ReportWord::Checks),
        {word(ReportWord::Certificate), word(ReportWord::Check), word(ReportWord::Outcome), word(ReportWord::Value),
            word(ReportWord::Rule)},
        {}};
    if (report.paths->host) {
        const HostMatch& match = report.paths->hostMatch;
        table.rows.push_back(
            {write.machine(path->nodes.empty() ? QString() : path->nodes.front().certificate.displayName()),
                Writer::words(word(ReportWord::HostCheck)),
                Writer::badge(match.matches ? Severity::Ok : Severity::Failure,
                    text::word(match.matches ? CheckOutcome::Passed : CheckOutcome::Failed)),
                write.machine(match.matches ? match.matchedName : report.paths->host->toString()),
                {QString(ruleOf(FindingCode::HostMismatch)), Cell::Kind::Machine}});
    }
    for (size_t depth = 0; depth < path->edges.size(); ++depth) {
        for (const EdgeCheck& check : path->edges[depth].checks) {
            table.rows.push_back(
                {write.machine(path->nodes[depth].certificate.displayName()), Writer::words(text::word(check.id)),
                    Writer::badge(severityOf(check.outcome), text::word(check.outcome)), write.machine(check.value),
                    {QString(ruleOf(check.id)), Cell::Kind::Machine}});
        }
    }
    part.tables.push_back(std::move(table));
    return part;
}

Part findingsPart(const EndpointReport& report, const Writer& write)
{
    Part part;
    const Findings findings = everyFinding(report);
    if (findings.empty()) {
        part.notes.append(word(ReportWord::NoFindings));
        return part;
    }
    Table table{word(ReportWord::Findings),
        {word(ReportWord::Weight), word(ReportWord::Finding), word(ReportWord::Code), word(ReportWord::Rule)}, {}};
    // The heaviest first; equal ones stay in the order of the chain.
    for (const Severity severity :
        {Severity::Failure, Severity::Warning, Severity::Neutral, Severity::Info, Severity::Ok}) {
        for (const Finding& finding : findings) {
            if (finding.severity != severity)
                continue;
            table.rows.push_back(
                {Writer::badge(severity, text::word(severity)), Writer::words(write.sentence(text::sentence(finding))),
                    {QString(idOf(finding.code)), Cell::Kind::Digest},
                    {QString(ruleOf(finding.code)), Cell::Kind::Machine}});
        }
    }
    part.tables.push_back(std::move(table));
    return part;
}

} // namespace pintle::report
