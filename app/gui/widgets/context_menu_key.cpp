// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "app/gui/widgets/context_menu_key.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QWidget>

namespace pintle {
namespace {

class ContextMenuKey : public QObject
{
public:
    using QObject::QObject;

    bool eventFilter(QObject* receiver, QEvent* event) override
    {
        if (event->type() != QEvent::KeyPress)
            return false;
        const auto* key = static_cast<QKeyEvent*>(event);
        auto* widget = qobject_cast<QWidget*>(receiver);
        if (key->key() != Qt::Key_F10 || key->modifiers() != Qt::ShiftModifier || widget == nullptr)
            return false;
        const QPoint place = widget->inputMethodQuery(Qt::ImCursorRectangle).toRect().center();
        QContextMenuEvent asked(QContextMenuEvent::Keyboard, place, widget->mapToGlobal(place));
        QCoreApplication::sendEvent(widget, &asked);
        return true;
    }
};

} // namespace

void installContextMenuKey()
{
    static const bool installed = (qApp->installEventFilter(new ContextMenuKey(qApp)), true);
    Q_UNUSED(installed);
}

} // namespace pintle
