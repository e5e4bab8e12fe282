// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "app/cli/session.h"

#include "app/report/report_json.h"
#include "app/text/sentences.h"

#include <QJsonDocument>

namespace pintle::cli {

Session::Session(Options options, int& argc, char** argv)
    : m_options(std::move(options))
    , m_argc(argc)
    , m_argv(argv)
    , m_console(m_options.json ? ColorMode::Never : m_options.color)
{ }

Session::~Session()
{
    // The lab's servers live in threads that end before the application object does.
    m_lab.reset();
}

QCoreApplication& Session::application()
{
    if (!m_application)
        m_application = std::make_unique<QCoreApplication>(m_argc, m_argv);
    return *m_application;
}

Result<Lab*> Session::lab(LabKeys keys)
{
    if (!m_lab) {
        application();
        auto made = Lab::make(m_options.now, keys);
        if (!made)
            return failure(made.error());
        m_lab = std::move(*made);
    }
    return m_lab.get();
}

void Session::writeDocument(QJsonObject content)
{
    content.insert(QStringLiteral("schema"), QStringLiteral("pintle.%1/1").arg(m_options.command));
    m_console.write(QJsonDocument(content).toJson(QJsonDocument::Indented));
}

ExitCode Session::fail(const Error& error)
{
    return fail(error, exitCodeOf(error));
}

ExitCode Session::fail(const Error& error, ExitCode code)
{
    m_console.writeError(text::sentence(error));
    if (m_options.json)
        writeDocument({{QStringLiteral("error"), report::errorJson(error)}});
    return code;
}

ExitCode Session::failUsage(const QString& sentence)
{
    m_console.writeError(sentence);
    m_console.writeError(QStringLiteral("Try “pintle-cli %1 --help”.")
                             .arg(QString(m_options.command).replace(QLatin1Char('-'), QLatin1Char(' '))));
    return ExitCode::Usage;
}

} // namespace pintle::cli
