// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#pragma once

#include <QProxyStyle>

namespace pintle {

/// Fusion with flat buttons, a filled primary button and a focus ring that can be seen (ux.md 2.6).
class Style : public QProxyStyle
{
    Q_OBJECT

public:
    Style();

    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
        const QWidget* widget = nullptr) const override;
    void drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
        const QWidget* widget = nullptr) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
        const QWidget* widget = nullptr) const override;
    QSize sizeFromContents(
        ContentsType type, const QStyleOption* option, const QSize& contents, const QWidget* widget) const override;
    int pixelMetric(
        PixelMetric metric, const QStyleOption* option = nullptr, const QWidget* widget = nullptr) const override;
    int styleHint(StyleHint hint, const QStyleOption* option = nullptr, const QWidget* widget = nullptr,
        QStyleHintReturn* returnData = nullptr) const override;
};

/// Tool buttons with Qt::ToolButtonFollowStyle show their icon alone, and in high contrast and large text their word
/// beside it. Called when that has changed.
void refreshButtonWords();

/// Whether widgets may slide and fade; they may at first.
void setMotionReduced(bool reduced);

/// Dynamic property of a QPushButton that is the page's primary action.
inline constexpr char PrimaryProperty[] = "pintlePrimary";

} // namespace pintle
