// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "core/formats/curl.h"

#include "core/base/encodings.h"
#include "core/formats/curl_options.h"
#include "core/formats/curl_reader.h"
#include "core/formats/export_text.h"

#include <algorithm>

namespace pintle {
namespace {

bool isOfAnIssuer(const PinEntry& entry)
{
    return entry.role == PinRole::Intermediate || entry.role == PinRole::Root;
}

Result<void> refuseWhatCurlCannot(const ExportRequest& request)
{
    if (auto fit = refuseUnfit(request.set); !fit)
        return fit;
    const auto cannot = [&request](const QString& what) {
        return failure(ErrorCode::CannotExpress, {.subject = request.set.name(), .detail = what});
    };
    if (request.set.hosts().size() > 1)
        return cannot(
            QStringLiteral("%1 hosts; curl has one list of pins for a transfer").arg(request.set.hosts().size()));
    const HostPins& host = request.set.hosts().front();
    const std::vector<PinEntry> pins = exportedPins(host);
    if (host.mode == PinMode::Report)
        return cannot(QStringLiteral("report-only; curl enforces or does not look"));
    if (pins.empty())
        return cannot(QStringLiteral("no pins"));
    const bool hasLeaf =
        std::any_of(pins.begin(), pins.end(), [](const PinEntry& entry) { return entry.role == PinRole::Leaf; });
    if (!hasLeaf && !request.force)
        return failure(ErrorCode::WouldLockOut,
            {.subject = host.pattern.toString(),
                .detail = QStringLiteral("no pin says that it is a leaf's, and curl compares the leaf's key alone")});
    return {};
}

void addFindings(const HostPins& host, const QDateTime& now, Findings& findings)
{
    addExpiry(host, now, findings);
    const auto lost = [&](const QString& what, Severity severity) {
        findings.push_back(lostOnExport(host, what));
        findings.back().severity = severity;
    };
    findings.push_back(makeFinding(FindingCode::NotEnforced,
        {.subject = host.pattern.toString(),
            .detail =
                QStringLiteral("the host: the pins hold for whatever a transfer names; on a redirect to another host "
                               "old versions of curl apply them too and new ones do not")}));
    findings.back().severity = Severity::Info;
    if (host.expires.isValid())
        lost(QStringLiteral("the end: curl keeps enforcing"), Severity::Info);
    if (!host.reportUris.isEmpty())
        lost(QStringLiteral("report addresses"), Severity::Info);
    if (host.trust == PinTrust::Custom)
        lost(QStringLiteral("anchors: save their PEM and add a line cacert = \"FILE\""), Severity::Warning);
    if (host.trust == PinTrust::PinsOnly)
        findings.push_back(makeFinding(FindingCode::NotEnforced,
            {.subject = host.pattern.toString(),
                .detail = QStringLiteral("chain, dates and name (insecure); the pins are")}));
}

QString header(const ExportRequest& request, const HostPins& host)
{
    const QString end = host.expires.isValid() ? QStringLiteral("the set ends on %1, this file does not")
                                                     .arg(host.expires.toUTC().date().toString(Qt::ISODate))
                                               : QStringLiteral("never");
    return QStringLiteral(
        "# Pins of the set \"%1\", written by Pintle on %2. Use: curl -K FILE https://%3/\n"
        "# Ends: %4.\n"
        "# curl (7.44 or later) compares the server's own key, not its issuers', with this list; on a\n"
        "# mismatch it exits with 90 and sends no request.\n"
        "# Does not protect: connections made without this file, and devices under another's control.\n"
        "# pintle-host: %5%6\n")
        .arg(commentText(request.set.name()), request.now.toUTC().date().toString(Qt::ISODate),
            host.pattern.name().toString(), end, host.pattern.toString(),
            host.pattern.includesSubdomains() ? QStringLiteral(" and subdomains") : QString());
}

} // namespace

Result<Exported> writeCurl(const ExportRequest& request)
{
    if (auto possible = refuseWhatCurlCannot(request); !possible)
        return failure(std::move(possible).error());
    const HostPins& host = request.set.hosts().front();
    const std::vector<PinEntry> pins = exportedPins(host);
    const bool hasOther =
        std::any_of(pins.begin(), pins.end(), [](const PinEntry& entry) { return !isOfAnIssuer(entry); });
    Exported exported;
    QStringList values;
    for (const PinEntry& entry : pins) {
        // Forced, a set of issuers alone is written as it is: a file without pins would protect nothing.
        if (isOfAnIssuer(entry) && hasOther)
            exported.findings.push_back(
                lostOnExport(host, QStringLiteral("the pin of an issuer: %1").arg(entry.pin.toString())));
        else
            values.append(QStringLiteral("sha256//") + entry.pin.toBase64());
    }
    addFindings(host, request.now, exported.findings);
    QString text = header(request, host) + QStringLiteral("pinnedpubkey = \"%1\"\n").arg(values.join(QLatin1Char(';')));
    if (host.trust == PinTrust::PinsOnly)
        text += QStringLiteral("insecure\n");
    exported.content = text.toUtf8();
    return exported;
}

bool recognizesCurl(const QByteArray& content)
{
    const QByteArray begin = content.left(64 * 1024);
    return begin.contains("pinnedpubkey") || begin.trimmed().startsWith("sha256//");
}

Result<Imported> readCurl(const QByteArray& content)
{
    const auto options = readCurlOptions(content);
    if (!options)
        return failure(options.error());
    return CurlReader::read(*options);
}

} // namespace pintle
