// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "core/lab/raw_flight.h"

#include <QtEndian>

#include <algorithm>

namespace pintle::raw {

namespace {

constexpr qsizetype maximumFragment = 16'384;
constexpr char handshakeRecord = 22;
constexpr char serverHelloType = 2;
constexpr char certificateType = 11;

QByteArray number(quint32 value, int bytes)
{
    QByteArray whole(4, '\0');
    qToBigEndian(value, whole.data());
    return whole.right(bytes);
}

QByteArray record(const QByteArray& fragment)
{
    return handshakeRecord + QByteArray("\x03\x03", 2) + number(static_cast<quint32>(fragment.size()), 2) + fragment;
}

QByteArray records(const QByteArray& messages)
{
    QByteArray wire;
    for (qsizetype at = 0; at < messages.size(); at += maximumFragment)
        wire += record(messages.mid(at, maximumFragment));
    return wire;
}

QByteArray message(char type, const QByteArray& body)
{
    return type + number(static_cast<quint32>(body.size()), 3) + body;
}

} // namespace

QByteArray serverHello()
{
    const QByteArray version("\x03\x03", 2);
    const QByteArray random(32, 'P');
    const QByteArray noSession(1, '\0');
    const QByteArray cipher("\xc0\x2b", 2);
    const QByteArray noCompression(1, '\0');
    // An empty renegotiation_info: OpenSSL goes no further without (RFC 5746).
    const QByteArray extensions("\x00\x05\xff\x01\x00\x01\x00", 7);
    return record(message(serverHelloType, version + random + noSession + cipher + noCompression + extensions));
}

QByteArray certificateMessage(const QByteArray& der)
{
    const QByteArray entry = number(static_cast<quint32>(der.size()), 3) + der;
    return records(message(certificateType, number(static_cast<quint32>(entry.size()), 3) + entry));
}

QByteArray endlessCertificateStart()
{
    constexpr quint32 all = 0xffffff;
    return record(certificateType + number(all, 3) + number(all - 3, 3) + number(all - 6, 3));
}

QByteArray endlessCertificateMore()
{
    return record(QByteArray(maximumFragment, 'x'));
}

QByteArray garbage()
{
    QByteArray bytes;
    for (int at = 0; at < 256; ++at)
        bytes += static_cast<char>(0xff - at * 7);
    return bytes;
}

} // namespace pintle::raw
