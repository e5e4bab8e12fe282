// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#pragma once

#include <QString>

namespace pintle {

/// A machine's word (pin, host, hex, URL, path, OID, PEM) as it is shown: between U+2066 and U+2069, so that it reads
/// from left to right in text of either direction and neither reorders the other. Direction marks within it are shown
/// as U+FFFD, so that a hostile word cannot leave its place. Never for the clipboard, files or the command line.
QString onScreen(const QString& machineText);

/// The way back, for what was put together for the screen and is copied or saved: `shown` without its isolation.
QString offScreen(QString shown);

} // namespace pintle
