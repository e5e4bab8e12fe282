// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "core/x509/issued_signature.h"

#include "core/x509/openssl_calls.h"
#include "core/x509/openssl_owned.h"

#include <openssl/asn1t.h>
#include <openssl/evp.h>
#include <openssl/rsa.h>
#include <openssl/x509.h>

namespace pintle {

namespace {

/// A signed object whose signed part is any bytes: what X509 is when one looks at it from outside.
struct SignedBytes {
    ASN1_TYPE* signedPart;
    X509_ALGOR* algorithm;
    ASN1_BIT_STRING* signature;
};

// Old-style casts are inside OpenSSL's template macros.
ASN1_SEQUENCE(SignedBytes) =
    {
        ASN1_SIMPLE(SignedBytes, signedPart, ASN1_ANY),
        ASN1_SIMPLE(SignedBytes, algorithm, X509_ALGOR),
        ASN1_SIMPLE(SignedBytes, signature, ASN1_BIT_STRING),
} static_ASN1_SEQUENCE_END(SignedBytes)

        void freeSignedBytes(SignedBytes * object)
{
    ASN1_item_free(reinterpret_cast<ASN1_VALUE*>(object), ASN1_ITEM_rptr(SignedBytes));
}

using SignedBytesPtr = OpensslOwned<SignedBytes, freeSignedBytes>;
using DigestContextPtr = OpensslOwned<EVP_MD_CTX, EVP_MD_CTX_free>;

DigestContextPtr beginSigning(SignatureDigest digest, bool rsaPss, const PrivateKey& key)
{
    DigestContextPtr context(EVP_MD_CTX_new());
    EVP_PKEY_CTX* keyContext = nullptr; // owned by the digest context
    if (!context || EVP_DigestSignInit(context.get(), &keyContext, digestFor(digest, key), nullptr, key.handle()) <= 0)
        return {};
    const int kind = EVP_PKEY_get_base_id(key.handle());
    if (kind == EVP_PKEY_RSA && rsaPss && EVP_PKEY_CTX_set_rsa_padding(keyContext, RSA_PKCS1_PSS_PADDING) <= 0)
        return {};
    const bool isPss = kind == EVP_PKEY_RSA_PSS || (kind == EVP_PKEY_RSA && rsaPss);
    // TLS 1.3 and RFC 4055's common use: salt as long as the digest.
    if (isPss && EVP_PKEY_CTX_set_rsa_pss_saltlen(keyContext, RSA_PSS_SALTLEN_DIGEST) <= 0)
        return {};
    return context;
}

template <typename T> QByteArray encoded(T* object, int (*encode)(const T*, unsigned char**))
{
    unsigned char* out = nullptr;
    const int length = encode(object, &out);
    if (length <= 0)
        return {};
    QByteArray der(reinterpret_cast<const char*>(out), length);
    OPENSSL_free(out);
    return der;
}

QByteArray signedPartOf(X509* certificate)
{
    unsigned char* out = nullptr;
    const int length = i2d_re_X509_tbs(certificate, &out);
    if (length <= 0)
        return {};
    QByteArray der(reinterpret_cast<const char*>(out), length);
    OPENSSL_free(out);
    return der;
}

QByteArray replaced(QByteArray bytes, const std::vector<ByteReplacement>& replacements)
{
    for (const ByteReplacement& replacement : replacements) {
        const qsizetype at = bytes.indexOf(replacement.find);
        if (at >= 0)
            bytes.replace(at, replacement.find.size(), replacement.replaceBy);
    }
    return bytes;
}

QByteArray signBytes(const QByteArray& content, EVP_MD_CTX* context)
{
    const SignedBytesPtr object(reinterpret_cast<SignedBytes*>(ASN1_item_new(ASN1_ITEM_rptr(SignedBytes))));
    ASN1_STRING* sequence = ASN1_STRING_type_new(V_ASN1_SEQUENCE);
    if (!object || !sequence || !ASN1_STRING_set(sequence, content.constData(), static_cast<int>(content.size())))
        return {};
    ASN1_TYPE_set(object->signedPart, V_ASN1_SEQUENCE, sequence);
    if (ASN1_item_sign_ctx(
            ASN1_ITEM_rptr(ASN1_ANY), object->algorithm, nullptr, object->signature, object->signedPart, context)
        <= 0)
        return {};
    unsigned char* out = nullptr;
    const int length =
        ASN1_item_i2d(reinterpret_cast<const ASN1_VALUE*>(object.get()), &out, ASN1_ITEM_rptr(SignedBytes));
    if (length <= 0)
        return {};
    QByteArray der(reinterpret_cast<const char*>(out), length);
    OPENSSL_free(out);
    return der;
}

} // namespace

const evp_md_st* digestFor(SignatureDigest digest, const PrivateKey& key)
{
    const int kind = EVP_PKEY_get_base_id(key.handle());
    if (kind == EVP_PKEY_ED25519 || kind == EVP_PKEY_ED448)
        return nullptr;
    switch (digest) {
    case SignatureDigest::Default: break;
    case SignatureDigest::Md5: return EVP_md5();
    case SignatureDigest::Sha1: return EVP_sha1();
    case SignatureDigest::Sha256: return EVP_sha256();
    case SignatureDigest::Sha384: return EVP_sha384();
    case SignatureDigest::Sha512: return EVP_sha512();
    }
    if (kind != EVP_PKEY_EC)
        return EVP_sha256();
    const int bits = EVP_PKEY_get_bits(key.handle());
    return bits > 384 ? EVP_sha512() : bits > 256 ? EVP_sha384() : EVP_sha256();
}

Result<QByteArray> signCertificate(x509_st* certificate, const CertificateRecipe& recipe, const PrivateKey& key)
{
    OpenSslCalls calls;
    const DigestContextPtr context = beginSigning(recipe.digest, recipe.rsaPssSignature, key);
    if (!context || X509_sign_ctx(certificate, context.get()) <= 0)
        return calls.failed(ErrorCode::SigningFailed, QStringLiteral("signature"));
    QByteArray der;
    if (recipe.replacements.empty()) {
        der = encoded<X509>(certificate, i2d_X509);
    } else {
        // Signed once more over the changed bytes; the first signature fixed the algorithm inside them.
        const DigestContextPtr again = beginSigning(recipe.digest, recipe.rsaPssSignature, key);
        if (again)
            der = signBytes(replaced(signedPartOf(certificate), recipe.replacements), again.get());
    }
    if (der.isEmpty())
        return calls.failed(ErrorCode::SigningFailed, QStringLiteral("encoding"));
    return der;
}

Result<QByteArray> signRequest(X509_req_st* request, const CertificateRecipe& recipe, const PrivateKey& key)
{
    OpenSslCalls calls;
    const DigestContextPtr context = beginSigning(recipe.digest, recipe.rsaPssSignature, key);
    if (!context || X509_REQ_sign_ctx(request, context.get()) <= 0)
        return calls.failed(ErrorCode::SigningFailed, QStringLiteral("signature"));
    return encoded<X509_REQ>(request, i2d_X509_REQ);
}

Result<QByteArray> signRevocationList(X509_crl_st* list, SignatureDigest digest, const PrivateKey& key)
{
    OpenSslCalls calls;
    const DigestContextPtr context = beginSigning(digest, false, key);
    if (!context || X509_CRL_sign_ctx(list, context.get()) <= 0)
        return calls.failed(ErrorCode::SigningFailed, QStringLiteral("signature"));
    return encoded<X509_CRL>(list, i2d_X509_CRL);
}

} // namespace pintle
