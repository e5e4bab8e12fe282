// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#pragma once

#include "app/gui/models/badge.h"
#include "app/gui/theme/icons.h"
#include "app/gui/theme/tokens.h"

#include <QFont>
#include <QSizeF>
#include <QWidget>

class QPainter;

namespace pintle {

/// The glyph that says a severity without colour.
IconName glyphOf(Severity severity);

QSizeF badgeSize(const Badge& badge, const QFont& font);
/// The same where there is no more room than this: the words are wrapped.
QSizeF badgeSize(const Badge& badge, const QFont& font, qreal maximumWidth);
/// Draws glyph, word, fill and outline; `place` has the size of badgeSize().
void paintBadge(QPainter& painter, const QRectF& place, const Badge& badge, const QFont& font, const Tokens& tokens);

/// A badge among other widgets; its word is its accessible name.
class BadgeLabel : public QWidget
{
    Q_OBJECT

public:
    explicit BadgeLabel(QWidget* parent = nullptr);

    void setBadge(const Badge& badge);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Badge m_badge;
};

} // namespace pintle
