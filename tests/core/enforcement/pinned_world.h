// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#pragma once

#include "core/enforcement/enforcement_policy.h"
#include "tests/support/small_pki.h"

namespace pintle::test {

/// The cast of the enforcement tests: a host whose issuing key is pinned, and another root that is trusted as well.
struct PinnedWorld {
    const QString host = QStringLiteral("localhost");
    Holder root = makeRoot(QStringLiteral("Genuine Root"));
    Holder issuing = makeIssuing(QStringLiteral("Genuine Issuing"), root);
    Holder leaf = makeLeaf({host}, issuing);
    Holder otherRoot = makeRoot(QStringLiteral("Other Root"));
    Holder rogueLeaf = makeLeaf({host}, otherRoot);

    ServedChain genuine() const { return ServedChain::of(leaf, {issuing.certificate}); }
    ServedChain rogue() const { return ServedChain::of(rogueLeaf); }
    /// CVE-2016-2402: the attacker's chain with the genuine, pinned certificates behind it.
    ServedChain rogueWithGenuineAppended() const
    {
        return ServedChain::of(
            rogueLeaf, {otherRoot.certificate, leaf.certificate, issuing.certificate, root.certificate});
    }

    HostPins entry() const
    {
        auto pattern = HostPattern::parse(host);
        HostPins entry{.pattern = *pattern};
        entry.pins.push_back(PinEntry{.pin = Pin::of(issuing.certificate)});
        return entry;
    }

    EnforcementPolicy policy(const HostPins& hostPins) const
    {
        EnforcementPolicy policy;
        policy.pins = PinSet::make(QStringLiteral("Test pins")).with(hostPins);
        policy.trust =
            TrustStore::fromCertificates({root.certificate, otherRoot.certificate}, QStringLiteral("Test store"));
        policy.clock = testInstant;
        return policy;
    }
    EnforcementPolicy policy() const { return policy(entry()); }
};

} // namespace pintle::test
