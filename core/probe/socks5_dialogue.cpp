// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "core/probe/socks5_dialogue.h"

#include <QtEndian>

namespace pintle {
namespace {

constexpr char Version = 5;
constexpr char AuthenticationVersion = 1;
enum Method : char { NoAuthentication = 0, UserAndPassword = 2, NoneAcceptable = '\xff' };
enum AddressType : char { Ipv4 = 1, DomainName = 3, Ipv6 = 4 };

QString reasonOf(int reply)
{
    switch (reply) {
    case 1: return QStringLiteral("general failure");
    case 2: return QStringLiteral("not allowed by the rules");
    case 3: return QStringLiteral("network unreachable");
    case 4: return QStringLiteral("host unreachable");
    case 5: return QStringLiteral("connection refused");
    case 6: return QStringLiteral("TTL expired");
    case 7: return QStringLiteral("command not supported");
    case 8: return QStringLiteral("address type not supported");
    default: return QStringLiteral("unassigned");
    }
}

QByteArray encoded(const HostName& host)
{
    if (!host.isIpAddress()) {
        const QByteArray name = host.toString().toLatin1();
        return QByteArray(1, DomainName) + static_cast<char>(name.size()) + name;
    }
    const QHostAddress address = host.address();
    if (address.protocol() == QAbstractSocket::IPv4Protocol) {
        QByteArray bytes(5, Ipv4);
        qToBigEndian(address.toIPv4Address(), bytes.data() + 1);
        return bytes;
    }
    const Q_IPV6ADDR bytes = address.toIPv6Address();
    return QByteArray(1, Ipv6) + QByteArray(reinterpret_cast<const char*>(bytes.c), 16);
}

} // namespace

Socks5Dialogue::Socks5Dialogue(const ConnectAddress& destination, const QString& user, const QString& password)
    : Dialogue(Kind::Proxy)
    , m_destination(destination)
    , m_user(user.toUtf8())
    , m_password(password.toUtf8())
{
    Q_ASSERT(m_user.size() <= 255 && m_password.size() <= 255);
}

void Socks5Dialogue::begin()
{
    const bool withUser = !m_user.isEmpty();
    send(withUser ? QByteArray("\x05\x02\x00\x02", 4) : QByteArray("\x05\x01\x00", 3));
    noteSent(
        withUser ? QStringLiteral("SOCKS5 methods: none, user and password") : QStringLiteral("SOCKS5 methods: none"));
}

void Socks5Dialogue::take(char byte)
{
    m_reply.append(byte);
    const char version = m_step == Step::Authentication ? AuthenticationVersion : Version;
    if (m_reply[0] != version) {
        breakOff(m_reply, QStringLiteral("not a SOCKS5 answer"));
        return;
    }
    if (m_step == Step::Reply)
        takeReply();
    else if (m_reply.size() == 2)
        m_step == Step::Method ? takeMethod() : takeAuthentication();
}

void Socks5Dialogue::takeMethod()
{
    const char method = m_reply[1];
    m_reply.clear();
    noteReceived("method " + QByteArray::number(static_cast<uchar>(method)));
    if (method == NoAuthentication) {
        sendRequest();
    } else if (method == UserAndPassword && !m_user.isEmpty()) {
        send(QByteArray(1, AuthenticationVersion) + static_cast<char>(m_user.size()) + m_user
            + static_cast<char>(m_password.size()) + m_password);
        noteSent(QStringLiteral("user ***, password ***"));
        m_step = Step::Authentication;
    } else if (method == NoneAcceptable || method == UserAndPassword) {
        refuse(ErrorCode::ProxyAuthenticationFailed, "method " + QByteArray::number(static_cast<uchar>(method)),
            QStringLiteral("no acceptable authentication method"));
    } else {
        breakOff("method " + QByteArray::number(static_cast<uchar>(method)),
            QStringLiteral("a method that was not offered"));
    }
}

void Socks5Dialogue::takeAuthentication()
{
    const int status = static_cast<uchar>(m_reply[1]);
    m_reply.clear();
    noteReceived("authentication status " + QByteArray::number(status));
    if (status == 0)
        sendRequest();
    else
        refuse(ErrorCode::ProxyAuthenticationFailed, "status " + QByteArray::number(status));
}

void Socks5Dialogue::sendRequest()
{
    QByteArray port(2, '\0');
    qToBigEndian(m_destination.port.number(), port.data());
    send(QByteArray("\x05\x01\x00", 3) + encoded(m_destination.host) + port);
    noteSent(QStringLiteral("connect to ") + m_destination.toString());
    m_step = Step::Reply;
}

// Version, reply, reserved, address type, address, port. The address has no use here, its length decides where the
// server's own bytes begin.
void Socks5Dialogue::takeReply()
{
    if (m_reply.size() < 2)
        return;
    const int reply = static_cast<uchar>(m_reply[1]);
    if (reply != 0) {
        const QByteArray words = "reply " + QByteArray::number(reply);
        noteReceived(words);
        refuse(words, reasonOf(reply));
        return;
    }
    if (m_reply.size() < 5)
        return;
    qsizetype addressSize = 0;
    switch (m_reply[3]) {
    case Ipv4: addressSize = 4; break;
    case Ipv6: addressSize = 16; break;
    case DomainName: addressSize = 1 + static_cast<uchar>(m_reply[4]); break;
    default: breakOff(m_reply, QStringLiteral("unknown address type")); return;
    }
    if (m_reply.size() < 4 + addressSize + 2)
        return;
    noteReceived("reply 0");
    finish();
}

} // namespace pintle
