// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#pragma once

#include "app/workspace/workspace_file.h"

#include <QObject>

namespace pintle {

/// How far a write came.
struct WriteOutcome {
    std::optional<Error> record; ///< why it is not in the journal
    std::optional<Error> save;   ///< why it is not in the file, where that was asked for
    bool whole = false;          ///< the file holds everything
    qint64 journalBytes = 0;
};

/// The side of the store that waits for the disk: owns the file, lives on the store's thread.
class WorkspaceWriter : public QObject
{
public:
    explicit WorkspaceWriter(std::shared_ptr<WorkspaceDisk> disk)
        : m_disk(std::move(disk))
    { }

    /// Where it fails, the one that was open before still is.
    Result<WorkspaceFile::Opened> open(const QString& path);
    /// A file that is missing is made; one that is no workspace is set aside for a new one.
    Result<WorkspaceFile::Opened> openOrMake(const QString& path, const Workspace& empty);
    /// Where openOrMake() put the file that was no workspace; empty where it did not.
    QString setAside() const { return m_setAside; }
    Result<void> create(const QString& path, const Workspace& workspace);
    void close() { m_file.reset(); }
    /// To the journal; to the file where that is asked for or where the journal cannot take it.
    WriteOutcome write(const Workspace& workspace, bool whole);
    Result<void> writeCopy(const QString& path, const Workspace& workspace);
    bool isChangedElsewhere() { return m_file && m_file->isChangedElsewhere(); }
    Result<OpenedWorkspace> readAgain();
    /// As readAgain(), and what is in the journal does not count any more.
    Result<OpenedWorkspace> reload();
    void overrule();
    /// Null when nothing is open.
    WorkspaceFile* file() const { return m_file.get(); }

private:
    std::shared_ptr<WorkspaceDisk> m_disk;
    std::unique_ptr<WorkspaceFile> m_file;
    QString m_setAside;
};

} // namespace pintle
