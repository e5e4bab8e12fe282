// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#pragma once

#include "core/x509/public_key_info.h"

#include <QByteArray>

#include <vector>

namespace pintle {

/// What a PKCS#7 or PKCS#12 container holds, as bytes: nothing in it is judged yet.
struct ContainerContents {
    std::vector<QByteArray> certificates;    ///< DER, in the order of the container
    std::vector<QByteArray> revocationLists; ///< DER
    std::vector<PublicKeyInfo> keys;         ///< public halves of private keys
    std::vector<Error> skipped;              ///< parts that were not read

    std::size_t size() const { return certificates.size() + revocationLists.size() + keys.size() + skipped.size(); }
};

} // namespace pintle
