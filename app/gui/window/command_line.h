// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#pragma once

#include "app/gui/session/trust_choice.h"

#include <QString>

namespace pintle {

/// Quoted for a POSIX shell where it needs to be.
QString shellWord(const QString& word);
/// The command line that inspects the same; `pins` is the path of a pin set, or empty.
QString inspectCommand(const QString& address, const TrustChoice& trust, const QString& pins);

} // namespace pintle
