// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "core/probe/connector.h"

#include "core/base/encodings.h"

#include <QNetworkProxy>

namespace pintle {
namespace {

using namespace std::chrono_literals;

// RFC 8305 section 5: the recommended Connection Attempt Delay.
constexpr auto AttemptDelay = 250ms;

} // namespace

QList<QHostAddress> interleaved(const QList<QHostAddress>& addresses)
{
    QList<QHostAddress> first;
    QList<QHostAddress> second;
    for (const QHostAddress& address : addresses)
        (address.protocol() == addresses.front().protocol() ? first : second).append(address);
    QList<QHostAddress> ordered;
    for (qsizetype i = 0; i < qMax(first.size(), second.size()); ++i) {
        if (i < first.size())
            ordered.append(first[i]);
        if (i < second.size())
            ordered.append(second[i]);
    }
    return ordered;
}

Connector::Connector(const QList<QHostAddress>& addresses, quint16 port, MakeSocket makeSocket)
    : m_addresses(interleaved(addresses))
    , m_port(port)
    , m_makeSocket(std::move(makeSocket))
{
    Q_ASSERT(!addresses.isEmpty());
    m_delay.setSingleShot(true);
    connect(&m_delay, &QTimer::timeout, this, &Connector::tryNext);
}

Connector::~Connector()
{
    for (const auto& attempt : m_attempts) {
        if (attempt)
            attempt->disconnect(this);
    }
}

void Connector::start()
{
    tryNext();
}

void Connector::tryNext()
{
    if (m_addresses.isEmpty() || m_winner)
        return;
    const QHostAddress address = m_addresses.takeFirst();
    m_attempts.push_back(m_makeSocket());
    QTcpSocket* const socket = m_attempts.back().get();
    // The application's or the system's proxy is not the one that was asked for.
    socket->setProxy(QNetworkProxy::NoProxy);
    connect(socket, &QTcpSocket::connected, this, [this, socket] { takeConnected(socket); });
    connect(socket, &QTcpSocket::errorOccurred, this,
        [this, socket](QAbstractSocket::SocketError code) { takeFailure(socket, code); });
    ++m_running;
    if (!m_addresses.isEmpty())
        m_delay.start(AttemptDelay);
    socket->connectToHost(address, m_port);
}

void Connector::takeConnected(QTcpSocket* socket)
{
    if (m_winner)
        return;
    m_winner = socket;
    m_delay.stop();
    for (const auto& attempt : m_attempts) {
        attempt->disconnect(this);
        if (attempt.get() != socket)
            attempt->abort();
    }
    socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    Q_EMIT connected();
}

void Connector::takeFailure(QTcpSocket* socket, QAbstractSocket::SocketError code)
{
    if (m_winner)
        return;
    if (code != QAbstractSocket::ConnectionRefusedError && !m_otherFailure)
        m_otherFailure = Error{ErrorCode::ConnectFailed, {.detail = printable(socket->errorString(), 200)}};
    --m_running;
    if (!m_addresses.isEmpty())
        tryNext();
    else if (m_running == 0)
        Q_EMIT failed(m_otherFailure.value_or(Error{ErrorCode::ConnectRefused, {}}));
}

std::unique_ptr<QTcpSocket> Connector::takeSocket()
{
    for (auto& attempt : m_attempts) {
        if (attempt && attempt.get() == m_winner)
            return std::move(attempt);
    }
    return nullptr;
}

} // namespace pintle
