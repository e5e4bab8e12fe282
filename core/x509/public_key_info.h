// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

namespace pintle {

/// A SubjectPublicKeyInfo: its bytes exactly as they stand (that is what pins hash) and what kind of key it is.
///
/// Never through QSslKey, which is null for Ed25519, Ed448 and RSA-PSS and re-encodes others. An algorithm that nobody
/// here knows still has bytes, and so a pin.
class PublicKeyInfo
{
public:
    enum class Algorithm { Rsa, RsaPss, Ec, Ed25519, Ed448, X25519, X448, Dsa, Unknown };

    /// From the DER of a SubjectPublicKeyInfo, nothing before or after it.
    /// Errors: MalformedDer.
    static Result<PublicKeyInfo> fromDer(QByteArray der);

    /// The algorithm of these content octets of an OBJECT IDENTIFIER.
    static Algorithm algorithmOf(QByteArrayView oid);

    const QByteArray& der() const { return m_der; }
    /// SHA-256 over der(): 32 bytes.
    QByteArray sha256() const;
    Algorithm algorithm() const { return m_algorithm; }
    /// Dotted OID of the algorithm.
    const QByteArray& algorithmOid() const { return m_oid; }
    /// `RSA`, `RSA-PSS`, `EC P-256`, `EC secp256k1`, `EC explicit`, `Ed25519`, `DSA`, or the dotted OID.
    QString name() const;
    /// Size of modulus or curve in bits; 0 where unknown.
    int bits() const { return m_bits; }
    /// True when OpenSSL writes the same key with other bytes: tools that re-encode get another pin.
    bool isReencodedDifferently() const;

    friend bool operator==(const PublicKeyInfo& a, const PublicKeyInfo& b) { return a.m_der == b.m_der; }

private:
    PublicKeyInfo() = default;
    void readCurve(QByteArrayView parameters);

    QByteArray m_der;
    QByteArray m_oid;
    QByteArray m_curveOid;
    QString m_curveName;
    Algorithm m_algorithm = Algorithm::Unknown;
    int m_bits = 0;
};

} // namespace pintle
