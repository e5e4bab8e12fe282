// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#pragma once

#include "app/workspace/journal.h"
#include "app/workspace/workspace.h"

#include <QLockFile>

#include <memory>

namespace pintle {

/// A workspace in its place on the disk: the file, its journal (`….journal`) and its lock (`….lock`). One program at a
/// time writes to it; a lock whose program is gone is taken over. Belongs to one thread; every call may wait for the
/// disk.
///
/// record() puts what changed into the journal, save() writes the whole file and begins the journal anew. The end of
/// the process between or in any of these leaves a file that opens and holds everything that was recorded.
class WorkspaceFile
{
public:
    struct Opened;

    /// Errors: those of reading a file, MalformedWorkspace. A file that another program writes to, that is of a newer
    /// version, or that may not be written is opened read-only.
    static Result<Opened> open(const QString& path, std::shared_ptr<WorkspaceDisk> disk);
    /// Writes a new file, or over one that is there. Errors: FileWriteFailed, WorkspaceInUse.
    static Result<std::unique_ptr<WorkspaceFile>> create(
        const QString& path, const Workspace& workspace, std::shared_ptr<WorkspaceDisk> disk);
    ~WorkspaceFile();

    const QString& path() const { return m_path; }
    QString journalPath() const { return m_journal.path(); }
    bool isReadOnly() const { return m_readOnly; }
    bool hasJournal() const { return m_journal.bytes() > 0; }
    qint64 journalBytes() const { return m_journal.bytes(); }

    /// Nothing to do where nothing changed since the last call. Errors: FileWriteFailed.
    Result<void> record(const Workspace& workspace, const QDateTime& now);
    /// Errors: FileWriteFailed; WorkspaceChangedElsewhere when the file is not what was last read or written here. The
    /// first save over a file that was not read in full leaves a copy of it (copyOfDamaged()).
    Result<void> save(const Workspace& workspace);
    /// Where the file that could not be read in full is kept; empty when there is none.
    QString copyOfDamaged() const { return m_copy; }
    /// Another program has written the file since.
    bool isChangedElsewhere();
    /// The next save replaces what another program wrote.
    void overrule();
    /// What another program wrote counts from now on, and what is in the journal does not. Errors: those of open().
    Result<OpenedWorkspace> reload();

private:
    WorkspaceFile(QString path, std::shared_ptr<WorkspaceDisk> disk);

    std::optional<Error> lock();
    void restore(Opened& opened);
    Result<void> keepCopy(const QString& path);
    void remember(const QByteArray& content);

    QString m_path;
    std::shared_ptr<WorkspaceDisk> m_disk;
    QLockFile m_lock;
    Journal m_journal;
    Workspace m_recorded; ///< what file and journal hold together
    QByteArray m_content; ///< SHA-256 of the file as last read or written
    std::optional<FileStamp> m_stamp;
    QString m_copy;
    bool m_saved = false; ///< the file alone holds everything
    bool m_readOnly = false;
    bool m_keepCopy = false;
};

/// What opening a workspace gave.
struct WorkspaceFile::Opened {
    /// What the journal of a program that ended in the middle held beyond the file.
    struct Restored {
        Workspace workspace;
        QDateTime at;                ///< of the last change; may be invalid
        bool fileWasChanged = false; ///< the file is another one than the journal began at
    };

    std::unique_ptr<WorkspaceFile> file;
    OpenedWorkspace content; ///< as the file has it
    std::optional<Restored> restored;
    std::optional<Error> readOnly; ///< why
    std::optional<Error> journal;  ///< what is wrong with it; a copy is kept
};

} // namespace pintle
