// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "core/x509/asn1_tree.h"

#include "core/base/encodings.h"
#include "core/x509/openssl_owned.h"

#include <QDateTime>
#include <QTimeZone>

#include <openssl/asn1.h>
#include <openssl/err.h>

#include <algorithm>

namespace pintle {
namespace {

constexpr int LongestValue = 200; // characters
constexpr qsizetype ShownOctets = 64;
constexpr qsizetype LongestText = 4096; // octets of a string that are decoded

using OwnedType = OpensslOwned<ASN1_TYPE, ASN1_TYPE_free>;

QByteArrayView contentOf(QByteArrayView bytes, const Asn1Element& element)
{
    return bytes.sliced(element.contentOffset(), element.contentSize);
}

bool isInside(QByteArrayView bytes, const Asn1Element& element)
{
    return element.offset >= 0 && element.headerSize >= 0 && element.contentSize >= 0 && element.end() <= bytes.size();
}

QString hexLine(QByteArrayView octets)
{
    const QByteArrayView shown = octets.first(std::min(octets.size(), ShownOctets));
    const QString text = toColonHex(shown);
    return shown.size() < octets.size() ? text + QChar(0x2026) : text;
}

/// The whole element as OpenSSL decodes it; null where it does not.
OwnedType decoded(QByteArrayView bytes, const Asn1Element& element)
{
    const QByteArrayView whole = bytes.sliced(element.offset, element.end() - element.offset);
    const auto* at = reinterpret_cast<const uchar*>(whole.data());
    OwnedType type(d2i_ASN1_TYPE(nullptr, &at, static_cast<long>(whole.size())));
    ERR_clear_error();
    return type;
}

QString integerText(QByteArrayView bytes, const Asn1Element& element)
{
    const QByteArrayView content = contentOf(bytes, element);
    if (content.size() > 8)
        return hexLine(content);
    const OwnedType type = decoded(bytes, element);
    int64_t number = 0;
    const bool known = type
        && (element.tag == DerTag::Integer ? ASN1_INTEGER_get_int64(&number, type->value.integer)
                                           : ASN1_ENUMERATED_get_int64(&number, type->value.enumerated))
            == 1;
    ERR_clear_error();
    return known ? QString::number(number) : hexLine(content);
}

QString timeText(QByteArrayView bytes, const Asn1Element& element)
{
    const OwnedType type = decoded(bytes, element);
    struct tm parts = {};
    const bool known =
        type && ASN1_TIME_to_tm(reinterpret_cast<const ASN1_TIME*>(type->value.asn1_string), &parts) == 1;
    ERR_clear_error();
    if (!known)
        return printable(contentOf(bytes, element), LongestValue);
    const QDateTime instant(QDate(parts.tm_year + 1900, parts.tm_mon + 1, parts.tm_mday),
        QTime(parts.tm_hour, parts.tm_min, std::min(parts.tm_sec, 59)), QTimeZone::utc());
    return instant.toString(QStringLiteral("yyyy-MM-dd HH:mm:ss 'UTC'"));
}

QString stringText(QByteArrayView bytes, const Asn1Element& element)
{
    const QByteArrayView content = contentOf(bytes, element);
    if (content.size() > LongestText)
        return printable(content.first(LongestText), LongestValue);
    const OwnedType type = decoded(bytes, element);
    uchar* utf8 = nullptr;
    const int length = type ? ASN1_STRING_to_UTF8(&utf8, type->value.asn1_string) : -1;
    ERR_clear_error();
    if (length < 0)
        return printable(content, LongestValue);
    const QString text = printable(QByteArrayView(reinterpret_cast<const char*>(utf8), length), LongestValue);
    OPENSSL_free(utf8);
    return text;
}

QString oidText(QByteArrayView content)
{
    const QString dotted = QString::fromLatin1(dottedOid(content));
    const QString name = oidLongName(content);
    return name == dotted ? dotted : QStringLiteral("%1 (%2)").arg(dotted, name);
}

QString bitsText(QByteArrayView content)
{
    return content.isEmpty() ? QString() : hexLine(content.sliced(1));
}

QString universalText(QByteArrayView bytes, const Asn1Element& element)
{
    const QByteArrayView content = contentOf(bytes, element);
    switch (element.tag) {
    case V_ASN1_BOOLEAN:
        if (content.size() == 1)
            return content[0] != 0 ? QStringLiteral("TRUE") : QStringLiteral("FALSE");
        return hexLine(content);
    case V_ASN1_INTEGER:
    case V_ASN1_ENUMERATED: return integerText(bytes, element);
    case V_ASN1_NULL: return {};
    case V_ASN1_OBJECT: return oidText(content);
    case V_ASN1_BIT_STRING: return bitsText(content);
    case V_ASN1_UTCTIME:
    case V_ASN1_GENERALIZEDTIME: return timeText(bytes, element);
    case V_ASN1_UTF8STRING:
    case V_ASN1_NUMERICSTRING:
    case V_ASN1_PRINTABLESTRING:
    case V_ASN1_T61STRING:
    case V_ASN1_IA5STRING:
    case V_ASN1_VISIBLESTRING:
    case V_ASN1_GENERALSTRING:
    case V_ASN1_UNIVERSALSTRING:
    case V_ASN1_BMPSTRING: return stringText(bytes, element);
    default: return hexLine(content);
    }
}

bool isText(QByteArrayView content)
{
    return !content.isEmpty()
        && std::all_of(content.begin(), content.end(), [](char c) { return c >= 0x20 && c < 0x7f; });
}

} // namespace

Asn1Level asn1Level(QByteArrayView bytes, qsizetype from, qsizetype to, int maximum)
{
    Asn1Level level;
    if (from < 0 || to > bytes.size() || from > to) {
        level.wrongAt = std::clamp<qsizetype>(from, 0, bytes.size());
        return level;
    }
    DerReader reader(bytes.sliced(from, to - from));
    while (!reader.atEnd()) {
        if (static_cast<int>(level.elements.size()) == maximum) {
            level.cut = true;
            return level;
        }
        const auto element = reader.read();
        if (!element) {
            level.wrongAt = reader.position() - bytes.data();
            return level;
        }
        level.elements.push_back(
            {element->tagClass, element->tag, element->constructed, element->whole.data() - bytes.data(),
                element->whole.size() - element->content.size(), element->content.size()});
    }
    return level;
}

std::optional<Asn1Inside> asn1Inside(QByteArrayView bytes, const Asn1Element& element)
{
    if (!isInside(bytes, element))
        return {};
    if (element.constructed) {
        if (element.contentSize == 0)
            return {};
        return Asn1Inside{element.contentOffset(), element.end(), false};
    }
    qsizetype from = element.contentOffset();
    if (element.isUniversal(DerTag::BitString)) {
        if (element.contentSize == 0 || bytes[from] != 0)
            return {};
        ++from;
    } else if (!element.isUniversal(DerTag::OctetString)) {
        return {};
    }
    const Asn1Level level = asn1Level(bytes, from, element.end(), 1);
    if (level.elements.size() != 1 || level.cut || level.wrongAt >= 0)
        return {};
    const Asn1Element& only = level.elements.front();
    constexpr int enough = 64;
    const Asn1Level below = only.constructed ? asn1Level(bytes, only.contentOffset(), only.end(), enough) : Asn1Level();
    if (below.wrongAt >= 0 || only.isUniversal(0))
        return {};
    return Asn1Inside{from, element.end(), true};
}

QString asn1TypeName(const Asn1Element& element)
{
    switch (element.tagClass) {
    case DerElement::Class::Universal: {
        const QString name = QString::fromLatin1(ASN1_tag2str(element.tag));
        return name.startsWith(QLatin1Char('(')) ? QStringLiteral("[UNIVERSAL %1]").arg(element.tag) : name;
    }
    case DerElement::Class::Application: return QStringLiteral("[APPLICATION %1]").arg(element.tag);
    case DerElement::Class::ContextSpecific: return QStringLiteral("[%1]").arg(element.tag);
    case DerElement::Class::Private: return QStringLiteral("[PRIVATE %1]").arg(element.tag);
    }
    Q_UNREACHABLE();
}

QString asn1Value(QByteArrayView bytes, const Asn1Element& element)
{
    if (!isInside(bytes, element) || element.constructed)
        return {};
    if (element.tagClass == DerElement::Class::Universal)
        return universalText(bytes, element);
    // Implicitly tagged: which type it is only the grammar around it says. Names and addresses are text.
    const QByteArrayView content = contentOf(bytes, element);
    return isText(content) ? printable(content, LongestValue) : hexLine(content);
}

} // namespace pintle
