// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "core/formats/android_nsc.h"

#include <QDateTime>

#include <cstdint>
#include <cstdlib>

using namespace pintle;

// What is imported points into the file; what is exported from it again enforces the same pins for the same hosts.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const QByteArray xml(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    const auto imported = readAndroidNsc(xml);
    // XML also ends lines at a lone carriage return.
    const qint64 lines = 1 + xml.count('\n') + xml.count('\r');
    if (!imported) {
        if (imported.error().context.line.value_or(0) > lines)
            std::abort();
        return 0;
    }
    for (const Finding& finding : imported->findings) {
        if (finding.facts.line > lines)
            std::abort();
    }
    const auto exported = writeAndroidNsc({imported->set, QDateTime(QDate(2026, 3, 1), QTime(0, 0), Qt::UTC)});
    if (!exported)
        return 0;
    const auto again = readAndroidNsc(exported->content);
    if (!again)
        std::abort();
    for (const HostPins& host : imported->set.hosts()) {
        const HostPins* same = again->set.find(host.pattern.name());
        const bool unneeded = host.pins.empty() && (!same || same->pins.empty());
        if (!unneeded && (!same || same->pins != host.pins || same->expires != host.expires))
            std::abort();
    }
    return 0;
}
