// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "core/pins/pin_set.h"

#include "core/pins/json_outline.h"
#include "core/pins/json_text.h"
#include "core/pins/pin_set_reader.h"

#include <QJsonArray>
#include <QSet>

#include <algorithm>

namespace pintle {
namespace {

// hosts, host, pins, pin: a pin that was cut in half is dropped, a host keeps the pins before the cut.
constexpr int LevelsKeptWhole = 4;

QString key(const char* name)
{
    return QString::fromLatin1(name);
}

QString instantText(const QDateTime& instant)
{
    const bool whole = instant.time().msec() == 0;
    return instant.toUTC().toString(whole ? Qt::ISODate : Qt::ISODateWithMs);
}

QJsonObject withoutNested(QJsonObject unknown)
{
    unknown.remove(key("key"));
    unknown.remove(key("addedFrom"));
    return unknown;
}

JsonText pinText(const PinEntry& entry)
{
    JsonText text;
    text.add(key("sha256"), entry.pin.toBase64());
    if (entry.role)
        text.add(key("role"), QString(idOf(*entry.role)));
    text.add(key("state"), QString(idOf(entry.state)));
    if (!entry.label.isEmpty())
        text.add(key("label"), entry.label);
    if (!entry.keptBy.isEmpty())
        text.add(key("keptBy"), entry.keptBy);
    JsonText keyText;
    if (!entry.keyAlgorithm.isEmpty())
        keyText.add(key("algorithm"), entry.keyAlgorithm);
    keyText.addRest(entry.unknown.value(key("key")).toObject());
    if (!keyText.isEmpty())
        text.add(key("key"), keyText);
    JsonText addedFrom;
    if (!entry.addedFromSubject.isEmpty())
        addedFrom.add(key("subject"), entry.addedFromSubject);
    if (entry.addedFromNotAfter.isValid())
        addedFrom.add(key("notAfter"), instantText(entry.addedFromNotAfter));
    addedFrom.addRest(entry.unknown.value(key("addedFrom")).toObject());
    if (!addedFrom.isEmpty())
        text.add(key("addedFrom"), addedFrom);
    text.addRest(withoutNested(entry.unknown));
    return text;
}

JsonText hostText(const HostPins& host)
{
    JsonText text;
    text.add(key("pattern"), host.pattern.toString());
    text.add(key("includeSubdomains"), host.pattern.includesSubdomains());
    if (!host.endpoints.isEmpty())
        text.add(key("endpoints"), QJsonArray::fromStringList(host.endpoints));
    text.add(key("trust"), QString(idOf(host.trust)));
    if (!host.anchors.empty()) {
        QJsonArray anchors;
        for (const Certificate& anchor : host.anchors)
            anchors.append(QString::fromLatin1(anchor.toPem()));
        text.add(key("anchors"), anchors);
    }
    text.add(key("mode"), QString(idOf(host.mode)));
    text.add(key("expires"), host.expires.isValid() ? QJsonValue(instantText(host.expires)) : QJsonValue());
    if (!host.reportUris.isEmpty())
        text.add(key("reportUris"), QJsonArray::fromStringList(host.reportUris));
    std::vector<JsonText> pins;
    for (const PinEntry& entry : host.pins)
        pins.push_back(pinText(entry));
    text.add(key("pins"), pins);
    text.addRest(host.unknown);
    return text;
}

} // namespace

QLatin1String idOf(PinRole role)
{
    switch (role) {
    case PinRole::Leaf: return QLatin1String("leaf");
    case PinRole::Intermediate: return QLatin1String("intermediate");
    case PinRole::Root: return QLatin1String("root");
    case PinRole::Backup: return QLatin1String("backup");
    }
    Q_UNREACHABLE();
}

QLatin1String idOf(PinState state)
{
    switch (state) {
    case PinState::Active: return QLatin1String("active");
    case PinState::Next: return QLatin1String("next");
    case PinState::Retired: return QLatin1String("retired");
    }
    Q_UNREACHABLE();
}

QLatin1String idOf(PinMode mode)
{
    switch (mode) {
    case PinMode::Enforce: return QLatin1String("enforce");
    case PinMode::Report: return QLatin1String("report");
    }
    Q_UNREACHABLE();
}

QLatin1String idOf(PinTrust trust)
{
    switch (trust) {
    case PinTrust::System: return QLatin1String("system");
    case PinTrust::Custom: return QLatin1String("custom");
    case PinTrust::PinsOnly: return QLatin1String("pins-only");
    }
    Q_UNREACHABLE();
}

PinSet PinSet::make(QString name)
{
    PinSet set;
    set.m_name = std::move(name);
    return set;
}

Result<PinSet> PinSet::make(QString name, std::vector<HostPins> hosts)
{
    QSet<QString> seen;
    for (const HostPins& host : hosts) {
        const QString pattern = host.pattern.toString();
        const QString identity = pattern + (host.pattern.includesSubdomains() ? key(" +") : QString());
        if (seen.contains(identity))
            return failure(ErrorCode::DuplicateHostPattern, {.subject = pattern, .value = pattern});
        seen.insert(identity);
    }
    PinSet set = make(std::move(name));
    set.m_hosts = std::move(hosts);
    return set;
}

Result<PinSet> PinSet::fromJson(const QByteArray& json)
{
    const auto root = readJsonObject(json);
    if (!root)
        return failure(root.error());
    auto parts = PinSetReader::read(json, *root);
    if (!parts.faults.empty())
        return failure(std::move(parts.faults.front()));
    PinSet set;
    set.m_name = std::move(parts.name);
    set.m_hosts = std::move(parts.hosts);
    set.m_unknown = std::move(parts.unknown);
    return set;
}

Result<PinSet::Recovered> PinSet::recover(const QByteArray& json)
{
    Recovered recovered;
    QByteArray readable = json;
    auto root = readJsonObject(json);
    // The first cut leaves JSON, which may still hold what readJsonObject refuses; the second removes that.
    for (int cuts = 0; cuts < 2 && !root && json.size() <= JsonLimits().bytes; ++cuts) {
        auto remains = cutAtFault(readable, LevelsKeptWhole);
        if (!remains)
            break;
        readable = std::move(remains->json);
        recovered.lost.push_back(std::move(remains->fault));
        root = readJsonObject(readable);
    }
    if (!root)
        return failure(recovered.lost.empty() ? root.error() : recovered.lost.front());
    auto parts = PinSetReader::read(readable, *root);
    recovered.set.m_name = std::move(parts.name);
    recovered.set.m_hosts = std::move(parts.hosts);
    recovered.set.m_unknown = std::move(parts.unknown);
    recovered.lost.insert(recovered.lost.end(), parts.faults.begin(), parts.faults.end());
    return recovered;
}

QByteArray PinSet::toJson() const
{
    JsonText text;
    text.add(key("format"), QStringLiteral("pintle-pins"));
    text.add(key("version"), 1);
    text.add(key("name"), m_name);
    std::vector<JsonText> hosts;
    for (const HostPins& host : m_hosts)
        hosts.push_back(hostText(host));
    text.add(key("hosts"), hosts);
    text.addRest(m_unknown);
    return text.toDocument();
}

const HostPins* PinSet::find(const HostName& host) const
{
    const HostPins* closest = nullptr;
    for (const HostPins& entry : m_hosts) {
        const bool closer = !closest || entry.pattern.specificity() > closest->pattern.specificity();
        if (closer && entry.pattern.matches(host))
            closest = &entry;
    }
    return closest;
}

PinSet PinSet::renamed(QString name) const
{
    PinSet set = *this;
    set.m_name = std::move(name);
    return set;
}

PinSet PinSet::with(HostPins entry) const
{
    PinSet set = *this;
    const auto same = std::find_if(set.m_hosts.begin(), set.m_hosts.end(),
        [&entry](const HostPins& host) { return host.pattern == entry.pattern; });
    if (same == set.m_hosts.end())
        set.m_hosts.push_back(std::move(entry));
    else
        *same = std::move(entry);
    return set;
}

PinSet PinSet::without(const HostPattern& pattern) const
{
    PinSet set = *this;
    std::erase_if(set.m_hosts, [&pattern](const HostPins& host) { return host.pattern == pattern; });
    return set;
}

Result<PinSet> PinSet::replacing(const HostPattern& pattern, HostPins entry) const
{
    const auto hasPattern = [this](const HostPattern& wanted) {
        return std::any_of(
            m_hosts.begin(), m_hosts.end(), [&wanted](const HostPins& host) { return host.pattern == wanted; });
    };
    if (entry.pattern != pattern && hasPattern(entry.pattern))
        return failure(ErrorCode::DuplicateHostPattern, {.value = entry.pattern.toString()});
    PinSet set = *this;
    const auto place = std::find_if(
        set.m_hosts.begin(), set.m_hosts.end(), [&pattern](const HostPins& host) { return host.pattern == pattern; });
    if (place == set.m_hosts.end())
        set.m_hosts.push_back(std::move(entry));
    else
        *place = std::move(entry);
    return set;
}

} // namespace pintle
