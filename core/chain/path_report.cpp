// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "core/chain/path_report.h"

#include <algorithm>

namespace pintle {

QLatin1String idOf(CertificateOrigin origin)
{
    switch (origin) {
    case CertificateOrigin::Sent: return QLatin1String("sent");
    case CertificateOrigin::TrustStore: return QLatin1String("store");
    case CertificateOrigin::Helper: return QLatin1String("helper");
    }
    Q_UNREACHABLE();
}

QLatin1String idOf(EdgeCheckId check)
{
    switch (check) {
    case EdgeCheckId::Signature: return QLatin1String("signature");
    case EdgeCheckId::IssuerName: return QLatin1String("issuer-name");
    case EdgeCheckId::KeyIdentifier: return QLatin1String("key-identifier");
    case EdgeCheckId::BasicConstraints: return QLatin1String("basic-constraints");
    case EdgeCheckId::PathLength: return QLatin1String("path-length");
    case EdgeCheckId::KeyUsage: return QLatin1String("key-usage");
    case EdgeCheckId::NameConstraints: return QLatin1String("name-constraints");
    }
    Q_UNREACHABLE();
}

QLatin1String ruleOf(EdgeCheckId check)
{
    switch (check) {
    case EdgeCheckId::Signature: return QLatin1String("RFC 5280 6.1.3 (a)(1)");
    case EdgeCheckId::IssuerName: return QLatin1String("RFC 5280 6.1.3 (a)(4)");
    case EdgeCheckId::KeyIdentifier: return QLatin1String("RFC 5280 4.2.1.1");
    case EdgeCheckId::BasicConstraints: return QLatin1String("RFC 5280 6.1.4 (k)");
    case EdgeCheckId::PathLength: return QLatin1String("RFC 5280 6.1.4 (l), (m)");
    case EdgeCheckId::KeyUsage: return QLatin1String("RFC 5280 6.1.4 (n)");
    case EdgeCheckId::NameConstraints: return QLatin1String("RFC 5280 6.1.3 (b), (c)");
    }
    Q_UNREACHABLE();
}

QLatin1String idOf(CheckOutcome outcome)
{
    switch (outcome) {
    case CheckOutcome::Passed: return QLatin1String("passed");
    case CheckOutcome::PassedWithRemark: return QLatin1String("remark");
    case CheckOutcome::Failed: return QLatin1String("failed");
    case CheckOutcome::NotChecked: return QLatin1String("not-checked");
    }
    Q_UNREACHABLE();
}

QLatin1String idOf(TrustVerdict verdict)
{
    switch (verdict) {
    case TrustVerdict::Trusted: return QLatin1String("trusted");
    case TrustVerdict::Untrusted: return QLatin1String("untrusted");
    }
    Q_UNREACHABLE();
}

const CertificatePath* PathReport::usedPath() const
{
    const auto used = std::find_if(paths.cbegin(), paths.cend(), [](const CertificatePath& path) { return path.used; });
    return used == paths.cend() ? nullptr : &*used;
}

Findings PathReport::allFindings() const
{
    Findings all = findings;
    const CertificatePath* path = usedPath();
    if (!path)
        return all;
    for (const PathNode& node : path->nodes)
        all.insert(all.end(), node.findings.cbegin(), node.findings.cend());
    for (const PathEdge& edge : path->edges)
        all.insert(all.end(), edge.findings.cbegin(), edge.findings.cend());
    all.insert(all.end(), path->findings.cbegin(), path->findings.cend());
    return all;
}

} // namespace pintle
