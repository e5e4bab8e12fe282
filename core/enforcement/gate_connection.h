// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#pragma once

#include "core/enforcement/pinned_ssl_socket.h"

#include <QObject>
#include <QSslSocket>

namespace pintle {

class PinningGate;

/// One connection through a PinningGate, from the manager's CONNECT to the end. Deletes itself when both sides are
/// closed.
class GateConnection : public QObject
{
    Q_OBJECT

public:
    GateConnection(PinningGate& gate, qintptr descriptor);
    ~GateConnection() override;

Q_SIGNALS:
    void judged(const pintle::ConnectionVerdict& verdict);

private:
    void readRequest();
    void connectUpstream(const QString& host, quint16 port);
    void answerAccepted();
    void refuse(const QByteArray& statusLine);
    void relay(QSslSocket& from, QSslSocket& to);
    void finishManager();
    void finishServer();

    PinningGate& m_gate;
    QSslSocket m_manager;     ///< the manager's side
    PinnedSslSocket m_server; ///< the pinned side
    QByteArray m_request;
    QString m_host;
    enum class State { ReadingRequest, Connecting, Relaying, Ending } m_state = State::ReadingRequest;
};

} // namespace pintle
