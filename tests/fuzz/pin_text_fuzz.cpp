// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "core/pins/host_pattern.h"
#include "core/pins/pin.h"

#include <cstdint>
#include <cstdlib>

using namespace pintle;

// A pin or pattern that is read is read again, the same, from every way of writing it.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const QString text = QString::fromUtf8(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    if (const auto pin = Pin::parse(text)) {
        for (const QString& written : {pin->toBase64(), pin->toHex(), pin->toString()}) {
            const auto again = Pin::parse(written);
            if (!again || *again != *pin)
                std::abort();
        }
    }
    if (const auto pattern = HostPattern::parse(text)) {
        const auto again = HostPattern::parse(pattern->toString());
        if (!again || *again != *pattern)
            std::abort();
        if (!pattern->isWildcard() && !pattern->matches(pattern->name()))
            std::abort();
    }
    return 0;
}
