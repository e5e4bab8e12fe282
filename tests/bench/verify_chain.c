// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "tests/bench/verify_chain.h"

#include <openssl/err.h>
#include <openssl/x509_vfy.h>
#include <openssl/x509v3.h>
#include <stdlib.h>

struct ReferenceStore {
    X509_STORE* store;
    const char* host;
    long long seconds;
};

static X509* certificateFrom(struct Bytes der)
{
    const unsigned char* at = der.data;
    return d2i_X509(NULL, &at, (long)der.size);
}

struct ReferenceStore* referenceStore(struct Bytes anchor, const char* host, long long seconds)
{
    struct ReferenceStore* made = malloc(sizeof *made);
    made->store = X509_STORE_new();
    made->host = host;
    made->seconds = seconds;
    X509* certificate = certificateFrom(anchor);
    X509_STORE_add_cert(made->store, certificate);
    X509_free(certificate);
    return made;
}

int referenceVerdict(struct ReferenceStore* store, const struct Bytes* chain, size_t count)
{
    X509* leaf = certificateFrom(chain[0]);
    STACK_OF(X509)* helpers = sk_X509_new_null();
    for (size_t at = 1; at < count; ++at) {
        X509* helper = certificateFrom(chain[at]);
        if (helper != NULL)
            sk_X509_push(helpers, helper);
    }
    X509_STORE_CTX* context = X509_STORE_CTX_new();
    int valid = 0;
    if (leaf != NULL && X509_STORE_CTX_init(context, store->store, leaf, helpers) == 1) {
        X509_STORE_CTX_set_default(context, "ssl_server");
        X509_VERIFY_PARAM* parameters = X509_STORE_CTX_get0_param(context);
        X509_VERIFY_PARAM_set_auth_level(parameters, 2);
        X509_VERIFY_PARAM_set_time(parameters, (time_t)store->seconds);
        X509_VERIFY_PARAM_set1_host(parameters, store->host, 0);
        valid = X509_verify_cert(context) == 1;
    }
    X509_STORE_CTX_free(context);
    sk_X509_pop_free(helpers, X509_free);
    X509_free(leaf);
    ERR_clear_error();
    return valid;
}

void referenceStoreFree(struct ReferenceStore* store)
{
    X509_STORE_free(store->store);
    free(store);
}
