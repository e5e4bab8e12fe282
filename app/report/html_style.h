// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#pragma once

#include <QString>

/// How a report looks: the light palette on white paper, whatever the window wears. Severities differ by glyph, word,
/// outline and lightness, so that a black and white printer keeps them apart.
namespace pintle::report {

QString browserStyle();
/// The subset that QTextDocument knows.
QString textDocumentStyle();

} // namespace pintle::report
