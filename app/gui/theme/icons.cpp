// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "app/gui/theme/icons.h"

#include "app/gui/theme/tokens.h"

#include <QApplication>
#include <QFile>
#include <QIconEngine>
#include <QPaintEngine>
#include <QPainter>
#include <QPalette>
#include <QPixmapCache>
#include <QSvgRenderer>

static void loadIconFiles()
{
    Q_INIT_RESOURCE(icons);
}

namespace pintle {
namespace {

QLatin1String fileOf(IconName name)
{
    switch (name) {
    case IconName::Check: return QLatin1String("check");
    case IconName::Cross: return QLatin1String("cross");
    case IconName::Dash: return QLatin1String("dash");
    case IconName::Info: return QLatin1String("info");
    case IconName::Warning: return QLatin1String("warning");
    case IconName::ShieldCheck: return QLatin1String("shield-check");
    case IconName::ShieldDash: return QLatin1String("shield-dash");
    case IconName::OctagonCross: return QLatin1String("octagon-cross");
    case IconName::Pin: return QLatin1String("pin");
    case IconName::PinFilled: return QLatin1String("pin-filled");
    case IconName::PinCrossed: return QLatin1String("pin-crossed");
    case IconName::Copy: return QLatin1String("copy");
    case IconName::Folder: return QLatin1String("folder");
    case IconName::Close: return QLatin1String("close");
    case IconName::Options: return QLatin1String("options");
    case IconName::Store: return QLatin1String("store");
    case IconName::Download: return QLatin1String("download");
    case IconName::Search: return QLatin1String("search");
    case IconName::Mask: return QLatin1String("mask");
    case IconName::Proxy: return QLatin1String("proxy");
    case IconName::Table: return QLatin1String("table");
    case IconName::Retry: return QLatin1String("retry");
    case IconName::Chain: return QLatin1String("chain");
    }
    Q_UNREACHABLE();
}

QByteArray readSvg(QLatin1String name)
{
    static const bool loaded = (loadIconFiles(), true);
    Q_UNUSED(loaded);
    QFile file(QStringLiteral(":/icons/%1.svg").arg(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QPixmap rendered(const QByteArray& svg, const QSize& pixels)
{
    QPixmap pixmap(pixels);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    QSvgRenderer(svg).render(&painter);
    return pixmap;
}

QPixmap iconPixmap(IconName name, const QColor& color, const QSize& pixels)
{
    const QString key = QStringLiteral("pintle/%1/%2/%3x%4")
                            .arg(fileOf(name), color.name(QColor::HexArgb))
                            .arg(pixels.width())
                            .arg(pixels.height());
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    // The icons are drawn in opaque black, which stands for "the colour asked for".
    pixmap = rendered(readSvg(fileOf(name)).replace("#000000", color.name().toLatin1()), pixels);
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

class ThemedIconEngine : public QIconEngine
{
public:
    explicit ThemedIconEngine(IconName name)
        : m_name(name)
    { }

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State) override
    {
        paintIcon(*painter, rect, m_name, colorFor(mode));
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State) override
    {
        return iconPixmap(m_name, colorFor(mode), size);
    }

    QIconEngine* clone() const override { return new ThemedIconEngine(*this); }

private:
    static QColor colorFor(QIcon::Mode mode)
    {
        const Tokens& t = tokensFor(QApplication::palette());
        if (mode == QIcon::Selected)
            return t.accentText;
        return mode == QIcon::Disabled ? t.disabledText : t.text;
    }

    IconName m_name;
};

} // namespace

QIcon themedIcon(IconName name)
{
    return QIcon(new ThemedIconEngine(name));
}

void paintIcon(QPainter& painter, const QRectF& place, IconName name, const QColor& color)
{
    const QPaintEngine* engine = painter.paintEngine();
    const bool toFile = engine != nullptr
        && (engine->type() == QPaintEngine::SVG || engine->type() == QPaintEngine::Picture
            || engine->type() == QPaintEngine::Pdf);
    if (toFile) {
        // A file that scales gets shapes, not pixels.
        QSvgRenderer(readSvg(fileOf(name)).replace("#000000", color.name().toLatin1())).render(&painter, place);
        return;
    }
    // As many pixels as the painter's scale needs: a zoomed diagram stays sharp.
    const qreal scale = painter.device()->devicePixelRatio() * qAbs(painter.worldTransform().m11());
    const QSize pixels = (place.size() * qMax(scale, 0.5)).toSize().expandedTo(QSize(1, 1));
    painter.drawPixmap(place, iconPixmap(name, color, pixels), QRectF(QPointF(0, 0), pixels));
}

QIcon programIcon()
{
    return QIcon(rendered(readSvg(QLatin1String("pintle")), QSize(64, 64)));
}

} // namespace pintle
