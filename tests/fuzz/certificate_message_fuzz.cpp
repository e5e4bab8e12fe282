// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "core/probe/certificate_message.h"
#include "tests/fuzz/dialogue_property.h"

#include <cstdint>

using namespace pintle;

namespace {

void check(QByteArrayView body, CertificateMessageLayout layout)
{
    const auto read = readCertificateMessage(body, layout);
    if (!read) {
        const auto offset = read.error().context.offset;
        fuzz::require(offset && *offset >= 0 && *offset <= body.size(), "the offset is inside the body");
        return;
    }
    qsizetype total = 0;
    for (const QByteArray& certificate : *read) {
        total += certificate.size();
        fuzz::require(certificate.isEmpty() || body.indexOf(certificate) >= 0, "a certificate is a piece of the body");
    }
    fuzz::require(total <= body.size(), "certificates do not overlap");
}

} // namespace

// The body of a Certificate message, in both layouts.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const QByteArrayView body(data, static_cast<qsizetype>(size));
    check(body, CertificateMessageLayout::List);
    check(body, CertificateMessageLayout::Entries);
    return 0;
}
