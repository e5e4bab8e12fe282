// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "app/gui/models/chain_picture.h"

#include "app/text/sentences.h"
#include "app/text/wording.h"

#include <QCoreApplication>

#include <algorithm>

namespace pintle {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(pintle::ChainPicture)
};

QString withSeparator(const QStringList& parts, const QString& separator)
{
    QStringList kept = parts;
    kept.removeAll(QString());
    return kept.join(separator);
}

void fillFacts(ChainNode& node, const QDateTime& now)
{
    const Certificate& certificate = *node.certificate;
    node.name = certificate.displayName();
    node.keyLine = withSeparator(
        {certificate.publicKey().name(), text::remaining(certificate.notAfter(), now)}, QStringLiteral(" · "));
    node.pin = Pin::of(certificate).toString();
}

void addFindingBadges(ChainNode& node, const Findings& findings)
{
    for (const Finding& finding : findings) {
        const QString word = text::badgeWord(finding.code);
        const bool telling = finding.severity == Severity::Warning || finding.severity == Severity::Failure;
        const Badge badge{finding.severity, word};
        if (telling && !word.isEmpty() && std::find(node.badges.begin(), node.badges.end(), badge) == node.badges.end())
            node.badges.push_back(badge);
    }
}

/// Findings of the whole report that are about this node: the host for the leaf, order and repetition for others.
Findings reportFindingsFor(const PathReport& report, const ChainNode& node)
{
    Findings mine;
    for (const Finding& finding : report.findings) {
        switch (finding.code) {
        case FindingCode::HostMismatch:
        case FindingCode::NoSubjectAltName:
        case FindingCode::StapleMissing:
        case FindingCode::StapleInvalid:
            if (node.depth == 0)
                mine.push_back(finding);
            break;
        case FindingCode::SentOutOfOrder:
            if (!node.sentPositions.empty() && finding.facts.value == QString::number(node.sentPositions.front()))
                mine.push_back(finding);
            break;
        default: break;
        }
    }
    return mine;
}

Badge trustBadge(const ChainNode& node, const CertificatePath& path, const PictureOptions& options)
{
    if (std::ranges::find(options.administratorAnchors, *node.certificate) != options.administratorAnchors.end())
        return {Severity::Warning, Words::tr("Trusted by your administrator")};
    if (options.labTrust)
        return {Severity::Info, Words::tr("Trusted only here – Lab store")};
    return {Severity::Ok, Words::tr("Trusted – in %1").arg(path.anchorStore)};
}

void addStanding(ChainNode& node, const CertificatePath& path, const PictureOptions& options)
{
    const bool failed = heaviest(node.findings) == Severity::Failure;
    if (node.isAnchor)
        node.badges.push_back(trustBadge(node, path, options));
    else if (path.valid && !failed)
        node.badges.push_back({Severity::Ok, Words::tr("Verified")});
    else if (!failed)
        node.badges.push_back({Severity::Neutral, Words::tr("Not verified")});
}

void addSending(ChainNode& node)
{
    if (node.origin == CertificateOrigin::Helper)
        node.badges.push_back({Severity::Warning, Words::tr("Missing from server")});
    if (node.sentPositions.size() > 1)
        node.badges.push_back({Severity::Warning, Words::tr("Sent twice")});
    if (node.isAnchor && node.origin == CertificateOrigin::Sent && node.depth > 0)
        node.badges.push_back({Severity::Info, Words::tr("Sent, not needed")});
}

void addSubstitution(ChainNode& node, const QString& role)
{
    node.substituted = true;
    //: %1 is a role such as Leaf.
    node.roleLine = Words::tr("%1 · sent by the proxy").arg(role);
}

/// Marks what the pin verdict says of each node; verdicts are about the path in use.
class PinMarker
{
public:
    PinMarker(const PinEvaluation& evaluation, const CertificatePath& path)
        : m_evaluation(evaluation)
        , m_path(path)
    { }

