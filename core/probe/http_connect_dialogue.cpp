// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "core/probe/http_connect_dialogue.h"

#include <algorithm>

namespace pintle {
namespace {

// The status of `HTTP/1.x NNN reason` (RFC 9112 section 4); 0 where it is none.
int statusOf(const QByteArray& line)
{
    if (!line.startsWith("HTTP/1.") || line.size() < 12 || line[8] != ' ')
        return 0;
    if (line.size() > 12 && line[12] != ' ')
        return 0;
    const QByteArray digits = line.mid(9, 3);
    if (!std::all_of(digits.begin(), digits.end(), [](char c) { return c >= '0' && c <= '9'; }))
        return 0;
    const int status = digits.toInt();
    return status >= 100 && status < 600 ? status : 0;
}

} // namespace

HttpConnectDialogue::HttpConnectDialogue(
    const ConnectAddress& destination, const QString& user, const QString& password)
    : LineDialogue(Kind::Proxy)
    , m_authority(destination.toString().toLatin1())
{
    if (!user.isEmpty() || !password.isEmpty())
        m_credentials = (user + QLatin1Char(':') + password).toUtf8().toBase64();
}

void HttpConnectDialogue::begin()
{
    QByteArray request = "CONNECT " + m_authority + " HTTP/1.1\r\nHost: " + m_authority + "\r\n";
    noteSent(QString::fromLatin1("CONNECT " + m_authority + " HTTP/1.1"));
    if (!m_credentials.isEmpty()) {
        request += "Proxy-Authorization: Basic " + m_credentials + "\r\n";
        noteSent(QStringLiteral("Proxy-Authorization: Basic ***"));
    }
    send(request + "\r\n");
}

void HttpConnectDialogue::takeLine(const QByteArray& line)
{
    if (++m_lines > MaximumLines) {
        breakOff(line, QStringLiteral("more than %1 header lines").arg(MaximumLines));
        return;
    }
    if (m_status == 0) {
        takeStatusLine(line);
        return;
    }
    if (!line.isEmpty())
        return;
    // An interim answer (1xx) is followed by another; the header of a 2xx is followed by the tunnel itself.
    if (m_status < 200)
        m_status = 0;
    else
        finish();
}

void HttpConnectDialogue::takeStatusLine(const QByteArray& line)
{
    m_status = statusOf(line);
    if (m_status == 0)
        breakOff(line, QStringLiteral("no HTTP status line"));
    else if (m_status == 407)
        refuse(ErrorCode::ProxyAuthenticationFailed, line);
    else if (m_status >= 300)
        refuse(line);
}

} // namespace pintle
