// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#pragma once

#include "core/formats/registry.h"

namespace pintle {

// `curl`: a config file for curl -K with `pinnedpubkey`. Sources: CURLOPT_PINNEDPUBLICKEY.md and what curl 7.88.1 does.
// curl compares the leaf's key alone, with the text after `sha256//`, and knows no hosts: the pins hold for a transfer.

/// For a set of one host. Pins of issuers are left out; pins-only trust becomes `insecure`, which keeps the pin check.
/// Errors: PlaceholderPin, CannotExpress (several hosts, report-only), WouldLockOut when no pin says that it is a
/// leaf's (with force every pin is written).
Result<Exported> writeCurl(const ExportRequest& request);
bool recognizesCurl(const QByteArray& content);
/// A config file, a command line with --pinnedpubkey, or the bare value. The host is the one of the URL, or of the
/// comment that writeCurl leaves. Pins that curl would never match (one slash, a space, other base64) are findings.
/// Errors: MalformedConfiguration (no host, an option without value, a quote that does not end), WouldLockOut when no
/// pin could match.
Result<Imported> readCurl(const QByteArray& content);

} // namespace pintle
