// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "core/lab/json_fields.h"

#include <cmath>

namespace pintle {

void JsonProblem::report(const QString& path, const QString& rule)
{
    if (m_text.isEmpty())
        m_text = path + QStringLiteral(": ") + rule;
}

JsonFields::JsonFields(const QJsonObject& object, QString path, JsonProblem& problem)
    : m_object(object)
    , m_path(std::move(path))
    , m_problem(problem)
{ }

JsonFields::JsonFields(const QJsonValue& value, QString path, JsonProblem& problem)
    : JsonFields(value.toObject(), std::move(path), problem)
{
    if (!value.isObject())
        m_problem.report(m_path, QStringLiteral("must be an object"));
}

QJsonValue JsonFields::value(const QString& name)
{
    m_known += name;
    return m_object.value(name);
}

QString JsonFields::text(const QString& name, const QString& fallback)
{
    const QJsonValue given = value(name);
    if (given.isUndefined())
        return fallback;
    if (!given.isString())
        report(name, QStringLiteral("must be a string"));
    return given.toString(fallback);
}

QString JsonFields::requiredText(const QString& name)
{
    QString given = text(name);
    if (given.isEmpty())
        report(name, QStringLiteral("must be there and not empty"));
    return given;
}

double JsonFields::number(const QString& name, double fallback, double least, double most)
{
    const QJsonValue given = value(name);
    if (given.isUndefined())
        return fallback;
    const double number = given.toDouble(std::nan(""));
    // Also refuses what is no number at all.
    if (!(number >= least && number <= most)) {
        report(name, QStringLiteral("must be a number from %1 to %2").arg(least).arg(most));
        return fallback;
    }
    return number;
}

int JsonFields::integer(const QString& name, int fallback, int least, int most)
{
    const double given = number(name, fallback, least, most);
    if (given != std::floor(given))
        report(name, QStringLiteral("must be a whole number"));
    return static_cast<int>(given);
}

bool JsonFields::flag(const QString& name, bool fallback)
{
    const QJsonValue given = value(name);
    if (given.isUndefined())
        return fallback;
    if (!given.isBool())
        report(name, QStringLiteral("must be true or false"));
    return given.toBool(fallback);
}

std::optional<QStringList> JsonFields::texts(const QString& name)
{
    const QJsonValue given = value(name);
    if (given.isUndefined())
        return std::nullopt;
    QStringList list;
    const QJsonArray items = array(name);
    for (const QJsonValue item : items) {
        if (!item.isString())
            report(name, QStringLiteral("must hold strings only"));
        list += item.toString();
    }
    return list;
}

QJsonObject JsonFields::object(const QString& name)
{
    const QJsonValue given = value(name);
    if (!given.isUndefined() && !given.isObject())
        report(name, QStringLiteral("must be an object"));
    return given.toObject();
}

QJsonArray JsonFields::array(const QString& name)
{
    const QJsonValue given = value(name);
    if (!given.isUndefined() && !given.isArray())
        report(name, QStringLiteral("must be an array"));
    return given.toArray();
}

void JsonFields::finish()
{
    for (auto field = m_object.begin(); field != m_object.end(); ++field) {
        if (!m_known.contains(field.key()))
            report(field.key(), QStringLiteral("is not a field known here"));
    }
}

} // namespace pintle
