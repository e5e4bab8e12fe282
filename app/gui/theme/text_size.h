// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#pragma once

#include <QFont>

namespace pintle {

/// The size of all text, in per cent of the size that the system asks for.
class TextSize
{
public:
    static constexpr int Least = 100;
    static constexpr int Most = 200;
    static constexpr int Step = 10;
    /// From here on buttons show their words and targets are 32 pixels.
    static constexpr int Large = 150;

    /// The application's font at this time is the one for 100 per cent.
    TextSize();

    int percent() const { return m_percent; }
    /// Takes effect at once, for widgets with a size of their own too: they keep their relation to the others.
    void set(int percent);

private:
    QFont m_base;
    int m_percent = 100;
};

/// What TextSize::set() was last asked for.
int textPercent();
/// At least TextSize::Large, whether the user asked for it here or the system has such a font.
bool isLargeText();
/// A length in pixels, grown with the text.
int scaledLength(int length);
/// The least height and width of what can be clicked.
int leastTarget();

} // namespace pintle
