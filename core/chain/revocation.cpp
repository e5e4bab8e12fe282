// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "core/chain/revocation.h"

#include "core/base/encodings.h"
#include "core/chain/crl_reason.h"
#include "core/x509/openssl_calls.h"
#include "core/x509/openssl_owned.h"

#include <openssl/ocsp.h>
#include <openssl/x509v3.h>

namespace pintle {

namespace {

// A response with a delegate's certificate has some 2 kB; TLS allows 16 MiB.
constexpr qsizetype maximumResponse = 256 * 1024;
constexpr qint64 skewSeconds = 5 * 60;

using Response = OpensslOwned<OCSP_RESPONSE, OCSP_RESPONSE_free>;
using BasicResponse = OpensslOwned<OCSP_BASICRESP, OCSP_BASICRESP_free>;
using CertificateId = OpensslOwned<OCSP_CERTID, OCSP_CERTID_free>;
using Store = OpensslOwned<X509_STORE, X509_STORE_free>;

auto refused(const QString& what)
{
    return failure(ErrorCode::MalformedRevocationData, {.detail = what});
}

Result<BasicResponse> basicResponse(const QByteArray& der)
{
    if (der.size() > maximumResponse)
        return refused(QStringLiteral("OCSP response over 256 kB"));
    const auto* at = reinterpret_cast<const unsigned char*>(der.constData());
    const auto* end = at + der.size();
    const Response response(d2i_OCSP_RESPONSE(nullptr, &at, long(der.size())));
    if (!response || at != end)
        return refused(QStringLiteral("not the DER of an OCSP response"));
    const int status = OCSP_response_status(response.get());
    if (status != OCSP_RESPONSE_STATUS_SUCCESSFUL)
        return refused(
            QStringLiteral("the responder answered %1").arg(QLatin1String(OCSP_response_status_str(status))));
    BasicResponse basic(OCSP_response_get1_basic(response.get()));
    if (!basic)
        return refused(QStringLiteral("not a basic OCSP response"));
    return basic;
}

// By the issuer itself, or by a delegate that it certified for this purpose (RFC 6960 section 4.2.2.2). The issuer is
// the only trust here: whether it is trusted itself is judged by the path.
QString signatureFault(OCSP_BASICRESP* response, const Certificate& issuer, const QDateTime& instant)
{
    OpenSslCalls calls;
    const Store store(X509_STORE_new());
    const OpensslOwned<STACK_OF(X509), [](STACK_OF(X509) * stack) { sk_X509_free(stack); }> issuers(sk_X509_new_null());
    if (!store || !issuers || X509_STORE_add_cert(store.get(), issuer.handle()) != 1
        || sk_X509_push(issuers.get(), issuer.handle()) <= 0)
        return QStringLiteral("out of memory");
    X509_VERIFY_PARAM* parameters = X509_STORE_get0_param(store.get());
    X509_VERIFY_PARAM_set_time(parameters, instant.toSecsSinceEpoch());
    X509_VERIFY_PARAM_set_flags(parameters, X509_V_FLAG_PARTIAL_CHAIN);
    // 80 bits: SHA-1 is what responders still sign with, MD5 is not.
    X509_VERIFY_PARAM_set_auth_level(parameters, 1);
    if (OCSP_basic_verify(response, issuers.get(), store.get(), OCSP_PARTIAL_CHAIN) == 1)
        return {};
    const QString reasons = calls.takeReasons();
    return reasons.isEmpty() ? QStringLiteral("the signature does not verify") : reasons;
}

// The entry about this certificate; each entry names it with a digest of the responder's choice.
OCSP_SINGLERESP* entryOf(OCSP_BASICRESP* response, const Certificate& certificate, const Certificate& issuer)
{
    for (int i = 0; i < OCSP_resp_count(response); ++i) {
        OCSP_SINGLERESP* entry = OCSP_resp_get0(response, i);
        const OCSP_CERTID* id = OCSP_SINGLERESP_get0_id(entry);
        ASN1_OBJECT* digest = nullptr;
        OCSP_id_get0_info(nullptr, &digest, nullptr, nullptr, const_cast<OCSP_CERTID*>(id));
        const EVP_MD* hash = digest ? EVP_get_digestbyobj(digest) : nullptr;
        const CertificateId wanted(hash ? OCSP_cert_to_id(hash, certificate.handle(), issuer.handle()) : nullptr);
        if (wanted && OCSP_id_cmp(wanted.get(), id) == 0)
            return entry;
    }
    return nullptr;
}

QString windowFault(const OcspStatus& status, const QDateTime& instant)
{
    if (!status.thisUpdate.isValid())
        return QStringLiteral("thisUpdate does not decode");
    if (status.thisUpdate > instant.addSecs(skewSeconds))
        return QStringLiteral("not yet valid");
    if (status.nextUpdate.isValid() && status.nextUpdate < instant.addSecs(-skewSeconds))
        return QStringLiteral("expired");
    if (status.nextUpdate.isValid() && status.nextUpdate < status.thisUpdate)
        return QStringLiteral("ends before it begins");
    return {};
}

QString responderOf(OCSP_BASICRESP* response)
{
    const ASN1_OCTET_STRING* keyHash = nullptr;
    const X509_NAME* name = nullptr;
    if (OCSP_resp_get0_id(response, &keyHash, &name) != 1)
        return {};
    if (keyHash)
        return toColonHex(QByteArrayView(ASN1_STRING_get0_data(keyHash), ASN1_STRING_length(keyHash)));
    unsigned char* der = nullptr;
    const int length = i2d_X509_NAME(name, &der);
    const QByteArray bytes(reinterpret_cast<const char*>(der), std::max(length, 0));
    OPENSSL_free(der);
    return DistinguishedName::fromDer(bytes).toString();
}

} // namespace

QLatin1String idOf(OcspStatus::State state)
{
    switch (state) {
    case OcspStatus::State::Good: return QLatin1String("good");
    case OcspStatus::State::Revoked: return QLatin1String("revoked");
    case OcspStatus::State::Unknown: return QLatin1String("unknown");
    }
    Q_UNREACHABLE();
}

Result<OcspStatus> readOcspResponse(
    const QByteArray& der, const Certificate& certificate, const Certificate& issuer, const QDateTime& instant)
{
    if (!certificate.handle() || !issuer.handle())
        return refused(QStringLiteral("OpenSSL cannot read the certificate or its issuer"));
    const OpenSslCalls calls;
    const Result<BasicResponse> basic = basicResponse(der);
    if (!basic)
        return failure(basic.error());
    OCSP_BASICRESP* response = basic->get();
    const QString signature = signatureFault(response, issuer, instant);
    if (!signature.isEmpty())
        return refused(signature);
    OCSP_SINGLERESP* entry = entryOf(response, certificate, issuer);
    if (!entry)
        return refused(QStringLiteral("it is about another certificate"));

    OcspStatus status;
    int reason = -1;
    ASN1_GENERALIZEDTIME* revokedAt = nullptr;
    ASN1_GENERALIZEDTIME* thisUpdate = nullptr;
    ASN1_GENERALIZEDTIME* nextUpdate = nullptr;
    const int state = OCSP_single_get0_status(entry, &reason, &revokedAt, &thisUpdate, &nextUpdate);
    status.thisUpdate = toDateTime(thisUpdate);
    status.nextUpdate = toDateTime(nextUpdate);
    if (nextUpdate && !status.nextUpdate.isValid())
        return refused(QStringLiteral("nextUpdate does not decode"));
    const QString window = windowFault(status, instant);
    if (!window.isEmpty())
        return refused(window);
    status.responder = responderOf(response);
    if (state == V_OCSP_CERTSTATUS_REVOKED) {
        status.state = OcspStatus::State::Revoked;
        status.revokedAt = toDateTime(revokedAt);
        status.reason = reasonName(reason);
    } else if (state == V_OCSP_CERTSTATUS_GOOD) {
        status.state = OcspStatus::State::Good;
    }
    return status;
}

} // namespace pintle
