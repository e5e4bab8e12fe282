// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "app/workspace/workspace_delta.h"

#include "app/workspace/workspace_objects.h"
#include "app/workspace/workspace_reader.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>

namespace pintle {
namespace {

template <typename Object> QHash<QUuid, const Object*> byId(const std::vector<Object>& objects)
{
    QHash<QUuid, const Object*> found;
    found.reserve(qsizetype(objects.size()));
    for (const Object& object : objects)
        found.insert(object.id, &object);
    return found;
}

template <typename Object> bool sameOrder(const std::vector<Object>& a, const std::vector<Object>& b)
{
    return a.size() == b.size()
        && std::equal(a.begin(), a.end(), b.begin(), [](const Object& x, const Object& y) { return x.id == y.id; });
}

template <typename Object>
QJsonObject listDifference(const std::vector<Object>& before, const std::vector<Object>& after)
{
    QJsonObject difference;
    const auto known = byId(before);
    QJsonArray put;
    for (const Object& object : after) {
        const Object* old = known.value(object.id);
        if (!old || !(*old == object))
            put.append(QJsonDocument::fromJson(toJsonText(object).toDocument()).object());
    }
    if (!put.isEmpty())
        difference.insert(QStringLiteral("put"), put);
    if (!sameOrder(before, after)) {
        QJsonArray order;
        for (const Object& object : after)
            order.append(idText(object.id));
        difference.insert(QStringLiteral("order"), order);
    }
    return difference;
}

template <typename Object, typename Read>
std::vector<Object> patchedList(std::vector<Object> before, const QJsonObject& difference, Read read)
{
    for (const auto& value : difference.value(QLatin1String("put")).toArray()) {
        auto object = read(value.toObject());
        if (!object)
            continue;
        const auto same = std::find_if(
            before.begin(), before.end(), [&object](const Object& existing) { return existing.id == object->id; });
        if (same == before.end())
            before.push_back(std::move(*object));
        else
            *same = std::move(*object);
    }
    if (!difference.contains(QLatin1String("order")))
        return before;
    const auto known = byId(before);
    std::vector<Object> ordered;
    QSet<QUuid> taken;
    for (const auto& value : difference.value(QLatin1String("order")).toArray()) {
        const QUuid id(value.toString());
        if (known.contains(id) && !taken.contains(id))
            ordered.push_back(*known.value(id));
        taken.insert(id);
    }
    return ordered;
}

QString nameOf(const StoredPinSet& stored)
{
    return stored.set.name();
}

QString nameOf(const StoredTarget& target)
{
    return target.address;
}

QString nameOf(const Snapshot& snapshot)
{
    return snapshot.label.isEmpty() ? snapshot.target : snapshot.label;
}

template <typename Object>
void addDifferences(const std::vector<Object>& before, const std::vector<Object>& after, ObjectDifference::Kind kind,
    std::vector<ObjectDifference>& found)
{
    const auto old = byId(before);
    const auto current = byId(after);
    for (const Object& object : before) {
        if (!current.contains(object.id))
            found.push_back({kind, ObjectDifference::Change::Removed, nameOf(object)});
    }
    for (const Object& object : after) {
        const Object* was = old.value(object.id);
        if (!was)
            found.push_back({kind, ObjectDifference::Change::Added, nameOf(object)});
        else if (!(*was == object))
            found.push_back({kind, ObjectDifference::Change::Changed, nameOf(object)});
    }
}

void insertFilled(QJsonObject& object, const QString& name, const QJsonObject& value)
{
    if (!value.isEmpty())
        object.insert(name, value);
}

} // namespace

QJsonObject difference(const Workspace& before, const Workspace& after)
{
    QJsonObject found;
    if (before.name != after.name)
        found.insert(QStringLiteral("name"), after.name);
    if (before.currentPinSet != after.currentPinSet)
        found.insert(QStringLiteral("currentPinSet"), idText(after.currentPinSet));
    if (before.unknown != after.unknown)
        found.insert(QStringLiteral("unknown"), after.unknown);
    insertFilled(found, QStringLiteral("pinSets"), listDifference(before.pinSets, after.pinSets));
    insertFilled(found, QStringLiteral("targets"), listDifference(before.targets, after.targets));
    insertFilled(found, QStringLiteral("snapshots"), listDifference(before.snapshots, after.snapshots));
    return found;
}

Workspace patched(Workspace before, const QJsonObject& difference)
{
    const auto list = [&difference](const char* name) { return difference.value(QLatin1String(name)).toObject(); };
    Workspace after = std::move(before);
    if (difference.contains(QLatin1String("name")))
        after.name = difference.value(QLatin1String("name")).toString();
    if (difference.contains(QLatin1String("unknown")))
        after.unknown = difference.value(QLatin1String("unknown")).toObject();
    after.pinSets = patchedList(std::move(after.pinSets), list("pinSets"), &WorkspaceReader::readPinSet);
    after.targets = patchedList(std::move(after.targets), list("targets"), &WorkspaceReader::readTarget);
    after.snapshots = patchedList(std::move(after.snapshots), list("snapshots"), &WorkspaceReader::readSnapshot);
    if (difference.contains(QLatin1String("currentPinSet")))
        after.currentPinSet = QUuid(difference.value(QLatin1String("currentPinSet")).toString());
    if (!after.findPinSet(after.currentPinSet))
        after.currentPinSet = {};
    return after;
}

std::vector<ObjectDifference> differences(const Workspace& before, const Workspace& after)
{
    std::vector<ObjectDifference> found;
    if (before.name != after.name)
        found.push_back({ObjectDifference::Kind::Name, ObjectDifference::Change::Changed, after.name});
    addDifferences(before.pinSets, after.pinSets, ObjectDifference::Kind::PinSet, found);
    addDifferences(before.targets, after.targets, ObjectDifference::Kind::Target, found);
    addDifferences(before.snapshots, after.snapshots, ObjectDifference::Kind::Snapshot, found);
    return found;
}

} // namespace pintle
