// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "core/x509/distinguished_name.h"

#include "core/base/encodings.h"
#include "core/x509/der_reader.h"

#include <QStringDecoder>

#include <array>
#include <functional>

namespace pintle {
namespace {

constexpr QByteArrayView CommonNameOid("\x55\x04\x03", 3);
constexpr QByteArrayView OrganizationOid("\x55\x04\x0a", 3);
constexpr QByteArrayView UnitOid("\x55\x04\x0b", 3);
// OpenSSL's short names of the attributes that most names consist of: looking one up costs as much as all the rest.
struct KnownAttribute {
    QByteArrayView oid;
    const char* name;
};
constexpr std::array<KnownAttribute, 9> KnownAttributes{{
    {CommonNameOid, "CN"},
    {OrganizationOid, "O"},
    {UnitOid, "OU"},
    {QByteArrayView("\x55\x04\x06", 3), "C"},
    {QByteArrayView("\x55\x04\x07", 3), "L"},
    {QByteArrayView("\x55\x04\x08", 3), "ST"},
    {QByteArrayView("\x55\x04\x05", 3), "serialNumber"},
    {QByteArrayView("\x09\x92\x26\x89\x93\xf2\x2c\x64\x01\x19", 10), "DC"},
    {QByteArrayView("\x2a\x86\x48\x86\xf7\x0d\x01\x09\x01", 9), "emailAddress"},
}};

constexpr int LongestName = 4096; // characters shown of a whole name

// An attribute as it lies in the DER.
struct RawAttribute {
    QByteArrayView oid;
    DerElement value;
    bool beginsSet = false; // the first of its relative distinguished name
};

// Calls the function with each attribute in the order of the encoding; what is malformed ends its level.
void forEachAttribute(QByteArrayView name, const std::function<void(const RawAttribute&)>& use)
{
    const auto sequence = onlyElement(name, DerTag::Sequence);
    if (!sequence)
        return;
    DerReader sets(sequence->content);
    while (const auto set = sets.read(DerTag::Set)) {
        DerReader attributes(set->content);
        bool first = true;
        while (const auto attribute = attributes.read(DerTag::Sequence)) {
            DerReader inner(attribute->content);
            const auto oid = inner.read(DerTag::ObjectIdentifier);
            const auto value = inner.read();
            if (!oid || !value || !inner.atEnd())
                continue;
            use({oid->content, *value, first});
            first = false;
        }
    }
}

QString attributeName(QByteArrayView oid)
{
    for (const KnownAttribute& known : KnownAttributes) {
        if (known.oid == oid)
            return QString::fromLatin1(known.name);
    }
    return oidShortName(oid);
}

QString decoded(QByteArrayView bytes, QStringDecoder::Encoding encoding, bool& valid)
{
    QStringDecoder decoder(encoding, QStringDecoder::Flag::Stateless | QStringDecoder::Flag::ConvertInitialBom);
    QString text = decoder.decode(bytes);
    valid = !decoder.hasError();
    return text;
}

// The text of a value that is a string; empty optional where it is none or does not decode.
std::optional<QString> stringOf(const DerElement& value)
{
    const QByteArrayView bytes = value.content;
    bool valid = value.tagClass == DerElement::Class::Universal && !value.constructed;
    QString text;
    if (valid) {
        switch (value.tag) {
        case DerTag::Utf8String: text = decoded(bytes, QStringDecoder::Utf8, valid); break;
        case DerTag::BmpString: text = decoded(bytes, QStringDecoder::Utf16BE, valid); break;
        case DerTag::UniversalString: text = decoded(bytes, QStringDecoder::Utf32BE, valid); break;
        case DerTag::NumericString:
        case DerTag::PrintableString:
        case DerTag::T61String: // Latin-1 in practice, as OpenSSL reads it
        case DerTag::Ia5String:
        case DerTag::VisibleString:
        case DerTag::GeneralString: text = QString::fromLatin1(bytes); break;
        default: valid = false;
        }
    }
    return valid ? std::optional(text) : std::nullopt;
}

// RFC 4514 section 2.4: a value that is no string is given as the hexadecimal digits of its BER.
QString hexOf(const DerElement& value)
{
    return QLatin1Char('#') + QString::fromLatin1(QByteArray(value.whole.data(), value.whole.size()).toHex());
}

QString valueText(const DerElement& value)
{
    const auto text = stringOf(value);
    return text ? *text : hexOf(value);
}

// RFC 4514 section 2.4. Controls are left to printable().
QString escaped(const QString& value)
{
    QString text;
    for (qsizetype i = 0; i < value.size(); ++i) {
        const QChar c = value[i];
        const bool leading = i == 0 && (c == QLatin1Char(' ') || c == QLatin1Char('#'));
        const bool trailing = i == value.size() - 1 && c == QLatin1Char(' ');
        if (leading || trailing || QStringView(u"\",+;<>\\").contains(c))
            text += QLatin1Char('\\');
        text += c;
    }
    return text;
}

QString escapedValue(const DerElement& value)
{
    const auto text = stringOf(value);
    return text ? escaped(*text) : hexOf(value);
}

QString lastValue(QByteArrayView name, QByteArrayView wantedOid)
{
    std::optional<DerElement> found;
    forEachAttribute(name, [&](const RawAttribute& attribute) {
        if (attribute.oid == wantedOid)
            found = attribute.value;
    });
    return found ? printable(valueText(*found)) : QString();
}

} // namespace

DistinguishedName DistinguishedName::fromDer(QByteArray der)
{
    DistinguishedName name;
    name.m_der = std::move(der);
    return name;
}

std::vector<NameAttribute> DistinguishedName::attributes() const
{
    std::vector<NameAttribute> list;
    forEachAttribute(m_der, [&](const RawAttribute& attribute) {
        list.push_back({dottedOid(attribute.oid), attributeName(attribute.oid), valueText(attribute.value)});
    });
    return list;
}

QString DistinguishedName::commonName() const
{
    return lastValue(m_der, CommonNameOid);
}

QString DistinguishedName::displayName() const
{
    for (const QByteArrayView oid : {CommonNameOid, OrganizationOid, UnitOid}) {
        QString value = lastValue(m_der, oid);
        if (!value.isEmpty())
            return value;
    }
    return toString();
}

QString DistinguishedName::toString() const
{
    std::vector<QString> sets; // relative distinguished names in the order of the encoding
    qsizetype length = 0;
    forEachAttribute(m_der, [&](const RawAttribute& attribute) {
        if (length > LongestName)
            return;
        const QString text = attributeName(attribute.oid) + QLatin1Char('=') + escapedValue(attribute.value);
        length += text.size();
        if (attribute.beginsSet)
            sets.push_back(text);
        else
            sets.back() += QLatin1Char('+') + text;
    });
    QString whole;
    for (auto set = sets.rbegin(); set != sets.rend(); ++set)
        whole += (whole.isEmpty() ? QString() : QStringLiteral(",")) + *set;
    return printable(whole, LongestName);
}

bool DistinguishedName::isEmpty() const
{
    const auto sequence = onlyElement(m_der, DerTag::Sequence);
    return !sequence || sequence->content.isEmpty();
}

} // namespace pintle
