// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "core/x509/pkcs7_reader.h"

#include "core/x509/der_reader.h"
#include "core/x509/openssl_owned.h"

#include <openssl/err.h>
#include <openssl/pkcs7.h>
#include <openssl/x509.h>

namespace pintle {
namespace {

constexpr qsizetype LargestIndefinite = 16 * 1024 * 1024;

Error tooMany(qint64 maximum)
{
    return {ErrorCode::TooManyObjects, {.limit = maximum}};
}

// The elements of an implicitly tagged SET OF; what is no SEQUENCE (attribute certificates and the like) is skipped.
Result<void> addElements(QByteArrayView set, std::vector<QByteArray>& list, ContainerContents& contents, qint64 maximum)
{
    DerReader reader(set);
    while (!reader.atEnd()) {
        const auto element = reader.read();
        if (!element)
            return failure(ErrorCode::MalformedDer);
        if (static_cast<qint64>(contents.size()) >= maximum)
            return failure(tooMany(maximum));
        if (element->isUniversal(DerTag::Sequence))
            list.emplace_back(element->whole.data(), element->whole.size());
        else
            contents.skipped.push_back({ErrorCode::NothingFound, {}});
    }
    return {};
}

template <typename T> void addEncoded(const T* object, int (*encode)(const T*, uchar**), std::vector<QByteArray>& list)
{
    uchar* bytes = nullptr;
    const int length = encode(object, &bytes);
    if (length > 0)
        list.emplace_back(reinterpret_cast<const char*>(bytes), length);
    OPENSSL_free(bytes);
}

Result<ContainerContents> readIndefinite(QByteArrayView bytes, qint64 maximum)
{
    if (bytes.size() > LargestIndefinite)
        return failure(ErrorCode::ObjectTooLarge, {.limit = LargestIndefinite});
    ERR_clear_error();
    const auto* at = reinterpret_cast<const uchar*>(bytes.data());
    const OpensslOwned<PKCS7, PKCS7_free> decoded(d2i_PKCS7(nullptr, &at, static_cast<long>(bytes.size())));
    ERR_clear_error();
    if (!decoded || !PKCS7_type_is_signed(decoded.get()) || !decoded->d.sign)
        return failure(ErrorCode::MalformedDer);
    const PKCS7_SIGNED* const signedData = decoded->d.sign;
    if (sk_X509_num(signedData->cert) + sk_X509_CRL_num(signedData->crl) > maximum)
        return failure(tooMany(maximum));
    ContainerContents contents;
    for (int i = 0; i < sk_X509_num(signedData->cert); ++i)
        addEncoded<X509>(sk_X509_value(signedData->cert, i), i2d_X509, contents.certificates);
    for (int i = 0; i < sk_X509_CRL_num(signedData->crl); ++i)
        addEncoded<X509_CRL>(sk_X509_CRL_value(signedData->crl, i), i2d_X509_CRL, contents.revocationLists);
    ERR_clear_error();
    return contents;
}

// ContentInfo → [0] → SignedData, whose elements come next; empty where the shape is another.
std::optional<DerReader> openSignedData(QByteArrayView bytes)
{
    DerReader outer(bytes);
    const auto info = outer.read(DerTag::Sequence);
    if (!info)
        return {};
    DerReader reader(info->content);
    const auto type = reader.read(DerTag::ObjectIdentifier);
    const auto tagged = reader.read();
    if (!type || !tagged || !tagged->isContext(0) || !tagged->constructed)
        return {};
    const auto data = onlyElement(tagged->content, DerTag::Sequence);
    if (!data)
        return {};
    return DerReader(data->content);
}

} // namespace

Result<ContainerContents> readPkcs7(QByteArrayView bytes, qint64 maximum)
{
    auto reader = openSignedData(bytes);
    const bool begins = reader && reader->read(DerTag::Integer) && reader->read(DerTag::Set)
        && reader->read(DerTag::Sequence); // content
    if (!begins)
        return readIndefinite(bytes, maximum);
    ContainerContents contents;
    while (const auto element = reader->read()) {
        if (!element->isContext(0) && !element->isContext(1))
            break;
        auto& list = element->isContext(0) ? contents.certificates : contents.revocationLists;
        if (auto added = addElements(element->content, list, contents, maximum); !added)
            return failure(std::move(added.error()));
    }
    return contents;
}

} // namespace pintle
