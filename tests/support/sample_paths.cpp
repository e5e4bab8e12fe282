// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "tests/support/sample_paths.h"

#include "tests/support/openssl_command.h"

namespace pintle::test {

Certificate sampleCertificate(const QString& name, const QString& newKey)
{
    const QStringList fixed = {QStringLiteral("req"), QStringLiteral("-x509"), QStringLiteral("-nodes"),
        QStringLiteral("-keyout"), QStringLiteral("/dev/null"), QStringLiteral("-subj"), QStringLiteral("/CN=") + name,
        QStringLiteral("-addext"), QStringLiteral("subjectAltName=DNS:") + name, QStringLiteral("-outform"),
        QStringLiteral("der"), QStringLiteral("-newkey")};
    const QByteArray der = openssl(fixed + newKey.split(QLatin1Char(' ')));
    return *Certificate::fromDer(der);
}

PathReport trustedReport(const std::vector<std::vector<Certificate>>& paths, const HostName& host)
{
    PathReport report = untrustedReport(paths, host);
    report.verdict = TrustVerdict::Trusted;
    for (CertificatePath& path : report.paths) {
        path.valid = true;
        path.complete = true;
        path.nodes.back().isAnchor = true;
    }
    return report;
}

PathReport untrustedReport(const std::vector<std::vector<Certificate>>& paths, const HostName& host)
{
    PathReport report;
    report.host = host;
    report.hostMatch.matches = true;
    for (const std::vector<Certificate>& certificates : paths) {
        CertificatePath path;
        for (const Certificate& certificate : certificates)
            path.nodes.push_back({.certificate = certificate});
        path.edges.resize(certificates.size() - 1);
        path.used = report.paths.empty();
        report.paths.push_back(path);
    }
    const std::vector<Certificate>& first = paths.front();
    report.sent.assign(first.begin(), first.size() == 1 ? first.end() : first.end() - 1);
    return report;
}

} // namespace pintle::test
