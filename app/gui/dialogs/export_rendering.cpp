// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "app/gui/dialogs/export_rendering.h"

#include "core/base/file_input.h"

#include <QDir>
#include <QFileInfo>

namespace pintle {

RenderedExport renderExport(const Format& format, const PinSet& set, const QDateTime& now, bool force)
{
    return {QString(format.id), format.write({.set = set, .now = now, .force = force})};
}

QStringList existingFiles(const QString& folder, const std::vector<ExportFile>& files)
{
    QStringList there;
    for (const ExportFile& file : files) {
        if (QFileInfo::exists(QDir(folder).filePath(file.name)))
            there << file.name;
    }
    return there;
}

Result<int> writeFiles(const QString& folder, const std::vector<ExportFile>& files)
{
    int written = 0;
    for (const ExportFile& file : files) {
        if (auto done = writeFile(QDir(folder).filePath(file.name), file.content); !done)
            return failure(done.error());
        ++written;
    }
    return written;
}

} // namespace pintle
