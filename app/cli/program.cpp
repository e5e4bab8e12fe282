// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "app/cli/program.h"

#include "app/cli/arguments.h"
#include "core/base/encodings.h"

#include <QLocale>

#include <CLI/CLI.hpp>

#include <csignal>

namespace pintle::cli {
namespace {

ColorMode colorMode(const std::string& word)
{
    if (word == "always")
        return ColorMode::Always;
    return word == "never" ? ColorMode::Never : ColorMode::Auto;
}

/// The command that was being read when the command line stopped making sense: where help is.
QString nameOfDeepest(const CLI::App& program)
{
    QString name = QStringLiteral("pintle-cli");
    const CLI::App* level = &program;
    while (!level->get_subcommands().empty()) {
        level = level->get_subcommands().front();
        name += QLatin1Char(' ') + QString::fromStdString(level->get_name());
    }
    return name;
}

/// CLI11 complains of a missing command where an unknown one was given.
QString complaint(const CLI::App& program, const CLI::ParseError& error, const QByteArray& firstArgument)
{
    const bool unknownCommand =
        program.get_subcommands().empty() && !firstArgument.isEmpty() && !firstArgument.startsWith('-');
    if (unknownCommand)
        return QStringLiteral("“%1” is not a command.").arg(printable(QByteArrayView(firstArgument), 80));
    // A misspelt option is the likelier slip than a forgotten argument, which CLI11 complains of first.
    const std::vector<std::string> unexpected = program.remaining(true);
    if (!unexpected.empty() && error.get_name() == "RequiredError")
        return QStringLiteral("“%1” was not expected.")
            .arg(printable(
                QByteArrayView(unexpected.front().data(), static_cast<qsizetype>(unexpected.front().size())), 80));
    return printable(QByteArrayView(error.what(), static_cast<qsizetype>(std::strlen(error.what()))), 300);
}

int explainParseError(const CLI::App& program, const CLI::ParseError& error, const QByteArray& firstArgument)
{
    Console console;
    QString sentence = complaint(program, error, firstArgument);
    if (!sentence.endsWith(QLatin1Char('.')))
        sentence += QLatin1Char('.');
    console.writeError(sentence);
    console.writeError(QStringLiteral("Try “%1 --help”.").arg(nameOfDeepest(program)));
    return static_cast<int>(ExitCode::Usage);
}

/// CLI11 reports by exceptions; they end here.
std::optional<int> parse(CLI::App& program, int argc, char** argv)
{
    try {
        program.parse(argc, argv);
        return std::nullopt;
    } catch (const CLI::CallForHelp&) {
        const CLI::App* asked = &program;
        std::string path;
        while (!asked->get_subcommands().empty()) {
            path += (path.empty() ? "" : " ") + asked->get_name();
            asked = asked->get_subcommands().front();
        }
        Console console;
        console.write(QByteArray::fromStdString(asked->help(path, CLI::AppFormatMode::Normal)));
        return static_cast<int>(ExitCode::Pass);
    } catch (const CLI::CallForVersion&) {
        Console console;
        console.write(versionLine());
        return static_cast<int>(ExitCode::Pass);
    } catch (const CLI::ParseError& error) {
        return explainParseError(program, error, argc > 1 ? QByteArray(argv[1]) : QByteArray());
    }
}

ExitCode run(const Invocation& invocation, Session& session)
{
    const ExitCode code = invocation.run(session);
    Console& console = session.console();
    console.flush();
    if (console.writeFailure().isEmpty())
        return code;
    return session.fail(
        {ErrorCode::FileWriteFailed, {.subject = QStringLiteral("Standard output"), .detail = console.writeFailure()}});
}

} // namespace

QByteArray versionLine()
{
    return "pintle-cli " PINTLE_VERSION "\n";
}

std::unique_ptr<CLI::App> makeProgram(Invocation& invocation)
{
    auto program = std::make_unique<CLI::App>(
        "Workbench for TLS pins: what a server sends, what is verified, what is pinned.", "pintle-cli");
    program->require_subcommand(1);
    program->set_version_flag("--version", "pintle-cli " PINTLE_VERSION);
    program->footer("Exit codes: 0 pass, 1 failing verdict or finding, 2 usage, 3 could not determine.\n"
                    "“pintle-cli COMMAND --help” explains a command; “pintle-cli demo” shows the main job offline.");
    addInspect(*program, invocation);
    addVerify(*program, invocation);
    addPin(*program, invocation);
    addCheck(*program, invocation);
    addCompare(*program, invocation);
    addAdvise(*program, invocation);
    addExport(*program, invocation);
    addImport(*program, invocation);
    addLab(*program, invocation);
    addDemo(*program, invocation);
    addCompletion(*program, invocation);
    return program;
}

int runProgram(int& argc, char** argv)
{
    // A reader that goes away is seen where output is written; Qt's sockets would ignore the signal anyway.
    std::signal(SIGPIPE, SIG_IGN);
    QLocale::setDefault(QLocale::c());
    Invocation invocation;
    const auto program = makeProgram(invocation);
    if (const auto code = parse(*program, argc, argv))
        return *code;
    Session::Options options{.command = invocation.command,
        .json = invocation.common.json,
        .color = colorMode(invocation.common.color),
        .now = QDateTime::currentDateTimeUtc()};
    const QString typedNow = textOf(invocation.common.now);
    if (!typedNow.isEmpty())
        options.now = parseInstant(typedNow);
    Session session(options, argc, argv);
    if (!options.now.isValid())
        return static_cast<int>(session.failUsage(
            QStringLiteral("“%1” is not an instant such as 2027-06-01T00:00:00Z.").arg(printable(typedNow, 80))));
    return static_cast<int>(run(invocation, session));
}

} // namespace pintle::cli
