// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#pragma once

#include "core/x509/certificate_recipe.h"

// OpenSSL's types, forward declared.
struct x509_st;
struct X509_req_st;
struct X509_crl_st;
struct evp_md_st;

namespace pintle {

/// OpenSSL's digest for signing with this key; null where the algorithm has its own (Ed25519, Ed448).
const evp_md_st* digestFor(SignatureDigest digest, const PrivateKey& key);

/// Signs a filled object and gives its DER. Errors: SigningFailed with OpenSSL's reason.
Result<QByteArray> signCertificate(x509_st* certificate, const CertificateRecipe& recipe, const PrivateKey& key);
Result<QByteArray> signRequest(X509_req_st* request, const CertificateRecipe& recipe, const PrivateKey& key);
Result<QByteArray> signRevocationList(X509_crl_st* list, SignatureDigest digest, const PrivateKey& key);

} // namespace pintle
