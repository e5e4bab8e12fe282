// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "app/gui/theme/style_drawing.h"

#include "app/gui/theme/style.h"
#include "app/gui/theme/tokens.h"

#include <QPainter>
#include <QStyleOption>
#include <QTabBar>
#include <QWidget>

#include <array>

namespace pintle {
namespace {

constexpr qreal Radius = 5;

QColor mixed(const QColor& a, const QColor& b, qreal share)
{
    return QColor::fromRgbF(float(a.redF() * (1 - share) + b.redF() * share),
        float(a.greenF() * (1 - share) + b.greenF() * share), float(a.blueF() * (1 - share) + b.blueF() * share));
}

void drawCheckMark(QPainter& painter, const QRectF& box, const QColor& color)
{
    painter.setPen(QPen(color, std::max(2.0, box.width() / 8), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const auto at = [&box](qreal x, qreal y) {
        return QPointF(box.left() + x * box.width(), box.top() + y * box.height());
    };
    const std::array mark{at(0.24, 0.52), at(0.43, 0.71), at(0.77, 0.31)};
    painter.drawPolyline(mark.data(), int(mark.size()));
}

/// The side of a tab that its page joins, as a rectangle of that thickness.
QRectF joiningEdge(const QRectF& tab, QTabBar::Shape shape, qreal thickness)
{
    switch (shape) {
    case QTabBar::RoundedSouth:
    case QTabBar::TriangularSouth: return {tab.left(), tab.top(), tab.width(), thickness};
    case QTabBar::RoundedWest:
    case QTabBar::TriangularWest: return {tab.right() - thickness, tab.top(), thickness, tab.height()};
    case QTabBar::RoundedEast:
    case QTabBar::TriangularEast: return {tab.left(), tab.top(), thickness, tab.height()};
    case QTabBar::RoundedNorth:
    case QTabBar::TriangularNorth: break;
    }
    return {tab.left(), tab.bottom() - thickness, tab.width(), thickness};
}

} // namespace

bool isPrimary(const QWidget* widget)
{
    return widget != nullptr && widget->property(PrimaryProperty).toBool();
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
    // Without shades, what is pressed or checked has a stronger outline.
    const qreal width = t.isHighContrast() && down ? 3 : t.line(1);
    const bool outlined = !flat || t.isHighContrast();
    const QColor line = primary ? t.accent : (enabled ? t.controlLine : t.border);
    painter.setPen(outlined ? QPen(line, width) : QPen(Qt::NoPen));
    painter.setBrush(fill);
    const qreal inset = width / 2;
    painter.drawRoundedRect(QRectF(option.rect).adjusted(inset, inset, -inset, -inset), Radius, Radius);
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
    const qreal width = focused ? t.line(2) : t.line(1);
    painter.setPen(QPen(focused ? t.focusRing : t.controlLine, width));
    painter.setBrush(Qt::NoBrush);
    const qreal inset = width / 2;
    painter.drawRoundedRect(QRectF(option.rect).adjusted(inset, inset, -inset, -inset), Radius - 1, Radius - 1);
    painter.restore();
}

void drawIndicator(const QStyleOption& option, QPainter& painter, bool round)
{
    const Tokens& t = tokensFor(option.palette);
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    const bool on = option.state.testFlag(QStyle::State_On);
    const bool partly = option.state.testFlag(QStyle::State_NoChange);
    const bool filled = (on || partly) && enabled && !round;
    const qreal width = t.line(1.2);
    const qreal side = std::min(option.rect.width(), option.rect.height()) - width;
    QRectF box(0, 0, side, side);
    box.moveCenter(QRectF(option.rect).center());
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(filled ? t.accent : (enabled ? t.controlLine : t.border), width));
    painter.setBrush(filled ? t.accent : t.card);
    const qreal radius = round ? side / 2 : 3;
    painter.drawRoundedRect(box, radius, radius);
    const QColor mark = filled ? t.accentText : (enabled ? t.accent : t.disabledText);
    if (partly) {
        painter.setPen(QPen(mark, 2));
        painter.drawLine(
            QPointF(box.left() + side / 4, box.center().y()), QPointF(box.right() - side / 4, box.center().y()));
    } else if (on && round) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(mark);
        painter.drawEllipse(box.center(), side / 4, side / 4);
    } else if (on) {
        drawCheckMark(painter, box, mark);
    }
    painter.restore();
}

void drawTab(const QStyleOptionTab& option, QPainter& painter)
{
    const Tokens& t = tokensFor(option.palette);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const bool hover = option.state.testFlag(QStyle::State_MouseOver) && option.state.testFlag(QStyle::State_Enabled);
    const QRectF tab = QRectF(option.rect).adjusted(1, 1, -1, -1);
    painter.save();
    if (hover && !selected)
        painter.fillRect(tab, mixed(t.window, t.text, 0.07));
    if (selected)
        painter.fillRect(joiningEdge(tab, option.shape, 3), t.accent);
    else if (t.isHighContrast())
        painter.fillRect(joiningEdge(tab, option.shape, 1), t.controlLine);
    painter.restore();
}

void drawFrame(const QStyleOption& option, QPainter& painter)
{
    const Tokens& t = tokensFor(option.palette);
    const qreal width = t.line(1);
    painter.save();
    painter.setPen(QPen(t.border, width));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(QRectF(option.rect).adjusted(width / 2, width / 2, -width / 2, -width / 2));
    painter.restore();
}

void drawMenuPanel(const QStyleOption& option, QPainter& painter)
{
    painter.fillRect(option.rect, tokensFor(option.palette).card);
    drawFrame(option, painter);
}

void drawHeaderSection(const QStyleOptionHeader& option, QPainter& painter)
{
    const Tokens& t = tokensFor(option.palette);
    const QRectF section(option.rect);
    painter.fillRect(section, t.surface);
    const qreal width = t.line(1);
    painter.fillRect(QRectF(section.left(), section.bottom() - width, section.width(), width), t.controlLine);
    if (option.orientation == Qt::Horizontal && option.position != QStyleOptionHeader::End) {
        const qreal x = option.direction == Qt::RightToLeft ? section.left() : section.right() - 1;
        painter.fillRect(QRectF(x, section.top() + 4, 1, section.height() - 8), t.border);
    }
}

} // namespace pintle
