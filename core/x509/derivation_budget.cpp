// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "core/x509/derivation_budget.h"

#include "core/x509/der_reader.h"

namespace pintle {
namespace {

constexpr QByteArrayView Pkcs5Prefix("\x2a\x86\x48\x86\xf7\x0d\x01\x05", 8);         // 1.2.840.113549.1.5
constexpr QByteArrayView Pkcs12PbePrefix("\x2a\x86\x48\x86\xf7\x0d\x01\x0c\x01", 9); // 1.2.840.113549.1.12.1
constexpr QByteArrayView Pbkdf2Oid("\x2a\x86\x48\x86\xf7\x0d\x01\x05\x0c", 9);
constexpr QByteArrayView Pbes2Oid("\x2a\x86\x48\x86\xf7\x0d\x01\x05\x0d", 9);
constexpr QByteArrayView ScryptOid("\x2b\x06\x01\x04\x01\xda\x47\x04\x0b", 9); // 1.3.6.1.4.1.11591.4.11

struct Algorithm {
    QByteArrayView oid;
    QByteArrayView parameters; // content of the parameters' SEQUENCE
};

std::optional<Algorithm> readAlgorithm(DerReader& reader)
{
    const auto sequence = reader.read(DerTag::Sequence);
    if (!sequence)
        return {};
    DerReader inner(sequence->content);
    const auto oid = inner.read(DerTag::ObjectIdentifier);
    const auto parameters = inner.read(DerTag::Sequence);
    if (!oid || !parameters)
        return {};
    return Algorithm{oid->content, parameters->content};
}

// A positive number below 2^31; anything else is more than any budget.
std::optional<qint64> readNumber(DerReader& reader)
{
    const auto number = reader.read(DerTag::Integer);
    if (!number || !isWellFormed(*number) || number->content.size() > 4 || number->content[0] < 0)
        return {};
    qint64 value = 0;
    for (const char octet : number->content)
        value = value << 8 | static_cast<uchar>(octet);
    return value;
}

// Salt, then the number of iterations: PBES1, PBKDF2 and PKCS#12 begin alike.
std::optional<qint64> saltedIterations(QByteArrayView parameters)
{
    DerReader reader(parameters);
    if (!reader.read(DerTag::OctetString))
        return {};
    return readNumber(reader);
}

std::optional<qint64> scryptCost(QByteArrayView parameters)
{
    DerReader reader(parameters);
    if (!reader.read(DerTag::OctetString))
        return {};
    qint64 cost = 1;
    for (int i = 0; i < 3; ++i) { // N, r, p
        const auto factor = readNumber(reader);
        if (!factor || *factor <= 0)
            return {};
        cost = std::min(cost * std::min(*factor, DerivationBudget::Iterations + 1), DerivationBudget::Iterations + 1);
    }
    return cost;
}

std::optional<qint64> costOf(const Algorithm& algorithm)
{
    if (algorithm.oid == Pbes2Oid) {
        DerReader reader(algorithm.parameters);
        const auto derivation = readAlgorithm(reader);
        if (derivation && derivation->oid == Pbkdf2Oid)
            return saltedIterations(derivation->parameters);
        if (derivation && derivation->oid == ScryptOid)
            return scryptCost(derivation->parameters);
        return {};
    }
    if (algorithm.oid.startsWith(Pkcs5Prefix) || algorithm.oid.startsWith(Pkcs12PbePrefix))
        return saltedIterations(algorithm.parameters);
    return {};
}

} // namespace

Result<void> DerivationBudget::pay(qint64 iterations)
{
    if (iterations < 0 || iterations > m_left)
        return failure(ErrorCode::UnsupportedKey,
            {.detail = QStringLiteral("password derivation beyond the limit"), .limit = Iterations});
    m_left -= iterations;
    return {};
}

Result<void> DerivationBudget::payFor(QByteArrayView algorithmIdentifier)
{
    DerReader reader(algorithmIdentifier);
    const auto algorithm = readAlgorithm(reader);
    if (!algorithm)
        return failure(ErrorCode::UnsupportedKey, {.detail = QStringLiteral("malformed password scheme")});
    const auto cost = costOf(*algorithm);
    if (!cost)
        return failure(ErrorCode::UnsupportedKey, {.detail = QString::fromLatin1(dottedOid(algorithm->oid))});
    return pay(*cost);
}

} // namespace pintle
