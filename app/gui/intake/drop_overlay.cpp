// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "app/gui/intake/drop_overlay.h"

#include "app/gui/theme/fonts.h"
#include "app/gui/theme/tokens.h"

#include <QAccessible>
#include <QEvent>
#include <QPainter>

namespace pintle {
namespace {

constexpr qreal Inset = 16;
constexpr qreal IconSize = 48;
constexpr qreal Padding = 28;

} // namespace

DropOverlay::DropOverlay(QWidget* covered)
    : QWidget(covered)
{
    setObjectName(QStringLiteral("drop.overlay"));
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    hide();
    covered->installEventFilter(this);
}

void DropOverlay::say(Mood mood, const QString& sentence)
{
    m_mood = mood;
    m_sentence = sentence;
    setAccessibleName(sentence);
    setGeometry(parentWidget()->rect());
    raise();
    // Hidden and shown again: that is what assistive technology is told of.
    hide();
    show();
    update();
}

bool DropOverlay::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize && watched == parentWidget() && isVisible())
        setGeometry(parentWidget()->rect());
    return QWidget::eventFilter(watched, event);
}

void DropOverlay::paintEvent(QPaintEvent*)
{
    const Tokens& t = tokensFor(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QColor veil = t.window;
    veil.setAlphaF(0.82F);
    painter.fillRect(rect(), veil);
    const bool refused = m_mood == Mood::Refused;
    QPen border(refused ? t.failLine : t.accent, 3, refused ? Qt::DotLine : Qt::DashLine);
    painter.setPen(border);
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(rect()).adjusted(Inset, Inset, -Inset, -Inset), 10, 10);

    const QFont words = scaledFont(font(), 1.35, QFont::DemiBold);
    const QFontMetricsF metrics(words);
    const qreal widest = std::min(width() - 4 * Inset, 640.0);
    const QRectF text = metrics.boundingRect(
        QRectF(0, 0, widest - 2 * Padding, height()), Qt::AlignCenter | Qt::TextWordWrap, m_sentence);
    QRectF card(0, 0, text.width() + 2 * Padding, text.height() + IconSize + 2 * Padding + 12);
    card.moveCenter(QRectF(rect()).center());
    painter.setPen(QPen(refused ? t.failLine : t.controlLine, 1.4));
    painter.setBrush(t.card);
    painter.drawRoundedRect(card, 8, 8);
    const QRectF icon(card.center().x() - IconSize / 2, card.top() + Padding, IconSize, IconSize);
    paintIcon(painter, icon,
        refused                       ? IconName::Cross
            : m_mood == Mood::Looking ? IconName::Search
                                      : IconName::Download,
        refused ? t.failLine : t.accent);
    painter.setFont(words);
    painter.setPen(t.text);
    const QRectF place(card.left() + Padding, icon.bottom() + 12, card.width() - 2 * Padding, text.height());
    painter.drawText(place, Qt::AlignCenter | Qt::TextWordWrap, m_sentence);
}

} // namespace pintle
