// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "core/lab/scenario_reader.h"

#include "core/lab/scenario_certificate_fields.h"

#include <QJsonDocument>
#include <QRegularExpression>

#include <array>

namespace pintle {

namespace {

using Version = TlsServerOptions::Version;

constexpr qsizetype maximumFileSize = 4 * 1024 * 1024;
constexpr int maximumChainOfReferences = 32;

constexpr std::array<std::pair<const char*, StartTls>, 12> startTlsWords{{{"none", StartTls::None},
    {"smtp", StartTls::Smtp}, {"lmtp", StartTls::Lmtp}, {"imap", StartTls::Imap}, {"pop3", StartTls::Pop3},
    {"ftp", StartTls::Ftp}, {"nntp", StartTls::Nntp}, {"sieve", StartTls::Sieve}, {"ldap", StartTls::Ldap},
    {"xmpp", StartTls::Xmpp}, {"postgres", StartTls::Postgres}, {"mysql", StartTls::Mysql}}};

constexpr std::array<std::pair<const char*, ServerBehaviour>, 10> behaviourWords{{{"orderly", ServerBehaviour::Orderly},
    {"plain-http", ServerBehaviour::PlainHttp}, {"silence", ServerBehaviour::Silence},
    {"garbage", ServerBehaviour::Garbage}, {"half-hello", ServerBehaviour::HalfHello},
    {"hang-up", ServerBehaviour::HangUp}, {"malformed-certificate", ServerBehaviour::MalformedCertificate},
    {"endless-certificate", ServerBehaviour::EndlessCertificate}, {"refuse-starttls", ServerBehaviour::RefuseStartTls},
    {"inject-after-starttls", ServerBehaviour::InjectAfterStartTls}}};

constexpr std::array<std::pair<const char*, Version>, 4> versionWords{
    {{"TLSv1", Version::Tls10}, {"TLSv1.1", Version::Tls11}, {"TLSv1.2", Version::Tls12}, {"TLSv1.3", Version::Tls13}}};

constexpr std::array<std::pair<const char*, OcspRecipe::Status>, 3> statusWords{{{"good", OcspRecipe::Status::Good},
    {"revoked", OcspRecipe::Status::Revoked}, {"unknown", OcspRecipe::Status::Unknown}}};

bool isName(const QString& text)
{
    static const QRegularExpression form(QStringLiteral("^[a-z0-9]+(-[a-z0-9]+)*$"));
    return text.size() <= 64 && form.match(text).hasMatch();
}

Result<void> outcome(const JsonProblem& problem, const QString& file)
{
    if (problem.isSet())
        return failure(ErrorCode::MalformedScenario, {.subject = file, .detail = problem.text()});
    return {};
}

void readTls(Scenario& entry, JsonFields fields)
{
    entry.lowest = fields.word(QStringLiteral("lowest"), versionWords, Version::Tls12);
    entry.highest = fields.word(QStringLiteral("highest"), versionWords, Version::Tls13);
    entry.securityLevel = fields.integer(QStringLiteral("securityLevel"), 2, 0, 5);
    entry.wantClientCertificate = fields.flag(QStringLiteral("wantClientCertificate"), false);
    for (const QString& protocol : fields.texts(QStringLiteral("alpn")).value_or(QStringList())) {
        if (protocol.isEmpty() || protocol.size() > 255)
            fields.report(QStringLiteral("alpn"), QStringLiteral("a protocol has 1 to 255 characters"));
        entry.alpn.push_back(protocol.toLatin1());
    }
    if (entry.lowest > entry.highest)
        fields.report(QStringLiteral("lowest"), QStringLiteral("must not be above highest"));
    fields.finish();
}

ScenarioStaple readStaple(JsonFields fields)
{
    ScenarioStaple staple;
    staple.status = fields.word(QStringLiteral("status"), statusWords, OcspRecipe::Status::Good);
    staple.signedBy = fields.text(QStringLiteral("signedBy"));
    staple.fromDays = fields.number(QStringLiteral("from"), staple.fromDays, -36500, 36500);
    staple.untilDays = fields.number(QStringLiteral("until"), staple.untilDays, -36500, 36500);
    fields.finish();
    return staple;
}

} // namespace

Result<void> ScenarioReader::readFile(const QString& name, const QByteArray& json)
{
    if (json.size() > maximumFileSize)
        return failure(ErrorCode::MalformedScenario, {.subject = name, .detail = QStringLiteral("longer than 4 MiB")});
    QJsonParseError syntax{};
    const QJsonDocument document = QJsonDocument::fromJson(json, &syntax);
    if (syntax.error != QJsonParseError::NoError)
        return failure(
            ErrorCode::MalformedScenario, {.subject = name, .detail = syntax.errorString(), .offset = syntax.offset});
    JsonProblem problem;
    JsonFields top(document.object(), QStringLiteral("$"), problem);
    if (top.text(QStringLiteral("format")) != QLatin1String("pintle-scenarios"))
        top.report(QStringLiteral("format"), QStringLiteral("must be pintle-scenarios"));
    top.integer(QStringLiteral("version"), 0, 1, 1);
    if (!top.has(QStringLiteral("version")))
        top.report(QStringLiteral("version"), QStringLiteral("must be 1"));
    readShared(name, top, problem);
    const QJsonArray entries = top.array(QStringLiteral("entries"));
    for (qsizetype at = 0; at < entries.size(); ++at)
        readEntry(name, entries.at(at), QStringLiteral("$.entries[%1]").arg(at), problem);
    top.finish();
    return outcome(problem, name);
}

void ScenarioReader::readShared(const QString& file, JsonFields& top, JsonProblem& problem)
{
    const QJsonObject shared = top.object(QStringLiteral("certificates"));
    for (auto item = shared.begin(); item != shared.end(); ++item) {
        const QString path = top.pathOf(QStringLiteral("certificates")) + QLatin1Char('.') + item.key();
        addDraft(item.key(), {file, path, {}, {}, {}, item.value().toObject()}, problem);
    }
}

void ScenarioReader::readEntry(const QString& file, const QJsonValue& value, const QString& path, JsonProblem& problem)
{
    JsonFields fields(value, path, problem);
    Scenario entry;
    entry.id = fields.requiredText(QStringLiteral("id"));
    if (!isName(entry.id))
        fields.report(QStringLiteral("id"), QStringLiteral("must be small letters, digits and single hyphens"));
    if (m_placeOfEntry.count(entry.id))
        fields.report(QStringLiteral("id"), QStringLiteral("is taken by another entry"));
    entry.about = fields.requiredText(QStringLiteral("about"));
    entry.hosts = fields.texts(QStringLiteral("hosts")).value_or(QStringList{entry.id + QStringLiteral(".lab.test")});
    if (entry.hosts.isEmpty())
        fields.report(QStringLiteral("hosts"), QStringLiteral("must name a host"));
    readCertificates(file, entry, fields);
    entry.send = fields.texts(QStringLiteral("send"))
                     .value_or(QStringList{QStringLiteral("leaf"), QStringLiteral("issuing-e1")});
    entry.handshakeKey = fields.text(QStringLiteral("handshakeKey"));
    entry.startTls = fields.word(QStringLiteral("startTls"), startTlsWords, StartTls::None);
    entry.behaviour = fields.word(QStringLiteral("behaviour"), behaviourWords, ServerBehaviour::Orderly);
    readTls(entry, JsonFields(fields.object(QStringLiteral("tls")), fields.pathOf(QStringLiteral("tls")), problem));
    if (fields.has(QStringLiteral("staple")))
        entry.staple = readStaple(
            JsonFields(fields.object(QStringLiteral("staple")), fields.pathOf(QStringLiteral("staple")), problem));
    JsonFields expect(fields.object(QStringLiteral("expect")), fields.pathOf(QStringLiteral("expect")), problem);
    entry.verdict = expect.requiredText(QStringLiteral("verdict"));
    entry.findings = expect.texts(QStringLiteral("findings")).value_or(QStringList());
    expect.finish();
    fields.finish();
    m_placeOfEntry[entry.id] = {file, path};
    m_entries.push_back(std::move(entry));
}

void ScenarioReader::readCertificates(const QString& file, const Scenario& entry, JsonFields& fields)
{
    QJsonObject certificates = fields.object(QStringLiteral("certificates"));
    // Nearly every entry has a leaf that is like all others.
    if (!certificates.contains(QStringLiteral("leaf")))
        certificates.insert(QStringLiteral("leaf"), QJsonObject());
    const QString host = entry.hosts.value(0);
    for (auto item = certificates.begin(); item != certificates.end(); ++item) {
        const QString path = fields.pathOf(QStringLiteral("certificates")) + QLatin1Char('.') + item.key();
        const QString scope = entry.id + QLatin1Char('/');
        if (!item.value().isObject())
            fields.problem().report(path, QStringLiteral("must be an object"));
        addDraft(scope + item.key(), {file, path, scope, host, entry.hosts, item.value().toObject()}, fields.problem());
    }
}

void ScenarioReader::addDraft(const QString& name, Draft draft, JsonProblem& problem)
{
    if (!isName(name.mid(draft.scope.size())))
        problem.report(draft.path, QStringLiteral("a name is small letters, digits and single hyphens"));
    if (m_drafts.count(name))
        problem.report(draft.path, QStringLiteral("is taken by another certificate"));
    m_drafts.emplace(name, std::move(draft));
}

QString ScenarioReader::fullName(const QString& scope, const QString& name) const
{
    if (m_drafts.count(scope + name))
        return scope + name;
    return m_drafts.count(name) ? name : QString();
}

Result<void> ScenarioReader::resolve()
{
    for (const auto& [name, draft] : m_drafts) {
        JsonProblem problem;
        finishCertificate(name, 0, problem);
        if (problem.isSet())
            return outcome(problem, draft.file);
    }
    for (const auto& [name, certificate] : m_certificates) {
        JsonProblem problem;
        checkCircle(certificate, problem);
        if (problem.isSet())
            return outcome(problem, m_drafts.at(name).file);
    }
    for (Scenario& entry : m_entries) {
        const auto& [file, path] = m_placeOfEntry.at(entry.id);
        JsonProblem problem;
        resolveEntry(entry, path, problem);
        if (problem.isSet())
            return outcome(problem, file);
    }
    return {};
}

void ScenarioReader::finishCertificate(const QString& name, int depth, JsonProblem& problem)
{
    if (m_certificates.count(name))
        return;
    const Draft& draft = m_drafts.at(name);
    if (depth > maximumChainOfReferences) {
        problem.report(draft.path + QStringLiteral(".like"), QStringLiteral("leads back to itself"));
        return;
    }
    ScenarioCertificate certificate;
    certificate.name = name;
    certificate.serialSeed = name;
    fillCertificate(certificate, draft, depth, problem);
    if (!problem.isSet())
        m_certificates.emplace(name, std::move(certificate));
}

void ScenarioReader::fillCertificate(
    ScenarioCertificate& certificate, const Draft& draft, int depth, JsonProblem& problem)
{
    JsonFields fields(draft.fields, draft.path, problem);
    const QString like = fields.text(QStringLiteral("like"));
    if (!like.isEmpty()) {
        const QString model = fullName(draft.scope, like);
        if (model.isEmpty())
            return fields.report(QStringLiteral("like"), QStringLiteral("names no certificate"));
        finishCertificate(model, depth + 1, problem);
        if (problem.isSet())
            return;
        const QString own = certificate.name;
        certificate = m_certificates.at(model);
        certificate.name = own;
        certificate.trusted = false;
    } else {
        applyProfile(certificate, fields);
        if (!draft.host.isEmpty())
            applyHosts(certificate, draft.hosts);
    }
    resolveReferences(certificate, draft, fields);
    readCertificateFields(certificate, fields);
    fields.finish();
}

void ScenarioReader::resolveReferences(ScenarioCertificate& certificate, const Draft& draft, JsonFields& fields)
{
    const bool isCopy = fields.has(QStringLiteral("like"));
    const QString fallback = certificate.recipe.basicConstraints && certificate.recipe.basicConstraints->isCa
        ? QStringLiteral("self")
        : QStringLiteral("issuing-e1");
    if (!isCopy || fields.has(QStringLiteral("issuer"))) {
        const QString issuer = fields.text(QStringLiteral("issuer"), fallback);
        certificate.issuer = issuer == QLatin1String("self") ? QString() : fullName(draft.scope, issuer);
        if (issuer != QLatin1String("self") && certificate.issuer.isEmpty())
            fields.report(QStringLiteral("issuer"), QStringLiteral("names no certificate"));
    }
    const auto keyName = [&](const QString& name) {
        const QString ofCertificate = fullName(draft.scope, name);
        return ofCertificate.isEmpty() ? name : ofCertificate;
    };
    certificate.key = keyName(fields.text(QStringLiteral("key"), certificate.name));
    // The issuer's key is known only when every certificate is finished; empty stands for it until then.
    certificate.signedBy =
        fields.has(QStringLiteral("signedBy")) ? keyName(fields.text(QStringLiteral("signedBy"))) : QString();
}

void ScenarioReader::checkCircle(const ScenarioCertificate& certificate, JsonProblem& problem) const
{
    const ScenarioCertificate* at = &certificate;
    for (int depth = 0; !at->issuer.isEmpty(); ++depth) {
        if (depth > maximumChainOfReferences)
            return problem.report(
                m_drafts.at(certificate.name).path + QStringLiteral(".issuer"), QStringLiteral("leads back to itself"));
        at = &m_certificates.at(at->issuer);
    }
}

void ScenarioReader::resolveEntry(Scenario& entry, const QString& path, JsonProblem& problem) const
{
    const QString scope = entry.id + QLatin1Char('/');
    for (QString& name : entry.send) {
        const QString full = fullName(scope, name);
        if (full.isEmpty())
            problem.report(path + QStringLiteral(".send"), QStringLiteral("%1 names no certificate").arg(name));
        name = full;
    }
    if (entry.send.isEmpty())
        problem.report(path + QStringLiteral(".send"), QStringLiteral("must name a certificate"));
    if (entry.staple && !entry.staple->signedBy.isEmpty()) {
        entry.staple->signedBy = fullName(scope, entry.staple->signedBy);
        if (entry.staple->signedBy.isEmpty())
            problem.report(path + QStringLiteral(".staple.signedBy"), QStringLiteral("names no certificate"));
    }
}

} // namespace pintle
