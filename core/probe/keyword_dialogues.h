// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#pragma once

#include "core/probe/line_dialogue.h"

namespace pintle {

/// IMAP's STARTTLS (RFC 9051 section 6.2.1): greeting, CAPABILITY, the command.
class ImapDialogue final : public LineDialogue
{
public:
    ImapDialogue();

private:
    void begin() override { }
    void takeLine(const QByteArray& line) override;
    void takeGreeting(const QByteArray& line);
    void takeCapabilities(const QByteArray& line);

    enum class Step { Greeting, Capabilities, GoAhead };
    Step m_step = Step::Greeting;
    bool m_offered = false;
};

/// POP3's STLS (RFC 2595 section 4): greeting, CAPA, the command.
class Pop3Dialogue final : public LineDialogue
{
public:
    Pop3Dialogue();

private:
    void begin() override { }
    void takeLine(const QByteArray& line) override;
    void takeCapability(const QByteArray& line);

    enum class Step { Greeting, Capabilities, CapabilityList, GoAhead };
    Step m_step = Step::Greeting;
    bool m_offered = false;
};

/// ManageSieve's STARTTLS (RFC 5804 section 2.2): the greeting lists the capabilities, then the command.
class SieveDialogue final : public LineDialogue
{
public:
    SieveDialogue();

private:
    void begin() override { }
    void takeLine(const QByteArray& line) override;

    bool m_greeted = false;
    bool m_offered = false;
};

} // namespace pintle
