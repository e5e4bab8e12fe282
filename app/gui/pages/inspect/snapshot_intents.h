// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#pragma once

#include "app/gui/window/window_parts.h"
#include "app/workspace/workspace.h"

#include <QObject>

class QAction;

namespace pintle {

/// Keeps what a target sent, and shows what was kept.
class SnapshotIntents : public QObject
{
    Q_OBJECT

public:
    SnapshotIntents(const WindowParts& parts, QObject* parent);

    /// What is shown now as a snapshot; nothing without a chain.
    std::optional<Snapshot> snapshotOfNow() const;

private:
    void take();
    void showSnapshots();
    void refresh();
    QString target() const;

    WindowParts m_parts;
    QAction* m_take = nullptr;
    QAction* m_compare = nullptr;
};

} // namespace pintle
