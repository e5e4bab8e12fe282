// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#pragma once

#include "core/base/result.h"
#include "core/x509/certificate_recipe.h"

#include <QByteArray>
#include <QDateTime>

#include <vector>

namespace pintle {

/// A serial number that a revocation list names.
struct RevokedSerial {
    QByteArray serial; ///< unsigned, big endian
    QDateTime at;      ///< UTC
    int reason = -1;   ///< CRLReason of RFC 5280 5.3.1; -1 leaves it out
};

/// What a certificate revocation list is to contain (RFC 5280 section 5).
struct RevocationListRecipe {
    QDateTime thisUpdate; ///< UTC
    QDateTime nextUpdate; ///< UTC
    int number = 1;       ///< cRLNumber
    std::vector<RevokedSerial> revoked;
    SignatureDigest digest = SignatureDigest::Default;
};

/// The DER of a revocation list. The signer's name must not be empty. Errors: SigningFailed.
Result<QByteArray> issueRevocationList(const RevocationListRecipe& recipe, const Signer& signer);

/// What an OCSP response is to say of one certificate (RFC 6960).
struct OcspRecipe {
    enum class Status { Good, Revoked, Unknown };
    Status status = Status::Good;
    QDateTime thisUpdate; ///< UTC; also producedAt
    QDateTime nextUpdate; ///< UTC; invalid leaves it out
    QDateTime revokedAt;  ///< UTC; for Revoked
    int reason = -1;      ///< CRLReason for Revoked; -1 leaves it out
};

/// Who answers for an issuer: the issuer itself, or a delegate whose certificate is then part of the response.
struct OcspResponder {
    QByteArray certificateDer;
    PrivateKey key;
    bool includeCertificate = false; ///< needed for a delegate
};

/// The DER of a successful OCSPResponse about a certificate of that issuer.
/// Errors: MalformedDer for a certificate that OpenSSL does not read, SigningFailed.
Result<QByteArray> issueOcspResponse(const OcspRecipe& recipe, const QByteArray& certificateDer,
    const QByteArray& issuerDer, const OcspResponder& responder);

} // namespace pintle
