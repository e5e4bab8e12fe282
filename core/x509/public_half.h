// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#pragma once

#include "core/base/result.h"
#include "core/x509/derivation_budget.h"
#include "core/x509/public_key_info.h"

#include <QByteArrayView>

// OpenSSL's objects, forward declared so that no header includes OpenSSL.
struct X509_sig_st;
struct ossl_lib_ctx_st;
struct pkcs8_priv_key_info_st;

namespace pintle {

/// The public half of a private key in DER: PrivateKeyInfo (RFC 5958), RSAPrivateKey, ECPrivateKey, OpenSSL's DSA form.
/// What OpenSSL makes of the key on the way is cleansed before this returns.
/// Errors: MalformedDer; UnsupportedKey with the OID of an algorithm that is not of PublicKeyInfo::Algorithm or too
/// large to compute with; ObjectTooLarge (64 KiB).
Result<PublicKeyInfo> publicHalfOf(QByteArrayView privateKey);

/// The same of a PrivateKeyInfo that OpenSSL has decoded.
Result<PublicKeyInfo> publicHalfOf(const pkcs8_priv_key_info_st* privateKey);

/// The same of an EncryptedPrivateKeyInfo (RFC 5958).
/// Errors also: PassphraseNeeded (the passphrase is empty), PassphraseWrong, UnsupportedKey beyond the budget.
Result<PublicKeyInfo> publicHalfOfEncrypted(
    QByteArrayView encryptedKey, const QByteArray& passphrase, DerivationBudget& budget);

/// The same of one that OpenSSL has decoded. PKCS#12 knows an empty passphrase and none at all (null): both are tried
/// as they are given.
Result<PublicKeyInfo> publicHalfOfEncrypted(
    const X509_sig_st* encryptedKey, const char* passphrase, qsizetype length, DerivationBudget& budget);

/// The same of a PEM block with the headers of RFC 1421, OpenSSL's form of old.
/// Errors as for EncryptedPrivateKeyInfo.
Result<PublicKeyInfo> publicHalfOfEncryptedPem(QByteArrayView block, const QByteArray& passphrase);

/// The SubjectPublicKeyInfo of an RSAPublicKey (RFC 8017 appendix A.1.1).
/// Errors: MalformedDer.
Result<PublicKeyInfo> publicKeyInfoOfRsa(QByteArrayView rsaPublicKey);

/// OpenSSL's algorithms with those of its legacy provider where it is installed: key stores made until a few years ago
/// are encrypted with RC2. Null where OpenSSL will not make it, which means OpenSSL's usual algorithms.
ossl_lib_ctx_st* legacyAlgorithms();

} // namespace pintle
