// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "app/cli/command_parts.h"
#include "app/cli/endpoint_text.h"
#include "app/cli/judging.h"
#include "app/cli/probing.h"
#include "app/report/report_json.h"
#include "app/text/sentences.h"
#include "core/base/encodings.h"
#include "core/pins/pin.h"

namespace pintle::cli {
namespace {

struct CompareArguments {
    std::string target;
    std::string via;
    std::string pins;
    TrustArguments trust;
    ConnectionArguments connection;
};

constexpr auto Examples = "  pintle-cli compare api.example.com --via http://127.0.0.1:8080\n"
                          "  pintle-cli compare api.example.com --via socks5://127.0.0.1:1080 --trust ca.pem --json\n";

void declareCompare(CLI::App& command, CompareArguments& arguments)
{
    command.add_option("target", arguments.target, "Server to reach directly and through the proxy")
        ->required()
        ->type_name("TARGET");
    command.add_option("--via", arguments.via, "http://[user:pass@]host:port or socks5://[user:pass@]host:port")
        ->required()
        ->type_name("PROXY");
    command.add_option("--pins", arguments.pins, "Pin set to judge both with")->type_name("SET");
    declare(command, arguments.trust);
    declare(command, arguments.connection, false);
}

QString certificateSummary(const EndpointReport& report, const QString& name)
{
    const std::vector<Certificate>& served = report.paths ? report.paths->sent : std::vector<Certificate>();
    QString text = QStringLiteral("  %1").arg(name.leftJustified(9));
    if (served.empty())
        return text + text::reason(report) + QLatin1Char('\n');
    const Certificate& leaf = served.front();
    return text
        + QStringLiteral("%1, issued by %2, %3, %4 sent\n")
              .arg(leaf.displayName(), leaf.issuer().displayName(), Pin::of(leaf).toString(),
                  QString::number(served.size()));
}

QString comparisonText(const Comparison& comparison, const Decoration& decoration)
{
    QString text;
    if (comparison.sameServed) {
        text += decoration.paint(
                    Tone::Ok, decoration.symbol(Severity::Ok) + QStringLiteral("Same certificates on both ways"))
            + QLatin1Char('\n');
    } else {
        for (const Finding& finding : comparison.findings)
            text += decoration.paint(
                        toneOf(finding.severity), decoration.symbol(finding.severity) + text::sentence(finding))
                + QLatin1String(" [") + idOf(finding.code) + QLatin1String("]\n");
    }
    text += certificateSummary(comparison.direct, QStringLiteral("Direct"))
        + certificateSummary(comparison.proxied, QStringLiteral("Proxied"));
    text += QLatin1Char('\n') + decoration.paint(Tone::Strong, QStringLiteral("Direct")) + QLatin1Char('\n')
        + verdictText(comparison.direct, decoration);
    text += QLatin1Char('\n') + decoration.paint(Tone::Strong, QStringLiteral("Through the proxy")) + QLatin1Char('\n')
        + verdictText(comparison.proxied, decoration);
    return text;
}

QJsonObject comparisonJson(const Comparison& comparison)
{
    return {{QStringLiteral("direct"), report::endpointJson(comparison.direct)},
        {QStringLiteral("proxied"), report::endpointJson(comparison.proxied)},
        {QStringLiteral("sameLeaf"), comparison.sameLeaf}, {QStringLiteral("sameServed"), comparison.sameServed},
        {QStringLiteral("substitutedBy"),
            comparison.substitutedBy.isEmpty() ? QJsonValue() : QJsonValue(printable(comparison.substitutedBy))},
        {QStringLiteral("findings"), report::findingsJson(comparison.findings)}};
}

ExitCode compareWays(Session& session, const CompareArguments& arguments)
{
    const auto proxy = ProxyAddress::parse(textOf(arguments.via));
    if (!proxy)
        return session.fail(proxy.error());
    const auto connection = probeOptions(arguments.connection);
    if (!connection)
        return session.fail(connection.error());
    const auto pins = readOptionalPinSet(textOf(arguments.pins));
    if (!pins)
        return session.fail(pins.error());
    const auto direct = probeJob(session, textOf(arguments.target), *connection, *pins ? &**pins : nullptr);
    if (!direct)
        return session.fail(direct.error());
    const auto options = judgeOptions(session, arguments.trust, !direct->target.labEntry.isEmpty(), *pins);
    if (!options)
        return session.fail(options.error());
    ProbeJob proxied = *direct;
    proxied.options.proxy = *proxy;
    std::vector<EndpointReport> reports;
    probeAll(session, {*direct, proxied}, 2,
        [&](size_t, const ProbeReport& probe) { reports.push_back(judge(probe, *options)); });
    const Comparison comparison = compare(reports[0], reports[1]);
    for (const EndpointReport* report : {&comparison.direct, &comparison.proxied}) {
        if (report->verdict == EndpointVerdict::NoTlsAnswer)
            session.console().writeError(
                (report == &comparison.direct ? QStringLiteral("Direct: ") : QStringLiteral("Through the proxy: "))
                + text::reason(*report));
    }
    if (session.json())
        session.writeDocument(comparisonJson(comparison));
    const bool answered = comparison.direct.verdict != EndpointVerdict::NoTlsAnswer
        && comparison.proxied.verdict != EndpointVerdict::NoTlsAnswer;
    if (!answered)
        return ExitCode::Undetermined;
    if (!session.json())
        session.console().write(comparisonText(comparison, session.console().decoration()));
    ExitCode code = exitCodeOf(comparison.findings);
    // The same certificates both ways, and not the pinned ones: someone stands in both.
    if (*pins)
        code = worse(code, worse(exitCodeOf(comparison.direct.verdict), exitCodeOf(comparison.proxied.verdict)));
    return code;
}

} // namespace

void addCompare(CLI::App& program, Invocation& invocation)
{
    addCommand<CompareArguments>(program, invocation, "compare", "compare",
        "Reach a server directly and through a proxy: what differs, who substituted", Examples, declareCompare,
        compareWays);
}

} // namespace pintle::cli
