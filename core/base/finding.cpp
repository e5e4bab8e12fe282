// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "core/base/finding.h"

#include <algorithm>

namespace pintle {

Finding makeFinding(FindingCode code, FindingFacts facts)
{
    return Finding{code, severityOf(code), std::move(facts)};
}

QLatin1String idOf(FindingCode code)
{
    switch (code) {
    case FindingCode::Expired: return QLatin1String("chain.expired");
    case FindingCode::NotYetValid: return QLatin1String("chain.not-yet-valid");
    case FindingCode::EndsSoon: return QLatin1String("chain.ends-soon");
    case FindingCode::KeyTooWeak: return QLatin1String("chain.key-too-weak");
    case FindingCode::DigestTooWeak: return QLatin1String("chain.digest-too-weak");
    case FindingCode::NotACa: return QLatin1String("chain.not-a-ca");
    case FindingCode::PathLengthExceeded: return QLatin1String("chain.path-length-exceeded");
    case FindingCode::KeyUsageForbids: return QLatin1String("chain.key-usage-forbids");
    case FindingCode::PurposeForbids: return QLatin1String("chain.purpose-forbids");
    case FindingCode::NameNotPermitted: return QLatin1String("chain.name-not-permitted");
    case FindingCode::UnhandledCriticalExtension: return QLatin1String("chain.unhandled-critical-extension");
    case FindingCode::MalformedExtension: return QLatin1String("chain.malformed-extension");
    case FindingCode::MalformedCertificate: return QLatin1String("chain.malformed-certificate");
    case FindingCode::Revoked: return QLatin1String("chain.revoked");
    case FindingCode::RevocationUnknown: return QLatin1String("chain.revocation-unknown");
    case FindingCode::SpkiNotCanonical: return QLatin1String("chain.spki-not-canonical");
    case FindingCode::SelfSignedNotInStore: return QLatin1String("chain.self-signed-not-in-store");
    case FindingCode::AnchorOutsideValidity: return QLatin1String("chain.anchor-outside-validity");
    case FindingCode::SignatureInvalid: return QLatin1String("chain.signature-invalid");
    case FindingCode::SignatureAlgorithmUnsupported: return QLatin1String("chain.signature-algorithm-unsupported");
    case FindingCode::IssuerNameMismatch: return QLatin1String("chain.issuer-name-mismatch");
    case FindingCode::KeyIdentifierMismatch: return QLatin1String("chain.key-identifier-mismatch");
    case FindingCode::IssuerNotFound: return QLatin1String("chain.issuer-not-found");
    case FindingCode::HostMismatch: return QLatin1String("chain.host-mismatch");
    case FindingCode::NoSubjectAltName: return QLatin1String("chain.no-subject-alt-name");
    case FindingCode::SentOutOfOrder: return QLatin1String("chain.sent-out-of-order");
    case FindingCode::SentTwice: return QLatin1String("chain.sent-twice");
    case FindingCode::SentNotUsed: return QLatin1String("chain.sent-not-used");
    case FindingCode::RootSent: return QLatin1String("chain.root-sent");
    case FindingCode::ChainIncomplete: return QLatin1String("chain.chain-incomplete");
    case FindingCode::StapleMissing: return QLatin1String("chain.staple-missing");
    case FindingCode::StapleInvalid: return QLatin1String("chain.staple-invalid");
    case FindingCode::TooManyPaths: return QLatin1String("chain.too-many-paths");
    case FindingCode::LegacyProtocol: return QLatin1String("probe.legacy-protocol");
    case FindingCode::LegacySecurityLevel: return QLatin1String("probe.legacy-security-level");
    case FindingCode::ClientCertificateWanted: return QLatin1String("probe.client-certificate-wanted");
    case FindingCode::PinMatchOnOtherPath: return QLatin1String("pins.match-on-other-path");
    case FindingCode::NoBackupPin: return QLatin1String("pins.no-backup");
    case FindingCode::BackupInLiveChain: return QLatin1String("pins.backup-in-chain");
    case FindingCode::PinSetExpired: return QLatin1String("pins.expired");
    case FindingCode::PinSetEndsSoon: return QLatin1String("pins.ends-soon");
    case FindingCode::LeafPinsOnly: return QLatin1String("pins.leaf-only");
    case FindingCode::RootPinsOnly: return QLatin1String("pins.root-only");
    case FindingCode::NoPinMatchesChain: return QLatin1String("pins.no-match");
    case FindingCode::DuplicatePin: return QLatin1String("pins.duplicate");
    case FindingCode::HostNeverMatches: return QLatin1String("pins.host-never-matches");
    case FindingCode::KeyTypeUnsupported: return QLatin1String("pins.key-type");
    case FindingCode::NoPinsForHost: return QLatin1String("pins.no-pins-for-host");
    case FindingCode::PlaceholderPinInSet: return QLatin1String("pins.placeholder");
    case FindingCode::HostNotCovered: return QLatin1String("pins.host-not-covered");
    case FindingCode::NotEnforced: return QLatin1String("formats.not-enforced");
    case FindingCode::InheritedPins: return QLatin1String("formats.inherited-pins");
    case FindingCode::PinsSwitchedOff: return QLatin1String("formats.pins-switched-off");
    case FindingCode::LostOnExport: return QLatin1String("formats.lost-on-export");
    case FindingCode::IgnoredElement: return QLatin1String("formats.ignored-element");
    case FindingCode::CertificateSubstituted: return QLatin1String("compare.certificate-substituted");
    case FindingCode::ChainDiffers: return QLatin1String("compare.chain-differs");
    }
    Q_UNREACHABLE();
}

QLatin1String idOf(Severity severity)
{
    switch (severity) {
    case Severity::Ok: return QLatin1String("ok");
    case Severity::Info: return QLatin1String("info");
    case Severity::Neutral: return QLatin1String("neutral");
    case Severity::Warning: return QLatin1String("warning");
    case Severity::Failure: return QLatin1String("failure");
    }
    Q_UNREACHABLE();
}

Severity severityOf(FindingCode code)
{
    switch (code) {
    case FindingCode::Expired:
    case FindingCode::NotYetValid:
    case FindingCode::KeyTooWeak:
    case FindingCode::DigestTooWeak:
    case FindingCode::NotACa:
    case FindingCode::PathLengthExceeded:
    case FindingCode::KeyUsageForbids:
    case FindingCode::PurposeForbids:
    case FindingCode::NameNotPermitted:
    case FindingCode::UnhandledCriticalExtension:
    case FindingCode::MalformedExtension:
    case FindingCode::MalformedCertificate:
    case FindingCode::Revoked:
    case FindingCode::SelfSignedNotInStore:
    case FindingCode::AnchorOutsideValidity:
    case FindingCode::SignatureInvalid:
    case FindingCode::SignatureAlgorithmUnsupported:
    case FindingCode::IssuerNameMismatch:
    case FindingCode::IssuerNotFound:
    case FindingCode::HostMismatch:
    case FindingCode::NoSubjectAltName:
    case FindingCode::StapleInvalid:
    case FindingCode::NoPinMatchesChain:
    case FindingCode::HostNeverMatches:
    case FindingCode::PlaceholderPinInSet:
    case FindingCode::CertificateSubstituted: return Severity::Failure;
    case FindingCode::EndsSoon:
    case FindingCode::SpkiNotCanonical:
    case FindingCode::KeyIdentifierMismatch:
    case FindingCode::SentOutOfOrder:
    case FindingCode::SentTwice:
    case FindingCode::ChainIncomplete:
    case FindingCode::StapleMissing:
    case FindingCode::TooManyPaths:
    case FindingCode::LegacyProtocol:
    case FindingCode::LegacySecurityLevel:
    case FindingCode::PinMatchOnOtherPath:
    case FindingCode::NoBackupPin:
    case FindingCode::BackupInLiveChain:
    case FindingCode::PinSetExpired:
    case FindingCode::PinSetEndsSoon:
    case FindingCode::LeafPinsOnly:
    case FindingCode::RootPinsOnly:
    case FindingCode::DuplicatePin:
    case FindingCode::KeyTypeUnsupported:
    case FindingCode::NoPinsForHost:
    case FindingCode::NotEnforced:
    case FindingCode::PinsSwitchedOff:
    case FindingCode::ChainDiffers: return Severity::Warning;
    case FindingCode::SentNotUsed:
    case FindingCode::RootSent:
    case FindingCode::ClientCertificateWanted:
    case FindingCode::InheritedPins:
    case FindingCode::LostOnExport:
    case FindingCode::IgnoredElement: return Severity::Info;
    case FindingCode::RevocationUnknown:
    case FindingCode::HostNotCovered: return Severity::Neutral;
    }
    Q_UNREACHABLE();
}

QLatin1String ruleOf(FindingCode code)
{
    switch (code) {
    case FindingCode::Expired: return QLatin1String("RFC 5280 4.1.2.5");
    case FindingCode::NotYetValid: return QLatin1String("RFC 5280 4.1.2.5");
    case FindingCode::KeyTooWeak: return QLatin1String("NIST SP 800-57");
    case FindingCode::DigestTooWeak: return QLatin1String("RFC 9155");
    case FindingCode::NotACa: return QLatin1String("RFC 5280 4.2.1.9");
    case FindingCode::PathLengthExceeded: return QLatin1String("RFC 5280 4.2.1.9");
    case FindingCode::KeyUsageForbids: return QLatin1String("RFC 5280 4.2.1.3");
    case FindingCode::PurposeForbids: return QLatin1String("RFC 5280 4.2.1.12");
    case FindingCode::NameNotPermitted: return QLatin1String("RFC 5280 4.2.1.10");
    case FindingCode::UnhandledCriticalExtension: return QLatin1String("RFC 5280 4.2");
    case FindingCode::MalformedExtension: return QLatin1String("RFC 5280 4.2");
    case FindingCode::MalformedCertificate: return QLatin1String("RFC 5280 4.1");
    case FindingCode::Revoked: return QLatin1String("RFC 5280 6.3");
    case FindingCode::RevocationUnknown: return QLatin1String("RFC 5280 6.3");
    case FindingCode::SpkiNotCanonical: return QLatin1String("RFC 5280 4.1.2.7");
    case FindingCode::SelfSignedNotInStore: return QLatin1String("RFC 5280 6.1.1");
    case FindingCode::AnchorOutsideValidity: return QLatin1String("RFC 5280 4.1.2.5");
    case FindingCode::SignatureInvalid: return QLatin1String("RFC 5280 6.1.3");
    case FindingCode::SignatureAlgorithmUnsupported: return QLatin1String("RFC 5280 4.1.1.2");
    case FindingCode::IssuerNameMismatch: return QLatin1String("RFC 5280 6.1.3");
    case FindingCode::KeyIdentifierMismatch: return QLatin1String("RFC 5280 4.2.1.1");
    case FindingCode::IssuerNotFound: return QLatin1String("RFC 5280 6.1");
    case FindingCode::HostMismatch: return QLatin1String("RFC 9525 6");
    case FindingCode::NoSubjectAltName: return QLatin1String("RFC 9525 6.1");
    case FindingCode::SentOutOfOrder: return QLatin1String("RFC 8446 4.4.2");
    case FindingCode::SentTwice: return QLatin1String("RFC 8446 4.4.2");
    case FindingCode::SentNotUsed: return QLatin1String("RFC 8446 4.4.2");
    case FindingCode::RootSent: return QLatin1String("RFC 8446 4.4.2");
    case FindingCode::ChainIncomplete: return QLatin1String("RFC 8446 4.4.2");
    case FindingCode::StapleMissing: return QLatin1String("RFC 7633 4");
    case FindingCode::StapleInvalid: return QLatin1String("RFC 6960 3.2");
    case FindingCode::LegacyProtocol: return QLatin1String("RFC 8996");
    case FindingCode::NoBackupPin: return QLatin1String("RFC 7469 4.3");
    case FindingCode::BackupInLiveChain: return QLatin1String("RFC 7469 4.3");
    case FindingCode::EndsSoon:
    case FindingCode::TooManyPaths:
    case FindingCode::LegacySecurityLevel:
    case FindingCode::ClientCertificateWanted:
    case FindingCode::PinMatchOnOtherPath:
    case FindingCode::PinSetExpired:
    case FindingCode::PinSetEndsSoon:
    case FindingCode::LeafPinsOnly:
    case FindingCode::RootPinsOnly:
    case FindingCode::NoPinMatchesChain:
    case FindingCode::DuplicatePin:
    case FindingCode::HostNeverMatches:
    case FindingCode::KeyTypeUnsupported:
    case FindingCode::NoPinsForHost:
    case FindingCode::PlaceholderPinInSet:
    case FindingCode::HostNotCovered:
    case FindingCode::NotEnforced:
    case FindingCode::InheritedPins:
    case FindingCode::PinsSwitchedOff:
    case FindingCode::LostOnExport:
    case FindingCode::IgnoredElement:
    case FindingCode::CertificateSubstituted:
    case FindingCode::ChainDiffers: return {};
    }
    Q_UNREACHABLE();
}

Severity heaviest(const Findings& findings)
{
    auto worst = Severity::Ok;
    for (const Finding& finding : findings)
        worst = std::max(worst, finding.severity);
    return worst;
}

} // namespace pintle
