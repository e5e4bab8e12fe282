// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "app/gui/chain_view/chain_view.h"

#include "app/gui/chain_view/chain_accessible.h"
#include "app/gui/chain_view/chain_layout.h"
#include "app/gui/chain_view/link_item.h"
#include "app/gui/chain_view/node_item.h"

#include <QAccessible>
#include <QContextMenuEvent>
#include <QGraphicsScene>
#include <QKeyEvent>
#include <QScrollBar>

#include <algorithm>
#include <optional>

namespace pintle {
namespace {

// Widths in average characters, so that nodes grow with the text.
constexpr qreal NodeCharacters = 57;
constexpr qreal SideCharacters = 36;
constexpr qreal LinkInset = 28;
constexpr qreal SmallestZoom = 0.5;
constexpr qreal LargestZoom = 3;

} // namespace

ChainView::ChainView(QWidget* parent)
    : QGraphicsView(parent)
    , m_scene(std::make_unique<QGraphicsScene>())
{
    installChainAccessibility();
    setObjectName(QStringLiteral("chain.view"));
    setScene(m_scene.get());
    setFrameShape(QFrame::NoFrame);
    setAlignment(Qt::AlignTop | Qt::AlignHCenter);
    setRenderHint(QPainter::Antialiasing);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Certificate chain"));
    setWhatsThis(tr("The certificates from the server's own up to one that is trusted. The role line says whether the "
                    "server sent it; a dashed border means that it did not. The words between two certificates say "
                    "what was checked. The pin in the corner pins that key, or takes its pin away."));
    updateColors();
}

ChainView::~ChainView() = default;

void ChainView::setModel(ChainModel* model)
{
    if (m_model != nullptr)
        m_model->disconnect(this);
    m_model = model;
    connect(model, &ChainModel::modelReset, this, &ChainView::rebuild);
    rebuild();
}

void ChainView::rebuild()
{
    const auto kept = m_current >= 0 ? std::optional(element(m_current)) : std::nullopt;
    m_scene->clear();
    m_elements.clear();
    m_items.clear();
    m_lane = nullptr;
    m_current = -1;
    m_lastOnPath = 0;
    const ChainPicture& picture = m_model->picture();
    addElements(picture);
    place();
    setMatches(m_matches);

    setAccessibleName(picture.isEmpty() ? tr("Certificate chain") : picture.spoken);
    QAccessibleEvent reordered(this, QAccessible::ObjectReorder);
    QAccessible::updateAccessibility(&reordered);
    if (m_items.empty())
        return;
    const int again = kept ? indexOf(*kept) : -1;
    setCurrent(again >= 0 ? again : std::max(indexOf({ChainElement::Kind::Node, 0}), 0));
}

void ChainView::addElements(const ChainPicture& picture)
{
    const auto add = [this](ChainElement element, ChainItem* item) {
        m_scene->addItem(item);
        m_elements.push_back(element);
        m_items.push_back(item);
    };
    const int count = int(picture.nodes.size());
    for (int step = 0; step < count; ++step) {
        const int i = m_rootOnTop ? count - 1 - step : step;
        add({ChainElement::Kind::Node, i}, new NodeItem(picture.nodes[size_t(i)], this));
        const int link = m_rootOnTop ? i - 1 : i;
        if (link >= 0 && link < int(picture.links.size()))
            add({ChainElement::Kind::Link, link}, new LinkItem(picture.links[size_t(link)], this));
    }
    if (!picture.side.empty()) {
        m_lane = new SideLaneItem(this);
        m_scene->addItem(m_lane);
    }
    for (int i = 0; i < int(picture.side.size()); ++i)
        add({ChainElement::Kind::Side, i}, new NodeItem(picture.side[size_t(i)], this));
}

void ChainView::place()
{
    ChainMeasures measures;
    measures.availableWidth = viewport()->width() / m_zoom;
    measures.rightToLeft = layoutDirection() == Qt::RightToLeft;
    measures.rootOnTop = m_rootOnTop;
    const qreal character = QFontMetricsF(font()).averageCharWidth();
    const qreal width = std::min(NodeCharacters * character, std::max(measures.availableWidth - 40, 240.0));
    const qreal sideWidth = SideCharacters * character;
    const ChainPicture& picture = m_model->picture();
    measures.nodes.resize(picture.nodes.size());
    measures.links.resize(picture.links.size());
    measures.side.resize(picture.side.size());
    for (int i = 0; i < elementCount(); ++i) {
        const auto at = size_t(element(i).index);
        switch (element(i).kind) {
        case ChainElement::Kind::Node: measures.nodes[at] = item(i)->sizeFor(width); break;
        case ChainElement::Kind::Link: measures.links[at] = item(i)->sizeFor(width - LinkInset); break;
        case ChainElement::Kind::Side: measures.side[at] = item(i)->sizeFor(sideWidth); break;
        }
    }
    if (m_lane != nullptr)
        measures.sideTitle = m_lane->sizeFor(sideWidth);
    const ChainPlaces places = placeChain(measures);
    for (int i = 0; i < elementCount(); ++i) {
        const auto at = size_t(element(i).index);
        switch (element(i).kind) {
        case ChainElement::Kind::Node: item(i)->setPlace(places.nodes[at]); break;
        case ChainElement::Kind::Link: item(i)->setPlace(places.links[at]); break;
        case ChainElement::Kind::Side: item(i)->setPlace(places.side[at]); break;
        }
    }
    if (m_lane != nullptr)
        m_lane->setPlace(places.sideLane);
    m_scene->setSceneRect(places.bounds);
}

QString ChainView::spoken(int index) const
{
    const ChainPicture& picture = m_model->picture();
    const auto at = size_t(element(index).index);
    switch (element(index).kind) {
    case ChainElement::Kind::Node: return picture.nodes[at].spoken;
    case ChainElement::Kind::Link: return picture.links[at].spoken;
    case ChainElement::Kind::Side: return picture.side[at].spoken;
    }
    Q_UNREACHABLE();
}

const ChainNode* ChainView::nodeAt(int index) const
{
    if (index < 0 || index >= elementCount() || element(index).kind == ChainElement::Kind::Link)
        return nullptr;
    return m_model->node(rowOf(element(index)));
}

QRect ChainView::elementRect(int index) const
{
    return mapFromScene(item(index)->mapRectToScene(item(index)->body())).boundingRect();
}

void ChainView::setCurrent(int index)
{
    if (index < 0 || index >= elementCount())
        return;
    const bool moved = index != m_current;
    if (m_current >= 0)
        item(m_current)->setCurrent(false);
    m_current = index;
    if (index < firstSide())
        m_lastOnPath = index;
    item(index)->setCurrent(true);
    showStart();
    ensureVisible(item(index)->sceneBoundingRect(), 8, 8);
    if (!moved)
        return;
    announceCurrent();
    Q_EMIT currentChanged(index);
}

/// The margin above the first element is part of the picture.
void ChainView::showStart()
{
    if (m_current == 0)
        verticalScrollBar()->setValue(verticalScrollBar()->minimum());
}

int ChainView::indexOf(const ChainElement& wanted) const
{
    const auto found = std::find(m_elements.begin(), m_elements.end(), wanted);
    return found != m_elements.end() ? int(found - m_elements.begin()) : -1;
}

void ChainView::setCurrentRow(int row)
{
    const int onPath = m_model != nullptr ? int(m_model->picture().nodes.size()) : 0;
    setCurrent(indexOf(row < onPath ? ChainElement{ChainElement::Kind::Node, row}
                                    : ChainElement{ChainElement::Kind::Side, row - onPath}));
}

int ChainView::rowOf(const ChainElement& element) const
{
    return element.kind == ChainElement::Kind::Side ? element.index + int(m_model->picture().nodes.size())
                                                    : element.index;
}

int ChainView::currentRow() const
{
    return m_current < 0 ? -1 : rowOf(element(m_current));
}

void ChainView::setRootOnTop(bool rootOnTop)
{
    if (rootOnTop == m_rootOnTop)
        return;
    m_rootOnTop = rootOnTop;
    if (m_model != nullptr)
        rebuild();
}

void ChainView::setMatches(const std::vector<int>& rows)
{
    m_matches = rows;
    for (int i = 0; i < elementCount(); ++i) {
        const bool found = element(i).kind != ChainElement::Kind::Link
            && std::find(rows.begin(), rows.end(), rowOf(element(i))) != rows.end();
        item(i)->setMatch(found);
    }
}

int ChainView::firstSide() const
{
    return elementCount() - int(m_model->picture().side.size());
}

bool ChainView::moveBy(int key)
{
    const int side = firstSide();
    const bool onSide = m_current >= side;
    const bool towardsSide = key == (layoutDirection() == Qt::RightToLeft ? Qt::Key_Left : Qt::Key_Right);
    switch (key) {
    case Qt::Key_Down:
        setCurrent(std::min(m_current + 1, (onSide ? elementCount() : std::max(side, 1)) - 1));
        return true;
    case Qt::Key_Up: setCurrent(std::max(m_current - 1, onSide ? side : 0)); return true;
    case Qt::Key_Home: setCurrent(onSide ? side : 0); return true;
    case Qt::Key_End: setCurrent((onSide ? elementCount() : std::max(side, 1)) - 1); return true;
    case Qt::Key_Left:
    case Qt::Key_Right:
        if (towardsSide && !onSide && side < elementCount())
            setCurrent(side);
        else if (!towardsSide && onSide && side > 0)
            setCurrent(m_lastOnPath);
        else
            Q_EMIT pathStepRequested(towardsSide ? 1 : -1);
        return true;
    default: return false;
    }
}

void ChainView::keyPressEvent(QKeyEvent* event)
{
    if (m_current < 0 || (event->modifiers() & ~Qt::KeypadModifier) != Qt::NoModifier) {
        QGraphicsView::keyPressEvent(event);
        return;
    }
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter: Q_EMIT activated(m_current); return;
    case Qt::Key_P:
        if (m_pinning && element(m_current).kind == ChainElement::Kind::Node)
            Q_EMIT pinToggleRequested(currentRow());
        return;
    case Qt::Key_Space: setCurrent(m_current); return;
    default:
        if (!moveBy(event->key()))
            QGraphicsView::keyPressEvent(event);
    }
}

