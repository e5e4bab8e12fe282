// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "app/gui/session/connection_setup.h"

#include "app/gui/session/lab_host.h"

#include "core/base/file_input.h"

#include <algorithm>

namespace pintle {

Result<TrustStore> trustStoreOf(const TrustChoice& choice, LabHost& lab)
{
    switch (choice.kind) {
    case TrustChoice::Kind::System: return TrustStore::system();
    case TrustChoice::Kind::Lab: return lab.trust();
    case TrustChoice::Kind::File: return TrustStore::fromPath(choice.path);
    }
    Q_UNREACHABLE();
}

TrustStore withAnchors(const TrustStore& store, const std::vector<Certificate>& anchors)
{
    std::vector<Certificate> fresh;
    std::ranges::copy_if(
        anchors, std::back_inserter(fresh), [&store](const Certificate& anchor) { return !store.contains(anchor); });
    if (fresh.empty())
        return store;
    QStringList names{store.name()};
    for (const Certificate& anchor : fresh)
        names << anchor.displayName();
    std::vector<Certificate> all = store.all();
    all.insert(all.end(), fresh.begin(), fresh.end());
    return TrustStore::fromCertificates(std::move(all), names.mid(0, 3).join(QStringLiteral(" + ")));
}

Result<std::optional<ConnectAddress>> reachLab(Target& target, ProbeOptions& options, LabHost& lab)
{
    if (target.labEntry.isEmpty())
        return std::optional<ConnectAddress>();
    auto endpoint = lab.start(target.labEntry);
    if (!endpoint)
        return failure(endpoint.error());
    if (auto host = HostName::parse(endpoint->entry.host))
        target.host = *host;
    target.startTls = endpoint->entry.startTls;
    options.connectTo = endpoint->address;
    return std::optional(endpoint->address);
}

Result<void> readClientFiles(ConnectionRequest& request, const std::stop_token& stop)
{
    constexpr FileLimits small{.bytes = 1024 * 1024};
    if (request.clientCertificate.isEmpty())
        return {};
    auto certificate = readFile(request.clientCertificate, small, stop);
    if (!certificate)
        return failure(certificate.error());
    auto key = request.clientKey.isEmpty() ? certificate : readFile(request.clientKey, small, stop);
    if (!key)
        return failure(key.error());
    request.options.clientCertificatePem = *certificate;
    request.options.clientKeyPem = *key;
    return {};
}

} // namespace pintle
