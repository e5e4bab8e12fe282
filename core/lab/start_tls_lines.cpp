// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "core/lab/start_tls_lines.h"

#include <array>

namespace pintle {

namespace {

using Answer = LineDialogue::Answer;

constexpr qsizetype maximumLine = 8 * 1024;

constexpr std::array<Answer, 3> smtpAnswers{{
    {"EHLO", "250-lab.test\r\n250-SIZE 1000000\r\n250-8BITMIME\r\n250 STARTTLS\r\n"},
    {"HELO", "250 lab.test\r\n"},
    {"NOOP", "250 OK\r\n"},
}};
const LineDialogue smtp{"220 lab.test ESMTP Pintle lab\r\n", smtpAnswers, "STARTTLS", "220 Ready to start TLS\r\n",
    "454 TLS not available\r\n", "QUIT", "221 Bye\r\n", "502 Command not implemented\r\n"};

constexpr std::array<Answer, 2> lmtpAnswers{{
    {"LHLO", "250-lab.test\r\n250-PIPELINING\r\n250 STARTTLS\r\n"},
    {"NOOP", "250 OK\r\n"},
}};
const LineDialogue lmtp{"220 lab.test LMTP Pintle lab\r\n", lmtpAnswers, "STARTTLS", "220 Ready to start TLS\r\n",
    "454 TLS not available\r\n", "QUIT", "221 Bye\r\n", "500 Command not recognized\r\n"};

constexpr std::array<Answer, 2> imapAnswers{{
    {"CAPABILITY", "* CAPABILITY IMAP4rev1 STARTTLS LOGINDISABLED\r\n%t OK done\r\n"},
    {"NOOP", "%t OK done\r\n"},
}};
const LineDialogue imap{"* OK [CAPABILITY IMAP4rev1 STARTTLS LOGINDISABLED] Pintle lab\r\n", imapAnswers, "STARTTLS",
    "%t OK Begin TLS negotiation now\r\n", "%t NO TLS not available\r\n", "LOGOUT", "* BYE\r\n%t OK done\r\n",
    "%t BAD unknown command\r\n", true};

constexpr std::array<Answer, 2> pop3Answers{{
    {"CAPA", "+OK capabilities follow\r\nSTLS\r\nUIDL\r\n.\r\n"},
    {"NOOP", "+OK\r\n"},
}};
const LineDialogue pop3{"+OK Pintle lab\r\n", pop3Answers, "STLS", "+OK Begin TLS negotiation\r\n",
    "-ERR TLS not available\r\n", "QUIT", "+OK Bye\r\n", "-ERR unknown command\r\n"};

constexpr std::array<Answer, 2> ftpAnswers{{
    {"FEAT", "211-Features:\r\n AUTH TLS\r\n PBSZ\r\n211 End\r\n"},
    {"NOOP", "200 OK\r\n"},
}};
const LineDialogue ftp{"220 Pintle lab\r\n", ftpAnswers, "AUTH TLS", "234 Proceed with negotiation\r\n",
    "534 TLS not available\r\n", "QUIT", "221 Bye\r\n", "502 Command not implemented\r\n"};

constexpr std::array<Answer, 1> nntpAnswers{{
    {"CAPABILITIES", "101 Capability list:\r\nVERSION 2\r\nREADER\r\nSTARTTLS\r\n.\r\n"},
}};
const LineDialogue nntp{"200 Pintle lab\r\n", nntpAnswers, "STARTTLS", "382 Continue with TLS negotiation\r\n",
    "580 Can not initiate TLS negotiation\r\n", "QUIT", "205 Bye\r\n", "500 Unknown command\r\n"};

const char* const sieveCapabilities = "\"IMPLEMENTATION\" \"Pintle lab\"\r\n\"VERSION\" \"1.0\"\r\n\"SASL\" "
                                      "\"\"\r\n\"SIEVE\" \"fileinto\"\r\n\"STARTTLS\"\r\n"
                                      "OK \"ready\"\r\n";
const std::array<Answer, 1> sieveAnswers{{
    {"CAPABILITY", sieveCapabilities},
}};
const LineDialogue sieve{sieveCapabilities, sieveAnswers, "STARTTLS", "OK \"Begin TLS negotiation now\"\r\n",
    "NO \"TLS not available\"\r\n", "LOGOUT", "OK \"Bye\"\r\n", "NO \"Unknown command\"\r\n"};

} // namespace

const LineDialogue& dialogueOf(StartTls protocol)
{
    switch (protocol) {
    case StartTls::Lmtp: return lmtp;
    case StartTls::Imap: return imap;
    case StartTls::Pop3: return pop3;
    case StartTls::Ftp: return ftp;
    case StartTls::Nntp: return nntp;
    case StartTls::Sieve: return sieve;
    case StartTls::None:
    case StartTls::Smtp:
    case StartTls::Ldap:
    case StartTls::Xmpp:
    case StartTls::Postgres:
    case StartTls::Mysql: return smtp;
    }
    return smtp;
}

StartTlsLines::StartTlsLines(const LineDialogue& dialogue, Mood mood)
    : m_dialogue(dialogue)
    , m_mood(mood)
{ }

QByteArray StartTlsLines::greeting() const
{
    return m_dialogue.greeting;
}

StartTlsServer::Step StartTlsLines::receive(const QByteArray& bytes)
{
    m_pending += bytes;
    Step step;
    for (qsizetype end = m_pending.indexOf('\n'); end >= 0; end = m_pending.indexOf('\n')) {
        const QByteArray line = m_pending.left(end).trimmed();
        m_pending.remove(0, end + 1);
        const Step next = answer(line);
        step.reply += next.reply;
        step.progress = next.progress;
        if (step.progress != Progress::Talking) {
            step.rest = m_pending;
            return step;
        }
    }
    if (m_pending.size() > maximumLine)
        step.progress = Progress::Close;
    return step;
}

StartTlsServer::Step StartTlsLines::answer(const QByteArray& line) const
{
    QByteArray tag;
    QByteArray command = line;
    if (m_dialogue.tagged) {
        const qsizetype space = line.indexOf(' ');
        tag = line.left(space < 0 ? line.size() : space);
        command = space < 0 ? QByteArray() : line.mid(space + 1);
    }
    command = command.toUpper();
    const auto reply = [&](const char* text) { return QByteArray(text).replace("%t", tag); };
    if (command.startsWith(m_dialogue.startTls)) {
        if (m_mood == Mood::Refusing)
            return {reply(m_dialogue.refusal), Progress::Talking, {}};
        return {reply(m_dialogue.goAhead), Progress::BeginTls, {}};
    }
    if (command.startsWith(m_dialogue.quit))
        return {reply(m_dialogue.farewell), Progress::Close, {}};
    for (const Answer& known : m_dialogue.answers) {
        if (command.startsWith(known.command))
            return {reply(known.reply), Progress::Talking, {}};
    }
    return {reply(m_dialogue.unknown), Progress::Talking, {}};
}

} // namespace pintle
