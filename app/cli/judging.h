// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#pragma once

#include "app/cli/arguments.h"
#include "core/probe/endpoint_report.h"

#include <optional>

namespace pintle::cli {

/// How to judge what a target or a file shows: the store of `--trust`, the lists of `--crl`, the session's instant, and
/// pins where a set was given.
Result<JudgeOptions> judgeOptions(
    Session& session, const TrustArguments& arguments, bool isLabTarget, std::optional<PinSet> pins = std::nullopt);

/// The set in a file; none for an empty path.
Result<std::optional<PinSet>> readOptionalPinSet(const QString& path);

/// The certificates of a file as one chain, leaf first, where they form one: exactly one certificate that issued none
/// of the others, and all others above it. Empty where they do not, or where there is only one.
std::vector<Certificate> oneChain(const std::vector<Certificate>& certificates);

} // namespace pintle::cli
