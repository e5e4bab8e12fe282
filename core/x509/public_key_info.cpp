// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "core/x509/public_key_info.h"

#include "core/x509/der_reader.h"
#include "core/x509/openssl_owned.h"
#include "core/x509/sha256.h"

#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/x509.h>

#include <array>
#include <bit>

namespace pintle {
namespace {

using Algorithm = PublicKeyInfo::Algorithm;
using OwnedKey = OpensslOwned<EVP_PKEY, EVP_PKEY_free>;

struct KnownAlgorithm {
    QByteArrayView oid; // content octets
    Algorithm algorithm;
    int bits; // 0 where it depends on the key
    const char* dotted;
};

// RFC 8017 appendix C, RFC 3279, RFC 5480, RFC 8410. Bits as OpenSSL counts them.
constexpr std::array<KnownAlgorithm, 8> KnownAlgorithms{{
    {QByteArrayView("\x2a\x86\x48\x86\xf7\x0d\x01\x01\x01", 9), Algorithm::Rsa, 0, "1.2.840.113549.1.1.1"},
    {QByteArrayView("\x2a\x86\x48\xce\x3d\x02\x01", 7), Algorithm::Ec, 0, "1.2.840.10045.2.1"},
    {QByteArrayView("\x2b\x65\x70", 3), Algorithm::Ed25519, 256, "1.3.101.112"},
    {QByteArrayView("\x2b\x65\x71", 3), Algorithm::Ed448, 456, "1.3.101.113"},
    {QByteArrayView("\x2a\x86\x48\x86\xf7\x0d\x01\x01\x0a", 9), Algorithm::RsaPss, 0, "1.2.840.113549.1.1.10"},
    {QByteArrayView("\x2b\x65\x6e", 3), Algorithm::X25519, 253, "1.3.101.110"},
    {QByteArrayView("\x2b\x65\x6f", 3), Algorithm::X448, 448, "1.3.101.111"},
    {QByteArrayView("\x2a\x86\x48\xce\x38\x04\x01", 7), Algorithm::Dsa, 0, "1.2.840.10040.4.1"},
}};

struct KnownCurve {
    QByteArrayView oid;
    int bits;
    const char* dotted;
    const char* name; // as in FIPS 186 and SEC 2
};

constexpr std::array<KnownCurve, 5> KnownCurves{{
    {QByteArrayView("\x2a\x86\x48\xce\x3d\x03\x01\x07", 8), 256, "1.2.840.10045.3.1.7", "P-256"},
    {QByteArrayView("\x2b\x81\x04\x00\x22", 5), 384, "1.3.132.0.34", "P-384"},
    {QByteArrayView("\x2b\x81\x04\x00\x23", 5), 521, "1.3.132.0.35", "P-521"},
    {QByteArrayView("\x2b\x81\x04\x00\x0a", 5), 256, "1.3.132.0.10", "secp256k1"},
    {QByteArrayView("\x2b\x81\x04\x00\x21", 5), 224, "1.3.132.0.33", "P-224"},
}};

const KnownAlgorithm* findAlgorithm(QByteArrayView oid)
{
    const auto found = std::find_if(KnownAlgorithms.begin(), KnownAlgorithms.end(),
        [oid](const KnownAlgorithm& candidate) { return candidate.oid == oid; });
    return found == KnownAlgorithms.end() ? nullptr : &*found;
}

int bitLength(QByteArrayView integer)
{
    qsizetype at = 0;
    while (at < integer.size() && integer[at] == 0)
        ++at;
    if (at == integer.size())
        return 0;
    const auto lead = static_cast<uchar>(integer[at]);
    return static_cast<int>((integer.size() - at - 1) * 8) + std::bit_width(lead);
}

// Length of the first INTEGER in a SEQUENCE: the modulus of RSAPublicKey, the prime of Dss-Parms.
int firstIntegerBits(QByteArrayView bytes)
{
    const auto sequence = onlyElement(bytes, DerTag::Sequence);
    if (!sequence)
        return 0;
    DerReader reader(sequence->content);
    const auto integer = reader.read(DerTag::Integer);
    return integer && isWellFormed(*integer) ? bitLength(integer->content) : 0;
}

OwnedKey openSslKey(const QByteArray& der)
{
    ERR_clear_error();
    const auto* at = reinterpret_cast<const uchar*>(der.constData());
    OwnedKey key(d2i_PUBKEY(nullptr, &at, static_cast<long>(der.size())));
    ERR_clear_error();
    return key;
}

int openSslBits(const QByteArray& der)
{
    const OwnedKey key = openSslKey(der);
    return key ? std::max(0, EVP_PKEY_get_bits(key.get())) : 0;
}

bool hasShortestLength(const DerElement& element)
{
    const qsizetype size = element.content.size();
    const qsizetype lengthOctets = size < 0x80 ? 1 : size <= 0xff ? 2 : size <= 0xffff ? 3 : 4;
    return element.whole.size() == 1 + lengthOctets + size;
}

// A positive INTEGER in the only form that DER allows.
bool isPlainNumber(const std::optional<DerElement>& integer)
{
    if (!integer || !hasShortestLength(*integer) || integer->content.isEmpty())
        return false;
    const auto octet = [&](qsizetype at) { return static_cast<uchar>(integer->content[at]); };
    return octet(0) < 0x80 && (octet(0) != 0 || (integer->content.size() > 1 && octet(1) >= 0x80));
}

bool isPlainRsaKey(QByteArrayView bytes)
{
    const auto sequence = onlyElement(bytes, DerTag::Sequence);
    if (!sequence || !hasShortestLength(*sequence))
        return false;
    DerReader reader(sequence->content);
    return isPlainNumber(reader.read(DerTag::Integer)) && isPlainNumber(reader.read(DerTag::Integer)) && reader.atEnd();
}

// Whether the usual keys are written in the one usual way, which any encoder gives back. To ask OpenSSL instead costs
// more than all the rest of judging a chain, since it looks through every decoder that it has.
bool isInUsualForm(Algorithm algorithm, int bits, QByteArrayView der)
{
    const auto outer = onlyElement(der, DerTag::Sequence);
    if (!outer || !hasShortestLength(*outer))
        return false;
    DerReader reader(outer->content);
    const auto identifier = reader.read(DerTag::Sequence);
    const auto key = reader.read(DerTag::BitString);
    if (!identifier || !hasShortestLength(*identifier) || !key || !hasShortestLength(*key) || key->content.size() < 2
        || key->content[0] != 0)
        return false;
    const QByteArrayView material = key->content.sliced(1);
    DerReader parts(identifier->content);
    const auto oid = parts.read(DerTag::ObjectIdentifier);
    if (!oid || !hasShortestLength(*oid))
        return false;
    const QByteArrayView parameters = parts.rest();
    switch (algorithm) {
    case Algorithm::Rsa: return parameters == QByteArrayView("\x05\x00", 2) && isPlainRsaKey(material);
    case Algorithm::Ec: {
        const auto curve = onlyElement(parameters, DerTag::ObjectIdentifier);
        return curve && hasShortestLength(*curve) && material.size() == 1 + 2 * ((bits + 7) / 8) && material[0] == 4;
    }
    case Algorithm::Ed25519: return parameters.isEmpty() && material.size() == 32;
    case Algorithm::Ed448: return parameters.isEmpty() && material.size() == 57;
    case Algorithm::RsaPss:
    case Algorithm::Dsa:
    case Algorithm::X25519:
    case Algorithm::X448:
    case Algorithm::Unknown: break;
    }
    return false;
}

} // namespace

Result<PublicKeyInfo> PublicKeyInfo::fromDer(QByteArray der)
{
    const QByteArrayView bytes(der);
    const auto fault = [bytes](const char* where) {
        return failure(ErrorCode::MalformedDer, {.offset = where - bytes.data()});
    };
    DerReader outer(bytes);
    const auto whole = outer.read(DerTag::Sequence);
    if (!whole || !outer.atEnd())
        return fault(outer.position());
    DerReader reader(whole->content);
    const auto algorithm = reader.read(DerTag::Sequence);
    if (!algorithm)
        return fault(reader.position());
    const auto key = reader.read(DerTag::BitString);
    if (!key || !isWellFormed(*key) || !reader.atEnd())
        return fault(key ? key->whole.data() : reader.position());
    DerReader parts(algorithm->content);
    const auto oid = parts.read(DerTag::ObjectIdentifier);
    if (!oid || !isWellFormed(*oid))
        return fault(algorithm->content.data());
    const auto parameters = parts.read();
    if (!parts.atEnd())
        return fault(parts.position());

    PublicKeyInfo info;
    info.m_der = std::move(der);
    const KnownAlgorithm* const known = findAlgorithm(oid->content);
    if (!known) {
        info.m_oid = dottedOid(oid->content);
        return info;
    }
    info.m_oid = QByteArray::fromRawData(known->dotted, static_cast<qsizetype>(qstrlen(known->dotted)));
    info.m_algorithm = known->algorithm;
    info.m_bits = known->bits;
    switch (known->algorithm) {
    case Algorithm::Rsa:
    case Algorithm::RsaPss: info.m_bits = firstIntegerBits(key->content.sliced(1)); break;
    case Algorithm::Dsa: info.m_bits = parameters ? firstIntegerBits(parameters->whole) : 0; break;
    case Algorithm::Ec: info.readCurve(parameters ? parameters->whole : QByteArrayView()); break;
    case Algorithm::Ed25519:
    case Algorithm::Ed448:
    case Algorithm::X25519:
    case Algorithm::X448:
    case Algorithm::Unknown: break;
    }
    return info;
}

void PublicKeyInfo::readCurve(QByteArrayView parameters)
{
    const auto oid = onlyElement(parameters, DerTag::ObjectIdentifier);
    if (!oid || !isWellFormed(*oid)) {
        m_bits = openSslBits(m_der);
        return;
    }
    const auto known = std::find_if(KnownCurves.begin(), KnownCurves.end(),
        [&](const KnownCurve& candidate) { return candidate.oid == oid->content; });
    if (known == KnownCurves.end()) {
        m_curveOid = dottedOid(oid->content);
        m_curveName = oidShortName(oid->content);
        m_bits = openSslBits(m_der);
        return;
    }
    m_curveOid = QByteArray::fromRawData(known->dotted, static_cast<qsizetype>(qstrlen(known->dotted)));
    m_curveName = QString::fromLatin1(known->name);
    m_bits = known->bits;
}

Algorithm PublicKeyInfo::algorithmOf(QByteArrayView oid)
{
    const KnownAlgorithm* const known = findAlgorithm(oid);
    return known ? known->algorithm : Algorithm::Unknown;
}

QByteArray PublicKeyInfo::sha256() const
{
    return sha256Of(m_der);
}

QString PublicKeyInfo::name() const
{
    switch (m_algorithm) {
    case Algorithm::Rsa: return QStringLiteral("RSA");
    case Algorithm::RsaPss: return QStringLiteral("RSA-PSS");
    case Algorithm::Ec:
        return QStringLiteral("EC ") + (m_curveOid.isEmpty() ? QStringLiteral("explicit") : m_curveName);
    case Algorithm::Ed25519: return QStringLiteral("Ed25519");
    case Algorithm::Ed448: return QStringLiteral("Ed448");
    case Algorithm::X25519: return QStringLiteral("X25519");
    case Algorithm::X448: return QStringLiteral("X448");
    case Algorithm::Dsa: return QStringLiteral("DSA");
    case Algorithm::Unknown: break;
    }
    return QString::fromLatin1(m_oid);
}

bool PublicKeyInfo::isReencodedDifferently() const
{
    if (isInUsualForm(m_algorithm, m_bits, m_der))
        return false;
    const OwnedKey key = openSslKey(m_der);
    if (!key)
        return false;
    uchar* bytes = nullptr;
    const int length = i2d_PUBKEY(key.get(), &bytes);
    ERR_clear_error();
    if (length <= 0)
        return false;
    const bool same = QByteArrayView(bytes, length) == QByteArrayView(m_der);
    OPENSSL_free(bytes);
    return !same;
}

} // namespace pintle
