// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#pragma once

#include "core/pins/evaluation.h"

#include <QString>

/// The fixed words of a report document: titles, labels, heads of columns. Outcomes have their words in sentences.h.
namespace pintle::text {

enum class ReportWord {
    Title,
    Contents,
    Verdict,
    AboutReport,
    Inspected,
    Date,
    JudgedAt,
    Program,
    Method,
    MethodConnection,
    MethodFile,
    Command,
    Store,
    PinSetUsed,
    NoPinSet,
    Redacted,
    RedactedNote,
    Chain,
    Diagram,
    NothingSent,
    Number,
    Name,
    IssuedBy,
    Ends,
    Begins,
    KeyKind,
    Pin,
    Use,
    Used,
    NotUsed,
    Paths,
    PathUsed,
    PathAlternative,
    PathInvalid,
    NoPath,
    Role,
    LookedFor,
    Checks,
    ChecksNote,
    Certificate,
    Check,
    Outcome,
    Value,
    Rule,
    HostCheck,
    NoChecks,
    Findings,
    Weight,
    Finding,
    Code,
    NoFindings,
    Pins,
    NoPins,
    PinVerdict,
    Mode,
    Pattern,
    PinsExpire,
    Never,
    PinsOfSet,
    PinsOfPath,
    State,
    Label,
    OnPath,
    InStore,
    NotInStore,
    Match,
    NoMatch,
    Certificates,
    CertificateTitle,
    Subject,
    Issuer,
    Serial,
    Version,
    Key,
    KeyBits,
    Signature,
    PinHex,
    Fingerprint,
    Names,
    Kind,
    Extensions,
    Extension,
    Critical,
    Yes,
    No,
    LeftOut,
    Pem,
    Connection,
    NoConnection,
    Address,
    ServerName,
    Protocol,
    Cipher,
    Group,
    PeerSignature,
    Alpn,
    Staple,
    Scts,
    ClientCertificate,
    Stages,
    Stage,
    Result,
    Duration,
    StageDone,
    StageFailed,
    StageSkipped,
    StageNotReached,
    Dialogue,
    PageOf,
};
QString word(ReportWord word);

/// `none of the pins is on the path`, and so on: the answer of the pins in words.
QString word(const PinVerdict& verdict);
QString word(PinRole role);
QString word(PinState state);
QString word(PinMode mode);

/// `12 more names were left out.`
QString namesLeftOut(int count);
QString certificatesLeftOut(int count);
/// `2 host names, 1 address, no e-mail address`
QString replacedWords(int hosts, int addresses, int emails);

} // namespace pintle::text
