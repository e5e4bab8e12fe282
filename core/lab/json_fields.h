// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QSet>
#include <QString>
#include <QStringList>

#include <array>
#include <optional>
#include <utility>

namespace pintle {

/// The first thing wrong with a document: a JSON path and the rule.
class JsonProblem
{
public:
    void report(const QString& path, const QString& rule);
    bool isSet() const { return !m_text.isEmpty(); }
    const QString& text() const { return m_text; }

private:
    QString m_text;
};

/// Typed access to one JSON object that notices what nobody asked for. Each accessor gives the fallback when the field
/// is missing or of another type; the latter is reported, and so is, by finish(), a field that was never asked for.
class JsonFields
{
public:
    JsonFields(const QJsonObject& object, QString path, JsonProblem& problem);
    /// For a value that must be an object; anything else is reported and read as empty.
    JsonFields(const QJsonValue& value, QString path, JsonProblem& problem);

    bool has(const QString& name) const { return m_object.contains(name); }
    QString text(const QString& name, const QString& fallback = {});
    /// A text that must be there and not empty.
    QString requiredText(const QString& name);
    double number(const QString& name, double fallback, double least, double most);
    int integer(const QString& name, int fallback, int least, int most);
    bool flag(const QString& name, bool fallback);
    std::optional<QStringList> texts(const QString& name);
    /// A text mapped to a value; a word that is not in the list is reported with the list.
    template <typename T, size_t N>
    T word(const QString& name, const std::array<std::pair<const char*, T>, N>& words, T fallback);
    /// Field values for nested reading, marked as known.
    QJsonValue value(const QString& name);
    QJsonObject object(const QString& name);
    QJsonArray array(const QString& name);

    QString pathOf(const QString& name) const { return m_path + QLatin1Char('.') + name; }
    void report(const QString& name, const QString& rule) { m_problem.report(pathOf(name), rule); }
    JsonProblem& problem() { return m_problem; }
    /// Reports fields that nobody asked for.
    void finish();

private:
    QJsonObject m_object;
    QString m_path;
    JsonProblem& m_problem;
    QSet<QString> m_known;
};

template <typename T, size_t N>
T JsonFields::word(const QString& name, const std::array<std::pair<const char*, T>, N>& words, T fallback)
{
    const QString given = text(name);
    if (!has(name))
        return fallback;
    QStringList known;
    for (const auto& [word, value] : words) {
        if (given == QLatin1String(word))
            return value;
        known += QLatin1String(word);
    }
    report(name, QStringLiteral("must be one of ") + known.join(QStringLiteral(", ")));
    return fallback;
}

} // namespace pintle
