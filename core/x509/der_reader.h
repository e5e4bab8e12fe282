// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <optional>

namespace pintle {

/// One element of DER: its header as read by OpenSSL's ASN1_get_object and where its content lies. Views into the
/// input.
struct DerElement {
    enum class Class { Universal, Application, ContextSpecific, Private };

    Class tagClass = Class::Universal;
    int tag = 0;
    bool constructed = false;
    QByteArrayView content;
    QByteArrayView whole; ///< header and content

    bool isUniversal(int wanted) const { return tagClass == Class::Universal && tag == wanted; }
    bool isContext(int wanted) const { return tagClass == Class::ContextSpecific && tag == wanted; }
};

/// Universal tags used here (X.680 section 8.6).
namespace DerTag {
inline constexpr int Boolean = 1;
inline constexpr int Integer = 2;
inline constexpr int BitString = 3;
inline constexpr int OctetString = 4;
inline constexpr int Null = 5;
inline constexpr int ObjectIdentifier = 6;
inline constexpr int Utf8String = 12;
inline constexpr int Sequence = 16;
inline constexpr int Set = 17;
inline constexpr int NumericString = 18;
inline constexpr int PrintableString = 19;
inline constexpr int T61String = 20;
inline constexpr int Ia5String = 22;
inline constexpr int UtcTime = 23;
inline constexpr int GeneralizedTime = 24;
inline constexpr int VisibleString = 26;
inline constexpr int GeneralString = 27;
inline constexpr int UniversalString = 28;
inline constexpr int BmpString = 30;
} // namespace DerTag

/// Walks the elements of one level. It decodes nothing and allocates nothing. Lengths may be longer than they need be,
/// as OpenSSL allows; indefinite lengths are refused. After a failed read the position is where reading stopped.
class DerReader
{
public:
    explicit DerReader(QByteArrayView bytes)
        : m_rest(bytes)
    { }

    bool atEnd() const { return m_rest.isEmpty(); }
    /// Where the next element begins.
    const char* position() const { return m_rest.data(); }
    QByteArrayView rest() const { return m_rest; }

    /// The next element, whatever it is; empty at the end or where the header or length is wrong.
    std::optional<DerElement> read();
    /// The next element if it is of this universal tag and in the form (primitive, constructed) that DER gives it;
    /// else empty, and the position stays.
    std::optional<DerElement> read(int universalTag);
    /// The next element without moving on.
    std::optional<DerElement> peek() const;

private:
    QByteArrayView m_rest;
};

/// The only element of these bytes; empty if it is malformed, of another tag, or something follows it.
std::optional<DerElement> onlyElement(QByteArrayView bytes, int universalTag);

/// Whether the content octets are what OpenSSL takes for this universal tag: lengths of BOOLEAN, NULL, INTEGER without
/// padding, unused bits of BIT STRING, sub-identifiers of OBJECT IDENTIFIER, character sizes of strings.
bool isWellFormed(const DerElement& element);

/// Dotted text of the content octets of an OBJECT IDENTIFIER, for example `2.5.29.17`. One that is malformed or longer
/// than 128 octets is given as `#` and hexadecimal digits, cut after 64 octets.
QByteArray dottedOid(QByteArrayView content);
/// OpenSSL's short name of it, for example `CN`; the dotted text where there is none.
QString oidShortName(QByteArrayView content);
/// OpenSSL's long name of it; the dotted text where there is none.
QString oidLongName(QByteArrayView content);

} // namespace pintle
