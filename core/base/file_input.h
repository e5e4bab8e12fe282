// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#pragma once

#include "core/base/result.h"

#include <QByteArray>

#include <chrono>
#include <stop_token>

namespace pintle {

/// Bounds for readFile.
struct FileLimits {
    qint64 bytes = 128 * 1024 * 1024;          ///< more is an error, never a silent cut
    std::chrono::milliseconds silence{10'000}; ///< how long a pipe may deliver nothing
};

/// Reads a whole regular file or pipe (`-` is standard input). Directories, sockets and endless devices are refused
/// before anything is read; a pipe that stays silent is given up after `limits.silence`, and any file within a tenth of
/// a second once `stop` asks for it. Errors: FileNotFound, FileUnreadable, FileNotReadableKind, FileTooLarge,
/// FileTimedOut, Cancelled; subject is the path.
Result<QByteArray> readFile(const QString& path, FileLimits limits = {}, const std::stop_token& stop = {});

/// Writes atomically: the old content stays until the new one is complete. A device or a pipe is written into instead.
/// OwnerOnly makes a file 0600. Errors: FileWriteFailed.
enum class FileAccess { Shared, OwnerOnly };
Result<void> writeFile(const QString& path, const QByteArray& content, FileAccess access = FileAccess::Shared);

} // namespace pintle
