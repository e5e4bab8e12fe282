// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "app/gui/pages/simulate/lane_route.h"

#include "app/gui/theme/tokens.h"

#include <QEvent>
#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>

#include <cmath>

namespace pintle {
namespace {

constexpr qreal Padding = 8;
constexpr qreal Arrow = 26;
constexpr qreal Mask = 16;
constexpr qreal HatchStep = 6;

/// Strokes at 45 degrees in `place`, rising towards the trailing edge.
void paintHatch(QPainter& painter, const QRectF& place, const QColor& color, qreal radius)
{
    painter.save();
    QPainterPath clip;
    clip.addRoundedRect(place, radius, radius);
    painter.setClipPath(clip);
    painter.setPen(QPen(color, 1));
    for (qreal x = place.left() - place.height(); x < place.right(); x += HatchStep)
        painter.drawLine(QPointF(x, place.bottom()), QPointF(x + place.height(), place.top()));
    painter.restore();
}

} // namespace

LaneRoute::LaneRoute(QWidget* parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setAccessibleName(spoken());
}

void LaneRoute::setProxy(Proxy proxy)
{
    m_proxy = proxy;
    setAccessibleName(spoken());
    setToolTip(spoken());
    updateGeometry();
    update();
}

QString LaneRoute::spoken() const
{
    switch (m_proxy) {
    case Proxy::None: return tr("Route: from the app to the server.");
    case Proxy::PassesThrough: return tr("Route: from the app through the proxy, unchanged, to the server.");
    case Proxy::Replaces: return tr("Route: from the app to the proxy, which replaces the certificate, to the server.");
    case Proxy::Unknown: return tr("Route: from the app through the proxy to the server.");
    }
    Q_UNREACHABLE();
}

std::vector<LaneRoute::Stop> LaneRoute::stops() const
{
    const QFontMetricsF metrics(font());
    std::vector<Stop> all;
    const auto add = [&](const QString& word, bool isProxy) {
        const qreal glyph = isProxy && m_proxy == Proxy::Replaces ? Mask + 4 : 0;
        all.push_back({word, isProxy, std::ceil(metrics.horizontalAdvance(word)) + 2 * Padding + glyph});
    };
    //: The client of a lane.
    add(tr("App"), false);
    if (m_proxy != Proxy::None)
        add(tr("Proxy"), true);
    add(tr("Server"), false);
    return all;
}

QSize LaneRoute::sizeHint() const
{
    qreal width = 2;
    const auto all = stops();
    for (const Stop& stop : all)
        width += stop.width;
    width += Arrow * double(all.size() - 1);
    return {int(std::ceil(width)), int(std::ceil(QFontMetricsF(font()).height())) + 10};
}

void LaneRoute::paintEvent(QPaintEvent*)
{
    const Tokens& t = tokensFor(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    constexpr qreal radius = 5;
    qreal x = 1;
    const auto all = stops();
    for (size_t i = 0; i < all.size(); ++i) {
        const Stop& stop = all[i];
        const bool replaces = stop.isProxy && m_proxy == Proxy::Replaces;
        const QRectF place(mirrored ? width() - x - stop.width : x, 2, stop.width, height() - 4);
        painter.setPen(replaces ? QPen(t.failLine, 2.4) : QPen(t.controlLine, 1.2));
        painter.setBrush(replaces ? t.failTint : t.card);
        painter.drawRoundedRect(place, radius, radius);
        QRectF words = place;
        if (replaces) {
            QRectF stripe = place;
            stripe.setWidth(Mask + 6);
            if (mirrored)
                stripe.moveRight(place.right());
            paintHatch(painter, place, t.failTint == t.card ? t.failLine : t.neutralFill, radius);
            paintIcon(painter, QRectF(0, 0, Mask, Mask).translated(stripe.center() - QPointF(Mask / 2, Mask / 2)),
                IconName::Mask, t.failLine);
            words.adjust(mirrored ? 0 : Mask, 0, mirrored ? -Mask : 0, 0);
        }
        painter.setPen(replaces ? t.failLine : t.text);
        painter.drawText(words, Qt::AlignCenter, stop.word);
        x += stop.width;
        if (i + 1 == all.size())
            break;
        const qreal from = mirrored ? width() - x - 4 : x + 4;
        const qreal to = mirrored ? width() - x - Arrow + 4 : x + Arrow - 4;
        const qreal middle = height() / 2.0;
        const qreal back = mirrored ? 5 : -5;
        painter.setPen(QPen(t.mutedText, 1.6));
        painter.drawLine(QPointF(from, middle), QPointF(to, middle));
        painter.drawPolyline(
            QPolygonF{QPointF(to + back, middle - 4), QPointF(to, middle), QPointF(to + back, middle + 4)});
        x += Arrow;
    }
}

void LaneRoute::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        updateGeometry();
}

} // namespace pintle
