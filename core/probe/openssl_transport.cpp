// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "core/probe/openssl_transport.h"

#include <algorithm>
#include <utility>

namespace pintle {
namespace {

using namespace std::chrono_literals;

constexpr std::chrono::milliseconds ShortestObjectionGrace = 100ms;
constexpr std::chrono::milliseconds LongestObjectionGrace = 1000ms;
// The rest of a line of plain text comes right behind its start.
constexpr auto PlainTextGrace = 300ms;

} // namespace

OpensslTransport::OpensslTransport(const TlsHello& hello)
    : m_engine(hello)
{
    m_grace.setSingleShot(true);
    connect(&m_grace, &QTimer::timeout, this, [this] {
        m_engine.settle();
        proceed();
    });
}

OpensslTransport::~OpensslTransport()
{
    // A socket that is destroyed while it is connected emits on its way down.
    if (m_socket)
        m_socket->disconnect(this);
}

std::unique_ptr<QTcpSocket> OpensslTransport::makeSocket() const
{
    return std::make_unique<QTcpSocket>();
}

void OpensslTransport::begin(std::unique_ptr<QTcpSocket> socket, const QByteArray& surplus)
{
    m_socket = std::move(socket);
    connect(m_socket.get(), &QTcpSocket::readyRead, this, &OpensslTransport::takeArrived);
    connect(m_socket.get(), &QTcpSocket::disconnected, this, &OpensslTransport::takeEnd);
    m_clock.start();
    m_engine.start();
    m_engine.feed(surplus);
    proceed();
    if (m_socket->state() == QAbstractSocket::ConnectedState)
        takeArrived();
    else
        takeEnd();
}

void OpensslTransport::takeArrived()
{
    m_engine.feed(m_socket->readAll());
    proceed();
}

void OpensslTransport::takeEnd()
{
    if (m_socket->isOpen())
        m_engine.feed(m_socket->readAll());
    m_engine.peerClosed();
    proceed();
}

void OpensslTransport::proceed()
{
    if (m_conversing)
        converse();
    if (m_ended)
        return;
    writeOutput();
    switch (m_engine.state()) {
    case TlsEngine::State::Handshaking: return;
    case TlsEngine::State::AwaitingServer:
        if (!m_grace.isActive())
            m_grace.start(objectionGrace());
        return;
    case TlsEngine::State::ReadingPlainText:
        if (!m_grace.isActive())
            m_grace.start(PlainTextGrace);
        return;
    case TlsEngine::State::Established:
        m_ended = true;
        Q_EMIT established();
        return;
    case TlsEngine::State::Failed:
        m_ended = true;
        Q_EMIT failed(*m_engine.error());
        return;
    }
}

void OpensslTransport::writeOutput()
{
    const QByteArray output = m_engine.takeOutput();
    if (output.isEmpty())
        return;
    m_socket->write(output);
    m_socket->flush();
}

void OpensslTransport::converse()
{
    writeOutput();
    const QByteArray answer = m_engine.takeReceived();
    if (!answer.isEmpty())
        Q_EMIT answered(answer);
    if (m_engine.state() == TlsEngine::State::Failed && !std::exchange(m_over, true))
        Q_EMIT ended(*m_engine.error());
}

// A server that objects to the client's certificate says so one round trip after the client's Finished; one that has
// nothing against it may say nothing. The handshake itself has shown how long a round trip takes at most.
std::chrono::milliseconds OpensslTransport::objectionGrace() const
{
    const std::chrono::milliseconds handshake(m_clock.elapsed());
    return std::clamp(2 * handshake, ShortestObjectionGrace, LongestObjectionGrace);
}

void OpensslTransport::send(const QByteArray& bytes)
{
    m_conversing = true;
    m_engine.send(bytes);
    converse();
}

void OpensslTransport::close()
{
    m_engine.shutDown();
    m_socket->write(m_engine.takeOutput());
    m_socket->flush();
    m_socket->disconnectFromHost();
}

TlsFacts OpensslTransport::facts() const
{
    return m_engine.facts();
}

} // namespace pintle
