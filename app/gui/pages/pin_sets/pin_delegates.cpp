// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "app/gui/pages/pin_sets/pin_delegates.h"

#include "app/gui/pages/pin_sets/lint_model.h"
#include "app/gui/pages/pin_sets/pin_set_tree_model.h"
#include "app/gui/pages/pin_sets/pin_table_model.h"
#include "app/gui/theme/fonts.h"
#include "app/gui/theme/tokens.h"
#include "app/gui/widgets/badge.h"
#include "app/text/sentences.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QMouseEvent>
#include <QPainter>
#include <QTextLayout>

namespace pintle {
namespace {

constexpr int Margin = 6;

void paintGround(QPainter* painter, QStyleOptionViewItem option, const QModelIndex& index)
{
    option.text.clear();
    option.icon = {};
    const QStyle* style = option.widget ? option.widget->style() : QApplication::style();
    option.index = index;
    style->drawControl(QStyle::CE_ItemViewItem, &option, painter, option.widget);
}

Badge stateBadge(const QModelIndex& index)
{
    return badgeOf(PinKind(index.data(PinTableModel::KindRole).toInt()));
}

// Where things stand in the row of a finding; mirrored for right-to-left by the caller.
struct LintPlaces {
    QRect badge;
    QRect sentence;
    QRect fix;
};

Badge lintBadge(const QModelIndex& index)
{
    const auto severity = Severity(index.data(LintModel::SeverityRole).toInt());
    return {severity, text::word(severity)};
}

LintPlaces lintPlaces(const QStyleOptionViewItem& option, const QModelIndex& index)
{
    const QSize badge = badgeSize(lintBadge(index), option.font).toSize();
    const QString fix = index.data(LintModel::FixTextRole).toString();
    const int fixWidth = fix.isEmpty() ? 0 : option.fontMetrics.horizontalAdvance(fix) + 2 * Margin;
    const QRect inner = option.rect.adjusted(Margin, Margin / 2, -Margin, -Margin / 2);
    LintPlaces places;
    places.badge = QRect(inner.topLeft(), badge);
    places.fix = QRect(inner.right() - fixWidth + 1, inner.top(), fixWidth, badge.height());
    const int left = places.badge.right() + Margin;
    places.sentence = QRect(left, inner.top(), places.fix.left() - left - (fixWidth > 0 ? Margin : 0), inner.height());
    for (QRect* place : {&places.badge, &places.sentence, &places.fix})
        *place = QStyle::visualRect(option.direction, option.rect, *place);
    return places;
}

QRect sentenceBounds(const QStyleOptionViewItem& option, const QString& sentence, int width)
{
    return option.fontMetrics.boundingRect(QRect(0, 0, std::max(width, 80), 10'000), Qt::TextWordWrap, sentence);
}

} // namespace

void PinStateDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyleOptionViewItem ground = option;
    initStyleOption(&ground, index);
    paintGround(painter, ground, index);
    const Badge badge = stateBadge(index);
    const QSize size = badgeSize(badge, option.font).toSize();
    const QRect place(
        option.rect.left() + Margin, option.rect.center().y() - size.height() / 2, size.width(), size.height());
    painter->save();
    painter->setLayoutDirection(option.direction);
    paintBadge(*painter, QStyle::visualRect(option.direction, option.rect, place), badge, option.font,
        tokensFor(option.palette));
    painter->restore();
}

QSize PinStateDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    return badgeSize(stateBadge(index), option.font).toSize() + QSize(2 * Margin, Margin);
}

QWidget* PinStateDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem&, const QModelIndex&) const
{
    auto* box = new QComboBox(parent);
    box->setObjectName(QStringLiteral("pins.state"));
    box->setAccessibleName(tr("State of the pin"));
    for (const PinKind kind : pinKinds())
        box->addItem(badgeOf(kind).word, int(kind));
    connect(box, &QComboBox::activated, this, [this, box] {
        auto* self = const_cast<PinStateDelegate*>(this);
        Q_EMIT self->commitData(box);
        Q_EMIT self->closeEditor(box);
    });
    return box;
}

void PinStateDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const
{
    auto* box = qobject_cast<QComboBox*>(editor);
    box->setCurrentIndex(box->findData(index.data(PinTableModel::KindRole)));
}

