// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "core/pins/backup_key.h"

#include "core/x509/certificate_recipe.h"
#include "core/x509/key_protection.h"

#include <QtEndian>

#include <algorithm>

namespace pintle {
namespace {

constexpr qsizetype LongestCommonName = 64;

GeneralName nameOf(const HostPattern& pattern)
{
    const HostName& host = pattern.name();
    if (!host.isIpAddress())
        return {GeneralName::Kind::Dns, pattern.toString().toLatin1(), pattern.toString()};
    QByteArray bytes;
    if (!host.toString().contains(QLatin1Char(':'))) {
        bytes.resize(4);
        qToBigEndian(host.address().toIPv4Address(), bytes.data());
    } else {
        const Q_IPV6ADDR address = host.address().toIPv6Address();
        bytes = QByteArray(reinterpret_cast<const char*>(address.c), sizeof(address.c));
    }
    return {GeneralName::Kind::IpAddress, bytes, host.toString()};
}

CertificateRecipe requestFor(const std::vector<HostPattern>& hosts)
{
    CertificateRecipe recipe;
    for (const HostPattern& pattern : hosts) {
        const auto add = [&recipe](GeneralName name) {
            auto& names = recipe.subjectAltNames;
            if (std::find(names.begin(), names.end(), name) == names.end())
                names.push_back(std::move(name));
        };
        add(nameOf(pattern));
        if (const auto below = HostPattern::parse(QStringLiteral("*.") + pattern.name().toString());
            pattern.includesSubdomains() && below)
            add(nameOf(*below));
    }
    if (!hosts.empty() && hosts.front().toString().size() <= LongestCommonName)
        recipe.subject.push_back({"CN", hosts.front().toString().toUtf8()});
    return recipe;
}

} // namespace

Result<BackupKey> makeBackupKey(const BackupKeyRecipe& recipe)
{
    if (recipe.passphrase.isEmpty())
        return failure(ErrorCode::PassphraseNeeded);
    const auto key = PrivateKey::generate(recipe.type);
    if (!key)
        return failure(key.error());
    auto publicKey = publicHalfOf(*key);
    if (!publicKey)
        return failure(publicKey.error());
    auto sealed = encryptedPem(*key, recipe.passphrase);
    if (!sealed)
        return failure(sealed.error());
    const auto request = issueRequest(requestFor(recipe.hosts), *key);
    if (!request)
        return failure(request.error());
    return BackupKey{std::move(*publicKey), std::move(*sealed), pemOf(*request, "CERTIFICATE REQUEST")};
}

} // namespace pintle
