// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "core/lab/scenario_certificate_fields.h"

#include "core/chain/host_name.h"

#include <QHostAddress>
#include <QtEndian>

#include <array>

namespace pintle {

namespace {

enum class Profile { Server, Issuing, Root };

constexpr std::array<std::pair<const char*, Profile>, 3> profileWords{
    {{"server", Profile::Server}, {"issuing", Profile::Issuing}, {"root", Profile::Root}}};

constexpr std::array<std::pair<const char*, SignatureDigest>, 6> digestWords{{{"default", SignatureDigest::Default},
    {"MD5", SignatureDigest::Md5}, {"SHA-1", SignatureDigest::Sha1}, {"SHA-256", SignatureDigest::Sha256},
    {"SHA-384", SignatureDigest::Sha384}, {"SHA-512", SignatureDigest::Sha512}}};

// Of an extension that only takes room.
const char* const paddingOid = "1.2.3.4.1";

QByteArray addressBytes(const QHostAddress& address)
{
    if (address.protocol() == QAbstractSocket::IPv4Protocol) {
        QByteArray bytes(4, '\0');
        qToBigEndian(address.toIPv4Address(), bytes.data());
        return bytes;
    }
    const Q_IPV6ADDR bytes = address.toIPv6Address();
    return QByteArray(reinterpret_cast<const char*>(bytes.c), sizeof bytes.c);
}

std::optional<GeneralName> parseName(const QString& text)
{
    const qsizetype colon = text.indexOf(QLatin1Char(':'));
    const QString kind = text.left(colon);
    const QString value = text.mid(colon + 1);
    if (colon < 0)
        return std::nullopt;
    if (kind == QLatin1String("DNS"))
        return GeneralName{GeneralName::Kind::Dns, value.toUtf8(), {}};
    if (kind == QLatin1String("email"))
        return GeneralName{GeneralName::Kind::Email, value.toUtf8(), {}};
    if (kind == QLatin1String("URI"))
        return GeneralName{GeneralName::Kind::Uri, value.toUtf8(), {}};
    const Result<HostName> address = HostName::parse(value); // refuses 127.1 and the like, QHostAddress does not
    if (kind == QLatin1String("IP") && address && address->isIpAddress())
        return GeneralName{GeneralName::Kind::IpAddress, addressBytes(address->address()), {}};
    return std::nullopt;
}

void readNames(std::vector<GeneralName>& names, JsonFields& fields, const QString& field)
{
    const auto texts = fields.texts(field);
    if (!texts)
        return;
    names.clear();
    for (const QString& text : *texts) {
        const auto name = parseName(text);
        if (name)
            names.push_back(*name);
        else
            fields.report(field, QStringLiteral("a name is DNS:, email:, URI: or IP: and its value"));
    }
}

void readMoreNames(ScenarioCertificate& certificate, JsonFields fields)
{
    certificate.namePattern = fields.requiredText(QStringLiteral("pattern"));
    certificate.nameCount = fields.integer(QStringLiteral("count"), 0, 1, 100'000);
    fields.finish();
}

void readSubject(std::vector<SubjectAttribute>& subject, JsonFields& fields)
{
    const auto texts = fields.texts(QStringLiteral("subject"));
    if (!texts)
        return;
    subject.clear();
    for (const QString& text : *texts) {
        const qsizetype equals = text.indexOf(QLatin1Char('='));
        if (equals <= 0)
            fields.report(QStringLiteral("subject"), QStringLiteral("an attribute is TYPE=value"));
        subject.push_back({text.left(equals).toUtf8(), text.mid(equals + 1).toUtf8()});
    }
}

void readWords(std::vector<QByteArray>& words, JsonFields& fields, const QString& field)
{
    const auto texts = fields.texts(field);
    if (!texts)
        return;
    words.clear();
    for (const QString& text : *texts)
        words.push_back(text.toUtf8());
}

void readExtensions(std::vector<RawExtension>& extensions, JsonFields& fields)
{
    const QJsonArray items = fields.array(QStringLiteral("extensions"));
    for (qsizetype at = 0; at < items.size(); ++at) {
        JsonFields item(items.at(at), fields.pathOf(QStringLiteral("extensions")) + QStringLiteral("[%1]").arg(at),
            fields.problem());
        extensions.push_back(
            {item.requiredText(QStringLiteral("oid")).toLatin1(), item.flag(QStringLiteral("critical"), false),
                QByteArray::fromHex(item.text(QStringLiteral("hex")).toLatin1())});
        item.finish();
    }
    const int padding = fields.integer(QStringLiteral("padding"), 0, 0, 1 << 20);
    if (padding > 0)
        extensions.push_back({paddingOid, false, QByteArray(padding, 'p')});
}

void readConstraints(CertificateRecipe& recipe, JsonFields& fields)
{
    if (fields.has(QStringLiteral("ca")))
        recipe.basicConstraints = BasicConstraints{fields.flag(QStringLiteral("ca"), false), {}};
    if (!fields.has(QStringLiteral("pathLength")))
        return;
    const int pathLength = fields.integer(QStringLiteral("pathLength"), 0, 0, 1000);
    if (recipe.basicConstraints && recipe.basicConstraints->isCa)
        recipe.basicConstraints->pathLength = pathLength;
    else
        fields.report(QStringLiteral("pathLength"), QStringLiteral("is for authorities only"));
}

} // namespace

void applyProfile(ScenarioCertificate& certificate, JsonFields& fields)
{
    CertificateRecipe& recipe = certificate.recipe;
    switch (fields.word(QStringLiteral("profile"), profileWords, Profile::Server)) {
    case Profile::Root:
        certificate.fromDays = -5 * 365;
        certificate.untilDays = 15 * 365;
        recipe.basicConstraints = BasicConstraints{true, {}};
        recipe.keyUsage = {"keyCertSign", "cRLSign"};
        return;
    case Profile::Issuing:
        certificate.fromDays = -2 * 365;
        certificate.untilDays = 5 * 365;
        recipe.basicConstraints = BasicConstraints{true, 0};
        recipe.keyUsage = {"digitalSignature", "keyCertSign", "cRLSign"};
        return;
    case Profile::Server:
        recipe.basicConstraints = BasicConstraints{};
        recipe.keyUsage = {"digitalSignature"};
        recipe.extendedKeyUsage = {"serverAuth"};
        return;
    }
}

void applyHosts(ScenarioCertificate& certificate, const QStringList& hosts)
{
    CertificateRecipe& recipe = certificate.recipe;
    if (recipe.basicConstraints && recipe.basicConstraints->isCa)
        return;
    recipe.subject = {{"CN", hosts.value(0).toUtf8()}};
    for (const QString& host : hosts)
        recipe.subjectAltNames.push_back({GeneralName::Kind::Dns, host.toUtf8(), {}});
}

void readCertificateFields(ScenarioCertificate& certificate, JsonFields& fields)
{
    CertificateRecipe& recipe = certificate.recipe;
    const QString algorithm = fields.text(QStringLiteral("algorithm"), QStringLiteral("P-256"));
    const auto type = KeyType::parse(algorithm);
    if (!type)
        fields.report(QStringLiteral("algorithm"),
            QStringLiteral("is not RSA-n, RSA-PSS-n, P-256, P-384, P-521, secp256k1, "
                           "Ed25519, Ed448 or DSA-n"));
    certificate.keyType = type.value_or(KeyType{});
    certificate.fromDays = fields.number(QStringLiteral("from"), certificate.fromDays, -36500, 36500);
    certificate.untilDays = fields.number(QStringLiteral("until"), certificate.untilDays, -36500, 36500);
    certificate.trusted = fields.flag(QStringLiteral("trusted"), certificate.trusted);
    readSubject(recipe.subject, fields);
    readNames(recipe.subjectAltNames, fields, QStringLiteral("names"));
    if (fields.has(QStringLiteral("moreNames")))
        readMoreNames(certificate,
            JsonFields(fields.object(QStringLiteral("moreNames")), fields.pathOf(QStringLiteral("moreNames")),
                fields.problem()));
    readConstraints(recipe, fields);
    readWords(recipe.keyUsage, fields, QStringLiteral("keyUsage"));
    readWords(recipe.extendedKeyUsage, fields, QStringLiteral("extendedKeyUsage"));
    readNames(recipe.permittedSubtrees, fields, QStringLiteral("permitted"));
    readNames(recipe.excludedSubtrees, fields, QStringLiteral("excluded"));
    recipe.mustStaple = fields.flag(QStringLiteral("mustStaple"), recipe.mustStaple);
    recipe.subjectKeyIdentifier = fields.flag(QStringLiteral("subjectKeyIdentifier"), recipe.subjectKeyIdentifier);
    recipe.authorityKeyIdentifier =
        fields.flag(QStringLiteral("authorityKeyIdentifier"), recipe.authorityKeyIdentifier);
    recipe.digest = fields.word(QStringLiteral("digest"), digestWords, recipe.digest);
    recipe.rsaPssSignature = fields.flag(QStringLiteral("rsaPssSignature"), recipe.rsaPssSignature);
    readExtensions(recipe.rawExtensions, fields);
}

} // namespace pintle
