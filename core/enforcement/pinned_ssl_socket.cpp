// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "core/enforcement/pinned_ssl_socket.h"

#include <QPointer>
#include <QSslCertificate>
#include <QSslConfiguration>

namespace pintle {

PinnedSslSocket::PinnedSslSocket(EnforcementPolicy policy, QObject* parent)
    : QSslSocket(parent)
    , m_policy(std::move(policy))
{
    // Direct and first: the verdict is in before any other slot hears of these signals, and no event comes between.
    connect(this, &QAbstractSocket::connected, this, &PinnedSslSocket::harden, Qt::DirectConnection);
    connect(this, &QSslSocket::modeChanged, this, &PinnedSslSocket::dropPlainRest, Qt::DirectConnection);
    connect(this, &QSslSocket::encrypted, this, &PinnedSslSocket::judge, Qt::DirectConnection);
    connect(
        this, &QAbstractSocket::disconnected, this, [this] { m_held.clear(); }, Qt::DirectConnection);
    harden();
}

PinnedSslSocket::~PinnedSslSocket()
{
    // QSslSocket's own destructor would flush; nothing may leave for a connection without a verdict.
    if (m_gate != Gate::Open)
        abort();
}

qint64 PinnedSslSocket::writePlain(const QByteArray& bytes)
{
    if (mode() != UnencryptedMode || m_gate != Gate::Waiting)
        return -1;
    return QSslSocket::writeData(bytes.constData(), bytes.size());
}

bool PinnedSslSocket::waitForEncrypted(int milliseconds)
{
    return QSslSocket::waitForEncrypted(milliseconds) && isEncrypted();
}

void PinnedSslSocket::connectToHost(
    const QString& hostName, quint16 port, OpenMode openMode, NetworkLayerProtocol protocol)
{
    beginAnew();
    m_hostName = hostName;
    harden();
    QSslSocket::connectToHost(hostName, port, openMode, protocol);
}

bool PinnedSslSocket::setSocketDescriptor(qintptr descriptor, SocketState state, OpenMode openMode)
{
    beginAnew();
    harden();
    return QSslSocket::setSocketDescriptor(descriptor, state, openMode);
}

void PinnedSslSocket::disconnectFromHost()
{
    // What waits belongs to the stream that the caller ends: it is sent after the verdict, or never.
    if (m_gate == Gate::Waiting && !m_held.isEmpty() && state() != UnconnectedState) {
        m_closeWhenOpen = true;
        return;
    }
    QSslSocket::disconnectFromHost();
}

void PinnedSslSocket::close()
{
    m_held.clear();
    QSslSocket::close();
}

qint64 PinnedSslSocket::bytesToWrite() const
{
    return QSslSocket::bytesToWrite() + m_held.size();
}

qint64 PinnedSslSocket::writeData(const char* data, qint64 length)
{
    switch (m_gate) {
    case Gate::Open: return QSslSocket::writeData(data, length);
    case Gate::Shut: return -1;
    case Gate::Waiting: break;
    }
    if (length > HeldLimit - m_held.size())
        return -1;
    m_held.append(data, length);
    return length;
}

void PinnedSslSocket::beginAnew()
{
    m_verdict.reset();
    m_held.clear();
    m_hostName.clear();
    m_gate = Gate::Waiting;
    m_closeWhenOpen = false;
    m_hasPlainRest = false;
}

// Applied again on every connection: the application may have set another configuration since.
void PinnedSslSocket::harden()
{
    QSslConfiguration configuration = sslConfiguration();
    configuration.setSslOption(QSsl::SslOptionDisableSessionTickets, true);
    configuration.setSslOption(QSsl::SslOptionDisableSessionSharing, true);
    configuration.setSslOption(QSsl::SslOptionDisableSessionPersistence, true);
    configuration.setSessionTicket({});
    // The answer of QSslSocket is not consulted (see enforcement_policy.h), so nothing is loaded for it.
    configuration.setCaCertificates({});
    configuration.setPeerVerifyMode(VerifyNone);
    setSslConfiguration(configuration);
}

// Once TLS has begun, QIODevice's buffer holds what was read ahead in the clear, and later what was decrypted.
void PinnedSslSocket::dropPlainRest(SslMode mode)
{
    if (mode == UnencryptedMode || bytesAvailable() == 0)
        return;
    m_hasPlainRest = true;
    skip(bytesAvailable());
}

void PinnedSslSocket::judge()
{
    QByteArrayList sent;
    const QList<QSslCertificate> chain = peerCertificateChain();
    for (const QSslCertificate& certificate : chain)
        sent.append(certificate.toDer());
    // The key that signed the handshake is the peer certificate's; judging a list that begins otherwise would judge
    // another server.
    if (!chain.isEmpty() && chain.first() != peerCertificate())
        sent.clear();

    const QString host = peerVerifyName().isEmpty() ? m_hostName : peerVerifyName();
    m_verdict = judgeConnection(m_policy, host, peerPort(), sent);
    if (m_hasPlainRest) {
        m_verdict->decision = ConnectionVerdict::Decision::Refused;
        m_verdict->error = Error{ErrorCode::StartTlsInjection, {}};
    }
    if (m_verdict->isAllowed())
        letThrough();
    else
        refuse();
}

void PinnedSslSocket::letThrough()
{
    m_gate = Gate::Open;
    const QByteArray held = std::exchange(m_held, {});
    if (!held.isEmpty())
        QSslSocket::writeData(held.constData(), held.size());

    const QPointer<PinnedSslSocket> self(this);
    const ConnectionVerdict verdict = *m_verdict;
    Q_EMIT judged(verdict);
    if (self && m_gate == Gate::Open)
        Q_EMIT accepted();
    if (self && m_gate == Gate::Open && m_closeWhenOpen)
        QSslSocket::disconnectFromHost();
}

void PinnedSslSocket::refuse()
{
    m_gate = Gate::Shut;
    m_held.clear();
    abort();
    setSocketError(SslHandshakeFailedError);
    setErrorString(QString(idOf(m_verdict->verdict)));

    const QPointer<PinnedSslSocket> self(this);
    const ConnectionVerdict verdict = *m_verdict;
    Q_EMIT judged(verdict);
    if (self)
        Q_EMIT refused(verdict);
    if (self)
        Q_EMIT errorOccurred(SslHandshakeFailedError);
}

} // namespace pintle
