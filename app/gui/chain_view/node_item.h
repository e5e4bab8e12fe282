// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#pragma once

#include "app/gui/chain_view/chain_item.h"
#include "app/gui/models/chain_picture.h"

namespace pintle {

/// A certificate, or the gap where one should be.
class NodeItem : public ChainItem
{
    Q_OBJECT

public:
    NodeItem(ChainNode node, const QWidget* view);

    const ChainNode& node() const { return m_node; }
    QSizeF sizeFor(qreal width) const override;
    /// The pin marker's place in item coordinates, which is also a button; empty where nothing can be pinned.
    QRectF markerRect() const;
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

protected:
    void hoverEnterEvent(QGraphicsSceneHoverEvent* event) override;
    void hoverLeaveEvent(QGraphicsSceneHoverEvent* event) override;

private:
    struct Line;
    std::vector<Line> lines(qreal width) const;
    std::vector<QRectF> badgePlaces(qreal width, qreal top) const;
    void paintFrame(QPainter& painter) const;
    void paintMarker(QPainter& painter) const;
    qreal paintText(QPainter& painter) const;
    void paintBadges(QPainter& painter, qreal top) const;

    ChainNode m_node;
    bool m_hovered = false;
};

} // namespace pintle
