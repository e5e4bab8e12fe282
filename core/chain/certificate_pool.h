// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#pragma once

#include "core/chain/path_report.h"
#include "core/chain/trust_store.h"

#include <QByteArray>
#include <QDateTime>
#include <QHash>

#include <optional>
#include <vector>

namespace pintle {

/// Every certificate that may stand on a path: those sent, the helpers, and anchors as the search asks for them. Each
/// distinct certificate is there once and is known by its index, which never changes.
class CertificatePool
{
public:
    struct Entry {
        Certificate certificate;
        CertificateOrigin origin;
        std::vector<int> sentPositions;
    };

    /// The certificates that may have issued one, best first.
    struct Issuers {
        std::vector<int> fitting;   ///< names and key identifiers agree, the key may sign certificates
        std::vector<int> unfitting; ///< the name alone agrees
        bool cut = false;           ///< there were more than the pool looks at
    };

    /// `sent` must not be empty; its first certificate has index 0.
    CertificatePool(const std::vector<Certificate>& sent, const std::vector<Certificate>& helpers,
        const TrustStore& trust, const QDateTime& instant);

    const Entry& at(int index) const { return m_entries[size_t(index)]; }
    /// In the trust store.
    bool isAnchor(int index);
    /// Subject equals issuer.
    bool isSelfIssued(int index) const;
    /// Subject equals issuer and the key identifiers do not contradict: nothing stands above it. The signature is not
    /// looked at here.
    bool isSelfIssuedEnd(int index) const;
    /// Issuers in the order in which OpenSSL prefers them: trusted before untrusted, within their validity before the
    /// others (those that end last first), as sent before helpers, wire order. A certificate that OpenSSL cannot read
    /// is left out.
    const Issuers& issuersOf(int index);

private:
    int add(const Certificate& certificate, CertificateOrigin origin);
    std::vector<int> namedLikeIssuerOf(int index);
    Issuers sorted(int child, std::vector<int> candidates);

    std::vector<Entry> m_entries;
    std::vector<std::optional<bool>> m_isAnchor;
    QHash<QByteArray, int> m_indexOf;
    QHash<int, Issuers> m_issuers;
    QHash<QByteArray, std::vector<int>> m_bySubject; ///< made for large pools only
    size_t m_untrusted = 0;                          ///< the first so many entries are sent or helpers
    TrustStore m_trust;
    QDateTime m_instant;
};

} // namespace pintle
