// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "core/chain/certificate_findings.h"

#include "core/base/encodings.h"
#include "core/x509/openssl_calls.h"

#include <QStringList>

#include <openssl/x509v3.h>

#include <algorithm>

namespace pintle {

namespace {

constexpr int endsSoonDays = 30;
constexpr qsizetype maximumSerial = 20; // octets, RFC 5280 section 4.1.2.2

void addOnce(PathNode& node, Finding finding)
{
    const bool isThere = std::any_of(
        node.findings.cbegin(), node.findings.cend(), [&](const Finding& f) { return f.code == finding.code; });
    if (!isThere)
        node.findings.push_back(std::move(finding));
}

Finding malformed(const PathNode& node, const char* how, Severity severity = Severity::Failure)
{
    Finding finding = makeFinding(
        FindingCode::MalformedCertificate, {.subject = node.certificate.displayName(), .detail = QLatin1String(how)});
    finding.severity = severity;
    return finding;
}

void addDateFindings(PathNode& node, const CertificatePlace& place, const VerifyOptions& options)
{
    const QDateTime begins = node.certificate.notBefore();
    const QDateTime ends = node.certificate.notAfter();
    if (!begins.isValid() || !ends.isValid()) {
        node.findings.push_back(malformed(node, "a date of the validity does not decode"));
        return;
    }
    // An anchor alone on its path is the leaf, and is told as one.
    const bool isAnchorAbove = place.isAnchor && place.depth > 0;
    // Seconds: notAfter counts to its end (RFC 5280 section 4.1.2.5).
    const qint64 now = options.instant.toSecsSinceEpoch();
    const bool tooEarly = now < begins.toSecsSinceEpoch();
    const bool tooLate = now > ends.toSecsSinceEpoch();
    if (!tooEarly && !tooLate) {
        if (place.depth == 0 && options.instant.daysTo(ends) < endsSoonDays)
            node.findings.push_back(
                makeFinding(FindingCode::EndsSoon, {.subject = node.certificate.displayName(), .instant = ends}));
        return;
    }
    const FindingCode code = isAnchorAbove ? FindingCode::AnchorOutsideValidity
        : tooLate                          ? FindingCode::Expired
                                           : FindingCode::NotYetValid;
    node.findings.push_back(
        makeFinding(code, {.subject = node.certificate.displayName(), .instant = tooLate ? ends : begins}));
}

// RFC 5280 section 4.2.1.6 and RFC 1034 section 3.5: nothing but letters, digits, hyphens and dots, and the star and
// underscore that servers do have. A NUL or an escape in a name has only ever been there to deceive a reader.
bool holdsDeceivingName(const Certificate& certificate)
{
    const std::vector<GeneralName> names = certificate.subjectAltNames();
    return std::any_of(names.cbegin(), names.cend(), [](const GeneralName& name) {
        return name.kind == GeneralName::Kind::Dns && std::any_of(name.bytes.cbegin(), name.bytes.cend(), [](char c) {
            const auto octet = static_cast<uchar>(c);
            return octet <= ' ' || octet >= 0x7f;
        });
    });
}

void addShapeFindings(PathNode& node, const CertificatePlace& place, const VerifyOptions& options)
{
    const QByteArray serial = node.certificate.serial();
    const bool isOurs = !place.isAnchor || place.depth == 0;
    const Severity pedantic =
        options.profile == VerifyOptions::Profile::Rfc5280 && isOurs ? Severity::Failure : Severity::Info;
    if (!serial.isEmpty() && (serial.front() & 0x80))
        node.findings.push_back(malformed(node, "negative serial number", isOurs ? Severity::Failure : Severity::Info));
    else if (serial.count('\0') == serial.size())
        node.findings.push_back(malformed(node, "serial number zero", pedantic));
    else if (serial.size() > maximumSerial + (serial.front() == 0 ? 1 : 0))
        node.findings.push_back(malformed(node, "serial number over 20 octets", pedantic));
    if (place.depth > 0 && node.certificate.subject().isEmpty())
        node.findings.push_back(malformed(node, "an issuer without a name"));
    // Only a self-issued anchor may do without (RFC 5280 section 4.2.1.1). OpenSSL builds no full path to such an
    // anchor, and its partial chain would accept it.
    if (place.isAnchor && place.depth > 0 && !node.certificate.isSelfIssued()
        && node.certificate.authorityKeyIdentifier().isEmpty())
        node.findings.push_back(malformed(node, "an anchor issued by another that does not name the other's key"));
    X509* handle = node.certificate.handle();
    if (place.isAnchor && (X509_get_extension_flags(handle) & EXFLAG_SI) && X509_self_signed(handle, 0) != 1)
        node.findings.push_back(malformed(node, "a self-issued anchor whose key identifiers contradict"));
    if (place.depth == 0 && holdsDeceivingName(node.certificate))
        node.findings.push_back(malformed(
            node, "a dNSName with a NUL, a control character or bytes that are not ASCII", Severity::Warning));
    if (node.certificate.publicKey().isReencodedDifferently())
        node.findings.push_back(
            makeFinding(FindingCode::SpkiNotCanonical, {.subject = node.certificate.displayName()}));
}

QString keyText(const Certificate& certificate)
{
    const PublicKeyInfo key = certificate.publicKey();
    return QStringLiteral("%1 %2").arg(key.name()).arg(key.bits());
}

QString unhandledCriticalExtension(const Certificate& certificate)
{
    X509* handle = certificate.handle();
    for (int i = 0; i < X509_get_ext_count(handle); ++i) {
        X509_EXTENSION* extension = X509_get_ext(handle, i);
        char oid[128];
        if (X509_EXTENSION_get_critical(extension) && !X509_supported_extension(extension)
            && OBJ_obj2txt(oid, sizeof oid, X509_EXTENSION_get_object(extension), 1) > 0)
            return QString::fromLatin1(oid);
    }
    return {};
}

bool purposeExcludes(const Certificate& certificate, VerifyOptions::Purpose purpose)
{
    X509* handle = certificate.handle();
    if (!(X509_get_extension_flags(handle) & EXFLAG_XKUSAGE))
        return false;
    const auto wanted =
        uint32_t(purpose == VerifyOptions::Purpose::TlsClient ? XKU_SSL_CLIENT : XKU_SSL_SERVER) | XKU_ANYEKU;
    return !(X509_get_extended_key_usage(handle) & wanted);
}

// "Invalid CA" to OpenSSL is also one that says CA:TRUE and whose keyUsage then forbids signing.
Finding notACa(const PathNode& node)
{
    const QString subject = node.certificate.displayName();
    if (X509_get_extension_flags(node.certificate.handle()) & EXFLAG_CA)
        return makeFinding(
            FindingCode::KeyUsageForbids, {.subject = subject, .expected = QStringLiteral("keyCertSign")});
    return makeFinding(FindingCode::NotACa, {.subject = subject});
}

// "Unsuitable purpose" is OpenSSL's word for four different rules.
Finding purposeFinding(const PathNode& node, const CertificatePlace& place, const VerifyOptions& options)
{
    const Certificate& certificate = node.certificate;
    const auto joined = [](const std::optional<std::vector<QString>>& list) {
        return list ? printable(QStringList(list->cbegin(), list->cend()).join(QLatin1String(", ")), 200) : QString();
    };
    if (purposeExcludes(certificate, options.purpose))
        return makeFinding(FindingCode::PurposeForbids,
            {.subject = certificate.displayName(),
                .value = joined(certificate.extendedKeyUsage()),
                .expected = options.purpose == VerifyOptions::Purpose::TlsClient ? QStringLiteral("clientAuth")
                                                                                 : QStringLiteral("serverAuth")});
    if (place.depth > 0 && X509_check_ca(certificate.handle()) == 0)
        return notACa(node);
    return makeFinding(FindingCode::KeyUsageForbids,
        {.subject = certificate.displayName(),
            .value = joined(certificate.keyUsage()),
            .expected = place.depth > 0 ? QStringLiteral("keyCertSign") : QStringLiteral("digitalSignature")});
}

void addRevocation(PathNode& node, int depth, const Verification& verification)
{
    const auto entry = std::find_if(verification.revoked.cbegin(), verification.revoked.cend(),
        [depth](const Verification::Revocation& revocation) { return revocation.depth == depth; });
    FindingFacts facts{.subject = node.certificate.displayName()};
    if (entry != verification.revoked.cend()) {
        facts.value = entry->reason;
        facts.instant = entry->at;
    }
    addOnce(node, makeFinding(FindingCode::Revoked, facts));
}

// A list of this issuer was given and cannot be relied on: not knowing is no reason to trust.
void addUnusableList(PathNode& node, int code)
{
    Finding finding = makeFinding(FindingCode::RevocationUnknown,
        {.subject = node.certificate.displayName(),
            .detail = QString::fromLatin1(X509_verify_cert_error_string(code))});
    finding.severity = Severity::Failure;
    addOnce(node, std::move(finding));
}

void addComplaint(PathNode& node, const CertificatePlace& place, const Verification& verification, int code,
    const VerifyOptions& options)
{
    const QString subject = node.certificate.displayName();
    switch (code) {
    // Said by addDateFindings.
    case X509_V_ERR_CERT_HAS_EXPIRED:
    case X509_V_ERR_CERT_NOT_YET_VALID:
    case X509_V_ERR_ERROR_IN_CERT_NOT_BEFORE_FIELD:
    case X509_V_ERR_ERROR_IN_CERT_NOT_AFTER_FIELD:
    // Said by the checks of the links.
    case X509_V_ERR_CERT_SIGNATURE_FAILURE:
    case X509_V_ERR_UNABLE_TO_DECRYPT_CERT_SIGNATURE:
    case X509_V_ERR_UNABLE_TO_DECODE_ISSUER_PUBLIC_KEY:
    case X509_V_ERR_UNSUPPORTED_SIGNATURE_ALGORITHM:
    case X509_V_ERR_SUBJECT_ISSUER_MISMATCH:
    case X509_V_ERR_AKID_SKID_MISMATCH:
    case X509_V_ERR_AKID_ISSUER_SERIAL_MISMATCH:
    // Said of the path's end.
    case X509_V_ERR_UNABLE_TO_GET_ISSUER_CERT:
    case X509_V_ERR_UNABLE_TO_GET_ISSUER_CERT_LOCALLY:
    case X509_V_ERR_UNABLE_TO_VERIFY_LEAF_SIGNATURE:
    case X509_V_ERR_DEPTH_ZERO_SELF_SIGNED_CERT:
    case X509_V_ERR_SELF_SIGNED_CERT_IN_CHAIN:
    case X509_V_ERR_CERT_UNTRUSTED:
    case X509_V_ERR_CERT_CHAIN_TOO_LONG: return;
    case X509_V_ERR_INVALID_CA: return addOnce(node, notACa(node));
    case X509_V_ERR_INVALID_PURPOSE: return addOnce(node, purposeFinding(node, place, options));
    case X509_V_ERR_PATH_LENGTH_EXCEEDED:
        return addOnce(node, makeFinding(FindingCode::PathLengthExceeded, {.subject = subject}));
    case X509_V_ERR_KEYUSAGE_NO_CERTSIGN:
        return addOnce(node,
            makeFinding(FindingCode::KeyUsageForbids, {.subject = subject, .expected = QStringLiteral("keyCertSign")}));
    case X509_V_ERR_EE_KEY_TOO_SMALL:
    case X509_V_ERR_CA_KEY_TOO_SMALL:
        return addOnce(
            node, makeFinding(FindingCode::KeyTooWeak, {.subject = subject, .value = keyText(node.certificate)}));
    case X509_V_ERR_CA_MD_TOO_WEAK:
        return addOnce(node,
            makeFinding(FindingCode::DigestTooWeak,
                {.subject = subject, .value = printable(node.certificate.signatureAlgorithm(), 200)}));
    case X509_V_ERR_PERMITTED_VIOLATION:
    case X509_V_ERR_EXCLUDED_VIOLATION:
    case X509_V_ERR_SUBTREE_MINMAX:
    case X509_V_ERR_UNSUPPORTED_CONSTRAINT_TYPE:
    case X509_V_ERR_UNSUPPORTED_CONSTRAINT_SYNTAX:
    case X509_V_ERR_UNSUPPORTED_NAME_SYNTAX:
        return addOnce(node,
            makeFinding(FindingCode::NameNotPermitted,
                {.subject = subject, .detail = QString::fromLatin1(X509_verify_cert_error_string(code))}));
    case X509_V_ERR_UNHANDLED_CRITICAL_EXTENSION:
        return addOnce(node,
            makeFinding(FindingCode::UnhandledCriticalExtension,
                {.subject = subject, .value = unhandledCriticalExtension(node.certificate)}));
    case X509_V_ERR_INVALID_EXTENSION:
        return addOnce(node, makeFinding(FindingCode::MalformedExtension, {.subject = subject}));
    case X509_V_ERR_CERT_REVOKED: return addRevocation(node, place.depth, verification);
    case X509_V_ERR_CRL_SIGNATURE_FAILURE:
    case X509_V_ERR_CRL_NOT_YET_VALID:
    case X509_V_ERR_CRL_HAS_EXPIRED:
    case X509_V_ERR_ERROR_IN_CRL_LAST_UPDATE_FIELD:
    case X509_V_ERR_ERROR_IN_CRL_NEXT_UPDATE_FIELD:
    case X509_V_ERR_UNABLE_TO_DECRYPT_CRL_SIGNATURE:
    case X509_V_ERR_UNABLE_TO_GET_CRL_ISSUER:
    case X509_V_ERR_KEYUSAGE_NO_CRL_SIGN:
    case X509_V_ERR_UNHANDLED_CRITICAL_CRL_EXTENSION:
    case X509_V_ERR_DIFFERENT_CRL_SCOPE:
    case X509_V_ERR_CRL_PATH_VALIDATION_ERROR: return addUnusableList(node, code);
    default: return addOnce(node, malformed(node, X509_verify_cert_error_string(code)));
    }
}

} // namespace

void addCertificateFindings(
    PathNode& node, const CertificatePlace& place, const Verification& verification, const VerifyOptions& options)
{
    const OpenSslCalls calls;
    addDateFindings(node, place, options);
    addShapeFindings(node, place, options);
    if (place.isLast && !place.isAnchor && node.certificate.handle()
        && X509_self_signed(node.certificate.handle(), 0) == 1)
        node.findings.push_back(
            makeFinding(FindingCode::SelfSignedNotInStore, {.subject = node.certificate.displayName()}));
    for (const Verification::Complaint& complaint : verification.complaints) {
        if (complaint.depth == place.depth)
            addComplaint(node, place, verification, complaint.code, options);
    }
}

} // namespace pintle
