// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#pragma once

#include "app/workspace/workspace.h"

#include "core/pins/json_outline.h"

#include <QSet>

namespace pintle {

/// Turns the JSON of a workspace, or of one object of it, into values: as far as it can be read, telling what cannot.
class WorkspaceReader
{
public:
    static constexpr int Version = 1;
    static constexpr JsonLimits Limits{.bytes = 256 * 1024 * 1024, .levels = 64};
    static constexpr qsizetype MaximumObjects = 100'000;
    static constexpr qsizetype MaximumCertificates = 100; ///< of one snapshot
    static constexpr size_t MaximumDamaged = 1000;

    /// `json` is the text that `root` was read from; errors point into it. Errors: MalformedWorkspace.
    static Result<OpenedWorkspace> read(const QByteArray& json, const QJsonObject& root);
    /// `root` was put together from pieces, so there is no text to point into. Errors: MalformedWorkspace.
    static Result<OpenedWorkspace> readPieces(const QJsonObject& root) { return read({}, root); }

    static std::optional<StoredPinSet> readPinSet(const QJsonObject& object);
    static std::optional<StoredTarget> readTarget(const QJsonObject& object);
    static std::optional<Snapshot> readSnapshot(const QJsonObject& object);

private:
    explicit WorkspaceReader(const QByteArray& json)
        : m_json(json)
    { }

    std::optional<Error> readHeader(const QJsonObject& root);
    void readCurrent(const QJsonObject& root);
    template <typename Object, typename Read>
    void readList(const QJsonObject& root, const QString& name, std::vector<Object>& objects, Read readOne);
    Result<StoredPinSet> pinSetAt(const QJsonObject& object, const JsonPath& path);
    Result<StoredTarget> targetAt(const QJsonObject& object, const JsonPath& path);
    Result<Snapshot> snapshotAt(const QJsonObject& object, const JsonPath& path);
    Result<std::vector<Certificate>> sentAt(const QJsonObject& object, const JsonPath& path);
    QUuid idAt(const QJsonObject& object, const JsonPath& path);
    QString textAt(const QJsonObject& object, const QString& name, const JsonPath& path);
    QDateTime instantAt(const QJsonObject& object, const QString& name, const JsonPath& path);
    QJsonObject rest(QJsonObject object, std::initializer_list<QLatin1String> known, const JsonPath& path);

    Error at(const JsonPath& path, Error error);
    Error fault(const JsonPath& path, const QString& what);
    void damage(Error error);

    const QByteArray m_json;
    OpenedWorkspace m_opened;
    QSet<QUuid> m_ids;
    int m_lines = 0;
};

} // namespace pintle
