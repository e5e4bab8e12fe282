// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "core/probe/keyword_dialogues.h"

namespace pintle {

ImapDialogue::ImapDialogue()
    : LineDialogue(Kind::StartTls, Literals::Braces)
{ }

void ImapDialogue::takeLine(const QByteArray& line)
{
    switch (m_step) {
    case Step::Greeting: takeGreeting(line); return;
    case Step::Capabilities: takeCapabilities(line); return;
    case Step::GoAhead:
        if (beginsWith(line, "p2 OK"))
            finish();
        else if (beginsWith(line, "p2 ") || beginsWith(line, "* BYE"))
            refuse(line);
        else if (!beginsWith(line, "* "))
            breakOff(line, QStringLiteral("neither untagged nor the tag that was sent"));
        return;
    }
}

void ImapDialogue::takeGreeting(const QByteArray& line)
{
    if (beginsWith(line, "* BYE")) {
        refuse(line);
        return;
    }
    // RFC 9051 section 7.1.4: an authenticated connection cannot begin TLS any more.
    if (beginsWith(line, "* PREAUTH")) {
        refuse(line, QStringLiteral("already authenticated"));
        return;
    }
    if (!beginsWith(line, "* OK")) {
        breakOff(line, QStringLiteral("not an IMAP greeting"));
        return;
    }
    command("p1 CAPABILITY");
    m_step = Step::Capabilities;
}

void ImapDialogue::takeCapabilities(const QByteArray& line)
{
    if (beginsWith(line, "* CAPABILITY")) {
        m_offered = hasWord(line, "STARTTLS");
        return;
    }
    if (beginsWith(line, "* BYE")) {
        refuse(line);
        return;
    }
    if (beginsWith(line, "* "))
        return;
    if (!beginsWith(line, "p1 ")) {
        breakOff(line, QStringLiteral("neither untagged nor the tag that was sent"));
        return;
    }
    if (!beginsWith(line, "p1 OK") || !m_offered) {
        refuse(line, QStringLiteral("STARTTLS is not among the capabilities"));
        return;
    }
    command("p2 STARTTLS");
    m_step = Step::GoAhead;
}

Pop3Dialogue::Pop3Dialogue()
    : LineDialogue(Kind::StartTls)
{ }

void Pop3Dialogue::takeLine(const QByteArray& line)
{
    if (m_step == Step::CapabilityList) {
        takeCapability(line);
        return;
    }
    const bool good = beginsWith(line, "+OK");
    if (!good && !beginsWith(line, "-ERR")) {
        breakOff(line, QStringLiteral("neither +OK nor -ERR"));
        return;
    }
    if (m_step == Step::Capabilities) {
        if (good) {
            m_step = Step::CapabilityList;
            return;
        }
        // CAPA is younger than POP3; a server without it may still know STLS.
        command("STLS");
        m_step = Step::GoAhead;
        return;
    }
    if (!good) {
        refuse(line);
        return;
    }
    if (m_step == Step::GoAhead) {
        finish();
        return;
    }
    command("CAPA");
    m_step = Step::Capabilities;
}

void Pop3Dialogue::takeCapability(const QByteArray& line)
{
    if (line != ".") {
        m_offered = m_offered || hasWord(line, "STLS");
        return;
    }
    if (!m_offered) {
        refuse({}, QStringLiteral("STLS is not among the capabilities"));
        return;
    }
    command("STLS");
    m_step = Step::GoAhead;
}

SieveDialogue::SieveDialogue()
    : LineDialogue(Kind::StartTls, Literals::Braces)
{ }

void SieveDialogue::takeLine(const QByteArray& line)
{
    const bool good = hasWord(line, "OK") && beginsWith(line, "OK");
    if (beginsWith(line, "NO") || beginsWith(line, "BYE")) {
        refuse(line);
        return;
    }
    if (!good) {
        if (m_greeted || !line.startsWith('"'))
            breakOff(line, QStringLiteral("neither a capability nor OK, NO or BYE"));
        m_offered = m_offered || beginsWith(line, "\"STARTTLS\"");
        return;
    }
    if (m_greeted) {
        finish();
        return;
    }
    if (!m_offered) {
        refuse(line, QStringLiteral("STARTTLS is not among the capabilities"));
        return;
    }
    m_greeted = true;
    command("STARTTLS");
}

} // namespace pintle
