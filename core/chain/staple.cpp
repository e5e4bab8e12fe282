// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "core/chain/staple.h"

#include "core/chain/revocation.h"
#include "core/x509/openssl_calls.h"
#include "core/x509/openssl_owned.h"

#include <openssl/x509v3.h>

namespace pintle {

namespace {

constexpr long statusRequest = 5; // RFC 6066 section 8

bool mustBeStapled(const Certificate& leaf)
{
    const OpenSslCalls calls;
    if (X509_get_ext_by_NID(leaf.handle(), NID_tlsfeature, -1) < 0)
        return false;
    const OpensslOwned<TLS_FEATURE, TLS_FEATURE_free> features(
        static_cast<TLS_FEATURE*>(X509_get_ext_d2i(leaf.handle(), NID_tlsfeature, nullptr, nullptr)));
    for (int i = 0; features && i < sk_ASN1_INTEGER_num(features.get()); ++i) {
        if (ASN1_INTEGER_get(sk_ASN1_INTEGER_value(features.get(), i)) == statusRequest)
            return true;
    }
    return false;
}

} // namespace

void addStapleFindings(CertificatePath& path, const VerifyOptions& options)
{
    PathNode& leaf = path.nodes[0];
    const QString subject = leaf.certificate.displayName();
    if (options.stapledOcsp.isEmpty()) {
        if (mustBeStapled(leaf.certificate))
            leaf.findings.push_back(makeFinding(FindingCode::StapleMissing, {.subject = subject}));
        return;
    }
    const Result<OcspStatus> status =
        readOcspResponse(options.stapledOcsp, leaf.certificate, path.nodes[1].certificate, options.instant);
    if (!status) {
        Finding finding =
            makeFinding(FindingCode::StapleInvalid, {.subject = subject, .detail = status.error().context.detail});
        if (!mustBeStapled(leaf.certificate))
            finding.severity = Severity::Warning;
        leaf.findings.push_back(std::move(finding));
        return;
    }
    switch (status->state) {
    case OcspStatus::State::Good: return;
    case OcspStatus::State::Revoked:
        leaf.findings.push_back(makeFinding(
            FindingCode::Revoked, {.subject = subject, .value = status->reason, .instant = status->revokedAt}));
        return;
    case OcspStatus::State::Unknown:
        leaf.findings.push_back(makeFinding(FindingCode::RevocationUnknown,
            {.subject = subject, .detail = QStringLiteral("the responder does not know the certificate")}));
        return;
    }
}

} // namespace pintle
