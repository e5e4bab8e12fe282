// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors

// The ASN.1 tree of anything: elements lie one behind the other inside their parent, cover it up to where reading
// stopped, and what is shown is printable.

#include "core/x509/asn1_tree.h"

#include <algorithm>
#include <cstdint>
#include <cstdlib>
#include <deque>

using namespace pintle;

namespace {

constexpr int MaximumElements = 2'000;

void require(bool holds)
{
    if (!holds)
        std::abort();
}

bool isPrintable(const QString& text)
{
    return std::none_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x20; });
}

void checkLevel(const Asn1Level& level, qsizetype from, qsizetype to)
{
    qsizetype at = from;
    for (const Asn1Element& element : level.elements) {
        require(element.offset == at && element.headerSize >= 2 && element.contentSize >= 0);
        at = element.end();
        require(at <= to);
    }
    require(level.wrongAt < 0 ? level.cut || at == to : level.wrongAt == at);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const QByteArray input(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    std::deque<Asn1Inside> open{{0, input.size(), false}};
    int seen = 0;
    while (!open.empty() && seen < MaximumElements) {
        const Asn1Inside range = open.front();
        open.pop_front();
        const Asn1Level level = asn1Level(input, range.from, range.to, MaximumElements);
        checkLevel(level, range.from, range.to);
        for (const Asn1Element& element : level.elements) {
            ++seen;
            const QString value = asn1Value(input, element);
            require(isPrintable(value) && value.size() <= 512 && isPrintable(asn1TypeName(element)));
            if (const auto inside = asn1Inside(input, element)) {
                require(inside->from >= element.contentOffset() && inside->to == element.end());
                open.push_back(*inside);
            }
        }
    }
    return 0;
}
