// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "core/pins/pin_set.h"

#include <cstdint>
#include <cstdlib>

using namespace pintle;

// A set that is read, whole or recovered, is read again as the same set from what is written for it.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const QByteArray json(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    const auto set = PinSet::fromJson(json);
    const auto recovered = PinSet::recover(json);
    if (set && (!recovered || !recovered->lost.empty() || recovered->set != *set))
        std::abort();
    if (!set && set.error().context.line && *set.error().context.line > 1 + json.count('\n'))
        std::abort();
    if (recovered) {
        const QByteArray written = recovered->set.toJson();
        const auto again = PinSet::fromJson(written);
        if (!again || *again != recovered->set || again->toJson() != written)
            std::abort();
    }
    return 0;
}
