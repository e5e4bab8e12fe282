// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#pragma once

#include "core/base/result.h"
#include "core/chain/host_name.h"

#include <QString>

namespace pintle {

/// Which hosts a pin set entry is about: a host name or address itself, or `*.name` for exactly one label before
/// `name`. With includeSubdomains the name itself and any depth below it.
class HostPattern
{
public:
    /// Errors: MalformedHostPattern, detail names the rule (a port, a scheme, a wildcard elsewhere, subdomains of an
    /// address or of a wildcard, …). Case, a trailing dot and Unicode labels are normalised as in HostName.
    static Result<HostPattern> parse(const QString& text, bool includeSubdomains = false);

    bool matches(const HostName& host) const;
    /// The larger, the closer. Of two patterns that match the same host the longer name is closer; of equal names an
    /// exact one beats `*.name`, which beats includeSubdomains.
    int specificity() const;
    bool isWildcard() const { return m_wildcard; }
    bool includesSubdomains() const { return m_includeSubdomains; }
    /// Without the wildcard label.
    const HostName& name() const { return m_name; }
    /// As written in a document: `api.example.com`, `*.example.com`.
    QString toString() const;

    friend bool operator==(const HostPattern&, const HostPattern&) = default;

private:
    explicit HostPattern(HostName name)
        : m_name(std::move(name))
    { }

    HostName m_name;
    bool m_wildcard = false;
    bool m_includeSubdomains = false;
};

} // namespace pintle
