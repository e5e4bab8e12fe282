// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "core/chain/certificate_pool.h"

#include "core/chain/canonical_name.h"
#include "core/x509/openssl_calls.h"

#include <openssl/x509v3.h>

#include <algorithm>
#include <tuple>

namespace pintle {

namespace {

// Up to here every certificate's OpenSSL object is made, which the C libraries do for all; beyond, names are hashed
// first and objects made only for those that fit: 10,000 certificates would cost a second otherwise.
constexpr size_t smallPool = 64;
// How many issuers of one certificate are looked at. Real ones have up to a dozen cross-signed issuers.
constexpr size_t maximumIssuers = 128;

} // namespace

CertificatePool::CertificatePool(const std::vector<Certificate>& sent, const std::vector<Certificate>& helpers,
    const TrustStore& trust, const QDateTime& instant)
    : m_trust(trust)
    , m_instant(instant)
{
    m_entries.reserve(sent.size() + helpers.size() + 4);
    for (size_t i = 0; i < sent.size(); ++i)
        m_entries[size_t(add(sent[i], CertificateOrigin::Sent))].sentPositions.push_back(int(i));
    for (const Certificate& helper : helpers)
        add(helper, CertificateOrigin::Helper);
    m_untrusted = m_entries.size();
    if (m_untrusted > smallPool) {
        for (size_t i = 0; i < m_untrusted; ++i)
            m_bySubject[roughKeyOf(m_entries[i].certificate.subject())].push_back(int(i));
    }
}

int CertificatePool::add(const Certificate& certificate, CertificateOrigin origin)
{
    const auto known = m_indexOf.constFind(certificate.der());
    if (known != m_indexOf.cend())
        return *known;
    const int index = int(m_entries.size());
    m_entries.push_back({certificate, origin, {}});
    m_isAnchor.push_back(origin == CertificateOrigin::TrustStore ? std::optional(true) : std::nullopt);
    m_indexOf.insert(certificate.der(), index);
    return index;
}

bool CertificatePool::isAnchor(int index)
{
    std::optional<bool>& known = m_isAnchor[size_t(index)];
    if (!known)
        known = m_trust.contains(at(index).certificate);
    return *known;
}

bool CertificatePool::isSelfIssued(int index) const
{
    X509* handle = at(index).certificate.handle();
    return handle && (X509_get_extension_flags(handle) & EXFLAG_SI);
}

bool CertificatePool::isSelfIssuedEnd(int index) const
{
    X509* handle = at(index).certificate.handle();
    return handle && X509_self_signed(handle, 0) == 1;
}

std::vector<int> CertificatePool::namedLikeIssuerOf(int index)
{
    std::vector<int> found;
    const Certificate child = at(index).certificate;
    const DistinguishedName name = child.issuer();
    for (const Certificate& anchor : m_trust.anchorsBySubject(name)) {
        const int at = add(anchor, CertificateOrigin::TrustStore);
        m_isAnchor[size_t(at)] = true;
        found.push_back(at);
    }
    const auto consider = [&](int candidate, bool same) {
        if (same && std::find(found.cbegin(), found.cend(), candidate) == found.cend())
            found.push_back(candidate);
    };
    if (m_untrusted <= smallPool) {
        for (size_t i = 0; i < m_untrusted; ++i) {
            X509* handle = m_entries[i].certificate.handle();
            consider(int(i),
                handle && X509_NAME_cmp(X509_get_subject_name(handle), X509_get_issuer_name(child.handle())) == 0);
        }
        return found;
    }
    for (const int i : m_bySubject.value(roughKeyOf(name))) {
        // The width is bounded below as well; this bound is against comparing a name ten thousand times a level.
        if (found.size() > 4 * maximumIssuers)
            break;
        consider(i, isSameName(at(i).certificate.subject(), name));
    }
    return found;
}

CertificatePool::Issuers CertificatePool::sorted(int child, std::vector<int> candidates)
{
    Issuers issuers;
    const Certificate& childCertificate = at(child).certificate;
    if (candidates.size() > maximumIssuers) {
        const QByteArray wanted = childCertificate.authorityKeyIdentifier();
        std::stable_partition(candidates.begin(), candidates.end(), [&](int i) {
            return m_isAnchor[size_t(i)].value_or(false)
                || (!wanted.isEmpty() && at(i).certificate.subjectKeyIdentifier() == wanted);
        });
        candidates.resize(maximumIssuers);
        issuers.cut = true;
    }
    struct Ranked {
        int index;
        bool fits;
        std::tuple<bool, bool, qint64> rank;
    };
    std::vector<Ranked> ranked;
    for (const int i : candidates) {
        const Certificate& issuer = at(i).certificate;
        if (!issuer.handle())
            continue;
        const bool fits = X509_check_issued(issuer.handle(), childCertificate.handle()) == X509_V_OK;
        // One candidate needs no ranking, and that is the usual case.
        const QDateTime notAfter = candidates.size() > 1 ? issuer.notAfter() : QDateTime();
        const bool outOfTime = candidates.size() > 1 && (notAfter <= m_instant || issuer.notBefore() > m_instant);
        const qint64 endsFirst = outOfTime && notAfter.isValid() ? -notAfter.toSecsSinceEpoch() : 0;
        ranked.push_back({i, fits, {!isAnchor(i), outOfTime, endsFirst}});
    }
    std::stable_sort(ranked.begin(), ranked.end(), [](const Ranked& a, const Ranked& b) { return a.rank < b.rank; });
    for (const Ranked& candidate : ranked)
        (candidate.fits ? issuers.fitting : issuers.unfitting).push_back(candidate.index);
    return issuers;
}

const CertificatePool::Issuers& CertificatePool::issuersOf(int index)
{
    const auto known = m_issuers.constFind(index);
    if (known != m_issuers.cend())
        return *known;
    const OpenSslCalls calls;
    Issuers issuers;
    if (at(index).certificate.handle())
        issuers = sorted(index, namedLikeIssuerOf(index));
    return *m_issuers.insert(index, issuers);
}

} // namespace pintle
