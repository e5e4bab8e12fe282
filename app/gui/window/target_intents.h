// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#pragma once

#include "app/gui/window/window_parts.h"

#include <QObject>
#include <QStringList>

#include <memory>

class QAction;

namespace pintle {

class FileIntents;
class Recents;
struct StoredTarget;

/// Joins the target bar to the workbench: address, trust store, pin set, and the one button.
class TargetIntents : public QObject
{
    Q_OBJECT

public:
    TargetIntents(const WindowParts& parts, FileIntents& files, QObject* parent);
    ~TargetIntents() override;

    /// What the address field offers; the first frame does without.
    void suggest();

private:
    void addActions();
    void connectBar(FileIntents& files);
    void connectBench();
    void refreshPinSets();
    void reviewTrust();
    const StoredTarget* keptTarget() const;
    void keepOrForget();
    void reviewKept();

    WindowParts m_parts;
    std::unique_ptr<Recents> m_recents;
    QStringList m_kept; ///< addresses of the workspace's targets
    QAction* m_keep = nullptr;
};

} // namespace pintle
