// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "app/gui/theme/style.h"

#include "app/gui/theme/style_drawing.h"
#include "app/gui/theme/text_size.h"
#include "app/gui/theme/tokens.h"

#include <QApplication>
#include <QPainter>
#include <QPushButton>
#include <QStyleOption>
#include <QToolButton>

namespace pintle {
namespace {

bool motionIsReduced = false;

bool showsButtonWords(const QWidget* widget)
{
    return isLargeText() || (widget != nullptr && tokensFor(widget->palette()).isHighContrast());
}

} // namespace

void setMotionReduced(bool reduced)
{
    motionIsReduced = reduced;
}

void refreshButtonWords()
{
    for (QWidget* widget : QApplication::allWidgets()) {
        auto* button = qobject_cast<QToolButton*>(widget);
        if (button == nullptr || button->toolButtonStyle() != Qt::ToolButtonFollowStyle)
            continue;
        // The button remembers its size until its style changes.
        button->setToolButtonStyle(Qt::ToolButtonIconOnly);
        button->setToolButtonStyle(Qt::ToolButtonFollowStyle);
    }
}

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
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck: drawIndicator(*option, *painter, false); return;
    case PE_IndicatorRadioButton: drawIndicator(*option, *painter, true); return;
    case PE_Frame:
    case PE_FrameGroupBox: drawFrame(*option, *painter); return;
    case PE_FrameMenu: return;
    case PE_PanelMenu: drawMenuPanel(*option, *painter); return;
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
    if (element == CE_TabBarTabShape) {
        if (const auto* tab = qstyleoption_cast<const QStyleOptionTab*>(option)) {
            drawTab(*tab, *painter);
            return;
        }
    }
    if (element == CE_HeaderSection) {
        if (const auto* header = qstyleoption_cast<const QStyleOptionHeader*>(option)) {
            drawHeaderSection(*header, *painter);
            return;
        }
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

namespace {

/// What can be clicked is large enough for it.
QSize grownToTarget(QStyle::ContentsType type, QSize size)
{
    switch (type) {
    case QStyle::CT_ToolButton: return size.expandedTo({leastTarget(), leastTarget()});
    case QStyle::CT_CheckBox:
    case QStyle::CT_RadioButton:
    case QStyle::CT_PushButton:
    case QStyle::CT_ComboBox:
    case QStyle::CT_LineEdit:
    case QStyle::CT_SpinBox:
    case QStyle::CT_ItemViewItem:
    case QStyle::CT_HeaderSection:
    case QStyle::CT_TabBarTab: return size.expandedTo({0, leastTarget()});
    case QStyle::CT_MenuItem:
        // Separators stay thin.
        return size.height() < 12 ? size : size.expandedTo({0, leastTarget()});
    default: return size;
    }
}

} // namespace

void Style::drawComplexControl(
    ComplexControl control, const QStyleOptionComplex* option, QPainter* painter, const QWidget* widget) const
{
    QProxyStyle::drawComplexControl(control, option, painter, widget);
    // Fusion's own frame is made of shades.
    if (control == CC_SpinBox)
        drawFieldFrame(*option, *painter, widget);
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
    return grownToTarget(type, size);
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const
{
    switch (metric) {
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical: return 0;
    case PM_TabBarTabHSpace: return 16;
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight: return scaledLength(18);
    case PM_ToolBarIconSize:
    case PM_LargeIconSize:
    case PM_ListViewIconSize: return scaledLength(QProxyStyle::pixelMetric(metric, option, widget));
    case PM_SplitterWidth: return 7;
    default: return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int Style::styleHint(
    StyleHint hint, const QStyleOption* option, const QWidget* widget, QStyleHintReturn* returnData) const
{
    switch (hint) {
    case SH_DialogButtonBox_ButtonsHaveIcons: return 0;
    case SH_Widget_Animate: return motionIsReduced ? 0 : QProxyStyle::styleHint(hint, option, widget, returnData);
    case SH_Widget_Animation_Duration:
        return motionIsReduced ? 0 : QProxyStyle::styleHint(hint, option, widget, returnData);
    case SH_ToolTip_WakeUpDelay: return 500;
    case SH_ToolButtonStyle: return showsButtonWords(widget) ? Qt::ToolButtonTextBesideIcon : Qt::ToolButtonIconOnly;
    default: return QProxyStyle::styleHint(hint, option, widget, returnData);
    }
}

} // namespace pintle
