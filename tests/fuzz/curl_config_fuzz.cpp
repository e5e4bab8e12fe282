// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "core/formats/curl.h"

#include <QDateTime>

#include <cstdint>
#include <cstdlib>

using namespace pintle;

// Every host that is imported is written and read again as the same entry.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const QByteArray text(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    const auto imported = readCurl(text);
    if (!imported)
        return 0;
    for (const HostPins& host : imported->set.hosts()) {
        const PinSet alone = PinSet::make(QStringLiteral("x")).with(host);
        const auto exported = writeCurl({alone, QDateTime(QDate(2026, 3, 1), QTime(0, 0), Qt::UTC)});
        if (!exported)
            std::abort();
        const auto again = readCurl(exported->content);
        if (!again || again->set.hosts().size() != 1)
            std::abort();
        const HostPins& same = again->set.hosts().front();
        if (same.pattern != host.pattern || same.pins != host.pins)
            std::abort();
    }
    return 0;
}
