// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "core/probe/ldap_dialogue.h"

#include <openssl/asn1.h>
#include <openssl/err.h>

#include <optional>

namespace pintle {
namespace {

constexpr char Oid[] = "1.3.6.1.4.1.1466.20037";
constexpr int ExtendedResponse = 24; // [APPLICATION 24]
constexpr long MaximumMessage = 32 * 1024;
// Tag and length of a message below the bound fit into this many bytes.
constexpr qsizetype LongestHeader = 6;

struct Element {
    int tag = 0;
    int classOfTag = 0;
    qsizetype headerSize = 0;
    long contentSize = 0;
    bool isComplete = false;
    QByteArrayView content;
};

// One BER element of definite length at the start of `bytes`; none where its header is not one.
std::optional<Element> readElement(QByteArrayView bytes)
{
    ERR_clear_error();
    const auto* const start = reinterpret_cast<const unsigned char*>(bytes.data());
    const unsigned char* at = start;
    Element element;
    const int outcome = ASN1_get_object(&at, &element.contentSize, &element.tag, &element.classOfTag, bytes.size());
    ERR_clear_error();
    const bool indefinite = (outcome & 0x01) != 0;
    if (at == start || indefinite || element.contentSize < 0)
        return std::nullopt;
    element.headerSize = at - start;
    element.isComplete = (outcome & 0x80) == 0;
    if (element.isComplete)
        element.content = bytes.sliced(element.headerSize, element.contentSize);
    return element;
}

// The next complete element of the tag, cut off the front of `rest`.
std::optional<Element> takeElement(QByteArrayView& rest, int tag, int classOfTag)
{
    if (rest.isEmpty())
        return std::nullopt;
    const auto element = readElement(rest);
    if (!element || !element->isComplete || element->tag != tag || element->classOfTag != classOfTag)
        return std::nullopt;
    rest = rest.sliced(element->headerSize + element->contentSize);
    return element;
}

struct Response {
    int resultCode = 0;
    QByteArrayView diagnostic;
};

// LDAPMessage ::= SEQUENCE { messageID INTEGER, [APPLICATION 24] { resultCode ENUMERATED, matchedDN, diagnostic, … } }
std::optional<Response> readResponse(QByteArrayView message)
{
    const auto sequence = takeElement(message, V_ASN1_SEQUENCE, V_ASN1_UNIVERSAL);
    if (!sequence)
        return std::nullopt;
    QByteArrayView fields = sequence->content;
    const auto id = takeElement(fields, V_ASN1_INTEGER, V_ASN1_UNIVERSAL);
    const auto operation = takeElement(fields, ExtendedResponse, V_ASN1_APPLICATION);
    if (!id || id->content != QByteArrayView("\x01") || !operation)
        return std::nullopt;
    QByteArrayView parts = operation->content;
    const auto code = takeElement(parts, V_ASN1_ENUMERATED, V_ASN1_UNIVERSAL);
    const auto matched = takeElement(parts, V_ASN1_OCTET_STRING, V_ASN1_UNIVERSAL);
    const auto diagnostic = takeElement(parts, V_ASN1_OCTET_STRING, V_ASN1_UNIVERSAL);
    if (!code || code->contentSize != 1 || !matched || !diagnostic)
        return std::nullopt;
    return Response{static_cast<uchar>(code->content[0]), diagnostic->content};
}

} // namespace

LdapDialogue::LdapDialogue()
    : Dialogue(Kind::StartTls)
{ }

void LdapDialogue::begin()
{
    // LDAPMessage { messageID 1, ExtendedRequest [APPLICATION 23] { requestName [0] OID } }
    send(QByteArray("\x30\x1d\x02\x01\x01\x77\x18\x80\x16", 9) + Oid);
    noteSent(QStringLiteral("ExtendedRequest ") + QLatin1String(Oid));
}

void LdapDialogue::take(char byte)
{
    m_message.append(byte);
    if (m_size == 0) {
        const auto header = readElement(m_message);
        const bool isSequence = m_message[0] == '\x30';
        const bool unreadable = !header && m_message.size() >= LongestHeader;
        if (!isSequence || unreadable || (header && header->contentSize > MaximumMessage)) {
            breakOff(m_message, QStringLiteral("not an LDAP message"));
            return;
        }
        if (!header)
            return;
        m_size = header->headerSize + header->contentSize;
    }
    if (m_message.size() == m_size)
        takeMessage();
}

void LdapDialogue::takeMessage()
{
    const auto response = readResponse(m_message);
    if (!response) {
        breakOff(m_message, QStringLiteral("not an ExtendedResponse"));
        return;
    }
    noteReceived(QByteArray("ExtendedResponse resultCode ") + QByteArray::number(response->resultCode) + ' '
        + response->diagnostic.toByteArray());
    if (response->resultCode != 0)
        refuse(response->diagnostic, QStringLiteral("resultCode %1").arg(response->resultCode));
    else
        finish();
}

} // namespace pintle
