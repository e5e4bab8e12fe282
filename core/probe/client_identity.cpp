// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "core/probe/client_identity.h"

#include "core/x509/object_reader.h"

namespace pintle {

Result<ClientIdentity> ClientIdentity::fromPem(const QByteArray& chainPem, const QByteArray& keyPem)
{
    auto objects = readObjects(chainPem);
    if (!objects)
        return failure(objects.error());
    if (objects->certificates.empty())
        return failure(ErrorCode::NothingFound, {.subject = QStringLiteral("client certificate")});
    auto key = PrivateKey::fromPem(keyPem);
    if (!key)
        return failure(key.error());
    const Certificate& leaf = objects->certificates.front();
    if (leaf.publicKey().der() != key->publicKeyDer())
        return failure(ErrorCode::KeyMismatch, {.value = leaf.displayName()});
    return ClientIdentity{std::move(objects->certificates), *std::move(key)};
}

} // namespace pintle
