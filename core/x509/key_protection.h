// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#pragma once

#include "core/base/result.h"
#include "core/x509/private_key.h"
#include "core/x509/public_key_info.h"

#include <QByteArray>
#include <QString>

namespace pintle {

/// How often the passphrase is hashed: what OWASP asks of PBKDF2 with HMAC-SHA-256, some tenths of a second.
inline constexpr int KeyFileIterations = 600'000;

/// A private key as `ENCRYPTED PRIVATE KEY` PEM (RFC 5958): PBES2 with PBKDF2, HMAC-SHA-256 and AES-256-CBC (RFC 8018),
/// a fresh salt of 16 bytes. OpenSSL, GnuTLS, Java and Go read it; scrypt, which some of them do not, was passed over
/// for that. The passphrase is taken as UTF-8. Errors: PassphraseNeeded for an empty one, SigningFailed with OpenSSL's
/// reason.
Result<QByteArray> encryptedPem(const PrivateKey& key, const QString& passphrase);

/// The public half, as everything that is pinned is described.
Result<PublicKeyInfo> publicHalfOf(const PrivateKey& key);

} // namespace pintle
