// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#pragma once

#include <QByteArray>
#include <QString>

#include <vector>

namespace pintle {

/// One attribute of a distinguished name, in the order of the encoding.
struct NameAttribute {
    QByteArray oid; ///< dotted, for example `2.5.4.3`
    QString name;   ///< short name, for example `CN`; the dotted OID where OpenSSL has no name for it
    QString value;  ///< as decoded; NOT printable text, use printable() before showing it. `#` and the hexadecimal
                    ///< digits of the DER where it is no string or does not decode (RFC 4514 section 2.4)

    friend bool operator==(const NameAttribute&, const NameAttribute&) = default;
};

/// A subject or issuer: the exact DER and its attributes (RFC 5280 section 4.1.2.4). Equality is equality of the DER.
class DistinguishedName
{
public:
    DistinguishedName() = default;
    /// From the DER of a Name. What is malformed ends the list of attributes; the DER stays as it was.
    static DistinguishedName fromDer(QByteArray der);

    const QByteArray& der() const { return m_der; }
    std::vector<NameAttribute> attributes() const;
    /// The last CN as it stands, printable; empty where there is none.
    QString commonName() const;
    /// A short name for people: CN, else O, else OU, else the whole name; printable.
    QString displayName() const;
    /// RFC 4514 text, most specific attribute first, printable.
    QString toString() const;
    bool isEmpty() const;

    friend bool operator==(const DistinguishedName& a, const DistinguishedName& b) { return a.m_der == b.m_der; }

private:
    QByteArray m_der;
};

} // namespace pintle
