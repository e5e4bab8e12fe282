// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "app/cli/command_parts.h"
#include "app/cli/endpoint_text.h"
#include "app/cli/file_inspection.h"
#include "app/cli/judging.h"
#include "app/cli/probing.h"
#include "app/report/report_json.h"
#include "app/text/sentences.h"
#include "core/base/encodings.h"

#include <QRegularExpression>

namespace pintle::cli {
namespace {

struct InspectArguments {
    std::vector<std::string> inputs;
    std::string pins;
    std::string host;
    bool list = false;
    TrustArguments trust;
    FileArguments files;
    ConnectionArguments connection;
};

constexpr auto Examples = "  pintle-cli inspect api.example.com\n"
                          "  pintle-cli inspect smtp://mail.example.com:587 --json\n"
                          "  pintle-cli inspect api.example.com --pins api.pins.json --proxy http://127.0.0.1:8080\n"
                          "  pintle-cli inspect lab:good\n"
                          "  pintle-cli inspect chain.pem --trust ca.pem\n"
                          "  pintle-cli inspect bundle.pem --list\n";

void declareInspect(CLI::App& command, InspectArguments& arguments)
{
    command
        .add_option(
            "input", arguments.inputs, "A server (host, host:port, URL, [v6]:port, smtp://host:587, lab:ID) or files")
        ->required()
        ->type_name("TARGET|FILE");
    command.add_option("--pins", arguments.pins, "Pin set to judge with")->type_name("SET");
    command.add_option("--host", arguments.host, "Host name that the file's chain is for")->type_name("NAME");
    command.add_flag("--list", arguments.list, "One line a certificate of the files: end, key, names, pin, subject");
    declare(command, arguments.trust);
    declare(command, arguments.files);
    declare(command, arguments.connection);
}

bool hasIntermediate(const EndpointReport& report)
{
    const CertificatePath* path = report.paths ? report.paths->usedPath() : nullptr;
    return path && path->nodes.size() > 2;
}

/// As a shell takes it for one word.
QString quoted(QString word)
{
    static const QRegularExpression plain(QStringLiteral("^[\\w.,:/@%+=\\[\\]-]+$"));
    if (plain.match(word).hasMatch())
        return word;
    return QLatin1Char('\'') + word.replace(QLatin1Char('\''), QStringLiteral("'\\''")) + QLatin1Char('\'');
}

/// What a person would do next, as a command to copy: it reaches the same server and trusts the same anchors.
QString nextCommand(const EndpointReport& report, const InspectArguments& arguments)
{
    const QString target = quoted(textOf(arguments.inputs.front()));
    const QString set = quoted(arguments.pins.empty() && report.probe
            ? report.probe->target.host.toString() + QStringLiteral(".pins.json")
            : textOf(arguments.pins));
    QString route;
    if (!arguments.connection.connect.empty())
        route += QStringLiteral(" --connect ") + quoted(textOf(arguments.connection.connect));
    if (!arguments.trust.trust.empty())
        route += QStringLiteral(" --trust ") + quoted(textOf(arguments.trust.trust));
    switch (report.verdict) {
    case EndpointVerdict::TrustedUnpinned:
        return QStringLiteral("pintle-cli pin %1%2 %3 -o %4")
            .arg(target, route, hasIntermediate(report) ? QStringLiteral("--intermediate") : QStringLiteral("--leaf"),
                set);
    case EndpointVerdict::PinMismatch:
        return QStringLiteral("pintle-cli advise %1 --against %2%3").arg(set, target, route);
    case EndpointVerdict::TrustedPinsExpired: return QStringLiteral("pintle-cli advise %1").arg(set);
    case EndpointVerdict::TrustedPinned:
    case EndpointVerdict::TrustedWithFindings:
    case EndpointVerdict::Untrusted:
    case EndpointVerdict::UntrustedPinsMatch:
    case EndpointVerdict::NoTlsAnswer: return {};
    }
    Q_UNREACHABLE();
}

QString nextAction(const EndpointReport& report)
{
    // A leaf right below its root, as in many a company: there is no intermediate to pin.
    if (report.verdict == EndpointVerdict::TrustedUnpinned && !hasIntermediate(report))
        return QStringLiteral("Pin Leaf");
    return text::nextAction(report.verdict);
}

void writeEndpoint(Session& session, const EndpointReport& report, const InspectArguments& arguments)
{
    if (report.verdict == EndpointVerdict::NoTlsAnswer)
        session.console().writeError(text::reason(report));
    if (session.json()) {
        session.writeDocument(report::endpointJson(report));
        return;
    }
    // A chain that came before the handshake failed is worth seeing.
    if (!report.paths)
        return;
    session.console().write(endpointText(report, session.now(), session.console().decoration()));
    const QString next = nextCommand(report, arguments);
    if (!next.isEmpty())
        session.console().writeLine(QStringLiteral("\nNext: %1: %2").arg(nextAction(report), printable(next)));
}

ExitCode inspectTarget(Session& session, const InspectArguments& arguments)
{
    const auto connection = probeOptions(arguments.connection);
    if (!connection)
        return session.fail(connection.error());
    const auto pins = readOptionalPinSet(textOf(arguments.pins));
    if (!pins)
        return session.fail(pins.error());
    const auto job = probeJob(session, textOf(arguments.inputs.front()), *connection, *pins ? &**pins : nullptr);
    if (!job)
        return session.fail(job.error());
    const auto judging = judgeOptions(session, arguments.trust, !job->target.labEntry.isEmpty(), *pins);
    if (!judging)
        return session.fail(judging.error());
    const EndpointReport report = judge(probeOne(session, *job), *judging);
    writeEndpoint(session, report, arguments);
    return exitCodeOf(report.verdict);
}

ExitCode inspect(Session& session, const InspectArguments& arguments)
{
    QStringList inputs;
    for (const std::string& input : arguments.inputs)
        inputs.append(textOf(input));
    const auto files = std::count_if(inputs.begin(), inputs.end(), meansFile);
    if (files == 0 && inputs.size() == 1 && !arguments.list)
        return inspectTarget(session, arguments);
    if (files == 0 && arguments.list)
        return session.failUsage(QStringLiteral("--list is for files."));
    if (files < inputs.size())
        return session.failUsage(QStringLiteral("Give one server, or any number of files."));
    if (arguments.list)
        return listFiles(session, inputs, arguments.files);
    return inspectFiles(session,
        {.paths = inputs,
            .pins = textOf(arguments.pins),
            .host = textOf(arguments.host),
            .trust = arguments.trust,
            .files = arguments.files});
}

} // namespace

void addInspect(CLI::App& program, Invocation& invocation)
{
    addCommand<InspectArguments>(program, invocation, "inspect", "inspect",
        "Show what a server sends, or a file holds: chain, paths, findings, pins", Examples, declareInspect, inspect);
}

} // namespace pintle::cli
