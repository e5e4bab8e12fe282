// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#pragma once

#include "core/chain/certificate_pool.h"
#include "core/chain/path_verifier.h"
#include "core/chain/signature_checks.h"

#include <vector>

namespace pintle {

/// A row of certificates by index in the pool, leaf first, and what OpenSSL says of it.
struct Candidate {
    std::vector<int> indices;
    PathVerifier::End end = PathVerifier::End::NoAnchor;
    bool isDeadEnd = false;    ///< there is no issuer, rather than a self-issued end
    Verification verification; ///< of a candidate without anchor only once it was asked for
};

/// The depth-first search of path_builder.h: every row from the leaf to an anchor, verified as it is found, and the
/// rows that lead nowhere. Bounded in width (see CertificatePool), depth, steps and signatures.
class CandidateSearch
{
public:
    CandidateSearch(
        CertificatePool& pool, PathVerifier& verifier, SignatureChecks& signatures, const VerifyOptions& options);

    void run();

    std::vector<Candidate> accepted; ///< in the order in which they were found
    std::vector<Candidate> refused;  ///< end in an anchor and do not verify; the first few
    std::vector<Candidate> deadEnds; ///< end without an anchor; the first few
    int looked = 0;                  ///< candidates in all
    bool endedEarly = false;         ///< a bound was met

private:
    bool extend(std::vector<int>& path);
    bool tryIssuers(std::vector<int>& path, const std::vector<int>& issuers);
    bool isLoop(const std::vector<int>& path, const Certificate& next) const;
    bool complete(const std::vector<int>& path, PathVerifier::End end);
    void lost(const std::vector<int>& path, bool isDeadEnd);
    bool isOver();

    CertificatePool& m_pool;
    PathVerifier& m_verifier;
    SignatureChecks& m_signatures;
    const VerifyOptions& m_options;
    int m_steps = 0;
};

} // namespace pintle
