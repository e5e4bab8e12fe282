// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "core/base/error.h"

namespace pintle {

QLatin1String idOf(ErrorCode code)
{
    switch (code) {
    case ErrorCode::FileNotFound: return QLatin1String("file.not-found");
    case ErrorCode::FileUnreadable: return QLatin1String("file.unreadable");
    case ErrorCode::FileNotReadableKind: return QLatin1String("file.not-readable-kind");
    case ErrorCode::FileTooLarge: return QLatin1String("file.too-large");
    case ErrorCode::FileTimedOut: return QLatin1String("file.timed-out");
    case ErrorCode::FileWriteFailed: return QLatin1String("file.write-failed");
    case ErrorCode::ProgramNotFound: return QLatin1String("base.program-not-found");
    case ErrorCode::ProgramFailed: return QLatin1String("base.program-failed");
    case ErrorCode::MalformedBase64: return QLatin1String("encoding.base64");
    case ErrorCode::MalformedHex: return QLatin1String("encoding.hex");
    case ErrorCode::NothingFound: return QLatin1String("x509.nothing-found");
    case ErrorCode::MalformedDer: return QLatin1String("x509.malformed-der");
    case ErrorCode::MalformedPem: return QLatin1String("x509.malformed-pem");
    case ErrorCode::ObjectTooLarge: return QLatin1String("x509.object-too-large");
    case ErrorCode::TooManyObjects: return QLatin1String("x509.too-many-objects");
    case ErrorCode::PassphraseNeeded: return QLatin1String("x509.passphrase-needed");
    case ErrorCode::PassphraseWrong: return QLatin1String("x509.passphrase-wrong");
    case ErrorCode::UnsupportedKey: return QLatin1String("x509.unsupported-key");
    case ErrorCode::KeyMissing: return QLatin1String("x509.key-missing");
    case ErrorCode::KeyMismatch: return QLatin1String("x509.key-mismatch");
    case ErrorCode::SigningFailed: return QLatin1String("x509.signing-failed");
    case ErrorCode::EmptyChain: return QLatin1String("chain.empty-chain");
    case ErrorCode::MalformedHostName: return QLatin1String("chain.malformed-host-name");
    case ErrorCode::EmptyTrustStore: return QLatin1String("chain.empty-trust-store");
    case ErrorCode::MalformedRevocationData: return QLatin1String("chain.malformed-revocation-data");
    case ErrorCode::MalformedPin: return QLatin1String("pins.malformed-pin");
    case ErrorCode::PlaceholderPin: return QLatin1String("pins.placeholder-pin");
    case ErrorCode::MalformedHostPattern: return QLatin1String("pins.malformed-host-pattern");
    case ErrorCode::MalformedPinSet: return QLatin1String("pins.malformed-pin-set");
    case ErrorCode::UnsupportedPinSetVersion: return QLatin1String("pins.unsupported-pin-set-version");
    case ErrorCode::DuplicateHostPattern: return QLatin1String("pins.duplicate-host-pattern");
    case ErrorCode::NoSuchRole: return QLatin1String("pins.no-such-role");
    case ErrorCode::UnknownFormat: return QLatin1String("formats.unknown-format");
    case ErrorCode::MalformedConfiguration: return QLatin1String("formats.malformed-configuration");
    case ErrorCode::CannotExpress: return QLatin1String("formats.cannot-express");
    case ErrorCode::WouldLockOut: return QLatin1String("formats.would-lock-out");
    case ErrorCode::MalformedTarget: return QLatin1String("probe.malformed-target");
    case ErrorCode::ResolveFailed: return QLatin1String("probe.resolve-failed");
    case ErrorCode::ResolveTimedOut: return QLatin1String("probe.resolve-timed-out");
    case ErrorCode::ConnectRefused: return QLatin1String("probe.connect-refused");
    case ErrorCode::ConnectTimedOut: return QLatin1String("probe.connect-timed-out");
    case ErrorCode::ConnectFailed: return QLatin1String("probe.connect-failed");
    case ErrorCode::ProxyRefused: return QLatin1String("probe.proxy-refused");
    case ErrorCode::ProxyAuthenticationFailed: return QLatin1String("probe.proxy-authentication-failed");
    case ErrorCode::ProxyTimedOut: return QLatin1String("probe.proxy-timed-out");
    case ErrorCode::ProxyProtocolError: return QLatin1String("probe.proxy-protocol-error");
    case ErrorCode::StartTlsRefused: return QLatin1String("probe.starttls-refused");
    case ErrorCode::StartTlsProtocolError: return QLatin1String("probe.starttls-protocol-error");
    case ErrorCode::StartTlsInjection: return QLatin1String("probe.starttls-injection");
    case ErrorCode::StartTlsTimedOut: return QLatin1String("probe.starttls-timed-out");
    case ErrorCode::NotTls: return QLatin1String("probe.not-tls");
    case ErrorCode::TlsAlert: return QLatin1String("probe.tls-alert");
    case ErrorCode::TlsFailed: return QLatin1String("probe.tls-failed");
    case ErrorCode::TlsTimedOut: return QLatin1String("probe.tls-timed-out");
    case ErrorCode::AnswerTimedOut: return QLatin1String("probe.answer-timed-out");
    case ErrorCode::TlsTooLarge: return QLatin1String("probe.tls-too-large");
    case ErrorCode::PeerClosed: return QLatin1String("probe.peer-closed");
    case ErrorCode::Cancelled: return QLatin1String("probe.cancelled");
    case ErrorCode::MalformedWorkspace: return QLatin1String("workspace.malformed-workspace");
    case ErrorCode::UnsupportedWorkspaceVersion: return QLatin1String("workspace.unsupported-workspace-version");
    case ErrorCode::PrivateKeyRefused: return QLatin1String("workspace.private-key-refused");
    case ErrorCode::WorkspaceInUse: return QLatin1String("workspace.workspace-in-use");
    case ErrorCode::WorkspaceChangedElsewhere: return QLatin1String("workspace.workspace-changed-elsewhere");
    case ErrorCode::DamagedJournal: return QLatin1String("workspace.damaged-journal");
    case ErrorCode::UnknownLabEntry: return QLatin1String("lab.unknown-lab-entry");
    case ErrorCode::ListenFailed: return QLatin1String("lab.listen-failed");
    case ErrorCode::MalformedScenario: return QLatin1String("lab.malformed-scenario");
    case ErrorCode::LabKeysUnusable: return QLatin1String("lab.lab-keys-unusable");
    }
    Q_UNREACHABLE();
}

} // namespace pintle
