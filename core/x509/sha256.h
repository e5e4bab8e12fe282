// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace pintle {

/// SHA-256 of the bytes (FIPS 180-4): 32 bytes. OpenSSL's digest, looked up once; may be called from any thread.
QByteArray sha256Of(QByteArrayView bytes);

} // namespace pintle
