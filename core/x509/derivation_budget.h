// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#pragma once

#include "core/base/result.h"

#include <QByteArrayView>

namespace pintle {

/// How much work passwords may cost one input, counted in iterations of a hash. The number stands in the file, so a
/// file could ask for years; every derivation is paid for before it is begun.
class DerivationBudget
{
public:
    static constexpr qint64 Iterations = 5'000'000; ///< a few seconds

    /// Pays for a number of iterations. Errors: UnsupportedKey with the limit.
    Result<void> pay(qint64 iterations);
    /// Pays for what a password-based AlgorithmIdentifier asks for: PBES1 and PBES2 with PBKDF2 (RFC 8018), PBES2 with
    /// scrypt (RFC 7914, N·r·p counts), the PKCS#12 schemes (RFC 7292).
    /// Errors: UnsupportedKey with the limit or the OID of a scheme that is not known.
    Result<void> payFor(QByteArrayView algorithmIdentifier);

private:
    qint64 m_left = Iterations;
};

} // namespace pintle
