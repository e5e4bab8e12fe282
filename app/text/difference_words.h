// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#pragma once

#include "core/pins/chain_drift.h"

#include <QString>

/// Words for what changed between two chains of one target.
namespace pintle::text {

/// One sentence: what changed and what it means for clients, for example `New key, not pinned: users will be blocked.`
QString sentence(ChainDrift drift);
QString word(Change change);     ///< `changed`, `added`, `removed`, `same`
QString word(ComparedFact fact); ///< `Subject`, `Ends`, …

} // namespace pintle::text
