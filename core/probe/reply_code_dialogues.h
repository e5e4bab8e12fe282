// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#pragma once

#include "core/probe/line_dialogue.h"

namespace pintle {

/// Protocols that answer with three digits: `250-more` lines, then `250 last` (RFC 5321 section 4.2, RFC 959 section
/// 4.2). Lines in between may also come without the digits, as FTP allows.
class ReplyCodeDialogue : public LineDialogue
{
protected:
    ReplyCodeDialogue();

    /// A whole reply: its code, its lines as they came.
    virtual void takeReply(int code, const QByteArrayList& lines) = 0;
    void takeLine(const QByteArray& line) override;

private:
    int m_code = 0;
    QByteArrayList m_lines;
};

/// SMTP's STARTTLS (RFC 3207) and LMTP's (RFC 2033): greeting, EHLO or LHLO, the capability, the command.
class SmtpDialogue final : public ReplyCodeDialogue
{
public:
    /// `hello` is `EHLO` or `LHLO`.
    explicit SmtpDialogue(const QByteArray& hello);

private:
    void begin() override { }
    void takeReply(int code, const QByteArrayList& lines) override;

    enum class Step { Greeting, Capabilities, GoAhead };
    Step m_step = Step::Greeting;
    QByteArray m_hello;
};

/// FTP's AUTH TLS (RFC 4217 section 4).
class FtpDialogue final : public ReplyCodeDialogue
{
private:
    void begin() override { }
    void takeReply(int code, const QByteArrayList& lines) override;

    bool m_greeted = false;
};

/// NNTP's STARTTLS (RFC 4642): greeting, CAPABILITIES, the command.
class NntpDialogue final : public ReplyCodeDialogue
{
private:
    void begin() override { }
    void takeLine(const QByteArray& line) override;
    void takeReply(int code, const QByteArrayList& lines) override;
    void takeCapability(const QByteArray& line);

    enum class Step { Greeting, Capabilities, CapabilityList, GoAhead };
    Step m_step = Step::Greeting;
    bool m_offered = false;
};

} // namespace pintle
