// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#pragma once

#include <QLatin1String>
#include <QString>

#include <optional>

namespace pintle {

/// Why a value could not be produced. Grouped by module; each has a stable id (see idOf) used in JSON, tests and logs.
/// The sentence for people is made in app/text.
enum class ErrorCode {
    // base: files and encodings
    FileNotFound,        ///< the path names nothing
    FileUnreadable,      ///< it exists and cannot be opened or read; detail: the system's reason
    FileNotReadableKind, ///< a directory, a socket or an endless device
    FileTooLarge,        ///< more than `limit` bytes
    FileTimedOut,        ///< a pipe that delivered nothing for `limit` milliseconds
    FileWriteFailed,     ///< could not be written; detail: the system's reason
    ProgramNotFound,     ///< another program that is needed is not there; subject: its name
    ProgramFailed,       ///< another program ended, or did not get ready; subject: its name, detail: its last words
    MalformedBase64,     ///< not canonical RFC 4648 section 4 text
    MalformedHex,        ///< not an even number of hexadecimal digits
    // x509: reading and making certificates
    NothingFound,     ///< no certificate, key, request or list in the input; detail: what it looks like
    MalformedDer,     ///< not the DER of the object asked for; offset: where reading stopped
    MalformedPem,     ///< a PEM block that does not decode; line: where it begins
    ObjectTooLarge,   ///< one object is longer than `limit` bytes
    TooManyObjects,   ///< more than `limit` objects in one input
    PassphraseNeeded, ///< encrypted, and no passphrase was given
    PassphraseWrong,  ///< the passphrase does not decrypt it
    UnsupportedKey,   ///< OpenSSL cannot use this key; detail: its algorithm
    KeyMissing,       ///< no private key where one is needed
    KeyMismatch,      ///< the private key is not the certificate's; value: the certificate's name
    SigningFailed,    ///< OpenSSL would not make or sign the object; detail: its reason
    // chain: trust stores, host names, paths
    EmptyChain,              ///< no certificate to begin a path with
    MalformedHostName,       ///< neither a DNS name nor an IP address; detail: which rule
    EmptyTrustStore,         ///< the store asked for holds no anchor
    MalformedRevocationData, ///< a CRL or OCSP response that does not decode
    // pins: pins and pin sets
    MalformedPin,             ///< not a SHA-256 digest; detail: what is wrong, value: the text
    PlaceholderPin,           ///< the digest of nothing, or a tutorial's filler
    MalformedHostPattern,     ///< not exact, nor `*.name`; detail: which rule
    MalformedPinSet,          ///< the document breaks its schema; detail: the JSON path, line: where
    UnsupportedPinSetVersion, ///< made by a newer Pintle; value: its version
    DuplicateHostPattern,     ///< the same host in two places
    NoSuchRole,               ///< no certificate of the path has the role asked for; value: the roles
    // formats: exporting and importing
    UnknownFormat,          ///< no such format id, or an input that no importer knows
    MalformedConfiguration, ///< the platform's own parser would refuse it; line and detail say where and why
    CannotExpress,          ///< the platform has no words for this set; detail: what
    WouldLockOut,           ///< the platform would refuse every genuine connection; detail: why
    // probe: one connection
    MalformedTarget,           ///< not a host, URL, [v6]:port or lab name; detail: which rule
    ResolveFailed,             ///< no address; detail: the resolver's reason
    ResolveTimedOut,           ///< no answer of the resolver in `limit` ms
    ConnectRefused,            ///< the peer refused the TCP connection
    ConnectTimedOut,           ///< no TCP connection in `limit` ms
    ConnectFailed,             ///< any other transport error; detail: the system's reason
    ProxyRefused,              ///< the proxy answered and said no; value: its status line
    ProxyAuthenticationFailed, ///< the proxy wants (other) credentials; value: its status line
    ProxyTimedOut,             ///< the proxy did not answer in `limit` ms
    ProxyProtocolError,        ///< the proxy's answer is not HTTP or SOCKS5; value: its first bytes, printable
    StartTlsRefused,           ///< the server will not begin TLS; value: its reply
    StartTlsProtocolError,     ///< the reply breaks the protocol; value: its first bytes, printable
    StartTlsInjection,         ///< bytes followed the go-ahead before TLS; value: how many
    StartTlsTimedOut,          ///< the dialogue did not finish in `limit` ms
    NotTls,                    ///< the port answers in plain text; value: its first bytes, printable
    TlsAlert,                  ///< the server ended the handshake; value: the alert's name
    TlsFailed,                 ///< the handshake failed here; detail: OpenSSL's reason
    TlsTimedOut,               ///< no handshake in `limit` ms
    AnswerTimedOut,            ///< no application data in answer to a request in `limit` ms
    TlsTooLarge,               ///< more handshake bytes than `limit`
    PeerClosed,                ///< the connection ended in the middle of a stage
    Cancelled,                 ///< the caller asked to stop
    // workspace: everything that a user keeps in one file
    MalformedWorkspace,          ///< no workspace, or a part of one that cannot be read; detail: JSON path, line: where
    UnsupportedWorkspaceVersion, ///< made by a newer Pintle; value: its version
    PrivateKeyRefused,           ///< a private key in a place where none is kept; subject: the place
    WorkspaceInUse,              ///< another program writes to it; subject: the path, value: the program
    WorkspaceChangedElsewhere,   ///< its file is not what was last read or written here; subject: the path
    DamagedJournal,              ///< a record of the journal is not what was written; subject: the path, line: which
    // lab
    UnknownLabEntry,   ///< no such id in the catalogue
    ListenFailed,      ///< no port could be opened on loopback; detail: the system's reason
    MalformedScenario, ///< a lab scenario breaks its rules; subject: the file, detail: JSON path and which rule
    LabKeysUnusable,   ///< the key file is damaged or open to others; detail: why
};

/// The facts of an Error; which are set is documented at each code. Never a sentence.
struct ErrorContext {
    QString subject;              ///< what it is about: a path, a host, a field
    QString detail;               ///< technical text, printable, for the "Details" of a message
    QString value;                ///< the offending value or the peer's words, printable, bounded to 200 characters
    std::optional<qint64> offset; ///< byte offset in the input, from 0
    std::optional<qint64> line;   ///< line of the input, from 1
    std::optional<qint64> limit;  ///< the bound that was met, in the unit that the code documents

    friend bool operator==(const ErrorContext&, const ErrorContext&) = default;
};

/// A failure: a code and its facts.
struct Error {
    ErrorCode code;
    ErrorContext context;

    friend bool operator==(const Error&, const Error&) = default;
};

/// The stable id of a code, `module.words`, for example `probe.connect-refused`.
QLatin1String idOf(ErrorCode code);

} // namespace pintle
