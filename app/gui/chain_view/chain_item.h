// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#pragma once

#include "app/gui/theme/tokens.h"

#include <QFont>
#include <QGraphicsObject>

#include <vector>

namespace pintle {

/// What every element of the diagram shares: the fonts and colours of the view at the time of painting, and whether it
/// is the current one.
class ChainItem : public QGraphicsObject
{
    Q_OBJECT

public:
    /// `view` outlives the item: it is the one that shows it.
    explicit ChainItem(const QWidget* view);

    virtual QSizeF sizeFor(qreal width) const = 0;
    void setPlace(const QRectF& place);
    void setCurrent(bool current);
    /// What a search found is marked.
    void setMatch(bool match);
    QRectF boundingRect() const override;
    QRectF body() const { return {QPointF(0, 0), m_size}; }

    /// A line of text and the room it has, in item coordinates.
    struct PlacedText {
        QString text;
        QFont font;
        QRectF place;
    };
    /// The lines as they are painted.
    virtual std::vector<PlacedText> texts() const { return {}; }

protected:
    const Tokens& colors() const;
    QFont baseFont() const;
    bool isRightToLeft() const;
    bool isCurrent() const { return m_current; }
    bool isMatch() const { return m_match; }
    bool hasFocusRing() const;
    void paintRing(QPainter& painter, qreal radius) const;

private:
    const QWidget* m_view;
    QSizeF m_size;
    bool m_current = false;
    bool m_match = false;
};

/// At most `maximum` lines of a text at a width; the last one is elided in the middle.
QStringList wrappedLines(const QString& text, const QFont& font, qreal width, int maximum);

/// Ground and title of the lane beside the path.
class SideLaneItem : public ChainItem
{
    Q_OBJECT

public:
    explicit SideLaneItem(const QWidget* view);

    /// Of the title alone.
    QSizeF sizeFor(qreal width) const override;
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;
};

} // namespace pintle
