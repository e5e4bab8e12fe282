// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "app/gui/dialogs/export_text_view.h"

#include "app/gui/dialogs/export_highlighter.h"
#include "app/gui/theme/fonts.h"
#include "app/gui/theme/tokens.h"

#include <QPainter>
#include <QTextBlock>

namespace pintle {
namespace {

// More is not read on a screen; what is copied and saved is whole.
constexpr qsizetype MostShown = 1024 * 1024;

} // namespace

class ExportTextView::Numbers : public QWidget
{
public:
    explicit Numbers(ExportTextView* view)
        : QWidget(view)
        , m_view(*view)
    { }

protected:
    void paintEvent(QPaintEvent* event) override { m_view.paintNumbers(event); }

private:
    ExportTextView& m_view;
};

ExportTextView::ExportTextView(QWidget* parent)
    : QPlainTextEdit(parent)
    , m_highlighter(new ExportHighlighter(document()))
    , m_numbers(new Numbers(this))
{
    setReadOnly(true);
    setTabChangesFocus(true);
    setLineWrapMode(QPlainTextEdit::NoWrap);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setFont(fixedFont(font()));
    setLayoutDirection(Qt::LeftToRight);
    setAccessibleName(tr("Text of the configuration"));
    connect(this, &QPlainTextEdit::blockCountChanged, this, &ExportTextView::placeNumbers);
    connect(this, &QPlainTextEdit::updateRequest, this, [this](const QRect& area, int dy) {
        if (dy != 0)
            m_numbers->scroll(0, dy);
        else
            m_numbers->update(0, area.y(), m_numbers->width(), area.height());
    });
    setUpColours();
    placeNumbers();
}

void ExportTextView::showContent(const QByteArray& content)
{
    const QString text = QString::fromUtf8(content.left(MostShown));
    if (toPlainText() == text)
        return;
    m_isXml = content.trimmed().startsWith('<');
    setPlainText(text);
    setUpColours();
}

void ExportTextView::setUpColours()
{
    m_highlighter->setUp(palette(), m_isXml);
}

int ExportTextView::numbersWidth() const
{
    const int digits = std::max<int>(2, int(QString::number(blockCount()).size()));
    return fontMetrics().horizontalAdvance(QLatin1Char('9')) * digits + 14;
}

void ExportTextView::placeNumbers()
{
    setViewportMargins(numbersWidth(), 0, 0, 0);
    const QRect inner = contentsRect();
    m_numbers->setGeometry(inner.left(), inner.top(), numbersWidth(), inner.height());
}

void ExportTextView::resizeEvent(QResizeEvent* event)
{
    QPlainTextEdit::resizeEvent(event);
    placeNumbers();
}

void ExportTextView::changeEvent(QEvent* event)
{
    QPlainTextEdit::changeEvent(event);
    if (m_applying)
        return;
    m_applying = true;
    if (event->type() == QEvent::PaletteChange)
        setUpColours();
    if (event->type() == QEvent::FontChange)
        placeNumbers();
    m_applying = false;
}

void ExportTextView::paintNumbers(QPaintEvent* event)
{
    QPainter painter(m_numbers);
    const Tokens& tokens = tokensFor(palette());
    painter.fillRect(event->rect(), tokens.surface);
    painter.setPen(tokens.mutedText);
    painter.setFont(font());
    QTextBlock block = firstVisibleBlock();
    QRectF place = blockBoundingGeometry(block).translated(contentOffset());
    while (block.isValid() && place.top() <= event->rect().bottom()) {
        if (place.bottom() >= event->rect().top())
            painter.drawText(QRectF(0, place.top(), m_numbers->width() - 7, fontMetrics().height()),
                Qt::AlignRight | Qt::AlignVCenter, QString::number(block.blockNumber() + 1));
        block = block.next();
        place = blockBoundingGeometry(block).translated(contentOffset());
    }
}

} // namespace pintle
