// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#pragma once

#include "app/gui/models/chain_model.h"

#include <QGraphicsView>

#include <memory>
#include <vector>

namespace pintle {

class ChainItem;
class NodeItem;
class SideLaneItem;

/// An element of the diagram that can be current: a certificate of the path, a link, or a certificate beside the path.
struct ChainElement {
    enum class Kind { Node, Link, Side };
    Kind kind = Kind::Node;
    int index = 0;

    friend bool operator==(const ChainElement&, const ChainElement&) = default;
};

/// The diagram of a ChainModel: certificates leaf on top (or root, as the user prefers), the link to each issuer in
/// words, what was sent and not used beside. Moves with the arrow keys; says what the user wants and changes nothing
/// itself.
class ChainView : public QGraphicsView
{
    Q_OBJECT

public:
    explicit ChainView(QWidget* parent = nullptr);
    ~ChainView() override;

    void setModel(ChainModel* model);
    ChainModel* model() const { return m_model; }

    /// Elements in the order they stand in: node, link, node, …, then those beside the path.
    int elementCount() const { return int(m_elements.size()); }
    ChainElement element(int index) const { return m_elements[size_t(index)]; }
    QString spoken(int index) const;
    /// The node of an element; null for a link.
    const ChainNode* nodeAt(int index) const;
    ChainItem* item(int index) const { return m_items[size_t(index)]; }
    QRect elementRect(int index) const; ///< in viewport coordinates
    int current() const { return m_current; }
    void setCurrent(int index);
    /// Makes the certificate of a model row current.
    void setCurrentRow(int row);
    /// The model row of the current element: of the certificate below a link; -1 for none.
    int currentRow() const;

    qreal zoom() const { return m_zoom; }
    void setZoom(qreal factor);
    void zoomIn() { setZoom(m_zoom * ZoomStep); }
    void zoomOut() { setZoom(m_zoom / ZoomStep); }
    void fitChain();
    void setRootOnTop(bool rootOnTop);
    bool isRootOnTop() const { return m_rootOnTop; }
    /// Marks what a search found, by model row.
    void setMatches(const std::vector<int>& rows);
    /// Off: pins are not offered (in a comparison).
    void setPinning(bool offered) { m_pinning = offered; }

Q_SIGNALS:
    void currentChanged(int index);
    void activated(int index);
    void pinToggleRequested(int row);
    void menuRequested(int row, const QPoint& globalPosition);
    /// The button of a missing issuer.
    void helpersRequested();
    void zoomChanged(qreal factor);
    /// Left or right beyond what is shown: the path before (-1) or after (+1).
    void pathStepRequested(int step);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    static constexpr qreal ZoomStep = 1.2;

    void rebuild();
    void addElements(const ChainPicture& picture);
    void place();
    void updateColors();
    void announceCurrent();
    bool moveBy(int key);
    int firstSide() const;
    int indexOf(const ChainElement& wanted) const;
    int rowOf(const ChainElement& element) const;
    void showStart();
    int elementAt(const QPoint& position) const;

    std::unique_ptr<QGraphicsScene> m_scene;
    ChainModel* m_model = nullptr;
    std::vector<ChainElement> m_elements;
    std::vector<ChainItem*> m_items; ///< owned by the scene
    SideLaneItem* m_lane = nullptr;
    std::vector<int> m_matches; ///< model rows
    int m_current = -1;
    int m_lastOnPath = 0; ///< where ← leads back to from the side lane
    qreal m_zoom = 1;
    bool m_pinning = true;
    bool m_rootOnTop = false;
};

} // namespace pintle
