// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#pragma once

#include "core/base/finding.h"

#include <QString>

#include <vector>

namespace pintle {

/// A pill: a severity, which gives glyph, fill and outline, and at most four words.
struct Badge {
    Severity severity = Severity::Neutral;
    QString word;

    friend bool operator==(const Badge&, const Badge&) = default;
};
using Badges = std::vector<Badge>;

} // namespace pintle
