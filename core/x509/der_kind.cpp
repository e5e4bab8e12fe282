// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "core/x509/der_kind.h"

#include "core/x509/der_reader.h"

#include <array>

namespace pintle {
namespace {

constexpr QByteArrayView SignedDataOid("\x2a\x86\x48\x86\xf7\x0d\x01\x07\x02", 9);

// The first elements of a level. A missing one has tag -1.
class Level
{
public:
    explicit Level(QByteArrayView content)
    {
        DerReader reader(content);
        for (auto& element : m_elements) {
            element = reader.read();
            if (!element)
                break;
        }
    }

    const DerElement* at(std::size_t index) const { return m_elements[index] ? &*m_elements[index] : nullptr; }
    bool is(std::size_t index, int tag) const { return at(index) && at(index)->isUniversal(tag); }
    bool isContext(std::size_t index, int tag) const { return at(index) && at(index)->isContext(tag); }
    bool isTime(std::size_t index) const { return is(index, DerTag::UtcTime) || is(index, DerTag::GeneralizedTime); }

private:
    std::array<std::optional<DerElement>, 4> m_elements;
};

// Certificate, request and revocation list are all: something, an algorithm, a signature.
DerKind kindOfSigned(QByteArrayView content)
{
    const Level level(content);
    if (level.isContext(0, 0))
        return DerKind::Certificate;
    if (level.is(0, DerTag::Sequence))
        return level.isTime(2) ? DerKind::RevocationList : DerKind::Unknown;
    if (!level.is(0, DerTag::Integer) || !level.is(1, DerTag::Sequence) || !level.is(2, DerTag::Sequence))
        return DerKind::Unknown;
    if (level.isTime(3))
        return DerKind::RevocationList;
    return level.is(3, DerTag::Sequence) ? DerKind::Certificate : DerKind::CertificateRequest;
}

DerKind kindOfNumbered(const Level& level)
{
    if (level.is(1, DerTag::OctetString))
        return DerKind::PrivateKey; // ECPrivateKey
    if (level.is(1, DerTag::Integer))
        return level.at(2) ? DerKind::PrivateKey : DerKind::RsaPublicKey;
    if (!level.is(1, DerTag::Sequence))
        return DerKind::Unknown;
    return level.is(2, DerTag::OctetString) ? DerKind::PrivateKey : DerKind::Pkcs12;
}

// Some exporters write PKCS#7 and PKCS#12 with indefinite lengths, which the walk does not follow.
DerKind kindOfIndefinite(QByteArrayView bytes)
{
    if (!bytes.startsWith(QByteArrayView("\x30\x80", 2)))
        return DerKind::Unknown;
    DerReader reader(bytes.sliced(2));
    const auto first = reader.read();
    if (first && first->isUniversal(DerTag::ObjectIdentifier))
        return first->content == SignedDataOid ? DerKind::Pkcs7 : DerKind::Unknown;
    return first && first->isUniversal(DerTag::Integer) ? DerKind::Pkcs12 : DerKind::Unknown;
}

} // namespace

DerKind derKindOf(QByteArrayView bytes)
{
    DerReader reader(bytes);
    const auto whole = reader.read(DerTag::Sequence);
    if (!whole)
        return kindOfIndefinite(bytes);
    const Level level(whole->content);
    if (level.is(0, DerTag::ObjectIdentifier))
        return level.at(0)->content == SignedDataOid ? DerKind::Pkcs7 : DerKind::Unknown;
    if (level.is(0, DerTag::Integer))
        return kindOfNumbered(level);
    if (!level.is(0, DerTag::Sequence))
        return DerKind::Unknown;
    if (level.is(1, DerTag::Sequence) && level.is(2, DerTag::BitString))
        return kindOfSigned(level.at(0)->content);
    if (level.is(1, DerTag::BitString))
        return DerKind::PublicKey;
    return level.is(1, DerTag::OctetString) ? DerKind::EncryptedPrivateKey : DerKind::Unknown;
}

} // namespace pintle
