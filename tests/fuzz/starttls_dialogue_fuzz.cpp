// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "core/probe/starttls_dialogue.h"
#include "tests/fuzz/dialogue_property.h"

#include <cstdint>

using namespace pintle;

// The first byte chooses the protocol, the rest is what the server says.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    if (size == 0)
        return 0;
    constexpr int Protocols = static_cast<int>(StartTls::Mysql);
    const auto protocol = static_cast<StartTls>(1 + data[0] % Protocols);
    const auto make = [&] { return makeStartTlsDialogue(protocol, QStringLiteral("mail.example.com")); };
    fuzz::checkDialogue(make, QByteArrayView(data + 1, static_cast<qsizetype>(size) - 1));
    return 0;
}
