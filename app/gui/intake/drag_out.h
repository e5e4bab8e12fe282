// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#pragma once

#include <QObject>
#include <QPoint>

#include <functional>
#include <memory>
#include <optional>

class QMimeData;
class QWidget;

namespace pintle {

/// Begins a drag where a press on something becomes a move. Qt runs a drag in an event loop of its own; nothing waits
/// for it here.
class DragOut : public QObject
{
    Q_OBJECT

public:
    /// What lies at a point of `surface`; null where nothing does.
    using Maker = std::function<std::unique_ptr<QMimeData>(const QPoint& position)>;

    /// `surface` is watched and owns this.
    DragOut(QWidget* surface, Maker make);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* m_surface;
    Maker m_make;
    std::optional<QPoint> m_pressed;
};

} // namespace pintle
