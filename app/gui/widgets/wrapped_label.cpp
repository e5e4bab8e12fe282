// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "app/gui/widgets/wrapped_label.h"

#include "app/gui/text_isolation.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QEvent>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMenu>

namespace pintle {
namespace {

constexpr int LongestRun = 16; // characters that stay together
constexpr QChar BreakHere(0x200b);

} // namespace

QString breakable(const QString& text)
{
    QString result;
    result.reserve(text.size() + text.size() / LongestRun);
    int run = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        // Never between the halves of a character, nor before what combines with the letter in front.
        const bool joined = c.isLowSurrogate() || c.isMark();
        run = c.isSpace() ? 0 : run + 1;
        if (run > LongestRun && !joined) {
            result += BreakHere;
            run = 1;
        }
        result += c;
    }
    return result;
}

WrappedLabel::WrappedLabel(QWidget* parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse);
    align();
}

/// By the direction of the window: a name in Latin letters begins beside its label there too.
void WrappedLabel::align()
{
    const Qt::Alignment side = layoutDirection() == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft;
    setAlignment((alignment() & Qt::AlignVertical_Mask) | side | Qt::AlignAbsolute);
}

void WrappedLabel::changeEvent(QEvent* event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange)
        align();
}

void WrappedLabel::setText(const QString& text)
{
    // Unless somebody gave it a name of its own, it is called what it says, without the places to break it.
    if (accessibleName().isEmpty() || accessibleName() == offScreen(m_text))
        setAccessibleName(offScreen(text));
    m_text = text;
    QLabel::setText(breakable(text));
}

void WrappedLabel::copySelection() const
{
    QGuiApplication::clipboard()->setText(offScreen(selectedText()).remove(BreakHere));
}

void WrappedLabel::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Copy) && hasSelectedText())
        copySelection();
    else
        QLabel::keyPressEvent(event);
}

void WrappedLabel::contextMenuEvent(QContextMenuEvent* event)
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QAction* copy = menu->addAction(tr("&Copy"), this, [this] { copySelection(); });
    copy->setEnabled(hasSelectedText());
    menu->addAction(tr("Select &All"), this, [this] { setSelection(0, int(QLabel::text().size())); });
    menu->popup(event->globalPos());
}

} // namespace pintle
