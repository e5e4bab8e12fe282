// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#pragma once

#include "app/gui/session/inspection.h"

#include "core/chain/trust_store.h"

#include <optional>
#include <stop_token>
#include <vector>

namespace pintle {

class LabHost;

// What a worker does before it connects. All of it blocks, so none of it is for the GUI thread.

/// Errors: those of LabHost::trust and TrustStore::fromPath.
Result<TrustStore> trustStoreOf(const TrustChoice& choice, LabHost& lab);
/// The same store with these anchors as well; their subjects' names are in the new name. Loads the whole store.
TrustStore withAnchors(const TrustStore& store, const std::vector<Certificate>& anchors);
/// Points a lab target at the lab's server, which is started where it does not run yet, and returns where that is; none
/// for a target elsewhere. Errors: those of LabHost::start.
Result<std::optional<ConnectAddress>> reachLab(Target& target, ProbeOptions& options, LabHost& lab);
/// Reads the client's own certificate and key, where there are any. Errors: those of readFile.
Result<void> readClientFiles(ConnectionRequest& request, const std::stop_token& stop);

} // namespace pintle
