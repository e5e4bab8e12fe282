// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#pragma once

#include "app/cli/console.h"
#include "app/cli/exit_code.h"
#include "core/base/result.h"
#include "core/lab/lab.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QJsonObject>

#include <memory>
#include <optional>

namespace pintle::cli {

/// What one run of a command works with: the console, the instant that stands for now, and, made only when a command
/// asks for them, Qt's application object and the lab.
class Session
{
public:
    struct Options {
        QString command; ///< names the JSON schema: `inspect` → `pintle.inspect/1`
        bool json = false;
        ColorMode color = ColorMode::Auto;
        QDateTime now; ///< UTC
    };
    Session(Options options, int& argc, char** argv);
    ~Session();

    Console& console() { return m_console; }
    bool json() const { return m_options.json; }
    const QDateTime& now() const { return m_options.now; }

    /// Qt's application object; commands without a network do not pay for it.
    QCoreApplication& application();
    /// The lab, made on first use. Errors: those of Lab::make.
    Result<Lab*> lab(LabKeys keys = LabKeys::User);

    /// Writes the one JSON document of this run, `schema` in front.
    void writeDocument(QJsonObject content);
    /// The error as one sentence on standard error, and as the document where JSON was asked for.
    ExitCode fail(const Error& error);
    /// The same with an exit code other than the error's usual one.
    ExitCode fail(const Error& error, ExitCode code);
    /// A command line that makes no sense: one sentence and where help is.
    ExitCode failUsage(const QString& sentence);

private:
    Options m_options;
    int& m_argc;
    char** m_argv;
    Console m_console;
    std::unique_ptr<QCoreApplication> m_application;
    std::unique_ptr<Lab> m_lab;
};

} // namespace pintle::cli
