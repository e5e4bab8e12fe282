// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "core/probe/reply_code_dialogues.h"

#include <algorithm>

namespace pintle {
namespace {

// An address literal is what RFC 5321 section 4.1.4 wants of a client without a name of its own; the probe's host has
// none that anybody should learn.
constexpr char ClientName[] = "[127.0.0.1]";

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

// The code that a line begins with; 0 where it does not.
int codeOf(const QByteArray& line)
{
    if (line.size() < 3 || !std::all_of(line.begin(), line.begin() + 3, isDigit))
        return 0;
    if (line.size() > 3 && line[3] != ' ' && line[3] != '-')
        return 0;
    return line.first(3).toInt();
}

} // namespace

ReplyCodeDialogue::ReplyCodeDialogue()
    : LineDialogue(Kind::StartTls)
{ }

void ReplyCodeDialogue::takeLine(const QByteArray& line)
{
    const int code = codeOf(line);
    const bool more = line.size() > 3 && line[3] == '-';
    if (m_code == 0) {
        if (code == 0) {
            breakOff(line, QStringLiteral("a reply without its three digits"));
            return;
        }
        m_code = code;
    }
    m_lines.append(line);
    if (code != m_code || more)
        return;
    const QByteArrayList lines = std::exchange(m_lines, {});
    takeReply(std::exchange(m_code, 0), lines);
}

SmtpDialogue::SmtpDialogue(const QByteArray& hello)
    : m_hello(hello)
{ }

void SmtpDialogue::takeReply(int code, const QByteArrayList& lines)
{
    const int wanted = m_step == Step::Capabilities ? 250 : 220;
    if (code != wanted) {
        refuse(lines.last(), QStringLiteral("reply %1 where %2 was wanted").arg(code).arg(wanted));
        return;
    }
    switch (m_step) {
    case Step::Greeting:
        command(m_hello + ' ' + ClientName);
        m_step = Step::Capabilities;
        return;
    case Step::Capabilities: {
        const auto offers = [](const QByteArray& line) { return hasWord(line.mid(4), "STARTTLS"); };
        if (std::none_of(lines.begin(), lines.end(), offers)) {
            refuse(lines.last(), QStringLiteral("STARTTLS is not among the capabilities"));
            return;
        }
        command("STARTTLS");
        m_step = Step::GoAhead;
        return;
    }
    case Step::GoAhead: finish(); return;
    }
}

void FtpDialogue::takeReply(int code, const QByteArrayList& lines)
{
    // 120: "service ready in nnn minutes", and the greeting follows.
    if (!m_greeted && code == 120)
        return;
    const int wanted = m_greeted ? 234 : 220;
    if (code != wanted) {
        refuse(lines.last(), QStringLiteral("reply %1 where %2 was wanted").arg(code).arg(wanted));
        return;
    }
    if (m_greeted) {
        finish();
        return;
    }
    m_greeted = true;
    command("AUTH TLS");
}

void NntpDialogue::takeLine(const QByteArray& line)
{
    if (m_step == Step::CapabilityList)
        takeCapability(line);
    else
        ReplyCodeDialogue::takeLine(line);
}

void NntpDialogue::takeReply(int code, const QByteArrayList& lines)
{
    switch (m_step) {
    case Step::Greeting:
        if (code != 200 && code != 201) {
            refuse(lines.last(), QStringLiteral("reply %1 where 200 or 201 was wanted").arg(code));
            return;
        }
        command("CAPABILITIES");
        m_step = Step::Capabilities;
        return;
    case Step::Capabilities:
        if (code == 101) {
            m_step = Step::CapabilityList;
            return;
        }
        // Servers of before RFC 3977 do not know the command and may know STARTTLS all the same.
        command("STARTTLS");
        m_step = Step::GoAhead;
        return;
    case Step::CapabilityList: return;
    case Step::GoAhead:
        if (code == 382)
            finish();
        else
            refuse(lines.last(), QStringLiteral("reply %1 where 382 was wanted").arg(code));
        return;
    }
}

void NntpDialogue::takeCapability(const QByteArray& line)
{
    if (line != ".") {
        m_offered = m_offered || hasWord(line, "STARTTLS");
        return;
    }
    if (!m_offered) {
        refuse({}, QStringLiteral("STARTTLS is not among the capabilities"));
        return;
    }
    command("STARTTLS");
    m_step = Step::GoAhead;
}

} // namespace pintle
