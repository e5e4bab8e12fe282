// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "app/workspace/workspace_file.h"

#include "app/workspace/workspace_delta.h"

#include <QFileInfo>

namespace pintle {
namespace {

QString realPath(const QString& path)
{
    const QString real = QFileInfo(path).canonicalFilePath();
    return real.isEmpty() ? QFileInfo(path).absoluteFilePath() : real;
}

QString ownerOf(const QLockFile& lock)
{
    qint64 process = 0;
    QString host;
    QString program;
    if (!lock.getLockInfo(&process, &host, &program))
        return {};
    return QStringLiteral("%1 (%2)").arg(program).arg(process);
}

} // namespace

WorkspaceFile::WorkspaceFile(QString path, std::shared_ptr<WorkspaceDisk> disk)
    : m_path(std::move(path))
    , m_disk(std::move(disk))
    , m_lock(m_path + QStringLiteral(".lock"))
    , m_journal(Journal::pathFor(m_path), *m_disk)
{
    // A lock does not grow old; it ends with its program.
    m_lock.setStaleLockTime(0);
}

WorkspaceFile::~WorkspaceFile() = default;

std::optional<Error> WorkspaceFile::lock()
{
    if (m_lock.tryLock(0))
        return std::nullopt;
    if (m_lock.error() == QLockFile::LockFailedError)
        return Error{ErrorCode::WorkspaceInUse, {.subject = m_path, .value = ownerOf(m_lock)}};
    return Error{ErrorCode::FileWriteFailed, {.subject = m_path}};
}

Result<WorkspaceFile::Opened> WorkspaceFile::open(const QString& path, std::shared_ptr<WorkspaceDisk> disk)
{
    Opened opened;
    opened.file.reset(new WorkspaceFile(realPath(path), std::move(disk)));
    WorkspaceFile& file = *opened.file;
    // Locked before it is read: what another program writes in between would be lost.
    if (file.m_disk->stamp(file.m_path))
        opened.readOnly = QFileInfo(file.m_path).isWritable()
            ? file.lock()
            : Error{ErrorCode::FileWriteFailed, {.subject = file.m_path}};
    const auto content = file.m_disk->read(file.m_path);
    if (!content)
        return failure(content.error());
    auto read = workspaceFromJson(*content);
    if (!read)
        return failure(read.error());
    if (read->newer) {
        file.m_lock.unlock();
        opened.readOnly = Error{
            ErrorCode::UnsupportedWorkspaceVersion, {.subject = file.m_path, .value = QString::number(read->version)}};
    }
    opened.content = std::move(*read);
    file.m_readOnly = opened.readOnly.has_value();
    file.remember(*content);
    file.m_recorded = opened.content.workspace;
    file.m_keepCopy = !opened.content.lost.empty() || !opened.content.damaged.empty();
    file.m_saved = !file.m_keepCopy;
    if (!file.m_readOnly)
        file.restore(opened);
    return opened;
}

void WorkspaceFile::restore(Opened& opened)
{
    const auto bytes = m_disk->read(m_journal.path());
    if (!bytes) {
        if (bytes.error().code != ErrorCode::FileNotFound)
            opened.journal = bytes.error();
        return;
    }
    const auto journal = readJournal(*bytes);
    if (!journal || journal->damage) {
        opened.journal = journal ? *journal->damage : journal.error();
        opened.journal->context.subject = m_journal.path();
        std::ignore = keepCopy(m_journal.path());
    }
    if (!journal)
        return;
    const auto changes = journal->since(m_content);
    Workspace workspace = m_recorded;
    for (const JournalContent::Change& change : changes)
        workspace = patched(std::move(workspace), change.change);
    if (workspace == m_recorded) {
        m_journal.discard();
        return;
    }
    m_journal.continueAfter(*journal);
    m_recorded = workspace;
    m_saved = false;
    opened.restored = Opened::Restored{std::move(workspace), changes.back().at, !journal->knows(m_content)};
}

Result<std::unique_ptr<WorkspaceFile>> WorkspaceFile::create(
    const QString& path, const Workspace& workspace, std::shared_ptr<WorkspaceDisk> disk)
{
    std::unique_ptr<WorkspaceFile> file(new WorkspaceFile(realPath(path), std::move(disk)));
    if (auto error = file->lock())
        return failure(std::move(*error));
    file->m_stamp = file->m_disk->stamp(file->m_path);
    if (auto saved = file->save(workspace); !saved)
        return failure(saved.error());
    file->m_journal.discard();
    return file;
}

Result<void> WorkspaceFile::record(const Workspace& workspace, const QDateTime& now)
{
    if (m_readOnly)
        return failure(ErrorCode::FileWriteFailed, {.subject = m_path});
    const QJsonObject change = difference(m_recorded, workspace);
    if (change.isEmpty())
        return {};
    m_saved = false;
    const auto written = m_journal.append(m_content, change, now);
    if (written)
        m_recorded = workspace;
    return written;
}

Result<void> WorkspaceFile::save(const Workspace& workspace)
{
    if (m_readOnly)
        return failure(ErrorCode::FileWriteFailed, {.subject = m_path});
    if (m_saved && workspace == m_recorded)
        return {};
    if (isChangedElsewhere())
        return failure(ErrorCode::WorkspaceChangedElsewhere, {.subject = m_path});
    if (m_keepCopy) {
        if (auto kept = keepCopy(m_path); !kept)
            return kept;
        m_keepCopy = false;
    }
    const QByteArray content = toJson(workspace);
    // Where this fails the file itself may still be written, and then nothing depends on it.
    std::ignore = m_journal.markSaving(contentHash(content));
    if (auto written = m_disk->replace(m_path, content); !written)
        return written;
    remember(content);
    m_recorded = workspace;
    m_saved = true;
    m_journal.discard();
    return {};
}

Result<void> WorkspaceFile::keepCopy(const QString& path)
{
    const auto content = m_disk->read(path);
    if (!content)
        return failure(content.error());
    QString copy;
    for (int number = 1; copy.isEmpty() || QFileInfo::exists(copy); ++number)
        copy = QStringLiteral("%1.damaged-%2").arg(path).arg(number);
    if (auto written = m_disk->replace(copy, *content); !written)
        return written;
    if (path == m_path)
        m_copy = copy;
    return {};
}

bool WorkspaceFile::isChangedElsewhere()
{
    const auto stamp = m_disk->stamp(m_path);
    if (stamp == m_stamp)
        return false;
    // Removed: the next save brings it back. Touched only: its content tells.
    const auto content = stamp ? m_disk->read(m_path) : Result<QByteArray>(QByteArray());
    if (!stamp || (content && contentHash(*content) == m_content)) {
        m_stamp = stamp;
        return false;
    }
    return true;
}

void WorkspaceFile::overrule()
{
    m_stamp = m_disk->stamp(m_path);
    m_saved = false;
}

Result<OpenedWorkspace> WorkspaceFile::reload()
{
    const auto content = m_disk->read(m_path);
    if (!content)
        return failure(content.error());
    auto read = workspaceFromJson(*content);
    if (!read)
        return read;
    remember(*content);
    m_recorded = read->workspace;
    m_keepCopy = !read->lost.empty() || !read->damaged.empty();
    m_saved = !m_keepCopy;
    if (!m_readOnly)
        m_journal.discard();
    return read;
}

void WorkspaceFile::remember(const QByteArray& content)
{
    m_content = contentHash(content);
    m_stamp = m_disk->stamp(m_path);
}

} // namespace pintle
