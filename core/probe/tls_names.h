// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#pragma once

#include <QString>

namespace pintle {

/// IANA's name of a key exchange group by OpenSSL's number for it: `X25519`, `secp256r1`, `ffdhe2048`. Groups that
/// OpenSSL does not know by number keep their code: `0x11ec`.
QString tlsGroupName(int nid);

/// IANA's name of a signature scheme by OpenSSL's numbers for key type and digest: `ecdsa_secp256r1_sha256`,
/// `rsa_pss_rsae_sha256`, `ed25519`. `leafIsPss`: the certificate's key is restricted to RSA-PSS. Empty for 0.
QString tlsSignatureName(int keyTypeNid, int digestNid, bool leafIsPss);

} // namespace pintle
