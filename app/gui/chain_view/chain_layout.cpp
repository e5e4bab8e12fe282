// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "app/gui/chain_view/chain_layout.h"

#include <algorithm>

namespace pintle {
namespace {

constexpr qreal Margin = 16;
constexpr qreal LaneGap = 20;
constexpr qreal LanePadding = 10;
constexpr qreal SideGap = 10;
constexpr qreal LinkInset = 28; ///< from the leading edge of the nodes to that of the links

qreal widest(const std::vector<QSizeF>& sizes)
{
    qreal width = 0;
    for (const QSizeF& size : sizes)
        width = std::max(width, size.width());
    return width;
}

void placePath(const ChainMeasures& measures, ChainPlaces& places)
{
    const size_t count = measures.nodes.size();
    places.nodes.resize(count);
    places.links.resize(measures.links.size());
    qreal y = Margin;
    for (size_t step = 0; step < count; ++step) {
        const size_t i = measures.rootOnTop ? count - 1 - step : step;
        places.nodes[i] = {QPointF(Margin, y), measures.nodes[i]};
        y += measures.nodes[i].height();
        // The link between this node and the one that stands below it.
        const size_t link = measures.rootOnTop ? i - 1 : i;
        if (step + 1 < count && link < measures.links.size()) {
            places.links[link] = {QPointF(Margin + LinkInset, y), measures.links[link]};
            y += measures.links[link].height();
        }
    }
}

void placeSide(const ChainMeasures& measures, QPointF corner, ChainPlaces& places)
{
    if (measures.side.empty())
        return;
    const qreal x = corner.x() + LanePadding;
    qreal y = corner.y() + LanePadding + measures.sideTitle.height() + SideGap;
    for (const QSizeF& size : measures.side) {
        places.side.emplace_back(QPointF(x, y), size);
        y += size.height() + SideGap;
    }
    const qreal width = std::max(widest(measures.side), measures.sideTitle.width());
    places.sideLane = {corner, QSizeF(width + 2 * LanePadding, y - SideGap + LanePadding - corner.y())};
}

void mirror(QRectF& rect, qreal width)
{
    rect.moveLeft(width - rect.right());
}

void mirrorAll(ChainPlaces& places)
{
    const qreal width = places.bounds.width();
    for (auto* rects : {&places.nodes, &places.links, &places.side}) {
        for (QRectF& rect : *rects)
            mirror(rect, width);
    }
    mirror(places.sideLane, width);
}

} // namespace

ChainPlaces placeChain(const ChainMeasures& measures)
{
    ChainPlaces places;
    placePath(measures, places);

    const qreal linkWidth = measures.links.empty() ? 0 : widest(measures.links) + LinkInset;
    const qreal pathWidth = std::max(widest(measures.nodes), linkWidth);
    const qreal pathBottom =
        places.nodes.empty() ? 0 : std::max(places.nodes.front().bottom(), places.nodes.back().bottom());
    const qreal laneWidth = std::max(widest(measures.side), measures.sideTitle.width()) + 2 * LanePadding;
    const bool beside =
        !places.nodes.empty() && 2 * Margin + pathWidth + LaneGap + laneWidth <= measures.availableWidth;
    const QPointF corner = beside ? QPointF(Margin + pathWidth + LaneGap, Margin)
                                  : QPointF(Margin, places.nodes.empty() ? Margin : pathBottom + LaneGap);
    placeSide(measures, corner, places);

    const bool hasLane = !measures.side.empty();
    const qreal right = std::max(Margin + pathWidth, hasLane ? places.sideLane.right() : 0);
    const qreal bottom = std::max(pathBottom, hasLane ? places.sideLane.bottom() : 0);
    places.bounds = {0, 0, right + Margin, bottom + Margin};
    if (measures.rightToLeft)
        mirrorAll(places);
    return places;
}

} // namespace pintle
