// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#pragma once

#include "core/probe/dialogue.h"

#include <QObject>
#include <QTcpSocket>

#include <memory>
#include <optional>

namespace pintle {

/// Plays a Dialogue on a connected socket. Reads everything that has come, so that nothing is left in the socket's own
/// buffer when TLS begins: what a dialogue does not want is its error or its surplus.
class PlainTalk : public QObject
{
    Q_OBJECT

public:
    /// The socket outlives the talk.
    PlainTalk(QTcpSocket& socket, std::unique_ptr<Dialogue> dialogue);
    ~PlainTalk() override;

    /// `arrived` are bytes of the peer that somebody else has read already.
    void start(const QByteArray& arrived);

    const Dialogue& dialogue() const { return *m_dialogue; }
    /// The dialogue's error, or PeerClosed.
    const std::optional<Error>& error() const { return m_error; }

Q_SIGNALS:
    /// Once: the go-ahead came, or error() is set.
    void ended();

private:
    void takeArrived();
    void takeEnd();
    void proceed();

    QTcpSocket& m_socket;
    std::unique_ptr<Dialogue> m_dialogue;
    std::optional<Error> m_error;
    bool m_ended = false;
};

} // namespace pintle
