// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#pragma once

#include "core/chain/path_builder.h"
#include "core/x509/certificate_recipe.h"
#include "core/x509/private_key.h"

#include <algorithm>
#include <functional>

/// What the tests of core/chain make certificates with. Everything is valid on 2026-06-01 unless a test says otherwise.
namespace pintle::test {

inline QDateTime day(int year, int month, int dayOfMonth)
{
    return QDateTime(QDate(year, month, dayOfMonth), QTime(0, 0), Qt::UTC);
}

inline const QDateTime now = day(2026, 6, 1);

/// A certificate and its key.
struct Party {
    Certificate certificate;
    PrivateKey key;

    Signer signer() const { return *Signer::of(certificate.der(), key); }
};

using Tweak = std::function<void(CertificateRecipe&)>;

inline PrivateKey newKey()
{
    return *PrivateKey::generate(KeyType());
}

inline Party issue(CertificateRecipe recipe, const PrivateKey& key, const Signer& signer, const Tweak& tweak)
{
    recipe.notBefore = day(2026, 1, 1);
    recipe.notAfter = day(2028, 1, 1);
    if (tweak)
        tweak(recipe);
    return {*Certificate::fromDer(*issueCertificate(recipe, key.publicKeyDer(), signer)), key};
}

inline CertificateRecipe caRecipe(const QByteArray& name)
{
    CertificateRecipe recipe;
    recipe.subject = {{"CN", name}};
    recipe.basicConstraints = BasicConstraints{true, {}};
    recipe.keyUsage = {"keyCertSign", "cRLSign"};
    return recipe;
}

inline Party makeRoot(const QByteArray& name, const Tweak& tweak = {})
{
    const PrivateKey key = newKey();
    return issue(caRecipe(name), key, Signer::selfSigned(key), tweak);
}

inline Party makeCa(const QByteArray& name, const Party& issuer, const Tweak& tweak = {})
{
    return issue(caRecipe(name), newKey(), issuer.signer(), tweak);
}

/// The same CA once more, certified by another.
inline Party certifiedBy(const Party& other, const Party& ca, const Tweak& tweak = {})
{
    CertificateRecipe recipe = caRecipe(ca.certificate.subject().commonName().toUtf8());
    return issue(recipe, ca.key, other.signer(), tweak);
}

inline Party makeLeaf(const Party& issuer, const Tweak& tweak = {})
{
    CertificateRecipe recipe;
    recipe.subject = {{"CN", "leaf"}};
    recipe.subjectAltNames = {{GeneralName::Kind::Dns, "api.example.com", {}}};
    recipe.basicConstraints = BasicConstraints{};
    recipe.keyUsage = {"digitalSignature"};
    recipe.extendedKeyUsage = {"serverAuth"};
    return issue(recipe, newKey(), issuer.signer(), tweak);
}

inline TrustStore trusting(std::vector<Certificate> anchors)
{
    return TrustStore::fromCertificates(std::move(anchors), QStringLiteral("test store"));
}

inline VerifyOptions at(const QDateTime& instant)
{
    VerifyOptions options;
    options.instant = instant;
    return options;
}

inline PathReport judged(
    const std::vector<Certificate>& sent, const TrustStore& trust, const VerifyOptions& options = at(now))
{
    return *buildPaths(sent, trust, options);
}

inline bool has(const Findings& findings, FindingCode code)
{
    return std::any_of(findings.cbegin(), findings.cend(), [code](const Finding& f) { return f.code == code; });
}

} // namespace pintle::test
