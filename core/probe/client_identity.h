// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#pragma once

#include "core/base/result.h"
#include "core/x509/certificate.h"
#include "core/x509/private_key.h"

#include <vector>

namespace pintle {

/// A client certificate with its chain, leaf first, and the leaf's private key.
struct ClientIdentity {
    std::vector<Certificate> chain;
    PrivateKey key;

    /// From PEM texts, the key not encrypted.
    /// Errors: those of readObjects and PrivateKey::fromPem; NothingFound without a certificate; KeyMismatch where
    /// the key is not the leaf's.
    static Result<ClientIdentity> fromPem(const QByteArray& chainPem, const QByteArray& keyPem);
};

} // namespace pintle
