// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "core/chain/revocation.h"

#include <cstdint>
#include <cstdlib>

using namespace pintle;

namespace {

// A self-signed P-256 certificate made with the openssl command. The seeds are its responses about another serial
// number; its key is gone, so none about itself can exist.
const char certificateBase64[] =
    "MIIBdTCCARugAwIBAgIUQTDt0/JtMKx4lVlesQdq4S2Y6REwCgYIKoZIzj0EAwIwDzENMAsGA1UEAwwEZnV6ejAgFw0yNjExMjQy"
    "MTAyNDlaGA8yMDgxMDgyNzIxMDI0OVowDzENMAsGA1UEAwwEZnV6ejBZMBMGByqGSM49AgEGCCqGSM49AwEHA0IABPi5idMdXZpE"
    "i6XhwJWqMy5j+sBm8Ic10yr8H53RsSy5Os1oXB059q8G5JKXTcrh6rvUVOv/a/kmSUlp8aPyL7yjUzBRMB0GA1UdDgQWBBT16nu7"
    "L87lOV4WqycUx1y/9Ayw0TAfBgNVHSMEGDAWgBT16nu7L87lOV4WqycUx1y/9Ayw0TAPBgNVHRMBAf8EBTADAQH/MAoGCCqGSM49"
    "BAMCA0gAMEUCIQDAkihYgABRC7/JEz3EYqlT166r0llUJIeINQO3vyzhOwIgWLY0BdUlsVBFL6J0lq4VThN4XRfX3ia40oR1vrD8"
    "LCw=";

const Certificate& certificate()
{
    static const Certificate read = *Certificate::fromDer(QByteArray::fromBase64(certificateBase64));
    return read;
}

} // namespace

/// No bytes are ever taken for a response about this certificate, and the error always says why.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    const QByteArray der(reinterpret_cast<const char*>(data), qsizetype(size));
    const QDateTime instant(QDate(2026, 6, 1), QTime(0, 0), Qt::UTC);
    const auto status = readOcspResponse(der, certificate(), certificate(), instant);
    if (status || status.error().code != ErrorCode::MalformedRevocationData || status.error().context.detail.isEmpty())
        std::abort();
    return 0;
}
