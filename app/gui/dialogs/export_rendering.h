// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#pragma once

#include "core/formats/registry.h"

#include <QDateTime>

#include <vector>

namespace pintle {

/// A set written in one format, or the reason why not.
struct RenderedExport {
    QString id;
    Result<Exported> result;
};
RenderedExport renderExport(const Format& format, const PinSet& set, const QDateTime& now, bool force);

/// A file to write.
struct ExportFile {
    QString name; ///< without folder
    QByteArray content;
};
/// Names of files that are there already, in the order given.
QStringList existingFiles(const QString& folder, const std::vector<ExportFile>& files);
/// Writes each atomically; ends at the first that cannot be written, and what was written until then stays. Returns how
/// many.
Result<int> writeFiles(const QString& folder, const std::vector<ExportFile>& files);

} // namespace pintle
