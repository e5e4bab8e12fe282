// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#pragma once

#include <QAbstractScrollArea>
#include <QByteArray>
#include <QMouseEvent>

namespace pintle {

/// Bytes as offset, sixteen (or eight, where there is less room) in hexadecimal, and their printable characters. A
/// range can be marked; the arrow keys and the mouse choose a byte. Draws what is in sight only, and never mirrors.
class HexView : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit HexView(QWidget* parent = nullptr);

    void setBytes(const QByteArray& bytes);
    const QByteArray& bytes() const { return m_bytes; }
    /// Marks bytes, the header of them apart, and brings them into sight.
    void mark(qsizetype from, qsizetype headerSize, qsizetype size);
    /// The same without scrolling.
    void markInPlace(qsizetype from, qsizetype headerSize, qsizetype size);
    qsizetype markedFrom() const { return m_from; }
    qsizetype markedSize() const { return m_size; }
    qsizetype current() const { return m_current; }
    /// The byte at a place of the viewport; -1 for none.
    qsizetype byteAt(const QPointF& position) const;
    QRectF byteRect(qsizetype offset) const; ///< in the viewport, of its hexadecimal digits
    /// The marked bytes, for the clipboard.
    QByteArray markedBytes() const { return m_bytes.mid(m_from, m_size); }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// The user chose a byte.
    void byteChosen(qsizetype offset);
    void copyRequested();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override { event->accept(); }
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    struct Metrics;
    Metrics metrics() const;
    void choose(qsizetype offset);
    void refreshBars();
    void bringIntoSight(qsizetype offset);
    void paintLine(QPainter& painter, const Metrics& m, qsizetype line) const;

    QByteArray m_bytes;
    qsizetype m_from = 0;
    qsizetype m_headerSize = 0;
    qsizetype m_size = 0;
    qsizetype m_current = -1;
};

} // namespace pintle
