// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#pragma once

#include "core/base/error.h"
#include "core/base/finding.h"
#include "core/probe/target.h"
#include "core/probe/transport.h"
#include "core/x509/certificate.h"

#include <QByteArray>
#include <QDateTime>
#include <QHostAddress>
#include <QSsl>
#include <QString>
#include <QStringList>

#include <chrono>
#include <optional>
#include <vector>

namespace pintle {

/// The steps of one connection, in order. Those that do not apply (no proxy, no STARTTLS) are skipped.
enum class Stage { Resolve, Connect, Proxy, StartTls, Tls };
QLatin1String idOf(Stage stage); ///< `resolve`, `connect`, `proxy`, `starttls`, `tls`

struct StageResult {
    enum class State { Skipped, Done, Failed, NotReached };
    Stage stage;
    State state = State::NotReached;
    std::chrono::microseconds duration{0};
    std::optional<Error> error; ///< set when Failed
};

/// Whether TLS itself came about. Apart from any judgement of the chain: a server that needs TLS 1.0 or sends a chain
/// nobody trusts is `Established`; one that hung up after its certificate is `Failed` and its chain is still here.
enum class Handshake { Established, Failed };
QLatin1String idOf(Handshake handshake); ///< `established`, `failed`

/// What happened after the handshake where ProbeOptions::request was asked.
struct Exchange {
    bool wanted = false;        ///< the client went on; false: it hung up before any application data
    qint64 sentBytes = 0;       ///< of application data handed to TLS
    qint64 receivedBytes = 0;   ///< of application data, as far as it was read
    QByteArray answer;          ///< its beginning, at most MaximumAnswer bytes
    std::optional<Error> error; ///< why no answer came: PeerClosed, TlsAlert, TlsFailed, AnswerTimedOut, Cancelled

    static constexpr qsizetype MaximumAnswer = 4096;
};

/// What one connection showed. A value: no socket lives in it, nothing in it is judged.
struct ProbeReport {
    Target target;
    QDateTime startedAt;             ///< UTC, as ProbeOptions gave it
    std::vector<StageResult> stages; ///< all five, in order
    Handshake handshake = Handshake::Failed;
    std::optional<Error> error; ///< of the stage that failed

    QHostAddress peerAddress;
    quint16 peerPort = 0;
    QString serverName; ///< SNI as sent; empty for an address
    /// As sent, leaf first; may be there though the handshake failed. Empty where the first certificate is unreadable:
    /// none of the others may be taken for the leaf.
    std::vector<Certificate> served;
    int servedUnreadable = 0; ///< certificates sent that are not DER of a certificate
    /// The server proved in this handshake that it holds the leaf's private key. Anybody can send a chain; without this
    /// it says nothing about who answered.
    bool keyProved = false;
    QString protocol;       ///< `TLSv1.3`; empty without handshake
    QString cipher;         ///< IANA name
    QString group;          ///< key exchange group, `X25519`, `DH 1024`; empty for RSA key exchange
    QString peerSignature;  ///< for example `ecdsa_secp256r1_sha256`
    QString alpn;           ///< negotiated; may be empty
    QByteArray stapledOcsp; ///< DER as sent; empty without
    int stapledScts = 0;    ///< SCTs in the TLS extension
    bool clientCertificateWanted = false;
    bool legacySecurityLevel = false; ///< it took OpenSSL's security level 0
    /// What QSslSocket says of the chain, where it made the connection: shown beside our verdict, never in its place.
    QStringList socketErrors;
    std::vector<TlsMessage> messages; ///< TLS messages as they passed; empty where the transport cannot see them
    std::optional<Exchange> exchange; ///< none where nobody asked for one, or the handshake failed
    QStringList dialogue;             ///< proxy and STARTTLS lines, `> ` and `< ` first, printable, without credentials
    Findings findings;                ///< probe group

    bool hasChain() const { return !served.empty(); }
};

} // namespace pintle
