// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "core/enforcement/failure_report.h"

#include <QJsonArray>

namespace pintle {
namespace {

QString pemOf(const Certificate& certificate)
{
    return QString::fromLatin1(certificate.toPem());
}

FailureReport::ValidationResult resultOf(const ConnectionVerdict& verdict)
{
    if (!verdict.paths || !verdict.pins)
        return FailureReport::ValidationResult::InvalidParameters;
    if (std::holds_alternative<PinsMatched>(verdict.pins->verdict))
        return FailureReport::ValidationResult::InvalidChain;
    return verdict.paths->verdict == TrustVerdict::Trusted ? FailureReport::ValidationResult::NoMatchingPin
                                                           : FailureReport::ValidationResult::InvalidChain;
}

void insertUnlessEmpty(QJsonObject& object, QLatin1String key, const QString& value)
{
    if (!value.isEmpty())
        object.insert(key, value);
}

} // namespace

std::optional<FailureReport> FailureReport::from(const ConnectionVerdict& verdict)
{
    if (verdict.decision == ConnectionVerdict::Decision::Allowed || !verdict.pins || !verdict.pins->entry)
        return {};
    const HostPins& entry = *verdict.pins->entry;
    FailureReport report;
    report.instant = verdict.instant;
    report.host = verdict.host;
    report.port = verdict.port;
    report.expires = entry.expires;
    report.includeSubdomains = entry.pattern.includesSubdomains();
    report.notedHost = entry.pattern.toString();
    report.enforced = entry.mode == PinMode::Enforce;
    report.result = resultOf(verdict);
    report.reportUris = entry.reportUris;
    for (const PinEntry& pin : entry.pins) {
        if (pin.counts())
            report.knownPins.append(QStringLiteral("pin-sha256=\"%1\"").arg(pin.pin.toBase64()));
    }
    for (const Certificate& certificate : verdict.paths->sent)
        report.servedChainPem.append(pemOf(certificate));
    const CertificatePath* used = verdict.paths->usedPath();
    if (used && used->valid) {
        for (const PathNode& node : used->nodes)
            report.validatedChainPem.append(pemOf(node.certificate));
    }
    return report;
}

QJsonObject FailureReport::toJson(const Application& application) const
{
    QJsonObject json{
        {QStringLiteral("date-time"), instant.toString(Qt::ISODate)},
        {QStringLiteral("hostname"), host},
        {QStringLiteral("port"), port},
        {QStringLiteral("include-subdomains"), includeSubdomains},
        {QStringLiteral("noted-hostname"), notedHost},
        {QStringLiteral("served-certificate-chain"), QJsonArray::fromStringList(servedChainPem)},
        {QStringLiteral("validated-certificate-chain"), QJsonArray::fromStringList(validatedChainPem)},
        {QStringLiteral("known-pins"), QJsonArray::fromStringList(knownPins)},
        {QStringLiteral("enforce-pinning"), enforced},
        {QStringLiteral("validation-result"), static_cast<int>(result)},
    };
    if (expires.isValid())
        json.insert(QStringLiteral("effective-expiration-date"), expires.toString(Qt::ISODate));
    insertUnlessEmpty(json, QLatin1String("app-bundle-id"), application.bundleId);
    insertUnlessEmpty(json, QLatin1String("app-version"), application.version);
    insertUnlessEmpty(json, QLatin1String("app-platform"), application.platform);
    return json;
}

} // namespace pintle
