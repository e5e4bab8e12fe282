// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#pragma once

#include "core/probe/endpoint_report.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <vector>

/// The answers of a check as files that other programs read: test results, code-scanning results, metrics.
namespace pintle::report {

/// What a verdict means to somebody who waits for yes or no.
enum class Answer {
    Passed,
    Failing,      ///< severity Failure, or expired pins: nothing is enforced, and that is no pass
    Undetermined, ///< no TLS answer
};
Answer answerOf(EndpointVerdict verdict);

/// One endpoint of a check.
struct CheckResult {
    QString target; ///< as it can be typed again
    EndpointReport report;
    Findings findings; ///< everything found, chain, connection and pins
};

/// What a check was.
struct CheckRun {
    QString setName;
    QString setPath;   ///< where findings of code scanning point to
    QDateTime instant; ///< UTC
    std::vector<CheckResult> results;
};

/// `{"results":[…],"summary":{…}}` without `schema`.
QJsonObject checkJson(const CheckRun& run);
/// JUnit XML as Jenkins and GitLab read it: a test case an endpoint; a failing verdict is a failure, no TLS answer an
/// error.
QByteArray junitXml(const CheckRun& run);
/// SARIF 2.1.0 (OASIS): a result for every failing verdict and every Warning or Failure, located in the pin set's file.
QByteArray sarifJson(const CheckRun& run);
/// OpenMetrics text: verdict, days to the first end on the path, matching pins and connection time of every endpoint.
QByteArray openMetrics(const CheckRun& run);

} // namespace pintle::report
