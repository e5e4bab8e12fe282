// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "core/formats/export_text.h"

#include "core/base/encodings.h"

#include <algorithm>

namespace pintle {

QString commentText(const QString& text)
{
    QString safe = printable(text, 200);
    while (safe.contains(QLatin1String("--")))
        safe.replace(QLatin1String("--"), QLatin1String("- -"));
    return safe;
}

std::vector<PinEntry> exportedPins(const HostPins& host)
{
    std::vector<PinEntry> pins;
    for (const PinEntry& entry : host.pins) {
        const bool repeated =
            std::any_of(pins.begin(), pins.end(), [&entry](const PinEntry& known) { return known.pin == entry.pin; });
        if (entry.counts() && !repeated)
            pins.push_back(entry);
    }
    return pins;
}

Result<void> refuseUnfit(const PinSet& set)
{
    if (set.hosts().empty())
        return failure(ErrorCode::CannotExpress, {.subject = set.name(), .detail = QStringLiteral("no hosts")});
    for (const HostPins& host : set.hosts()) {
        for (const PinEntry& entry : host.pins) {
            if (entry.pin.isPlaceholder())
                return failure(
                    ErrorCode::PlaceholderPin, {.subject = host.pattern.toString(), .value = entry.pin.toString()});
        }
    }
    return {};
}

Finding lostOnExport(const HostPins& host, const QString& what)
{
    return makeFinding(FindingCode::LostOnExport, {.subject = host.pattern.toString(), .detail = what});
}

void addExpiry(const HostPins& host, const QDateTime& now, Findings& findings)
{
    if (host.isExpired(now))
        findings.push_back(
            makeFinding(FindingCode::PinSetExpired, {.subject = host.pattern.toString(), .instant = host.expires}));
}

} // namespace pintle
