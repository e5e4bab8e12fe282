// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#pragma once

#include "core/enforcement/enforcement_policy.h"

#include <QSslSocket>

namespace pintle {

/// A QSslSocket that enforces pins: connectToHostEncrypted() as usual, and no application byte leaves before the chain
/// was verified and a pin found on the verified path.
///
/// What is written before the verdict waits in a buffer of this class, which QSslSocket and so the wire never see; on
/// refusal it is dropped and the connection is aborted, not closed (close() would flush). The verdict is reached within
/// the handshake's last step, before any slot of the application hears of encrypted().
///
/// - ignoreSslErrors(), peer verify mode and CA certificates of the socket have no say. The anchors are the policy's.
/// - Sessions are not resumed. A connection that shows no certificates (a resumed one) is refused.
/// - With STARTTLS the dialogue before TLS goes through writePlain(); write() waits for the verdict even then. What the
///   peer sent in the clear and was not read when TLS began is dropped, and the connection refused: someone on the way
///   may have put it there to be read as if it had come through TLS.
/// - With TLS 1.2 a client certificate is shown to the server before the verdict; with TLS 1.3 it is not.
/// - The host judged is the name given to connectToHostEncrypted(), or peerVerifyName() where one is set.
class PinnedSslSocket : public QSslSocket
{
    Q_OBJECT

public:
    /// How much may wait for the verdict; write() answers -1 beyond.
    static constexpr qint64 HeldLimit = 64 * 1024 * 1024;

    explicit PinnedSslSocket(EnforcementPolicy policy, QObject* parent = nullptr);
    ~PinnedSslSocket() override;

    /// The verdict on the present connection; none before the handshake's end.
    const std::optional<ConnectionVerdict>& verdict() const { return m_verdict; }

    /// Sends a line of a STARTTLS dialogue in the clear. -1 once TLS has begun.
    qint64 writePlain(const QByteArray& bytes);

    /// As in QSslSocket, whose own answers stay true for a connection that was refused.
    bool isEncrypted() const { return m_gate == Gate::Open && QSslSocket::isEncrypted(); }
    /// Waits for the verdict as well; false when the connection was refused.
    bool waitForEncrypted(int milliseconds = 30'000);

    using QSslSocket::connectToHost;
    void connectToHost(const QString& hostName, quint16 port, OpenMode openMode = ReadWrite,
        NetworkLayerProtocol protocol = AnyIPProtocol) override;
    bool setSocketDescriptor(
        qintptr descriptor, SocketState state = ConnectedState, OpenMode openMode = ReadWrite) override;
    void disconnectFromHost() override;
    void close() override;
    qint64 bytesToWrite() const override;

Q_SIGNALS:
    /// Once for each handshake that came to its end, whatever the decision; before accepted() or refused().
    void judged(const pintle::ConnectionVerdict& verdict);
    /// The connection may be used; what waited has been handed on.
    void accepted();
    /// The connection was aborted. errorOccurred(SslHandshakeFailedError) follows.
    void refused(const pintle::ConnectionVerdict& verdict);

protected:
    qint64 writeData(const char* data, qint64 length) override;

private:
    enum class Gate { Waiting, Open, Shut };

    void beginAnew();
    void harden();
    void dropPlainRest(SslMode mode);
    void judge();
    void letThrough();
    void refuse();

    EnforcementPolicy m_policy;
    std::optional<ConnectionVerdict> m_verdict;
    QByteArray m_held;
    QString m_hostName;
    Gate m_gate = Gate::Waiting;
    bool m_closeWhenOpen = false;
    bool m_hasPlainRest = false; ///< something that came in the clear was unread when TLS began
};

} // namespace pintle
