// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#pragma once

#include "app/workspace/workspace.h"

#include "tests/support/small_pki.h"

#include <QCryptographicHash>

namespace pintle::test {

/// The same id for the same text.
inline QUuid idFor(const QString& text)
{
    return QUuid::createUuidV5(QUuid(QStringLiteral("11111111-2222-4333-8444-555555555555")), text);
}

inline Pin pinFor(const QString& text)
{
    return *Pin::fromDigest(QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256));
}

/// A set of three hosts with five pins each.
inline PinSet samplePinSet(const QString& name)
{
    PinSet set = PinSet::make(name);
    for (int h = 0; h < 3; ++h) {
        HostPins host{.pattern = *HostPattern::parse(QStringLiteral("h%1.example.com").arg(h))};
        host.endpoints = {QStringLiteral("h%1.example.com:443").arg(h)};
        for (int p = 0; p < 5; ++p) {
            PinEntry entry{.pin = pinFor(QStringLiteral("%1/%2/%3").arg(name).arg(h).arg(p))};
            entry.role = p == 0 ? PinRole::Leaf : PinRole::Backup;
            entry.label = QStringLiteral("Key %1").arg(p);
            entry.keptBy = QStringLiteral("Zürich, HSM %1").arg(p);
            host.pins.push_back(entry);
        }
        set = set.with(host);
    }
    return set;
}

/// Root, issuing and leaf, made once.
inline const std::vector<Certificate>& sampleChain()
{
    static const std::vector<Certificate> chain = [] {
        const Holder root = makeRoot(QStringLiteral("Root"));
        const Holder issuing = makeIssuing(QStringLiteral("Issuing"), root);
        const Holder leaf = makeLeaf({QStringLiteral("api.example.com")}, issuing);
        return std::vector<Certificate>{leaf.certificate, issuing.certificate, root.certificate};
    }();
    return chain;
}

inline Snapshot sampleSnapshot(const QString& label)
{
    Snapshot snapshot;
    snapshot.id = idFor(QStringLiteral("snapshot ") + label);
    snapshot.target = QStringLiteral("api.example.com:443");
    snapshot.label = label;
    snapshot.takenAt = testInstant();
    snapshot.sent = sampleChain();
    snapshot.stapledOcsp = QByteArray("\x30\x03\x0a\x01\x00", 5);
    snapshot.protocol = QStringLiteral("TLSv1.3");
    snapshot.verdict = QStringLiteral("trusted-pinned");
    return snapshot;
}

inline Workspace sampleWorkspace(int sets, int targets, int snapshots)
{
    Workspace workspace;
    workspace.name = QStringLiteral("Shop \"2026\"");
    for (int i = 0; i < sets; ++i) {
        const QString name = QStringLiteral("Set %1").arg(i);
        workspace.pinSets.push_back({idFor(name), samplePinSet(name), QStringLiteral("Note\n%1").arg(i), {}});
    }
    for (int i = 0; i < targets; ++i) {
        const QString address = QStringLiteral("t%1.example.com").arg(i);
        workspace.targets.push_back({idFor(address), address, {}, {}});
    }
    for (int i = 0; i < snapshots; ++i)
        workspace.snapshots.push_back(sampleSnapshot(QStringLiteral("Snapshot %1").arg(i)));
    if (sets > 0)
        workspace.currentPinSet = workspace.pinSets.front().id;
    return workspace;
}

} // namespace pintle::test
