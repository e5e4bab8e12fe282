// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#pragma once

#include "core/probe/dialogue.h"
#include "core/probe/target.h"

#include <memory>

namespace pintle {

/// The dialogue that leads to TLS in a protocol; null for StartTls::None.
/// `host` is the name that the server is addressed by (XMPP's `to`), A-labels or an address.
std::unique_ptr<Dialogue> makeStartTlsDialogue(StartTls protocol, const QString& host);

} // namespace pintle
