// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "app/cli/arguments.h"
#include "app/cli/command_parts.h"
#include "app/report/report_json.h"
#include "app/text/sentences.h"
#include "core/base/encodings.h"
#include "core/base/file_input.h"
#include "core/formats/registry.h"

#include <QJsonDocument>

#include <algorithm>

namespace pintle::cli {
namespace {

struct ImportArguments {
    std::vector<std::string> files;
    std::string name;
    std::string output;
};

constexpr auto Examples = "  pintle-cli import network_security_config.xml\n"
                          "  pintle-cli import network_security_config.xml -o app.pins.json --name app\n"
                          "  pintle-cli import old.pins.json pins.curl --json\n";

void declareImport(CLI::App& command, ImportArguments& arguments)
{
    command.add_option("file", arguments.files, "Configurations of any known format")->required()->type_name("FILE");
    command.add_option("--name", arguments.name, "Name of the pin set")->type_name("NAME");
    command.add_option("-o,--output", arguments.output, "Pin set to write (default: standard output)")
        ->type_name("FILE");
}

/// What several configurations come to together.
struct Imports {
    PinSet set = PinSet::make({});
    QJsonArray files;
    Findings findings;
};

/// A host in two files is no choice that a program can make.
Result<PinSet> joined(const PinSet& set, const PinSet& other)
{
    PinSet all = set;
    for (const HostPins& host : other.hosts()) {
        const auto same = [&](const HostPins& known) { return known.pattern == host.pattern; };
        if (std::any_of(all.hosts().begin(), all.hosts().end(), same))
            return failure(ErrorCode::DuplicateHostPattern, {.value = host.pattern.toString()});
        all = all.with(host);
    }
    return all.name().isEmpty() ? all.renamed(other.name()) : all;
}

Result<Imports> readConfigurations(const ImportArguments& arguments)
{
    Imports all;
    for (const std::string& file : arguments.files) {
        const QString path = textOf(file);
        const auto content = readFile(path, {.bytes = 16 * 1024 * 1024});
        if (!content)
            return failure(content.error());
        const auto recognized = importAny(*content);
        if (!recognized) {
            Error error = recognized.error();
            if (error.context.subject.isEmpty())
                error.context.subject = path;
            // The value is the beginning of the file, which is no name of a format.
            if (error.code == ErrorCode::UnknownFormat)
                error.context.value.clear();
            return failure(error);
        }
        const Imported& imported = recognized->imported;
        const auto set = joined(all.set, imported.set);
        if (!set)
            return failure(set.error());
        all.set = *set;
        all.findings.insert(all.findings.end(), imported.findings.begin(), imported.findings.end());
        all.files.append(QJsonObject{{QStringLiteral("file"), printable(path)},
            {QStringLiteral("format"), QString(recognized->format->id)},
            {QStringLiteral("findings"), report::findingsJson(imported.findings)}});
    }
    if (!arguments.name.empty())
        all.set = all.set.renamed(textOf(arguments.name));
    return all;
}

ExitCode importFiles(Session& session, const ImportArguments& arguments)
{
    const auto all = readConfigurations(arguments);
    // An input that no importer knows is unreadable input, not a wrong command line.
    if (!all)
        return session.fail(all.error(), ExitCode::Undetermined);
    const QString output = textOf(arguments.output);
    if (!output.isEmpty()) {
        const auto written = writeFile(output, all->set.toJson());
        if (!written)
            return session.fail(written.error());
    }
    if (session.json()) {
        session.writeDocument({{QStringLiteral("imports"), all->files},
            {QStringLiteral("written"), output.isEmpty() ? QJsonValue() : QJsonValue(printable(output))},
            {QStringLiteral("set"), QJsonDocument::fromJson(all->set.toJson()).object()}});
        return exitCodeOf(all->findings);
    }
    for (const Finding& finding : all->findings)
        session.console().writeError(text::word(finding.severity) + QStringLiteral(": ") + text::sentence(finding));
    if (output.isEmpty())
        session.console().write(all->set.toJson());
    return exitCodeOf(all->findings);
}

} // namespace

void addImport(CLI::App& program, Invocation& invocation)
{
    addCommand<ImportArguments>(program, invocation, "import", "import",
        "Read a platform's configuration into a pin set, with what it really enforces", Examples, declareImport,
        importFiles);
}

} // namespace pintle::cli
