// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "app/gui/theme/style.h"

#include "app/gui/theme/tokens.h"

#include <QPainter>
#include <QPushButton>
#include <QStyleOption>

namespace pintle {
namespace {

constexpr qreal Radius = 5;

bool isPrimary(const QWidget* widget)
{
    return widget != nullptr && widget->property(PrimaryProperty).toBool();
}

QColor mixed(const QColor& a, const QColor& b, qreal share)
{
    return QColor::fromRgbF(float(a.redF() * (1 - share) + b.redF() * share),
        float(a.greenF() * (1 - share) + b.greenF() * share), float(a.blueF() * (1 - share) + b.blueF() * share));
}

void drawFocusRing(const QStyleOption& option, QPainter& painter, const QWidget* widget)
{
    const Tokens& t = tokensFor(option.palette);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(isPrimary(widget) ? t.accentText : t.focusRing, 2));
    painter.setBrush(Qt::NoBrush);
    const QRectF ring =
        isPrimary(widget) ? QRectF(widget->rect()).adjusted(3, 3, -3, -3) : QRectF(option.rect).adjusted(1, 1, -1, -1);
    painter.drawRoundedRect(ring, Radius - 1, Radius - 1);
    painter.restore();
}

void drawButtonPanel(const QStyleOption& option, QPainter& painter, const QWidget* widget, bool flat)
{
    const Tokens& t = tokensFor(option.palette);
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    const bool down = option.state.testFlag(QStyle::State_Sunken) || option.state.testFlag(QStyle::State_On);
    const bool hover = option.state.testFlag(QStyle::State_MouseOver) && enabled;
    const bool primary = isPrimary(widget) && enabled;
    // Fusion leaves the ring of a push button to its panel.
    const bool ring = option.state.testFlag(QStyle::State_HasFocus) && option.type == QStyleOption::SO_Button;
    if (flat && !down && !hover) {
        if (ring)
            drawFocusRing(option, painter, widget);
        return;
    }
    QColor fill = primary ? t.accent : t.control;
    if (down || hover)
        fill = mixed(fill, t.text, down ? 0.16 : 0.07);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(flat ? QPen(Qt::NoPen) : QPen(primary ? t.accent : (enabled ? t.controlLine : t.border), 1));
    painter.setBrush(fill);
    painter.drawRoundedRect(QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5), Radius, Radius);
    painter.restore();
    if (ring)
        drawFocusRing(option, painter, widget);
}

void drawFieldFrame(const QStyleOption& option, QPainter& painter, const QWidget* widget)
{
    // The field of a combo box paints its frame with the box's focus.
    const QWidget* owner = widget != nullptr && widget->focusProxy() != nullptr ? widget->focusProxy() : widget;
    const bool focused = option.state.testFlag(QStyle::State_HasFocus) || (owner != nullptr && owner->hasFocus());
    const Tokens& t = tokensFor(option.palette);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(focused ? t.focusRing : t.controlLine, focused ? 2 : 1));
    painter.setBrush(Qt::NoBrush);
    const qreal inset = focused ? 1 : 0.5;
    painter.drawRoundedRect(QRectF(option.rect).adjusted(inset, inset, -inset, -inset), Radius - 1, Radius - 1);
    painter.restore();
}

} // namespace

Style::Style()
    : QProxyStyle(QStringLiteral("fusion"))
{ }

void Style::drawPrimitive(
    PrimitiveElement element, const QStyleOption* option, QPainter* painter, const QWidget* widget) const
{
    switch (element) {
    case PE_PanelButtonCommand: {
        const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option);
        drawButtonPanel(
            *option, *painter, widget, button != nullptr && button->features.testFlag(QStyleOptionButton::Flat));
        return;
    }
    case PE_PanelButtonTool:
        drawButtonPanel(*option, *painter, widget, option->state.testFlag(State_AutoRaise));
        return;
    case PE_FrameLineEdit: drawFieldFrame(*option, *painter, widget); return;
    case PE_FrameFocusRect: drawFocusRing(*option, *painter, widget); return;
    default: QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void Style::drawControl(
    ControlElement element, const QStyleOption* option, QPainter* painter, const QWidget* widget) const
{
    if (element == CE_PushButtonLabel && isPrimary(widget) && option->state.testFlag(State_Enabled)) {
        if (const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option)) {
            QStyleOptionButton copy(*button);
            copy.palette.setColor(QPalette::ButtonText, tokensFor(option->palette).accentText);
            QProxyStyle::drawControl(element, &copy, painter, widget);
            return;
        }
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

QSize Style::sizeFromContents(
    ContentsType type, const QStyleOption* option, const QSize& contents, const QWidget* widget) const
{
    QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
    // One height for everything that stands in a row of controls.
    const int height = option != nullptr ? option->fontMetrics.height() + 14 : size.height();
    if (type == CT_PushButton)
        size = {size.width() + 14, std::max(size.height(), height)};
    else if (type == CT_ComboBox || type == CT_LineEdit)
        size.setHeight(std::max(size.height(), height));
    else if (type == CT_ToolButton && option != nullptr && !option->state.testFlag(State_AutoRaise))
        size = {size.width() + 8, std::max(size.height(), height)};
    return size;
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const
{
    switch (metric) {
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical: return 0;
    case PM_TabBarTabHSpace: return 16;
    case PM_SmallIconSize: return 18;
    case PM_SplitterWidth: return 7;
    default: return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int Style::styleHint(
    StyleHint hint, const QStyleOption* option, const QWidget* widget, QStyleHintReturn* returnData) const
{
    switch (hint) {
    case SH_DialogButtonBox_ButtonsHaveIcons: return 0;
    case SH_ToolTip_WakeUpDelay: return 500;
    default: return QProxyStyle::styleHint(hint, option, widget, returnData);
    }
}

} // namespace pintle
