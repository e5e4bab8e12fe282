// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "app/report/document_parts.h"

#include "app/text/report_words.h"
#include "app/text/sentences.h"
#include "app/text/wording.h"
#include "core/base/encodings.h"
#include "core/pins/pin_taking.h"

#include <QRegularExpression>
#include <QSet>

namespace pintle::report {
namespace {

using text::ReportWord;
using text::word;

Cell yesOrNo(bool yes)
{
    return Writer::words(word(yes ? ReportWord::Yes : ReportWord::No));
}

void addFact(std::vector<Fact>& facts, ReportWord label, Cell value)
{
    if (!value.text.isEmpty())
        facts.push_back({word(label), std::move(value)});
}

// --- pins ---

Severity severityOf(const PinVerdict& verdict)
{
    if (std::holds_alternative<PinsMatched>(verdict))
        return Severity::Ok;
    if (std::holds_alternative<PinsMismatched>(verdict))
        return Severity::Failure;
    return std::holds_alternative<PinsExpired>(verdict) ? Severity::Warning : Severity::Neutral;
}

Table pinsOfSet(const PinEvaluation& pins, const QSet<Pin>& onPath, const Writer& write)
{
    Table table{word(ReportWord::PinsOfSet),
        {word(ReportWord::Pin), word(ReportWord::Role), word(ReportWord::State), word(ReportWord::OnPath),
            word(ReportWord::Label)},
        {}};
    for (const PinEntry& entry : pins.entry->pins) {
        const bool match = onPath.contains(entry.pin);
        table.rows.push_back({Writer::digest(entry.pin.toString()),
            Writer::words(entry.role ? word(*entry.role) : QString()), Writer::words(word(entry.state)),
            Writer::badge(
                match ? Severity::Ok : Severity::Neutral, word(match ? ReportWord::Match : ReportWord::NoMatch)),
            write.fact(entry.label)});
    }
    return table;
}

Table keysOfPath(const EndpointReport& report, const CertificatePath& path, const Writer& write)
{
    QSet<Pin> wanted;
    if (report.pins && report.pins->entry) {
        for (const PinEntry& entry : report.pins->entry->pins)
            wanted.insert(entry.pin);
    }
    Table table{word(ReportWord::PinsOfPath),
        {word(ReportWord::Pin), word(ReportWord::Name), word(ReportWord::Role), word(ReportWord::PinSetUsed)}, {}};
    for (int depth = 0; depth < int(path.nodes.size()); ++depth) {
        const Certificate& certificate = path.nodes[size_t(depth)].certificate;
        const Pin pin = Pin::of(certificate);
        const bool match = wanted.contains(pin);
        table.rows.push_back({Writer::digest(pin.toString()), write.machine(certificate.displayName()),
            Writer::words(word(roleAt(path, depth))),
            Writer::badge(
                match ? Severity::Ok : Severity::Neutral, word(match ? ReportWord::Match : ReportWord::NoMatch))});
    }
    return table;
}

// --- certificates ---

std::vector<Certificate> everyCertificate(const EndpointReport& report)
{
    std::vector<Certificate> all;
    QSet<QByteArray> seen;
    const auto add = [&](const Certificate& certificate) {
        const QByteArray digest = certificate.sha256();
        if (seen.contains(digest))
            return;
        seen.insert(digest);
        all.push_back(certificate);
    };
    if (!report.paths)
        return all;
    for (const Certificate& certificate : report.paths->sent)
        add(certificate);
    for (const CertificatePath& path : report.paths->paths) {
        for (const PathNode& node : path.nodes)
            add(node.certificate);
    }
    return all;
}

/// A dump of bytes may spell out names that no text shows.
bool isDump(const QString& text)
{
    static const QRegularExpression dump(QStringLiteral("^\\s*[0-9a-f]{4} - [0-9a-f]{2}"));
    return dump.match(text).hasMatch();
}

Cell extensionValue(const Extension& extension, const Writer& write)
{
    static const QSet<QString> readable{QStringLiteral("basicConstraints"), QStringLiteral("keyUsage"),
        QStringLiteral("extendedKeyUsage"), QStringLiteral("subjectKeyIdentifier"),
        QStringLiteral("authorityKeyIdentifier"), QStringLiteral("subjectAltName"), QStringLiteral("issuerAltName"),
        QStringLiteral("certificatePolicies"), QStringLiteral("policyConstraints"), QStringLiteral("tlsfeature"),
        QStringLiteral("nameConstraints"), QStringLiteral("authorityInfoAccess"),
        QStringLiteral("crlDistributionPoints"), QStringLiteral("ct_precert_scts")};
    const QString text = extension.toText().trimmed();
    if (write.replacesNames() && (isDump(text) || !readable.contains(extension.name)))
        return Writer::words(word(ReportWord::LeftOut));
    return write.machine(text);
}

Table extensionsOf(const Certificate& certificate, const Writer& write)
{
    Table table{word(ReportWord::Extensions),
        {word(ReportWord::Extension), word(ReportWord::Critical), word(ReportWord::Value)}, {}};
    for (const Extension& extension : certificate.extensions())
        table.rows.push_back({{printable(extension.name), Cell::Kind::Digest}, yesOrNo(extension.critical),
            extensionValue(extension, write)});
    return table;
}

Part certificatePart(const Certificate& certificate, int number, int maximumNames, const Writer& write)
{
    Part part{.id = QStringLiteral("certificate-%1").arg(number),
        .title = word(ReportWord::CertificateTitle)
                     .arg(QString::number(number), write.machine(certificate.displayName()).text)};
    const PublicKeyInfo key = certificate.publicKey();
    const Pin pin = Pin::of(certificate);
    const QString bits = word(ReportWord::KeyBits).arg(printable(key.name()), QString::number(key.bits()));
    addFact(part.facts, ReportWord::Subject, write.machine(certificate.subject().toString()));
    addFact(part.facts, ReportWord::Issuer, write.machine(certificate.issuer().toString()));
    addFact(part.facts, ReportWord::Serial, Writer::digest(toColonHex(certificate.serial())));
    addFact(part.facts, ReportWord::Version, Writer::number(certificate.version()));
    addFact(part.facts, ReportWord::Begins, Writer::instant(certificate.notBefore()));
    addFact(part.facts, ReportWord::Ends, Writer::instant(certificate.notAfter()));
    addFact(part.facts, ReportWord::Key, Writer::words(key.bits() > 0 ? bits : printable(key.name())));
    addFact(part.facts, ReportWord::Signature, write.machine(certificate.signatureAlgorithm()));
    addFact(part.facts, ReportWord::Pin, Writer::digest(pin.toString()));
    addFact(part.facts, ReportWord::PinHex, Writer::digest(pin.toHex()));
    addFact(part.facts, ReportWord::Fingerprint, Writer::digest(toColonHex(certificate.sha256())));
    Table names{word(ReportWord::Names), {word(ReportWord::Kind), word(ReportWord::Name)}, {}};
    const auto sans = certificate.subjectAltNames();
    for (const GeneralName& name : sans) {
        if (int(names.rows.size()) == maximumNames)
            break;
        names.rows.push_back({{name.kindId(), Cell::Kind::Machine}, write.machine(name.text)});
    }
    if (int(sans.size()) > maximumNames)
        part.notes.append(text::namesLeftOut(int(sans.size()) - maximumNames));
    if (!names.rows.empty())
        part.tables.push_back(std::move(names));
    Table extensions = extensionsOf(certificate, write);
    if (!extensions.rows.empty())
        part.tables.push_back(std::move(extensions));
    // The bytes hold every name: with names replaced they stay out.
    if (!write.replacesNames()) {
        part.verbatimTitle = word(ReportWord::Pem);
        part.verbatim = QString::fromLatin1(certificate.toPem());
    }
    return part;
}

// --- connection ---

Cell stageCell(const StageResult& result)
{
    switch (result.state) {
    case StageResult::State::Done: return Writer::badge(Severity::Ok, word(ReportWord::StageDone));
    case StageResult::State::Failed: return Writer::badge(Severity::Failure, word(ReportWord::StageFailed));
    case StageResult::State::Skipped: return Writer::badge(Severity::Neutral, word(ReportWord::StageSkipped));
    case StageResult::State::NotReached: return Writer::badge(Severity::Neutral, word(ReportWord::StageNotReached));
    }
    Q_UNREACHABLE();
}

Table stagesOf(const ProbeReport& probe, const Writer& write)
{
    Table table{word(ReportWord::Stages),
        {word(ReportWord::Stage), word(ReportWord::Result), word(ReportWord::Duration), word(ReportWord::Value)}, {}};
    for (const StageResult& result : probe.stages) {
        const bool timed = result.state == StageResult::State::Done || result.state == StageResult::State::Failed;
        table.rows.push_back({Writer::words(text::word(result.stage)), stageCell(result),
            Writer::words(timed ? text::spanWords((result.duration.count() + 999) / 1000) : QString()),
            Writer::words(result.error ? write.sentence(text::sentence(*result.error)) : QString())});
    }
    return table;
}

} // namespace

Part pinsPart(const EndpointReport& report, const Writer& write)
{
    Part part;
    const CertificatePath* path = report.paths ? report.paths->usedPath() : nullptr;
    QSet<Pin> onPath;
    for (size_t depth = 0; path != nullptr && depth < path->nodes.size(); ++depth)
        onPath.insert(Pin::of(path->nodes[depth].certificate));
    if (!report.pins) {
        part.notes.append(word(ReportWord::NoPins));
    } else {
        const PinEvaluation& pins = *report.pins;
        addFact(part.facts, ReportWord::PinVerdict, Writer::badge(severityOf(pins.verdict), word(pins.verdict)));
        addFact(part.facts, ReportWord::PinSetUsed, write.fact(pins.setName));
        if (pins.entry) {
            addFact(part.facts, ReportWord::Pattern, write.machine(pins.entry->pattern.toString()));
            addFact(part.facts, ReportWord::Mode, Writer::words(word(pins.entry->mode)));
            addFact(part.facts, ReportWord::PinsExpire,
                pins.entry->expires.isValid() ? Writer::instant(pins.entry->expires)
                                              : Writer::words(word(ReportWord::Never)));
            part.tables.push_back(pinsOfSet(pins, onPath, write));
        }
    }
    if (path != nullptr)
        part.tables.push_back(keysOfPath(report, *path, write));
    return part;
}

Part certificatesPart(const EndpointReport& report, const DocumentOptions& options, const Writer& write)
{
    Part part;
    const std::vector<Certificate> all = everyCertificate(report);
    const auto maximum = size_t(std::max(options.maximumCertificates, 1));
    if (all.empty())
        part.notes.append(word(ReportWord::NothingSent));
    for (size_t i = 0; i < std::min(all.size(), maximum); ++i)
        part.parts.push_back(certificatePart(all[i], int(i) + 1, options.maximumNames, write));
    if (all.size() > maximum)
        part.notes.append(text::certificatesLeftOut(int(all.size() - maximum)));
    return part;
}

Part connectionPart(const EndpointReport& report, const Writer& write)
{
    Part part;
    if (!report.probe) {
        part.notes.append(word(ReportWord::NoConnection));
        return part;
    }
    const ProbeReport& probe = *report.probe;
    const QString address = probe.peerAddress.isNull() ? QString()
        : probe.peerAddress.protocol() == QAbstractSocket::IPv6Protocol
        ? QStringLiteral("[%1]:%2").arg(probe.peerAddress.toString()).arg(probe.peerPort)
        : QStringLiteral("%1:%2").arg(probe.peerAddress.toString()).arg(probe.peerPort);
    addFact(part.facts, ReportWord::Address, write.machine(address));
    addFact(part.facts, ReportWord::ServerName, write.machine(probe.serverName));
    addFact(part.facts, ReportWord::Protocol, write.machine(probe.protocol));
    addFact(part.facts, ReportWord::Cipher, write.machine(probe.cipher));
    addFact(part.facts, ReportWord::Group, write.machine(probe.group));
    addFact(part.facts, ReportWord::PeerSignature, write.machine(probe.peerSignature));
    addFact(part.facts, ReportWord::Alpn, write.machine(probe.alpn));
    addFact(part.facts, ReportWord::Staple, yesOrNo(!probe.stapledOcsp.isEmpty()));
    addFact(part.facts, ReportWord::Scts, Writer::number(probe.stapledScts));
    addFact(part.facts, ReportWord::ClientCertificate, yesOrNo(probe.clientCertificateWanted));
    part.tables.push_back(stagesOf(probe, write));
    if (!probe.dialogue.isEmpty()) {
        part.verbatimTitle = word(ReportWord::Dialogue);
        QStringList lines;
        for (const QString& line : probe.dialogue)
            lines.append(write.machine(line).text);
        part.verbatim = lines.join(QLatin1Char('\n'));
    }
    return part;
}

} // namespace pintle::report
