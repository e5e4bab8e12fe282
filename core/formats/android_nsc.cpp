// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "core/formats/android_nsc.h"

#include "core/formats/android_nsc_reader.h"
#include "core/formats/export_text.h"

#include <QSet>

#include <algorithm>

namespace pintle {
namespace {

bool isEnforced(const HostPins& host)
{
    return host.mode == PinMode::Enforce && !exportedPins(host).empty();
}

// The platform's parser refuses the file, and so the app, when one name comes twice.
Result<void> refuseWhatThePlatformCannot(const ExportRequest& request)
{
    if (auto fit = refuseUnfit(request.set); !fit)
        return fit;
    QSet<QString> names;
    for (const HostPins& host : request.set.hosts()) {
        const QString name = host.pattern.name().toString();
        if (names.contains(name))
            return failure(ErrorCode::CannotExpress,
                {.subject = name, .detail = QStringLiteral("one domain in two entries; the platform takes each once")});
        names.insert(name);
        if (host.trust == PinTrust::PinsOnly && isEnforced(host) && !request.force)
            return failure(ErrorCode::WouldLockOut,
                {.subject = name,
                    .detail = QStringLiteral("the platform validates every chain; pins-only trust has no words")});
    }
    if (std::none_of(request.set.hosts().begin(), request.set.hosts().end(), isEnforced))
        return failure(ErrorCode::CannotExpress,
            {.subject = request.set.name(),
                .detail = QStringLiteral("no host has pins to enforce; the platform has no report-only mode")});
    return {};
}

QString anchorResource(const HostPins& host)
{
    QString name = host.pattern.name().toString();
    for (QChar& c : name) {
        if (!c.isLetterOrNumber())
            c = QLatin1Char('_');
    }
    return QStringLiteral("pintle_") + name;
}

void addFindings(const HostPins& host, const QDateTime& now, Findings& findings)
{
    addExpiry(host, now, findings);
    const auto lost = [&](const QString& what, Severity severity) {
        findings.push_back(lostOnExport(host, what));
        findings.back().severity = severity;
    };
    if (host.pattern.isWildcard())
        lost(QStringLiteral("one label only: includeSubdomains also covers %1 and any depth")
                 .arg(host.pattern.name().toString()),
            Severity::Warning);
    if (host.mode == PinMode::Report)
        lost(QStringLiteral("report-only: written without pins"), Severity::Warning);
    else if (exportedPins(host).empty())
        findings.push_back(makeFinding(FindingCode::NoPinsForHost, {.subject = host.pattern.toString()}));
    if (host.expires.isValid())
        lost(QStringLiteral("the hour of the end: pins end at midnight of the device, up to 14 hours apart"),
            Severity::Info);
    if (!host.reportUris.isEmpty())
        lost(QStringLiteral("report addresses"), Severity::Info);
    if (host.trust == PinTrust::Custom)
        lost(QStringLiteral("anchors: save their PEM as res/raw/%1.pem").arg(anchorResource(host)), Severity::Warning);
}

QString domainConfig(const HostPins& host)
{
    const bool below = host.pattern.includesSubdomains() || host.pattern.isWildcard();
    QString text = QStringLiteral("    <domain-config>\n        <domain includeSubdomains=\"%1\">%2</domain>\n")
                       .arg(below ? QStringLiteral("true") : QStringLiteral("false"), host.pattern.name().toString());
    if (isEnforced(host)) {
        const QString end = host.expires.isValid()
            ? QStringLiteral(" expiration=\"%1\"").arg(host.expires.toUTC().date().toString(Qt::ISODate))
            : QString();
        text += QStringLiteral("        <pin-set%1>\n").arg(end);
        for (const PinEntry& entry : exportedPins(host)) {
            QString words = entry.role ? QString(idOf(*entry.role)) : QString();
            if (!entry.label.isEmpty())
                words += (words.isEmpty() ? QString() : QStringLiteral(": ")) + commentText(entry.label);
            if (!words.isEmpty())
                text += QStringLiteral("            <!-- %1 -->\n").arg(words);
            text += QStringLiteral("            <pin digest=\"SHA-256\">%1</pin>\n").arg(entry.pin.toBase64());
        }
        text += QStringLiteral("        </pin-set>\n");
    }
    if (host.trust == PinTrust::Custom)
        text += QStringLiteral(
            "        <trust-anchors>\n            <certificates src=\"@raw/%1\" />\n        </trust-anchors>\n")
                    .arg(anchorResource(host));
    return text + QStringLiteral("    </domain-config>\n");
}

QString endings(const PinSet& set)
{
    QString text;
    for (const HostPins& host : set.hosts()) {
        if (!isEnforced(host))
            continue;
        text += host.expires.isValid()
            ? QStringLiteral("    %1: on %2 pinning ends silently; connections go on without it.\n")
                  .arg(host.pattern.toString(), host.expires.toUTC().date().toString(Qt::ISODate))
            : QStringLiteral("    %1: never; wrong pins lock users out until the app is updated.\n")
                  .arg(host.pattern.toString());
    }
    return text;
}

QString header(const ExportRequest& request)
{
    return QStringLiteral(
        "<!--\n  Pins of the set \"%1\", written by Pintle on %2.\n"
        "  Save as res/xml/network_security_config.xml and name it in the manifest:\n"
        "    <application android:networkSecurityConfig=\"@xml/network_security_config\">\n"
        "  Ends:\n%3"
        "  Does not protect: Android before 7.0; connections past the platform's trust manager (own TLS\n"
        "  stacks, Flutter, custom trust managers); plain HTTP; debuggable builds with debug-overrides;\n"
        "  devices that their owner or an attacker has rooted. It reports nothing.\n-->\n")
        .arg(commentText(request.set.name()), request.now.toUTC().date().toString(Qt::ISODate), endings(request.set));
}

} // namespace

Result<Exported> writeAndroidNsc(const ExportRequest& request)
{
    if (auto possible = refuseWhatThePlatformCannot(request); !possible)
        return failure(std::move(possible).error());
    Exported exported;
    QString text = QStringLiteral("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n") + header(request)
        + QStringLiteral("<network-security-config>\n");
    for (const HostPins& host : request.set.hosts()) {
        text += domainConfig(host);
        addFindings(host, request.now, exported.findings);
    }
    exported.content = (text + QStringLiteral("</network-security-config>\n")).toUtf8();
    return exported;
}

bool recognizesAndroidNsc(const QByteArray& content)
{
    return content.left(64 * 1024).contains("<network-security-config");
}

Result<Imported> readAndroidNsc(const QByteArray& content)
{
    const auto root = readXml(content);
    if (!root)
        return failure(root.error());
    return AndroidNscReader::read(*root);
}

} // namespace pintle
