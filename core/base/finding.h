// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#pragma once

#include <QDateTime>
#include <QLatin1String>
#include <QString>

#include <vector>

namespace pintle {

/// How much a finding weighs. Five steps everywhere: diagram, text, JSON and report (never colour alone).
enum class Severity {
    Ok,      ///< a check that passed and is worth saying
    Info,    ///< worth knowing, nothing to do
    Neutral, ///< could not or need not be judged
    Warning, ///< works today, will hurt or weakens
    Failure, ///< makes the verdict fail
};

/// Something notable about a value that could be produced. Grouped by module; each has a stable id (see idOf), a usual
/// severity (see severityOf) and the rule it rests on (see ruleOf). The sentence for people is made in app/text.
enum class FindingCode {
    // chain: one certificate
    Expired,            ///< notAfter lies before the instant; instant: notAfter
    NotYetValid,        ///< notBefore lies after the instant; instant: notBefore
    EndsSoon,           ///< a leaf that ends within 30 days of the instant; instant: notAfter
    KeyTooWeak,         ///< below the security level; value: algorithm and bits
    DigestTooWeak,      ///< signature digest below the security level; value: the algorithm
    NotACa,             ///< used as issuer without basicConstraints CA:TRUE
    PathLengthExceeded, ///< more CA certificates below it than pathLenConstraint; expected: the constraint
    KeyUsageForbids,    ///< keyUsage lacks the bit that its place in the path needs; expected: the bit
    PurposeForbids,     ///< extendedKeyUsage excludes server authentication
    NameNotPermitted,   ///< a name outside an issuer's permittedSubtrees or inside excludedSubtrees; value: the name
    UnhandledCriticalExtension, ///< a critical extension that nobody here understands; value: its OID
    MalformedExtension,         ///< an extension that does not decode or appears twice; value: its OID
    MalformedCertificate,       ///< breaks RFC 5280's profile in another way; detail: how
    Revoked,                    ///< listed by a CRL or OCSP response; instant: revocation date, value: reason
    RevocationUnknown,          ///< revocation data was given and says nothing usable about it; detail: why
    SpkiNotCanonical,           ///< the SPKI bytes differ from their re-encoding: tools disagree on the pin
    SelfSignedNotInStore,       ///< self-signed and no anchor
    AnchorOutsideValidity,      ///< the anchor itself is expired or not yet valid; instant: which date
    // chain: between a certificate and its issuer
    SignatureInvalid,              ///< the signature does not verify with the issuer's key
    SignatureAlgorithmUnsupported, ///< OpenSSL does not know the algorithm; value: its OID
    IssuerNameMismatch,            ///< issuer and subject names differ
    KeyIdentifierMismatch,         ///< authorityKeyIdentifier does not name the issuer's key
    // chain: the path and what was sent
    IssuerNotFound,   ///< no issuer among the certificates sent or in the store; value: the name looked for
    HostMismatch,     ///< no SAN matches the host; expected: the host, value: the SANs
    NoSubjectAltName, ///< only a CN, which is not consulted (RFC 9525)
    SentOutOfOrder,   ///< value: number on the wire, expected: number in the path, from 1
    SentTwice,        ///< the same certificate twice; value: the numbers on the wire, from 1
    SentNotUsed,      ///< on no path in use; value: the number on the wire, from 1
    RootSent,         ///< the anchor was sent, which is not needed
    ChainIncomplete,  ///< works only since the store or a download has the missing issuer
    StapleMissing,    ///< certificate with TLS feature "status_request" (RFC 7633), no response stapled
    StapleInvalid,    ///< the stapled OCSP response does not verify; detail: why
    TooManyPaths,     ///< the search was ended at its bound; value: paths looked at
    // probe: how the server was reached
    LegacyProtocol,          ///< TLS 1.0 or 1.1; value: the version
    LegacySecurityLevel,     ///< needed OpenSSL's security level 0 to connect
    ClientCertificateWanted, ///< the server asked for a client certificate
    // pins: verdicts and advice
    PinMatchOnOtherPath, ///< a pin matches on a valid path that is not the one in use; value: its anchor
    NoBackupPin,         ///< no pin of a key that is kept back
    BackupInLiveChain,   ///< the backup is a key of the chain in use; value: the pin
    PinSetExpired,       ///< nothing is enforced; instant: since when
    PinSetEndsSoon,      ///< instant: the end
    LeafPinsOnly,        ///< every active pin is a leaf's: renewal with a new key locks out
    RootPinsOnly,        ///< every active pin is a root's: any issuer below it is accepted
    NoPinMatchesChain,   ///< the set would block today's users
    DuplicatePin,        ///< the same digest twice for one host; value: the pin
    HostNeverMatches,    ///< a pattern spelled so that it matches nothing; value: the pattern, detail: why
    KeyTypeUnsupported,  ///< a target platform cannot handle the key type; value: algorithm
    NoPinsForHost,       ///< a host entry without pins accepts every trusted certificate
    PlaceholderPinInSet, ///< the digest of nothing, or a tutorial's filler; value: the pin
    HostNotCovered,      ///< no pattern of the set covers this host; value: the host
    // formats: reading and writing configurations
    NotEnforced,     ///< the configuration says something that the platform does not enforce; detail: what
    InheritedPins,   ///< pins come from an enclosing element; line: where
    PinsSwitchedOff, ///< an override switches pinning off for this host; line: where
    LostOnExport,    ///< the target format has no place for this; detail: what
    IgnoredElement,  ///< not understood and skipped, as the platform does; value: its name
    // comparison of two connections
    CertificateSubstituted, ///< the leaf differs between direct and proxied connection; value: who issued it
    ChainDiffers,           ///< same leaf, other certificates sent
};

/// The facts of a Finding; which are set is documented at each code. Never a sentence.
struct FindingFacts {
    QString subject;   ///< what it is about, printable: a certificate's name, a host, a pattern
    QString value;     ///< what was found
    QString expected;  ///< what the rule wants
    QString detail;    ///< technical text, printable
    QDateTime instant; ///< UTC
    int line = 0;      ///< line of the imported file, from 1; 0 where there is none

    friend bool operator==(const FindingFacts&, const FindingFacts&) = default;
};

/// A code, its weight and its facts. Where it belongs (certificate, edge, path, pin) is told by the value that holds
/// it.
struct Finding {
    FindingCode code;
    Severity severity;
    FindingFacts facts;

    friend bool operator==(const Finding&, const Finding&) = default;
};

using Findings = std::vector<Finding>;

/// Makes a finding with the code's usual severity.
Finding makeFinding(FindingCode code, FindingFacts facts = {});

/// The stable id of a code, `module.words`, for example `chain.expired`.
QLatin1String idOf(FindingCode code);

/// The stable id of a severity: `ok`, `info`, `neutral`, `warning`, `failure`.
QLatin1String idOf(Severity severity);

/// The severity a code has unless the place where it was found gives it another.
Severity severityOf(FindingCode code);

/// The document and section a code rests on, for example `RFC 5280 6.1.3`; empty where it is Pintle's own advice.
QLatin1String ruleOf(FindingCode code);

/// The heaviest severity of a list; Severity::Ok for an empty one.
Severity heaviest(const Findings& findings);

} // namespace pintle
