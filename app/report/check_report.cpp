// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "app/report/check_report.h"

#include "app/report/report_json.h"

namespace pintle::report {

Answer answerOf(EndpointVerdict verdict)
{
    switch (verdict) {
    case EndpointVerdict::TrustedPinned:
    case EndpointVerdict::TrustedUnpinned:
    case EndpointVerdict::TrustedWithFindings: return Answer::Passed;
    case EndpointVerdict::PinMismatch:
    case EndpointVerdict::Untrusted:
    case EndpointVerdict::TrustedPinsExpired:
    case EndpointVerdict::UntrustedPinsMatch: return Answer::Failing;
    case EndpointVerdict::NoTlsAnswer: return Answer::Undetermined;
    }
    Q_UNREACHABLE();
}

QJsonObject checkJson(const CheckRun& run)
{
    QJsonArray results;
    int failing = 0;
    int undetermined = 0;
    for (const CheckResult& result : run.results) {
        QJsonObject object = endpointJson(result.report);
        object.insert(QStringLiteral("target"), result.target);
        object.insert(QStringLiteral("findings"), findingsJson(result.findings));
        results.append(object);
        const Answer answer = answerOf(result.report.verdict);
        undetermined += answer == Answer::Undetermined ? 1 : 0;
        failing += answer == Answer::Failing ? 1 : 0;
    }
    const int total = static_cast<int>(run.results.size());
    return {{QStringLiteral("set"), run.setName},
        {QStringLiteral("instant"), run.instant.toUTC().toString(Qt::ISODate)}, {QStringLiteral("results"), results},
        {QStringLiteral("summary"),
            QJsonObject{{QStringLiteral("endpoints"), total},
                {QStringLiteral("passed"), total - failing - undetermined}, {QStringLiteral("failing"), failing},
                {QStringLiteral("undetermined"), undetermined}}}};
}

} // namespace pintle::report
