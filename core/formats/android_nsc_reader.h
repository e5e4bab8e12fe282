// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#pragma once

#include "core/formats/android_nsc_grammar.h"
#include "core/formats/registry.h"

#include <QHash>

namespace pintle {

/// Works out what a parsed Network Security Config enforces for each domain, as the platform's ApplicationConfig and
/// NetworkSecurityConfig.Builder do: a value comes from the element itself, else from the one that encloses it, else
/// from base-config. Everything that an author may not expect becomes a finding with its line.
class AndroidNscReader
{
public:
    /// Errors: MalformedConfiguration, PlaceholderPin.
    static Result<Imported> read(const XmlElement& root);

private:
    // The nearest value on the way up; `own` when it stands in the element itself.
    template <typename T> struct Inherited {
        const T* value = nullptr;
        bool own = false;
    };
    using Ancestry = std::vector<const NscConfig*>; // outermost first, the element itself last

    void readConfig(const NscConfig& config, Ancestry ancestry);
    void readDomain(const NscDomain& domain, const Ancestry& ancestry);
    std::optional<HostPattern> patternOf(const NscDomain& domain);
    void applyPins(const NscDomain& domain, const Ancestry& ancestry, HostPins& host);
    void applyAnchors(const NscDomain& domain, const Ancestry& ancestry, HostPins& host);
    void remarkOnCleartext(const NscDomain& domain, const Ancestry& ancestry);
    const HostPins* entryAbove(const HostPins& host, const QHash<QString, qsizetype>& places) const;
    void dropUnneededEntries();

    Inherited<NscPinSet> pinSetOf(const Ancestry& ancestry) const;
    Inherited<std::vector<NscAnchor>> anchorsOf(const Ancestry& ancestry) const;

    void fail(ErrorCode code, const NscDomain& domain, int line, const QString& detail);
    void remark(FindingCode code, const QString& subject, int line, const QString& detail,
        std::optional<Severity> severity = {});

    NscDocument m_document;
    std::vector<HostPins> m_hosts;
    std::vector<int> m_lines; // of the domain of each host
    size_t m_pins = 0;        // of all hosts
    Findings m_findings;
    std::optional<Error> m_fault;
};

} // namespace pintle
