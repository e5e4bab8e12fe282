// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "app/gui/pages/simulate/differs_delegate.h"

#include "app/gui/theme/tokens.h"

#include <QPainter>

namespace pintle {
namespace {

constexpr int Bar = 4;

} // namespace

DiffersDelegate::DiffersDelegate(int role, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_role(role)
{ }

void DiffersDelegate::initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    if (!index.data(m_role).toBool())
        return;
    const QString plain = QStringLiteral("≠ %1").arg(option->text);
    //: In a table: %1 a value, which is another than that of lane A.
    const QString marked = tr("≠ %1 – differs from A").arg(option->text);
    const bool isAbsent = option->text == QStringLiteral("–");
    const bool fits = option->fontMetrics.horizontalAdvance(marked) <= option->rect.width() - 3 * Bar;
    option->text = fits && !isAbsent ? marked : plain;
}

void DiffersDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const bool differs = index.data(m_role).toBool();
    QStyleOptionViewItem shifted = option;
    const bool mirrored = option.direction == Qt::RightToLeft;
    if (differs)
        shifted.rect.adjust(mirrored ? 0 : Bar, 0, mirrored ? -Bar : 0, 0);
    QStyledItemDelegate::paint(painter, shifted, index);
    if (!differs)
        return;
    QRect bar = option.rect;
    bar.setWidth(Bar - 1);
    if (mirrored)
        bar.moveRight(option.rect.right());
    painter->fillRect(bar.adjusted(0, 1, 0, -1), tokensFor(option.palette).warnLine);
}

} // namespace pintle
