// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "core/probe/tls_engine.h"
#include "tests/fuzz/dialogue_property.h"

#include <cstdint>

using namespace pintle;

// What a server sends in answer to a ClientHello. Nobody who does not know the hello's random can finish a handshake.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const QByteArrayView answer(data, static_cast<qsizetype>(size));
    TlsEngine engine({.serverName = QStringLiteral("api.example.com")});
    engine.start();
    fuzz::require(engine.takeOutput().size() < 4096, "the hello is bounded");
    const qsizetype half = answer.size() / 2;
    engine.feed(answer.first(half));
    engine.feed(answer.sliced(half));
    fuzz::require(engine.state() != TlsEngine::State::Established, "no handshake without the hello's random");
    engine.peerClosed();
    fuzz::require(engine.state() == TlsEngine::State::Failed, "the peer's end is an end");
    fuzz::require(engine.error().has_value(), "a failure has an error");
    const TlsFacts facts = engine.facts();
    fuzz::require(!facts.keyProved, "no proof without the hello's random");
    fuzz::require(facts.protocol.isEmpty(), "no protocol without a handshake");
    return 0;
}
