// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#pragma once

#include "core/chain/path_builder.h"
#include "core/pins/evaluation.h"
#include "core/probe/probe_report.h"

#include <optional>

namespace pintle {

/// What a connection (or a file) showed, judged: the value behind window, text, JSON and report.
struct EndpointReport {
    std::optional<ProbeReport> probe;  ///< none for a file
    std::optional<PathReport> paths;   ///< none without a certificate
    std::optional<PinEvaluation> pins; ///< none without a pin set
    QString trustStoreName;
    EndpointVerdict verdict = EndpointVerdict::NoTlsAnswer;
};

/// What to judge with. `instant` is required.
struct JudgeOptions {
    TrustStore trust = TrustStore::empty();
    std::optional<PinSet> pins;
    VerifyOptions verify; ///< host and stapledOcsp are taken from the probe
};

/// Builds paths, evaluates pins, joins both to a verdict. A pure function of its arguments.
EndpointReport judge(const ProbeReport& probe, const JudgeOptions& options);
/// The same for certificates that came from a file: the first is the leaf.
EndpointReport judgeFile(const std::vector<Certificate>& certificates, const JudgeOptions& options);

/// What differs between a direct connection and one through a proxy.
struct Comparison {
    EndpointReport direct;
    EndpointReport proxied;
    bool sameLeaf = false;
    bool sameServed = false;
    QString substitutedBy; ///< issuer of the proxied leaf, printable; empty when the leaf is the same
    Findings findings;     ///< comparison group
};
Comparison compare(EndpointReport direct, EndpointReport proxied);

} // namespace pintle
