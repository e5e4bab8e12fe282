// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#pragma once

#include "core/lab/http_answer.h"
#include "core/lab/scenario.h"
#include "core/lab/start_tls_server.h"
#include "core/probe/tls_server_connection.h"

#include <QByteArray>

#include <memory>
#include <optional>

namespace pintle {

/// What an entry's server needs for every connection. `tls` is there for the behaviours that reach TLS.
struct LabServerPlan {
    Scenario scenario;
    std::optional<TlsServerContext> tls;
    QByteArray malformedCertificate; ///< what MalformedCertificate sends
};

/// One connection to a lab server: STARTTLS dialogue, TLS and HTTP on top of one another, or what the entry does
/// instead. Bytes in, bytes out, no socket. The plan must outlive it.
class LabSession
{
public:
    explicit LabSession(const LabServerPlan& plan);
    ~LabSession();

    /// What the server says before the client does.
    QByteArray opening();
    /// Takes bytes of the client; gives what to send.
    QByteArray receive(QByteArray bytes);
    /// More to send as soon as everything before is on the wire; empty where the session only answers.
    QByteArray more();
    /// The connection is to be closed when everything is sent.
    bool isOver() const { return m_isOver; }
    /// Decrypted bytes of the client since the last call.
    qint64 takeApplicationBytes();

private:
    QByteArray receiveDialogue(const QByteArray& bytes);
    QByteArray receiveTls(const QByteArray& bytes);
    QByteArray misbehave();

    const LabServerPlan& m_plan;
    std::unique_ptr<StartTlsServer> m_dialogue; ///< until its go-ahead
    std::unique_ptr<TlsServerConnection> m_tls;
    HttpAnswer m_http;
    qint64 m_applicationBytes = 0;
    bool m_isEndless = false;
    bool m_isOver = false;
};

} // namespace pintle
