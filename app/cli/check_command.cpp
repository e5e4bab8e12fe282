// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "app/cli/command_parts.h"
#include "app/cli/endpoint_text.h"
#include "app/cli/judging.h"
#include "app/cli/probing.h"
#include "app/report/check_report.h"
#include "app/text/sentences.h"
#include "core/base/encodings.h"
#include "core/base/file_input.h"

#include <QJsonObject>

namespace pintle::cli {
namespace {

struct CheckArguments {
    std::string set;
    std::vector<std::string> targets;
    int parallel = 8;
    bool strict = false;
    std::string junit;
    std::string sarif;
    std::string openMetrics;
    TrustArguments trust;
    ConnectionArguments connection;
};

constexpr auto Examples = "  pintle-cli check api.pins.json\n"
                          "  pintle-cli check api.pins.json api.example.com staging.example.com:8443 -j 4\n"
                          "  pintle-cli check api.pins.json --proxy http://127.0.0.1:8080 --json\n"
                          "  pintle-cli check api.pins.json --junit pins.xml --sarif pins.sarif\n";

void declareCheck(CLI::App& command, CheckArguments& arguments)
{
    command.add_option("set", arguments.set, "Pin set")->required()->type_name("SET");
    command.add_option("target", arguments.targets, "Servers to check instead of the endpoints of the set")
        ->type_name("TARGET");
    command.add_option("-j,--jobs", arguments.parallel, "Connections at a time (default 8)")
        ->check(CLI::Range(1, 512).description(""))
        ->type_name("N");
    command.add_flag(
        "--strict", arguments.strict, "Fail for everything but a pinned and trusted server without warnings");
    command.add_option("--junit", arguments.junit, "Write the results as JUnit XML")
        ->type_name("FILE")
        ->group("Reports");
    command.add_option("--sarif", arguments.sarif, "Write the results as SARIF 2.1.0")
        ->type_name("FILE")
        ->group("Reports");
    command.add_option("--openmetrics", arguments.openMetrics, "Write the results as OpenMetrics text")
        ->type_name("FILE")
        ->group("Reports");
    declare(command, arguments.trust);
    declare(command, arguments.connection);
}

/// What the set itself lists; an exact host without endpoints is reached on port 443.
QStringList endpointsOf(const PinSet& set, QStringList& unreachablePatterns)
{
    QStringList endpoints;
    for (const HostPins& host : set.hosts()) {
        if (!host.endpoints.isEmpty())
            endpoints += host.endpoints;
        else if (host.pattern.isWildcard())
            unreachablePatterns.append(host.pattern.toString());
        else
            endpoints.append(host.pattern.name().isIpAddress() && host.pattern.toString().contains(QLatin1Char(':'))
                    ? QLatin1Char('[') + host.pattern.toString() + QStringLiteral("]:443")
                    : host.pattern.toString() + QStringLiteral(":443"));
    }
    endpoints.removeDuplicates();
    return endpoints;
}

/// One check under way: the set, what to probe and how to judge each.
struct Check {
    PinSet set;
    std::vector<ProbeJob> jobs;
    std::vector<JudgeOptions> judging;
    report::CheckRun run;
};

Result<Check> prepare(Session& session, const CheckArguments& arguments)
{
    const auto set = readPinSet(textOf(arguments.set));
    if (!set)
        return failure(set.error());
    const auto connection = probeOptions(arguments.connection);
    if (!connection)
        return failure(connection.error());
    QStringList targets;
    QStringList unreachable;
    for (const std::string& target : arguments.targets)
        targets.append(textOf(target));
    if (targets.isEmpty())
        targets = endpointsOf(*set, unreachable);
    for (const QString& pattern : unreachable)
        session.console().writeError(
            QStringLiteral("The entry for %1 lists no endpoint and was not checked.").arg(printable(pattern)));
    Check check{
        .set = *set, .run = {.setName = set->name(), .setPath = textOf(arguments.set), .instant = session.now()}};
    for (const QString& target : targets) {
        const auto job = probeJob(session, target, *connection, &*set);
        if (!job)
            return failure(job.error());
        const auto judging = judgeOptions(session, arguments.trust, !job->target.labEntry.isEmpty(), *set);
        if (!judging)
            return failure(judging.error());
        check.jobs.push_back(*job);
        check.judging.push_back(*judging);
    }
    return check;
}

QString resultText(const report::CheckResult& result, int width, const Decoration& decoration)
{
    const Severity severity = severityOf(result.report.verdict);
    QString text =
        QStringLiteral("%1  %2 %3\n")
            .arg(decoration.symbol(severity) + result.target.leftJustified(width),
                decoration.paint(toneOf(severity), text::headline(result.report.verdict)),
                decoration.paint(Tone::Muted, QLatin1Char('[') + idOf(result.report.verdict) + QLatin1Char(']')));
    text += QStringLiteral("  %1\n").arg(text::reason(result.report));
    for (const Finding& finding : result.findings) {
        if (finding.severity >= Severity::Warning)
            text += findingLine(finding, decoration);
    }
    return text + pinEvidenceText(result.report, decoration);
}

ExitCode codeOf(const report::CheckResult& result, bool strict)
{
    const ExitCode code = exitCodeOf(result.report.verdict);
    return strict && code == ExitCode::Pass && result.report.verdict != EndpointVerdict::TrustedPinned
        ? ExitCode::Failing
        : code;
}

Result<void> writeReports(const CheckArguments& arguments, const report::CheckRun& run)
{
    const std::pair<const std::string&, QByteArray (*)(const report::CheckRun&)> files[]{
        {arguments.junit, report::junitXml}, {arguments.sarif, report::sarifJson},
        {arguments.openMetrics, report::openMetrics}};
    for (const auto& [file, make] : files) {
        if (file.empty())
            continue;
        const auto written = writeFile(textOf(file), make(run));
        if (!written)
            return failure(written.error());
    }
    return {};
}

QString summaryText(const report::CheckRun& run)
{
    const QJsonObject summary = report::checkJson(run).value(QLatin1String("summary")).toObject();
    const auto count = [&](const char* key) { return QString::number(summary.value(QLatin1String(key)).toInt()); };
    return QStringLiteral("%1 of %2 passed, %3 failing, %4 without an answer.")
        .arg(count("passed"), count("endpoints"), count("failing"), count("undetermined"));
}

ExitCode check(Session& session, const CheckArguments& arguments)
{
    auto prepared = prepare(session, arguments);
    if (!prepared)
        return session.fail(prepared.error());
    if (prepared->jobs.empty())
        return session.fail({ErrorCode::MalformedPinSet,
            {.subject = textOf(arguments.set),
                .detail = QStringLiteral("it lists no endpoint, and no target was given")}});
    Check& check = *prepared;
    int width = 0;
    for (const ProbeJob& job : check.jobs)
        width = std::max(width, static_cast<int>(job.target.toString().size()));
    Console& console = session.console();
    ExitCode code = ExitCode::Pass;
    probeAll(session, check.jobs, arguments.parallel, [&](size_t index, const ProbeReport& probe) {
        report::CheckResult result{
            .target = check.jobs[index].target.toString(), .report = judge(probe, check.judging[index])};
        result.findings = everyFinding(result.report);
        code = worse(code, codeOf(result, arguments.strict));
        if (!session.json()) {
            console.write(resultText(result, width, console.decoration()));
            console.flush();
        }
        check.run.results.push_back(std::move(result));
    });
    if (session.json())
        session.writeDocument(report::checkJson(check.run));
    else if (check.run.results.size() > 1)
        console.writeLine(summaryText(check.run));
    const auto written = writeReports(arguments, check.run);
    if (!written) {
        console.writeError(text::sentence(written.error()));
        return worse(code, ExitCode::Undetermined);
    }
    return code;
}

} // namespace

void addCheck(CLI::App& program, Invocation& invocation)
{
    addCommand<CheckArguments>(program, invocation, "check", "check",
        "Check every endpoint of a pin set against its live chain", Examples, declareCheck, check);
}

} // namespace pintle::cli
