// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#pragma once

#include "core/base/result.h"
#include "core/x509/general_name.h"
#include "core/x509/private_key.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <optional>
#include <vector>

namespace pintle {

// Issuing: recipes are values, OpenSSL writes every byte of ASN.1, the caller gives every instant. What comes out is
// DER rather than a Certificate, since a recipe may ask for something that no reader accepts. Only the lab, forging
// and tests issue certificates, and a backup key has its request; nothing here ever touches a key that a peer sent.

/// One attribute of a subject: a short name or dotted OID and its UTF-8 value, written as it stands (a NUL or an escape
/// sequence in it stays).
struct SubjectAttribute {
    QByteArray type;
    QByteArray value;
    friend bool operator==(const SubjectAttribute&, const SubjectAttribute&) = default;
};

/// An extension written as it stands.
struct RawExtension {
    QByteArray oid; ///< dotted
    bool critical = false;
    QByteArray value; ///< content of extnValue
};

/// basicConstraints of a certificate.
struct BasicConstraints {
    bool isCa = false;
    std::optional<int> pathLength;
};

/// Digest of a signature. Default is SHA-256, SHA-384 for P-384, SHA-512 for P-521, and none for Ed25519 and Ed448.
enum class SignatureDigest { Default, Md5, Sha1, Sha256, Sha384, Sha512 };

/// Bytes of the to-be-signed part to replace before it is signed: makes well-signed certificates with malformed
/// contents. The lengths around are not adjusted.
struct ByteReplacement {
    QByteArray find; ///< its first occurrence
    QByteArray replaceBy;
};

/// What a certificate is to contain. An empty field leaves the extension out.
struct CertificateRecipe {
    std::vector<SubjectAttribute> subject;    ///< in the order of the encoding
    std::vector<GeneralName> subjectAltNames; ///< Dns, Email, Uri, IpAddress, DirectoryName (bytes: DER of the Name)
    QByteArray serial;                        ///< unsigned, big endian; empty: 16 random bytes
    QDateTime notBefore;                      ///< UTC, years 0 to 9999
    QDateTime notAfter;                       ///< UTC, years 0 to 9999
    std::optional<BasicConstraints> basicConstraints;
    std::vector<QByteArray> keyUsage;           ///< RFC 5280 names, for example `keyCertSign`; critical
    std::vector<QByteArray> extendedKeyUsage;   ///< short names or dotted OIDs, for example `serverAuth`
    std::vector<GeneralName> permittedSubtrees; ///< name constraints, critical
    std::vector<GeneralName> excludedSubtrees;
    bool subjectKeyIdentifier = true;
    bool authorityKeyIdentifier = true; ///< written where the signer has a key identifier
    bool mustStaple = false;            ///< TLS feature status_request (RFC 7633)
    std::vector<RawExtension> rawExtensions;
    SignatureDigest digest = SignatureDigest::Default;
    bool rsaPssSignature = false; ///< RSASSA-PSS with an RSA key; keys of type RSA-PSS always sign so
    std::vector<ByteReplacement> replacements;
};

/// Who signs: the issuer's name and key. The key need not belong to the name: that is how junk signatures are made.
struct Signer {
    PrivateKey key;
    QByteArray nameDer;       ///< DER of the issuer's Name; empty: self-signed, the recipe's own subject
    QByteArray keyIdentifier; ///< for authorityKeyIdentifier; empty for self-signed

    /// The holder of a certificate. Errors: MalformedDer.
    static Result<Signer> of(const QByteArray& certificateDer, PrivateKey key);
    static Signer selfSigned(PrivateKey key) { return {std::move(key), {}, {}}; }
};

/// Makes the DER of a certificate for a key given by its SubjectPublicKeyInfo; algorithms that OpenSSL does not know
/// are taken as they stand. Errors: SigningFailed with OpenSSL's reason or the field that cannot be written.
Result<QByteArray> issueCertificate(
    const CertificateRecipe& recipe, const QByteArray& publicKeyDer, const Signer& signer);

/// The DER of a PKCS#10 request for a key, signed with it (RFC 2986). Only subject and subjectAltNames are taken.
/// Errors: SigningFailed.
Result<QByteArray> issueRequest(const CertificateRecipe& recipe, const PrivateKey& key);

/// PEM of any DER object with 64-column lines, for example label `CERTIFICATE`.
QByteArray pemOf(const QByteArray& der, const QByteArray& label);

} // namespace pintle