void PinStateDelegate::setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const
{
    model->setData(index, qobject_cast<QComboBox*>(editor)->currentData(), PinTableModel::KindRole);
}

void PinTextDelegate::initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    option->font = fixedFont(option->font);
    option->fontMetrics = QFontMetrics(option->font);
    option->textElideMode = Qt::ElideMiddle;
}

void PinSetDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    const QString name = item.text;
    paintGround(painter, item, index);
    const bool selected = item.state.testFlag(QStyle::State_Selected);
    const Tokens& tokens = tokensFor(item.palette);
    const QColor ink = item.palette.color(selected ? QPalette::HighlightedText : QPalette::Text);
    const QString count = QLocale().toString(index.data(PinSetTreeModel::CountRole).toInt());
    const int countWidth = item.fontMetrics.horizontalAdvance(count);
    QRect inner = item.rect.adjusted(Margin, 0, -Margin, 0);
    const QVariant severity = index.data(PinSetTreeModel::SeverityRole);
    painter->save();
    painter->setPen(selected ? ink : tokens.mutedText);
    painter->setFont(item.font);
    const auto place = [&item](const QRect& r) { return QStyle::visualRect(item.direction, item.rect, r); };
    painter->drawText(
        place(QRect(inner.right() - countWidth, inner.top(), countWidth + 1, inner.height())), Qt::AlignCenter, count);
    inner.setRight(inner.right() - countWidth - Margin);
    if (severity.isValid() && Severity(severity.toInt()) >= Severity::Warning) {
        const int size = item.fontMetrics.ascent();
        const QRect glyph(inner.right() - size, inner.center().y() - size / 2, size, size);
        const bool fails = Severity(severity.toInt()) == Severity::Failure;
        paintIcon(*painter, place(glyph), glyphOf(Severity(severity.toInt())),
            selected    ? ink
                : fails ? tokens.failLine
                        : tokens.warnLine);
        inner.setRight(glyph.left() - Margin);
    }
    painter->setPen(ink);
    painter->drawText(place(inner),
        Qt::AlignVCenter | (item.direction == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft),
        item.fontMetrics.elidedText(name, Qt::ElideRight, inner.width()));
    painter->restore();
}

QSize PinSetDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    return QStyledItemDelegate::sizeHint(option, index) + QSize(5 * Margin, Margin + 2);
}

void LintDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    paintGround(painter, item, index);
    const bool selected = item.state.testFlag(QStyle::State_Selected);
    const Tokens& tokens = tokensFor(item.palette);
    const LintPlaces places = lintPlaces(item, index);
    painter->save();
    painter->setLayoutDirection(item.direction);
    paintBadge(*painter, places.badge, lintBadge(index), item.font, tokens);
    painter->setFont(item.font);
    painter->setPen(item.palette.color(selected ? QPalette::HighlightedText : QPalette::Text));
    painter->drawText(places.sentence, Qt::TextWordWrap | Qt::AlignVCenter | Qt::AlignLeading,
        index.data(LintModel::SentenceRole).toString());
    const QString fix = index.data(LintModel::FixTextRole).toString();
    if (!fix.isEmpty()) {
        QFont underlined = item.font;
        underlined.setUnderline(true);
        painter->setFont(underlined);
        painter->setPen(selected ? item.palette.color(QPalette::HighlightedText) : tokens.link);
        painter->drawText(places.fix, Qt::AlignCenter, fix);
    }
    painter->restore();
}

QSize LintDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
    item.rect = QRect(0, 0, view ? view->viewport()->width() : 400, 100);
    const LintPlaces places = lintPlaces(item, index);
    const QRect text = sentenceBounds(item, index.data(LintModel::SentenceRole).toString(), places.sentence.width());
    return {places.sentence.width(), std::max(text.height(), places.badge.height()) + Margin};
}

bool LintDelegate::editorEvent(
    QEvent* event, QAbstractItemModel*, const QStyleOptionViewItem& option, const QModelIndex& index)
{
    if (event->type() != QEvent::MouseButtonRelease)
        return false;
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    const auto* mouse = static_cast<QMouseEvent*>(event);
    if (mouse->button() != Qt::LeftButton || !lintPlaces(item, index).fix.contains(mouse->position().toPoint()))
        return false;
    Q_EMIT fixRequested(index.row());
    return true;
}

} // namespace pintle
