// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#pragma once

#include "app/gui/chain_view/chain_item.h"
#include "app/gui/models/chain_picture.h"
#include "app/gui/theme/icons.h"

#include <optional>

namespace pintle {

/// A certificate, or the gap where one should be.
class NodeItem : public ChainItem
{
    Q_OBJECT

public:
    NodeItem(ChainNode node, const QWidget* view);

    const ChainNode& node() const { return m_node; }
    QSizeF sizeFor(qreal width) const override;
    std::vector<PlacedText> texts() const override;
    /// The badges, in item coordinates.
    std::vector<QRectF> badgeRects() const;
    /// The pin marker's place in item coordinates, which is also a button; empty where nothing can be pinned.
    QRectF markerRect() const;
    /// The button of a missing issuer, in item coordinates; empty for certificates.
    QRectF buttonRect() const;
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

protected:
    void hoverEnterEvent(QGraphicsSceneHoverEvent* event) override;
    void hoverMoveEvent(QGraphicsSceneHoverEvent* event) override;
    void hoverLeaveEvent(QGraphicsSceneHoverEvent* event) override;

private:
    struct Line;
    std::vector<Line> lines(qreal width) const;
    std::vector<QRectF> badgePlaces(qreal width, qreal top) const;
    std::optional<IconName> originIcon() const;
    qreal textBottom(qreal width) const;
    qreal badgesBottom(qreal width) const;
    void paintFrame(QPainter& painter) const;
    void paintHatch(QPainter& painter) const;
    void paintOrigin(QPainter& painter) const;
    void paintMarker(QPainter& painter) const;
    void paintButton(QPainter& painter) const;
    void paintMatch(QPainter& painter) const;
    void paintText(QPainter& painter) const;
    void paintBadges(QPainter& painter) const;

    ChainNode m_node;
    bool m_hovered = false;
};

} // namespace pintle
