// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "core/chain/signature_checks.h"

#include "core/x509/openssl_calls.h"

#include <openssl/x509.h>

namespace pintle {

namespace {

std::pair<QByteArray, QByteArray> keyOf(const Certificate& child, const Certificate& issuer)
{
    return {child.der(), issuer.publicKey().der()};
}

} // namespace

SignatureChecks::Outcome SignatureChecks::check(const Certificate& child, const Certificate& issuer)
{
    const auto known = m_known.constFind(keyOf(child, issuer));
    if (known != m_known.cend())
        return *known ? Outcome::Holds : Outcome::Junk;
    if (!spend(1))
        return Outcome::OutOfBudget;
    const OpenSslCalls calls;
    EVP_PKEY* key = X509_get0_pubkey(issuer.handle());
    const bool holds = key && X509_verify(child.handle(), key) == 1;
    m_known.insert(keyOf(child, issuer), holds);
    return holds ? Outcome::Holds : Outcome::Junk;
}

bool SignatureChecks::isKnownJunk(const Certificate& child, const Certificate& issuer) const
{
    return !m_known.isEmpty() && !m_known.value(keyOf(child, issuer), true);
}

void SignatureChecks::learn(const Certificate& child, const Certificate& issuer, bool holds)
{
    m_known.insert(keyOf(child, issuer), holds);
}

bool SignatureChecks::spend(int signatures)
{
    m_left -= signatures;
    return m_left >= 0;
}

} // namespace pintle
