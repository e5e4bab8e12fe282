// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "core/pins/json_text.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace pintle {
namespace {

QByteArray spaces(int indent)
{
    return QByteArray(indent, ' ');
}

// QJsonDocument writes arrays and objects only, so a lone value takes a ride in an array.
QByteArray scalarText(const QJsonValue& value)
{
    const QByteArray wrapped = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return wrapped.mid(1, wrapped.size() - 2);
}

QByteArray valueText(const QJsonValue& value, int indent)
{
    if (!value.isArray() && !value.isObject())
        return scalarText(value);
    const QJsonDocument document = value.isArray() ? QJsonDocument(value.toArray()) : QJsonDocument(value.toObject());
    if (value.isArray() && value.toArray().isEmpty())
        return "[]";
    if (value.isObject() && value.toObject().isEmpty())
        return "{}";
    // Escapes keep line feeds out of strings, so every one here is the layout's.
    QByteArray text = document.toJson(QJsonDocument::Indented).trimmed();
    text.replace("\n", '\n' + spaces(indent));
    return text;
}

} // namespace

void JsonText::add(const QString& name, const QJsonValue& value)
{
    m_members.push_back({name, {}, value, {}, Member::Kind::Value});
}

void JsonText::add(const QString& name, const JsonText& object)
{
    m_members.push_back({name, {object}, {}, {}, Member::Kind::Object});
}

void JsonText::add(const QString& name, const std::vector<JsonText>& objects)
{
    m_members.push_back({name, objects, {}, {}, Member::Kind::Array});
}

void JsonText::addDocument(const QString& name, const QByteArray& json)
{
    m_members.push_back({name, {}, {}, json.trimmed(), Member::Kind::Document});
}

void JsonText::addRest(const QJsonObject& object)
{
    for (auto member = object.begin(); member != object.end(); ++member) {
        const bool known =
            std::any_of(m_members.begin(), m_members.end(), [&](const Member& m) { return m.name == member.key(); });
        if (!known)
            add(member.key(), member.value());
    }
}

QByteArray JsonText::toText(int indent) const
{
    if (m_members.empty())
        return "{}";
    QByteArray text("{");
    const int inner = indent + 4;
    const char* separator = "\n";
    for (const Member& member : m_members) {
        text += separator + spaces(inner) + scalarText(member.name) + ": ";
        separator = ",\n";
        if (member.kind == Member::Kind::Value) {
            text += valueText(member.value, inner);
        } else if (member.kind == Member::Kind::Document) {
            // Escapes keep line feeds out of strings, so every one here is the layout's.
            text += QByteArray(member.document).replace("\n", '\n' + spaces(inner));
        } else if (member.kind == Member::Kind::Object) {
            text += member.objects.front().toText(inner);
        } else if (member.objects.empty()) {
            text += "[]";
        } else {
            QByteArray list;
            for (const JsonText& object : member.objects)
                list += (list.isEmpty() ? "\n" : ",\n") + spaces(inner + 4) + object.toText(inner + 4);
            text += '[' + list + '\n' + spaces(inner) + ']';
        }
    }
    return text + '\n' + spaces(indent) + '}';
}

QByteArray JsonText::toDocument() const
{
    return toText(0) + '\n';
}

} // namespace pintle
