// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#pragma once

#include "core/x509/certificate.h"

#include <QByteArray>

namespace pintle::cli {

/// One line a certificate, without a newline, fields parted by tabs: end of validity (ISO 8601 UTC), key, number of
/// names, pin (`sha256/…`), subject. A tab or newline in a name is escaped, so that a line stays a line.
QByteArray inventoryLine(const Certificate& certificate);
/// The same facts as a JSON object on one line.
QByteArray inventoryJson(const Certificate& certificate);
/// The names of the fields, in their order, beginning with `#`.
QByteArray inventoryHeader();

} // namespace pintle::cli
