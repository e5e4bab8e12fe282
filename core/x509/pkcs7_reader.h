// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#pragma once

#include "core/base/result.h"
#include "core/x509/container_contents.h"

#include <QByteArrayView>

namespace pintle {

/// The certificates and revocation lists of signed data (RFC 2315 section 9.1, RFC 5652 section 5.1), at most `maximum`
/// of them. The signature, if there is one, is not looked at. Indefinite lengths are read through OpenSSL, up to 16
/// MiB. Errors: MalformedDer, ObjectTooLarge, TooManyObjects.
Result<ContainerContents> readPkcs7(QByteArrayView bytes, qint64 maximum);

} // namespace pintle
