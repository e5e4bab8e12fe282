// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "app/gui/pages/pin_sets/marked_line.h"

#include "app/gui/theme/tokens.h"
#include "app/gui/widgets/badge.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

namespace pintle {
namespace {

constexpr int Gap = 6;

QColor inkOf(Severity severity, const Tokens& tokens)
{
    switch (severity) {
    case Severity::Ok: return tokens.okLine;
    case Severity::Info: return tokens.infoLine;
    case Severity::Neutral: return tokens.neutralLine;
    case Severity::Warning: return tokens.warnLine;
    case Severity::Failure: return tokens.failLine;
    }
    Q_UNREACHABLE();
}

} // namespace

MarkedLine::MarkedLine(QWidget* parent)
    : QWidget(parent)
    , m_text(new QLabel(this))
{
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addSpacing(fontMetrics().ascent() + Gap); // the glyph, on the side where text begins
    row->addWidget(m_text, 1);
}

void MarkedLine::setLine(Severity severity, const QString& text, const QString& spoken, const QString& tip)
{
    m_severity = severity;
    m_text->setText(text);
    m_text->setAccessibleName(spoken);
    setAccessibleName(spoken);
    setToolTip(tip);
    update();
}

QString MarkedLine::text() const
{
    return m_text->text();
}

void MarkedLine::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const int size = fontMetrics().ascent();
    // Beside the first line, however many there are.
    const QRect glyph(0, (fontMetrics().height() - size) / 2, size, size);
    const QRect place =
        layoutDirection() == Qt::RightToLeft ? QRect(QPoint(width() - size, glyph.top()), glyph.size()) : glyph;
    paintIcon(painter, place, glyphOf(m_severity), inkOf(m_severity, tokensFor(palette())));
}

} // namespace pintle
