// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "app/gui/pages/inspect/check_row.h"

#include "app/gui/theme/fonts.h"
#include "app/gui/theme/tokens.h"
#include "app/gui/widgets/badge.h"
#include "app/gui/widgets/wrapped_label.h"

#include <QGridLayout>
#include <QLabel>
#include <QPainter>

namespace pintle {

QString CheckLine::plain() const
{
    QStringList parts{title, text, rule};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

CheckRow::CheckRow(const CheckLine& line, QWidget* parent)
    : QWidget(parent)
    , m_severity(line.severity)
{
    setAccessibleName(line.plain());
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(26, 3, 0, 3);
    grid->setHorizontalSpacing(10);
    grid->setVerticalSpacing(1);
    auto* title = new QLabel(breakable(line.title), this);
    title->setTextFormat(Qt::PlainText);
    title->setWordWrap(true);
    title->setFont(scaledFont(font(), 1, QFont::DemiBold));
    grid->addWidget(title, 0, 0);
    if (!line.rule.isEmpty()) {
        auto* rule = new QLabel(line.rule, this);
        rule->setForegroundRole(QPalette::PlaceholderText);
        rule->setFont(scaledFont(font(), 0.9));
        grid->addWidget(rule, 0, 1, Qt::AlignTrailing | Qt::AlignTop);
    }
    if (!line.text.isEmpty()) {
        auto* text = new WrappedLabel(this);
        text->setText(line.text);
        grid->addWidget(text, 1, 0, 1, 2);
    }
    grid->setColumnStretch(0, 1);
}

void CheckRow::paintEvent(QPaintEvent*)
{
    const SeverityColors colors = colorsFor(m_severity, tokensFor(palette()));
    QPainter painter(this);
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    paintIcon(painter, QRectF(mirrored ? width() - 17 : 1, 4, 16, 16), glyphOf(m_severity), colors.line);
}

} // namespace pintle