int ChainView::elementAt(const QPoint& position) const
{
    for (const QGraphicsItem* hit : items(position)) {
        const auto found = std::find(m_items.begin(), m_items.end(), hit);
        if (found != m_items.end())
            return int(found - m_items.begin());
    }
    return -1;
}

/// Not for whoever stands behind the diagram.
void ChainView::mouseReleaseEvent(QMouseEvent* event)
{
    QGraphicsView::mouseReleaseEvent(event);
    event->accept();
}

void ChainView::mousePressEvent(QMouseEvent* event)
{
    QGraphicsView::mousePressEvent(event);
    event->accept();
    const int hit = elementAt(event->pos());
    if (hit < 0)
        return;
    setCurrent(hit);
    const auto* node = qobject_cast<const NodeItem*>(item(hit));
    if (node == nullptr || event->button() != Qt::LeftButton)
        return;
    const QPointF at = node->mapFromScene(mapToScene(event->pos()));
    if (m_pinning && node->markerRect().contains(at))
        Q_EMIT pinToggleRequested(currentRow());
    else if (node->buttonRect().contains(at))
        Q_EMIT helpersRequested();
}

void ChainView::mouseDoubleClickEvent(QMouseEvent* event)
{
    const int hit = elementAt(event->pos());
    if (hit >= 0 && event->button() == Qt::LeftButton)
        Q_EMIT activated(hit);
}

