// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "core/lab/http_answer.h"

#include <algorithm>

namespace pintle {

namespace {

constexpr qsizetype maximumHeader = 64 * 1024;

/// A header field's value, trimmed; empty without. Good enough for a server that answers all alike.
QByteArray field(const QByteArray& header, const QByteArray& name)
{
    const QByteArray lower = header.toLower();
    const qsizetype at = lower.indexOf("\r\n" + name + ":");
    if (at < 0)
        return {};
    const qsizetype start = at + 2 + name.size() + 1;
    return lower.mid(start, lower.indexOf("\r\n", start) - start).trimmed();
}

} // namespace

HttpAnswer::HttpAnswer(QByteArray body)
    : m_body(std::move(body))
{ }

HttpAnswer::Step HttpAnswer::receive(const QByteArray& bytes)
{
    m_pending += bytes;
    Step step;
    while (!step.close) {
        const qsizetype skipped = std::min<qint64>(m_bodyToSkip, m_pending.size());
        m_pending.remove(0, skipped);
        m_bodyToSkip -= skipped;
        const qsizetype end = m_pending.indexOf("\r\n\r\n");
        if (m_bodyToSkip > 0 || end < 0)
            break;
        const Step next = answerRequest(m_pending.left(end + 2));
        m_pending.remove(0, end + 4);
        step.reply += next.reply;
        step.close = next.close;
    }
    if (m_pending.size() > maximumHeader)
        m_pending.clear();
    return step;
}

HttpAnswer::Step HttpAnswer::answerRequest(const QByteArray& header)
{
    const QByteArray requestLine = header.left(header.indexOf("\r\n"));
    const bool isOld = requestLine.endsWith(" HTTP/1.0");
    if (!isOld && !requestLine.endsWith(" HTTP/1.1"))
        return {};
    m_bodyToSkip = std::max(0LL, field(header, "content-length").toLongLong());
    const bool close = isOld || field(header, "connection") == "close";
    const QByteArray content = requestLine.startsWith("HEAD ") ? QByteArray() : m_body;
    return {"HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nContent-Length: " + QByteArray::number(m_body.size())
            + "\r\nConnection: " + (close ? "close" : "keep-alive") + "\r\n\r\n" + content,
        close};
}

} // namespace pintle
