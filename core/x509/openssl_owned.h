// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#pragma once

#include <memory>

namespace pintle {

/// Frees an OpenSSL object with the function named. The header needs no OpenSSL itself, so it may be included anywhere.
template <auto FreeFunction> struct FreedBy {
    template <typename T> void operator()(T* object) const { FreeFunction(object); }
};

/// Owner of an OpenSSL object, for example `OpensslOwned<X509, X509_free>`.
template <typename T, auto FreeFunction> using OpensslOwned = std::unique_ptr<T, FreedBy<FreeFunction>>;

} // namespace pintle
