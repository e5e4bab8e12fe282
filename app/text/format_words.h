// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#pragma once

#include "core/formats/registry.h"

#include <QString>

/// Words about export formats.
namespace pintle::text {

/// Heading of a group of platforms.
QString word(FormatGroup group);
/// A sentence or two: what the platform does with the pins, and what it cannot do. For a format that nobody has
/// described yet, what its file is called.
QString aboutFormat(const Format& format);
/// How far the export is proved, in a few words: `Proved in the lab with curl`.
QString proofWords(const Format& format);

} // namespace pintle::text
