// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#pragma once

#include "app/workspace/workspace_disk.h"

#include <atomic>

namespace pintle::test {

/// A disk that is full when told so.
class FailingDisk : public WorkspaceDisk
{
public:
    std::atomic<bool> refusesFile = false;
    std::atomic<bool> refusesJournal = false;
    std::atomic<int> replaced = 0;
    std::atomic<int> appended = 0;

    Result<void> replace(const QString& path, const QByteArray& content) override
    {
        if (refusesFile)
            return full(path);
        ++replaced;
        return WorkspaceDisk::replace(path, content);
    }

    Result<void> append(const QString& path, qint64 offset, const QByteArray& content) override
    {
        if (!refusesJournal) {
            ++appended;
            return WorkspaceDisk::append(path, offset, content);
        }
        // A disk that fills up takes the first half.
        std::ignore = WorkspaceDisk::append(path, offset, content.left(content.size() / 2));
        return full(path);
    }

private:
    static Result<void> full(const QString& path)
    {
        return failure(ErrorCode::FileWriteFailed,
            {.subject = path,
                .detail = QStringLiteral("No space left on device"),
                .value = QString::fromLatin1(NoSpace)});
    }
};

} // namespace pintle::test
