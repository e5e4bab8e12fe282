// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "core/probe/tls_names.h"

#include <openssl/evp.h>
#include <openssl/obj_mac.h>
#include <openssl/objects.h>
#include <openssl/ssl.h>

namespace pintle {
namespace {

QString digestName(int nid)
{
    switch (nid) {
    case NID_sha1: return QStringLiteral("sha1");
    case NID_sha224: return QStringLiteral("sha224");
    case NID_sha256: return QStringLiteral("sha256");
    case NID_sha384: return QStringLiteral("sha384");
    case NID_sha512: return QStringLiteral("sha512");
    case NID_md5_sha1: return QStringLiteral("md5_sha1");
    default: return QString::fromLatin1(OBJ_nid2sn(nid)).toLower();
    }
}

// TLS 1.3 ties the curve to the digest; TLS 1.2 uses the same codes without that meaning.
QString ecdsaName(int digestNid)
{
    switch (digestNid) {
    case NID_sha256: return QStringLiteral("ecdsa_secp256r1_sha256");
    case NID_sha384: return QStringLiteral("ecdsa_secp384r1_sha384");
    case NID_sha512: return QStringLiteral("ecdsa_secp521r1_sha512");
    default: return QStringLiteral("ecdsa_") + digestName(digestNid);
    }
}

} // namespace

QString tlsGroupName(int nid)
{
    switch (nid) {
    case NID_undef: return {};
    case NID_X25519: return QStringLiteral("X25519");
    case NID_X448: return QStringLiteral("X448");
    case NID_X9_62_prime256v1: return QStringLiteral("secp256r1");
    case NID_secp384r1: return QStringLiteral("secp384r1");
    case NID_secp521r1: return QStringLiteral("secp521r1");
    default: break;
    }
    if ((nid & TLSEXT_nid_unknown) != 0)
        return QStringLiteral("0x%1").arg(nid & 0xffff, 4, 16, QLatin1Char('0'));
    return QString::fromLatin1(OBJ_nid2sn(nid));
}

QString tlsSignatureName(int keyTypeNid, int digestNid, bool leafIsPss)
{
    switch (keyTypeNid) {
    case NID_undef: return {};
    case EVP_PKEY_ED25519: return QStringLiteral("ed25519");
    case EVP_PKEY_ED448: return QStringLiteral("ed448");
    case EVP_PKEY_EC: return ecdsaName(digestNid);
    case EVP_PKEY_DSA: return QStringLiteral("dsa_") + digestName(digestNid);
    case EVP_PKEY_RSA: return QStringLiteral("rsa_pkcs1_") + digestName(digestNid);
    case EVP_PKEY_RSA_PSS:
        return (leafIsPss ? QStringLiteral("rsa_pss_pss_") : QStringLiteral("rsa_pss_rsae_")) + digestName(digestNid);
    default: return QString::fromLatin1(OBJ_nid2sn(keyTypeNid));
    }
}

} // namespace pintle
