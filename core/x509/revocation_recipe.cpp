// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "core/x509/revocation_recipe.h"

#include "core/x509/issued_signature.h"
#include "core/x509/openssl_calls.h"
#include "core/x509/openssl_owned.h"

#include <openssl/bn.h>
#include <openssl/ocsp.h>
#include <openssl/x509.h>
#include <openssl/x509v3.h>

namespace pintle {

namespace {

using CertificatePtr = OpensslOwned<X509, X509_free>;
using ListPtr = OpensslOwned<X509_CRL, X509_CRL_free>;
using RevokedPtr = OpensslOwned<X509_REVOKED, X509_REVOKED_free>;
using NamePtr = OpensslOwned<X509_NAME, X509_NAME_free>;
using TimePtr = OpensslOwned<ASN1_TIME, ASN1_TIME_free>;
using NumberPtr = OpensslOwned<BIGNUM, BN_free>;
using IntegerPtr = OpensslOwned<ASN1_INTEGER, ASN1_INTEGER_free>;
using EnumeratedPtr = OpensslOwned<ASN1_ENUMERATED, ASN1_ENUMERATED_free>;
using AuthorityPtr = OpensslOwned<AUTHORITY_KEYID, AUTHORITY_KEYID_free>;
using BasicResponsePtr = OpensslOwned<OCSP_BASICRESP, OCSP_BASICRESP_free>;
using ResponsePtr = OpensslOwned<OCSP_RESPONSE, OCSP_RESPONSE_free>;
using CertIdPtr = OpensslOwned<OCSP_CERTID, OCSP_CERTID_free>;

const unsigned char* bytesOf(const QByteArray& bytes)
{
    return reinterpret_cast<const unsigned char*>(bytes.constData());
}

QByteArray digitsOf(const QDateTime& instant)
{
    return instant.toUTC().toString(QStringLiteral("yyyyMMddHHmmss")).toLatin1() + 'Z';
}

TimePtr listTime(const QDateTime& instant)
{
    TimePtr time(ASN1_TIME_new());
    if (!time || !ASN1_TIME_set_string_X509(time.get(), digitsOf(instant).constData()))
        return {};
    return time;
}

// RFC 6960 knows GeneralizedTime only.
TimePtr responseTime(const QDateTime& instant)
{
    TimePtr time(ASN1_GENERALIZEDTIME_new());
    if (!instant.isValid() || !time || !ASN1_GENERALIZEDTIME_set_string(time.get(), digitsOf(instant).constData()))
        return {};
    return time;
}

CertificatePtr parseCertificate(const QByteArray& der)
{
    const unsigned char* at = bytesOf(der);
    return CertificatePtr(d2i_X509(nullptr, &at, static_cast<long>(der.size())));
}

bool addRevoked(X509_CRL* list, const RevokedSerial& entry)
{
    RevokedPtr revoked(X509_REVOKED_new());
    const NumberPtr number(BN_bin2bn(bytesOf(entry.serial), static_cast<int>(entry.serial.size()), nullptr));
    const IntegerPtr serial(number ? BN_to_ASN1_INTEGER(number.get(), nullptr) : nullptr);
    const TimePtr at = listTime(entry.at);
    if (!revoked || !serial || !at || !X509_REVOKED_set_serialNumber(revoked.get(), serial.get())
        || !X509_REVOKED_set_revocationDate(revoked.get(), at.get()))
        return false;
    if (entry.reason >= 0) {
        const EnumeratedPtr reason(ASN1_ENUMERATED_new());
        if (!ASN1_ENUMERATED_set(reason.get(), entry.reason)
            || X509_REVOKED_add1_ext_i2d(revoked.get(), NID_crl_reason, reason.get(), 0, X509V3_ADD_APPEND) <= 0)
            return false;
    }
    return X509_CRL_add0_revoked(list, revoked.get()) && revoked.release();
}

bool addListExtensions(X509_CRL* list, int number, const QByteArray& keyIdentifier)
{
    const IntegerPtr sequence(ASN1_INTEGER_new());
    if (!ASN1_INTEGER_set(sequence.get(), number)
        || X509_CRL_add1_ext_i2d(list, NID_crl_number, sequence.get(), 0, X509V3_ADD_APPEND) <= 0)
        return false;
    if (keyIdentifier.isEmpty())
        return true;
    const AuthorityPtr authority(AUTHORITY_KEYID_new());
    authority->keyid = ASN1_OCTET_STRING_new();
    return authority->keyid
        && ASN1_OCTET_STRING_set(authority->keyid, bytesOf(keyIdentifier), static_cast<int>(keyIdentifier.size()))
        && X509_CRL_add1_ext_i2d(list, NID_authority_key_identifier, authority.get(), 0, X509V3_ADD_APPEND) > 0;
}

bool fillList(X509_CRL* list, const RevocationListRecipe& recipe, const Signer& signer)
{
    const unsigned char* at = bytesOf(signer.nameDer);
    const NamePtr issuer(d2i_X509_NAME(nullptr, &at, static_cast<long>(signer.nameDer.size())));
    const TimePtr from = listTime(recipe.thisUpdate);
    const TimePtr until = listTime(recipe.nextUpdate);
    if (!issuer || !from || !until || !X509_CRL_set_version(list, X509_CRL_VERSION_2)
        || !X509_CRL_set_issuer_name(list, issuer.get()) || !X509_CRL_set1_lastUpdate(list, from.get())
        || !X509_CRL_set1_nextUpdate(list, until.get())
        || !addListExtensions(list, recipe.number, signer.keyIdentifier))
        return false;
    for (const RevokedSerial& entry : recipe.revoked) {
        if (!addRevoked(list, entry))
            return false;
    }
    return X509_CRL_sort(list);
}

int opensslStatus(OcspRecipe::Status status)
{
    switch (status) {
    case OcspRecipe::Status::Good: return V_OCSP_CERTSTATUS_GOOD;
    case OcspRecipe::Status::Revoked: return V_OCSP_CERTSTATUS_REVOKED;
    case OcspRecipe::Status::Unknown: return V_OCSP_CERTSTATUS_UNKNOWN;
    }
    return V_OCSP_CERTSTATUS_UNKNOWN;
}

bool addStatus(OCSP_BASICRESP* response, const OcspRecipe& recipe, const X509* certificate, const X509* issuer)
{
    const CertIdPtr id(OCSP_cert_to_id(EVP_sha1(), certificate, issuer));
    const TimePtr thisUpdate = responseTime(recipe.thisUpdate);
    const TimePtr nextUpdate = responseTime(recipe.nextUpdate);
    const TimePtr revokedAt = responseTime(recipe.revokedAt);
    if (!id || !thisUpdate)
        return false;
    if (!OCSP_basic_add1_status(response, id.get(), opensslStatus(recipe.status), recipe.reason, revokedAt.get(),
            thisUpdate.get(), nextUpdate.get()))
        return false;
    // OpenSSL would take producedAt from the clock and has no setter; the field's content is written in place.
    auto* producedAt = const_cast<ASN1_GENERALIZEDTIME*>(OCSP_resp_get0_produced_at(response));
    return ASN1_GENERALIZEDTIME_set_string(producedAt, digitsOf(recipe.thisUpdate).constData());
}

} // namespace

Result<QByteArray> issueRevocationList(const RevocationListRecipe& recipe, const Signer& signer)
{
    OpenSslCalls calls;
    const ListPtr list(X509_CRL_new());
    if (!list || !fillList(list.get(), recipe, signer))
        return calls.failed(ErrorCode::SigningFailed, QStringLiteral("revocation list"));
    return signRevocationList(list.get(), recipe.digest, signer.key);
}

Result<QByteArray> issueOcspResponse(const OcspRecipe& recipe, const QByteArray& certificateDer,
    const QByteArray& issuerDer, const OcspResponder& responder)
{
    OpenSslCalls calls;
    const CertificatePtr certificate = parseCertificate(certificateDer);
    const CertificatePtr issuer = parseCertificate(issuerDer);
    const CertificatePtr signer = parseCertificate(responder.certificateDer);
    if (!certificate || !issuer || !signer)
        return calls.failed(ErrorCode::MalformedDer, QStringLiteral("certificate"));
    const BasicResponsePtr basic(OCSP_BASICRESP_new());
    if (!basic || !addStatus(basic.get(), recipe, certificate.get(), issuer.get()))
        return calls.failed(ErrorCode::SigningFailed, QStringLiteral("response"));
    unsigned long flags = OCSP_NOTIME;
    if (!responder.includeCertificate)
        flags |= OCSP_NOCERTS;
    if (!OCSP_basic_sign(basic.get(), signer.get(), responder.key.handle(),
            digestFor(SignatureDigest::Default, responder.key), nullptr, flags))
        return calls.failed(ErrorCode::SigningFailed, QStringLiteral("signature"));
    const ResponsePtr response(OCSP_response_create(OCSP_RESPONSE_STATUS_SUCCESSFUL, basic.get()));
    unsigned char* out = nullptr;
    const int length = response ? i2d_OCSP_RESPONSE(response.get(), &out) : 0;
    if (length <= 0)
        return calls.failed(ErrorCode::SigningFailed, QStringLiteral("encoding"));
    QByteArray der(reinterpret_cast<const char*>(out), length);
    OPENSSL_free(out);
    return der;
}

} // namespace pintle
