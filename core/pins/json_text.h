// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QString>

#include <utility>
#include <vector>

namespace pintle {

/// A JSON object whose members stay in the order in which they were added, which QJsonObject's do not: documents that
/// people read and compare keep their fields where they were.
class JsonText
{
public:
    void add(const QString& name, const QJsonValue& value);
    void add(const QString& name, const JsonText& object);
    void add(const QString& name, const std::vector<JsonText>& objects);
    /// A JSON document as it is written, moved in to its place: what toDocument() or QJsonDocument made.
    void addDocument(const QString& name, const QByteArray& json);
    /// Every member of `object` that has not been added yet, by name.
    void addRest(const QJsonObject& object);
    bool isEmpty() const { return m_members.empty(); }

    /// Indented by four spaces, UTF-8, with a final line feed.
    QByteArray toDocument() const;

private:
    QByteArray toText(int indent) const;

    struct Member {
        QString name;
        std::vector<JsonText> objects;
        QJsonValue value;
        QByteArray document;
        enum class Kind { Value, Object, Array, Document } kind = Kind::Value;
    };
    std::vector<Member> m_members;
};

} // namespace pintle
