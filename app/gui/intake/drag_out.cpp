// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "app/gui/intake/drag_out.h"

#include <QApplication>
#include <QDrag>
#include <QMimeData>
#include <QMouseEvent>
#include <QWidget>

namespace pintle {

DragOut::DragOut(QWidget* surface, Maker make)
    : QObject(surface)
    , m_surface(surface)
    , m_make(std::move(make))
{
    surface->installEventFilter(this);
}

bool DragOut::eventFilter(QObject* watched, QEvent* event)
{
    const auto* mouse = dynamic_cast<QMouseEvent*>(event);
    if (mouse == nullptr)
        return QObject::eventFilter(watched, event);
    if (event->type() == QEvent::MouseButtonPress && mouse->button() == Qt::LeftButton)
        m_pressed = mouse->position().toPoint();
    if (event->type() == QEvent::MouseButtonRelease)
        m_pressed.reset();
    const bool moved = event->type() == QEvent::MouseMove && m_pressed && mouse->buttons().testFlag(Qt::LeftButton)
        && (mouse->position().toPoint() - *m_pressed).manhattanLength() >= QApplication::startDragDistance();
    if (!moved)
        return QObject::eventFilter(watched, event);
    auto mime = m_make(*std::exchange(m_pressed, std::nullopt));
    if (mime == nullptr)
        return QObject::eventFilter(watched, event);
    auto* drag = new QDrag(m_surface);
    drag->setMimeData(mime.release());
    drag->exec(Qt::CopyAction);
    return true;
}

} // namespace pintle
