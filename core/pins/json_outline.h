// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>

#include <optional>
#include <variant>
#include <vector>

namespace pintle {

/// A place in a JSON document: member names and positions from the root, written `$.hosts[0].pins[2].sha256`.
class JsonPath
{
public:
    using Step = std::variant<QString, qsizetype>;

    JsonPath member(const QString& name) const;
    JsonPath element(qsizetype position) const;
    const std::vector<Step>& steps() const { return m_steps; }
    /// Printable, bounded.
    QString toString() const;

private:
    std::vector<Step> m_steps;
};

/// Bounds for a JSON document from outside.
struct JsonLimits {
    qint64 bytes = 16 * 1024 * 1024;
    int levels = 64; ///< objects and arrays inside one another
};

/// Reads a JSON document whose root is an object (RFC 8259). What QJsonDocument would let pass is refused: the same
/// member name twice in one object, of which readers take either. Errors: MalformedPinSet with line and detail.
Result<QJsonObject> readJsonObject(const QByteArray& json, const JsonLimits& limits = {});

/// The longest beginning of a document that is cut off or damaged in the middle, with its open brackets closed: what
/// stands in it is as it was written, and nothing inside more than `levels` brackets was cut in half. `json` is empty
/// where no value is complete. `fault` is what is wrong with the document, as in readJsonObject; none: nothing is.
struct JsonRemains {
    QByteArray json;
    Error fault;
};
std::optional<JsonRemains> cutAtFault(const QByteArray& json, int levels);

/// The line, from 1, where the value at `path` begins in a document that readJsonObject accepted; where the path leaves
/// the document, the line of the last value it reached.
qint64 lineOf(const QByteArray& json, const JsonPath& path);

} // namespace pintle
