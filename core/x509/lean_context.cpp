// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "core/x509/lean_context.h"

#include <QByteArray>
#include <QList>

#include <openssl/core.h>
#include <openssl/core_dispatch.h>
#include <openssl/err.h>
#include <openssl/provider.h>

#include <algorithm>
#include <array>
#include <vector>

namespace pintle {
namespace {

constexpr auto ProviderName = "pintle-certificates";

// Keys of the default provider that a SubjectPublicKeyInfo can hold.
constexpr std::array KeyNames{"RSA", "RSA-PSS", "EC", "ED25519", "ED448", "X25519", "X448", "DSA", "DH", "DHX", "SM2"};

// What OpenSSL asks a provider for again and again, so it has to stay where it is.
struct Offered {
    OSSL_PROVIDER* base = nullptr;
    std::vector<OSSL_ALGORITHM> decoders;
    std::vector<OSSL_ALGORITHM> keyManagers;
};

Offered& offered()
{
    static Offered value;
    return value;
}

bool hasName(const OSSL_ALGORITHM& algorithm, QByteArrayView wanted)
{
    const QByteArray names(algorithm.algorithm_names);
    const QList<QByteArray> all = names.split(':');
    return std::any_of(all.begin(), all.end(),
        [wanted](const QByteArray& name) { return name.compare(wanted, Qt::CaseInsensitive) == 0; });
}

bool readsPublicKeys(const OSSL_ALGORITHM& algorithm)
{
    const QList<QByteArray> properties = QByteArray(algorithm.property_definition).split(',');
    return properties.contains("input=der") && properties.contains("structure=SubjectPublicKeyInfo");
}

bool managesKeysOfCertificates(const OSSL_ALGORITHM& algorithm)
{
    return std::any_of(
        KeyNames.begin(), KeyNames.end(), [&](const char* name) { return hasName(algorithm, QByteArrayView(name)); });
}

// The algorithms of one operation that `keep` accepts, ended as a provider's table is.
template <typename Keep> std::vector<OSSL_ALGORITHM> filtered(int operation, Keep keep)
{
    std::vector<OSSL_ALGORITHM> kept;
    int noCache = 0;
    const OSSL_ALGORITHM* at = OSSL_PROVIDER_query_operation(offered().base, operation, &noCache);
    for (; at && at->algorithm_names; ++at) {
        if (keep(*at))
            kept.push_back(*at);
    }
    kept.push_back({nullptr, nullptr, nullptr, nullptr});
    return kept;
}

extern "C" {

static const OSSL_ALGORITHM* queryOperation(void*, int operation, int* noCache)
{
    *noCache = 0;
    switch (operation) {
    case OSSL_OP_DECODER: return offered().decoders.data();
    case OSSL_OP_KEYMGMT: return offered().keyManagers.data();
    default: return OSSL_PROVIDER_query_operation(offered().base, operation, noCache);
    }
}

static int initialise(const OSSL_CORE_HANDLE*, const OSSL_DISPATCH*, const OSSL_DISPATCH** functions, void** context)
{
    static const std::array<OSSL_DISPATCH, 2> table{
        {{OSSL_FUNC_PROVIDER_QUERY_OPERATION, reinterpret_cast<void (*)()>(queryOperation)}, {0, nullptr}}};
    *functions = table.data();
    *context = OSSL_PROVIDER_get0_provider_ctx(offered().base);
    return 1;
}

} // extern "C"

ossl_lib_ctx_st* makeContext()
{
    offered().base = OSSL_PROVIDER_load(nullptr, "default");
    if (!offered().base)
        return nullptr;
    offered().decoders = filtered(OSSL_OP_DECODER, readsPublicKeys);
    offered().keyManagers = filtered(OSSL_OP_KEYMGMT, managesKeysOfCertificates);
    OSSL_LIB_CTX* made = OSSL_LIB_CTX_new();
    if (made && OSSL_PROVIDER_add_builtin(made, ProviderName, initialise) == 1
        && OSSL_PROVIDER_load(made, ProviderName))
        return made;
    OSSL_LIB_CTX_free(made);
    return nullptr;
}

} // namespace

ossl_lib_ctx_st* leanContext()
{
    static ossl_lib_ctx_st* const context = [] {
        ERR_clear_error();
        ossl_lib_ctx_st* const made = makeContext();
        ERR_clear_error();
        return made;
    }();
    return context;
}

} // namespace pintle
