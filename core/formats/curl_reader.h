// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#pragma once

#include "core/formats/curl_options.h"
#include "core/formats/registry.h"

#include <QUrl>

#include <optional>
#include <vector>

namespace pintle {

/// Works out what curl enforces with these options, transfer by transfer (`--next` begins another).
class CurlReader
{
public:
    /// Errors: MalformedConfiguration, WouldLockOut, DuplicateHostPattern.
    static Result<Imported> read(const std::vector<CurlOption>& options);

private:
    struct Transfer {
        std::optional<CurlOption> pins;
        std::vector<CurlOption> urls;
        std::optional<HostPattern> commented; // from writeCurl's comment
        bool insecure = false;
        bool ownAnchors = false;
    };

    void take(const CurlOption& option);
    void takeComment(const CurlOption& option);
    void finishTransfer();
    std::vector<PinEntry> pinsOf(const CurlOption& option);
    std::vector<HostPattern> hostsOf(const Transfer& transfer);
    void remark(FindingCode code, int line, const QString& value, const QString& detail);
    void fail(ErrorCode code, int line, const QString& detail);

    Transfer m_transfer;
    std::vector<HostPins> m_hosts;
    size_t m_pins = 0; // of all hosts
    Findings m_findings;
    std::optional<Error> m_fault;
};

} // namespace pintle
