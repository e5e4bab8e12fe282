// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "app/workspace/workspace_disk.h"

#include "app/workspace/workspace_reader.h"

#include "core/base/file_input.h"

#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace pintle {
namespace {

constexpr mode_t OwnerOnly = 0600;

// A journal may outgrow the workspace it belongs to before it is begun anew.
constexpr qint64 MaximumRead = 2 * WorkspaceReader::Limits.bytes;

Error systemError(const QString& path)
{
    const int number = errno;
    const bool full = number == ENOSPC || number == EDQUOT || number == EFBIG;
    return {ErrorCode::FileWriteFailed,
        {.subject = path,
            .detail = QString::fromLocal8Bit(std::strerror(number)),
            .value = full ? QString::fromLatin1(WorkspaceDisk::NoSpace) : QString()}};
}

// A file system that cannot do it (EINVAL) has no better promise to make.
bool reachesDisk(int descriptor)
{
    return ::fsync(descriptor) == 0 || errno == EINVAL || errno == ENOTSUP;
}

// That a name is there is a matter of its directory.
void syncDirectoryOf(const QString& path)
{
    const int directory =
        ::open(QFile::encodeName(QFileInfo(path).path()).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (directory < 0)
        return;
    reachesDisk(directory);
    ::close(directory);
}

Result<void> writeAll(int descriptor, const QString& path, qint64 offset, const QByteArray& content)
{
    qint64 written = 0;
    while (written < content.size()) {
        const ssize_t count =
            ::pwrite(descriptor, content.constData() + written, size_t(content.size() - written), offset + written);
        if (count < 0 && errno == EINTR)
            continue;
        if (count <= 0)
            return failure(systemError(path));
        written += count;
    }
    return {};
}

} // namespace

Result<QByteArray> WorkspaceDisk::read(const QString& path)
{
    return readFile(path, {.bytes = MaximumRead});
}

Result<void> WorkspaceDisk::replace(const QString& path, const QByteArray& content)
{
    // Not QSaveFile: each time the process ended in the middle it would leave a file behind under another name.
    struct stat old { };
    const mode_t mode = ::stat(QFile::encodeName(path).constData(), &old) == 0 ? old.st_mode & 0777 : OwnerOnly;
    const QByteArray fresh = QFile::encodeName(path + QStringLiteral(".new"));
    const int descriptor = ::open(fresh.constData(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOFOLLOW, OwnerOnly);
    if (descriptor < 0)
        return failure(systemError(path));
    auto result = writeAll(descriptor, path, 0, content);
    if (result && (::fchmod(descriptor, mode) != 0 || !reachesDisk(descriptor)))
        result = failure(systemError(path));
    ::close(descriptor);
    if (result && ::rename(fresh.constData(), QFile::encodeName(path).constData()) != 0)
        result = failure(systemError(path));
    if (result)
        syncDirectoryOf(path);
    else
        ::unlink(fresh.constData());
    return result;
}

Result<void> WorkspaceDisk::append(const QString& path, qint64 offset, const QByteArray& content)
{
    const QByteArray name = QFile::encodeName(path);
    const int descriptor = ::open(name.constData(), O_WRONLY | O_CREAT | O_CLOEXEC | O_NOFOLLOW, OwnerOnly);
    if (descriptor < 0)
        return failure(systemError(path));
    Result<void> result;
    if (::ftruncate(descriptor, offset) != 0)
        result = failure(systemError(path));
    if (result)
        result = writeAll(descriptor, path, offset, content);
    if (result && !reachesDisk(descriptor))
        result = failure(systemError(path));
    ::close(descriptor);
    if (result && offset == 0)
        syncDirectoryOf(path);
    return result;
}

Result<void> WorkspaceDisk::remove(const QString& path)
{
    if (::unlink(QFile::encodeName(path).constData()) != 0 && errno != ENOENT)
        return failure(systemError(path));
    return {};
}

std::optional<FileStamp> WorkspaceDisk::stamp(const QString& path)
{
    struct stat status { };
    if (::stat(QFile::encodeName(path).constData(), &status) != 0)
        return std::nullopt;
    return FileStamp{quint64(status.st_dev), quint64(status.st_ino), qint64(status.st_size),
        qint64(status.st_mtim.tv_sec) * 1'000'000'000 + status.st_mtim.tv_nsec};
}

} // namespace pintle
