// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "core/x509/pkcs12_reader.h"

#include "core/x509/openssl_owned.h"
#include "core/x509/public_half.h"

#include <openssl/err.h>
#include <openssl/pkcs12.h>
#include <openssl/pkcs7.h>
#include <openssl/x509.h>

namespace pintle {
namespace {

constexpr qsizetype LargestStore = 16 * 1024 * 1024;

void freeSafes(STACK_OF(PKCS7) * safes)
{
    sk_PKCS7_pop_free(safes, PKCS7_free);
}

void freeBags(STACK_OF(PKCS12_SAFEBAG) * bags)
{
    sk_PKCS12_SAFEBAG_pop_free(bags, PKCS12_SAFEBAG_free);
}

using OwnedBags = OpensslOwned<STACK_OF(PKCS12_SAFEBAG), freeBags>;

template <typename T> QByteArray encoded(const T* object, int (*encode)(const T*, uchar**))
{
    uchar* bytes = nullptr;
    const int length = object ? encode(object, &bytes) : 0;
    QByteArray der;
    if (length > 0)
        der = QByteArray(reinterpret_cast<const char*>(bytes), length);
    OPENSSL_free(bytes);
    ERR_clear_error();
    return der;
}

class StoreReader
{
public:
    StoreReader(const QByteArray& passphrase, DerivationBudget& budget, qint64 maximum)
        : m_passphrase(passphrase)
        , m_budget(budget)
        , m_maximum(maximum)
    { }

    Result<void> checkMac(PKCS12* store);
    Result<void> readSafe(PKCS7* safe);
    Result<void> readBags(const STACK_OF(PKCS12_SAFEBAG) * bags);
    ContainerContents& contents() { return m_contents; }

private:
    Result<OwnedBags> decrypted(const PKCS7* safe);
    void readBag(const PKCS12_SAFEBAG* bag);
    void addKey(Result<PublicKeyInfo> key);
    void addBytes(QByteArray der, std::vector<QByteArray>& list);
    // Without a passphrase there are two empty ones: no characters, and none at all. Which one a program used to make
    // the store is known once the MAC fits.
    const char* characters() const { return m_none ? nullptr : m_passphrase.constData(); }

