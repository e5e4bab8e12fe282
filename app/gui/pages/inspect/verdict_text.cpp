// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "app/gui/pages/inspect/verdict_text.h"

#include "app/text/sentences.h"

#include <QCoreApplication>

#include <algorithm>

namespace pintle {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(pintle::VerdictText)
};

StageStep::State stateOf(StageResult::State state)
{
    switch (state) {
    case StageResult::State::Skipped:
    case StageResult::State::NotReached: return StageStep::State::Skipped;
    case StageResult::State::Done: return StageStep::State::Done;
    case StageResult::State::Failed: return StageStep::State::Failed;
    }
    Q_UNREACHABLE();
}

StageStep stepOf(const StageResult& result, const std::optional<ProbeReport>& probe)
{
    StageStep step{.word = text::word(result.stage), .state = stateOf(result.state), .id = QString(idOf(result.stage))};
    if (result.state == StageResult::State::Done || result.state == StageResult::State::Failed)
        step.duration = result.duration;
    if (result.error)
        step.explanation = text::sentence(*result.error);
    if (result.stage == Stage::Tls && probe && !probe->protocol.isEmpty())
        step.word = QString(probe->protocol).replace(QLatin1String("TLSv"), QLatin1String("TLS "));
    return step;
}

bool isOptional(Stage stage)
{
    return stage == Stage::Proxy || stage == Stage::StartTls;
}

StageStep pathStep(const EndpointReport& report, int path)
{
    StageStep step{.word = Words::tr("Build path"), .state = StageStep::State::Skipped, .id = QStringLiteral("path")};
    if (!report.paths)
        return step;
    step.state = StageStep::State::Done;
    const int count = int(report.paths->paths.size());
    const bool valid = path >= 0 && path < count && report.paths->paths[size_t(path)].valid;
    if (report.paths->verdict != TrustVerdict::Trusted) {
        step.severity = Severity::Failure;
        step.result = valid ? Words::tr("wrong name") : Words::tr("not trusted");
        step.explanation = text::reason(report);
    } else if (count > 1) {
        step.result = Words::tr("%1 of %2", "number of the path, how many").arg(path + 1).arg(count);
    }
    return step;
}

StageStep pinStep(const EndpointReport& report)
{
    StageStep step{.word = Words::tr("Check pins"), .state = StageStep::State::Skipped, .id = QStringLiteral("pins")};
    if (!report.pins)
        return step;
    step.state = StageStep::State::Done;
    const PinVerdict& verdict = report.pins->verdict;
    if (std::holds_alternative<PinsMatched>(verdict)) {
        step.result = Words::tr("match");
    } else if (std::holds_alternative<PinsMismatched>(verdict)) {
        step.severity = Severity::Failure;
        step.result = Words::tr("no match");
    } else if (std::holds_alternative<PinsExpired>(verdict)) {
        step.severity = Severity::Warning;
        step.result = Words::tr("expired");
    } else if (std::holds_alternative<NotPinned>(verdict)) {
        step.severity = Severity::Neutral;
        step.result = Words::tr("host not covered");
    } else {
        step.severity = Severity::Neutral;
        step.result = Words::tr("not judged");
    }
    return step;
}

} // namespace

NextAction nextActionFor(const EndpointReport& report)
{
    switch (report.verdict) {
    case EndpointVerdict::TrustedUnpinned: {
        const CertificatePath* path = report.paths ? report.paths->usedPath() : nullptr;
        const bool hasIntermediate = path != nullptr && path->nodes.size() > 1 && !path->nodes[1].isAnchor;
        return hasIntermediate && report.paths->host ? NextAction::PinIntermediate : NextAction::None;
    }
    case EndpointVerdict::PinMismatch: return report.probe ? NextAction::Compare : NextAction::None;
    case EndpointVerdict::Untrusted:
    case EndpointVerdict::TrustedWithFindings: return NextAction::ShowChecks;
    case EndpointVerdict::NoTlsAnswer: return report.probe ? NextAction::Retry : NextAction::None;
    case EndpointVerdict::TrustedPinned:
    case EndpointVerdict::TrustedPinsExpired:
    case EndpointVerdict::UntrustedPinsMatch: return NextAction::None;
    }
    Q_UNREACHABLE();
}

BannerText bannerOf(const EndpointReport& report)
{
    BannerText banner;
    banner.severity = severityOf(report.verdict);
    banner.headline = text::headline(report.verdict);
    banner.reason = text::reason(report);
    banner.code = QString(idOf(report.verdict));
    const NextAction next = nextActionFor(report);
    if (next != NextAction::None)
        banner.nextAction = text::nextAction(report.verdict);
    // "Why?" leads to the checks; where the first button does that already, one is enough.
    banner.why = report.paths.has_value() && next != NextAction::ShowChecks;
    return banner;
}

std::vector<StageStep> waitingSteps(bool proxy, bool startTls)
{
    std::vector<StageStep> steps;
    for (const Stage stage : {Stage::Resolve, Stage::Connect, Stage::Proxy, Stage::StartTls, Stage::Tls}) {
        if ((stage == Stage::Proxy && !proxy) || (stage == Stage::StartTls && !startTls))
            continue;
        steps.push_back({.word = text::word(stage), .id = QString(idOf(stage))});
    }
    steps.push_back({.word = Words::tr("Build path"), .id = QStringLiteral("path")});
    steps.push_back({.word = Words::tr("Check pins"), .id = QStringLiteral("pins")});
    steps.front().state = StageStep::State::Running;
    return steps;
}

void applyStage(std::vector<StageStep>& steps, const StageResult& result)
{
    const QString id(idOf(result.stage));
    const auto found = std::find_if(steps.begin(), steps.end(), [&id](const StageStep& step) { return step.id == id; });
    if (found == steps.end())
        return;
    *found = stepOf(result, std::nullopt);
    const bool goesOn = result.state == StageResult::State::Done || result.state == StageResult::State::Skipped;
    if (goesOn && found + 1 != steps.end() && (found + 1)->state == StageStep::State::Waiting)
        (found + 1)->state = StageStep::State::Running;
}

std::vector<StageStep> stepsOf(const EndpointReport& report, int path)
{
    std::vector<StageStep> steps;
    if (report.probe) {
        for (const StageResult& result : report.probe->stages) {
            const bool taken = result.state == StageResult::State::Done || result.state == StageResult::State::Failed;
            if (taken || !isOptional(result.stage))
                steps.push_back(stepOf(result, report.probe));
        }
    }
    steps.push_back(pathStep(report, path));
    steps.push_back(pinStep(report));
    return steps;
}

} // namespace pintle
