// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#pragma once

#include "core/base/result.h"
#include "core/x509/public_key_info.h"

#include <QByteArray>
#include <QString>

#include <memory>
#include <optional>

// OpenSSL's EVP_PKEY, forward declared so that no public header includes OpenSSL.
struct evp_pkey_st;

namespace pintle {

/// A kind of key to make: `RSA-2048`, `RSA-PSS-2048`, `P-256`, `P-384`, `P-521`, `secp256k1`, `Ed25519`, `Ed448`,
/// `DSA-2048`.
struct KeyType {
    PublicKeyInfo::Algorithm algorithm = PublicKeyInfo::Algorithm::Ec;
    int bits = 0;                                       ///< modulus for Rsa, RsaPss, Dsa; else 0
    QByteArray curve = QByteArrayLiteral("prime256v1"); ///< OpenSSL's name for Ec; else empty

    /// From one of the spellings above; RSA and DSA sizes from 512 to 16384. Nothing for any other text.
    static std::optional<KeyType> parse(const QString& id);
    /// The spelling that parse() takes.
    QString id() const;
    friend bool operator==(const KeyType&, const KeyType&) = default;
};

/// A private key that can sign. Shared and immutable; copying is cheap. For keys of the lab and of the user's own CA:
/// nothing read from a peer ever becomes one.
class PrivateKey
{
public:
    /// Makes a new key. RSA takes some 100 ms at 2048 bits, elliptic curves well below 1 ms.
    /// Errors: UnsupportedKey.
    static Result<PrivateKey> generate(const KeyType& type);
    /// From the first private key of a PEM text (PKCS#8, or the traditional forms), not encrypted.
    /// Errors: KeyMissing where no block is a private key, MalformedPem, PassphraseNeeded, UnsupportedKey.
    static Result<PrivateKey> fromPem(const QByteArray& pem);

    /// PKCS#8 PEM, not encrypted.
    QByteArray toPem() const;
    /// DER of the SubjectPublicKeyInfo.
    const QByteArray& publicKeyDer() const;
    /// What kind it is; nothing for a kind that KeyType has no words for.
    std::optional<KeyType> type() const;
    /// The same secret with the public half of another key of the same elliptic curve: whoever shows that key's
    /// certificate with it makes signatures that do not verify. What an interceptor with a copied certificate has.
    /// Errors: UnsupportedKey where either key is not EC or the curves differ.
    Result<PrivateKey> claiming(const PrivateKey& other) const;

    /// OpenSSL's object, owned by this value. Never null.
    evp_pkey_st* handle() const;

    /// Same public half.
    friend bool operator==(const PrivateKey& a, const PrivateKey& b) { return a.publicKeyDer() == b.publicKeyDer(); }

private:
    struct Data;
    explicit PrivateKey(std::shared_ptr<const Data> data);
    static Result<PrivateKey> own(evp_pkey_st* key);

    std::shared_ptr<const Data> d;
};

} // namespace pintle
