// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#pragma once

#include "core/probe/dialogue.h"

namespace pintle {

/// PostgreSQL's SSLRequest (protocol 3.0, "SSL Session Encryption"): eight bytes out, one byte back.
class PostgresDialogue final : public Dialogue
{
public:
    PostgresDialogue();

private:
    void begin() override;
    void take(char byte) override;

    QByteArray m_reply; ///< of a server that answers with an ErrorResponse
};

/// MySQL's SSL connection request (protocol 10): the server greets with its capabilities, the client sends a packet
/// with CLIENT_SSL and begins TLS without an answer.
class MysqlDialogue final : public Dialogue
{
public:
    MysqlDialogue();

private:
    void begin() override { }
    void take(char byte) override;
    void takeGreeting(QByteArrayView payload);

    QByteArray m_packet;
};

} // namespace pintle
