// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "tests/support/small_pki.h"

#include "core/x509/certificate_recipe.h"

namespace pintle::test {
namespace {

// A fixture that cannot be made proves nothing: end loudly.
template <typename T> T must(Result<T> result)
{
    if (!result)
        qFatal("%s: %s", idOf(result.error().code).data(), qPrintable(result.error().context.detail));
    return *std::move(result);
}

CertificateRecipe recipeFor(const QString& name, Validity validity)
{
    CertificateRecipe recipe;
    recipe.subject = {{QByteArrayLiteral("CN"), name.toUtf8()}};
    recipe.notBefore = testInstant().addDays(validity.from);
    recipe.notAfter = testInstant().addDays(validity.until);
    return recipe;
}

CertificateRecipe caRecipe(const QString& name)
{
    CertificateRecipe recipe = recipeFor(name, {});
    recipe.basicConstraints = BasicConstraints{.isCa = true};
    recipe.keyUsage = {QByteArrayLiteral("keyCertSign"), QByteArrayLiteral("cRLSign")};
    return recipe;
}

CertificateRecipe leafRecipe(const QStringList& hosts, Validity validity)
{
    CertificateRecipe recipe = recipeFor(hosts.first(), validity);
    recipe.basicConstraints = BasicConstraints{};
    recipe.keyUsage = {QByteArrayLiteral("digitalSignature")};
    recipe.extendedKeyUsage = {QByteArrayLiteral("serverAuth")};
    for (const QString& host : hosts)
        recipe.subjectAltNames.push_back({GeneralName::Kind::Dns, host.toLatin1(), host});
    return recipe;
}

Holder issue(const CertificateRecipe& recipe, const Holder* issuer)
{
    const PrivateKey key = must(PrivateKey::generate(KeyType{}));
    const Signer signer = issuer ? must(Signer::of(issuer->certificate.der(), issuer->key)) : Signer::selfSigned(key);
    return {must(Certificate::fromDer(must(issueCertificate(recipe, key.publicKeyDer(), signer)))), key};
}

} // namespace

QDateTime testInstant()
{
    return QDateTime(QDate(2027, 1, 15), QTime(12, 0), Qt::UTC);
}

Holder makeRoot(const QString& name)
{
    return issue(caRecipe(name), nullptr);
}

Holder makeIssuing(const QString& name, const Holder& issuer)
{
    return issue(caRecipe(name), &issuer);
}

Holder makeLeaf(const QStringList& hosts, const Holder& issuer, Validity validity)
{
    return issue(leafRecipe(hosts, validity), &issuer);
}

Holder makeSelfSignedLeaf(const QStringList& hosts)
{
    return issue(leafRecipe(hosts, {}), nullptr);
}

ServedChain ServedChain::of(const Holder& leaf, const std::vector<Certificate>& others)
{
    ServedChain chain{{leaf.certificate.der()}, leaf.key};
    for (const Certificate& certificate : others)
        chain.ders.append(certificate.der());
    return chain;
}

} // namespace pintle::test
