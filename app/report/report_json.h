// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#pragma once

#include "core/pins/advice.h"
#include "core/probe/endpoint_report.h"

#include <QJsonArray>
#include <QJsonObject>

/// The machine's side of every answer: one JSON shape for `--json`, the window's report and the history. Keys and ids
/// are a contract (resources/schemas); dates are ISO 8601 UTC, pins base64, fingerprints lower-case hex.
namespace pintle::report {

QJsonObject certificateJson(const Certificate& certificate);
QJsonObject findingJson(const Finding& finding);
QJsonArray findingsJson(const Findings& findings);
QJsonObject errorJson(const Error& error);
QJsonObject pathJson(const CertificatePath& path);
/// `target`, `connection`, `served[]`, `paths[]`, `trust`, `host`, `pins`, `verdict`, without `schema`.
QJsonObject endpointJson(const EndpointReport& report);

} // namespace pintle::report
