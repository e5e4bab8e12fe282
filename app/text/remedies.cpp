// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "app/text/sentences.h"

#include <QCoreApplication>

namespace pintle::text {
namespace {

struct Remedies {
    Q_DECLARE_TR_FUNCTIONS(Remedies)
};

} // namespace

QString remedy(const Error& error)
{
    switch (error.code) {
    case ErrorCode::FileNotFound:
    case ErrorCode::MalformedTarget:
    case ErrorCode::MalformedHostName: return Remedies::tr("Check the spelling.");
    case ErrorCode::FileUnreadable: return Remedies::tr("Check who may read it.");
    case ErrorCode::FileWriteFailed: return Remedies::tr("Choose another place or make room.");
    case ErrorCode::FileTooLarge:
    case ErrorCode::TooManyObjects: return Remedies::tr("Split the input into smaller files.");
    case ErrorCode::PassphraseNeeded:
    case ErrorCode::PassphraseWrong: return Remedies::tr("Give the passphrase that it was encrypted with.");
    case ErrorCode::NothingFound:
        return Remedies::tr("Give a file with certificates or keys in PEM, DER, PKCS#7 or PKCS#12.");
    case ErrorCode::KeyMissing:
    case ErrorCode::KeyMismatch: return Remedies::tr("Give the file with the private key of the certificate.");
    case ErrorCode::NoSuchRole: return Remedies::tr("Pin another role of the chain: leaf, intermediate or root.");
    case ErrorCode::EmptyTrustStore: return Remedies::tr("Give a file or a directory with root certificates.");
    case ErrorCode::MalformedPin: return Remedies::tr("A SHA-256 pin has 44 characters of base64 and ends in “=”.");
    case ErrorCode::PlaceholderPin: return Remedies::tr("Take the pin from a certificate or a key.");
    case ErrorCode::MalformedHostPattern:
        return Remedies::tr("Write a host name, or “*.” and a name, without scheme and port.");
    case ErrorCode::UnsupportedPinSetVersion:
    case ErrorCode::UnsupportedWorkspaceVersion: return Remedies::tr("Use the newer Pintle to open it.");
    case ErrorCode::DuplicateHostPattern: return Remedies::tr("Keep one entry for each host.");
    case ErrorCode::UnknownFormat: return Remedies::tr("List the known formats with “pintle-cli export --list”.");
    case ErrorCode::WouldLockOut:
        return Remedies::tr("Use pins that the platform can check, or write it anyway with --force.");
    case ErrorCode::CannotExpress: return Remedies::tr("Choose another format or change the pin set.");
    case ErrorCode::ResolveFailed: return Remedies::tr("Check the host name and the name server.");
    case ErrorCode::ResolveTimedOut:
    case ErrorCode::ConnectTimedOut:
    case ErrorCode::ProxyTimedOut:
    case ErrorCode::StartTlsTimedOut:
    case ErrorCode::AnswerTimedOut:
    case ErrorCode::TlsTimedOut: return Remedies::tr("Try again, or allow more time.");
    case ErrorCode::ConnectRefused: return Remedies::tr("Check the port, and that the server runs.");
    case ErrorCode::ConnectFailed: return Remedies::tr("Check the network and the address.");
    case ErrorCode::ProxyRefused: return Remedies::tr("Ask the proxy's rules, or connect directly.");
    case ErrorCode::ProxyAuthenticationFailed: return Remedies::tr("Give user and password in the proxy's URL.");
    case ErrorCode::ProxyProtocolError: return Remedies::tr("Check the proxy's kind and port.");
    case ErrorCode::NotTls:
        return Remedies::tr("Use a STARTTLS scheme such as smtp:// if the port speaks such a protocol.");
    case ErrorCode::StartTlsRefused:
        return Remedies::tr("Check that the server has STARTTLS switched on for this port.");
    case ErrorCode::TlsAlert:
        return Remedies::tr("Try other TLS versions, another server name or a client certificate.");
    case ErrorCode::WorkspaceInUse: return Remedies::tr("Close it there, or save it here under another name.");
    case ErrorCode::UnknownLabEntry: return Remedies::tr("List the lab's servers with “pintle-cli lab list”.");
    case ErrorCode::LabKeysUnusable: return Remedies::tr("Remove the file; the lab makes new keys.");
    case ErrorCode::ProgramNotFound: return Remedies::tr("Install it, or say where it is.");
    case ErrorCode::MalformedWorkspace:
    case ErrorCode::PrivateKeyRefused:
    case ErrorCode::WorkspaceChangedElsewhere:
    case ErrorCode::DamagedJournal:
    case ErrorCode::ProgramFailed:
    case ErrorCode::MalformedScenario:
    case ErrorCode::FileNotReadableKind:
    case ErrorCode::FileTimedOut:
    case ErrorCode::MalformedBase64:
    case ErrorCode::MalformedHex:
    case ErrorCode::MalformedDer:
    case ErrorCode::MalformedPem:
    case ErrorCode::ObjectTooLarge:
    case ErrorCode::UnsupportedKey:
    case ErrorCode::SigningFailed:
    case ErrorCode::EmptyChain:
    case ErrorCode::MalformedRevocationData:
    case ErrorCode::MalformedPinSet:
    case ErrorCode::MalformedConfiguration:
    case ErrorCode::StartTlsProtocolError:
    case ErrorCode::StartTlsInjection:
    case ErrorCode::TlsFailed:
    case ErrorCode::TlsTooLarge:
    case ErrorCode::PeerClosed:
    case ErrorCode::Cancelled:
    case ErrorCode::ListenFailed: return {};
    }
    Q_UNREACHABLE();
}

} // namespace pintle::text