    void mark(ChainNode& node) const
    {
        const PinEntry* entry = entryFor(*node.certificate);
        node.pinned = entry != nullptr;
        if (!m_path.used) {
            if (entry != nullptr)
                set(node, PinMark::Idle, {Severity::Info, Words::tr("Key is in the set")});
            return;
        }
        if (std::holds_alternative<PinsMatched>(m_evaluation.verdict) && entry != nullptr)
            markMatch(node, *entry);
        else if (std::holds_alternative<PinsMismatched>(m_evaluation.verdict) && node.depth == 0)
            set(node, PinMark::Mismatch, {Severity::Failure, Words::tr("Pin mismatch")});
        else if (std::holds_alternative<PinsExpired>(m_evaluation.verdict) && entry != nullptr)
            set(node, PinMark::Idle, {Severity::Warning, Words::tr("Pins expired – not enforced")});
        else if (std::holds_alternative<PinsNotJudged>(m_evaluation.verdict) && entry != nullptr)
            set(node, PinMark::Idle, {Severity::Neutral, Words::tr("Pinned key, not judged")});
    }

    /// A client without pins: said once, where a mismatch would be said.
    static void markOff(ChainNode& node)
    {
        if (node.depth == 0)
            set(node, PinMark::None, {Severity::Neutral, Words::tr("Pins off")});
    }

private:
    const PinEntry* entryFor(const Certificate& certificate) const
    {
        if (!m_evaluation.entry)
            return nullptr;
        const Pin pin = Pin::of(certificate);
        for (const PinEntry& entry : m_evaluation.entry->pins) {
            if (entry.counts() && entry.pin == pin)
                return &entry;
        }
        return nullptr;
    }

    static void set(ChainNode& node, PinMark mark, Badge badge)
    {
        node.pinMark = mark;
        node.badges.push_back(std::move(badge));
    }

    static void markMatch(ChainNode& node, const PinEntry& entry)
    {
        if (entry.role == PinRole::Backup)
            set(node, PinMark::Backup, {Severity::Warning, Words::tr("Backup is in use")});
        else
            set(node, PinMark::Matched, {Severity::Ok, Words::tr("Pin match")});
    }

    const PinEvaluation& m_evaluation;
    const CertificatePath& m_path;
};

QString standingOf(const ChainNode& node)
{
    QStringList badges;
    for (const Badge& badge : node.badges)
        badges << badge.word;
    return badges.join(QStringLiteral(", "));
}

/// `Leaf, api.lab.test, sent as number 1, Verified, ends 21 February 2027`.
void speak(ChainNode& node, const QString& role, const QString& origin)
{
    QString end;
    if (node.certificate)
        end = Words::tr("ends %1").arg(text::dayWords(node.certificate->notAfter()));
    node.spoken = withSeparator({role, node.name, origin, standingOf(node), end}, QStringLiteral(", "));
    // The algorithm's name, then its letters: a run of 44 cannot be followed by ear.
    const QString letters = node.pin.section(QLatin1Char('/'), 1);
    QStringList groups;
    for (qsizetype at = 0; at < letters.size(); at += 4)
        groups << letters.mid(at, 4);
    node.spokenPin = groups.join(QLatin1Char(' '));
}

/// Anybody can send a chain: without a handshake nothing says that the peer holds the leaf's key.
bool isKeyUnproved(const EndpointReport& report)
{
    return report.probe && report.probe->handshake == Handshake::Failed && !report.probe->keyProved;
}

ChainNode pathNode(const EndpointReport& report, const CertificatePath& path, int index, const PictureOptions& options)
{
    const PathNode& source = path.nodes[size_t(index)];
    ChainNode node;
    node.certificate = source.certificate;
    node.origin = source.origin;
    node.sentPositions = source.sentPositions;
    node.depth = index;
    node.isAnchor = source.isAnchor;
    node.findings = source.findings;
    node.roleLine = text::roleLine(path, index, report.trustStoreName);
    fillFacts(node, report.paths->instant);
    const Findings ofReport = reportFindingsFor(*report.paths, node);
    node.findings.insert(node.findings.end(), ofReport.begin(), ofReport.end());
    if (index == 0 && isKeyUnproved(report))
        node.badges.push_back({Severity::Failure, Words::tr("Key not proved")});
    else
        addStanding(node, path, options);
    addFindingBadges(node, node.findings);
    addSending(node);
    if (options.substituted && node.origin == CertificateOrigin::Sent)
        addSubstitution(node, text::roleWord(path, index));
    if (options.pinsOff)
        PinMarker::markOff(node);
    else if (report.pins)
        PinMarker(*report.pins, path).mark(node);
    speak(node, text::roleWord(path, index),
        node.substituted ? Words::tr("sent by the proxy") : text::spokenOrigin(path, index, report.trustStoreName));
    return node;
}

