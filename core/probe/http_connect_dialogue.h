// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#pragma once

#include "core/probe/line_dialogue.h"
#include "core/probe/target.h"

namespace pintle {

/// A tunnel through an HTTP proxy (RFC 9110 section 9.3.6). Credentials go with the first request (Basic, RFC 7617):
/// there are proxies that never answer a second one. The status line of a refusal is kept as the error's value.
class HttpConnectDialogue final : public LineDialogue
{
public:
    /// `host` and `port` are where the tunnel shall end; names are resolved by the proxy.
    HttpConnectDialogue(const ConnectAddress& destination, const QString& user, const QString& password);

    /// Header lines of all answers together.
    static constexpr int MaximumLines = 256;

private:
    void begin() override;
    void takeLine(const QByteArray& line) override;
    bool mayBegin(const QByteArray& start) const override { return m_status != 0 || start.startsWith("HTTP/1."); }
    void takeStatusLine(const QByteArray& line);

    QByteArray m_authority;
    QByteArray m_credentials; ///< base64; empty: none are sent
    int m_lines = 0;
    int m_status = 0; ///< of the answer whose header is being read
};

} // namespace pintle
