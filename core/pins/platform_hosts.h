// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#pragma once

#include "core/pins/host_pattern.h"

#include <QLatin1String>
#include <QString>

#include <vector>

namespace pintle {

/// Whose rule decides which hosts a pattern is about.
enum class HostPlatform {
    Pintle,          ///< HostPattern::matches()
    AndroidNsc,      ///< Network Security Configuration
    OkHttp,          ///< CertificatePinner, 4.3 or later
    TrustKit,        ///< for iOS and macOS
    NsPinnedDomains, ///< App Transport Security
    Curl,            ///< --pinnedpubkey
};
QLatin1String idOf(HostPlatform platform); ///< `pintle`, `android-nsc`, `okhttp`, `trustkit`, `nspinneddomains`, `curl`
/// In the order in which they are listed.
const std::vector<HostPlatform>& hostPlatforms();

/// Why a platform covers a host, or does not.
enum class HostRule {
    SameName,        ///< covered: the name itself
    BelowName,       ///< covered: a name below it
    WidenedWildcard, ///< covered: the platform has no `*.`, so what is exported takes in this host too
    EveryTransfer,   ///< covered: the platform has no notion of hosts, its pins hold for the whole transfer
    OtherName,       ///< not covered
    ApexNotIncluded, ///< not covered: the name itself, and the pattern means names below it
    TooDeep,         ///< not covered: more labels than the platform takes
    TrailingDot,     ///< not covered: with the dot at its end it is another name to the platform
    CaseMatters,     ///< not covered: the platform compares letters as they are written
    NoAddresses,     ///< not covered: the platform pins no IP addresses
    NoSingleLabels,  ///< not covered: the platform refuses names without a public suffix
    NoWildcards,     ///< not covered: the platform cannot write this pattern
};
QLatin1String idOf(HostRule rule); ///< `same-name`, …

/// A platform's answer.
struct PlatformCoverage {
    HostPlatform platform;
    bool covers = false;
    HostRule rule = HostRule::OtherName;
    friend bool operator==(const PlatformCoverage&, const PlatformCoverage&) = default;
};

/// Does an entry with this pattern, exported to the platform, cover a connection to `host` as a program names it: with
/// its trailing dot and its capital letters? The pattern is written as our exports write it: `*.name` becomes
/// includeSubdomains where there is nothing narrower (Android), includeSubdomains becomes `**.name` for OkHttp.
///
/// - Android: name itself and any depth below; the host's dot and case are folded
///   (android.security.net.config.ApplicationConfig, NetworkSecurityConfig).
/// - OkHttp: CertificatePinner's exact, `*.` (one label, not the name itself) and `**.` (any depth and the name
/// itself);
///   names are canonicalised, a trailing dot is not.
/// - TrustKit: any depth with TSKIncludeSubdomains; the host is a dictionary key, compared as it is written; names need
///   a registry of the public suffix list, which an address or `localhost` has not (TSKPinningValidator,
///   parse_configuration.m).
/// - NSPinnedDomains: NSIncludesSubdomains takes one label more; a trailing dot is another name (Apple developer forum
///   705162).
/// - curl: whatever host the transfer names, redirects included in old versions (`man curl`, --pinnedpubkey).
///
/// Errors: MalformedHostName where `host` is none.
Result<std::vector<PlatformCoverage>> hostCoverage(const HostPattern& pattern, const QString& host);

} // namespace pintle
