// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "core/chain/candidate_search.h"

#include <openssl/x509_vfy.h>

#include <algorithm>

namespace pintle {

namespace {

// Rows kept to show what failed; a person reads one or two.
constexpr size_t attemptsKept = 8;
// Visits of a certificate. Real chains take some ten; the published path-building puzzles some thousand.
constexpr int maximumSteps = 20'000;
// With more issuers than this to choose from, each one's signature is checked before the row above it is searched.
constexpr size_t signatureFirstAbove = 4;

bool saysSignatureIsJunk(int code)
{
    return code == X509_V_ERR_CERT_SIGNATURE_FAILURE || code == X509_V_ERR_UNABLE_TO_DECRYPT_CERT_SIGNATURE
        || code == X509_V_ERR_UNABLE_TO_DECODE_ISSUER_PUBLIC_KEY;
}

} // namespace

CandidateSearch::CandidateSearch(
    CertificatePool& pool, PathVerifier& verifier, SignatureChecks& signatures, const VerifyOptions& options)
    : m_pool(pool)
    , m_verifier(verifier)
    , m_signatures(signatures)
    , m_options(options)
{ }

void CandidateSearch::run()
{
    std::vector<int> path{0};
    extend(path);
}

bool CandidateSearch::isOver()
{
    const bool over = m_steps > maximumSteps || m_signatures.isExhausted()
        || accepted.size() >= size_t(std::max(1, m_options.maximumPaths));
    endedEarly = endedEarly || over;
    return over;
}

// Goes on from the last certificate of the row; true when a valid path was found this way.
bool CandidateSearch::extend(std::vector<int>& path)
{
    ++m_steps;
    if (isOver())
        return false;
    const int last = path.back();
    const bool isAnchor = m_pool.isAnchor(last);
    if (m_pool.isSelfIssuedEnd(last)) {
        if (isAnchor)
            return complete(path, PathVerifier::End::SelfIssuedAnchor);
        lost(path, false);
        return false;
    }
    bool found = false;
    if (path.size() < size_t(m_options.maximumDepth)) {
        // A copy: deeper levels add to the pool that the reference would point into.
        const CertificatePool::Issuers issuers = m_pool.issuersOf(last);
        endedEarly = endedEarly || issuers.cut;
        // Issuers that only share the name never verify; they are tried to tell what is wrong with them.
        found = tryIssuers(path, issuers.fitting.empty() && !isAnchor ? issuers.unfitting : issuers.fitting);
    } else {
        endedEarly = true;
        lost(path, true);
    }
    // A self-issued anchor whose key identifiers contradict is damaged, not the middle of a longer path: as a full
    // path OpenSSL refuses it.
    if (isAnchor && !found)
        return complete(
            path, m_pool.isSelfIssued(last) ? PathVerifier::End::SelfIssuedAnchor : PathVerifier::End::OtherAnchor);
    return found;
}

bool CandidateSearch::tryIssuers(std::vector<int>& path, const std::vector<int>& issuers)
{
    const Certificate child = m_pool.at(path.back()).certificate;
    bool found = false;
    bool went = false;
    for (const int issuer : issuers) {
        const Certificate& next = m_pool.at(issuer).certificate;
        if (isLoop(path, next))
            continue;
        // The first is gone up even when it is a lookalike: the row that it makes shows what is wrong.
        if (went && m_signatures.isKnownJunk(child, next))
            continue;
        if (issuers.size() > signatureFirstAbove && m_signatures.check(child, next) != SignatureChecks::Outcome::Holds
            && went)
            continue;
        went = true;
        path.push_back(issuer);
        found = extend(path) || found;
        path.pop_back();
        if (isOver())
            return found;
    }
    if (!went)
        lost(path, true);
    return found;
}

// The same name and key again lead nowhere new (RFC 4158 section 5.2).
bool CandidateSearch::isLoop(const std::vector<int>& path, const Certificate& next) const
{
    return std::any_of(path.cbegin(), path.cend(), [&](int i) {
        const Certificate& before = m_pool.at(i).certificate;
        return before.subject() == next.subject() && before.publicKey() == next.publicKey();
    });
}

bool CandidateSearch::complete(const std::vector<int>& path, PathVerifier::End end)
{
    if (!m_signatures.spend(int(path.size()))) {
        endedEarly = true;
        return false;
    }
    ++looked;
    std::vector<Certificate> certificates;
    certificates.reserve(path.size());
    for (const int i : path)
        certificates.push_back(m_pool.at(i).certificate);
    Candidate candidate{path, end, false, m_verifier.verify(certificates, end)};
    for (const Verification::Complaint& complaint : candidate.verification.complaints) {
        const auto child = size_t(complaint.depth);
        if (saysSignatureIsJunk(complaint.code) && complaint.depth >= 0 && child + 1 < certificates.size())
            m_signatures.learn(certificates[child], certificates[child + 1], false);
    }
    const bool isAccepted = candidate.verification.accepted;
    if (isAccepted)
        accepted.push_back(std::move(candidate));
    else if (refused.size() < attemptsKept)
        refused.push_back(std::move(candidate));
    return isAccepted;
}

void CandidateSearch::lost(const std::vector<int>& path, bool isDeadEnd)
{
    ++looked;
    if (deadEnds.size() < attemptsKept)
        deadEnds.push_back({path, PathVerifier::End::NoAnchor, isDeadEnd, {}});
}

} // namespace pintle
