// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "core/chain/path_builder.h"

#include "core/base/encodings.h"
#include "core/chain/candidate_search.h"
#include "core/chain/certificate_findings.h"
#include "core/chain/path_checks.h"
#include "core/chain/sent_chain.h"
#include "core/chain/staple.h"

#include <QStringList>

#include <algorithm>
#include <tuple>

namespace pintle {

namespace {

constexpr size_t maximumSent = 10'000;
// Signatures checked for one chain in all. A real chain needs 3; at some 100 µs each this ends within a fraction of a
// second, and with the largest keys that OpenSSL takes within a few seconds.
constexpr int signatureBudget = 600;
// Attempts shown when nothing is valid.
constexpr size_t attemptsShown = 4;

bool hasFailure(const Findings& findings)
{
    return std::any_of(
        findings.cbegin(), findings.cend(), [](const Finding& f) { return f.severity == Severity::Failure; });
}

bool hasFailure(const CertificatePath& path)
{
    const auto fails = [](const auto& part) { return hasFailure(part.findings); };
    return hasFailure(path.findings) || std::any_of(path.nodes.cbegin(), path.nodes.cend(), fails)
        || std::any_of(path.edges.cbegin(), path.edges.cend(), fails);
}

// One call of buildPaths.
class PathBuilding
{
public:
    PathBuilding(const std::vector<Certificate>& sent, const TrustStore& trust, const VerifyOptions& options)
        : m_trust(trust)
        , m_options(options)
        , m_pool(sent, options.helpers, trust, options.instant)
        , m_verifier(options)
        , m_signatures(signatureBudget)
        , m_search(m_pool, m_verifier, m_signatures, options)
    { }

    void run(PathReport& report);

private:
    CertificatePath describe(Candidate& candidate);
    void addListFindings(CertificatePath& path);
    void addEndFindings(CertificatePath& path, const Candidate& candidate);
    void keepBestAttempts(PathReport& report, std::vector<CertificatePath> attempts);

