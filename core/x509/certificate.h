// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#pragma once

#include "core/base/result.h"
#include "core/x509/distinguished_name.h"
#include "core/x509/extension.h"
#include "core/x509/general_name.h"
#include "core/x509/public_key_info.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <memory>
#include <optional>
#include <vector>

// OpenSSL's X509, forward declared so that no public header includes OpenSSL.
struct x509_st;

namespace pintle {

/// A certificate: its exact DER and the facts in it (RFC 5280 section 4.1). Shared and immutable; copying is cheap.
///
/// An object that exists has the outer shape of a certificate: serial, names, dates, key and signature were found by a
/// walk over the DER that decodes nothing it does not need. What is inside an extension is decoded when asked for, so
/// one bad extension does not hide the rest. OpenSSL's own object is made on the first use of handle().
class Certificate
{
public:
    /// From the DER of one certificate, nothing after it.
    /// Errors: MalformedDer with the offset, ObjectTooLarge (1 MiB).
    static Result<Certificate> fromDer(QByteArray der);

    const QByteArray& der() const;
    /// PEM with 64-column lines and a final newline.
    QByteArray toPem() const;
    /// SHA-256 over der(): 32 bytes.
    QByteArray sha256() const;

    /// X.509 version, 1 to 3.
    int version() const;
    /// Content octets of the serial number, sign octet included.
    QByteArray serial() const;
    DistinguishedName subject() const;
    DistinguishedName issuer() const;
    QDateTime notBefore() const; ///< UTC; invalid where the encoding is
    QDateTime notAfter() const;  ///< UTC; invalid where the encoding is
    PublicKeyInfo publicKey() const;
    /// SHA-256 of the SubjectPublicKeyInfo bytes as they stand: 32 bytes.
    QByteArray spkiSha256() const;
    /// OpenSSL's long name, for example `ecdsa-with-SHA256`; the dotted OID where it has none.
    QString signatureAlgorithm() const;

    std::vector<Extension> extensions() const;
    /// Entries of subjectAltName; empty where it is missing or does not decode.
    std::vector<GeneralName> subjectAltNames() const;
    /// basicConstraints CA:TRUE; false for version 1 certificates.
    bool isCa() const;
    std::optional<int> pathLength() const;
    /// keyUsage bits by RFC 5280 name, for example `keyCertSign`; empty optional where the extension is missing.
    std::optional<std::vector<QString>> keyUsage() const;
    /// extendedKeyUsage purposes: short name or dotted OID; empty optional where the extension is missing.
    std::optional<std::vector<QString>> extendedKeyUsage() const;
    QByteArray subjectKeyIdentifier() const;   ///< empty where missing
    QByteArray authorityKeyIdentifier() const; ///< the keyIdentifier field; empty where missing
    /// Subject equals issuer.
    bool isSelfIssued() const;
    /// Self-issued and signed with its own key.
    bool isSelfSigned() const;
    /// A name for people: first DNS name of a leaf, else the subject's display name; printable.
    QString displayName() const;

    /// OpenSSL's object, owned by this value and made on first use; thread-safe. Null when OpenSSL refuses the DER that
    /// the walk accepted: a chain with such a certificate is reported, not verified.
    x509_st* handle() const;

    friend bool operator==(const Certificate& a, const Certificate& b) { return a.der() == b.der(); }

private:
    struct Data;
    explicit Certificate(std::shared_ptr<const Data> data);

    std::shared_ptr<const Data> d;
};

} // namespace pintle
