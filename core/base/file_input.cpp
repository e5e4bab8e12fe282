// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "core/base/file_input.h"

#include <QFile>
#include <QSaveFile>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <poll.h>
#include <sys/stat.h>
#include <unistd.h>

namespace pintle {
namespace {

class Descriptor
{
public:
    explicit Descriptor(int number)
        : m_number(number)
    { }
    ~Descriptor()
    {
        if (m_number > STDERR_FILENO)
            ::close(m_number);
    }
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;
    int number() const { return m_number; }

private:
    int m_number;
};

QString systemReason()
{
    return QString::fromLocal8Bit(std::strerror(errno));
}

bool endsByItself(const struct stat& status)
{
    return S_ISREG(status.st_mode) || S_ISFIFO(status.st_mode) || S_ISSOCK(status.st_mode);
}

/// Waits until there is something to read, or the end; 0 when it stayed silent for too long or was told to stop.
int waitForMore(int descriptor, std::chrono::milliseconds left, const std::stop_token& stop)
{
    constexpr std::chrono::milliseconds Slice{100};
    while (!stop.stop_requested()) {
        const auto slice = std::min(left, Slice);
        pollfd waiting{descriptor, POLLIN, 0};
        const int ready = ::poll(&waiting, 1, static_cast<int>(slice.count()));
        left -= slice;
        if (ready != 0 || left.count() <= 0)
            return ready;
    }
    return 0;
}

// A pipe is read as it comes: poll() bounds the wait, the running size bounds the memory.
Result<QByteArray> readPieces(
    int descriptor, const QString& path, const FileLimits& limits, qint64 expectedSize, const std::stop_token& stop)
{
    QByteArray content;
    content.reserve(expectedSize);
    char piece[64 * 1024];
    while (true) {
        const int ready = waitForMore(descriptor, limits.silence, stop);
        if (stop.stop_requested())
            return failure(ErrorCode::Cancelled, {.subject = path});
        if (ready == 0)
            return failure(ErrorCode::FileTimedOut, {.subject = path, .limit = limits.silence.count()});
        const ssize_t count = ready < 0 ? -1 : ::read(descriptor, piece, sizeof piece);
        if (count < 0 && (errno == EINTR || errno == EAGAIN))
            continue;
        if (count < 0)
            return failure(ErrorCode::FileUnreadable, {.subject = path, .detail = systemReason()});
        if (count == 0)
            return content;
        if (content.size() + count > limits.bytes)
            return failure(ErrorCode::FileTooLarge, {.subject = path, .limit = limits.bytes});
        content.append(piece, count);
    }
}

// A device or a pipe stays what it is: a file in its place would take it from everybody.
Result<void> writeInto(const QString& path, const QByteArray& content)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Unbuffered) || file.write(content) != content.size())
        return failure(ErrorCode::FileWriteFailed, {.subject = path, .detail = file.errorString()});
    return {};
}

} // namespace

Result<QByteArray> readFile(const QString& path, FileLimits limits, const std::stop_token& stop)
{
    const bool standardInput = path == QLatin1String("-");
    // O_NONBLOCK: opening a pipe that nobody writes to would otherwise wait for ever.
    const Descriptor file(
        standardInput ? STDIN_FILENO : ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC | O_NONBLOCK));
    if (file.number() < 0) {
        const auto code = errno == ENOENT || errno == ENOTDIR ? ErrorCode::FileNotFound : ErrorCode::FileUnreadable;
        return failure(code, {.subject = path, .detail = systemReason()});
    }
    struct stat status { };
    if (::fstat(file.number(), &status) != 0)
        return failure(ErrorCode::FileUnreadable, {.subject = path, .detail = systemReason()});
    const bool terminalInput = standardInput && S_ISCHR(status.st_mode) && ::isatty(STDIN_FILENO) == 1;
    if (!endsByItself(status) && !terminalInput)
        return failure(ErrorCode::FileNotReadableKind, {.subject = path});
    if (S_ISREG(status.st_mode) && status.st_size > limits.bytes)
        return failure(ErrorCode::FileTooLarge, {.subject = path, .limit = limits.bytes});
    return readPieces(file.number(), path, limits, S_ISREG(status.st_mode) ? status.st_size : 0, stop);
}

Result<void> writeFile(const QString& path, const QByteArray& content, FileAccess access)
{
    struct stat status { };
    if (::stat(QFile::encodeName(path).constData(), &status) == 0 && !S_ISREG(status.st_mode)
        && !S_ISDIR(status.st_mode))
        return writeInto(path, content);
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return failure(ErrorCode::FileWriteFailed, {.subject = path, .detail = file.errorString()});
    if (access == FileAccess::OwnerOnly && !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner))
        return failure(ErrorCode::FileWriteFailed, {.subject = path, .detail = file.errorString()});
    if (file.write(content) != content.size() || !file.commit())
        return failure(ErrorCode::FileWriteFailed, {.subject = path, .detail = file.errorString()});
    return {};
}

} // namespace pintle
