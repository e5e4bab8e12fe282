// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "tests/app/gui/fitting.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QComboBox>
#include <QLabel>
#include <QLayout>
#include <QMainWindow>
#include <QStackedWidget>
#include <QTabBar>
#include <QTextDocument>
#include <QWidget>

namespace pintle::test {
namespace {

constexpr int Tolerance = 2; ///< pixels of rounding

QString describe(const QWidget& widget)
{
    QString text;
    if (const auto* label = qobject_cast<const QLabel*>(&widget))
        text = label->text();
    else if (const auto* button = qobject_cast<const QAbstractButton*>(&widget))
        text = button->text();
    QString place;
    for (const QWidget* above = widget.parentWidget(); above != nullptr; above = above->parentWidget()) {
        if (!above->objectName().isEmpty() && !above->objectName().startsWith(QLatin1String("qt_"))) {
            place = above->objectName();
            break;
        }
    }
    return QStringLiteral("%1 %2 “%3” in %4")
        .arg(QLatin1String(widget.metaObject()->className()), widget.objectName(), text.left(60), place);
}

QString sizeText(QSize size)
{
    return QStringLiteral("%1×%2").arg(size.width()).arg(size.height());
}

bool isWithinScrolled(const QWidget& widget)
{
    for (const QWidget* above = widget.parentWidget(); above != nullptr; above = above->parentWidget()) {
        const auto* area = qobject_cast<const QAbstractScrollArea*>(above->parentWidget());
        if (area != nullptr && area->viewport() == above)
            return true;
    }
    return false;
}

/// The size that a label's text needs at its width.
QSize wantedBy(const QLabel& label)
{
    const int width = label.contentsRect().width() - 2 * label.margin();
    if (label.wordWrap())
        return {0, label.heightForWidth(label.width())};
    return {label.minimumSizeHint().width() - (label.width() - width), label.minimumSizeHint().height()};
}

void reviewLabel(const QLabel& label, QStringList& misfits)
{
    if (label.text().isEmpty() || !label.toolTip().isEmpty())
        return;
    const QSize wanted = wantedBy(label);
    if (wanted.width() > label.contentsRect().width() + Tolerance || wanted.height() > label.height() + Tolerance)
        misfits << QStringLiteral("%1 is cut: needs %2, has %3")
                       .arg(describe(label), sizeText(wanted), sizeText(label.size()));
}

void reviewButton(const QAbstractButton& button, QStringList& misfits)
{
    const QSize wanted = button.sizeHint();
    if (button.text().isEmpty() || !wanted.isValid())
        return;
    // A tool button shortens its text only at the end of a crowded bar, where its tool tip says it.
    if (wanted.width() > button.width() + Tolerance || wanted.height() > button.height() + Tolerance)
        misfits << QStringLiteral("%1 is cut: needs %2, has %3")
                       .arg(describe(button), sizeText(wanted), sizeText(button.size()));
}

void reviewTabs(const QTabBar& tabs, QStringList& misfits)
{
    for (int i = 0; i < tabs.count(); ++i) {
        const int wanted = tabs.fontMetrics().horizontalAdvance(tabs.tabText(i).remove(QLatin1Char('&')));
        if (tabs.isTabVisible(i) && wanted > tabs.tabRect(i).width() && tabs.tabToolTip(i).isEmpty())
            misfits << QStringLiteral("%1: tab “%2” is cut").arg(describe(tabs), tabs.tabText(i));
    }
}

void reviewBox(const QComboBox& box, QStringList& misfits)
{
    const int wanted = box.fontMetrics().horizontalAdvance(box.currentText());
    if (!box.isEditable() && box.toolTip().isEmpty() && wanted > box.width() - 20)
        misfits << QStringLiteral("%1: “%2” is cut").arg(describe(box), box.currentText());
}

/// Below the least size a widget's inside is squeezed together.
void reviewLeastSize(const QWidget& widget, QStringList& misfits)
{
    const QSize least = widget.minimumSizeHint();
    // A stack asks for the room of all its pages, of which one shows: that one is looked at by itself.
    if (qobject_cast<const QStackedWidget*>(&widget) != nullptr || widget.findChild<QStackedWidget*>() != nullptr)
        return;
    if (widget.layout() == nullptr || isWithinScrolled(widget) || !least.isValid())
        return;
    if (least.width() > widget.width() + Tolerance || least.height() > widget.height() + Tolerance)
        misfits << QStringLiteral("%1 is squeezed: needs %2, has %3")
                       .arg(describe(widget), sizeText(least), sizeText(widget.size()));
}

std::vector<const QWidget*> shownIn(const QLayout& layout)
{
    std::vector<const QWidget*> shown;
    for (int i = 0; i < layout.count(); ++i) {
        const QLayoutItem* item = layout.itemAt(i);
        if (const QWidget* widget = const_cast<QLayoutItem*>(item)->widget()) {
            if (widget->isVisible())
                shown.push_back(widget);
        } else if (const QLayout* inner = const_cast<QLayoutItem*>(item)->layout()) {
            for (const QWidget* below : shownIn(*inner))
                shown.push_back(below);
        }
    }
    return shown;
}

void reviewOverlaps(const QWidget& widget, QStringList& misfits)
{
    if (widget.layout() == nullptr || widget.inherits("QStackedWidget")
        || qobject_cast<const QMainWindow*>(&widget) != nullptr)
        return;
    const std::vector<const QWidget*> shown = shownIn(*widget.layout());
    for (size_t i = 0; i < shown.size(); ++i) {
        for (size_t j = i + 1; j < shown.size(); ++j) {
            const QRect common = shown[i]->geometry() & shown[j]->geometry();
            if (common.width() > Tolerance && common.height() > Tolerance)
                misfits << QStringLiteral("%1 covers %2").arg(describe(*shown[j]), describe(*shown[i]));
        }
    }
}

} // namespace

QStringList misfitsOf(const QWidget& top)
{
    QStringList misfits;
    QList<const QWidget*> all{&top};
    for (const QWidget* widget : top.findChildren<QWidget*>())
        all << widget;
    for (const QWidget* widget : std::as_const(all)) {
        if (!widget->isVisible() || widget->window() != &top)
            continue;
        if (const auto* label = qobject_cast<const QLabel*>(widget))
            reviewLabel(*label, misfits);
        else if (const auto* button = qobject_cast<const QAbstractButton*>(widget))
            reviewButton(*button, misfits);
        else if (const auto* tabs = qobject_cast<const QTabBar*>(widget))
            reviewTabs(*tabs, misfits);
        else if (const auto* box = qobject_cast<const QComboBox*>(widget))
            reviewBox(*box, misfits);
        reviewLeastSize(*widget, misfits);
        reviewOverlaps(*widget, misfits);
    }
    return misfits;
}

} // namespace pintle::test
