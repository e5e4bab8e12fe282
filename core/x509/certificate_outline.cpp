// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "core/x509/certificate_outline.h"

#include "core/x509/der_reader.h"

namespace pintle {
namespace {

// Each step returns whether its part was well formed and remembers where the first fault lies.
class OutlineWalk
{
public:
    explicit OutlineWalk(QByteArrayView der)
        : m_der(der)
    { }

    bool certificate();
    const CertificateOutline& outline() const { return m_outline; }
    qint64 faultOffset() const { return m_fault - m_der.data(); }

private:
    using Part = CertificateOutline::Part;

    bool toBeSigned(QByteArrayView content);
    bool version(DerReader& reader);
    bool name(DerReader& reader, Part& part);
    bool nameAttributes(QByteArrayView set);
    bool validity(DerReader& reader);
    bool time(DerReader& reader, Part& part);
    bool publicKeyInfo(DerReader& reader);
    bool algorithm(DerReader& reader, Part* oid = nullptr);
    bool optionalUniqueId(DerReader& reader, int tag);
    bool extensions(DerReader& reader);
    bool extension(QByteArrayView content);

    std::optional<DerElement> take(DerReader& reader, int tag);
    bool end(const DerReader& reader) { return reader.atEnd() || fault(reader.position()); }
    bool fault(const char* where)
    {
        m_fault = where;
        return false;
    }
    Part partOf(QByteArrayView bytes) const
    {
        return {static_cast<quint32>(bytes.data() - m_der.data()), static_cast<quint32>(bytes.size())};
    }

