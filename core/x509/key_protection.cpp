// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "core/x509/key_protection.h"

#include "core/x509/openssl_calls.h"
#include "core/x509/openssl_owned.h"

#include <openssl/bio.h>
#include <openssl/crypto.h>
#include <openssl/evp.h>
#include <openssl/objects.h>
#include <openssl/pem.h>
#include <openssl/pkcs12.h>
#include <openssl/x509.h>

namespace pintle {
namespace {

using BioPtr = OpensslOwned<BIO, BIO_free_all>;
using PlainPtr = OpensslOwned<PKCS8_PRIV_KEY_INFO, PKCS8_PRIV_KEY_INFO_free>;
using SealedPtr = OpensslOwned<X509_SIG, X509_SIG_free>;
using AlgorithmPtr = OpensslOwned<X509_ALGOR, X509_ALGOR_free>;

constexpr int SaltBytes = 16;

// Wiped when it goes: a copy of the passphrase that is ours alone.
class Secret
{
public:
    explicit Secret(const QString& text)
        : m_bytes(text.toUtf8())
    { }
    ~Secret() { OPENSSL_cleanse(m_bytes.data(), static_cast<size_t>(m_bytes.size())); }
    Secret(const Secret&) = delete;
    Secret& operator=(const Secret&) = delete;

    const char* data() const { return m_bytes.constData(); }
    int size() const { return static_cast<int>(m_bytes.size()); }

private:
    QByteArray m_bytes;
};

SealedPtr seal(evp_pkey_st* key, const Secret& passphrase)
{
    PlainPtr plain(EVP_PKEY2PKCS8(key));
    AlgorithmPtr algorithm(
        PKCS5_pbe2_set_iv(EVP_aes_256_cbc(), KeyFileIterations, nullptr, SaltBytes, nullptr, NID_hmacWithSHA256));
    if (!plain || !algorithm)
        return {};
    SealedPtr sealed(PKCS8_set0_pbe(passphrase.data(), passphrase.size(), plain.get(), algorithm.get()));
    if (sealed)
        algorithm.release(); // it is part of `sealed` now
    return sealed;
}

} // namespace

Result<QByteArray> encryptedPem(const PrivateKey& key, const QString& passphrase)
{
    if (passphrase.isEmpty())
        return failure(ErrorCode::PassphraseNeeded);
    OpenSslCalls calls;
    const SealedPtr sealed = seal(key.handle(), Secret(passphrase));
    BioPtr output(BIO_new(BIO_s_mem()));
    if (!sealed || !output || !PEM_write_bio_PKCS8(output.get(), sealed.get()))
        return calls.failed(ErrorCode::SigningFailed, QStringLiteral("the key cannot be encrypted"));
    char* text = nullptr;
    const long length = BIO_get_mem_data(output.get(), &text);
    return QByteArray(text, length);
}

Result<PublicKeyInfo> publicHalfOf(const PrivateKey& key)
{
    return PublicKeyInfo::fromDer(key.publicKeyDer());
}

} // namespace pintle
