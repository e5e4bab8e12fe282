// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#pragma once

#include <QRectF>
#include <QSizeF>

#include <vector>

namespace pintle {

/// Sizes of everything that stands in the diagram, measured by the items themselves.
struct ChainMeasures {
    std::vector<QSizeF> nodes; ///< leaf first
    std::vector<QSizeF> links; ///< the words of each link; one fewer than nodes
    std::vector<QSizeF> side;
    QSizeF sideTitle;
    qreal availableWidth = 0;
    bool rightToLeft = false;
    bool rootOnTop = false;
};

/// Where everything stands.
struct ChainPlaces {
    std::vector<QRectF> nodes;
    std::vector<QRectF> links; ///< the whole link, line and words
    std::vector<QRectF> side;
    QRectF sideLane; ///< ground of the lane; empty without one
    QRectF bounds;
};

/// Leaf on top, issuers below, or the other way round; what was sent and not used stands beside the path where there is
/// room, else below it. Coordinates are mirrored as a whole for right-to-left.
ChainPlaces placeChain(const ChainMeasures& measures);

} // namespace pintle
