// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#pragma once

#include "core/base/result.h"
#include "core/probe/transport.h"
#include "core/x509/openssl_owned.h"

struct ssl_st;
extern "C" void SSL_free(ssl_st* ssl);

namespace pintle {

using OwnedSsl = OpensslOwned<ssl_st, SSL_free>;

/// A client's SSL object that says `hello`, on a context which every connection of the process shares: no session
/// cache, no verification (the chain is judged elsewhere), no system trust store, stapling and SCTs asked for. It has
/// no BIOs. Errors: TlsFailed with OpenSSL's reason where the hello cannot be said (a client key below the security
/// level).
Result<OwnedSsl> makeTlsClient(const TlsHello& hello);

} // namespace pintle
