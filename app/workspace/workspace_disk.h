// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#pragma once

#include "core/base/result.h"

#include <QByteArray>

#include <optional>

namespace pintle {

/// What tells one content of a file from another without reading it.
struct FileStamp {
    quint64 device = 0;
    quint64 inode = 0;
    qint64 bytes = 0;
    qint64 nanoseconds = 0; ///< of the last change
    friend bool operator==(const FileStamp&, const FileStamp&) = default;
};

/// The disk as a workspace sees it: what returns without an Error has reached it. Tests put one in its place that
/// fails. Errors: FileWriteFailed with the system's reason in detail, and value `no-space` where the disk is full.
class WorkspaceDisk
{
public:
    static constexpr auto NoSpace = "no-space";

    WorkspaceDisk() = default;
    virtual ~WorkspaceDisk() = default;
    WorkspaceDisk(const WorkspaceDisk&) = delete;
    WorkspaceDisk& operator=(const WorkspaceDisk&) = delete;

    /// Errors: those of readFile.
    virtual Result<QByteArray> read(const QString& path);
    /// The old content stays until the new one is complete (`….new`). A new file is readable by its owner alone.
    virtual Result<void> replace(const QString& path, const QByteArray& content);
    /// Writes at `offset`, where the file ends afterwards: what stood behind is cut off.
    virtual Result<void> append(const QString& path, qint64 offset, const QByteArray& content);
    /// Nothing to remove is no error.
    virtual Result<void> remove(const QString& path);
    /// Nothing where there is no such file.
    virtual std::optional<FileStamp> stamp(const QString& path);
};

} // namespace pintle
