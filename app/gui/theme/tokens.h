// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#pragma once

#include "core/base/finding.h"

#include <QColor>
#include <QPalette>

#include <algorithm>
#include <array>

namespace pintle {

/// Which set of colours the window wears.
enum class ThemeKind { Light, Dark, HighContrastDark, HighContrastLight };
inline constexpr std::array AllThemeKinds{
    ThemeKind::Light, ThemeKind::Dark, ThemeKind::HighContrastDark, ThemeKind::HighContrastLight};

/// The colours of one theme, by meaning. tokens.cpp is the only file with colour literals; painting code asks
/// tokensFor() each time it paints, so that a switch of the theme needs no repair anywhere.
struct Tokens {
    ThemeKind kind;
    QColor window;    ///< ground of pages
    QColor surface;   ///< ground of bars and of the diagram
    QColor card;      ///< ground of nodes and fields
    QColor text;      ///< reading text, on window, surface and card
    QColor mutedText; ///< secondary text
    QColor disabledText;
    QColor border;      ///< hairlines, no meaning; differs from theme to theme, so that a palette tells its own
    QColor control;     ///< buttons at rest
    QColor controlLine; ///< outline of controls, at least 3:1 on window
    QColor accent;      ///< primary button, selection
    QColor accentText;
    QColor link;
    QColor okLine; ///< also its text
    QColor okTint;
    QColor warnFill;
    QColor warnText; ///< on warnFill
    QColor warnLine;
    QColor warnTint;
    QColor failFill;
    QColor failText; ///< on failFill
    QColor failLine; ///< also its text on window and failTint
    QColor failTint;
    QColor infoLine; ///< also its text
    QColor infoTint;
    QColor neutralFill;
    QColor neutralLine;
    QColor focusRing;

    /// No tints, strong lines, words on every button, underlined links.
    bool isHighContrast() const { return kind == ThemeKind::HighContrastDark || kind == ThemeKind::HighContrastLight; }
    /// The width of a line that is `normal` wide elsewhere: at least 2 in high contrast.
    qreal line(qreal normal) const { return isHighContrast() ? std::max(normal, 2.0) : normal; }
};

const Tokens& tokens(ThemeKind kind);
/// The tokens of the theme that a palette was made for. A palette of other makers gets the theme that is nearest.
const Tokens& tokensFor(const QPalette& palette);
/// The theme nearest to a palette of other makers, such as the system's: black on white and white on black, without
/// a shade of grey, are high contrast.
ThemeKind nearestTheme(const QPalette& palette);
bool isDark(const QPalette& palette);
/// Every role of a palette in every group, so that nothing of the system's palette shines through.
QPalette paletteFor(const Tokens& tokens);

/// How a severity is painted: filled shape, outline and the text on the fill.
struct SeverityColors {
    QColor fill;
    QColor text;
    QColor line;
    bool dashed = false; ///< neutral is told by its outline too
};
SeverityColors colorsFor(Severity severity, const Tokens& tokens);

} // namespace pintle
