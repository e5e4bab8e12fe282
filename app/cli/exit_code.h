// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#pragma once

#include "core/base/error.h"
#include "core/base/finding.h"
#include "core/pins/evaluation.h"

/// Exit codes of pintle-cli: a contract with scripts.
namespace pintle::cli {

enum class ExitCode {
    Pass = 0,         ///< the answer is yes, or there was nothing to ask
    Failing = 1,      ///< the answer is a failing verdict or finding
    Usage = 2,        ///< the command line makes no sense
    Undetermined = 3, ///< no answer: no connection, unreadable input
};

/// What an error comes to: words of the command line are Usage, a format's refusal is Failing, the rest Undetermined.
ExitCode exitCodeOf(const Error& error);
/// Failing for verdicts of severity Failure and for expired pins (nothing is enforced, and that is no pass);
/// Undetermined without a TLS answer.
ExitCode exitCodeOf(EndpointVerdict verdict);
/// Failing when a finding weighs Failure.
ExitCode exitCodeOf(const Findings& findings);
/// Of several answers the one that a script must see: Failing before Undetermined before Pass.
ExitCode worse(ExitCode a, ExitCode b);

} // namespace pintle::cli
