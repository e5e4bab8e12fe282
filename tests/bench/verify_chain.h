// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#pragma once

#include <stddef.h>

#ifdef __cplusplus
extern "C" {
#endif

/// What a C program does to judge a chain: d2i_X509 on each certificate, X509_verify_cert with a store that is kept,
/// for a TLS server of this name at this moment.
struct ReferenceStore;

struct Bytes {
    const unsigned char* data;
    size_t size;
};

/// One anchor. `seconds` since 1970 is the moment of judging.
struct ReferenceStore* referenceStore(struct Bytes anchor, const char* host, long long seconds);
/// 1: the chain, leaf first, is valid; 0: it is not.
int referenceVerdict(struct ReferenceStore* store, const struct Bytes* chain, size_t count);
void referenceStoreFree(struct ReferenceStore* store);

#ifdef __cplusplus
}
#endif
