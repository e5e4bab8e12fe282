// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "core/pins/platform_hosts.h"

namespace pintle {
namespace {

// A host as a program names it, and its relation to a pattern's name.
struct AskedHost {
    HostName name;
    bool trailingDot = false;
    bool capitals = false;
    int labelsBelow = -1; // below the pattern's name; 0: the name itself; -1: another name
};

int labelsBelow(const HostName& name, const HostName& host)
{
    if (host == name)
        return 0;
    const QString end = QLatin1Char('.') + name.toString();
    if (host.isIpAddress() || name.isIpAddress() || !host.toString().endsWith(end))
        return -1;
    return static_cast<int>(host.toString().chopped(end.size()).count(QLatin1Char('.'))) + 1;
}

PlatformCoverage yes(HostPlatform platform, HostRule rule)
{
    return {platform, true, rule};
}

PlatformCoverage no(HostPlatform platform, HostRule rule)
{
    return {platform, false, rule};
}

// The rule that most platforms share, for hosts whose spelling is out of question: `deepest` labels below the name with
// includeSubdomains, or any number for 0.
PlatformCoverage byDepth(HostPlatform platform, const HostPattern& pattern, const AskedHost& host, int deepest = 0)
{
    if (host.labelsBelow < 0)
        return no(platform, HostRule::OtherName);
    if (host.labelsBelow == 0)
        return pattern.isWildcard() ? no(platform, HostRule::ApexNotIncluded) : yes(platform, HostRule::SameName);
    if (pattern.isWildcard())
        return host.labelsBelow == 1 ? yes(platform, HostRule::BelowName) : no(platform, HostRule::TooDeep);
    if (!pattern.includesSubdomains())
        return no(platform, HostRule::OtherName);
    return deepest == 0 || host.labelsBelow <= deepest ? yes(platform, HostRule::BelowName)
                                                       : no(platform, HostRule::TooDeep);
}

// `*.name` is exported as the name with everything below it: what the pattern did not mean is covered as well.
PlatformCoverage onAndroid(const HostPattern& pattern, const AskedHost& host)
{
    const PlatformCoverage meant = byDepth(HostPlatform::AndroidNsc, pattern, host);
    const bool widened = pattern.isWildcard() && !meant.covers && host.labelsBelow >= 0;
    return widened ? yes(HostPlatform::AndroidNsc, HostRule::WidenedWildcard) : meant;
}

PlatformCoverage onOkHttp(const HostPattern& pattern, const AskedHost& host)
{
    const PlatformCoverage meant = byDepth(HostPlatform::OkHttp, pattern, host);
    return meant.covers && host.trailingDot ? no(HostPlatform::OkHttp, HostRule::TrailingDot) : meant;
}

PlatformCoverage onTrustKit(const HostPattern& pattern, const AskedHost& host)
{
    constexpr HostPlatform platform = HostPlatform::TrustKit;
    if (pattern.name().isIpAddress() || host.name.isIpAddress())
        return no(platform, HostRule::NoAddresses);
    if (!pattern.name().toString().contains(QLatin1Char('.')))
        return no(platform, HostRule::NoSingleLabels);
    if (pattern.isWildcard())
        return no(platform, HostRule::NoWildcards);
    const PlatformCoverage meant = byDepth(platform, pattern, host);
    if (meant.covers && host.trailingDot)
        return no(platform, HostRule::TrailingDot);
    if (meant.covers && host.capitals)
        return no(platform, HostRule::CaseMatters);
    return meant;
}

PlatformCoverage onNsPinnedDomains(const HostPattern& pattern, const AskedHost& host)
{
    constexpr HostPlatform platform = HostPlatform::NsPinnedDomains;
    if (pattern.name().isIpAddress() || host.name.isIpAddress())
        return no(platform, HostRule::NoAddresses);
    if (pattern.isWildcard())
        return no(platform, HostRule::NoWildcards);
    const PlatformCoverage meant = byDepth(platform, pattern, host, 1);
    return meant.covers && host.trailingDot ? no(platform, HostRule::TrailingDot) : meant;
}

PlatformCoverage coverageOn(HostPlatform platform, const HostPattern& pattern, const AskedHost& host)
{
    switch (platform) {
    case HostPlatform::Pintle: return byDepth(platform, pattern, host);
    case HostPlatform::AndroidNsc: return onAndroid(pattern, host);
    case HostPlatform::OkHttp: return onOkHttp(pattern, host);
    case HostPlatform::TrustKit: return onTrustKit(pattern, host);
    case HostPlatform::NsPinnedDomains: return onNsPinnedDomains(pattern, host);
    case HostPlatform::Curl: return yes(platform, HostRule::EveryTransfer);
    }
    Q_UNREACHABLE();
}

} // namespace

QLatin1String idOf(HostPlatform platform)
{
    switch (platform) {
    case HostPlatform::Pintle: return QLatin1String("pintle");
    case HostPlatform::AndroidNsc: return QLatin1String("android-nsc");
    case HostPlatform::OkHttp: return QLatin1String("okhttp");
    case HostPlatform::TrustKit: return QLatin1String("trustkit");
    case HostPlatform::NsPinnedDomains: return QLatin1String("nspinneddomains");
    case HostPlatform::Curl: return QLatin1String("curl");
    }
    Q_UNREACHABLE();
}

const std::vector<HostPlatform>& hostPlatforms()
{
    static const std::vector<HostPlatform> all = {HostPlatform::Pintle, HostPlatform::AndroidNsc, HostPlatform::OkHttp,
        HostPlatform::TrustKit, HostPlatform::NsPinnedDomains, HostPlatform::Curl};
    return all;
}

QLatin1String idOf(HostRule rule)
{
    switch (rule) {
    case HostRule::SameName: return QLatin1String("same-name");
    case HostRule::BelowName: return QLatin1String("below-name");
    case HostRule::WidenedWildcard: return QLatin1String("widened-wildcard");
    case HostRule::EveryTransfer: return QLatin1String("every-transfer");
    case HostRule::OtherName: return QLatin1String("other-name");
    case HostRule::ApexNotIncluded: return QLatin1String("apex-not-included");
    case HostRule::TooDeep: return QLatin1String("too-deep");
    case HostRule::TrailingDot: return QLatin1String("trailing-dot");
    case HostRule::CaseMatters: return QLatin1String("case-matters");
    case HostRule::NoAddresses: return QLatin1String("no-addresses");
    case HostRule::NoSingleLabels: return QLatin1String("no-single-labels");
    case HostRule::NoWildcards: return QLatin1String("no-wildcards");
    }
    Q_UNREACHABLE();
}

Result<std::vector<PlatformCoverage>> hostCoverage(const HostPattern& pattern, const QString& host)
{
    const QString typed = host.trimmed();
    const auto name = HostName::parse(typed);
    if (!name)
        return failure(name.error());
    const AskedHost asked{*name, typed.endsWith(QLatin1Char('.')), !name->isIpAddress() && typed.toLower() != typed,
        labelsBelow(pattern.name(), *name)};
    std::vector<PlatformCoverage> answers;
    for (const HostPlatform platform : hostPlatforms())
        answers.push_back(coverageOn(platform, pattern, asked));
    return answers;
}

} // namespace pintle
