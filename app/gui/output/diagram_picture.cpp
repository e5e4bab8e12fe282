// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "app/gui/output/diagram_picture.h"

#include "app/gui/chain_view/chain_item.h"
#include "app/gui/chain_view/chain_view.h"
#include "app/gui/models/chain_model.h"
#include "app/gui/theme/tokens.h"

#include <QBuffer>
#include <QGraphicsScene>
#include <QPicture>
#include <QSvgGenerator>

#include <algorithm>

namespace pintle {
namespace {

constexpr int Width = 760;
constexpr qreal Margin = 12;

void redactNode(ChainNode& node, const report::Redactor& redactor)
{
    for (QString* text : {&node.roleLine, &node.name, &node.keyLine, &node.spoken})
        *text = redactor.apply(*text);
    for (QString& note : node.notes)
        note = redactor.apply(note);
    for (Badge& badge : node.badges)
        badge.word = redactor.apply(badge.word);
}

const QString TitlePlace = QStringLiteral("pintle-title");
const QString DescriptionPlace = QStringLiteral("pintle-description");

/// Some versions of Qt write a title as it stands, markup included.
QByteArray withWords(QByteArray svg, const QString& title, const QString& description)
{
    svg.replace(TitlePlace.toUtf8(), title.toHtmlEscaped().toUtf8());
    return svg.replace(DescriptionPlace.toUtf8(), description.toHtmlEscaped().toUtf8());
}

/// Direction marks are for the screen (see text_isolation.h); a file is read by other programs.
QByteArray withoutIsolation(QByteArray svg)
{
    for (const char* mark : {"\u2066", "\u2067", "\u2068", "\u2069"})
        svg.replace(mark, "");
    return svg;
}

} // namespace

ChainPicture redacted(ChainPicture picture, const report::Redactor& redactor)
{
    for (std::vector<ChainNode>* nodes : {&picture.nodes, &picture.side}) {
        for (ChainNode& node : *nodes)
            redactNode(node, redactor);
    }
    for (ChainLink& link : picture.links) {
        link.text = redactor.apply(link.text);
        link.spoken = redactor.apply(link.spoken);
    }
    picture.spoken = redactor.apply(picture.spoken);
    return picture;
}

DiagramPicture::DiagramPicture(ChainPicture picture)
    : m_model(std::make_unique<ChainModel>())
    , m_view(std::make_unique<ChainView>())
{
    m_view->setPalette(paletteFor(tokens(ThemeKind::Light)));
    m_model->setPicture(std::move(picture));
    m_view->setModel(m_model.get());
    // Laid out as if it were shown, and never shown.
    m_view->resize(Width, Width);
    m_view->setAttribute(Qt::WA_DontShowOnScreen);
    m_view->show();
    for (QGraphicsItem* item : m_view->scene()->items()) {
        if (auto* element = qobject_cast<ChainItem*>(item->toGraphicsObject()))
            element->setCurrent(false);
    }
}

DiagramPicture::~DiagramPicture() = default;

QSizeF DiagramPicture::size() const
{
    const QRectF content = m_view->scene()->itemsBoundingRect().adjusted(-Margin, -Margin, Margin, Margin);
    return content.toAlignedRect().size();
}

QString DiagramPicture::description() const
{
    QStringList sentences{m_model->picture().spoken};
    for (int element = 0; element < m_view->elementCount(); ++element)
        sentences.append(m_view->spoken(element));
    return sentences.join(QLatin1Char('\n'));
}

void DiagramPicture::paint(QPainter& painter) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(m_view->font());
    painter.fillRect(QRectF(QPointF(0, 0), size()), m_view->palette().color(QPalette::Base));
    const QRectF content = m_view->scene()->itemsBoundingRect().adjusted(-Margin, -Margin, Margin, Margin);
    m_view->scene()->render(&painter, QRectF(QPointF(0, 0), size()), QRectF(content.toAlignedRect()));
}

QImage DiagramPicture::image(int scale) const
{
    scale = std::clamp(scale, 1, 4);
    QImage image((size() * scale).toSize(), QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(scale);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    paint(painter);
    painter.end();
    image.setText(QStringLiteral("Description"), description());
    return image;
}

QByteArray DiagramPicture::svg(const QString& title) const
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setResolution(96);
    generator.setSize(size().toSize());
    generator.setViewBox(QRectF(QPointF(0, 0), size()));
    generator.setTitle(TitlePlace);
    generator.setDescription(DescriptionPlace);
    QPainter painter(&generator);
    paint(painter);
    painter.end();
    return withoutIsolation(withWords(bytes, title, description()));
}

report::Diagram DiagramPicture::diagram(const QString& title) const
{
    QPicture recording;
    QPainter painter(&recording);
    paint(painter);
    painter.end();
    return {svg(title), description(), QByteArray(recording.data(), int(recording.size())), size()};
}

} // namespace pintle
