// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

namespace pintle {

/// Decodes canonical base64: RFC 4648 section 4 alphabet, padded, no white space, zero trailing bits.
/// Errors: MalformedBase64, detail names the first fault.
Result<QByteArray> decodeBase64(QByteArrayView text);

/// Decodes hexadecimal digits of either case; colons and spaces between pairs are allowed.
/// Errors: MalformedHex.
Result<QByteArray> decodeHex(QByteArrayView text);

/// `49:D8:FF`: upper-case pairs with colons, as certificate viewers print fingerprints.
QString toColonHex(QByteArrayView bytes);

/// Text that is safe to print: control characters (C0, C1, DEL), bidirectional controls, line separators and lone
/// surrogates become `\u{HEX}`, and at most `maximum` characters are kept (then an ellipsis). For names and replies
/// that a peer chose; nothing from outside reaches a terminal, a log or a label another way.
QString printable(QStringView text, int maximum = 1024);

/// The same for bytes of unknown encoding: UTF-8 where valid, `\xHH` where not.
QString printable(QByteArrayView bytes, int maximum = 1024);

} // namespace pintle
