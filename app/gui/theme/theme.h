// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#pragma once

#include "app/gui/theme/tokens.h"

#include <QObject>

#include <array>
#include <optional>

namespace pintle {

/// What the user asked for.
enum class ThemeChoice { System, Light, Dark, HighContrastDark, HighContrastLight };
inline constexpr std::array AllThemeChoices{ThemeChoice::System, ThemeChoice::Light, ThemeChoice::Dark,
    ThemeChoice::HighContrastDark, ThemeChoice::HighContrastLight};
QLatin1String idOf(ThemeChoice choice); ///< `system`, `light`, `dark`, `high-contrast-dark`, `high-contrast-light`
std::optional<ThemeChoice> themeChoiceFrom(const QString& id);
QString nameOf(ThemeChoice choice); ///< translated, without mnemonic

/// Dresses the application: Fusion with palettes made of tokens, on every platform. For ThemeChoice::System the
/// system's own palette says which of the four, at start and whenever it changes.
class Theme : public QObject
{
    Q_OBJECT

public:
    explicit Theme(ThemeChoice choice, QObject* parent = nullptr);

    ThemeChoice choice() const { return m_choice; }
    void choose(ThemeChoice choice);
    /// What the window wears at present.
    ThemeKind kind() const { return m_kind; }

Q_SIGNALS:
    void choiceChanged(pintle::ThemeChoice choice);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    ThemeKind chosenKind();
    void wear(ThemeKind kind);

    ThemeChoice m_choice;
    ThemeKind m_kind = ThemeKind::Light;
    bool m_applying = false;
};

} // namespace pintle
