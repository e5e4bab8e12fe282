// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#pragma once

#include "core/base/result.h"
#include "core/x509/certificate.h"
#include "core/x509/public_key_info.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace pintle {

/// A certificate revocation list as bytes; core/chain verifies it.
struct RevocationList {
    QByteArray der;
    friend bool operator==(const RevocationList&, const RevocationList&) = default;
};

/// A part of an input that was not turned into an object, and why.
struct SkippedPart {
    Error reason;  ///< offset or line set where the part begins
    QString label; ///< PEM label, printable; empty for binary input
};

/// Everything found in one input, in its order.
struct ReadObjects {
    enum class Container { Pem, Der, Pkcs7, Pkcs12 };
    enum class KeySource { PublicKey, PrivateKey, CertificateRequest };
    /// The public half of a key. Private key material is dropped as soon as the public half is known.
    struct Key {
        PublicKeyInfo info;
        KeySource source;
    };

    Container container = Container::Pem;
    std::vector<Certificate> certificates;
    std::vector<Key> keys;
    std::vector<RevocationList> revocationLists;
    std::vector<SkippedPart> skipped;
};

/// Bounds for readObjects.
struct ReadLimits {
    qint64 objectBytes = 1024 * 1024; ///< one object
    qint64 objects = 200'000;         ///< all objects of one input
};

/// Reads certificates, requests, keys and revocation lists by content: PEM (any number of blocks, text between them,
/// CR LF, TRUSTED CERTIFICATE), DER, PKCS#7 in either form, PKCS#12. A block that cannot be read is skipped and
/// counted, it does not hide the others. Errors: NothingFound, PassphraseNeeded, PassphraseWrong, TooManyObjects;
/// skipped parts alone are NothingFound with the first reason in detail.
Result<ReadObjects> readObjects(
    const QByteArray& content, const QString& passphrase = {}, const ReadLimits& limits = {});

} // namespace pintle
