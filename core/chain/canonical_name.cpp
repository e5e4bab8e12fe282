// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "core/chain/canonical_name.h"

#include "core/x509/der_reader.h"
#include "core/x509/openssl_calls.h"
#include "core/x509/openssl_owned.h"

#include <QHash>

#include <openssl/x509.h>

namespace pintle {

namespace {

using NamePtr = OpensslOwned<X509_NAME, X509_NAME_free>;

NamePtr decode(const DistinguishedName& name)
{
    const auto* begin = reinterpret_cast<const unsigned char*>(name.der().constData());
    return NamePtr(d2i_X509_NAME(nullptr, &begin, name.der().size()));
}

// Octets that one character takes: what is the same text in another string type must give the same letters.
qsizetype characterSize(const DerElement& value)
{
    if (value.isUniversal(DerTag::BmpString))
        return 2;
    return value.isUniversal(DerTag::UniversalString) ? 4 : 1;
}

void appendLetters(QByteArray& key, const DerElement& value)
{
    const qsizetype size = characterSize(value);
    for (qsizetype at = 0; at + size <= value.content.size(); at += size) {
        const QByteArrayView character = value.content.sliced(at, size);
        const char last = character.back();
        const bool isAscii = character.first(size - 1).count('\0') == size - 1;
        if (isAscii && last >= 'A' && last <= 'Z')
            key += static_cast<char>(last | 0x20);
        else if (isAscii && ((last >= 'a' && last <= 'z') || (last >= '0' && last <= '9')))
            key += last;
    }
}

bool appendAttributes(QByteArray& key, QByteArrayView set)
{
    DerReader attributes(set);
    while (!attributes.atEnd()) {
        const auto attribute = attributes.read(DerTag::Sequence);
        if (!attribute)
            return false;
        DerReader parts(attribute->content);
        const auto type = parts.read(DerTag::ObjectIdentifier);
        const auto value = parts.read();
        if (!type || !value)
            return false;
        key += '/';
        key += type->content.toByteArray();
        key += '=';
        appendLetters(key, *value);
    }
    return true;
}

} // namespace

bool isSameName(const DistinguishedName& a, const DistinguishedName& b)
{
    if (a == b)
        return true;
    const OpenSslCalls calls;
    const NamePtr first = decode(a);
    const NamePtr second = decode(b);
    return first && second && X509_NAME_cmp(first.get(), second.get()) == 0;
}

unsigned long hashOfName(const DistinguishedName& name)
{
    const OpenSslCalls calls;
    const NamePtr decoded = decode(name);
    int ok = 0;
    const unsigned long hash = decoded ? X509_NAME_hash_ex(decoded.get(), nullptr, nullptr, &ok) : 0;
    return ok ? hash : static_cast<unsigned long>(qHash(name.der()));
}

QByteArray roughKeyOf(const DistinguishedName& name)
{
    const auto sequence = onlyElement(name.der(), DerTag::Sequence);
    if (!sequence)
        return name.der();
    QByteArray key;
    DerReader sets(sequence->content);
    while (!sets.atEnd()) {
        const auto set = sets.read(DerTag::Set);
        if (!set || !appendAttributes(key, set->content))
            return name.der();
    }
    return key;
}

} // namespace pintle
