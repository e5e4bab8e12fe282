// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "core/probe/plain_talk.h"

namespace pintle {

PlainTalk::PlainTalk(QTcpSocket& socket, std::unique_ptr<Dialogue> dialogue)
    : m_socket(socket)
    , m_dialogue(std::move(dialogue))
{
    connect(&m_socket, &QTcpSocket::readyRead, this, &PlainTalk::takeArrived);
    connect(&m_socket, &QTcpSocket::disconnected, this, &PlainTalk::takeEnd);
}

PlainTalk::~PlainTalk() = default;

void PlainTalk::start(const QByteArray& arrived)
{
    m_dialogue->start();
    m_dialogue->feed(arrived);
    takeArrived();
    if (m_socket.state() != QAbstractSocket::ConnectedState)
        takeEnd();
}

void PlainTalk::takeArrived()
{
    if (m_ended)
        return;
    if (m_socket.isOpen())
        m_dialogue->feed(m_socket.readAll());
    proceed();
}

void PlainTalk::takeEnd()
{
    takeArrived();
    if (m_ended)
        return;
    m_ended = true;
    m_error = Error{ErrorCode::PeerClosed, {}};
    Q_EMIT ended();
}

void PlainTalk::proceed()
{
    const QByteArray output = m_dialogue->takeOutput();
    if (!output.isEmpty()) {
        m_socket.write(output);
        m_socket.flush();
    }
    if (m_dialogue->state() == Dialogue::State::Talking)
        return;
    m_ended = true;
    m_socket.disconnect(this);
    m_error = m_dialogue->error();
    Q_EMIT ended();
}

} // namespace pintle
