// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#pragma once

#include "core/base/finding.h"
#include "core/pins/pin_set.h"

#include <QDialog>

#include <vector>

namespace pintle {

/// A configuration as it was read: what it really enforces, what is odd about it, what could not be read.
struct ReadConfiguration {
    PinSet set;
    QString format; ///< title; empty for a damaged pin set
    Findings findings;
    std::vector<Error> lost;
};
/// From any known configuration, or what a damaged pin set still holds. For a worker thread. Errors: those of readFile
/// and importAny.
Result<ReadConfiguration> readConfiguration(const QString& path);
Result<ReadConfiguration> readConfigurationText(const QString& name, const QByteArray& content);

/// `1 domain, 2 pins, 1 problem: …`
QString summaryOf(const ReadConfiguration& configuration);

/// What a configuration holds before it becomes a pin set of the workspace.
class ImportPreview : public QDialog
{
    Q_OBJECT

public:
    ImportPreview(const QString& name, ReadConfiguration configuration, QWidget* parent = nullptr);

Q_SIGNALS:
    void importRequested(const pintle::PinSet& set);
};

} // namespace pintle
