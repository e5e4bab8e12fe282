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
///
/// The host is the target's, whatever name was sent as SNI. An entry of the pin set with `trust: custom` brings its own
/// anchors, which are then the only ones. A chain without a finished handshake is judged as far as it goes, but no
/// verdict that lets anything pass rests on it: who has seen a chain can send it, and only the handshake proves that
/// the peer holds its key. Such a report says NoTlsAnswer, with the paths beside it. NoTlsAnswer without a certificate,
/// too.
EndpointReport judge(const ProbeReport& probe, const JudgeOptions& options);
/// The same for certificates that came from a file: the first is the leaf, `options.verify` holds the host (pins are
/// evaluated only with one) and the stapled response.
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
/// Compares what was sent, byte for byte. CertificateSubstituted where the leaves differ (value: who issued the proxied
/// one, expected: who issued the direct one); ChainDiffers where only what follows them does (value and expected: the
/// numbers of certificates). Nothing where either side has no chain: there is nothing to compare.
Comparison compare(EndpointReport direct, EndpointReport proxied);

} // namespace pintle
