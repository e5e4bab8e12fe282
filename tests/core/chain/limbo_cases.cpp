// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "tests/core/chain/limbo_cases.h"

#include "tests/support/places.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>

namespace pintle::test {

namespace {

QJsonObject unpacked(const QString& file, QString& fault)
{
    QProcess gzip;
    gzip.start(QStringLiteral("gzip"), {QStringLiteral("-dc"), file});
    gzip.closeWriteChannel();
    if (!gzip.waitForFinished(120'000) || gzip.exitCode() != 0) {
        fault = QStringLiteral("the x509-limbo vectors are missing or damaged: %1").arg(file);
        return {};
    }
    const QJsonObject document = QJsonDocument::fromJson(gzip.readAllStandardOutput()).object();
    if (document.isEmpty())
        fault = QStringLiteral("not JSON: %1").arg(file);
    return document;
}

QByteArray derOf(const QString& pem)
{
    const QStringList lines = pem.split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    QByteArray text;
    for (const QString& line : lines) {
        if (!line.startsWith(QLatin1String("-----")))
            text += line.trimmed().toLatin1();
    }
    return QByteArray::fromBase64(text);
}

std::vector<QByteArray> dersOf(const QJsonValue& pems)
{
    std::vector<QByteArray> ders;
    const QJsonArray list = pems.toArray();
    for (const QJsonValue pem : list)
        ders.push_back(derOf(pem.toString()));
    return ders;
}

LimboCase caseFrom(const QJsonObject& json, qint64 defaultTime)
{
    LimboCase limbo;
    limbo.id = json.value(QLatin1String("id")).toString();
    limbo.category = limbo.id.left(limbo.id.lastIndexOf(QLatin1String("::")));
    limbo.isCritical = json.value(QLatin1String("importance")).toString() == QLatin1String("critical");
    limbo.isValid = json.value(QLatin1String("expected_result")).toString() == QLatin1String("SUCCESS");
    limbo.isClient = json.value(QLatin1String("validation_kind")).toString() == QLatin1String("CLIENT");
    const QString time = json.value(QLatin1String("validation_time")).toString();
    limbo.instant = time.isEmpty() ? QDateTime::fromSecsSinceEpoch(defaultTime, Qt::UTC)
                                   : QDateTime::fromString(time, Qt::ISODateWithMs).toUTC();
    const QJsonObject peer = json.value(QLatin1String("expected_peer_name")).toObject();
    if (!peer.isEmpty())
        limbo.host = peer.value(QLatin1String("value")).toString();
    const QJsonValue depth = json.value(QLatin1String("max_chain_depth"));
    if (depth.isDouble())
        limbo.maximumIntermediates = depth.toInt();
    limbo.chain = {derOf(json.value(QLatin1String("peer_certificate")).toString())};
    for (const QByteArray& der : dersOf(json.value(QLatin1String("untrusted_intermediates"))))
        limbo.chain.push_back(der);
    limbo.anchors = dersOf(json.value(QLatin1String("trusted_certs")));
    limbo.crls = dersOf(json.value(QLatin1String("crls")));
    return limbo;
}

} // namespace

QString limboFolder()
{
    return qEnvironmentVariable("PINTLE_LIMBO_DATA", sourceDir() + QStringLiteral("/../shared/data/limbo"));
}

std::vector<LimboCase> readLimboCases(const QString& folder, QString& fault)
{
    const QJsonObject vectors = unpacked(folder + QStringLiteral("/limbo.json.gz"), fault);
    const QJsonObject openssl = unpacked(folder + QStringLiteral("/openssl-3.0-results.json.gz"), fault);
    if (!fault.isEmpty())
        return {};
    QHash<QString, QJsonObject> answers;
    const QJsonArray results = openssl.value(QLatin1String("results")).toArray();
    for (const QJsonValue result : results) {
        const QJsonObject asClient =
            result.toObject().value(QLatin1String("openssl")).toObject().value(QLatin1String("ssl")).toObject();
        answers.insert(result.toObject().value(QLatin1String("id")).toString(), asClient);
    }
    const auto defaultTime = qint64(openssl.value(QLatin1String("default_time")).toDouble());
    std::vector<LimboCase> cases;
    const QJsonArray list = vectors.value(QLatin1String("testcases")).toArray();
    for (const QJsonValue json : list) {
        LimboCase limbo = caseFrom(json.toObject(), defaultTime);
        const auto answer = answers.constFind(limbo.id);
        if (answer != answers.cend()) {
            limbo.opensslAccepts = answer->value(QLatin1String("ok")).toInt() == 1;
            const QJsonArray path = answer->value(QLatin1String("chain")).toArray();
            for (const QJsonValue fingerprint : path)
                limbo.opensslPath.push_back(fingerprint.toString().toLatin1());
        }
        cases.push_back(std::move(limbo));
    }
    return cases;
}

} // namespace pintle::test
