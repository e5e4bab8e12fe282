// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#pragma once

struct ossl_lib_ctx_st;

namespace pintle {

/// A library context of OpenSSL in which certificates are parsed. Parsing decodes the certificate's key, and to find
/// how, OpenSSL 3 walks every decoder and key manager that its providers have: most of the time of d2i_X509. This
/// context holds one provider that hands on everything of the default one except the decoders and key managers that no
/// certificate's key can need. Made once, shared, thread-safe, never freed. Null, the default context, where OpenSSL
/// will not make it; nothing but time depends on that.
ossl_lib_ctx_st* leanContext();

} // namespace pintle
