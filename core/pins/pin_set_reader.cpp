// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "core/pins/pin_set_reader.h"

#include "core/base/encodings.h"
#include "core/x509/object_reader.h"

#include <QJsonArray>
#include <QRegularExpression>

#include <array>

namespace pintle {
namespace {

// Finding a line costs a walk over the document, so only the first faults get one.
constexpr size_t FaultsWithLine = 32;

QString key(const char* name)
{
    return QString::fromLatin1(name);
}

// The value whose id is `text`, of those given.
template <typename Enum, size_t Count>
std::optional<Enum> valueOf(const QString& text, const std::array<Enum, Count>& values)
{
    for (const Enum value : values) {
        if (text == idOf(value))
            return value;
    }
    return std::nullopt;
}

constexpr std::array Roles = {PinRole::Leaf, PinRole::Intermediate, PinRole::Root, PinRole::Backup};
constexpr std::array States = {PinState::Active, PinState::Next, PinState::Retired};
constexpr std::array Modes = {PinMode::Enforce, PinMode::Report};
constexpr std::array Trusts = {PinTrust::System, PinTrust::Custom, PinTrust::PinsOnly};

QJsonObject without(QJsonObject object, std::initializer_list<const char*> known)
{
    for (const char* name : known)
        object.remove(key(name));
    return object;
}

} // namespace

PinSetReader::Parts PinSetReader::read(const QByteArray& json, const QJsonObject& root)
{
    PinSetReader reader(json);
    reader.readHeader(root);
    reader.m_parts.name = reader.textAt(root, key("name"), {});
    const JsonPath hosts = JsonPath().member(key("hosts"));
    if (!root.contains(key("hosts")))
        reader.fault({}, QStringLiteral("no \"hosts\""));
    const QJsonArray entries = reader.arrayAt(root, key("hosts"), {});
    for (qsizetype i = 0; i < entries.size(); ++i) {
        if (auto host = reader.readHost(entries[i], hosts.element(i)))
            reader.m_parts.hosts.push_back(std::move(*host));
    }
    reader.m_parts.unknown = without(root, {"format", "version", "name", "hosts"});
    return std::move(reader.m_parts);
}

void PinSetReader::readHeader(const QJsonObject& root)
{
    if (root.value(key("format")) != QJsonValue(QStringLiteral("pintle-pins")))
        fault(JsonPath().member(key("format")), QStringLiteral("not \"pintle-pins\""));
    const QJsonValue version = root.value(key("version"));
    const qint64 number = version.toInteger(0);
    if (!version.isDouble() || number < 1) {
        fault(JsonPath().member(key("version")), QStringLiteral("not a version number"));
    } else if (number > 1) {
        fault(JsonPath().member(key("version")),
            Error{ErrorCode::UnsupportedPinSetVersion, {.value = QString::number(number)}});
    }
}

std::optional<HostPins> PinSetReader::readHost(const QJsonValue& value, const JsonPath& path)
{
    if (!value.isObject()) {
        fault(path, QStringLiteral("not an object"));
        return std::nullopt;
    }
    const QJsonObject object = value.toObject();
    const auto pattern = readPattern(object, path);
    if (!pattern)
        return std::nullopt;
    HostPins host{.pattern = *pattern};
    readPolicy(object, path, host);
    host.endpoints = textsAt(object, key("endpoints"), path);
    host.anchors = readAnchors(object, path);
    host.reportUris = textsAt(object, key("reportUris"), path);
    const QJsonArray pins = arrayAt(object, key("pins"), path);
    for (qsizetype i = 0; i < pins.size(); ++i) {
        if (auto entry = readPin(pins[i], path.member(key("pins")).element(i)))
            host.pins.push_back(std::move(*entry));
    }
    host.unknown = without(object,
        {"pattern", "includeSubdomains", "endpoints", "trust", "anchors", "mode", "expires", "reportUris", "pins"});
    return host;
}

std::optional<HostPattern> PinSetReader::readPattern(const QJsonObject& host, const JsonPath& path)
{
    const QJsonValue subdomains = host.value(key("includeSubdomains"));
    if (!subdomains.isUndefined() && !subdomains.isBool()) {
        fault(path.member(key("includeSubdomains")), QStringLiteral("neither true nor false"));
        return std::nullopt;
    }
    const QJsonValue text = host.value(key("pattern"));
    if (!text.isString()) {
        fault(path.member(key("pattern")), QStringLiteral("no text"));
        return std::nullopt;
    }
    auto pattern = HostPattern::parse(text.toString(), subdomains.toBool());
    if (!pattern) {
        fault(path.member(key("pattern")), std::move(pattern).error());
        return std::nullopt;
    }
    const QString identity = pattern->toString() + (pattern->includesSubdomains() ? key(" +") : QString());
    if (m_seenPatterns.contains(identity)) {
        fault(path.member(key("pattern")),
            Error{ErrorCode::DuplicateHostPattern, {.value = printable(pattern->toString(), 200)}});
        return std::nullopt;
    }
    m_seenPatterns.insert(identity);
    return *pattern;
}

void PinSetReader::readPolicy(const QJsonObject& object, const JsonPath& path, HostPins& host)
{
    // What cannot be read stays at its default: system trust, enforced, without end.
    if (object.contains(key("trust"))) {
        if (const auto trust = valueOf(object.value(key("trust")).toString(), Trusts))
            host.trust = *trust;
        else
            fault(path.member(key("trust")), QStringLiteral("none of system, custom, pins-only"));
    }
    if (object.contains(key("mode"))) {
        if (const auto mode = valueOf(object.value(key("mode")).toString(), Modes))
            host.mode = *mode;
        else
            fault(path.member(key("mode")), QStringLiteral("neither enforce nor report"));
    }
    host.expires = instantAt(object, key("expires"), path);
}

std::vector<Certificate> PinSetReader::readAnchors(const QJsonObject& host, const JsonPath& path)
{
    std::vector<Certificate> anchors;
    const QJsonArray texts = arrayAt(host, key("anchors"), path);
    for (qsizetype i = 0; i < texts.size(); ++i) {
        const JsonPath place = path.member(key("anchors")).element(i);
        const auto objects = readObjects(texts[i].toString().toUtf8());
        if (!texts[i].isString() || !objects || objects->certificates.size() != 1 || !objects->skipped.empty()) {
            fault(place, QStringLiteral("not the PEM of one certificate"));
            continue;
        }
        anchors.push_back(objects->certificates.front());
    }
    return anchors;
}

std::optional<PinEntry> PinSetReader::readPin(const QJsonValue& value, const JsonPath& path)
{
    if (!value.isObject()) {
        fault(path, QStringLiteral("not an object"));
        return std::nullopt;
    }
    const QJsonObject object = value.toObject();
    const auto pin = readDigest(object, path);
    if (!pin)
        return std::nullopt;
    PinEntry entry{.pin = *pin};
    if (object.contains(key("state"))) {
        const auto state = valueOf(object.value(key("state")).toString(), States);
        if (!state) {
            fault(path.member(key("state")), QStringLiteral("none of active, next, retired"));
            return std::nullopt;
        }
        entry.state = *state;
    }
    if (object.contains(key("role"))) {
        entry.role = valueOf(object.value(key("role")).toString(), Roles);
        if (!entry.role)
            fault(path.member(key("role")), QStringLiteral("none of leaf, intermediate, root, backup"));
    }
    entry.label = textAt(object, key("label"), path);
    entry.keptBy = textAt(object, key("keptBy"), path);
    entry.unknown = without(object, {"sha256", "role", "state", "label", "keptBy", "key", "addedFrom"});
    readOrigin(object, path, entry);
    return entry;
}

std::optional<Pin> PinSetReader::readDigest(const QJsonObject& pin, const JsonPath& path)
{
    const JsonPath place = path.member(key("sha256"));
    const QJsonValue text = pin.value(key("sha256"));
    if (!text.isString()) {
        fault(place, QStringLiteral("no text"));
        return std::nullopt;
    }
    auto parsed = Pin::parse(text.toString());
    if (!parsed) {
        fault(place, std::move(parsed).error());
        return std::nullopt;
    }
    // Other spellings name the same key, so they are told and still taken by recovery.
    if (parsed->toBase64() != text.toString())
        fault(place,
            Error{ErrorCode::MalformedPin,
                {.detail = QStringLiteral("a document holds 44 characters of base64"),
                    .value = printable(text.toString(), 200)}});
    return *parsed;
}

void PinSetReader::readOrigin(const QJsonObject& object, const JsonPath& path, PinEntry& entry)
{
    const QJsonObject keyObject = objectAt(object, key("key"), path);
    entry.keyAlgorithm = textAt(keyObject, key("algorithm"), path.member(key("key")));
    const QJsonObject addedFrom = objectAt(object, key("addedFrom"), path);
    entry.addedFromSubject = textAt(addedFrom, key("subject"), path.member(key("addedFrom")));
    entry.addedFromNotAfter = instantAt(addedFrom, key("notAfter"), path.member(key("addedFrom")));
    // What a newer version put inside these two is kept under the same names and written back into them.
    const QJsonObject keyRest = without(keyObject, {"algorithm"});
    if (!keyRest.isEmpty())
        entry.unknown.insert(key("key"), keyRest);
    const QJsonObject addedRest = without(addedFrom, {"subject", "notAfter"});
    if (!addedRest.isEmpty())
        entry.unknown.insert(key("addedFrom"), addedRest);
}

QJsonArray PinSetReader::arrayAt(const QJsonObject& object, const QString& name, const JsonPath& path)
{
    const QJsonValue value = object.value(name);
    if (!value.isUndefined() && !value.isArray())
        fault(path.member(name), QStringLiteral("not a list"));
    return value.toArray();
}

QString PinSetReader::textAt(const QJsonObject& object, const QString& name, const JsonPath& path)
{
    const QJsonValue value = object.value(name);
    if (!value.isUndefined() && !value.isNull() && !value.isString())
        fault(path.member(name), QStringLiteral("no text"));
    return value.toString();
}

QStringList PinSetReader::textsAt(const QJsonObject& object, const QString& name, const JsonPath& path)
{
    QStringList texts;
    const QJsonArray values = arrayAt(object, name, path);
    for (qsizetype i = 0; i < values.size(); ++i) {
        if (values[i].isString())
            texts.append(values[i].toString());
        else
            fault(path.member(name).element(i), QStringLiteral("no text"));
    }
    return texts;
}

QDateTime PinSetReader::instantAt(const QJsonObject& object, const QString& name, const JsonPath& path)
{
    // RFC 3339 with a zone: Qt alone would take a text without one for local time.
    static const QRegularExpression shape(
        QStringLiteral("\\A\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d{1,9})?(Z|[+-]\\d\\d:\\d\\d)\\z"));
    const QJsonValue value = object.value(name);
    if (value.isUndefined() || value.isNull())
        return {};
    const QDateTime instant = QDateTime::fromString(value.toString(), Qt::ISODateWithMs);
    if (!instant.isValid() || !shape.match(value.toString()).hasMatch()) {
        fault(path.member(name), QStringLiteral("not a date and time like 2027-06-01T00:00:00Z"));
        return {};
    }
    return instant.toUTC();
}

QJsonObject PinSetReader::objectAt(const QJsonObject& object, const QString& name, const JsonPath& path)
{
    const QJsonValue value = object.value(name);
    if (!value.isUndefined() && !value.isNull() && !value.isObject())
        fault(path.member(name), QStringLiteral("not an object"));
    return value.toObject();
}

void PinSetReader::fault(const JsonPath& path, const QString& what)
{
    fault(path, Error{ErrorCode::MalformedPinSet, {.detail = path.toString() + QStringLiteral(": ") + what}});
}

void PinSetReader::fault(const JsonPath& path, Error error)
{
    if (m_parts.faults.size() > MostFaults)
        return;
    if (m_parts.faults.size() == MostFaults) {
        m_parts.faults.push_back(
            {ErrorCode::MalformedPinSet, {.detail = QStringLiteral("more faults"), .limit = MostFaults}});
        return;
    }
    if (error.context.subject.isEmpty())
        error.context.subject = path.toString();
    if (m_parts.faults.size() < FaultsWithLine)
        error.context.line = lineOf(m_json, path);
    m_parts.faults.push_back(std::move(error));
}

} // namespace pintle
