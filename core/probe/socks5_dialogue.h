// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#pragma once

#include "core/probe/dialogue.h"
#include "core/probe/target.h"

namespace pintle {

/// A tunnel through a SOCKS5 proxy (RFC 1928) with name and password where they are given (RFC 1929). Host names go as
/// names, so that the proxy resolves them; addresses go as addresses.
class Socks5Dialogue final : public Dialogue
{
public:
    /// `user` and `password` are at most 255 bytes of UTF-8 each; ProxyAddress::parse sees to it.
    Socks5Dialogue(const ConnectAddress& destination, const QString& user, const QString& password);

private:
    void begin() override;
    void take(char byte) override;
    void takeMethod();
    void takeAuthentication();
    void takeReply();
    void sendRequest();

    enum class Step { Method, Authentication, Reply };
    Step m_step = Step::Method;
    ConnectAddress m_destination;
    QByteArray m_user;
    QByteArray m_password;
    QByteArray m_reply;
};

} // namespace pintle
