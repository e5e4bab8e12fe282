// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "app/report/check_report.h"
#include "app/report/report_json.h"
#include "app/text/sentences.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QUrl>

namespace pintle::report {
namespace {

constexpr auto Schema = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

QString levelOf(Severity severity)
{
    switch (severity) {
    case Severity::Failure: return QStringLiteral("error");
    case Severity::Warning: return QStringLiteral("warning");
    case Severity::Neutral:
    case Severity::Info: return QStringLiteral("note");
    case Severity::Ok: return QStringLiteral("none");
    }
    Q_UNREACHABLE();
}

/// Everything of one run that a SARIF log names: results, and the rules they refer to.
struct SarifResults {
    QJsonArray results;
    QJsonObject rules; ///< by id, so that each is written once and in a fixed order

    void add(const CheckRun& run, const QString& target, const QString& rule, const QString& shortText,
        Severity severity, const QString& message)
    {
        rules.insert(rule,
            QJsonObject{{QStringLiteral("id"), rule},
                {QStringLiteral("shortDescription"), QJsonObject{{QStringLiteral("text"), shortText}}}});
        const QByteArray print =
            QCryptographicHash::hash((target + QLatin1Char(' ') + rule).toUtf8(), QCryptographicHash::Sha256);
        const QJsonObject file{{QStringLiteral("uri"), QString::fromUtf8(QUrl::toPercentEncoding(run.setPath, "/"))}};
        const QJsonObject region{{QStringLiteral("startLine"), 1}};
        const QJsonObject location{
            {QStringLiteral("physicalLocation"),
                QJsonObject{{QStringLiteral("artifactLocation"), file}, {QStringLiteral("region"), region}}},
            {QStringLiteral("logicalLocations"),
                QJsonArray{QJsonObject{{QStringLiteral("fullyQualifiedName"), target}}}}};
        results.append(QJsonObject{{QStringLiteral("ruleId"), rule}, {QStringLiteral("level"), levelOf(severity)},
            {QStringLiteral("message"), QJsonObject{{QStringLiteral("text"), target + QStringLiteral(": ") + message}}},
            {QStringLiteral("locations"), QJsonArray{location}},
            {QStringLiteral("partialFingerprints"),
                QJsonObject{{QStringLiteral("pintleTargetAndRule/v1"), QString::fromLatin1(print.toHex())}}}});
    }
};

void addResult(SarifResults& all, const CheckRun& run, const CheckResult& result)
{
    const EndpointVerdict verdict = result.report.verdict;
    const Answer answer = answerOf(verdict);
    const Severity severity = answer == Answer::Undetermined ? Severity::Warning : Severity::Failure;
    if (answer != Answer::Passed)
        all.add(run, result.target, QStringLiteral("verdict.") + idOf(verdict), text::headline(verdict), severity,
            text::reason(result.report));
    for (const Finding& finding : result.findings) {
        if (finding.severity >= Severity::Warning)
            all.add(
                run, result.target, idOf(finding.code), idOf(finding.code), finding.severity, text::sentence(finding));
    }
}

} // namespace

QByteArray sarifJson(const CheckRun& run)
{
    SarifResults all;
    for (const CheckResult& result : run.results)
        addResult(all, run, result);
    QJsonArray rules;
    for (const QJsonValue rule : std::as_const(all.rules))
        rules.append(rule);
    const QJsonObject driver{{QStringLiteral("name"), QStringLiteral("Pintle")},
        {QStringLiteral("semanticVersion"), QStringLiteral(PINTLE_VERSION)}, {QStringLiteral("rules"), rules}};
    const QJsonObject sarifRun{{QStringLiteral("tool"), QJsonObject{{QStringLiteral("driver"), driver}}},
        {QStringLiteral("columnKind"), QStringLiteral("utf16CodeUnits")}, {QStringLiteral("results"), all.results}};
    const QJsonObject log{{QStringLiteral("$schema"), QString::fromLatin1(Schema)},
        {QStringLiteral("version"), QStringLiteral("2.1.0")}, {QStringLiteral("runs"), QJsonArray{sarifRun}}};
    return QJsonDocument(log).toJson(QJsonDocument::Indented);
}

} // namespace pintle::report