ChainNode missingNode(const CertificatePath& path, const QString& store)
{
    ChainNode node;
    node.kind = ChainNode::Kind::MissingIssuer;
    node.depth = int(path.nodes.size());
    node.roleLine = Words::tr("Issuer not found");
    node.name = path.missingIssuer->displayName();
    node.notes = {Words::tr("Looked for: %1").arg(path.missingIssuer->toString()),
        Words::tr("Looked in: certificates sent, %1").arg(store)};
    node.badges = {{Severity::Failure, Words::tr("Missing")}};
    speak(node, node.roleLine, {});
    return node;
}

/// The valid path, from 1, that a certificate beside this one is on; 0 for none.
int otherPathWith(const PathReport& report, int position, int path)
{
    for (int i = 0; i < int(report.paths.size()); ++i) {
        const CertificatePath& other = report.paths[size_t(i)];
        if (i == path || !other.valid)
            continue;
        for (const PathNode& node : other.nodes) {
            if (std::find(node.sentPositions.begin(), node.sentPositions.end(), position) != node.sentPositions.end())
                return i + 1;
        }
    }
    return 0;
}

ChainNode sideNode(const EndpointReport& report, int position, int path)
{
    ChainNode node;
    node.kind = ChainNode::Kind::NotUsed;
    node.certificate = report.paths->sent[size_t(position)];
    node.sentPositions = {position};
    const int other = otherPathWith(*report.paths, position, path);
    node.roleLine = other > 0 ? Words::tr("Sent #%1, used by path %2").arg(position + 1).arg(other)
                              : Words::tr("Sent #%1, not used").arg(position + 1);
    fillFacts(node, report.paths->instant);
    node.badges = {{Severity::Neutral, other > 0 ? Words::tr("On another path") : Words::tr("Not used")}};
    speak(node, Words::tr("Sent as number %1").arg(position + 1), {});
    return node;
}

ChainLink::State stateOf(const PathEdge& edge)
{
    auto state = ChainLink::State::NotChecked;
    for (const EdgeCheck& check : edge.checks) {
        switch (check.outcome) {
        case CheckOutcome::Failed: return ChainLink::State::Failed;
        case CheckOutcome::PassedWithRemark: state = ChainLink::State::Remark; break;
        case CheckOutcome::Passed:
            if (state == ChainLink::State::NotChecked)
                state = ChainLink::State::Passed;
            break;
        case CheckOutcome::NotChecked: break;
        }
    }
    if (heaviest(edge.findings) == Severity::Failure)
        return ChainLink::State::Failed;
    return heaviest(edge.findings) == Severity::Warning ? ChainLink::State::Remark : state;
}

/// Findings that weigh as much as the link's state and that no check of its own tells.
QStringList untoldWords(const PathEdge& edge, ChainLink::State state)
{
    const bool failed = state == ChainLink::State::Failed;
    const auto told = failed ? CheckOutcome::Failed : CheckOutcome::PassedWithRemark;
    const bool isTold =
        std::any_of(edge.checks.begin(), edge.checks.end(), [told](const EdgeCheck& c) { return c.outcome == told; });
    QStringList words;
    if (isTold || (!failed && state != ChainLink::State::Remark))
        return words;
    for (const Finding& finding : edge.findings) {
        if (finding.severity == (failed ? Severity::Failure : Severity::Warning))
            words << text::badgeWord(finding.code);
    }
    words.removeAll(QString());
    return words;
}

