// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "core/x509/certificate_recipe.h"

#include "core/x509/issued_extensions.h"
#include "core/x509/issued_signature.h"
#include "core/x509/openssl_calls.h"
#include "core/x509/openssl_owned.h"

#include <openssl/bn.h>
#include <openssl/rand.h>
#include <openssl/x509.h>
#include <openssl/x509v3.h>

#include <array>

namespace pintle {

namespace {

using CertificatePtr = OpensslOwned<X509, X509_free>;
using RequestPtr = OpensslOwned<X509_REQ, X509_REQ_free>;
using NamePtr = OpensslOwned<X509_NAME, X509_NAME_free>;
using PublicKeyPtr = OpensslOwned<X509_PUBKEY, X509_PUBKEY_free>;
using NumberPtr = OpensslOwned<BIGNUM, BN_free>;
using TimePtr = OpensslOwned<ASN1_TIME, ASN1_TIME_free>;

const unsigned char* bytesOf(const QByteArray& bytes)
{
    return reinterpret_cast<const unsigned char*>(bytes.constData());
}

bool setSerial(X509* certificate, const QByteArray& given)
{
    QByteArray serial = given;
    if (serial.isEmpty()) {
        serial.resize(16);
        if (RAND_bytes(reinterpret_cast<unsigned char*>(serial.data()), 16) != 1)
            return false;
        serial[0] = static_cast<char>((serial[0] & 0x3F) | 0x40); // positive, and always of the same length
    }
    const NumberPtr number(BN_bin2bn(bytesOf(serial), static_cast<int>(serial.size()), nullptr));
    return number && BN_to_ASN1_INTEGER(number.get(), X509_get_serialNumber(certificate));
}

TimePtr makeTime(const QDateTime& instant)
{
    const QByteArray text = instant.toUTC().toString(QStringLiteral("yyyyMMddHHmmss")).toLatin1() + 'Z';
    TimePtr time(ASN1_TIME_new());
    // Picks UTCTime up to 2049 as RFC 5280 4.1.2.5 wants.
    if (!time || !ASN1_TIME_set_string_X509(time.get(), text.constData()))
        return {};
    return time;
}

bool setValidity(X509* certificate, const CertificateRecipe& recipe)
{
    const TimePtr from = makeTime(recipe.notBefore);
    const TimePtr until = makeTime(recipe.notAfter);
    return from && until && X509_set1_notBefore(certificate, from.get())
        && X509_set1_notAfter(certificate, until.get());
}

/// A copy of an algorithm's parameter, in the form that X509_PUBKEY_set0_param takes over.
void* copyParameter(int type, const void* value)
{
    if (type == V_ASN1_OBJECT)
        return OBJ_dup(static_cast<const ASN1_OBJECT*>(value));
    if (type == V_ASN1_NULL || type == V_ASN1_UNDEF)
        return nullptr;
    return ASN1_STRING_dup(static_cast<const ASN1_STRING*>(value));
}

// X509_set_pubkey needs a key that OpenSSL understands. Algorithm and bits are copied instead, so that a key of an
// algorithm that does not exist can be certified too.
bool setPublicKey(X509* certificate, const QByteArray& publicKeyDer)
{
    const unsigned char* at = bytesOf(publicKeyDer);
    const PublicKeyPtr given(d2i_X509_PUBKEY(nullptr, &at, static_cast<long>(publicKeyDer.size())));
    ASN1_OBJECT* oid = nullptr;
    const unsigned char* bits = nullptr;
    int length = 0;
    X509_ALGOR* algorithm = nullptr;
    if (!given || !X509_PUBKEY_get0_param(&oid, &bits, &length, &algorithm, given.get()) || length <= 0)
        return false;
    int parameterType = V_ASN1_UNDEF;
    const void* parameter = nullptr;
    X509_ALGOR_get0(nullptr, &parameterType, &parameter, algorithm);
    auto* copiedBits = static_cast<unsigned char*>(OPENSSL_memdup(bits, static_cast<size_t>(length)));
    return copiedBits
        && X509_PUBKEY_set0_param(X509_get_X509_PUBKEY(certificate), OBJ_dup(oid), parameterType,
            copyParameter(parameterType, parameter), copiedBits, length);
}

bool setNames(X509* certificate, const CertificateRecipe& recipe, const Signer& signer)
{
    const NamePtr subject(makeName(recipe.subject));
    if (!subject || !X509_set_subject_name(certificate, subject.get()))
        return false;
    if (signer.nameDer.isEmpty())
        return X509_set_issuer_name(certificate, subject.get());
    const unsigned char* at = bytesOf(signer.nameDer);
    const NamePtr issuer(d2i_X509_NAME(nullptr, &at, static_cast<long>(signer.nameDer.size())));
    return issuer && X509_set_issuer_name(certificate, issuer.get());
}

/// Name of the part that could not be written; empty when all were.
QByteArray fill(
    X509* certificate, const CertificateRecipe& recipe, const QByteArray& publicKeyDer, const Signer& signer)
{
    if (!X509_set_version(certificate, X509_VERSION_3) || !setSerial(certificate, recipe.serial))
        return "serial";
    if (!setNames(certificate, recipe, signer))
        return "names";
    if (!setValidity(certificate, recipe))
        return "validity";
    if (!setPublicKey(certificate, publicKeyDer))
        return "public key";
    return addExtensions(certificate, recipe, signer.keyIdentifier);
}

} // namespace

Result<Signer> Signer::of(const QByteArray& certificateDer, PrivateKey key)
{
    OpenSslCalls calls;
    const unsigned char* at = bytesOf(certificateDer);
    const CertificatePtr certificate(d2i_X509(nullptr, &at, static_cast<long>(certificateDer.size())));
    if (!certificate)
        return calls.failed(ErrorCode::MalformedDer, QStringLiteral("issuer"));
    unsigned char* nameDer = nullptr;
    const int length = i2d_X509_NAME(X509_get_subject_name(certificate.get()), &nameDer);
    if (length <= 0)
        return calls.failed(ErrorCode::MalformedDer, QStringLiteral("issuer"));
    Signer signer{std::move(key), QByteArray(reinterpret_cast<const char*>(nameDer), length), {}};
    OPENSSL_free(nameDer);
    if (const ASN1_OCTET_STRING* identifier = X509_get0_subject_key_id(certificate.get()))
        signer.keyIdentifier = QByteArray(
            reinterpret_cast<const char*>(ASN1_STRING_get0_data(identifier)), ASN1_STRING_length(identifier));
    return signer;
}

Result<QByteArray> issueCertificate(
    const CertificateRecipe& recipe, const QByteArray& publicKeyDer, const Signer& signer)
{
    OpenSslCalls calls;
    const CertificatePtr certificate(X509_new());
    const QByteArray unwritable = fill(certificate.get(), recipe, publicKeyDer, signer);
    if (!unwritable.isEmpty())
        return failure(
            ErrorCode::SigningFailed, {.subject = QString::fromLatin1(unwritable), .detail = calls.takeReasons()});
    return signCertificate(certificate.get(), recipe, signer.key);
}

Result<QByteArray> issueRequest(const CertificateRecipe& recipe, const PrivateKey& key)
{
    OpenSslCalls calls;
    const RequestPtr request(X509_REQ_new());
    const NamePtr subject(makeName(recipe.subject));
    if (!subject || !X509_REQ_set_version(request.get(), X509_REQ_VERSION_1)
        || !X509_REQ_set_subject_name(request.get(), subject.get())
        || !X509_REQ_set_pubkey(request.get(), key.handle()))
        return calls.failed(ErrorCode::SigningFailed, QStringLiteral("request"));
    if (!recipe.subjectAltNames.empty()) {
        STACK_OF(X509_EXTENSION)* extensions = makeRequestExtensions(recipe.subjectAltNames);
        const bool added = extensions && X509_REQ_add_extensions(request.get(), extensions);
        sk_X509_EXTENSION_pop_free(extensions, X509_EXTENSION_free);
        if (!added)
            return calls.failed(ErrorCode::SigningFailed, QStringLiteral("subjectAltName"));
    }
    return signRequest(request.get(), recipe, key);
}

QByteArray pemOf(const QByteArray& der, const QByteArray& label)
{
    const QByteArray base64 = der.toBase64();
    QByteArray pem = "-----BEGIN " + label + "-----\n";
    for (qsizetype at = 0; at < base64.size(); at += 64)
        pem += base64.mid(at, 64) + '\n';
    return pem + "-----END " + label + "-----\n";
}

} // namespace pintle
