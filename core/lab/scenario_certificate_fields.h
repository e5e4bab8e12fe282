// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#pragma once

#include "core/lab/json_fields.h"
#include "core/lab/scenario.h"

namespace pintle {

/// Sets what the field `profile` stands for: `root`, `issuing`, or `server` (the default).
void applyProfile(ScenarioCertificate& certificate, JsonFields& fields);

/// Subject and names of a server certificate for these hosts; nothing for an authority.
void applyHosts(ScenarioCertificate& certificate, const QStringList& hosts);

/// Reads every field that refers to no other certificate; fields that are missing leave what is there.
void readCertificateFields(ScenarioCertificate& certificate, JsonFields& fields);

} // namespace pintle
