// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "app/text/sentences.h"

#include <QCoreApplication>

namespace pintle::text {
namespace {

struct BadgeWord {
    Q_DECLARE_TR_FUNCTIONS(BadgeWord)
};

} // namespace

QString badgeWord(FindingCode code)
{
    switch (code) {
    case FindingCode::Expired: return BadgeWord::tr("Expired");
    case FindingCode::NotYetValid: return BadgeWord::tr("Not yet valid");
    case FindingCode::EndsSoon: return BadgeWord::tr("Ends soon");
    case FindingCode::KeyTooWeak: return BadgeWord::tr("Key too weak");
    case FindingCode::DigestTooWeak: return BadgeWord::tr("Digest too weak");
    case FindingCode::NotACa: return BadgeWord::tr("Not a CA");
    case FindingCode::PathLengthExceeded: return BadgeWord::tr("Path too long");
    case FindingCode::KeyUsageForbids: return BadgeWord::tr("Key usage forbids");
    case FindingCode::PurposeForbids: return BadgeWord::tr("Not for servers");
    case FindingCode::NameNotPermitted: return BadgeWord::tr("Name not permitted");
    case FindingCode::UnhandledCriticalExtension: return BadgeWord::tr("Unknown critical extension");
    case FindingCode::MalformedExtension: return BadgeWord::tr("Malformed extension");
    case FindingCode::MalformedCertificate: return BadgeWord::tr("Malformed");
    case FindingCode::Revoked: return BadgeWord::tr("Revoked");
    case FindingCode::RevocationUnknown: return BadgeWord::tr("Revocation unknown");
    case FindingCode::SpkiNotCanonical: return BadgeWord::tr("Unusual key encoding");
    case FindingCode::SelfSignedNotInStore: return BadgeWord::tr("Self-signed, not in store");
    case FindingCode::AnchorOutsideValidity: return BadgeWord::tr("Anchor outside validity");

    case FindingCode::SignatureInvalid: return BadgeWord::tr("Signature invalid");
    case FindingCode::SignatureAlgorithmUnsupported: return BadgeWord::tr("Unknown signature algorithm");
    case FindingCode::IssuerNameMismatch: return BadgeWord::tr("Issuer name differs");
    case FindingCode::KeyIdentifierMismatch: return BadgeWord::tr("Key identifier differs");
    case FindingCode::IssuerNotFound: return BadgeWord::tr("Issuer missing");
    case FindingCode::HostMismatch: return BadgeWord::tr("Wrong name");
    case FindingCode::NoSubjectAltName: return BadgeWord::tr("No alternative name");
    case FindingCode::SentOutOfOrder: return BadgeWord::tr("Sent out of order");
    case FindingCode::SentTwice: return BadgeWord::tr("Sent twice");
    case FindingCode::SentNotUsed: return BadgeWord::tr("Not used");
    case FindingCode::RootSent: return BadgeWord::tr("Root, not needed");
    case FindingCode::ChainIncomplete: return BadgeWord::tr("Missing from server");
    case FindingCode::StapleMissing: return BadgeWord::tr("Staple missing");
    case FindingCode::StapleInvalid: return BadgeWord::tr("Staple invalid");
    case FindingCode::TooManyPaths: return BadgeWord::tr("Search ended early");
    case FindingCode::PinMatchOnOtherPath: return BadgeWord::tr("Pin on other path");
    case FindingCode::BackupInLiveChain: return BadgeWord::tr("Backup is in use");
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

} // namespace pintle::text
