// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#pragma once

#include "core/lab/start_tls_server.h"

#include <span>

namespace pintle {

/// What a line protocol's server says: data for StartTlsLines. `%t` in a reply is the tag of the client's line.
struct LineDialogue {
    struct Answer {
        const char* command; ///< upper case, compared with the start of the client's command
        const char* reply;
    };
    const char* greeting;
    std::span<const Answer> answers;
    const char* startTls; ///< the command that asks for TLS
    const char* goAhead;
    const char* refusal;
    const char* quit; ///< the command that ends the session
    const char* farewell;
    const char* unknown; ///< answer to anything else
    bool tagged = false; ///< the client's lines begin with a tag (IMAP)
};

/// The dialogue of smtp, lmtp, imap, pop3, ftp, nntp or sieve.
const LineDialogue& dialogueOf(StartTls protocol);

/// A server of a line protocol, played from a table.
class StartTlsLines final : public StartTlsServer
{
public:
    StartTlsLines(const LineDialogue& dialogue, Mood mood);

    QByteArray greeting() const override;
    Step receive(const QByteArray& bytes) override;

private:
    Step answer(const QByteArray& line) const;

    const LineDialogue& m_dialogue;
    Mood m_mood;
    QByteArray m_pending;
};

} // namespace pintle