    const TrustStore& m_trust;
    const VerifyOptions& m_options;
    CertificatePool m_pool;
    PathVerifier m_verifier;
    SignatureChecks m_signatures;
    CandidateSearch m_search;
};

CertificatePath PathBuilding::describe(Candidate& candidate)
{
    CertificatePath path;
    for (const int index : candidate.indices) {
        const CertificatePool::Entry& entry = m_pool.at(index);
        path.nodes.push_back({entry.certificate, entry.origin, entry.sentPositions, m_pool.isAnchor(index), {}});
    }
    path.complete = candidate.end != PathVerifier::End::NoAnchor || !candidate.isDeadEnd;
    path.anchorStore = candidate.end == PathVerifier::End::NoAnchor ? QString() : m_trust.name();
    path.opensslError = candidate.verification.words;
    path.edges = checkEdges(path.nodes, candidate.verification, m_signatures);
    for (size_t i = 0; i < path.nodes.size(); ++i) {
        const bool isLast = i + 1 == path.nodes.size();
        addCertificateFindings(
            path.nodes[i], {int(i), isLast, isLast && path.nodes[i].isAnchor}, candidate.verification, m_options);
    }
    if (!m_options.revocationLists.empty())
        addListFindings(path);
    if (path.nodes.size() > 1)
        addStapleFindings(path, m_options);
    addEndFindings(path, candidate);
    path.valid = candidate.verification.accepted && !hasFailure(path);
    return path;
}

void PathBuilding::addListFindings(CertificatePath& path)
{
    for (size_t i = 0; i + 1 < path.nodes.size(); ++i) {
        PathNode& node = path.nodes[i];
        const Certificate& issuer = path.nodes[i + 1].certificate;
        const bool isUnusable = m_verifier.hasUnusableListOf(issuer);
        if (!isUnusable && (i > 0 || m_verifier.hasListOf(issuer)))
            continue;
        Finding finding = makeFinding(FindingCode::RevocationUnknown,
            {.subject = node.certificate.displayName(),
                .detail = isUnusable
                    ? QStringLiteral("the issuer's revocation list has no number, or does not cover all by itself")
                    : QStringLiteral("no revocation list of its issuer was given")});
        if (isUnusable)
            finding.severity = Severity::Failure;
        node.findings.push_back(std::move(finding));
    }
}

void PathBuilding::addEndFindings(CertificatePath& path, const Candidate& candidate)
{
    const PathNode& last = path.nodes.back();
    if (candidate.end == PathVerifier::End::NoAnchor && candidate.isDeadEnd) {
        path.missingIssuer = last.certificate.issuer();
        path.findings.push_back(makeFinding(FindingCode::IssuerNotFound,
            {.subject = last.certificate.displayName(), .value = path.missingIssuer->toString()}));
    }
    // What OpenSSL refuses has a reason here too, even one that nobody thought of.
    if (!candidate.verification.accepted && !hasFailure(path))
        path.findings.push_back(makeFinding(FindingCode::MalformedCertificate,
            {.subject = last.certificate.displayName(), .detail = candidate.verification.words}));
}

// The attempt that comes nearest: signatures hold, it ends in an anchor, at least it ends, the fewest things fail.
void PathBuilding::keepBestAttempts(PathReport& report, std::vector<CertificatePath> attempts)
{
    const auto rank = [](const CertificatePath& path) {
        const auto isJunk = [](const PathEdge& edge) { return heaviest(edge.findings) == Severity::Failure; };
        int failures = 0;
        const auto count = [&failures](const Findings& findings) {
            failures += int(std::count_if(
                findings.cbegin(), findings.cend(), [](const Finding& f) { return f.severity == Severity::Failure; }));
        };
        count(path.findings);
        for (const PathNode& node : path.nodes)
            count(node.findings);
        return std::tuple(std::any_of(path.edges.cbegin(), path.edges.cend(), isJunk), path.anchorStore.isEmpty(),
            !path.complete, failures);
    };
    std::stable_sort(attempts.begin(), attempts.end(),
        [&](const CertificatePath& a, const CertificatePath& b) { return rank(a) < rank(b); });
    if (attempts.size() > attemptsShown)
        attempts.erase(attempts.begin() + attemptsShown, attempts.end());
    report.paths = std::move(attempts);
}

void PathBuilding::run(PathReport& report)
{
    m_search.run();
    // OpenSSL goes on to a self-issued anchor where it can.
    std::stable_partition(m_search.accepted.begin(), m_search.accepted.end(),
        [](const Candidate& candidate) { return candidate.end == PathVerifier::End::SelfIssuedAnchor; });
    std::vector<CertificatePath> attempts;
    for (Candidate& candidate : m_search.accepted) {
        CertificatePath path = describe(candidate);
        (path.valid ? report.paths : attempts).push_back(std::move(path));
    }
    if (report.paths.empty()) {
        for (Candidate& candidate : m_search.refused)
            attempts.push_back(describe(candidate));
        for (Candidate& candidate : m_search.deadEnds) {
            std::vector<Certificate> row;
            for (const int index : candidate.indices)
                row.push_back(m_pool.at(index).certificate);
            candidate.verification = m_verifier.verify(row, candidate.end);
            attempts.push_back(describe(candidate));
        }
        keepBestAttempts(report, std::move(attempts));
    }
    if (!report.paths.empty())
        report.paths.front().used = true;
    report.findings = m_verifier.listFindings();
    if (m_search.endedEarly)
        report.findings.push_back(makeFinding(FindingCode::TooManyPaths, {.value = QString::number(m_search.looked)}));
}

QString namesText(const Certificate& leaf)
{
    QStringList names;
    for (const GeneralName& name : leaf.subjectAltNames()) {
        if (name.kind == GeneralName::Kind::Dns || name.kind == GeneralName::Kind::IpAddress)
            names += name.text;
        if (names.size() >= 20)
            break;
    }
    return printable(names.join(QLatin1String(", ")), 500);
}

void judgeHost(PathReport& report, const HostName& host)
{
    const Certificate& leaf = report.sent.front();
    report.host = host;
    report.hostMatch = matchHost(leaf, host);
    if (report.hostMatch.matches)
        return;
    const FindingCode code =
        report.hostMatch.hasSubjectAltName ? FindingCode::HostMismatch : FindingCode::NoSubjectAltName;
    report.findings.push_back(
        makeFinding(code, {.subject = leaf.displayName(), .value = namesText(leaf), .expected = host.toString()}));
}

} // namespace

Result<PathReport> buildPaths(
    const std::vector<Certificate>& sent, const TrustStore& trust, const VerifyOptions& options)
{
    Q_ASSERT(options.instant.isValid());
    if (sent.empty())
        return failure(ErrorCode::EmptyChain);
    PathReport report;
    report.sent = sent;
    if (report.sent.size() > maximumSent)
        report.sent.erase(report.sent.begin() + maximumSent, report.sent.end());
    report.instant = options.instant.toUTC();
    if (!sent.front().handle()) {
        report.findings.push_back(makeFinding(FindingCode::MalformedCertificate,
            {.subject = sent.front().displayName(), .detail = QStringLiteral("OpenSSL cannot read the leaf")}));
    } else {
        PathBuilding(report.sent, trust, options).run(report);
    }
    if (options.host)
        judgeHost(report, *options.host);
    addSentChainFindings(report);
    const CertificatePath* used = report.usedPath();
    const bool isTrusted = used && used->valid && (!options.host || report.hostMatch.matches);
    report.verdict = isTrusted ? TrustVerdict::Trusted : TrustVerdict::Untrusted;
    return report;
}

} // namespace pintle
