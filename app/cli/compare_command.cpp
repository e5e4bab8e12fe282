// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "app/cli/command_parts.h"
#include "app/cli/endpoint_text.h"
#include "app/cli/judging.h"
#include "app/cli/probing.h"
#include "app/report/report_json.h"
#include "app/text/sentences.h"
#include "core/base/encodings.h"
#include "core/enforcement/lane_client.h"
#include "core/pins/pin.h"

namespace pintle::cli {
namespace {

struct CompareArguments {
    std::string target;
    std::string via;
    std::string proxyAnchors;
    std::string pins;
    TrustArguments trust;
    ConnectionArguments connection;
};

constexpr auto Examples =
    "  pintle-cli compare api.example.com --via http://127.0.0.1:8080\n"
    "  pintle-cli compare api.example.com --via http://127.0.0.1:8080 --via-ca proxy.pem --pins set.pins.json\n"
    "  pintle-cli compare api.example.com --via socks5://127.0.0.1:1080 --trust ca.pem --json\n";

void declareCompare(CLI::App& command, CompareArguments& arguments)
{
    command.add_option("target", arguments.target, "Server to reach directly and through the proxy")
        ->required()
        ->type_name("TARGET");
    command.add_option("--via", arguments.via, "http://[user:pass@]host:port or socks5://[user:pass@]host:port")
        ->required()
        ->type_name("PROXY");
    command
        .add_option("--via-ca", arguments.proxyAnchors,
            "The proxy's own CA, trusted as well on the ways through it, as on a device where it is installed")
        ->type_name("FILE|DIR");
    command
        .add_option("--pins", arguments.pins,
            "Pin set to judge with: lane A is the direct way, B the proxy with pins off, C the proxy with pins on")
        ->type_name("SET");
    declare(command, arguments.trust);
    declare(command, arguments.connection, false);
}

/// The lanes of one comparison, in their order.
struct Lanes {
    std::vector<LaneRecord> records; ///< A, B, and C where there are pins
    std::vector<LaneJudgement> judgements;

