// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#pragma once

#include "core/x509/certificate_recipe.h"

// OpenSSL's types, forward declared.
struct x509_st;
struct X509_name_st;
struct stack_st_X509_EXTENSION;

namespace pintle {

/// A Name in OpenSSL's form; the caller owns it. Null, with the reason in OpenSSL's queue, for an unknown attribute.
X509_name_st* makeName(const std::vector<SubjectAttribute>& attributes);

/// Adds what the recipe asks for to a certificate whose public key is set. On failure the name of the extension that
/// could not be written; empty when all are there. The reason is left to the caller's OpenSslCalls.
QByteArray addExtensions(x509_st* certificate, const CertificateRecipe& recipe, const QByteArray& authorityKeyId);

/// The subjectAltName extension alone, as a request asks for it; null where there are no names or one cannot be
/// written. The caller owns the stack.
stack_st_X509_EXTENSION* makeRequestExtensions(const std::vector<GeneralName>& names);

} // namespace pintle
