// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#pragma once

#include "app/cli/console.h"
#include "core/probe/endpoint_report.h"

#include <QDateTime>
#include <QString>

/// Answers for people: the verdict first, its reason, then the chain and the findings. Lines of plain text whose
/// decoration is decided by the console.
namespace pintle::cli {

/// Verdict, reason, connection, chain, findings of one endpoint.
QString endpointText(const EndpointReport& report, const QDateTime& now, const Decoration& decoration);
/// Trust alone, then the chain and the findings: the answer of `verify`.
QString trustText(const EndpointReport& report, const QDateTime& now, const Decoration& decoration);
/// Findings of chain, connection and pins.
Findings everyFinding(const EndpointReport& report);
/// Headline and id, then the reason indented.
QString verdictText(const EndpointReport& report, const Decoration& decoration);
/// Severity word, id and sentence with its rule, a line each; empty for none.
QString findingsText(const Findings& findings, const Decoration& decoration);
QString findingLine(const Finding& finding, const Decoration& decoration);
/// For a mismatch: what came and what was wanted, a pin a line.
QString pinEvidenceText(const EndpointReport& report, const Decoration& decoration);
/// The facts of a certificate, a labelled line each, indented.
QString certificateText(const Certificate& certificate, const QDateTime& now, const Decoration& decoration);

} // namespace pintle::cli