    const LaneRecord& control() const { return records.front(); }
    /// The one that answers "what would my client do there?".
    const LaneRecord& proxied() const { return records.back(); }
    Comparison compared() const { return compare(control().endpoint, proxied().endpoint); }
};

/// A client on its lane, before anything is connected.
struct LanePlan {
    Lane lane;
    LaneClient client;
    ProbeJob job;
    bool hasPins = false;
};

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

QString laneText(const LaneRecord& record, const LaneJudgement& judgement, const Decoration& decoration)
{
    const Severity severity = severityOf(judgement.outcome);
    const QString outcome = decoration.symbol(severity) + text::headline(judgement.outcome);
    return decoration.paint(Tone::Strong, QString(idOf(record.lane)) + QLatin1String("  ") + text::word(record.lane))
        + QLatin1Char('\n') + QLatin1String("   ") + decoration.paint(toneOf(severity), outcome) + QLatin1String(" [")
        + idOf(judgement.outcome) + QLatin1String("] ") + text::reason(record, judgement) + QLatin1Char('\n');
}

QString comparisonText(const Lanes& lanes, const Comparison& comparison, const Decoration& decoration)
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
    text += QLatin1Char('\n');
    for (size_t index = 0; index < lanes.records.size(); ++index)
        text += laneText(lanes.records[index], lanes.judgements[index], decoration);
    text += QLatin1Char('\n') + decoration.paint(Tone::Strong, QStringLiteral("Direct")) + QLatin1Char('\n')
        + verdictText(comparison.direct, decoration);
    text += QLatin1Char('\n') + decoration.paint(Tone::Strong, QStringLiteral("Through the proxy")) + QLatin1Char('\n')
        + verdictText(comparison.proxied, decoration);
    return text;
}

QJsonArray lanesJson(const Lanes& lanes)
{
    QJsonArray array;
    for (size_t index = 0; index < lanes.records.size(); ++index) {
        const LaneRecord& record = lanes.records[index];
        const LaneJudgement& judgement = lanes.judgements[index];
        array.append(QJsonObject{{QStringLiteral("lane"), QString(idOf(record.lane))},
            {QStringLiteral("outcome"), QString(idOf(judgement.outcome))},
            {QStringLiteral("headline"), text::headline(judgement.outcome)},
            {QStringLiteral("reason"), text::reason(record, judgement)},
            {QStringLiteral("decision"),
                record.verdict ? QJsonValue(QString(idOf(record.verdict->decision))) : QJsonValue()},
            {QStringLiteral("verdict"), QString(idOf(record.endpoint.verdict))},
            {QStringLiteral("applicationBytes"), record.sentBytes()}});
    }
    return array;
}

QJsonObject comparisonJson(const Lanes& lanes, const Comparison& comparison)
{
    return {{QStringLiteral("direct"), report::endpointJson(comparison.direct)},
        {QStringLiteral("proxied"), report::endpointJson(comparison.proxied)},
        {QStringLiteral("sameLeaf"), comparison.sameLeaf}, {QStringLiteral("sameServed"), comparison.sameServed},
        {QStringLiteral("substitutedBy"),
            comparison.substitutedBy.isEmpty() ? QJsonValue() : QJsonValue(printable(comparison.substitutedBy))},
        {QStringLiteral("lanes"), lanesJson(lanes)},
        {QStringLiteral("findings"), report::findingsJson(comparison.findings)}};
}

/// The trust of a device on which the proxy's CA is installed.
Result<TrustStore> trustThrough(const QString& proxyAnchors, const TrustStore& trust)
{
    if (proxyAnchors.isEmpty())
        return trust;
    auto anchors = TrustStore::fromPath(proxyAnchors);
    if (!anchors) {
        Error error = anchors.error();
        error.context.subject = proxyAnchors;
        return failure(error);
    }
    std::vector<Certificate> both = trust.all();
    for (Certificate& anchor : anchors->all())
        both.push_back(std::move(anchor));
    return TrustStore::fromCertificates(std::move(both), QStringLiteral("%1 + %2").arg(trust.name(), anchors->name()));
}

Result<std::vector<LanePlan>> plannedLanes(Session& session, const CompareArguments& arguments)
{
    const auto proxy = ProxyAddress::parse(textOf(arguments.via));
    if (!proxy)
        return failure(proxy.error());
    const auto connection = probeOptions(arguments.connection);
    if (!connection)
        return failure(connection.error());
    const auto pins = readOptionalPinSet(textOf(arguments.pins));
    if (!pins)
        return failure(pins.error());
    const auto direct = probeJob(session, textOf(arguments.target), *connection, *pins ? &**pins : nullptr);
    if (!direct)
        return failure(direct.error());
    const auto options = judgeOptions(session, arguments.trust, !direct->target.labEntry.isEmpty(), *pins);
    if (!options)
        return failure(options.error());
    const auto trust = trustThrough(textOf(arguments.proxyAnchors), options->trust);
    if (!trust)
        return failure(trust.error());
    std::vector<LanePlan> plans;
    const auto add = [&](Lane lane, const JudgeOptions& judging, ProbeJob job) {
        LaneClient client(job.target, judging);
        job.options = client.behind(job.options);
        plans.push_back({lane, std::move(client), std::move(job), judging.pins.has_value()});
    };
    add(Lane::Direct, *options, *direct);
    ProbeJob through = *direct;
    through.options.proxy = *proxy;
    JudgeOptions judging = *options;
    judging.trust = *trust;
    judging.pins.reset();
    add(Lane::PinsOff, judging, through);
    judging.pins = options->pins;
    if (judging.pins)
        add(Lane::PinsOn, judging, through);
    return plans;
}

Lanes runLanes(Session& session, const std::vector<LanePlan>& plans)
{
    std::vector<ProbeJob> jobs;
    for (const LanePlan& plan : plans)
        jobs.push_back(plan.job);
    Lanes lanes;
    probeAll(session, jobs, static_cast<int>(jobs.size()), [&](size_t index, const ProbeReport& probe) {
        const LanePlan& plan = plans[index];
        lanes.records.push_back({.lane = plan.lane,
            .endpoint = plan.client.report(probe),
            .verdict = plan.client.verdict(),
            .hasPins = plan.hasPins});
        lanes.judgements.push_back(judgeLane(lanes.records.back(), &lanes.records.front()));
    });
    return lanes;
}

ExitCode compareWays(Session& session, const CompareArguments& arguments)
{
    const auto plans = plannedLanes(session, arguments);
    if (!plans)
        return session.fail(plans.error());
    const Lanes lanes = runLanes(session, *plans);
    const Comparison comparison = lanes.compared();
    for (const EndpointReport* report : {&comparison.direct, &comparison.proxied}) {
        if (report->verdict == EndpointVerdict::NoTlsAnswer)
            session.console().writeError(
                (report == &comparison.direct ? QStringLiteral("Direct: ") : QStringLiteral("Through the proxy: "))
                + text::reason(*report));
    }
    if (session.json())
        session.writeDocument(comparisonJson(lanes, comparison));
    const bool answered = comparison.direct.verdict != EndpointVerdict::NoTlsAnswer
        && comparison.proxied.verdict != EndpointVerdict::NoTlsAnswer;
    if (!answered)
        return ExitCode::Undetermined;
    if (!session.json())
        session.console().write(comparisonText(lanes, comparison, session.console().decoration()));
    ExitCode code = exitCodeOf(comparison.findings);
    // The same certificates both ways, and not the pinned ones: someone stands in both.
    if (lanes.control().hasPins)
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
