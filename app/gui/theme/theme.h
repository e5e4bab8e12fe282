// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#pragma once

#include "app/gui/theme/tokens.h"

#include <QObject>

namespace pintle {

/// What the user asked for.
enum class ThemeChoice { System, Light, Dark };
QLatin1String idOf(ThemeChoice choice); ///< `system`, `light`, `dark`
std::optional<ThemeChoice> themeChoiceFrom(const QString& id);

/// Dresses the application: Fusion with palettes made of tokens, on every platform. For ThemeChoice::System the
/// system's own palette says light or dark, at start and whenever it changes.
class Theme : public QObject
{
    Q_OBJECT

public:
    explicit Theme(ThemeChoice choice, QObject* parent = nullptr);

    ThemeChoice choice() const { return m_choice; }
    void choose(ThemeChoice choice);

Q_SIGNALS:
    void choiceChanged(pintle::ThemeChoice choice);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void apply();

    ThemeChoice m_choice;
    bool m_applying = false;
};

} // namespace pintle
