// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors

// readObjects on anything: places lie within the input, labels are printable, limits hold, and every certificate that
// was read is read again from what it writes.

#include "core/x509/object_reader.h"

#include <cstdint>
#include <cstdlib>

using namespace pintle;

namespace {

constexpr ReadLimits Limits{.objectBytes = 64 * 1024, .objects = 50};

void require(bool holds)
{
    if (!holds)
        std::abort();
}

void checkSkipped(const SkippedPart& part, const QByteArray& input)
{
    const ErrorContext& context = part.reason.context;
    require(!context.offset || (*context.offset >= 0 && *context.offset <= input.size()));
    require(!context.line || (*context.line >= 1 && *context.line <= input.count('\n') + 1));
    require(context.offset || context.line);
    for (const QChar c : part.label)
        require(c.unicode() >= 0x20);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const QByteArray input(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    const auto objects = readObjects(input, QStringLiteral("open"), Limits);
    if (!objects)
        return 0;
    const std::size_t found = objects->certificates.size() + objects->keys.size() + objects->revocationLists.size();
    require(found > 0 && static_cast<qint64>(found + objects->skipped.size()) <= Limits.objects);
    for (const SkippedPart& part : objects->skipped)
        checkSkipped(part, input);
    for (const Certificate& certificate : objects->certificates) {
        require(certificate.der().size() <= Limits.objectBytes);
        const auto again = readObjects(certificate.toPem(), {}, Limits);
        require(again && again->certificates.size() == 1 && again->certificates.front() == certificate);
    }
    for (const ReadObjects::Key& key : objects->keys)
        require(PublicKeyInfo::fromDer(key.info.der()).has_value());
    return 0;
}
