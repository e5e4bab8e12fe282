// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "app/workspace/secrets.h"

#include <QJsonArray>

#include <algorithm>

namespace pintle {
namespace {

bool anyHolds(const QStringList& texts)
{
    return std::any_of(texts.begin(), texts.end(), [](const QString& text) { return holdsPrivateKey(text); });
}

bool holds(const PinEntry& entry)
{
    return anyHolds({entry.label, entry.keptBy, entry.keyAlgorithm, entry.addedFromSubject})
        || holdsPrivateKey(QJsonValue(entry.unknown));
}

bool holds(const HostPins& host)
{
    return anyHolds(host.endpoints) || anyHolds(host.reportUris) || holdsPrivateKey(QJsonValue(host.unknown))
        || std::any_of(host.pins.begin(), host.pins.end(), [](const PinEntry& entry) { return holds(entry); });
}

PinSet bare(const PinSet& set)
{
    std::vector<HostPins> hosts = set.hosts();
    for (HostPins& host : hosts) {
        host.reportUris.clear();
        host.unknown = {};
        for (PinEntry& entry : host.pins) {
            entry.keptBy.clear();
            entry.unknown = {};
        }
    }
    // Made anew, so that the set's own unknown fields stay behind; its hosts had different patterns before.
    return PinSet::make(set.name(), std::move(hosts)).value_or(PinSet::make(set.name()));
}

} // namespace

bool holdsPrivateKey(const QString& text)
{
    // Every kind of private key in PEM has a label that ends so: RFC 7468 sections 10, 11, RFC 5915, OpenSSH.
    return text.contains(QLatin1String("PRIVATE KEY-----"));
}

bool holdsPrivateKey(const QJsonValue& value)
{
    if (value.isString())
        return holdsPrivateKey(value.toString());
    if (value.isArray()) {
        const QJsonArray array = value.toArray();
        return std::any_of(array.begin(), array.end(), [](const QJsonValue& v) { return holdsPrivateKey(v); });
    }
    const QJsonObject object = value.toObject();
    for (auto member = object.begin(); member != object.end(); ++member) {
        if (holdsPrivateKey(member.key()) || holdsPrivateKey(QJsonValue(member.value())))
            return true;
    }
    return false;
}

bool holdsPrivateKey(const StoredPinSet& stored)
{
    const std::vector<HostPins>& hosts = stored.set.hosts();
    return anyHolds({stored.note, stored.set.name()}) || holdsPrivateKey(QJsonValue(stored.unknown))
        || std::any_of(hosts.begin(), hosts.end(), [](const HostPins& host) { return holds(host); });
}

bool holdsPrivateKey(const StoredTarget& target)
{
    return anyHolds({target.address, target.note}) || holdsPrivateKey(QJsonValue(target.unknown));
}

bool holdsPrivateKey(const Snapshot& snapshot)
{
    return anyHolds({snapshot.target, snapshot.label, snapshot.protocol, snapshot.verdict})
        || holdsPrivateKey(QJsonValue(snapshot.unknown));
}

Workspace withoutPrivateData(const Workspace& workspace)
{
    Workspace shared;
    shared.name = workspace.name;
    shared.currentPinSet = workspace.currentPinSet;
    for (const StoredPinSet& stored : workspace.pinSets)
        shared.pinSets.push_back({stored.id, bare(stored.set), {}, {}});
    return shared;
}

} // namespace pintle
