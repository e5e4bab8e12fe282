// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "core/probe/http_connect_dialogue.h"
#include "tests/fuzz/dialogue_property.h"

#include <cstdint>
#include <memory>

using namespace pintle;

// The answer of an HTTP proxy to CONNECT.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const auto destination = ConnectAddress::parse(QStringLiteral("api.example.com:443"));
    fuzz::require(destination.has_value(), "the fixture is an address");
    const auto make = [&] { return std::make_unique<HttpConnectDialogue>(*destination, QString(), QString()); };
    fuzz::checkDialogue(make, QByteArrayView(data, static_cast<qsizetype>(size)));
    return 0;
}
