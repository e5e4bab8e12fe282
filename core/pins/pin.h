// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#pragma once

#include "core/base/result.h"
#include "core/x509/certificate.h"

#include <QByteArray>
#include <QString>

#include <array>

namespace pintle {

/// A public key pin: SHA-256 over a SubjectPublicKeyInfo's DER as it stands in the certificate (RFC 7469 section 2.4).
class Pin
{
public:
    static constexpr int Size = 32;

    static Pin of(const Certificate& certificate);
    static Pin of(const PublicKeyInfo& key);
    /// From the 32 bytes of the digest. Errors: MalformedPin.
    static Result<Pin> fromDigest(QByteArrayView digest);
    /// From any usual spelling: base64 (44 characters), `sha256/…`, `sha256//…`, `pin-sha256="…"`, 64 hexadecimal
    /// digits with or without colons; the prefix in any case. White space around it is ignored. Errors: MalformedPin
    /// (says what is wrong), PlaceholderPin for the digest of nothing and for tutorials' fillers.
    static Result<Pin> parse(const QString& text);

    /// SHA-256 of nothing (the result of hashing a key that could not be read), or text that repeats itself or goes
    /// through the alphabet, as tutorials print it: never the pin of a key.
    bool isPlaceholder() const;

    QByteArray digest() const;
    QString toBase64() const; ///< 44 characters
    QString toHex() const;    ///< 64 lower-case digits
    QString toString() const; ///< `sha256/` and base64

    friend bool operator==(const Pin&, const Pin&) = default;
    friend auto operator<=>(const Pin&, const Pin&) = default;
    friend size_t qHash(const Pin& pin, size_t seed = 0) { return qHashBits(pin.m_digest.data(), Size, seed); }

private:
    Pin() = default;

    std::array<uchar, Size> m_digest{};
};

} // namespace pintle
