// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#pragma once

#include "core/probe/target.h"

#include <QByteArray>

#include <memory>

namespace pintle {

/// The server's side of the dialogue before TLS: bytes in, bytes out, no socket. As much of each protocol as a client
/// needs to reach its STARTTLS; everything else is answered as unknown.
class StartTlsServer
{
public:
    enum class Progress {
        Talking,  ///< reply, if any, and go on
        BeginTls, ///< reply, then TLS begins with rest
        Close,    ///< reply, then close
    };
    struct Step {
        QByteArray reply;
        Progress progress = Progress::Talking;
        QByteArray rest; ///< for BeginTls: bytes that the client sent behind its request
    };
    enum class Mood {
        Willing,
        Refusing, ///< answers the request for TLS with the protocol's refusal (line protocols only)
    };

    virtual ~StartTlsServer() = default;
    /// What the server says first; empty where the client speaks first.
    virtual QByteArray greeting() const = 0;
    /// More bytes from the client.
    virtual Step receive(const QByteArray& bytes) = 0;

    /// For StartTls::None there is none: null.
    static std::unique_ptr<StartTlsServer> make(StartTls protocol, Mood mood = Mood::Willing);
};

} // namespace pintle
