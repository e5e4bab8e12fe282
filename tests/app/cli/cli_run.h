// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QProcessEnvironment>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

/// Runs the built pintle-cli as a process, as a script would.
namespace pintle::test {

/// What a run came to.
struct CliRun {
    int exitCode = -1; ///< -1 when it did not start, crashed or did not end within a minute
    QByteArray out;
    QByteArray err;

    /// Standard output as the one JSON document that it must be; empty where it
    /// is not one.
    QJsonObject json() const;
    /// Lines of standard error.
    QList<QByteArray> errorLines() const;
};

/// A folder of its own for a test: files, and the lab's keys, so that runs
/// after one another see the same pins and the user's own keys are left alone.
class CliHome
{
public:
    CliHome();
    QString path(const QString& name) const { return m_folder.filePath(name); }
    /// Writes a file and returns its path.
    QString file(const QString& name, const QByteArray& content) const;
    QProcessEnvironment environment() const;
    CliRun run(const QStringList& arguments, const QByteArray& input = {}) const;

private:
    QTemporaryDir m_folder;
};

QString cliProgram();
/// `valid`, or the reason why a document is not one that
/// resources/schemas/pintle-cli.schema.json describes, as the Python package
/// jsonschema sees it.
QByteArray schemaComplaint(const QByteArray& document);

} // namespace pintle::test
