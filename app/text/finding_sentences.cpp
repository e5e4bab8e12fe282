// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "app/text/sentences.h"
#include "app/text/wording.h"

#include <QCoreApplication>

namespace pintle::text {
namespace {

struct FindingText {
    Q_DECLARE_TR_FUNCTIONS(FindingText)
};

/// The facts of a Finding, each fit for a sentence.
struct SentenceFacts {
    explicit SentenceFacts(const FindingFacts& facts)
        : subject(fact(facts.subject))
        , value(fact(facts.value))
        , expected(fact(facts.expected))
        , detail(fact(facts.detail))
        , date(dateWords(facts.instant))
        , line(facts.line)
    { }

    QString subject;
    QString value;
    QString expected;
    QString detail;
    QString date;
    int line;

    /// The certificate that the finding is about.
    QString certificate() const { return subject.isEmpty() ? FindingText::tr("The certificate") : subject; }
    /// The same in the middle of a sentence.
    QString ofCertificate() const { return subject.isEmpty() ? FindingText::tr("the certificate") : subject; }
    QString host() const { return subject.isEmpty() ? FindingText::tr("the host") : subject; }
};

/// `bare` without its full stop, then `: value.` where a value is known.
QString with(QString bare, const QString& value)
{
    if (value.isEmpty())
        return bare;
    bare.chop(1);
    //: %1 a clause that says what was found, %2 the deciding value.
    return FindingText::tr("%1: %2.").arg(bare, value);
}

/// `sentence` with `Line 12: ` in front where the line of the file is known.
QString atLine(const QString& sentence, int line)
{
    return line > 0 ? FindingText::tr("Line %1: %2").arg(QString::number(line), sentence) : sentence;
}

} // namespace

QString sentence(const Finding& finding)
{
    const SentenceFacts facts(finding.facts);
    const QString certificate = facts.certificate();
    const auto& [subject, value, expected, detail, date, line] = facts;
    switch (finding.code) {
    case FindingCode::Expired: return FindingText::tr("%1 expired on %2.").arg(certificate, date);
    case FindingCode::NotYetValid: return FindingText::tr("%1 is not valid before %2.").arg(certificate, date);
    case FindingCode::EndsSoon: return FindingText::tr("%1 ends soon, on %2.").arg(certificate, date);
    case FindingCode::KeyTooWeak:
        return with(FindingText::tr("%1 has a key that is too weak.").arg(certificate), value);
    case FindingCode::DigestTooWeak:
        return with(FindingText::tr("%1 is signed with a digest that is too weak.").arg(certificate), value);
    case FindingCode::NotACa: return FindingText::tr("%1 issues certificates but is not a CA.").arg(certificate);
    case FindingCode::PathLengthExceeded:
        return whereKnown(expected,
            FindingText::tr("%1 allows %2 CA certificates below it, and the path has more.").arg(certificate, expected),
            FindingText::tr("%1 has more CA certificates below it than it allows.").arg(certificate));
    case FindingCode::KeyUsageForbids:
        //: keyUsage is the X.509 extension.
        return whereKnown(expected,
            FindingText::tr("The keyUsage of %1 lacks %2.").arg(facts.ofCertificate(), expected),
            FindingText::tr("The keyUsage of %1 does not allow its place in the path.").arg(facts.ofCertificate()));
    case FindingCode::PurposeForbids: return FindingText::tr("%1 may not be used for a TLS server.").arg(certificate);
    case FindingCode::NameNotPermitted:
        return whereKnown(value, FindingText::tr("An issuer does not permit the name %1.").arg(value),
            FindingText::tr("An issuer does not permit a name of %1.").arg(facts.ofCertificate()));
    case FindingCode::UnhandledCriticalExtension:
        return with(
            FindingText::tr("%1 has a critical extension that nobody here understands.").arg(certificate), value);
    case FindingCode::MalformedExtension:
        return with(
            FindingText::tr("%1 has an extension that does not decode or stands there twice.").arg(certificate), value);
    case FindingCode::MalformedCertificate:
        return with(FindingText::tr("%1 breaks the X.509 profile.").arg(certificate), detail);
    case FindingCode::Revoked:
        return with(whereKnown(finding.facts.instant.isValid() ? date : QString(),
                        FindingText::tr("%1 was revoked on %2.").arg(certificate, date),
                        FindingText::tr("%1 is revoked.").arg(certificate)),
            value);
    case FindingCode::RevocationUnknown:
        return with(FindingText::tr("Whether %1 is revoked is not known.").arg(facts.ofCertificate()), detail);
    case FindingCode::SpkiNotCanonical:
        return FindingText::tr("The key of %1 is encoded in an unusual way: tools disagree on its pin.")
            .arg(facts.ofCertificate());
    case FindingCode::SelfSignedNotInStore:
        return FindingText::tr("%1 is self-signed and not in the trust store.").arg(certificate);
    case FindingCode::AnchorOutsideValidity:
        return FindingText::tr("The anchor %1 is outside its validity (%2).").arg(facts.ofCertificate(), date);
    case FindingCode::SignatureInvalid:
        return FindingText::tr("The signature of %1 does not match its issuer's key.").arg(facts.ofCertificate());
    case FindingCode::SignatureAlgorithmUnsupported:
        return with(
            FindingText::tr("%1 is signed with an algorithm that cannot be checked here.").arg(certificate), value);
    case FindingCode::IssuerNameMismatch:
        return FindingText::tr("%1 names another issuer than the next certificate's subject.").arg(certificate);
    case FindingCode::KeyIdentifierMismatch:
        return FindingText::tr("The authority key identifier of %1 does not name its issuer's key.")
            .arg(facts.ofCertificate());
    case FindingCode::IssuerNotFound:
        return whereKnown(value, FindingText::tr("The issuer “%1” is neither sent nor in the trust store.").arg(value),
            FindingText::tr("An issuer is neither sent nor in the trust store."));
    case FindingCode::HostMismatch:
        return with(whereKnown(expected, FindingText::tr("The certificate is not for %1 but for others.").arg(expected),
                        FindingText::tr("The certificate is for other names.")),
            value);
    case FindingCode::NoSubjectAltName:
        return FindingText::tr("%1 has no subject alternative name, and the common name does not count.")
            .arg(certificate);
    case FindingCode::SentOutOfOrder:
        return whereKnown(value,
            FindingText::tr("%1 was sent as number %2 instead of number %3.").arg(certificate, value, expected),
            FindingText::tr("%1 was sent out of order.").arg(certificate));
    case FindingCode::SentTwice: return with(FindingText::tr("%1 was sent more than once.").arg(certificate), value);
    case FindingCode::SentNotUsed:
        return whereKnown(value, FindingText::tr("%1 was sent as number %2 and is not used.").arg(certificate, value),
            FindingText::tr("%1 was sent and is not used.").arg(certificate));
    case FindingCode::RootSent: return FindingText::tr("%1 is the root and need not be sent.").arg(certificate);
    case FindingCode::ChainIncomplete:
        return FindingText::tr(
            "The server leaves out an issuer; the chain is complete only here, not for every client.");
    case FindingCode::StapleMissing:
        return FindingText::tr("%1 demands a stapled OCSP response, and none was sent.").arg(certificate);
    case FindingCode::StapleInvalid:
        return with(FindingText::tr("The stapled OCSP response cannot be relied on."), detail);
    case FindingCode::TooManyPaths:
        return whereKnown(value, FindingText::tr("The search for paths ended after %1.").arg(value),
            FindingText::tr("The search for paths ended at its bound."));
    case FindingCode::LegacyProtocol:
        return FindingText::tr("The server speaks %1, which is obsolete.")
            .arg(value.isEmpty() ? FindingText::tr("an old TLS version") : value);
    case FindingCode::LegacySecurityLevel:
        return FindingText::tr("Connecting took a security level that clients of today refuse.");
    case FindingCode::ClientCertificateWanted: return FindingText::tr("The server asks for a client certificate.");
    case FindingCode::PinMatchOnOtherPath:
        return whereKnown(value,
            FindingText::tr("A pin matches only on another valid path, which ends at %1.").arg(value),
            FindingText::tr("A pin matches only on another valid path."));
    case FindingCode::NoBackupPin: return FindingText::tr("There is no backup pin: a lost key locks users out.");
    case FindingCode::BackupInLiveChain:
        return with(FindingText::tr("The backup key is part of the chain in use, so it is no backup."), value);
    case FindingCode::PinSetExpired: return FindingText::tr("The pins ended on %1 and nothing is enforced.").arg(date);
    case FindingCode::PinSetEndsSoon:
        return FindingText::tr("The pins end soon, on %1; from then on nothing is enforced.").arg(date);
    case FindingCode::LeafPinsOnly:
        return FindingText::tr("Every active pin is of a leaf: a renewal with a new key locks users out.");
    case FindingCode::RootPinsOnly:
        return FindingText::tr("Every active pin is of a root: whatever its CAs issue is accepted.");
    case FindingCode::NoPinMatchesChain:
        return FindingText::tr("No pin matches the chain in use: today's users would be blocked.");
    case FindingCode::DuplicatePin: return with(FindingText::tr("The same pin stands there twice."), value);
    case FindingCode::HostNeverMatches:
        return with(whereKnown(value, FindingText::tr("“%1” never matches a host.").arg(value),
                        FindingText::tr("A pattern never matches a host.")),
            detail);
    case FindingCode::KeyTypeUnsupported:
        return with(whereKnown(value, FindingText::tr("A target platform cannot handle keys of type %1.").arg(value),
                        FindingText::tr("A target platform cannot handle this type of key.")),
            detail);
    case FindingCode::NoPinsForHost:
        return FindingText::tr("The entry for %1 has no pins and accepts every trusted certificate.").arg(facts.host());
    case FindingCode::PlaceholderPinInSet:
        return with(FindingText::tr("A pin is a filler from a tutorial or the digest of nothing."), value);
    case FindingCode::HostNotCovered:
        return FindingText::tr("No entry of the pin set covers %1.").arg(value.isEmpty() ? facts.host() : value);
    case FindingCode::NotEnforced:
        return atLine(with(FindingText::tr("The platform does not enforce a part of this."), detail), line);
    case FindingCode::InheritedPins:
        return atLine(FindingText::tr("The pins of %1 come from an enclosing element.").arg(facts.host()), line);
    case FindingCode::PinsSwitchedOff:
        return atLine(FindingText::tr("An override switches pinning off for %1.").arg(facts.host()), line);
    case FindingCode::LostOnExport:
        return with(FindingText::tr("The format has no place for a part of the set."), detail);
    case FindingCode::IgnoredElement:
        return atLine(with(FindingText::tr("An element is not understood and was skipped."), value), line);
    case FindingCode::CertificateSubstituted:
        return whereKnown(value,
            FindingText::tr("The certificate was replaced on the way by one that %1 issued.").arg(value),
            FindingText::tr("The certificate was replaced on the way."));
    case FindingCode::ChainDiffers:
        return FindingText::tr("The leaf is the same, but other certificates were sent with it.");
    }
    Q_UNREACHABLE();
}

} // namespace pintle::text