ChainLink linkOf(const PathEdge& edge, const ChainNode& issuer)
{
    ChainLink link;
    link.state = stateOf(edge);
    const QStringList words = untoldWords(edge, link.state);
    link.text = words.isEmpty() ? text::edgeLine(edge) : words.join(QStringLiteral(", "));
    link.checks = edge.checks;
    link.findings = edge.findings;
    //: %1 is a certificate's name, %2 lists checks, for example "signature, name, CA, path length".
    link.spoken = Words::tr("Issued by %1: %2").arg(issuer.name, link.text);
    return link;
}

ChainLink brokenLink()
{
    ChainLink link;
    link.text = Words::tr("not checked: issuer missing");
    link.spoken = Words::tr("Not checked: issuer missing");
    return link;
}

/// What was checked holds, but it is not the server's link.
void addReplacement(ChainLink& link)
{
    //: %1 lists checks, for example "signature, name, CA, path length".
    link.text = Words::tr("%1 – replaced by the proxy").arg(link.text);
    link.spoken = Words::tr("%1 – replaced by the proxy").arg(link.spoken);
}

void addPath(
    ChainPicture& picture, const EndpointReport& report, const CertificatePath& path, const PictureOptions& options)
{
    for (int i = 0; i < int(path.nodes.size()); ++i)
        picture.nodes.push_back(pathNode(report, path, i, options));
    for (size_t i = 0; i < path.edges.size() && i + 1 < picture.nodes.size(); ++i)
        picture.links.push_back(linkOf(path.edges[i], picture.nodes[i + 1]));
    if (options.substituted) {
        for (ChainLink& link : picture.links)
            addReplacement(link);
    }
    if (path.missingIssuer && !path.complete) {
        picture.nodes.push_back(missingNode(path, report.trustStoreName));
        picture.links.push_back(brokenLink());
    }
}

bool isOn(const ChainPicture& picture, int position)
{
    return std::any_of(picture.nodes.begin(), picture.nodes.end(), [position](const ChainNode& node) {
        return std::find(node.sentPositions.begin(), node.sentPositions.end(), position) != node.sentPositions.end();
    });
}

} // namespace

Severity ChainNode::worst() const
{
    Severity worst = Severity::Ok;
    for (const Badge& badge : badges)
        worst = std::max(worst, badge.severity);
    return worst;
}

Severity ChainLink::severity() const
{
    switch (state) {
    case State::Passed: return Severity::Ok;
    case State::Remark: return Severity::Warning;
    case State::Failed: return Severity::Failure;
    case State::NotChecked: return Severity::Neutral;
    }
    Q_UNREACHABLE();
}

ChainPicture pictureOf(const EndpointReport& report, int path, const PictureOptions& options)
{
    ChainPicture picture;
    if (!report.paths)
        return picture;
    picture.path = path;
    picture.pathCount = int(report.paths->paths.size());
    if (path >= 0 && path < picture.pathCount)
        addPath(picture, report, report.paths->paths[size_t(path)], options);
    // A server may send thousands: beside the path, what a person can look through.
    constexpr size_t MaximumSide = 200;
    for (int i = 0; i < int(report.paths->sent.size()) && picture.side.size() < MaximumSide; ++i) {
        if (!isOn(picture, i))
            picture.side.push_back(sideNode(report, i, path));
    }
    const int count = int(std::count_if(picture.nodes.begin(), picture.nodes.end(),
        [](const ChainNode& node) { return node.certificate.has_value(); }));
    picture.spoken = count == 1 ? Words::tr("Certificate chain, 1 certificate")
                                : Words::tr("Certificate chain, %1 certificates").arg(count);
    if (picture.pathCount > 1)
        picture.spoken = Words::tr("%1, path %2 of %3").arg(picture.spoken).arg(path + 1).arg(picture.pathCount);
    return picture;
}

QString pathTitle(const PathReport& report, int path)
{
    const CertificatePath& shown = report.paths[size_t(path)];
    const auto number = Words::tr("Path %1 of %2").arg(path + 1).arg(report.paths.size());
    if (shown.used)
        return Words::tr("%1 – used").arg(number);
    if (!shown.valid)
        return Words::tr("%1 – not valid").arg(number);
    const QString end = shown.nodes.empty() ? QString() : shown.nodes.back().certificate.displayName();
    return Words::tr("%1 – alternative, ends at %2").arg(number, end);
}

} // namespace pintle
