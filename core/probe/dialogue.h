// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#pragma once

#include "core/base/error.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>
#include <QStringList>

#include <optional>

namespace pintle {

/// A talk in plain text that must end before TLS begins: with a proxy, or the STARTTLS command of a protocol.
///
/// Bytes in, bytes out, no socket: whoever owns the socket calls start(), writes takeOutput() whenever it is not empty,
/// and passes on what arrives with feed(). Bytes are looked at one by one, so that the outcome cannot depend on how
/// they were cut into packets. Everything is bounded; a peer that talks on without an answer is a protocol error.
///
/// What follows the go-ahead decides between the two kinds. A STARTTLS server must be silent until the ClientHello, so
/// one byte more is StartTlsInjection (RFC 3207 section 6: whoever sits on the wire could slip in plain text that the
/// client takes for protected). Behind a proxy the server may speak at once, so those bytes are kept: surplus().
class Dialogue
{
public:
    enum class State {
        Talking, ///< feed() more
        Ready,   ///< the peer said go ahead; takeOutput() may still hold bytes to write first
        Failed,  ///< error() is set
    };

    virtual ~Dialogue();
    Dialogue(const Dialogue&) = delete;
    Dialogue& operator=(const Dialogue&) = delete;

    /// Begins: some protocols speak first, in others the server greets.
    void start();
    /// Takes what the peer sent, in pieces of any size.
    void feed(QByteArrayView bytes);
    /// Bytes to write to the peer now; empties the store.
    QByteArray takeOutput();

    State state() const { return m_state; }
    /// Set when Failed. StartTlsRefused, StartTlsProtocolError, StartTlsInjection of a STARTTLS dialogue; ProxyRefused,
    /// ProxyAuthenticationFailed, ProxyProtocolError of a proxy's.
    const std::optional<Error>& error() const { return m_error; }
    /// Bytes that followed a proxy's go-ahead: the server's first ones.
    const QByteArray& surplus() const { return m_surplus; }
    /// What was said, a line each, `> ` and `< ` first, printable, without credentials, at most 100 lines.
    const QStringList& transcript() const { return m_transcript; }

    /// Bytes that a peer may send before the go-ahead.
    static constexpr qsizetype MaximumInput = 64 * 1024;

protected:
    /// Which errors a dialogue speaks in, and what happens to bytes after the go-ahead.
    enum class Kind { StartTls, Proxy };
    explicit Dialogue(Kind kind);

    virtual void begin() = 0;
    virtual void take(char byte) = 0;

    void send(const QByteArray& bytes);
    void finish();
    /// The peer said no. `detail` is technical text of ours, `reply` are the peer's words.
    void refuse(QByteArrayView reply, const QString& detail = {});
    void refuse(ErrorCode code, QByteArrayView reply, const QString& detail = {});
    /// What came is not the protocol.
    void breakOff(QByteArrayView bytes, const QString& detail);
    void noteSent(const QString& line);
    void noteReceived(QByteArrayView line);

private:
    void fail(ErrorCode code, QByteArrayView bytes, const QString& detail);
    void takeAfterReady(QByteArrayView bytes);
    void note(const QString& line);

    Kind m_kind;
    State m_state = State::Talking;
    QByteArray m_output;
    QByteArray m_surplus;
    qsizetype m_received = 0;
    qint64 m_injected = 0;
    std::optional<Error> m_error;
    QStringList m_transcript;
};

} // namespace pintle
