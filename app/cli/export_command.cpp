// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "app/cli/arguments.h"
#include "app/cli/command_parts.h"
#include "app/cli/endpoint_text.h"
#include "app/report/report_json.h"
#include "app/text/sentences.h"
#include "core/base/encodings.h"
#include "core/base/file_input.h"
#include "core/formats/registry.h"

namespace pintle::cli {
namespace {

struct ExportArguments {
    std::string set;
    std::string format;
    std::string output;
    bool list = false;
    bool force = false;
};

constexpr auto Examples = "  pintle-cli export --list\n"
                          "  pintle-cli export api.pins.json --format android-nsc -o network_security_config.xml\n"
                          "  pintle-cli export api.pins.json --format curl\n";

/// `pintle-json|curl`: what help and completion offer.
std::string formatIds()
{
    QByteArrayList ids;
    for (const Format& format : formats()) {
        if (format.write)
            ids.append(QByteArray(format.id.data(), format.id.size()));
    }
    return ids.join('|').toStdString();
}

void declareExport(CLI::App& command, ExportArguments& arguments)
{
    command.add_option("set", arguments.set, "Pin set")->type_name("SET");
    command.add_option("--format", arguments.format, "Format to write, see --list")->type_name(formatIds());
    command.add_option("-o,--output", arguments.output, "File to write (default: standard output)")->type_name("FILE");
    command.add_flag("--list", arguments.list, "List the formats");
    command.add_flag("--force", arguments.force, "Write even what would lock every user out");
}

ExitCode listFormats(Session& session)
{
    QJsonArray array;
    for (const Format& format : formats()) {
        array.append(QJsonObject{{QStringLiteral("id"), QString(format.id)},
            {QStringLiteral("fileName"), QString(format.fileName)},
            {QStringLiteral("canExport"), format.write != nullptr},
            {QStringLiteral("canImport"), format.read != nullptr}});
        if (session.json())
            continue;
        const QString ways = format.write && format.read ? QStringLiteral("export, import")
            : format.write                               ? QStringLiteral("export")
                                                         : QStringLiteral("import");
        session.console().writeLine(
            QStringLiteral("%1  %2  %3")
                .arg(QString(format.id).leftJustified(16), ways.leftJustified(14), QString(format.fileName)));
    }
    if (session.json())
        session.writeDocument({{QStringLiteral("formats"), array}});
    return ExitCode::Pass;
}

ExitCode exportSet(Session& session, const ExportArguments& arguments)
{
    if (arguments.list)
        return listFormats(session);
    if (arguments.set.empty() || arguments.format.empty())
        return session.failUsage(QStringLiteral("Give a pin set and --format, or --list."));
    const Format* format = findFormat(textOf(arguments.format));
    if (!format || !format->write)
        return session.fail({ErrorCode::UnknownFormat, {.value = textOf(arguments.format)}});
    const auto set = readPinSet(textOf(arguments.set));
    if (!set)
        return session.fail(set.error());
    const auto exported = format->write({.set = *set, .now = session.now(), .force = arguments.force});
    if (!exported)
        return session.fail(exported.error());
    const QString output = textOf(arguments.output);
    if (!output.isEmpty()) {
        const auto written = writeFile(output, exported->content);
        if (!written)
            return session.fail(written.error());
    }
    if (session.json())
        session.writeDocument(
            {{QStringLiteral("format"), QString(format->id)}, {QStringLiteral("fileName"), QString(format->fileName)},
                {QStringLiteral("written"), output.isEmpty() ? QJsonValue() : QJsonValue(printable(output))},
                {QStringLiteral("content"), QString::fromUtf8(exported->content)},
                {QStringLiteral("findings"), report::findingsJson(exported->findings)}});
    else if (output.isEmpty())
        session.console().write(exported->content);
    // Standard output may be the configuration itself: what it does not protect is said beside it.
    if (!session.json()) {
        for (const Finding& finding : exported->findings)
            session.console().writeError(text::word(finding.severity) + QStringLiteral(": ") + text::sentence(finding));
    }
    return exitCodeOf(exported->findings);
}

} // namespace

void addExport(CLI::App& program, Invocation& invocation)
{
    addCommand<ExportArguments>(program, invocation, "export", "export",
        "Write a pin set as a platform's configuration", Examples, declareExport, exportSet);
}

} // namespace pintle::cli
