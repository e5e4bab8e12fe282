// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#pragma once

#include "core/base/error.h"
#include "core/base/finding.h"
#include "core/chain/path_report.h"
#include "core/enforcement/lane_outcome.h"
#include "core/pins/evaluation.h"
#include "core/probe/endpoint_report.h"
#include "core/probe/probe_report.h"

#include <QString>

namespace pintle {
struct LaneRecord;
}

/// Codes turned into translated sentences. The only place with words for outcomes: window, command line and reports ask
/// here, so that the same code reads the same everywhere. Values from a peer arrive printable and stay so.
namespace pintle::text {

/// One sentence: what failed and why, without advice.
QString sentence(const Error& error);
/// What to do about an Error, one sentence; empty where nothing helps.
QString remedy(const Error& error);
/// One sentence with the finding's facts.
QString sentence(const Finding& finding);
/// A finding in at most four words, for a badge on the certificate or link that it is about; empty for a finding that
/// is about a set, a file or a connection.
QString badgeWord(FindingCode code);
QString word(Severity severity); ///< `Failure`, …: never colour alone
QString word(Stage stage);       ///< `Resolve`, `Connect`, …
QString word(CertificateOrigin origin);
QString word(EdgeCheckId check); ///< `signature`, `name`, `CA`, `path length`, …
QString word(CheckOutcome outcome);

/// At most six words, for example `Trusted, but no pin matches`.
QString headline(EndpointVerdict verdict);
/// The reason sentence with the deciding fact (ux.md 2.4).
QString reason(const EndpointReport& report);
/// `Trusted`, `Not trusted`: trust alone, where nobody asked for pins.
QString headline(TrustVerdict verdict);
/// `Path to Lab Root R1 in Lab store.`, or the first reason why there is none.
QString trustReason(const EndpointReport& report);
/// What a person would do next, for example `Pin Intermediate`; empty where nothing.
QString nextAction(EndpointVerdict verdict);
/// `Works`, `Attack blocked`, `Intercepted`, `Outage`, `Inconclusive`.
QString headline(LaneOutcome outcome);
/// The reason sentence of a lane: what happened, and for an inconclusive one why nothing can be said.
QString reason(const LaneRecord& record, const LaneJudgement& judgement);
/// `Turn Pins On`, `Fix Pin Set`, …; empty where nothing.
QString nextAction(LaneOutcome outcome);
QString word(Lane lane); ///< `Direct`, `Through the proxy, pins off`, …
/// Shown role of a node: `Leaf · sent #1`, `Root · not sent – from Lab store`.
QString roleLine(const CertificatePath& path, int index, const QString& storeName);
/// The same for speech: `Leaf`, `Intermediate`, `Root`, `Anchor`.
QString roleWord(const CertificatePath& path, int index);
/// `sent as number 1`, `not sent, from Lab store`.
QString spokenOrigin(const CertificatePath& path, int index, const QString& storeName);
/// `✔ signature, name, CA, path length` without the glyph.
QString edgeLine(const PathEdge& edge);
/// `ends in 89 days`, `ended 3 days ago`.
QString remaining(const QDateTime& notAfter, const QDateTime& now);

} // namespace pintle::text