    QByteArrayView m_der;
    CertificateOutline m_outline;
    const char* m_fault = nullptr;
};

std::optional<DerElement> OutlineWalk::take(DerReader& reader, int tag)
{
    const char* const begin = reader.position();
    auto element = reader.read(tag);
    if (!element || !isWellFormed(*element)) {
        fault(begin);
        return {};
    }
    return element;
}

bool OutlineWalk::certificate()
{
    DerReader outer(m_der);
    const auto whole = take(outer, DerTag::Sequence);
    if (!whole || !end(outer))
        return false;
    DerReader reader(whole->content);
    const auto signedPart = take(reader, DerTag::Sequence);
    return signedPart && toBeSigned(signedPart->content) && algorithm(reader, &m_outline.signatureAlgorithm)
        && take(reader, DerTag::BitString) && end(reader);
}

bool OutlineWalk::toBeSigned(QByteArrayView content)
{
    DerReader reader(content);
    if (!version(reader))
        return false;
    const auto serial = take(reader, DerTag::Integer);
    if (!serial)
        return false;
    m_outline.serial = partOf(serial->content);
    return algorithm(reader) && name(reader, m_outline.issuer) && validity(reader) && name(reader, m_outline.subject)
        && publicKeyInfo(reader) && optionalUniqueId(reader, 1) && optionalUniqueId(reader, 2) && extensions(reader)
        && end(reader);
}

bool OutlineWalk::version(DerReader& reader)
{
    const auto tagged = reader.peek();
    if (!tagged || !tagged->isContext(0))
        return true; // the default: version 1
    if (!tagged->constructed)
        return fault(reader.position());
    (void)reader.read();
    DerReader inner(tagged->content);
    const auto number = take(inner, DerTag::Integer);
    if (!number || !end(inner))
        return false;
    if (number->content.size() != 1 || number->content[0] < 0 || number->content[0] > 2)
        return fault(number->whole.data());
    m_outline.version = number->content[0] + 1;
    return true;
}

bool OutlineWalk::name(DerReader& reader, Part& part)
{
    const auto sequence = take(reader, DerTag::Sequence);
    if (!sequence)
        return false;
    part = partOf(sequence->whole);
    DerReader sets(sequence->content);
    while (!sets.atEnd()) {
        const auto set = take(sets, DerTag::Set);
        if (!set || !nameAttributes(set->content))
            return false;
    }
    return true;
}

bool OutlineWalk::nameAttributes(QByteArrayView set)
{
    DerReader attributes(set);
    while (!attributes.atEnd()) {
        const auto attribute = take(attributes, DerTag::Sequence);
        if (!attribute)
            return false;
        DerReader inner(attribute->content);
        if (!take(inner, DerTag::ObjectIdentifier))
            return false;
        const char* const begin = inner.position();
        const auto value = inner.read();
        if (!value || value->tagClass != DerElement::Class::Universal || value->constructed || !isWellFormed(*value))
            return fault(begin);
        if (!end(inner))
            return false;
    }
    return true;
}

bool OutlineWalk::validity(DerReader& reader)
{
    const auto sequence = take(reader, DerTag::Sequence);
    if (!sequence)
        return false;
    DerReader times(sequence->content);
    return time(times, m_outline.notBefore) && time(times, m_outline.notAfter) && end(times);
}

bool OutlineWalk::time(DerReader& reader, Part& part)
{
    const char* const begin = reader.position();
    const auto element = reader.read();
    if (!element || element->constructed
        || !(element->isUniversal(DerTag::UtcTime) || element->isUniversal(DerTag::GeneralizedTime)))
        return fault(begin);
    part = partOf(element->whole);
    return true;
}

bool OutlineWalk::publicKeyInfo(DerReader& reader)
{
    const auto sequence = take(reader, DerTag::Sequence);
    if (!sequence)
        return false;
    m_outline.publicKeyInfo = partOf(sequence->whole);
    DerReader inner(sequence->content);
    return algorithm(inner) && take(inner, DerTag::BitString) && end(inner);
}

bool OutlineWalk::algorithm(DerReader& reader, Part* oid)
{
    const auto sequence = take(reader, DerTag::Sequence);
    if (!sequence)
        return false;
    DerReader inner(sequence->content);
    const auto identifier = take(inner, DerTag::ObjectIdentifier);
    if (!identifier)
        return false;
    if (oid)
        *oid = partOf(identifier->content);
    if (inner.atEnd())
        return true;
    const char* const begin = inner.position();
    const auto parameters = inner.read();
    if (!parameters || !isWellFormed(*parameters))
        return fault(begin);
    return end(inner);
}

bool OutlineWalk::optionalUniqueId(DerReader& reader, int tag)
{
    const auto element = reader.peek();
    if (!element || !element->isContext(tag))
        return true;
    if (element->constructed || element->content.isEmpty() || static_cast<uchar>(element->content[0]) > 7)
        return fault(reader.position());
    (void)reader.read();
    return true;
}

bool OutlineWalk::extensions(DerReader& reader)
{
    if (reader.atEnd())
        return true;
    const auto tagged = reader.peek();
    if (!tagged || !tagged->isContext(3) || !tagged->constructed)
        return fault(reader.position());
    (void)reader.read();
    DerReader outer(tagged->content);
    const auto sequence = take(outer, DerTag::Sequence);
    if (!sequence || !end(outer))
        return false;
    m_outline.extensions = partOf(sequence->content);
    DerReader list(sequence->content);
    while (!list.atEnd()) {
        const auto element = take(list, DerTag::Sequence);
        if (!element || !extension(element->content))
            return false;
    }
    return true;
}

bool OutlineWalk::extension(QByteArrayView content)
{
    DerReader reader(content);
    if (!take(reader, DerTag::ObjectIdentifier))
        return false;
    const auto next = reader.peek();
    if (next && next->isUniversal(DerTag::Boolean) && !take(reader, DerTag::Boolean))
        return false;
    return take(reader, DerTag::OctetString) && end(reader);
}

} // namespace

Result<CertificateOutline> outlineOf(QByteArrayView der)
{
    OutlineWalk walk(der);
    if (!walk.certificate())
        return failure(ErrorCode::MalformedDer, {.offset = walk.faultOffset()});
    return walk.outline();
}

} // namespace pintle