void ChainView::contextMenuEvent(QContextMenuEvent* event)
{
    if (event->reason() == QContextMenuEvent::Mouse)
        setCurrent(elementAt(event->pos()));
    if (m_current < 0)
        return;
    const QPoint at = event->reason() == QContextMenuEvent::Mouse
        ? event->globalPos()
        : viewport()->mapToGlobal(elementRect(m_current).center());
    Q_EMIT menuRequested(currentRow(), at);
}

void ChainView::wheelEvent(QWheelEvent* event)
{
    if (!event->modifiers().testFlag(Qt::ControlModifier)) {
        QGraphicsView::wheelEvent(event);
        return;
    }
    setZoom(m_zoom * (event->angleDelta().y() > 0 ? 1.1 : 1 / 1.1));
    event->accept();
}

void ChainView::setZoom(qreal factor)
{
    m_zoom = std::clamp(factor, SmallestZoom, LargestZoom);
    setTransform(QTransform::fromScale(m_zoom, m_zoom));
    place();
    if (m_current >= 0)
        ensureVisible(item(m_current)->sceneBoundingRect(), 8, 8);
    Q_EMIT zoomChanged(m_zoom);
}

void ChainView::fitChain()
{
    const QRectF scene = m_scene->sceneRect();
    if (scene.isEmpty())
        return;
    setZoom(std::min(viewport()->width() / scene.width(), viewport()->height() / scene.height()));
}

void ChainView::resizeEvent(QResizeEvent* event)
{
    QGraphicsView::resizeEvent(event);
    if (m_model == nullptr)
        return;
    place();
    showStart();
}

void ChainView::focusInEvent(QFocusEvent* event)
{
    QGraphicsView::focusInEvent(event);
    viewport()->update();
    announceCurrent();
}

void ChainView::focusOutEvent(QFocusEvent* event)
{
    QGraphicsView::focusOutEvent(event);
    viewport()->update();
}

void ChainView::changeEvent(QEvent* event)
{
    QGraphicsView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        updateColors();
    const bool newSizes = event->type() == QEvent::FontChange || event->type() == QEvent::LayoutDirectionChange;
    if (newSizes && m_model != nullptr)
        place();
}

void ChainView::updateColors()
{
    setBackgroundBrush(tokensFor(palette()).surface);
}

void ChainView::announceCurrent()
{
    if (m_current < 0 || !hasFocus())
        return;
    QAccessibleEvent focus(this, QAccessible::Focus);
    focus.setChild(m_current);
    QAccessible::updateAccessibility(&focus);
}

} // namespace pintle
