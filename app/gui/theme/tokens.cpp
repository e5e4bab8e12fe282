// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "app/gui/theme/tokens.h"

namespace pintle {
namespace {

Tokens makeLight()
{
    return {
        .kind = ThemeKind::Light,
        .window = 0xFFFFFF,
        .surface = 0xF4F5F7,
        .card = 0xFFFFFF,
        .text = 0x1B1D20,
        .mutedText = 0x5B6068,
        .disabledText = 0x8A9098,
        .border = 0xD5D8DC,
        .control = 0xF0F1F3,
        .controlLine = 0x838991,
        .accent = 0x1F5FA8,
        .accentText = 0xFFFFFF,
        .link = 0x1F5FA8,
        .okLine = 0x00674F,
        .okTint = 0xE3F4EE,
        .warnFill = 0xFFD24A,
        .warnText = 0x1B1D20,
        .warnLine = 0x7A5200,
        .warnTint = 0xFFF6DC,
        .failFill = 0xA8230D,
        .failText = 0xFFFFFF,
        .failLine = 0xA8230D,
        .failTint = 0xFCE8E3,
        .infoLine = 0x1F5FA8,
        .infoTint = 0xE4F0FA,
        .neutralFill = 0xE6E8EB,
        .neutralLine = 0x5B6068,
        .focusRing = 0x1F5FA8,
    };
}

Tokens makeDark()
{
    return {
        .kind = ThemeKind::Dark,
        .window = 0x1E2023,
        .surface = 0x17191B,
        .card = 0x26292D,
        .text = 0xECEEF0,
        .mutedText = 0xAEB4BC,
        .disabledText = 0x7C838C,
        .border = 0x3D4248,
        .control = 0x33373C,
        .controlLine = 0x7C838C,
        .accent = 0x2B6CB3,
        .accentText = 0xFFFFFF,
        .link = 0x7CBDF2,
        .okLine = 0x4FCBA5,
        .okTint = 0x12382E,
        .warnFill = 0xF2C14B,
        .warnText = 0x221A04,
        .warnLine = 0xF2C14B,
        .warnTint = 0x3A2F12,
        .failFill = 0xC8371E,
        .failText = 0xFFFFFF,
        .failLine = 0xFF8A70,
        .failTint = 0x4A1A12,
        .infoLine = 0x7CBDF2,
        .infoTint = 0x10324D,
        .neutralFill = 0x33373C,
        .neutralLine = 0xAEB4BC,
        .focusRing = 0x7CBDF2,
    };
}

Tokens makeHighContrastDark()
{
    return {
        .kind = ThemeKind::HighContrastDark,
        .window = Qt::black,
        .surface = Qt::black,
        .card = Qt::black,
        .text = 0xFFFFFF,
        .mutedText = 0xD0D4DA,
        .disabledText = 0x9AA0A8,
        .border = 0xD0D4DA,
        .control = Qt::black,
        .controlLine = 0xFFFFFF,
        .accent = 0x7FD0FF,
        .accentText = Qt::black,
        .link = 0x7FD0FF,
        .okLine = 0x00F0A0,
        .okTint = Qt::black,
        .warnFill = 0xFFE14D,
        .warnText = Qt::black,
        .warnLine = 0xFFE14D,
        .warnTint = Qt::black,
        .failFill = 0xFF9C85,
        .failText = Qt::black,
        .failLine = 0xFF9C85,
        .failTint = Qt::black,
        .infoLine = 0x7FD0FF,
        .infoTint = Qt::black,
        .neutralFill = Qt::black,
        .neutralLine = 0xD0D4DA,
        .focusRing = 0xFFFF00,
    };
}

Tokens makeHighContrastLight()
{
    return {
        .kind = ThemeKind::HighContrastLight,
        .window = 0xFFFFFF,
        .surface = 0xFFFFFF,
        .card = 0xFFFFFF,
        .text = Qt::black,
        .mutedText = 0x3A3F45,
        .disabledText = 0x5B6068,
        .border = 0x3A3F45,
        .control = 0xFFFFFF,
        .controlLine = Qt::black,
        .accent = 0x003E73,
        .accentText = 0xFFFFFF,
        .link = 0x003E73,
        .okLine = 0x00523F,
        .okTint = 0xFFFFFF,
        .warnFill = 0x5C3D00,
        .warnText = 0xFFFFFF,
        .warnLine = 0x5C3D00,
        .warnTint = 0xFFFFFF,
        .failFill = 0x8A1300,
        .failText = 0xFFFFFF,
        .failLine = 0x8A1300,
        .failTint = 0xFFFFFF,
        .infoLine = 0x003E73,
        .infoTint = 0xFFFFFF,
        .neutralFill = 0xFFFFFF,
        .neutralLine = 0x3A3F45,
        .focusRing = 0x0000C8,
    };
}

/// The role that carries a theme's mark: nobody gives a widget a shadow of its own.
constexpr QPalette::ColorRole MarkRole = QPalette::Shadow;

} // namespace

const Tokens& tokens(ThemeKind kind)
{
    static const Tokens light = makeLight();
    static const Tokens dark = makeDark();
    static const Tokens highContrastDark = makeHighContrastDark();
    static const Tokens highContrastLight = makeHighContrastLight();
    switch (kind) {
    case ThemeKind::Light: return light;
    case ThemeKind::Dark: return dark;
    case ThemeKind::HighContrastDark: return highContrastDark;
    case ThemeKind::HighContrastLight: return highContrastLight;
    }
    Q_UNREACHABLE();
}

bool isDark(const QPalette& palette)
{
    return palette.color(QPalette::Active, QPalette::Window).lightness() < 128;
}

ThemeKind nearestTheme(const QPalette& palette)
{
    const QColor window = palette.color(QPalette::Active, QPalette::Window);
    const QColor text = palette.color(QPalette::Active, QPalette::WindowText);
    const auto is = [](const QColor& color, int grey) { return color.toRgb().rgb() == qRgb(grey, grey, grey); };
    if (is(window, 0) && is(text, 255))
        return ThemeKind::HighContrastDark;
    if (is(window, 255) && is(text, 0))
        return ThemeKind::HighContrastLight;
    return isDark(palette) ? ThemeKind::Dark : ThemeKind::Light;
}

const Tokens& tokensFor(const QPalette& palette)
{
    const QColor mark = palette.color(QPalette::Active, MarkRole);
    for (const ThemeKind kind : AllThemeKinds) {
        if (tokens(kind).border == mark)
            return tokens(kind);
    }
    return tokens(nearestTheme(palette));
}

QPalette paletteFor(const Tokens& t)
{
    QPalette palette(t.control, t.window);
    const auto all = [&palette](QPalette::ColorRole role, const QColor& color) { palette.setColor(role, color); };
    all(QPalette::Window, t.window);
    all(QPalette::WindowText, t.text);
    all(QPalette::Base, t.card);
    all(QPalette::AlternateBase, t.surface);
    all(QPalette::Text, t.text);
    all(QPalette::Button, t.control);
    all(QPalette::ButtonText, t.text);
    all(QPalette::BrightText, t.failText);
    all(QPalette::ToolTipBase, t.card);
    all(QPalette::ToolTipText, t.text);
    all(QPalette::PlaceholderText, t.mutedText);
    all(QPalette::Highlight, t.accent);
    all(QPalette::HighlightedText, t.accentText);
    all(QPalette::Link, t.link);
    all(QPalette::LinkVisited, t.link);
    all(QPalette::Light, t.card);
    all(QPalette::Midlight, t.surface);
    all(QPalette::Mid, t.border);
    all(QPalette::Dark, t.controlLine);
    all(MarkRole, t.border);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, t.disabledText);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, t.border);
    palette.setColor(QPalette::Disabled, QPalette::HighlightedText, t.mutedText);
    return palette;
}

SeverityColors colorsFor(Severity severity, const Tokens& t)
{
    switch (severity) {
    case Severity::Ok: return {t.okTint, t.okLine, t.okLine};
    case Severity::Info: return {t.infoTint, t.infoLine, t.infoLine};
    case Severity::Neutral: return {t.neutralFill, t.text, t.neutralLine, true};
    case Severity::Warning: return {t.warnFill, t.warnText, t.warnLine};
    case Severity::Failure: return {t.failFill, t.failText, t.failLine};
    }
    Q_UNREACHABLE();
}

} // namespace pintle
