// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "app/cli/exit_code.h"

#include "app/report/check_report.h"

namespace pintle::cli {
namespace {

bool isUsage(ErrorCode code)
{
    return code == ErrorCode::MalformedTarget || code == ErrorCode::MalformedHostName
        || code == ErrorCode::MalformedHostPattern || code == ErrorCode::UnknownFormat
        || code == ErrorCode::UnknownLabEntry;
}

} // namespace

ExitCode exitCodeOf(const Error& error)
{
    if (isUsage(error.code))
        return ExitCode::Usage;
    const bool refused = error.code == ErrorCode::CannotExpress || error.code == ErrorCode::WouldLockOut;
    return refused ? ExitCode::Failing : ExitCode::Undetermined;
}

ExitCode exitCodeOf(EndpointVerdict verdict)
{
    switch (report::answerOf(verdict)) {
    case report::Answer::Passed: return ExitCode::Pass;
    case report::Answer::Failing: return ExitCode::Failing;
    case report::Answer::Undetermined: return ExitCode::Undetermined;
    }
    Q_UNREACHABLE();
}

ExitCode exitCodeOf(const Findings& findings)
{
    return heaviest(findings) == Severity::Failure ? ExitCode::Failing : ExitCode::Pass;
}

ExitCode worse(ExitCode a, ExitCode b)
{
    const auto weight = [](ExitCode code) {
        switch (code) {
        case ExitCode::Pass: return 0;
        case ExitCode::Undetermined: return 1;
        case ExitCode::Failing: return 2;
        case ExitCode::Usage: return 3;
        }
        Q_UNREACHABLE();
    };
    return weight(a) >= weight(b) ? a : b;
}

} // namespace pintle::cli
