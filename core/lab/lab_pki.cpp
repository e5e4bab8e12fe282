// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "core/lab/lab_pki.h"

#include <QCryptographicHash>

namespace pintle {

namespace {

constexpr int revocationReasonKeyCompromise = 1; // RFC 5280 5.3.1

/// Certificates that are to look alike share a seed and so a serial number. Positive, 16 bytes.
QByteArray serialFrom(const QString& seed)
{
    QByteArray serial = QCryptographicHash::hash(seed.toUtf8(), QCryptographicHash::Sha256).left(16);
    serial[0] = static_cast<char>((serial[0] & 0x3F) | 0x40);
    return serial;
}

} // namespace

LabPki::LabPki(const ScenarioCatalogue& catalogue, const QDateTime& now, LabKeyStore keys)
    : m_catalogue(catalogue)
    , m_now(now.toUTC())
    , m_keys(std::move(keys))
{ }

QDateTime LabPki::instant(double days) const
{
    return m_now.addSecs(static_cast<qint64>(days * 86'400));
}

Result<PrivateKey> LabPki::key(const QString& name)
{
    return m_keys.key(name, m_catalogue.keyType(name));
}

Result<Signer> LabPki::signerOf(const ScenarioCertificate& certificate)
{
    const bool isSelfSigned = certificate.issuer.isEmpty();
    QString keyName = certificate.signedBy;
    if (keyName.isEmpty())
        keyName = isSelfSigned ? certificate.key : m_catalogue.certificates().at(certificate.issuer).key;
    const Result<PrivateKey> signingKey = key(keyName);
    if (!signingKey)
        return failure(signingKey.error());
    if (isSelfSigned)
        return Signer::selfSigned(*signingKey);
    const Result<QByteArray> issuer = this->certificate(certificate.issuer);
    if (!issuer)
        return failure(issuer.error());
    return Signer::of(*issuer, *signingKey);
}

Result<QByteArray> LabPki::certificate(const QString& name)
{
    const auto made = m_certificates.find(name);
    if (made != m_certificates.end())
        return made->second;
    const ScenarioCertificate& scenario = m_catalogue.certificates().at(name);
    const Result<Signer> signer = signerOf(scenario);
    if (!signer)
        return failure(signer.error());
    const Result<PrivateKey> subjectKey = key(scenario.key);
    if (!subjectKey)
        return failure(subjectKey.error());
    CertificateRecipe recipe = scenario.recipe;
    recipe.serial = serialFrom(scenario.serialSeed);
    recipe.notBefore = instant(scenario.fromDays);
    recipe.notAfter = instant(scenario.untilDays);
    for (int number = 1; number <= scenario.nameCount; ++number)
        recipe.subjectAltNames.push_back({GeneralName::Kind::Dns, scenario.namePattern.arg(number).toUtf8(), {}});
    Result<QByteArray> der = issueCertificate(recipe, subjectKey->publicKeyDer(), *signer);
    if (der)
        m_certificates.emplace(name, *der);
    return der;
}

Result<std::vector<QByteArray>> LabPki::anchors()
{
    std::vector<QByteArray> anchors;
    for (const auto& [name, scenario] : m_catalogue.certificates()) {
        if (!scenario.trusted)
            continue;
        const Result<QByteArray> der = certificate(name);
        if (!der)
            return failure(der.error());
        anchors.push_back(*der);
    }
    return anchors;
}

Result<std::vector<QByteArray>> LabPki::sentBy(const Scenario& entry)
{
    std::vector<QByteArray> sent;
    for (const QString& name : entry.send) {
        const Result<QByteArray> der = certificate(name);
        if (!der)
            return failure(der.error());
        sent.push_back(*der);
    }
    return sent;
}

Result<std::optional<QByteArray>> LabPki::anchorNotSentBy(const Scenario& entry)
{
    QString root = entry.send.front();
    while (!m_catalogue.certificates().at(root).issuer.isEmpty())
        root = m_catalogue.certificates().at(root).issuer;
    if (!m_catalogue.certificates().at(root).trusted || entry.send.contains(root))
        return std::optional<QByteArray>();
    const Result<QByteArray> der = certificate(root);
    if (!der)
        return failure(der.error());
    return std::optional<QByteArray>(*der);
}

Result<PrivateKey> LabPki::handshakeKey(const Scenario& entry)
{
    Result<PrivateKey> leafKey = key(m_catalogue.certificates().at(entry.send.front()).key);
    if (!leafKey || entry.handshakeKey.isEmpty())
        return leafKey;
    Result<PrivateKey> foreign = key(entry.handshakeKey);
    if (!foreign)
        return foreign;
    return foreign->claiming(*leafKey);
}

Result<QByteArray> LabPki::staple(const Scenario& entry)
{
    if (!entry.staple)
        return QByteArray();
    const ScenarioCertificate& leaf = m_catalogue.certificates().at(entry.send.front());
    const QString issuerName = leaf.issuer.isEmpty() ? leaf.name : leaf.issuer;
    const bool isDelegated = !entry.staple->signedBy.isEmpty();
    const QString responderName = isDelegated ? entry.staple->signedBy : issuerName;
    const Result<QByteArray> leafDer = certificate(leaf.name);
    const Result<QByteArray> issuer = certificate(issuerName);
    const Result<QByteArray> responder = certificate(responderName);
    const Result<PrivateKey> responderKey = key(m_catalogue.certificates().at(responderName).key);
    for (const auto* der : {&leafDer, &issuer, &responder}) {
        if (!*der)
            return *der;
    }
    if (!responderKey)
        return failure(responderKey.error());
    const OcspRecipe recipe{entry.staple->status, instant(entry.staple->fromDays), instant(entry.staple->untilDays),
        instant(-2), revocationReasonKeyCompromise};
    return issueOcspResponse(recipe, *leafDer, *issuer, {*responder, *responderKey, isDelegated});
}

Result<TlsServerOptions> LabPki::serverOptions(const Scenario& entry)
{
    const Result<std::vector<QByteArray>> sent = sentBy(entry);
    if (!sent)
        return failure(sent.error());
    const Result<PrivateKey> presented = handshakeKey(entry);
    if (!presented)
        return failure(presented.error());
    const Result<QByteArray> stapled = staple(entry);
    if (!stapled)
        return failure(stapled.error());
    TlsServerOptions options;
    options.chain = *sent;
    options.key = *presented;
    options.lowest = entry.lowest;
    options.highest = entry.highest;
    options.securityLevel = entry.securityLevel;
    options.stapledOcsp = *stapled;
    options.wantClientCertificate = entry.wantClientCertificate;
    options.alpn = entry.alpn;
    return options;
}

} // namespace pintle
