// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#pragma once

#include "core/x509/certificate.h"

#include <QByteArray>
#include <QHash>

#include <utility>

namespace pintle {

/// Whether certificates are signed by keys, each pair looked at once. Counts its work against a budget: a hostile peer
/// may send ten thousand issuers of one name, and signatures are what costs.
class SignatureChecks
{
public:
    enum class Outcome { Holds, Junk, OutOfBudget };

    explicit SignatureChecks(int budget)
        : m_left(budget)
    { }

    /// Checks with OpenSSL what is not known yet. Both certificates must have a handle.
    Outcome check(const Certificate& child, const Certificate& issuer);
    /// Whether it is known already that the signature is junk; costs nothing.
    bool isKnownJunk(const Certificate& child, const Certificate& issuer) const;
    /// What somebody else found out, so that it need not be looked at again.
    void learn(const Certificate& child, const Certificate& issuer, bool holds);
    /// Takes work that is done elsewhere from the budget; false when there is not enough left.
    bool spend(int signatures);
    bool isExhausted() const { return m_left <= 0; }

private:
    using Key = std::pair<QByteArray, QByteArray>; // the child's DER and the issuer's key: two issuers may share one

    QHash<Key, bool> m_known;
    int m_left;
};

} // namespace pintle
