// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "app/gui/theme/text_size.h"

#include "app/gui/theme/style.h"

#include <QApplication>
#include <QFontInfo>
#include <QPointer>
#include <QWidget>

#include <algorithm>
#include <vector>

namespace pintle {
namespace {

/// Styles and icons ask for it wherever they paint.
int currentPercent = 100;

struct OwnFont {
    QPointer<QWidget> widget;
    QFont font;
};

/// The fonts of widgets whose size does not follow the application's.
std::vector<OwnFont> ownFonts()
{
    std::vector<OwnFont> fonts;
    for (QWidget* widget : QApplication::allWidgets()) {
        const QFont font = widget->font();
        if (widget->testAttribute(Qt::WA_SetFont) && (font.resolveMask() & QFont::SizeResolved) != 0)
            fonts.push_back({widget, font});
    }
    return fonts;
}

void scale(QFont& font, qreal factor)
{
    if (font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() * factor);
    else
        font.setPixelSize(std::max(1, qRound(font.pixelSize() * factor)));
}

} // namespace

TextSize::TextSize()
    : m_base(QApplication::font())
{ }

void TextSize::set(int percent)
{
    percent = std::clamp(percent, Least, Most);
    if (percent == m_percent)
        return;
    const qreal factor = qreal(percent) / m_percent;
    const std::vector<OwnFont> own = ownFonts();
    m_percent = percent;
    currentPercent = percent;
    QFont font = m_base;
    scale(font, percent / 100.0);
    QApplication::setFont(font);
    for (OwnFont one : own) {
        if (!one.widget)
            continue;
        scale(one.font, factor);
        one.widget->setFont(one.font);
    }
    refreshButtonWords();
}

int textPercent()
{
    return currentPercent;
}

int scaledLength(int length)
{
    return length * currentPercent / 100;
}

bool isLargeText()
{
    // Desktops ask for 9 to 11 points.
    return currentPercent >= TextSize::Large || QFontInfo(QApplication::font()).pointSizeF() >= 15;
}

int leastTarget()
{
    return isLargeText() ? 32 : 24;
}

} // namespace pintle
