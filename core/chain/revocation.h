// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#pragma once

#include "core/base/result.h"
#include "core/x509/certificate.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

namespace pintle {

/// What a verified OCSP response says about one certificate (RFC 6960).
struct OcspStatus {
    enum class State { Good, Revoked, Unknown };
    State state = State::Unknown;
    QDateTime thisUpdate; ///< UTC
    QDateTime nextUpdate; ///< UTC; invalid where missing
    QDateTime revokedAt;  ///< UTC; only for Revoked
    QString reason;       ///< CRLReason's name, for example `keyCompromise`; only for Revoked, may be empty
    QString responder;    ///< who signed, printable
};
QLatin1String idOf(OcspStatus::State state); ///< `good`, `revoked`, `unknown`

/// Reads a stapled OCSPResponse and verifies it: signature by the issuer or by a delegate with the OCSP-signing purpose
/// that the issuer certified, the right certificate, the instant within thisUpdate and nextUpdate (5 minutes of skew).
/// Errors: MalformedRevocationData, detail says which check failed.
Result<OcspStatus> readOcspResponse(
    const QByteArray& der, const Certificate& certificate, const Certificate& issuer, const QDateTime& instant);

} // namespace pintle