    const QByteArray& m_passphrase;
    DerivationBudget& m_budget;
    qint64 m_maximum;
    bool m_none = false;
    ContainerContents m_contents;
};

Result<void> StoreReader::checkMac(PKCS12* store)
{
    if (PKCS12_mac_present(store) != 1)
        return {};
    const ASN1_INTEGER* iterations = nullptr;
    const X509_ALGOR* digest = nullptr;
    PKCS12_get0_mac(nullptr, &digest, nullptr, &iterations, store);
    if (!EVP_get_digestbyobj(digest->algorithm)) // PBMAC1 of RFC 9579 among them
        return failure(ErrorCode::UnsupportedKey, {.detail = QStringLiteral("unknown MAC")});
    std::int64_t count = 1;
    if (iterations && (ASN1_INTEGER_get_int64(&count, iterations) != 1 || count < 1))
        count = DerivationBudget::Iterations + 1;
    for (const bool none : {false, true}) {
        if (none && !m_passphrase.isEmpty())
            break;
        if (auto paid = m_budget.pay(count); !paid)
            return paid;
        m_none = none;
        const bool fits = PKCS12_verify_mac(store, characters(), static_cast<int>(m_passphrase.size())) == 1;
        ERR_clear_error();
        if (fits)
            return {};
    }
    return failure(m_passphrase.isEmpty() ? ErrorCode::PassphraseNeeded : ErrorCode::PassphraseWrong);
}

Result<OwnedBags> StoreReader::decrypted(const PKCS7* safe)
{
    const PKCS7_ENC_CONTENT* const content = safe->d.encrypted ? safe->d.encrypted->enc_data : nullptr;
    if (!content || !content->enc_data)
        return failure(ErrorCode::MalformedDer);
    const QByteArray scheme = encoded<X509_ALGOR>(content->algorithm, i2d_X509_ALGOR);
    if (auto paid = m_budget.payFor(scheme); !paid)
        return failure(std::move(paid.error()));
    uchar* plain = nullptr;
    int length = 0;
    PKCS12_pbe_crypt_ex(content->algorithm, characters(), static_cast<int>(m_passphrase.size()),
        ASN1_STRING_get0_data(content->enc_data), ASN1_STRING_length(content->enc_data), &plain, &length, 0,
        legacyAlgorithms(), nullptr);
    OwnedBags bags;
    if (plain) {
        const uchar* at = plain;
        bags.reset(reinterpret_cast<STACK_OF(PKCS12_SAFEBAG)*>(
            ASN1_item_d2i(nullptr, &at, length, ASN1_ITEM_rptr(PKCS12_SAFEBAGS))));
        OPENSSL_clear_free(plain, static_cast<std::size_t>(length));
    }
    ERR_clear_error();
    if (!bags)
        return failure(m_passphrase.isEmpty() ? ErrorCode::PassphraseNeeded : ErrorCode::PassphraseWrong);
    return bags;
}

Result<void> StoreReader::readSafe(PKCS7* safe)
{
    if (PKCS7_type_is_data(safe)) {
        const OwnedBags bags(PKCS12_unpack_p7data(safe));
        ERR_clear_error();
        return bags ? readBags(bags.get()) : Result<void>(failure(ErrorCode::MalformedDer));
    }
    if (OBJ_obj2nid(safe->type) == NID_pkcs7_encrypted) {
        const auto bags = decrypted(safe);
        return bags ? readBags(bags->get()) : Result<void>(failure(bags.error()));
    }
    return failure(ErrorCode::UnsupportedKey, {.detail = QStringLiteral("encrypted for a public key")});
}

Result<void> StoreReader::readBags(const STACK_OF(PKCS12_SAFEBAG) * bags)
{
    for (int i = 0; i < sk_PKCS12_SAFEBAG_num(bags); ++i) {
        if (static_cast<qint64>(m_contents.size()) >= m_maximum)
            return failure(ErrorCode::TooManyObjects, {.limit = m_maximum});
        const PKCS12_SAFEBAG* const bag = sk_PKCS12_SAFEBAG_value(bags, i);
        if (PKCS12_SAFEBAG_get_nid(bag) != NID_safeContentsBag) {
            readBag(bag);
            continue;
        }
        // OpenSSL has decoded the bags within already and bounds their depth.
        if (auto read = readBags(PKCS12_SAFEBAG_get0_safes(bag)); !read)
            return read;
    }
    return {};
}

void StoreReader::readBag(const PKCS12_SAFEBAG* bag)
{
    switch (PKCS12_SAFEBAG_get_nid(bag)) {
    case NID_keyBag: addKey(publicHalfOf(PKCS12_SAFEBAG_get0_p8inf(bag))); return;
    case NID_pkcs8ShroudedKeyBag:
        addKey(publicHalfOfEncrypted(PKCS12_SAFEBAG_get0_pkcs8(bag), characters(), m_passphrase.size(), m_budget));
        return;
    case NID_certBag: {
        const OpensslOwned<X509, X509_free> certificate(PKCS12_SAFEBAG_get1_cert(bag));
        addBytes(encoded<X509>(certificate.get(), i2d_X509), m_contents.certificates);
        return;
    }
    case NID_crlBag: {
        const OpensslOwned<X509_CRL, X509_CRL_free> list(PKCS12_SAFEBAG_get1_crl(bag));
        addBytes(encoded<X509_CRL>(list.get(), i2d_X509_CRL), m_contents.revocationLists);
        return;
    }
    default: return; // secrets of other kinds: nothing to pin
    }
}

void StoreReader::addBytes(QByteArray der, std::vector<QByteArray>& list)
{
    if (der.isEmpty())
        m_contents.skipped.push_back({ErrorCode::MalformedDer, {}});
    else
        list.push_back(std::move(der));
}

void StoreReader::addKey(Result<PublicKeyInfo> key)
{
    if (key)
        m_contents.keys.push_back(std::move(*key));
    else if (key.error().code == ErrorCode::PassphraseWrong && m_passphrase.isEmpty())
        m_contents.skipped.push_back({ErrorCode::PassphraseNeeded, {}});
    else
        m_contents.skipped.push_back(std::move(key.error()));
}

} // namespace

Result<ContainerContents> readPkcs12(
    QByteArrayView bytes, const QByteArray& passphrase, DerivationBudget& budget, qint64 maximum)
{
    if (bytes.size() > LargestStore)
        return failure(ErrorCode::ObjectTooLarge, {.limit = LargestStore});
    ERR_clear_error();
    const auto* at = reinterpret_cast<const uchar*>(bytes.data());
    const OpensslOwned<PKCS12, PKCS12_free> store(d2i_PKCS12(nullptr, &at, static_cast<long>(bytes.size())));
    ERR_clear_error();
    if (!store)
        return failure(ErrorCode::MalformedDer);
    StoreReader reader(passphrase, budget, maximum);
    if (auto checked = reader.checkMac(store.get()); !checked)
        return failure(std::move(checked.error()));
    const OpensslOwned<STACK_OF(PKCS7), freeSafes> safes(PKCS12_unpack_authsafes(store.get()));
    ERR_clear_error();
    if (!safes)
        return failure(ErrorCode::MalformedDer);
    for (int i = 0; i < sk_PKCS7_num(safes.get()); ++i) {
        if (static_cast<qint64>(reader.contents().size()) >= maximum)
            return failure(ErrorCode::TooManyObjects, {.limit = maximum});
        if (auto read = reader.readSafe(sk_PKCS7_value(safes.get(), i)); !read) {
            if (read.error().code == ErrorCode::TooManyObjects)
                return failure(std::move(read.error()));
            reader.contents().skipped.push_back(std::move(read.error()));
        }
    }
    return std::move(reader.contents());
}

} // namespace pintle
