// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "core/lab/scenario.h"

#include "core/lab/scenario_reader.h"

#include <QFile>

#include <array>

static void initScenarioResources()
{
    // In a static library nothing else would pull the compiled files in. Not allowed inside a namespace.
    Q_INIT_RESOURCE(scenarios);
}

namespace pintle {

namespace {

constexpr std::array<const char*, 5> builtInFiles{
    "authorities.json", "chains.json", "keys.json", "servers.json", "attacks.json"};

ScenarioCatalogue readBuiltIn()
{
    initScenarioResources();
    std::vector<ScenarioCatalogue::Source> sources;
    for (const char* name : builtInFiles) {
        QFile file(QStringLiteral(":/pintle/scenarios/") + QLatin1String(name));
        const bool opened = file.open(QIODevice::ReadOnly);
        Q_ASSERT(opened);
        sources.push_back({QString::fromLatin1(name), opened ? file.readAll() : QByteArray()});
    }
    // Tests hold that the files that ship are right; an empty catalogue is what a broken build would have.
    return ScenarioCatalogue::parse(sources).value_or(ScenarioCatalogue());
}

} // namespace

Result<ScenarioCatalogue> ScenarioCatalogue::parse(const std::vector<Source>& sources)
{
    ScenarioReader reader;
    for (const Source& source : sources) {
        const Result<void> read = reader.readFile(source.name, source.json);
        if (!read)
            return failure(read.error());
    }
    const Result<void> resolved = reader.resolve();
    if (!resolved)
        return failure(resolved.error());
    ScenarioCatalogue catalogue;
    catalogue.m_entries = reader.takeEntries();
    catalogue.m_certificates = reader.takeCertificates();
    return catalogue;
}

const ScenarioCatalogue& ScenarioCatalogue::builtIn()
{
    static const ScenarioCatalogue catalogue = readBuiltIn();
    return catalogue;
}

const Scenario* ScenarioCatalogue::find(const QString& idOrHost) const
{
    const auto first = [this](auto fits) -> const Scenario* {
        const auto found = std::find_if(m_entries.begin(), m_entries.end(), fits);
        return found == m_entries.end() ? nullptr : &*found;
    };
    const QString wanted = idOrHost.toLower();
    if (const Scenario* byId = first([&](const Scenario& entry) { return entry.id == wanted; }))
        return byId;
    if (const Scenario* byHost = first([&](const Scenario& entry) { return entry.hosts.front() == wanted; }))
        return byHost;
    return first([&](const Scenario& entry) { return entry.hosts.contains(wanted); });
}

KeyType ScenarioCatalogue::keyType(const QString& keyName) const
{
    const auto certificate = m_certificates.find(keyName);
    return certificate == m_certificates.end() ? KeyType{} : certificate->second.keyType;
}

} // namespace pintle
