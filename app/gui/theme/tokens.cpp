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
        .border = 0xD5D8DC,
        .control = 0xF0F1F3,
        .controlLine = 0x8A9098,
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

} // namespace

const Tokens& tokens(ThemeKind kind)
{
    static const Tokens light = makeLight();
    static const Tokens dark = makeDark();
    return kind == ThemeKind::Dark ? dark : light;
}

bool isDark(const QPalette& palette)
{
    return palette.color(QPalette::Active, QPalette::Window).lightness() < 128;
}

const Tokens& tokensFor(const QPalette& palette)
{
    return tokens(isDark(palette) ? ThemeKind::Dark : ThemeKind::Light);
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
    all(QPalette::Shadow, t.border);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, t.controlLine);
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
