// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#pragma once

#include <QLatin1String>
#include <QString>

namespace pintle {

/// The name of an alert (RFC 8446 section 6, IANA "TLS Alerts"), for example `handshake_failure`; `alert 200` for a
/// number that has none.
QString alertName(int number);

} // namespace pintle
