// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "core/x509/der_reader.h"

#include "core/x509/openssl_owned.h"

#include <openssl/asn1.h>
#include <openssl/err.h>
#include <openssl/objects.h>

#include <array>

namespace pintle {
namespace {

constexpr qsizetype LongestOid = 128;
constexpr qsizetype ShownOid = 64;

using OwnedObject = OpensslOwned<ASN1_OBJECT, ASN1_OBJECT_free>;

bool isWellFormedOid(QByteArrayView content)
{
    if (content.isEmpty() || (static_cast<uchar>(content.back()) & 0x80) != 0)
        return false;
    bool first = true; // of a sub-identifier
    for (const char c : content) {
        const auto octet = static_cast<uchar>(c);
        if (first && octet == 0x80)
            return false;
        first = (octet & 0x80) == 0;
    }
    return true;
}

bool isWellFormedInteger(QByteArrayView content)
{
    if (content.size() < 2)
        return content.size() == 1;
    const bool sign = (static_cast<uchar>(content[1]) & 0x80) != 0;
    const auto lead = static_cast<uchar>(content[0]);
    return !(lead == 0x00 && !sign) && !(lead == 0xff && sign);
}

OwnedObject objectOf(QByteArrayView content)
{
    if (content.size() > LongestOid || !isWellFormedOid(content))
        return {};
    QByteArray encoded;
    encoded.append(static_cast<char>(DerTag::ObjectIdentifier));
    if (content.size() > 127)
        encoded.append(static_cast<char>(0x81));
    encoded.append(static_cast<char>(content.size()));
    encoded.append(content);
    const auto* at = reinterpret_cast<const uchar*>(encoded.constData());
    OwnedObject object(d2i_ASN1_OBJECT(nullptr, &at, static_cast<long>(encoded.size())));
    if (!object)
        ERR_clear_error();
    return object;
}

QByteArray dottedText(const ASN1_OBJECT* object)
{
    std::array<char, 1024> text{};
    const int length = OBJ_obj2txt(text.data(), static_cast<int>(text.size()), object, 1);
    if (length <= 0 || length >= static_cast<int>(text.size())) {
        ERR_clear_error();
        return {};
    }
    return QByteArray(text.data(), length);
}

QByteArray hexText(QByteArrayView content)
{
    const QByteArrayView shown = content.first(std::min(content.size(), ShownOid));
    return '#' + QByteArray(shown.data(), shown.size()).toHex();
}

QString nameOf(QByteArrayView content, const char* (*name)(int))
{
    const OwnedObject object = objectOf(content);
    const int nid = object ? OBJ_obj2nid(object.get()) : NID_undef;
    if (nid == NID_undef)
        return QString::fromLatin1(dottedOid(content));
    return QString::fromLatin1(name(nid));
}

} // namespace

std::optional<DerElement> DerReader::peek() const
{
    if (m_rest.isEmpty())
        return {};
    const auto* at = reinterpret_cast<const uchar*>(m_rest.data());
    long length = 0;
    int tag = 0;
    int tagClass = 0;
    const int form = ASN1_get_object(&at, &length, &tag, &tagClass, static_cast<long>(m_rest.size()));
    if ((form & 0x80) != 0) {
        ERR_clear_error();
        return {};
    }
    if ((form & 0x01) != 0)
        return {}; // indefinite length
    DerElement element;
    element.tagClass = static_cast<DerElement::Class>(tagClass >> 6);
    element.tag = tag;
    element.constructed = (form & V_ASN1_CONSTRUCTED) != 0;
    const auto* content = reinterpret_cast<const char*>(at);
    element.content = QByteArrayView(content, length);
    element.whole = QByteArrayView(m_rest.data(), content - m_rest.data() + length);
    return element;
}

std::optional<DerElement> DerReader::read()
{
    auto element = peek();
    if (element)
        m_rest = m_rest.sliced(element->whole.size());
    return element;
}

std::optional<DerElement> DerReader::read(int universalTag)
{
    auto element = peek();
    const bool constructed = universalTag == DerTag::Sequence || universalTag == DerTag::Set;
    if (!element || !element->isUniversal(universalTag) || element->constructed != constructed)
        return {};
    m_rest = m_rest.sliced(element->whole.size());
    return element;
}

std::optional<DerElement> onlyElement(QByteArrayView bytes, int universalTag)
{
    DerReader reader(bytes);
    auto element = reader.read(universalTag);
    if (!element || !reader.atEnd())
        return {};
    return element;
}

bool isWellFormed(const DerElement& element)
{
    if (element.tagClass != DerElement::Class::Universal)
        return true;
    const bool mayBeConstructed = element.tag == DerTag::Sequence || element.tag == DerTag::Set;
    if (element.constructed != mayBeConstructed)
        return false;
    switch (element.tag) {
    case DerTag::Boolean: return element.content.size() == 1;
    case DerTag::Null: return element.content.isEmpty();
    case DerTag::Integer: return isWellFormedInteger(element.content);
    case DerTag::ObjectIdentifier: return isWellFormedOid(element.content);
    case DerTag::BitString: return !element.content.isEmpty() && static_cast<uchar>(element.content[0]) <= 7;
    case DerTag::BmpString: return element.content.size() % 2 == 0;
    case DerTag::UniversalString: return element.content.size() % 4 == 0;
    default: return true;
    }
}

QByteArray dottedOid(QByteArrayView content)
{
    const OwnedObject object = objectOf(content);
    const QByteArray text = object ? dottedText(object.get()) : QByteArray();
    return text.isEmpty() ? hexText(content) : text;
}

QString oidShortName(QByteArrayView content)
{
    return nameOf(content, OBJ_nid2sn);
}

QString oidLongName(QByteArrayView content)
{
    return nameOf(content, OBJ_nid2ln);
}

} // namespace pintle
