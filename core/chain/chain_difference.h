// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#pragma once

#include "core/x509/certificate.h"

#include <QLatin1String>
#include <QString>

#include <optional>
#include <vector>

namespace pintle {

// What differs between two chains that one target sent at different times: the reason (ChainChange) and the evidence,
// certificate by certificate. Compared is what was sent; trust and pins are judged elsewhere. Monitoring and the
// comparison of snapshots rest on the same value.

/// What happened to a chain as a whole, the weightiest first.
enum class ChainChange {
    LeafKeyChanged,      ///< another public key: pins of the old leaf no longer match
    LeafRenewed,         ///< another certificate for the same public key
    IssuerKeyChanged,    ///< a certificate above the leaf was replaced by one with another key
    IssuerRenewed,       ///< a certificate above the leaf was replaced by one with the same key
    CompletenessChanged, ///< certificates above the leaf were added, or left out, without replacing any
    OrderChanged,        ///< the same certificates in another order
};
QLatin1String idOf(ChainChange change); ///< `leaf-key-changed`, …

/// A fact of a certificate that is compared.
enum class ComparedFact {
    Position,           ///< number on the wire, from 1
    Subject,            ///< RFC 4514 text
    Issuer,             ///< RFC 4514 text
    Name,               ///< one entry of subjectAltName; a row each
    NotBefore,          ///< ISO 8601, UTC
    NotAfter,           ///< ISO 8601, UTC
    Key,                ///< algorithm, for example `EC P-256`
    Pin,                ///< `sha256/…` over the SubjectPublicKeyInfo
    SignatureAlgorithm, ///< OpenSSL's long name
    Serial,             ///< hexadecimal digits
    Fingerprint,        ///< SHA-256 of the DER, hexadecimal digits
};
QLatin1String idOf(ComparedFact fact); ///< `position`, `subject`, …

enum class Change { Same, Changed, Added, Removed };
QLatin1String idOf(Change change); ///< `same`, `changed`, `added`, `removed`

/// One fact on both sides; printable. The side that has none is empty.
struct FactDifference {
    ComparedFact fact;
    Change change = Change::Same;
    QString before;
    QString after;

    friend bool operator==(const FactDifference&, const FactDifference&) = default;
};

/// A certificate and the one that took its place, or one that has no counterpart.
struct CertificateDifference {
    std::optional<int> before; ///< position as sent, from 0
    std::optional<int> after;
    Change change = Change::Same; ///< Changed: another certificate, or the same one in another position
    std::vector<FactDifference> facts;
};

struct ChainDifference {
    std::vector<ChainChange> changes;                ///< in the order of ChainChange; empty: nothing changed
    std::vector<CertificateDifference> certificates; ///< in the order of `after`, then what was removed

    bool isSame() const { return changes.empty(); }
};

/// Compares two chains as sent, leaf first. Leaf answers to leaf. Above it a certificate answers to itself, else to one
/// with the same key, else to one with the same subject (as RFC 5280 encodes it), else to whatever is left, in order;
/// each at most once. An empty chain is compared like any other: everything is added, or removed.
ChainDifference compareChains(const std::vector<Certificate>& before, const std::vector<Certificate>& after);

} // namespace pintle
