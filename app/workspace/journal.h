// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#pragma once

#include "app/workspace/workspace_disk.h"

#include <QDateTime>
#include <QJsonObject>

#include <vector>

namespace pintle {

// The journal lies beside a workspace file and holds what was changed since that file was written, one line a record:
// 32 hexadecimal digits, a space, a JSON object, a line feed. The digits are the beginning of the SHA-256 over the
// digits of the line before and the object, so a line is whole and in its place or it is not believed. The first line
// names the file's content by its SHA-256: {"format":"pintle-journal","version":1,"base":"…"}. Then changes:
// {"at":"…","change":{…}}; and, before the file is replaced, {"saving":"…"}: once the file has that content, nothing
// above counts. A line that was cut short by the end of the process is no damage.

/// A journal as read.
struct JournalContent {
    struct Change {
        QDateTime at; ///< UTC
        QJsonObject change;
    };
    struct Saving {
        QByteArray content; ///< SHA-256 of the file that was about to be written, in hexadecimal
        size_t changes = 0; ///< how many of `changes` are in it
    };

    QByteArray base; ///< SHA-256 of the file it begins at, in hexadecimal
    std::vector<Change> changes;
    std::vector<Saving> savings;
    qint64 intact = 0;           ///< bytes up to where lines are believed
    QByteArray chain;            ///< the digits of the last believed line
    std::optional<Error> damage; ///< a line that is not believed though others follow it

    /// The changes that a file with this content lacks: none of those it was saved with.
    std::vector<Change> since(const QByteArray& content) const;
    /// The file is the one it begins at, or one that was saved while it was kept.
    bool knows(const QByteArray& content) const;
};

/// At most 2 ^ 31 bytes. Errors: DamagedJournal where not even the first line can be believed.
Result<JournalContent> readJournal(const QByteArray& bytes);

/// Writes a journal; what returns without an Error is on the disk.
class Journal
{
public:
    static QString pathFor(const QString& workspacePath);

    Journal(QString path, WorkspaceDisk& disk);

    const QString& path() const { return m_path; }
    qint64 bytes() const { return m_offset; }
    /// Goes on behind what can be believed.
    void continueAfter(const JournalContent& content);
    /// Begins the file with the first change. Errors: FileWriteFailed; what was written before stays readable.
    Result<void> append(const QByteArray& base, const QJsonObject& change, const QDateTime& at);
    /// Nothing where there is no journal.
    Result<void> markSaving(const QByteArray& content);
    /// Everything in it is in the file now.
    void discard();

private:
    QByteArray line(const QJsonObject& object, QByteArray& chain) const;

    QString m_path;
    WorkspaceDisk& m_disk;
    qint64 m_offset = 0;
    QByteArray m_chain;
};

/// SHA-256 in hexadecimal.
QByteArray contentHash(const QByteArray& content);

} // namespace pintle
