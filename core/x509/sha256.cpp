// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "core/x509/sha256.h"

#include "core/x509/openssl_owned.h"

#include <openssl/evp.h>

namespace pintle {

QByteArray sha256Of(QByteArrayView bytes)
{
    // Fetching an algorithm and making a context each cost more than hashing a key. The algorithm is never freed: it
    // must outlive every thread.
    static const EVP_MD* const algorithm = EVP_MD_fetch(nullptr, "SHA256", nullptr);
    thread_local const OpensslOwned<EVP_MD_CTX, EVP_MD_CTX_free> context(EVP_MD_CTX_new());
    QByteArray digest(32, Qt::Uninitialized);
    const bool done = EVP_DigestInit_ex(context.get(), algorithm, nullptr) == 1
        && EVP_DigestUpdate(context.get(), bytes.data(), static_cast<std::size_t>(bytes.size())) == 1
        && EVP_DigestFinal_ex(context.get(), reinterpret_cast<uchar*>(digest.data()), nullptr) == 1;
    if (!done)
        qFatal("OpenSSL has no SHA-256"); // no pin could be compared: going on would be worse
    return digest;
}

} // namespace pintle
