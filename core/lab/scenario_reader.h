// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#pragma once

#include "core/lab/json_fields.h"
#include "core/lab/scenario.h"

#include <QJsonObject>

#include <map>
#include <vector>

namespace pintle {

/// Turns scenario files into certificates and entries: first every file, then resolve(), which looks up what the files
/// say of each other. Errors: MalformedScenario, subject the file, detail a JSON path and the rule broken.
class ScenarioReader
{
public:
    Result<void> readFile(const QString& name, const QByteArray& json);
    /// Resolves `like`, issuers, keys and what is sent; refuses names of nothing and issuers in a circle.
    Result<void> resolve();

    std::vector<Scenario> takeEntries() { return std::move(m_entries); }
    std::map<QString, ScenarioCertificate> takeCertificates() { return std::move(m_certificates); }

private:
    /// A certificate as written, until it is known what it is like.
    struct Draft {
        QString file;
        QString path;
        QString scope; ///< the entry's id and a slash; empty for a shared one
        QString host;  ///< the entry's first host
        QStringList hosts;
        QJsonObject fields;
    };

    void readShared(const QString& file, JsonFields& top, JsonProblem& problem);
    void readEntry(const QString& file, const QJsonValue& value, const QString& path, JsonProblem& problem);
    void readCertificates(const QString& file, const Scenario& entry, JsonFields& fields);
    void addDraft(const QString& name, Draft draft, JsonProblem& problem);

    void finishCertificate(const QString& name, int depth, JsonProblem& problem);
    void fillCertificate(ScenarioCertificate& certificate, const Draft& draft, int depth, JsonProblem& problem);
    void resolveReferences(ScenarioCertificate& certificate, const Draft& draft, JsonFields& fields);
    void checkCircle(const ScenarioCertificate& certificate, JsonProblem& problem) const;
    void resolveEntry(Scenario& entry, const QString& path, JsonProblem& problem) const;

    /// The full name of a certificate named inside a scope; empty where there is none.
    QString fullName(const QString& scope, const QString& name) const;

    std::map<QString, Draft> m_drafts; ///< by full name
    std::map<QString, ScenarioCertificate> m_certificates;
    std::vector<Scenario> m_entries;
    std::map<QString, std::pair<QString, QString>> m_placeOfEntry; ///< id → file and path
};

} // namespace pintle
