// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "app/gui/window/window_state.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QScrollBar>
#include <QSplitter>
#include <QTabBar>
#include <QTabWidget>
#include <QWidget>

namespace pintle {
namespace {

/// The rows of an index and of all that it stands under, outermost first.
QVariantList rowsOf(QModelIndex index)
{
    QVariantList rows;
    const int column = index.column();
    for (; index.isValid(); index = index.parent())
        rows.prepend(index.row());
    return rows.isEmpty() ? rows : rows << column;
}

QModelIndex indexAt(const QAbstractItemModel& model, QVariantList rows)
{
    const int column = rows.isEmpty() ? 0 : rows.takeLast().toInt();
    QModelIndex index;
    for (int i = 0; i < rows.size(); ++i)
        index = model.index(rows[i].toInt(), i + 1 == rows.size() ? column : 0, index);
    return index;
}

QVariant valueOf(const QWidget& widget)
{
    if (const auto* splitter = qobject_cast<const QSplitter*>(&widget))
        return splitter->saveState();
    if (const auto* tabs = qobject_cast<const QTabWidget*>(&widget))
        return tabs->currentIndex();
    if (const auto* tabs = qobject_cast<const QTabBar*>(&widget))
        return tabs->currentIndex();
    if (const auto* view = qobject_cast<const QAbstractItemView*>(&widget))
        return rowsOf(view->currentIndex());
    if (const auto* box = qobject_cast<const QComboBox*>(&widget); box != nullptr && box->isEditable())
        return box->currentText();
    if (const auto* field = qobject_cast<const QLineEdit*>(&widget); field != nullptr && !field->isReadOnly())
        return field->text();
    return {};
}

void give(QWidget& widget, const QVariant& value)
{
    if (auto* splitter = qobject_cast<QSplitter*>(&widget)) {
        splitter->restoreState(value.toByteArray());
    } else if (auto* tabWidget = qobject_cast<QTabWidget*>(&widget)) {
        if (value.toInt() < tabWidget->count())
            tabWidget->setCurrentIndex(value.toInt());
    } else if (auto* tabs = qobject_cast<QTabBar*>(&widget)) {
        if (value.toInt() < tabs->count())
            tabs->setCurrentIndex(value.toInt());
    } else if (auto* view = qobject_cast<QAbstractItemView*>(&widget)) {
        if (view->model() == nullptr)
            return;
        if (const QModelIndex index = indexAt(*view->model(), value.toList()); index.isValid())
            view->setCurrentIndex(index);
    } else if (auto* box = qobject_cast<QComboBox*>(&widget)) {
        box->setEditText(value.toString());
    } else if (auto* field = qobject_cast<QLineEdit*>(&widget)) {
        if (field->text() != value.toString())
            field->setText(value.toString());
    }
}

/// Names that one widget alone has.
QHash<QString, QWidget*> namedWidgets(const QWidget& window)
{
    QHash<QString, QWidget*> named;
    for (QWidget* widget : window.findChildren<QWidget*>()) {
        const QString name = widget->objectName();
        if (name.isEmpty() || name.startsWith(QLatin1String("qt_")))
            continue;
        named.insert(name, named.contains(name) ? nullptr : widget);
    }
    return named;
}

} // namespace

WindowState WindowState::of(const QWidget& window)
{
    WindowState state;
    state.m_geometry = window.saveGeometry();
    const QHash<QString, QWidget*> named = namedWidgets(window);
    for (auto it = named.begin(); it != named.end(); ++it) {
        if (it.value() == nullptr)
            continue;
        if (const QVariant value = valueOf(*it.value()); value.isValid())
            state.m_values.insert(it.key(), value);
    }
    for (const QWidget* focus = window.focusWidget(); focus != nullptr; focus = focus->parentWidget()) {
        if (named.value(focus->objectName()) == focus) {
            state.m_focus = focus->objectName();
            break;
        }
    }
    return state;
}

void WindowState::applyTo(QWidget& window) const
{
    window.restoreGeometry(m_geometry);
    const QHash<QString, QWidget*> named = namedWidgets(window);
    for (auto it = m_values.begin(); it != m_values.end(); ++it) {
        if (QWidget* widget = named.value(it.key()))
            give(*widget, it.value());
    }
    if (QWidget* focus = named.value(m_focus))
        focus->setFocus(Qt::OtherFocusReason);
}

} // namespace pintle
