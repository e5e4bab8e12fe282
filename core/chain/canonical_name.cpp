// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "core/chain/canonical_name.h"

#include "core/x509/openssl_calls.h"
#include "core/x509/openssl_owned.h"

#include <openssl/x509.h>

namespace pintle {

namespace {

using NamePtr = OpensslOwned<X509_NAME, X509_NAME_free>;

NamePtr decode(const DistinguishedName& name)
{
    const auto* begin = reinterpret_cast<const unsigned char*>(name.der().constData());
    return NamePtr(d2i_X509_NAME(nullptr, &begin, name.der().size()));
}

} // namespace

bool isSameName(const DistinguishedName& a, const DistinguishedName& b)
{
    if (a == b)
        return true;
    const OpenSslCalls calls;
    const NamePtr first = decode(a);
    const NamePtr second = decode(b);
    return first && second && X509_NAME_cmp(first.get(), second.get()) == 0;
}

unsigned long hashOfName(const DistinguishedName& name)
{
    const OpenSslCalls calls;
    const NamePtr decoded = decode(name);
    int ok = 0;
    const unsigned long hash = decoded ? X509_NAME_hash_ex(decoded.get(), nullptr, nullptr, &ok) : 0;
    return ok ? hash : static_cast<unsigned long>(qHash(name.der()));
}

} // namespace pintle
