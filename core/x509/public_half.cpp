// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "core/x509/public_half.h"

#include "core/x509/der_reader.h"
#include "core/x509/openssl_owned.h"

#include <openssl/bio.h>
#include <openssl/crypto.h>
#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/pkcs12.h>
#include <openssl/provider.h>
#include <openssl/x509.h>

#include <cstring>

namespace pintle {
namespace {

constexpr qsizetype LargestPrivateKey = 64 * 1024;
constexpr qsizetype LargestDsaKey = 4 * 1024; // holds 10,000 bits, OpenSSL's own limit for verifying

using OwnedKey = OpensslOwned<EVP_PKEY, EVP_PKEY_free>;
using OwnedPlainKey = OpensslOwned<PKCS8_PRIV_KEY_INFO, PKCS8_PRIV_KEY_INFO_free>;

const uchar* octets(QByteArrayView bytes)
{
    return reinterpret_cast<const uchar*>(bytes.data());
}

// The public half of a DSA key is computed by an exponentiation whose numbers stand in the file, and so are those of
// algorithms that are not ours.
Result<void> checkAlgorithm(QByteArrayView algorithmIdentifier, qsizetype keySize)
{
    const auto sequence = onlyElement(algorithmIdentifier, DerTag::Sequence);
    if (!sequence)
        return failure(ErrorCode::MalformedDer);
    DerReader reader(sequence->content);
    const auto oid = reader.read(DerTag::ObjectIdentifier);
    if (!oid)
        return failure(ErrorCode::MalformedDer);
    const auto algorithm = PublicKeyInfo::algorithmOf(oid->content);
    const bool tooLarge = algorithm == PublicKeyInfo::Algorithm::Dsa && keySize > LargestDsaKey;
    if (algorithm == PublicKeyInfo::Algorithm::Unknown || tooLarge)
        return failure(ErrorCode::UnsupportedKey, {.detail = QString::fromLatin1(dottedOid(oid->content))});
    return {};
}

Result<PublicKeyInfo> publicHalfOf(const OwnedKey& key)
{
    uchar* bytes = nullptr;
    const int length = key ? i2d_PUBKEY(key.get(), &bytes) : 0;
    ERR_clear_error();
    if (length <= 0)
        return failure(ErrorCode::MalformedDer);
    QByteArray der(reinterpret_cast<const char*>(bytes), length);
    OPENSSL_free(bytes);
    return PublicKeyInfo::fromDer(std::move(der));
}

// A wrong key leaves padding that does not fit or, one time in some hundred, bytes that are no key. What OpenSSL has no
// code for says so.
Error reasonOfFailedDecryption()
{
    Error error{ErrorCode::PassphraseWrong, {}};
    while (const unsigned long code = ERR_get_error()) {
        const int reason = ERR_GET_REASON(code);
        const bool unknown = ERR_GET_LIB(code) == ERR_LIB_EVP
            && (reason == EVP_R_UNSUPPORTED_ALGORITHM || reason == EVP_R_UNKNOWN_PBE_ALGORITHM
                || reason == EVP_R_UNKNOWN_CIPHER || reason == EVP_R_UNSUPPORTED_CIPHER
                || reason == EVP_R_UNSUPPORTED_KEY_DERIVATION_FUNCTION || reason == EVP_R_UNSUPPORTED_PRF);
        if (unknown || reason == ERR_R_UNSUPPORTED)
            error = {ErrorCode::UnsupportedKey, {.detail = QString::fromLatin1(ERR_reason_error_string(code))}};
    }
    return error;
}

int givePassphrase(char* buffer, int size, int, void* passphrase)
{
    const auto* text = static_cast<const QByteArray*>(passphrase);
    if (text->size() > size)
        return -1;
    std::memcpy(buffer, text->constData(), static_cast<std::size_t>(text->size()));
    return static_cast<int>(text->size());
}

} // namespace

Result<PublicKeyInfo> publicHalfOf(QByteArrayView privateKey)
{
    if (privateKey.size() > LargestPrivateKey)
        return failure(ErrorCode::ObjectTooLarge, {.limit = LargestPrivateKey});
    const auto whole = onlyElement(privateKey, DerTag::Sequence);
    if (!whole)
        return failure(ErrorCode::MalformedDer);
    DerReader reader(whole->content);
    (void)reader.read(DerTag::Integer);
    const auto algorithm = reader.peek();
    if (algorithm && algorithm->isUniversal(DerTag::Sequence)) { // PrivateKeyInfo
        if (auto checked = checkAlgorithm(algorithm->whole, privateKey.size()); !checked)
            return failure(std::move(checked.error()));
    }
    ERR_clear_error();
    const uchar* at = octets(privateKey);
    return publicHalfOf(OwnedKey(d2i_AutoPrivateKey(nullptr, &at, static_cast<long>(privateKey.size()))));
}

Result<PublicKeyInfo> publicHalfOf(const pkcs8_priv_key_info_st* privateKey)
{
    ERR_clear_error();
    uchar* bytes = nullptr;
    const int length = i2d_PKCS8_PRIV_KEY_INFO(privateKey, &bytes);
    ERR_clear_error();
    if (length <= 0)
        return failure(ErrorCode::MalformedDer);
    auto half = publicHalfOf(QByteArrayView(bytes, length));
    OPENSSL_clear_free(bytes, static_cast<std::size_t>(length));
    return half;
}

Result<PublicKeyInfo> publicHalfOfEncrypted(
    QByteArrayView encryptedKey, const QByteArray& passphrase, DerivationBudget& budget)
{
    if (passphrase.isEmpty())
        return failure(ErrorCode::PassphraseNeeded);
    if (encryptedKey.size() > LargestPrivateKey)
        return failure(ErrorCode::ObjectTooLarge, {.limit = LargestPrivateKey});
    ERR_clear_error();
    const uchar* at = octets(encryptedKey);
    const OpensslOwned<X509_SIG, X509_SIG_free> decoded(
        d2i_X509_SIG(nullptr, &at, static_cast<long>(encryptedKey.size())));
    ERR_clear_error();
    if (!decoded)
        return failure(ErrorCode::MalformedDer);
    return publicHalfOfEncrypted(decoded.get(), passphrase.constData(), passphrase.size(), budget);
}

Result<PublicKeyInfo> publicHalfOfEncrypted(
    const X509_sig_st* encryptedKey, const char* passphrase, qsizetype length, DerivationBudget& budget)
{
    const X509_ALGOR* scheme = nullptr;
    X509_SIG_get0(encryptedKey, &scheme, nullptr);
    uchar* bytes = nullptr;
    const int schemeLength = i2d_X509_ALGOR(scheme, &bytes);
    ERR_clear_error();
    if (schemeLength <= 0)
        return failure(ErrorCode::MalformedDer);
    auto paid = budget.payFor(QByteArrayView(bytes, schemeLength));
    OPENSSL_free(bytes);
    if (!paid)
        return failure(std::move(paid.error()));
    const OwnedPlainKey plain(
        PKCS8_decrypt_ex(encryptedKey, passphrase, static_cast<int>(length), legacyAlgorithms(), nullptr));
    if (!plain)
        return failure(reasonOfFailedDecryption());
    return publicHalfOf(plain.get());
}

Result<PublicKeyInfo> publicHalfOfEncryptedPem(QByteArrayView block, const QByteArray& passphrase)
{
    if (passphrase.isEmpty())
        return failure(ErrorCode::PassphraseNeeded);
    if (block.size() > LargestPrivateKey * 2)
        return failure(ErrorCode::ObjectTooLarge, {.limit = LargestPrivateKey});
    ERR_clear_error();
    const OpensslOwned<BIO, BIO_free_all> input(BIO_new_mem_buf(block.data(), static_cast<int>(block.size())));
    QByteArray secret = passphrase;
    OwnedKey key(input ? PEM_read_bio_PrivateKey(input.get(), nullptr, givePassphrase, &secret) : nullptr);
    if (!key)
        return failure(reasonOfFailedDecryption());
    return publicHalfOf(key);
}

Result<PublicKeyInfo> publicKeyInfoOfRsa(QByteArrayView rsaPublicKey)
{
    ERR_clear_error();
    const uchar* at = octets(rsaPublicKey);
    return publicHalfOf(OwnedKey(d2i_PublicKey(EVP_PKEY_RSA, nullptr, &at, static_cast<long>(rsaPublicKey.size()))));
}

ossl_lib_ctx_st* legacyAlgorithms()
{
    // Made once and kept: the providers' code must stay as long as any thread may use it.
    static OSSL_LIB_CTX* const context = [] {
        OSSL_LIB_CTX* made = OSSL_LIB_CTX_new();
        if (made && !OSSL_PROVIDER_load(made, "default")) {
            OSSL_LIB_CTX_free(made);
            made = nullptr;
        }
        if (made)
            (void)OSSL_PROVIDER_load(made, "legacy");
        ERR_clear_error();
        return made;
    }();
    return context;
}

} // namespace pintle
