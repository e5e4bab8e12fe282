// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#pragma once

#include "core/formats/registry.h"

namespace pintle {

// `pintle-json`: the pin set document itself. Loses nothing.

Result<Exported> writePintleJson(const ExportRequest& request);
bool recognizesPintleJson(const QByteArray& content);
/// Errors: those of PinSet::fromJson.
Result<Imported> readPintleJson(const QByteArray& content);

} // namespace pintle
