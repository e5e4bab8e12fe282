// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QByteArrayView>

#include <vector>

namespace pintle {

/// The layouts of a Certificate message: a list of certificates (RFC 5246 section 7.4.2), or, since TLS 1.3, of entries
/// with extensions behind a context (RFC 8446 section 4.4.2).
enum class CertificateMessageLayout { List, Entries };

/// The certificates in the body of a Certificate message, byte for byte as sent, whether or not they are DER.
/// Taken from the message itself, since a TLS library hands out only those that it can decode, encoded anew.
/// Errors: TlsFailed, offset where the body breaks its layout.
Result<std::vector<QByteArray>> readCertificateMessage(QByteArrayView body, CertificateMessageLayout layout);

} // namespace pintle
