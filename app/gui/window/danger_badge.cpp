// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "app/gui/window/danger_badge.h"

#include "app/gui/theme/tokens.h"
#include "app/gui/widgets/badge.h"

#include <QPainter>

namespace pintle {
namespace {

constexpr int RingRoom = 3;

} // namespace

DangerBadge::DangerBadge(const Danger& danger, QWidget* parent)
    : QAbstractButton(parent)
{
    setObjectName(QStringLiteral("status.danger.%1").arg(danger.id));
    setText(danger.word);
    setAccessibleName(tr("Warning: %1").arg(danger.word));
    setAccessibleDescription(danger.sentence);
    setToolTip(danger.sentence);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    if (danger.turnOff)
        connect(this, &QAbstractButton::clicked, this, danger.turnOff);
}

QSize DangerBadge::sizeHint() const
{
    const QSize badge = badgeSize({Severity::Failure, text()}, font()).toSize();
    return {badge.width() + 2 * RingRoom, std::max(badge.height() + 2 * RingRoom, 24)};
}

void DangerBadge::paintEvent(QPaintEvent*)
{
    const Tokens& t = tokensFor(palette());
    const QSizeF size = badgeSize({Severity::Failure, text()}, font());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF place(QPointF(RingRoom, (height() - size.height()) / 2), size);
    paintBadge(painter, place, {Severity::Failure, text()}, font(), t);
    if (!hasFocus())
        return;
    painter.setPen(QPen(t.focusRing, 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(place.adjusted(-2, -2, 2, 2), 5, 5);
}

} // namespace pintle
