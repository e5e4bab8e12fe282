// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "app/gui/models/badge_words.h"

#include <QCoreApplication>

namespace pintle {
namespace {

QString words(const char* text)
{
    return QCoreApplication::translate("pintle::badgeWord", text);
}

} // namespace

QString badgeWord(FindingCode code)
{
    switch (code) {
    case FindingCode::Expired: return words("Expired");
    case FindingCode::NotYetValid: return words("Not yet valid");
    case FindingCode::EndsSoon: return words("Ends soon");
    case FindingCode::KeyTooWeak: return words("Key too weak");
    case FindingCode::DigestTooWeak: return words("Digest too weak");
    case FindingCode::NotACa: return words("Not a CA");
    case FindingCode::PathLengthExceeded: return words("Path too long");
    case FindingCode::KeyUsageForbids: return words("Key usage forbids");
    case FindingCode::PurposeForbids: return words("Not for servers");
    case FindingCode::NameNotPermitted: return words("Name not permitted");
    case FindingCode::UnhandledCriticalExtension: return words("Unknown critical extension");
    case FindingCode::MalformedExtension: return words("Malformed extension");
    case FindingCode::MalformedCertificate: return words("Malformed");
    case FindingCode::Revoked: return words("Revoked");
    case FindingCode::RevocationUnknown: return words("Revocation unknown");
    case FindingCode::SpkiNotCanonical: return words("Unusual key encoding");
    case FindingCode::SelfSignedNotInStore: return words("Self-signed, not in store");
    case FindingCode::AnchorOutsideValidity: return words("Anchor outside validity");

    case FindingCode::SignatureInvalid: return words("Signature invalid");
    case FindingCode::SignatureAlgorithmUnsupported: return words("Unknown signature algorithm");
    case FindingCode::IssuerNameMismatch: return words("Issuer name differs");
    case FindingCode::KeyIdentifierMismatch: return words("Key identifier differs");
    case FindingCode::IssuerNotFound: return words("Issuer missing");
    case FindingCode::HostMismatch: return words("Wrong name");
    case FindingCode::NoSubjectAltName: return words("No alternative name");
    case FindingCode::SentOutOfOrder: return words("Sent out of order");
    case FindingCode::SentTwice: return words("Sent twice");
    case FindingCode::SentNotUsed: return words("Not used");
    case FindingCode::RootSent: return words("Root, not needed");
    case FindingCode::ChainIncomplete: return words("Missing from server");
    case FindingCode::StapleMissing: return words("Staple missing");
    case FindingCode::StapleInvalid: return words("Staple invalid");
    case FindingCode::TooManyPaths: return words("Search ended early");
    case FindingCode::PinMatchOnOtherPath: return words("Pin on other path");
    case FindingCode::BackupInLiveChain:
        return words("Backup is in use");
        // About a set, a file or a connection: never on a certificate.
    case FindingCode::LegacyProtocol:
    case FindingCode::LegacySecurityLevel:
    case FindingCode::ClientCertificateWanted:
    case FindingCode::NoBackupPin:
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

} // namespace pintle
