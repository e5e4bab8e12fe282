// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#pragma once

#include "core/base/finding.h"
#include "core/formats/xml_tree.h"
#include "core/pins/pin.h"

#include <QDate>

#include <optional>
#include <vector>

namespace pintle {

// A Network Security Config as the platform's XmlConfigSource reads it: the same refusals, the same leniency.

struct NscPin {
    Pin pin;
    int line = 0;
};

struct NscPinSet {
    std::optional<QDate> expiration; ///< none: never
    std::vector<NscPin> pins;        ///< without placeholders
    int placeholderLine = 0;         ///< of the first one left out; 0: none
    int line = 0;
};

struct NscAnchor {
    QString source; ///< `system`, `user`, `wfa` or `@raw/…`
    bool overridesPins = false;
    int line = 0;
};

struct NscDomain {
    QString name; ///< trimmed, lower case, otherwise as written
    bool includeSubdomains = false;
    int line = 0;
};

/// base-config, domain-config or debug-overrides.
struct NscConfig {
    std::vector<NscDomain> domains;
    std::optional<NscPinSet> pinSet;
    std::optional<std::vector<NscAnchor>> anchors;
    std::optional<bool> cleartextPermitted;
    std::vector<NscConfig> children;
    int line = 0;
};

struct NscDocument {
    std::optional<NscConfig> base;
    std::vector<NscConfig> domainConfigs;
    std::optional<NscConfig> debugOverrides;
    Findings oddities; ///< what the platform reads in another way than its author may think
};

/// Errors: MalformedConfiguration with the line where the platform's parser throws, which ends the app.
Result<NscDocument> parseNsc(const XmlElement& root);

} // namespace pintle
