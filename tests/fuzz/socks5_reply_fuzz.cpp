// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "core/probe/socks5_dialogue.h"
#include "tests/fuzz/dialogue_property.h"

#include <cstdint>
#include <memory>

using namespace pintle;

// What a SOCKS5 proxy answers, to a client with and without a name.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const auto destination = ConnectAddress::parse(QStringLiteral("api.example.com:443"));
    fuzz::require(destination.has_value(), "the fixture is an address");
    for (const QString& user : {QString(), QStringLiteral("alex")}) {
        const auto make = [&] { return std::make_unique<Socks5Dialogue>(*destination, user, QStringLiteral("x")); };
        fuzz::checkDialogue(make, QByteArrayView(data, static_cast<qsizetype>(size)));
    }
    return 0;
}
