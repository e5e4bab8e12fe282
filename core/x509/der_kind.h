// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#pragma once

#include <QByteArrayView>

namespace pintle {

/// What an element of DER is, told by its shape alone.
enum class DerKind {
    Certificate,
    CertificateRequest,
    RevocationList,
    PublicKey,           ///< SubjectPublicKeyInfo
    RsaPublicKey,        ///< RSAPublicKey of RFC 8017
    PrivateKey,          ///< PrivateKeyInfo, RSAPrivateKey, ECPrivateKey or OpenSSL's DSA form
    EncryptedPrivateKey, ///< EncryptedPrivateKeyInfo of RFC 5958
    Pkcs7,               ///< ContentInfo with signed data
    Pkcs12,              ///< PFX
    Unknown,
};

/// The kind of the first element of these bytes. A thing that looks like one may still be malformed inside.
DerKind derKindOf(QByteArrayView bytes);

} // namespace pintle
