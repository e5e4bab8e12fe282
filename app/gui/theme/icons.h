// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#pragma once

#include <QColor>
#include <QIcon>
#include <QPixmap>

class QPainter;

namespace pintle {

/// Our own SVG icons (resources/icons), drawn in one colour. Nothing is read before an icon is painted.
enum class IconName {
    Check,
    Cross,
    Dash,
    Info,
    Warning,
    ShieldCheck,
    ShieldDash,
    OctagonCross,
    Pin,
    PinFilled,
    PinCrossed,
    Copy,
    Folder,
    Close,
    Options,
    Store,
    Download,
    Search,
    Proxy,
    Table,
    Retry,
    Chain,
    Mask,
};

/// An icon that takes the text colour of the theme at the time of painting.
QIcon themedIcon(IconName name);
/// Draws an icon in a colour of the caller's choice; cached.
void paintIcon(QPainter& painter, const QRectF& place, IconName name, const QColor& color);
/// The program's own icon, in its own colours.
QIcon programIcon();

} // namespace pintle
