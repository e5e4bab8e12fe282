// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "core/chain/path_checks.h"

#include "core/base/encodings.h"
#include "core/chain/name_constraints.h"
#include "core/x509/openssl_calls.h"

#include <openssl/objects.h>
#include <openssl/x509v3.h>

namespace pintle {

namespace {

constexpr int shownCharacters = 200;

// One link while it is looked at.
struct Link {
    std::vector<PathNode>& nodes;
    size_t position; ///< of the child
    const Verification& verification;
    SignatureChecks& signatures;
    PathEdge edge{};

    const Certificate& child() const { return nodes[position].certificate; }
    const Certificate& issuer() const { return nodes[position + 1].certificate; }
    Findings& issuerFindings() { return nodes[position + 1].findings; }
    void add(EdgeCheckId id, CheckOutcome outcome, QString value)
    {
        edge.checks.push_back({id, outcome, std::move(value)});
    }
};

bool isUnknownAlgorithm(X509* certificate)
{
    const int algorithm = X509_get_signature_nid(certificate);
    return algorithm == NID_undef || OBJ_find_sigid_algs(algorithm, nullptr, nullptr) != 1;
}

void checkSignature(Link& link)
{
    const QString algorithm = printable(link.child().signatureAlgorithm(), shownCharacters);
    if (link.verification.accepted)
        return link.add(EdgeCheckId::Signature, CheckOutcome::Passed, algorithm);
    switch (link.signatures.check(link.child(), link.issuer())) {
    case SignatureChecks::Outcome::Holds: return link.add(EdgeCheckId::Signature, CheckOutcome::Passed, algorithm);
    case SignatureChecks::Outcome::OutOfBudget:
        return link.add(EdgeCheckId::Signature, CheckOutcome::NotChecked, algorithm);
    case SignatureChecks::Outcome::Junk: break;
    }
    link.add(EdgeCheckId::Signature, CheckOutcome::Failed, algorithm);
    const FindingCode code = isUnknownAlgorithm(link.child().handle()) ? FindingCode::SignatureAlgorithmUnsupported
                                                                       : FindingCode::SignatureInvalid;
    link.edge.findings.push_back(makeFinding(
        code, {.subject = link.child().displayName(), .value = algorithm, .expected = link.issuer().displayName()}));
}

void checkIssuerName(Link& link)
{
    const QString name = link.issuer().displayName();
    if (link.child().issuer() == link.issuer().subject())
        return link.add(EdgeCheckId::IssuerName, CheckOutcome::Passed, name);
    const bool same =
        X509_NAME_cmp(X509_get_issuer_name(link.child().handle()), X509_get_subject_name(link.issuer().handle())) == 0;
    // Equal to OpenSSL, which folds case and white space; not to a client that compares bytes.
    link.add(EdgeCheckId::IssuerName, same ? CheckOutcome::PassedWithRemark : CheckOutcome::Failed, name);
    if (!same)
        link.edge.findings.push_back(makeFinding(FindingCode::IssuerNameMismatch,
            {.subject = link.child().displayName(),
                .value = link.issuer().subject().toString(),
                .expected = link.child().issuer().toString()}));
}

void checkKeyIdentifier(Link& link)
{
    const QByteArray wanted = link.child().authorityKeyIdentifier();
    const QByteArray found = link.issuer().subjectKeyIdentifier();
    const QString shown = toColonHex(found.left(32));
    const bool fits = link.verification.accepted
        || X509_check_issued(link.issuer().handle(), link.child().handle()) != X509_V_ERR_AKID_SKID_MISMATCH;
    // Issuer name and serial number inside authorityKeyIdentifier may contradict as well.
    const bool fitsInFull = fits
        && X509_check_issued(link.issuer().handle(), link.child().handle()) != X509_V_ERR_AKID_ISSUER_SERIAL_MISMATCH;
    if (fitsInFull) {
        const bool isThere = !wanted.isEmpty() && !found.isEmpty();
        return link.add(EdgeCheckId::KeyIdentifier, isThere ? CheckOutcome::Passed : CheckOutcome::NotChecked, shown);
    }
    link.add(EdgeCheckId::KeyIdentifier, CheckOutcome::Failed, shown);
    Finding finding = makeFinding(FindingCode::KeyIdentifierMismatch,
        {.subject = link.child().displayName(), .value = shown, .expected = toColonHex(wanted.left(32))});
    // OpenSSL builds no path over such a link.
    finding.severity = Severity::Failure;
    link.edge.findings.push_back(std::move(finding));
}

void checkBasicConstraints(Link& link)
{
    X509* issuer = link.issuer().handle();
    const uint32_t flags = X509_get_extension_flags(issuer);
    if (flags & EXFLAG_CA)
        return link.add(EdgeCheckId::BasicConstraints, CheckOutcome::Passed, QStringLiteral("CA:TRUE"));
    // Version 1 roots and keyUsage without basicConstraints: OpenSSL takes them for CAs.
    if (!(flags & EXFLAG_BCONS) && X509_check_ca(issuer) != 0)
        return link.add(EdgeCheckId::BasicConstraints, CheckOutcome::PassedWithRemark, QStringLiteral("none"));
    link.add(EdgeCheckId::BasicConstraints, CheckOutcome::Failed, QStringLiteral("CA:FALSE"));
    link.issuerFindings().push_back(makeFinding(FindingCode::NotACa, {.subject = link.issuer().displayName()}));
}

void checkPathLength(Link& link)
{
    const long allowed = X509_get_pathlen(link.issuer().handle());
    if (allowed < 0)
        return link.add(EdgeCheckId::PathLength, CheckOutcome::NotChecked, {});
    // RFC 5280 section 6.1.4 (l): self-issued certificates do not count, nor does the leaf.
    long below = 0;
    for (size_t i = 1; i <= link.position; ++i) {
        if (!(X509_get_extension_flags(link.nodes[i].certificate.handle()) & EXFLAG_SI))
            ++below;
    }
    const QString value = QStringLiteral("pathlen %1").arg(allowed);
    if (below <= allowed)
        return link.add(EdgeCheckId::PathLength, CheckOutcome::Passed, value);
    link.add(EdgeCheckId::PathLength, CheckOutcome::Failed, value);
    link.issuerFindings().push_back(makeFinding(FindingCode::PathLengthExceeded,
        {.subject = link.issuer().displayName(),
            .value = QString::number(below),
            .expected = QString::number(allowed)}));
}

void checkKeyUsage(Link& link)
{
    X509* issuer = link.issuer().handle();
    if (!(X509_get_extension_flags(issuer) & EXFLAG_KUSAGE))
        return link.add(EdgeCheckId::KeyUsage, CheckOutcome::NotChecked, {});
    const bool maySign = X509_get_key_usage(issuer) & KU_KEY_CERT_SIGN;
    const std::vector<QString> usage = link.issuer().keyUsage().value_or(std::vector<QString>());
    link.add(EdgeCheckId::KeyUsage, maySign ? CheckOutcome::Passed : CheckOutcome::Failed,
        QStringList(usage.cbegin(), usage.cend()).join(QLatin1String(", ")));
    if (!maySign)
        link.issuerFindings().push_back(makeFinding(FindingCode::KeyUsageForbids,
            {.subject = link.issuer().displayName(),
                .value = link.edge.checks.back().value,
                .expected = QStringLiteral("keyCertSign")}));
}

void checkNameConstraints(Link& link)
{
    const std::optional<NameConstraints> constraints = NameConstraints::of(link.issuer());
    if (!constraints)
        return link.add(EdgeCheckId::NameConstraints, CheckOutcome::NotChecked, {});
    bool permitted = true;
    for (size_t i = 0; i <= link.position; ++i) {
        PathNode& node = link.nodes[i];
        if (i > 0 && (X509_get_extension_flags(node.certificate.handle()) & EXFLAG_SI))
            continue;
        std::optional<QString> names =
            link.verification.accepted ? std::nullopt : constraints->brokenBy(node.certificate);
        if (!names)
            names = constraints->slippedThroughBy(node.certificate);
        if (!names)
            continue;
        permitted = false;
        node.findings.push_back(makeFinding(FindingCode::NameNotPermitted,
            {.subject = link.issuer().displayName(), .value = *names, .expected = constraints->toText()}));
    }
    link.add(
        EdgeCheckId::NameConstraints, permitted ? CheckOutcome::Passed : CheckOutcome::Failed, constraints->toText());
}

} // namespace

std::vector<PathEdge> checkEdges(
    std::vector<PathNode>& nodes, const Verification& verification, SignatureChecks& signatures)
{
    const OpenSslCalls calls;
    std::vector<PathEdge> edges;
    for (size_t i = 0; i + 1 < nodes.size(); ++i) {
        Link link{nodes, i, verification, signatures};
        link.edge.checks.reserve(7);
        checkSignature(link);
        checkIssuerName(link);
        checkKeyIdentifier(link);
        checkBasicConstraints(link);
        checkPathLength(link);
        checkKeyUsage(link);
        checkNameConstraints(link);
        edges.push_back(std::move(link.edge));
    }
    return edges;
}

} // namespace pintle
