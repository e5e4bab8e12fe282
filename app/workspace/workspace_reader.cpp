// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "app/workspace/workspace_reader.h"

#include "app/workspace/secrets.h"

#include "core/base/encodings.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

namespace pintle {
namespace {

// Finding a line costs a walk over the document, so only the first errors get one.
constexpr int ErrorsWithLine = 32;

// Ids that are made up for objects without a usable one are the same each time the file is read.
const QUuid& madeUpIds()
{
    static const QUuid space(QStringLiteral("6b0f7f4c-5d0a-4f0e-9f52-6d2f6a3b1f11"));
    return space;
}

} // namespace

Result<OpenedWorkspace> WorkspaceReader::read(const QByteArray& json, const QJsonObject& root)
{
    WorkspaceReader reader(json);
    if (auto error = reader.readHeader(root))
        return failure(std::move(*error));
    Workspace& workspace = reader.m_opened.workspace;
    workspace.name = reader.textAt(root, QStringLiteral("name"), {});
    reader.readList(root, QStringLiteral("pinSets"), workspace.pinSets, &WorkspaceReader::pinSetAt);
    reader.readList(root, QStringLiteral("targets"), workspace.targets, &WorkspaceReader::targetAt);
    reader.readList(root, QStringLiteral("snapshots"), workspace.snapshots, &WorkspaceReader::snapshotAt);
    reader.readCurrent(root);
    workspace.unknown = reader.rest(root,
        {QLatin1String("format"), QLatin1String("version"), QLatin1String("name"), QLatin1String("currentPinSet"),
            QLatin1String("pinSets"), QLatin1String("targets"), QLatin1String("snapshots")},
        {});
    return std::move(reader.m_opened);
}

std::optional<StoredPinSet> WorkspaceReader::readPinSet(const QJsonObject& object)
{
    auto read = WorkspaceReader({}).pinSetAt(object, {});
    return read ? std::optional(std::move(*read)) : std::nullopt;
}

std::optional<StoredTarget> WorkspaceReader::readTarget(const QJsonObject& object)
{
    auto read = WorkspaceReader({}).targetAt(object, {});
    return read ? std::optional(std::move(*read)) : std::nullopt;
}

std::optional<Snapshot> WorkspaceReader::readSnapshot(const QJsonObject& object)
{
    auto read = WorkspaceReader({}).snapshotAt(object, {});
    return read ? std::optional(std::move(*read)) : std::nullopt;
}

std::optional<Error> WorkspaceReader::readHeader(const QJsonObject& root)
{
    const JsonPath format = JsonPath().member(QStringLiteral("format"));
    if (root.value(QLatin1String("format")) != QJsonValue(QStringLiteral("pintle-workspace")))
        return fault(format, QStringLiteral("not \"pintle-workspace\""));
    const QJsonValue version = root.value(QLatin1String("version"));
    const qint64 number = version.toInteger(0);
    if (!version.isDouble() || number < 1 || number > 1'000'000) {
        damage(fault(JsonPath().member(QStringLiteral("version")), QStringLiteral("not a version number")));
        return std::nullopt;
    }
    m_opened.version = int(number);
    m_opened.newer = number > Version;
    return std::nullopt;
}

void WorkspaceReader::readCurrent(const QJsonObject& root)
{
    const QJsonValue current = root.value(QLatin1String("currentPinSet"));
    if (current.isUndefined() || current.isNull())
        return;
    const QUuid id(current.toString());
    if (m_opened.workspace.findPinSet(id))
        m_opened.workspace.currentPinSet = id;
    else
        damage(fault(JsonPath().member(QStringLiteral("currentPinSet")), QStringLiteral("no pin set has this id")));
}

template <typename Object, typename Read>
void WorkspaceReader::readList(const QJsonObject& root, const QString& name, std::vector<Object>& objects, Read readOne)
{
    const JsonPath list = JsonPath().member(name);
    const QJsonValue value = root.value(name);
    if (!value.isUndefined() && !value.isArray())
        damage(fault(list, QStringLiteral("not a list")));
    const QJsonArray entries = value.toArray();
    for (qsizetype i = 0; i < entries.size(); ++i) {
        const JsonPath path = list.element(i);
        if (m_opened.objects >= MaximumObjects) {
            damage(at(list, Error{ErrorCode::TooManyObjects, {.limit = MaximumObjects}}));
            return;
        }
        ++m_opened.objects;
        const QJsonValue entry = entries.at(i);
        if (!entry.isObject()) {
            m_opened.lost.push_back(fault(path, QStringLiteral("not an object")));
        } else if (holdsPrivateKey(entry)) {
            m_opened.lost.push_back(at(path, Error{ErrorCode::PrivateKeyRefused, {}}));
        } else if (auto object = (this->*readOne)(entry.toObject(), path)) {
            objects.push_back(std::move(*object));
        } else {
            m_opened.lost.push_back(object.error());
        }
    }
}

Result<StoredPinSet> WorkspaceReader::pinSetAt(const QJsonObject& object, const JsonPath& path)
{
    const JsonPath place = path.member(QStringLiteral("set"));
    const QJsonValue document = object.value(QLatin1String("set"));
    if (!document.isObject())
        return failure(fault(place, QStringLiteral("not an object")));
    auto recovered = PinSet::recover(QJsonDocument(document.toObject()).toJson(QJsonDocument::Compact));
    if (!recovered)
        return failure(fault(place, recovered.error().context.detail));
    for (const Error& error : recovered->lost) {
        if (error.code == ErrorCode::UnsupportedPinSetVersion)
            m_opened.newer = true;
        else
            damage(at(place, error));
    }
    StoredPinSet stored;
    stored.id = idAt(object, path);
    stored.set = std::move(recovered->set);
    stored.note = textAt(object, QStringLiteral("note"), path);
    stored.unknown = rest(object, {QLatin1String("id"), QLatin1String("note"), QLatin1String("set")}, path);
    return stored;
}

Result<StoredTarget> WorkspaceReader::targetAt(const QJsonObject& object, const JsonPath& path)
{
    StoredTarget target;
    target.address = object.value(QLatin1String("address")).toString();
    if (target.address.trimmed().isEmpty())
        return failure(fault(path.member(QStringLiteral("address")), QStringLiteral("no text")));
    target.id = idAt(object, path);
    target.note = textAt(object, QStringLiteral("note"), path);
    target.unknown = rest(object, {QLatin1String("id"), QLatin1String("address"), QLatin1String("note")}, path);
    return target;
}

Result<Snapshot> WorkspaceReader::snapshotAt(const QJsonObject& object, const JsonPath& path)
{
    // A chain with a hole is not what was sent, so one certificate that cannot be read takes the snapshot with it.
    auto sent = sentAt(object, path);
    if (!sent)
        return failure(sent.error());
    const QString stapled = textAt(object, QStringLiteral("stapledOcsp"), path);
    const auto ocsp = decodeBase64(stapled.toLatin1());
    if (!ocsp)
        return failure(fault(path.member(QStringLiteral("stapledOcsp")), ocsp.error().context.detail));
    Snapshot snapshot;
    snapshot.id = idAt(object, path);
    snapshot.target = textAt(object, QStringLiteral("target"), path);
    snapshot.label = textAt(object, QStringLiteral("label"), path);
    snapshot.takenAt = instantAt(object, QStringLiteral("takenAt"), path);
    snapshot.protocol = textAt(object, QStringLiteral("protocol"), path);
    snapshot.verdict = textAt(object, QStringLiteral("verdict"), path);
    snapshot.sent = std::move(*sent);
    snapshot.stapledOcsp = *ocsp;
    snapshot.unknown = rest(object,
        {QLatin1String("id"), QLatin1String("target"), QLatin1String("label"), QLatin1String("takenAt"),
            QLatin1String("protocol"), QLatin1String("verdict"), QLatin1String("sent"), QLatin1String("stapledOcsp")},
        path);
    return snapshot;
}

Result<std::vector<Certificate>> WorkspaceReader::sentAt(const QJsonObject& object, const JsonPath& path)
{
    const JsonPath list = path.member(QStringLiteral("sent"));
    const QJsonValue value = object.value(QLatin1String("sent"));
    if (!value.isArray())
        return failure(fault(list, QStringLiteral("not a list")));
    const QJsonArray texts = value.toArray();
    if (texts.size() > MaximumCertificates)
        return failure(at(list, Error{ErrorCode::TooManyObjects, {.limit = MaximumCertificates}}));
    std::vector<Certificate> sent;
    for (qsizetype i = 0; i < texts.size(); ++i) {
        const auto der = decodeBase64(texts.at(i).toString().toLatin1());
        if (!der)
            return failure(fault(list.element(i), der.error().context.detail));
        auto certificate = Certificate::fromDer(*der);
        if (!certificate)
            return failure(fault(list.element(i), QStringLiteral("not the DER of one certificate")));
        sent.push_back(std::move(*certificate));
    }
    return sent;
}

QUuid WorkspaceReader::idAt(const QJsonObject& object, const JsonPath& path)
{
    QUuid id(object.value(QLatin1String("id")).toString());
    if (id.isNull() || m_ids.contains(id)) {
        damage(fault(path.member(QStringLiteral("id")), QStringLiteral("not an id of its own")));
        const QByteArray content = QJsonDocument(object).toJson(QJsonDocument::Compact);
        for (int attempt = 0; id.isNull() || m_ids.contains(id); ++attempt)
            id = QUuid::createUuidV5(madeUpIds(), content + QByteArray::number(attempt));
    }
    m_ids.insert(id);
    return id;
}

QString WorkspaceReader::textAt(const QJsonObject& object, const QString& name, const JsonPath& path)
{
    const QJsonValue value = object.value(name);
    if (!value.isUndefined() && !value.isNull() && !value.isString())
        damage(fault(path.member(name), QStringLiteral("no text")));
    if (path.steps().empty() && holdsPrivateKey(value)) {
        damage(at(path.member(name), Error{ErrorCode::PrivateKeyRefused, {}}));
        return {};
    }
    return value.toString();
}

QDateTime WorkspaceReader::instantAt(const QJsonObject& object, const QString& name, const JsonPath& path)
{
    // RFC 3339 with a zone: Qt alone would take a text without one for local time.
    static const QRegularExpression shape(
        QStringLiteral("\\A\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d{1,9})?(Z|[+-]\\d\\d:\\d\\d)\\z"));
    const QJsonValue value = object.value(name);
    if (value.isUndefined() || value.isNull())
        return {};
    const QDateTime instant = QDateTime::fromString(value.toString(), Qt::ISODateWithMs);
    if (!instant.isValid() || !shape.match(value.toString()).hasMatch()) {
        damage(fault(path.member(name), QStringLiteral("not a date and time like 2027-06-01T00:00:00Z")));
        return {};
    }
    return instant.toUTC();
}

QJsonObject WorkspaceReader::rest(QJsonObject object, std::initializer_list<QLatin1String> known, const JsonPath& path)
{
    for (const QLatin1String name : known)
        object.remove(name);
    // Of an object, the whole was looked through before; here are the members of the workspace itself.
    if (!path.steps().empty() || !holdsPrivateKey(QJsonValue(object)))
        return object;
    for (const QString& name : object.keys()) {
        if (holdsPrivateKey(name) || holdsPrivateKey(object.value(name))) {
            damage(at(path.member(name), Error{ErrorCode::PrivateKeyRefused, {}}));
            object.remove(name);
        }
    }
    return object;
}

Error WorkspaceReader::at(const JsonPath& path, Error error)
{
    // What a pin set's own reader says is about a place inside the set.
    const QString inner = error.context.subject.startsWith(QLatin1Char('$')) ? error.context.subject.mid(1) : QString();
    error.context.subject = path.toString() + inner;
    error.context.line.reset();
    if (!m_json.isEmpty() && m_lines < ErrorsWithLine) {
        error.context.line = lineOf(m_json, path);
        ++m_lines;
    }
    return error;
}

Error WorkspaceReader::fault(const JsonPath& path, const QString& what)
{
    return at(path, Error{ErrorCode::MalformedWorkspace, {.detail = what}});
}

void WorkspaceReader::damage(Error error)
{
    if (m_opened.damaged.size() < MaximumDamaged)
        m_opened.damaged.push_back(std::move(error));
}

} // namespace pintle
