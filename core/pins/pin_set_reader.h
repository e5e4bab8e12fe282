// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#pragma once

#include "core/pins/json_outline.h"
#include "core/pins/pin_set.h"

#include <QSet>

#include <vector>

namespace pintle {

/// Turns the JSON of a pin set document into its parts. One way of reading serves both the strict reader, which takes
/// the first fault for an Error, and recovery, which goes on: a part that cannot be read is left out and told, and what
/// it falls back to is never weaker than what was written (a pin of unclear state is dropped, not made active).
class PinSetReader
{
public:
    struct Parts {
        QString name;
        std::vector<HostPins> hosts;
        QJsonObject unknown;
        std::vector<Error>
            faults; ///< in the document's order, at most MostFaults and one that says that there are more
    };
    static constexpr int MostFaults = 1000;

    /// `json` is the text that `root` was read from; faults point into it.
    static Parts read(const QByteArray& json, const QJsonObject& root);

private:
    explicit PinSetReader(const QByteArray& json)
        : m_json(json)
    { }

    void readHeader(const QJsonObject& root);
    std::optional<HostPins> readHost(const QJsonValue& value, const JsonPath& path);
    std::optional<HostPattern> readPattern(const QJsonObject& host, const JsonPath& path);
    void readPolicy(const QJsonObject& object, const JsonPath& path, HostPins& host);
    std::vector<Certificate> readAnchors(const QJsonObject& host, const JsonPath& path);
    std::optional<PinEntry> readPin(const QJsonValue& value, const JsonPath& path);
    std::optional<Pin> readDigest(const QJsonObject& pin, const JsonPath& path);
    void readOrigin(const QJsonObject& object, const JsonPath& path, PinEntry& entry);

    QJsonArray arrayAt(const QJsonObject& object, const QString& name, const JsonPath& path);
    QString textAt(const QJsonObject& object, const QString& name, const JsonPath& path);
    QStringList textsAt(const QJsonObject& object, const QString& name, const JsonPath& path);
    QDateTime instantAt(const QJsonObject& object, const QString& name, const JsonPath& path);
    QJsonObject objectAt(const QJsonObject& object, const QString& name, const JsonPath& path);

    void fault(const JsonPath& path, const QString& what);
    void fault(const JsonPath& path, Error error);

    const QByteArray& m_json;
    Parts m_parts;
    QSet<QString> m_seenPatterns;
};

} // namespace pintle
