// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "core/probe/xmpp_dialogue.h"

namespace pintle {
namespace {

constexpr QLatin1String StreamNamespace("http://etherx.jabber.org/streams");
constexpr QLatin1String TlsNamespace("urn:ietf:params:xml:ns:xmpp-tls");
constexpr char StartTlsElement[] = "<starttls xmlns='urn:ietf:params:xml:ns:xmpp-tls'/>";
constexpr int MaximumDepth = 32;

} // namespace

XmppDialogue::XmppDialogue(const QString& host)
    : Dialogue(Kind::StartTls)
    , m_host(host)
{ }

void XmppDialogue::begin()
{
    const QString header = QStringLiteral("<?xml version='1.0'?><stream:stream to='%1' version='1.0' "
                                          "xmlns='jabber:client' xmlns:stream='%2'>")
                               .arg(m_host.toHtmlEscaped(), StreamNamespace);
    send(header.toUtf8());
    noteSent(header);
}

// Every token that matters ends in '>', so the reader is asked only then; the byte after it is not looked at.
void XmppDialogue::take(char byte)
{
    m_unread.append(byte);
    if (byte != '>')
        return;
    noteReceived(m_unread);
    m_reader.addData(std::exchange(m_unread, {}));
    readTokens();
}

void XmppDialogue::readTokens()
{
    while (state() == State::Talking) {
        switch (m_reader.readNext()) {
        case QXmlStreamReader::StartElement: openElement(); break;
        case QXmlStreamReader::EndElement: closeElement(); break;
        // RFC 6120 section 11.1: no DTD, no entities, no processing instructions in a stream.
        case QXmlStreamReader::DTD:
        case QXmlStreamReader::EntityReference:
        case QXmlStreamReader::ProcessingInstruction:
            breakOff(m_reader.text().toUtf8(), QStringLiteral("restricted XML"));
            break;
        case QXmlStreamReader::EndDocument: breakOff({}, QStringLiteral("the stream ended")); break;
        case QXmlStreamReader::Invalid:
            if (m_reader.error() != QXmlStreamReader::PrematureEndOfDocumentError)
                breakOff({}, m_reader.errorString());
            return;
        default: break;
        }
    }
}

void XmppDialogue::openElement()
{
    ++m_depth;
    const auto name = m_reader.name();
    const auto space = m_reader.namespaceUri();
    if (m_depth > MaximumDepth)
        breakOff(name.toUtf8(), QStringLiteral("elements nested too deeply"));
    else if (m_depth == 1 && (name != QLatin1String("stream") || space != StreamNamespace))
        breakOff(name.toUtf8(), QStringLiteral("not an XMPP stream"));
    else if (m_depth == 2 && name == QLatin1String("error") && space == StreamNamespace)
        refuse("stream:error");
    else if (m_depth == 3 && name == QLatin1String("starttls") && space == TlsNamespace)
        m_offered = true;
}

void XmppDialogue::closeElement()
{
    const bool isTopLevel = m_depth-- == 2;
    if (!isTopLevel)
        return;
    const auto name = m_reader.name();
    const auto space = m_reader.namespaceUri();
    if (m_step == Step::GoAhead && space == TlsNamespace) {
        if (name == QLatin1String("proceed"))
            finish();
        else
            refuse(name.toUtf8());
        return;
    }
    if (m_step != Step::Features || name != QLatin1String("features") || space != StreamNamespace)
        return;
    if (!m_offered) {
        refuse("stream:features", QStringLiteral("starttls is not among the features"));
        return;
    }
    m_step = Step::GoAhead;
    send(StartTlsElement);
    noteSent(QLatin1String(StartTlsElement));
}

} // namespace pintle
