// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "core/pins/chain_drift.h"

namespace pintle {
namespace {

/// The same change under the three ways in which pins can judge it.
struct Family {
    ChainDrift unjudged;
    ChainDrift pinned;
    ChainDrift notPinned;
};

ChainDrift member(const Family& family, const std::optional<PinEvaluation>& pins)
{
    if (pins && std::holds_alternative<PinsMatched>(pins->verdict))
        return family.pinned;
    if (pins && std::holds_alternative<PinsMismatched>(pins->verdict))
        return family.notPinned;
    return family.unjudged;
}

} // namespace

QLatin1String idOf(ChainDrift drift)
{
    switch (drift) {
    case ChainDrift::Unchanged: return QLatin1String("unchanged");
    case ChainDrift::Renewed: return QLatin1String("renewed");
    case ChainDrift::RenewedPinned: return QLatin1String("renewed-pinned");
    case ChainDrift::RenewedNotPinned: return QLatin1String("renewed-not-pinned");
    case ChainDrift::NewKey: return QLatin1String("new-key");
    case ChainDrift::NewKeyPinned: return QLatin1String("new-key-pinned");
    case ChainDrift::NewKeyNotPinned: return QLatin1String("new-key-not-pinned");
    case ChainDrift::IntermediateChanged: return QLatin1String("intermediate-changed");
    case ChainDrift::IntermediateChangedPinned: return QLatin1String("intermediate-changed-pinned");
    case ChainDrift::IntermediateChangedNotPinned: return QLatin1String("intermediate-changed-not-pinned");
    case ChainDrift::CompletenessChanged: return QLatin1String("completeness-changed");
    case ChainDrift::OrderChanged: return QLatin1String("order-changed");
    }
    Q_UNREACHABLE();
}

Severity severityOf(ChainDrift drift)
{
    switch (drift) {
    case ChainDrift::Unchanged:
    case ChainDrift::Renewed:
    case ChainDrift::RenewedPinned:
    case ChainDrift::NewKeyPinned: return Severity::Ok;
    case ChainDrift::NewKey:
    case ChainDrift::IntermediateChanged:
    case ChainDrift::IntermediateChangedPinned:
    case ChainDrift::CompletenessChanged:
    case ChainDrift::OrderChanged: return Severity::Warning;
    case ChainDrift::RenewedNotPinned:
    case ChainDrift::NewKeyNotPinned:
    case ChainDrift::IntermediateChangedNotPinned: return Severity::Failure;
    }
    Q_UNREACHABLE();
}

ChainDrift driftOf(const ChainDifference& difference, const std::optional<PinEvaluation>& now)
{
    if (difference.isSame())
        return ChainDrift::Unchanged;
    switch (difference.changes.front()) {
    case ChainChange::LeafKeyChanged:
        return member({ChainDrift::NewKey, ChainDrift::NewKeyPinned, ChainDrift::NewKeyNotPinned}, now);
    case ChainChange::LeafRenewed:
        return member({ChainDrift::Renewed, ChainDrift::RenewedPinned, ChainDrift::RenewedNotPinned}, now);
    case ChainChange::IssuerKeyChanged:
    case ChainChange::IssuerRenewed:
        return member({ChainDrift::IntermediateChanged, ChainDrift::IntermediateChangedPinned,
                          ChainDrift::IntermediateChangedNotPinned},
            now);
    case ChainChange::CompletenessChanged: return ChainDrift::CompletenessChanged;
    case ChainChange::OrderChanged: return ChainDrift::OrderChanged;
    }
    Q_UNREACHABLE();
}

} // namespace pintle
