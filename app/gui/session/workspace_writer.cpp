// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "app/gui/session/workspace_writer.h"

#include "app/workspace/secrets.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>

namespace pintle {
namespace {

constexpr auto OwnerOnly = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner;

Error nothingOpen()
{
    return {ErrorCode::FileWriteFailed, {}};
}

// Under a name that is free; empty where that failed.
QString moveAside(const QString& path)
{
    QString aside;
    for (int number = 1; aside.isEmpty() || QFileInfo::exists(aside); ++number)
        aside = QStringLiteral("%1.damaged-%2").arg(path).arg(number);
    return QFile::rename(path, aside) ? aside : QString();
}

void makeFolderOf(const QString& path)
{
    const QDir folder = QFileInfo(path).absoluteDir();
    if (!folder.exists() && QDir().mkpath(folder.path()))
        QFile::setPermissions(folder.path(), OwnerOnly);
}

} // namespace

Result<WorkspaceFile::Opened> WorkspaceWriter::open(const QString& path)
{
    // The one that is open is kept until the other is, unless it is the same, whose lock would be in the way.
    if (m_file && QFileInfo(m_file->path()) == QFileInfo(path))
        m_file.reset();
    auto opened = WorkspaceFile::open(path, m_disk);
    if (opened)
        m_file = std::move(opened->file);
    return opened;
}

Result<WorkspaceFile::Opened> WorkspaceWriter::openOrMake(const QString& path, const Workspace& empty)
{
    m_setAside.clear();
    bool missing = !QFileInfo::exists(path);
    auto opened = missing ? Result<WorkspaceFile::Opened>(WorkspaceFile::Opened()) : open(path);
    if (!opened && opened.error().code == ErrorCode::MalformedWorkspace) {
        m_setAside = moveAside(path);
        missing = !m_setAside.isEmpty();
    }
    if (!missing)
        return opened;
    if (const auto created = create(path, empty); !created)
        return failure(created.error());
    return open(path);
}

Result<void> WorkspaceWriter::create(const QString& path, const Workspace& workspace)
{
    const bool same = m_file && QFileInfo(m_file->path()) == QFileInfo(path);
    if (same && !m_file->isReadOnly()) {
        m_file->overrule();
        return m_file->save(workspace);
    }
    makeFolderOf(path);
    auto created = WorkspaceFile::create(path, workspace, m_disk);
    if (!created)
        return failure(created.error());
    m_file = std::move(*created);
    return {};
}

WriteOutcome WorkspaceWriter::write(const Workspace& workspace, bool whole)
{
    WriteOutcome outcome;
    if (!m_file) {
        outcome.record = outcome.save = nothingOpen();
        return outcome;
    }
    if (const auto recorded = m_file->record(workspace, QDateTime::currentDateTimeUtc()); !recorded)
        outcome.record = recorded.error();
    if (whole || outcome.record) {
        const auto saved = m_file->save(workspace);
        outcome.whole = saved.has_value();
        if (!saved)
            outcome.save = saved.error();
    }
    outcome.journalBytes = m_file->journalBytes();
    return outcome;
}

Result<void> WorkspaceWriter::writeCopy(const QString& path, const Workspace& workspace)
{
    if (m_file && QFileInfo(m_file->path()) == QFileInfo(path))
        return failure(ErrorCode::WorkspaceInUse, {.subject = path});
    return m_disk->replace(path, toJson(withoutPrivateData(workspace)));
}

Result<OpenedWorkspace> WorkspaceWriter::readAgain()
{
    if (!m_file)
        return failure(nothingOpen());
    const auto content = m_disk->read(m_file->path());
    return content ? workspaceFromJson(*content) : Result<OpenedWorkspace>(failure(content.error()));
}

Result<OpenedWorkspace> WorkspaceWriter::reload()
{
    if (!m_file)
        return failure(nothingOpen());
    return m_file->reload();
}

void WorkspaceWriter::overrule()
{
    if (m_file)
        m_file->overrule();
}

} // namespace pintle
