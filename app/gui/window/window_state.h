// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#pragma once

#include <QByteArray>
#include <QHash>
#include <QPoint>
#include <QString>
#include <QVariant>

class QWidget;

namespace pintle {

/// How a window looks at a time, for another one that takes its place: geometry, where splitters stand, which tabs and
/// rows are current, what stands in fields, who has the focus. Widgets are found again by their objectNames, so only
/// those with one are in it.
class WindowState
{
public:
    static WindowState of(const QWidget& window);
    void applyTo(QWidget& window) const;

private:
    QByteArray m_geometry;
    QString m_focus;
    QHash<QString, QVariant> m_values;
};

} // namespace pintle
