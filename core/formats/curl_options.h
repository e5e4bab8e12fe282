// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace pintle {

/// An option of curl as it arrives, from a config file or a command line.
struct CurlOption {
    QString name;  ///< long name without dashes, `k` for a short one, `url` for a URL without option, `#` for a comment
    QString value; ///< empty where the option takes none
    int line = 0;
};

/// Reads what curl would read: a command line (quoted as shells do) when a word of it is `curl`, else a config file (a
/// line an option, `name = value`, `--name value`, quotes with backslashes). A bare `sha256//…` is a pinnedpubkey.
/// Only options that matter for trust are told apart; values of others are skipped.
/// Errors: MalformedConfiguration with the line (an open quote, NUL bytes, more than 1 MiB).
Result<std::vector<CurlOption>> readCurlOptions(const QByteArray& content);

} // namespace pintle
