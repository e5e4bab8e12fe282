// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#pragma once

#include "app/gui/models/chain_picture.h"

#include <QString>

#include <vector>

namespace pintle {

/// The rows of a ChainModel (path leaf first, then beside it) that a search text finds: by a part of the name, the
/// subject or an alternative name, by the serial number, and by the pin, the fingerprint or a key identifier in any
/// spelling (hexadecimal with or without colons or spaces, base64, `sha256/…`, `sha256//…`, the data of a TLSA record),
/// whole or its beginning from four bytes on. Upper and lower case are the same in text. Nothing for an empty text.
std::vector<int> matchingRows(const ChainPicture& picture, const QString& text);

} // namespace pintle
