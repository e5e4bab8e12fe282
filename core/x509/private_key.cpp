// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "core/x509/private_key.h"

#include "core/x509/openssl_calls.h"
#include "core/x509/openssl_owned.h"

#include <openssl/bio.h>
#include <openssl/bn.h>
#include <openssl/core_names.h>
#include <openssl/evp.h>
#include <openssl/param_build.h>
#include <openssl/pem.h>
#include <openssl/x509.h>

#include <array>

namespace pintle {

namespace {

using Algorithm = PublicKeyInfo::Algorithm;
using KeyPtr = OpensslOwned<EVP_PKEY, EVP_PKEY_free>;
using KeyContextPtr = OpensslOwned<EVP_PKEY_CTX, EVP_PKEY_CTX_free>;
using BioPtr = OpensslOwned<BIO, BIO_free_all>;
using NumberPtr = OpensslOwned<BIGNUM, BN_clear_free>;
using ParamBuilderPtr = OpensslOwned<OSSL_PARAM_BLD, OSSL_PARAM_BLD_free>;
using ParamsPtr = OpensslOwned<OSSL_PARAM, OSSL_PARAM_free>;

struct Spelling {
    const char* id;
    Algorithm algorithm;
    const char* curve;
};

constexpr std::array<Spelling, 6> fixedTypes{{
    {"P-256", Algorithm::Ec, "prime256v1"},
    {"P-384", Algorithm::Ec, "secp384r1"},
    {"P-521", Algorithm::Ec, "secp521r1"},
    {"secp256k1", Algorithm::Ec, "secp256k1"},
    {"Ed25519", Algorithm::Ed25519, ""},
    {"Ed448", Algorithm::Ed448, ""},
}};

struct SizedSpelling {
    const char* prefix;
    Algorithm algorithm;
};

// RSA-PSS before RSA: the first prefix that fits is taken.
constexpr std::array<SizedSpelling, 3> sizedTypes{{
    {"RSA-PSS-", Algorithm::RsaPss},
    {"RSA-", Algorithm::Rsa},
    {"DSA-", Algorithm::Dsa},
}};

EVP_PKEY* generateFrom(EVP_PKEY_CTX* context)
{
    EVP_PKEY* key = nullptr;
    return context && EVP_PKEY_generate(context, &key) > 0 ? key : nullptr;
}

KeyPtr generateRsa(const char* name, int bits)
{
    KeyContextPtr context(EVP_PKEY_CTX_new_from_name(nullptr, name, nullptr));
    if (!context || EVP_PKEY_keygen_init(context.get()) <= 0
        || EVP_PKEY_CTX_set_rsa_keygen_bits(context.get(), bits) <= 0)
        return {};
    return KeyPtr(generateFrom(context.get()));
}

KeyPtr generateDsa(int bits)
{
    size_t modulusBits = static_cast<size_t>(bits);
    size_t subgroupBits = bits >= 2048 ? 256 : 160;
    const std::array<OSSL_PARAM, 3> sizes{OSSL_PARAM_construct_size_t(OSSL_PKEY_PARAM_FFC_PBITS, &modulusBits),
        OSSL_PARAM_construct_size_t(OSSL_PKEY_PARAM_FFC_QBITS, &subgroupBits), OSSL_PARAM_construct_end()};
    KeyContextPtr parameters(EVP_PKEY_CTX_new_from_name(nullptr, "DSA", nullptr));
    if (!parameters || EVP_PKEY_paramgen_init(parameters.get()) <= 0
        || EVP_PKEY_CTX_set_params(parameters.get(), sizes.data()) <= 0)
        return {};
    KeyPtr group(generateFrom(parameters.get()));
    if (!group)
        return {};
    KeyContextPtr context(EVP_PKEY_CTX_new_from_pkey(nullptr, group.get(), nullptr));
    if (!context || EVP_PKEY_keygen_init(context.get()) <= 0)
        return {};
    return KeyPtr(generateFrom(context.get()));
}

KeyPtr generateKey(const KeyType& type)
{
    switch (type.algorithm) {
    case Algorithm::Rsa: return generateRsa("RSA", type.bits);
    case Algorithm::RsaPss: return generateRsa("RSA-PSS", type.bits);
    case Algorithm::Ec: return KeyPtr(EVP_EC_gen(type.curve.constData()));
    case Algorithm::Ed25519: return KeyPtr(EVP_PKEY_Q_keygen(nullptr, nullptr, "ED25519"));
    case Algorithm::Ed448: return KeyPtr(EVP_PKEY_Q_keygen(nullptr, nullptr, "ED448"));
    case Algorithm::Dsa: return generateDsa(type.bits);
    case Algorithm::X25519:
    case Algorithm::X448:
    case Algorithm::Unknown: return {}; // cannot sign
    }
    return {};
}

QByteArray encodePublicHalf(EVP_PKEY* key)
{
    unsigned char* out = nullptr;
    const int length = i2d_PUBKEY(key, &out);
    if (length <= 0)
        return {};
    QByteArray der(reinterpret_cast<const char*>(out), length);
    OPENSSL_free(out);
    return der;
}

QByteArray textParameter(const EVP_PKEY* key, const char* name)
{
    std::array<char, 64> text{};
    size_t length = 0;
    if (!EVP_PKEY_get_utf8_string_param(key, name, text.data(), text.size(), &length))
        return {};
    return QByteArray(text.data(), static_cast<qsizetype>(length));
}

QByteArray publicPoint(const EVP_PKEY* key)
{
    size_t length = 0;
    if (!EVP_PKEY_get_octet_string_param(key, OSSL_PKEY_PARAM_PUB_KEY, nullptr, 0, &length) || length > 1024)
        return {};
    QByteArray point(static_cast<qsizetype>(length), '\0');
    if (!EVP_PKEY_get_octet_string_param(
            key, OSSL_PKEY_PARAM_PUB_KEY, reinterpret_cast<unsigned char*>(point.data()), length, &length))
        return {};
    return point;
}

KeyPtr combine(const QByteArray& curve, const QByteArray& point, const BIGNUM* secret)
{
    ParamBuilderPtr builder(OSSL_PARAM_BLD_new());
    if (!builder
        || !OSSL_PARAM_BLD_push_utf8_string(
            builder.get(), OSSL_PKEY_PARAM_GROUP_NAME, curve.constData(), static_cast<size_t>(curve.size()))
        || !OSSL_PARAM_BLD_push_octet_string(
            builder.get(), OSSL_PKEY_PARAM_PUB_KEY, point.constData(), static_cast<size_t>(point.size()))
        || !OSSL_PARAM_BLD_push_BN(builder.get(), OSSL_PKEY_PARAM_PRIV_KEY, secret))
        return {};
    ParamsPtr parameters(OSSL_PARAM_BLD_to_param(builder.get()));
    KeyContextPtr context(EVP_PKEY_CTX_new_from_name(nullptr, "EC", nullptr));
    EVP_PKEY* key = nullptr;
    if (!parameters || !context || EVP_PKEY_fromdata_init(context.get()) <= 0
        || EVP_PKEY_fromdata(context.get(), &key, EVP_PKEY_KEYPAIR, parameters.get()) <= 0)
        return {};
    return KeyPtr(key);
}

// Keys of the lab have no passphrase; asking on the terminal is what OpenSSL would do by itself.
int refusePassphrase(char*, int, int, void* asked)
{
    *static_cast<bool*>(asked) = true;
    return -1;
}

} // namespace

struct PrivateKey::Data {
    KeyPtr key;
    QByteArray publicKeyDer;
};

std::optional<KeyType> KeyType::parse(const QString& id)
{
    for (const Spelling& fixed : fixedTypes) {
        if (id == QLatin1String(fixed.id))
            return KeyType{fixed.algorithm, 0, fixed.curve};
    }
    for (const SizedSpelling& sized : sizedTypes) {
        const QLatin1String prefix(sized.prefix);
        if (!id.startsWith(prefix))
            continue;
        bool isNumber = false;
        const int bits = id.mid(prefix.size()).toInt(&isNumber);
        if (!isNumber || bits < 512 || bits > 16384)
            return std::nullopt;
        return KeyType{sized.algorithm, bits, {}};
    }
    return std::nullopt;
}

QString KeyType::id() const
{
    for (const Spelling& fixed : fixedTypes) {
        if (algorithm == fixed.algorithm && curve == fixed.curve)
            return QString::fromLatin1(fixed.id);
    }
    for (const SizedSpelling& sized : sizedTypes) {
        if (algorithm == sized.algorithm)
            return QLatin1String(sized.prefix) + QString::number(bits);
    }
    return {};
}

PrivateKey::PrivateKey(std::shared_ptr<const Data> data)
    : d(std::move(data))
{ }

Result<PrivateKey> PrivateKey::own(evp_pkey_st* key)
{
    OpenSslCalls calls;
    auto data = std::make_shared<Data>();
    data->key.reset(key);
    data->publicKeyDer = encodePublicHalf(key);
    if (data->publicKeyDer.isEmpty())
        return calls.failed(ErrorCode::UnsupportedKey, QStringLiteral("the public key cannot be encoded"));
    return PrivateKey(std::move(data));
}

Result<PrivateKey> PrivateKey::generate(const KeyType& type)
{
    OpenSslCalls calls;
    KeyPtr key = generateKey(type);
    if (!key)
        return calls.failed(ErrorCode::UnsupportedKey, type.id());
    return own(key.release());
}

Result<PrivateKey> PrivateKey::fromPem(const QByteArray& pem)
{
    OpenSslCalls calls;
    BioPtr input(BIO_new_mem_buf(pem.constData(), static_cast<int>(std::min<qsizetype>(pem.size(), 1 << 20))));
    bool passphraseAsked = false;
    KeyPtr key(PEM_read_bio_PrivateKey(input.get(), nullptr, refusePassphrase, &passphraseAsked));
    if (passphraseAsked)
        return failure(ErrorCode::PassphraseNeeded);
    if (!key && !pem.contains("PRIVATE KEY-----"))
        return failure(ErrorCode::KeyMissing);
    if (!key)
        return calls.failed(ErrorCode::MalformedPem, QStringLiteral("no private key"));
    return own(key.release());
}

QByteArray PrivateKey::toPem() const
{
    OpenSslCalls calls;
    BioPtr output(BIO_new(BIO_s_mem()));
    if (!output || !PEM_write_bio_PKCS8PrivateKey(output.get(), d->key.get(), nullptr, nullptr, 0, nullptr, nullptr))
        return {};
    char* text = nullptr;
    const long length = BIO_get_mem_data(output.get(), &text);
    return QByteArray(text, length);
}

const QByteArray& PrivateKey::publicKeyDer() const
{
    return d->publicKeyDer;
}

std::optional<KeyType> PrivateKey::type() const
{
    OpenSslCalls calls;
    const EVP_PKEY* key = d->key.get();
    switch (EVP_PKEY_get_base_id(key)) {
    case EVP_PKEY_RSA: return KeyType{Algorithm::Rsa, EVP_PKEY_get_bits(key), {}};
    case EVP_PKEY_RSA_PSS: return KeyType{Algorithm::RsaPss, EVP_PKEY_get_bits(key), {}};
    case EVP_PKEY_DSA: return KeyType{Algorithm::Dsa, EVP_PKEY_get_bits(key), {}};
    case EVP_PKEY_ED25519: return KeyType{Algorithm::Ed25519, 0, {}};
    case EVP_PKEY_ED448: return KeyType{Algorithm::Ed448, 0, {}};
    case EVP_PKEY_EC: {
        const KeyType type{Algorithm::Ec, 0, textParameter(key, OSSL_PKEY_PARAM_GROUP_NAME)};
        return type.id().isEmpty() ? std::nullopt : std::optional(type);
    }
    default: return std::nullopt;
    }
}

Result<PrivateKey> PrivateKey::claiming(const PrivateKey& other) const
{
    OpenSslCalls calls;
    const QByteArray curve = textParameter(d->key.get(), OSSL_PKEY_PARAM_GROUP_NAME);
    if (EVP_PKEY_get_base_id(d->key.get()) != EVP_PKEY_EC
        || curve != textParameter(other.handle(), OSSL_PKEY_PARAM_GROUP_NAME))
        return failure(ErrorCode::UnsupportedKey, {.detail = QStringLiteral("not two keys of one curve")});
    BIGNUM* secret = nullptr;
    EVP_PKEY_get_bn_param(d->key.get(), OSSL_PKEY_PARAM_PRIV_KEY, &secret);
    const NumberPtr ownedSecret(secret);
    KeyPtr key = secret ? combine(curve, publicPoint(other.handle()), secret) : KeyPtr();
    if (!key)
        return calls.failed(ErrorCode::UnsupportedKey, QStringLiteral("the halves cannot be joined"));
    return own(key.release());
}

evp_pkey_st* PrivateKey::handle() const
{
    return d->key.get();
}

} // namespace pintle
