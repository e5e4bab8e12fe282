// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "core/x509/general_name.h"

#include "core/base/encodings.h"
#include "core/x509/der_reader.h"
#include "core/x509/distinguished_name.h"

#include <QHostAddress>
#include <QtEndian>

namespace pintle {
namespace {

QString hexText(QByteArrayView bytes)
{
    return QString::fromLatin1(QByteArray(bytes.data(), std::min<qsizetype>(bytes.size(), 64)).toHex());
}

QString addressText(QByteArrayView bytes)
{
    if (bytes.size() == 4)
        return QHostAddress(qFromBigEndian<quint32>(bytes.data())).toString();
    return QHostAddress(reinterpret_cast<const quint8*>(bytes.data())).toString();
}

QString ipText(QByteArrayView bytes)
{
    switch (bytes.size()) {
    case 4:
    case 16: return addressText(bytes);
    case 8:
    case 32:
        return addressText(bytes.first(bytes.size() / 2)) + QLatin1Char('/')
            + addressText(bytes.sliced(bytes.size() / 2));
    default: return hexText(bytes);
    }
}

// The type's OID and, where the value is a string, the string: a user principal name is the usual one.
QString otherNameText(QByteArrayView content)
{
    DerReader reader(content);
    const auto type = reader.read(DerTag::ObjectIdentifier);
    if (!type)
        return hexText(content);
    QString text = oidShortName(type->content);
    const auto wrapped = reader.read();
    if (!wrapped || !wrapped->isContext(0))
        return text;
    DerReader inner(wrapped->content);
    const auto value = inner.read();
    if (value && value->isUniversal(DerTag::Utf8String))
        text += QLatin1Char(':') + printable(value->content);
    return text;
}

// The shapes that OpenSSL's decoder demands of the forms that have one.
bool hasShape(const DerElement& element)
{
    switch (element.tag) {
    case 1:
    case 2:
    case 6:
    case 7: return !element.constructed;
    case 8: {
        DerElement oid = element;
        oid.tagClass = DerElement::Class::Universal;
        oid.tag = DerTag::ObjectIdentifier;
        return isWellFormed(oid);
    }
    case 4: return element.constructed && onlyElement(element.content, DerTag::Sequence);
    case 0:
    case 3:
    case 5: return element.constructed;
    default: return false;
    }
}

} // namespace

QString GeneralName::kindId() const
{
    switch (kind) {
    case Kind::Dns: return QStringLiteral("DNS");
    case Kind::Email: return QStringLiteral("email");
    case Kind::Uri: return QStringLiteral("URI");
    case Kind::IpAddress: return QStringLiteral("IP");
    case Kind::DirectoryName: return QStringLiteral("dirName");
    case Kind::OtherName: return QStringLiteral("otherName");
    case Kind::RegisteredId: return QStringLiteral("RID");
    case Kind::Other: return QStringLiteral("other");
    }
    Q_UNREACHABLE();
}

std::optional<GeneralName> GeneralName::fromDer(QByteArrayView der)
{
    DerReader reader(der);
    const auto element = reader.read();
    if (!element || !reader.atEnd() || element->tagClass != DerElement::Class::ContextSpecific || !hasShape(*element))
        return {};
    const QByteArrayView content = element->content;
    GeneralName name;
    name.bytes = QByteArray(content.data(), content.size());
    switch (element->tag) {
    case 1: name.kind = Kind::Email; break;
    case 2: name.kind = Kind::Dns; break;
    case 6: name.kind = Kind::Uri; break;
    case 7: name.kind = Kind::IpAddress; break;
    case 4: name.kind = Kind::DirectoryName; break;
    case 0: name.kind = Kind::OtherName; break;
    case 8: name.kind = Kind::RegisteredId; break;
    default: name.kind = Kind::Other; break;
    }
    switch (name.kind) {
    case Kind::Dns:
    case Kind::Email:
    case Kind::Uri: name.text = printable(content); break;
    case Kind::IpAddress: name.text = ipText(content); break;
    case Kind::DirectoryName: name.text = DistinguishedName::fromDer(name.bytes).toString(); break;
    case Kind::OtherName: name.text = otherNameText(content); break;
    case Kind::RegisteredId: name.text = QString::fromLatin1(dottedOid(content)); break;
    case Kind::Other: name.text = hexText(content); break;
    }
    return name;
}

std::vector<GeneralName> GeneralName::listFromDer(QByteArrayView der)
{
    const auto sequence = onlyElement(der, DerTag::Sequence);
    if (!sequence)
        return {};
    std::vector<GeneralName> names;
    DerReader reader(sequence->content);
    while (!reader.atEnd()) {
        const auto element = reader.read();
        auto name = element ? fromDer(element->whole) : std::nullopt;
        if (!name)
            return {};
        names.push_back(std::move(*name));
    }
    return names;
}

} // namespace pintle
