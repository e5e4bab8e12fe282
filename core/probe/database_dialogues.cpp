// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "core/probe/database_dialogues.h"

#include <QtEndian>

namespace pintle {
namespace {

constexpr qsizetype MaximumErrorReply = 4096;

// The text of field 'M' of a PostgreSQL ErrorResponse: byte 'E', length, then fields of a letter and a NUL-ended text.
QByteArray postgresMessage(const QByteArray& reply)
{
    qsizetype at = 5;
    while (at < reply.size() && reply[at] != '\0') {
        const qsizetype end = reply.indexOf('\0', at);
        if (end < 0)
            break;
        if (reply[at] == 'M')
            return reply.mid(at + 1, end - at - 1);
        at = end + 1;
    }
    return reply;
}

constexpr qsizetype MysqlHeader = 4; // three bytes of length, one of sequence
constexpr qsizetype MaximumGreeting = 4096;
constexpr quint32 ClientProtocol41 = 0x0000'0200;
constexpr quint32 ClientSsl = 0x0000'0800;
constexpr quint32 ClientSecureConnection = 0x0000'8000;
constexpr quint32 MaximumPacket = 0x0100'0000;
constexpr char Utf8Mb4 = 45;

QByteArray mysqlSslRequest()
{
    QByteArray packet("\x20\x00\x00\x01", 4);
    packet.resize(36, '\0');
    qToLittleEndian(ClientProtocol41 | ClientSsl | ClientSecureConnection, packet.data() + 4);
    qToLittleEndian(MaximumPacket, packet.data() + 8);
    packet[12] = Utf8Mb4;
    return packet;
}

} // namespace

PostgresDialogue::PostgresDialogue()
    : Dialogue(Kind::StartTls)
{ }

void PostgresDialogue::begin()
{
    send(QByteArray("\x00\x00\x00\x08\x04\xd2\x16\x2f", 8));
    noteSent(QStringLiteral("SSLRequest"));
}

void PostgresDialogue::take(char byte)
{
    if (m_reply.isEmpty()) {
        if (byte == 'S') {
            noteReceived("S");
            finish();
            return;
        }
        if (byte == 'N') {
            noteReceived("N");
            refuse("N", QStringLiteral("TLS is switched off"));
            return;
        }
        if (byte != 'E') {
            breakOff(QByteArrayView(&byte, 1), QStringLiteral("none of S, N and E"));
            return;
        }
    }
    m_reply.append(byte);
    if (m_reply.size() < 5)
        return;
    const auto size = qFromBigEndian<quint32>(m_reply.constData() + 1);
    if (size < 4 || size > MaximumErrorReply) {
        breakOff(m_reply, QStringLiteral("not an ErrorResponse"));
        return;
    }
    if (m_reply.size() == static_cast<qsizetype>(size) + 1) {
        const QByteArray message = postgresMessage(m_reply);
        noteReceived(message);
        refuse(message);
    }
}

MysqlDialogue::MysqlDialogue()
    : Dialogue(Kind::StartTls)
{ }

void MysqlDialogue::take(char byte)
{
    m_packet.append(byte);
    if (m_packet.size() < MysqlHeader)
        return;
    const auto* const header = reinterpret_cast<const uchar*>(m_packet.constData());
    const qsizetype size = header[0] | (header[1] << 8) | (header[2] << 16);
    if (size == 0 || size > MaximumGreeting || header[3] != 0) {
        breakOff(m_packet, QStringLiteral("not a MySQL greeting"));
        return;
    }
    if (m_packet.size() == MysqlHeader + size)
        takeGreeting(QByteArrayView(m_packet).sliced(MysqlHeader));
}

void MysqlDialogue::takeGreeting(QByteArrayView payload)
{
    if (payload[0] == '\xff') {
        const QByteArrayView message = payload.sliced(std::min<qsizetype>(3, payload.size()));
        noteReceived(message);
        refuse(message);
        return;
    }
    const qsizetype versionEnd = payload.indexOf('\0');
    // Behind the version: thread id 4, first part of the challenge 8, filler 1, then the lower capabilities.
    constexpr qsizetype ToCapabilities = 1 + 4 + 8 + 1;
    if (payload[0] != '\x0a' || versionEnd < 0 || payload.size() < versionEnd + ToCapabilities + 2) {
        breakOff(payload, QStringLiteral("not a greeting of protocol 10"));
        return;
    }
    const QByteArrayView version = payload.sliced(1, versionEnd - 1);
    noteReceived(version);
    const auto capabilities = qFromLittleEndian<quint16>(payload.data() + versionEnd + ToCapabilities);
    if ((capabilities & ClientSsl) == 0) {
        refuse(version, QStringLiteral("CLIENT_SSL is not among the capabilities"));
        return;
    }
    send(mysqlSslRequest());
    noteSent(QStringLiteral("SSLRequest"));
    finish();
}

} // namespace pintle
