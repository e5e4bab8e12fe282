// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "app/cli/command_parts.h"
#include "app/cli/endpoint_text.h"
#include "app/cli/judging.h"
#include "app/cli/probing.h"
#include "app/report/report_json.h"
#include "app/text/sentences.h"
#include "core/base/encodings.h"
#include "core/base/file_input.h"
#include "core/formats/registry.h"
#include "core/pins/advice.h"

namespace pintle::cli {
namespace {

struct AdviseArguments {
    std::string set;
    std::string against;
    std::vector<std::string> formats;
    bool strict = false;
    TrustArguments trust;
    ConnectionArguments connection;
};

constexpr auto Examples = "  pintle-cli advise api.pins.json\n"
                          "  pintle-cli advise api.pins.json --against api.example.com\n"
                          "  pintle-cli advise api.pins.json --against chain.pem --for android-nsc,curl --json\n";

void declareAdvise(CLI::App& command, AdviseArguments& arguments)
{
    command.add_option("set", arguments.set, "Pin set")->required()->type_name("SET");
    command.add_option("--against", arguments.against, "Live server or saved chain to judge the set with")
        ->type_name("TARGET|FILE");
    command.add_option("--for", arguments.formats, "Formats whose rules also apply, separated by commas")
        ->delimiter(',')
        ->type_name("FORMAT");
    command.add_flag("--strict", arguments.strict, "Fail for warnings too");
    declare(command, arguments.trust);
    declare(command, arguments.connection);
}

Result<std::optional<PathReport>> pathsAgainst(Session& session, const AdviseArguments& arguments, const PinSet& set)
{
    const QString against = textOf(arguments.against);
    if (against.isEmpty())
        return std::optional<PathReport>();
    if (meansFile(against)) {
        const auto objects = readObjectFile(against);
        if (!objects)
            return failure(objects.error());
        if (objects->certificates.empty())
            return failure(ErrorCode::EmptyChain, {.subject = against});
        const auto judging = judgeOptions(session, arguments.trust, false);
        if (!judging)
            return failure(judging.error());
        const std::vector<Certificate> chain = oneChain(objects->certificates);
        return judgeFile(chain.empty() ? objects->certificates : chain, *judging).paths;
    }
    const auto connection = probeOptions(arguments.connection);
    if (!connection)
        return failure(connection.error());
    const auto job = probeJob(session, against, *connection, &set);
    if (!job)
        return failure(job.error());
    const auto judging = judgeOptions(session, arguments.trust, !job->target.labEntry.isEmpty(), set);
    if (!judging)
        return failure(judging.error());
    const ProbeReport probe = probeOne(session, *job);
    if (!probe.hasChain())
        return failure(probe.error.value_or(Error{ErrorCode::EmptyChain, {}}));
    return judge(probe, *judging).paths;
}

QString adviceText(const std::vector<Advice>& advice, const Decoration& decoration)
{
    if (advice.empty())
        return decoration.paint(Tone::Ok, decoration.symbol(Severity::Ok) + QStringLiteral("Nothing to advise."))
            + QLatin1Char('\n');
    QString text;
    QString host;
    for (const Advice& piece : advice) {
        if (piece.host != host || text.isEmpty())
            text +=
                decoration.paint(Tone::Strong, piece.host.isEmpty() ? QStringLiteral("The set") : printable(piece.host))
                + QLatin1Char('\n');
        host = piece.host;
        text += findingLine(piece.finding, decoration);
    }
    return text;
}

QJsonArray adviceJson(const std::vector<Advice>& advice)
{
    QJsonArray array;
    for (const Advice& piece : advice) {
        QJsonObject object = report::findingJson(piece.finding);
        object.insert(QStringLiteral("host"), piece.host.isEmpty() ? QJsonValue() : QJsonValue(printable(piece.host)));
        object.insert(QStringLiteral("pin"), piece.pin ? QJsonValue(piece.pin->toBase64()) : QJsonValue());
        array.append(object);
    }
    return array;
}

Error about(Error error, const AdviseArguments& arguments)
{
    if (error.context.subject.isEmpty())
        error.context.subject = textOf(arguments.set);
    return error;
}

/// Parts of the document that cannot be read are faults beside the advice on the rest, and no pass.
ExitCode answer(Session& session, const AdviseArguments& arguments, const DocumentAdvice& advised)
{
    Findings findings;
    for (const Advice& piece : advised.advice)
        findings.push_back(piece.finding);
    for (const Error& lost : advised.lost)
        session.console().writeError(text::sentence(lost));
    if (session.json()) {
        QJsonArray lost;
        for (const Error& part : advised.lost)
            lost.append(report::errorJson(part));
        const QString against = textOf(arguments.against);
        session.writeDocument({{QStringLiteral("set"), printable(advised.set.name())},
            {QStringLiteral("against"), against.isEmpty() ? QJsonValue() : QJsonValue(printable(against))},
            {QStringLiteral("findings"), adviceJson(advised.advice)}, {QStringLiteral("lost"), lost}});
    } else {
        session.console().write(adviceText(advised.advice, session.console().decoration()));
    }
    const bool warned = arguments.strict && heaviest(findings) >= Severity::Warning;
    const ExitCode code = warned ? ExitCode::Failing : exitCodeOf(findings);
    return advised.lost.empty() ? code : worse(code, ExitCode::Undetermined);
}

ExitCode adviseSet(Session& session, const AdviseArguments& arguments)
{
    const auto document = readFile(textOf(arguments.set), {.bytes = 16 * 1024 * 1024});
    if (!document)
        return session.fail(document.error());
    AdviceOptions options{.now = session.now()};
    for (const std::string& format : arguments.formats) {
        options.formats.append(textOf(format));
        if (!findFormat(options.formats.back()))
            return session.fail({ErrorCode::UnknownFormat, {.value = options.formats.back()}});
    }
    const auto readable = adviseDocument(*document, options);
    if (!readable)
        return session.fail(about(readable.error(), arguments));
    const auto paths = pathsAgainst(session, arguments, readable->set);
    if (!paths)
        return session.fail(paths.error());
    options.live = *paths ? &**paths : nullptr;
    if (options.live && options.live->verdict == TrustVerdict::Untrusted)
        session.console().writeError(
            QStringLiteral("The chain of %1 is not trusted, and proves little: %2")
                .arg(printable(textOf(arguments.against)), text::trustReason(EndpointReport{.paths = **paths})));
    const auto advised = options.live ? adviseDocument(*document, options) : readable;
    if (!advised)
        return session.fail(about(advised.error(), arguments));
    return answer(session, arguments, *advised);
}

} // namespace

void addAdvise(CLI::App& program, Invocation& invocation)
{
    addCommand<AdviseArguments>(program, invocation, "advise", "advise",
        "What will go wrong with a pin set: backup, expiry, rotation, spelling", Examples, declareAdvise, adviseSet);
}

} // namespace pintle::cli
