// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#pragma once

#include <QString>

namespace pintle {

class Session;

/// What a report of a fault needs: versions, platform, locale, theme, paths. Plain text, one `name: value` a line,
/// without host names, pins or anything else of the user's work; in English whatever the language, for those who read
/// it.
QString diagnosticsText(Session& session);

} // namespace pintle
