// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#pragma once

#include "app/gui/models/timeline.h"
#include "app/gui/widgets/sentence_list.h"

#include <QWidget>

namespace pintle {

/// Draws a Timeline: a bar for each certificate and pin set, the day it was judged for, and what happens when. The
/// arrow keys go from event to event; each is a sentence, shown below the bars and spoken.
class ValidityTimeline : public QWidget, public SentenceList
{
    Q_OBJECT

public:
    explicit ValidityTimeline(QWidget* parent = nullptr);

    void setTimeline(Timeline timeline);
    const Timeline& timeline() const { return m_timeline; }
    /// Where a bar's label, its drawing and the note at its end stand; for tests of the layout too.
    QRectF labelRect(int bar) const;
    QRectF barRect(int bar) const;

    int sentenceCount() const override { return int(m_timeline.events.size()); }
    QString sentence(int index) const override;
    QRect sentenceRect(int index) const override;
    int currentSentence() const override { return m_current; }
    void makeCurrent(int index) override;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void currentChanged(int event);

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    bool event(QEvent* event) override;

private:
    bool isMirrored() const { return layoutDirection() == Qt::RightToLeft; }
    qreal rowHeight() const;
    QRectF drawing() const; ///< all bars together
    qreal xOf(const QDateTime& instant) const;
    QRectF spanRect(int bar, const QDateTime& from, const QDateTime& to) const;
    void paintAxis(QPainter& painter) const;
    void paintBar(QPainter& painter, int bar) const;
    void paintNote(QPainter& painter, int bar, const QRectF& filled) const;
    void paintEventMark(QPainter& painter, int index) const;
    QPointF eventPlace(int index) const;
    QRectF todayRect() const;

    Timeline m_timeline;
    int m_current = -1;
};

} // namespace pintle
