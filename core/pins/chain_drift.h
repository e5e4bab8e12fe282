// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#pragma once

#include "core/chain/chain_difference.h"
#include "core/pins/evaluation.h"

#include <optional>

namespace pintle {

/// What a change of a server's chain means to clients that pin it. The words are in app/text.
enum class ChainDrift {
    Unchanged,                    ///< the same certificates in the same order
    Renewed,                      ///< same leaf key; no pins judge it
    RenewedPinned,                ///< same leaf key, pins still match
    RenewedNotPinned,             ///< same leaf key, and no pin matches
    NewKey,                       ///< another leaf key; no pins judge it
    NewKeyPinned,                 ///< another leaf key, and a pin matches
    NewKeyNotPinned,              ///< another leaf key and no match: users will be blocked
    IntermediateChanged,          ///< same leaf, other keys above it; no pins judge it
    IntermediateChangedPinned,    ///< same leaf, other keys above it, a pin matches elsewhere
    IntermediateChangedNotPinned, ///< same leaf, other keys above it, and no pin matches
    CompletenessChanged,          ///< certificates were added or left out
    OrderChanged,                 ///< the same certificates in another order
};
QLatin1String idOf(ChainDrift drift); ///< `unchanged`, `renewed-pinned`, …
/// Failure where users will be blocked, Warning where something weakens or deserves a look, Ok where all is well.
Severity severityOf(ChainDrift drift);

/// The one answer about a change: the weightiest of its reasons, joined with how the pins judge what is sent now.
/// `now` is the evaluation of the later chain; none, or one that did not judge (not covered, expired, no verified
/// path), makes no statement about pins. Order and completeness are told apart from pins: they change no key.
ChainDrift driftOf(const ChainDifference& difference, const std::optional<PinEvaluation>& now);

} // namespace pintle
