// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "app/workspace/workspace.h"

#include "app/workspace/recovered_layout.h"
#include "app/workspace/workspace_objects.h"
#include "app/workspace/workspace_reader.h"

#include "core/pins/json_outline.h"

#include <algorithm>

namespace pintle {
namespace {

template <typename Object> std::vector<JsonText> textsOf(const std::vector<Object>& objects)
{
    std::vector<JsonText> texts;
    texts.reserve(objects.size());
    for (const Object& object : objects)
        texts.push_back(toJsonText(object));
    return texts;
}

template <typename Object> const Object* find(const std::vector<Object>& objects, const QUuid& id)
{
    if (id.isNull())
        return nullptr;
    const auto found = std::find_if(objects.begin(), objects.end(), [&id](const Object& o) { return o.id == id; });
    return found == objects.end() ? nullptr : &*found;
}

Error ours(Error error)
{
    error.code = ErrorCode::MalformedWorkspace;
    return error;
}

// What stands before the fault in a document that nobody laid out line by line.
Result<OpenedWorkspace> readBeginning(const QByteArray& json)
{
    // The document and one of its lists are open where the last whole object ends.
    constexpr int LevelsKeptWhole = 2;
    const auto remains = cutAtFault(json, LevelsKeptWhole);
    const auto root = remains ? readJsonObject(remains->json, WorkspaceReader::Limits) : QJsonObject();
    if (!remains || !root)
        return failure(ours(remains ? remains->fault : root.error()));
    auto opened = WorkspaceReader::read(remains->json, *root);
    if (!opened)
        return failure(ours(remains->fault));
    opened->lost.insert(opened->lost.begin(), ours(remains->fault));
    ++opened->objects;
    return opened;
}

} // namespace

const StoredPinSet* Workspace::findPinSet(const QUuid& id) const
{
    return find(pinSets, id);
}

const StoredTarget* Workspace::findTarget(const QUuid& id) const
{
    return find(targets, id);
}

const Snapshot* Workspace::findSnapshot(const QUuid& id) const
{
    return find(snapshots, id);
}

QByteArray toJson(const Workspace& workspace)
{
    JsonText text;
    text.add(QStringLiteral("format"), QStringLiteral("pintle-workspace"));
    text.add(QStringLiteral("version"), WorkspaceReader::Version);
    text.add(QStringLiteral("name"), workspace.name);
    const QString current = idText(workspace.currentPinSet);
    text.add(QStringLiteral("currentPinSet"), current.isEmpty() ? QJsonValue() : QJsonValue(current));
    text.add(QStringLiteral("pinSets"), textsOf(workspace.pinSets));
    text.add(QStringLiteral("targets"), textsOf(workspace.targets));
    text.add(QStringLiteral("snapshots"), textsOf(workspace.snapshots));
    text.addRest(workspace.unknown);
    return text.toDocument();
}

Result<OpenedWorkspace> workspaceFromJson(const QByteArray& json)
{
    const auto root = readJsonObject(json, WorkspaceReader::Limits);
    if (root)
        return WorkspaceReader::read(json, *root);
    if (json.size() > WorkspaceReader::Limits.bytes)
        return failure(ours(root.error()));
    if (const auto pieces = recoverByLayout(json)) {
        auto opened = WorkspaceReader::readPieces(pieces->root);
        if (!opened)
            return failure(opened.error());
        opened->objects += int(pieces->broken.size());
        opened->lost.insert(opened->lost.begin(), pieces->broken.begin(), pieces->broken.end());
        opened->damaged.insert(opened->damaged.begin(), pieces->damaged.begin(), pieces->damaged.end());
        return opened;
    }
    return readBeginning(json);
}

} // namespace pintle
