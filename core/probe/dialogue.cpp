// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "core/probe/dialogue.h"

#include "core/base/encodings.h"

#include <algorithm>

namespace pintle {
namespace {

constexpr int MaximumTranscriptLines = 100;
constexpr int MaximumShown = 200;

} // namespace

Dialogue::Dialogue(Kind kind)
    : m_kind(kind)
{ }

Dialogue::~Dialogue() = default;

void Dialogue::start()
{
    begin();
}

void Dialogue::feed(QByteArrayView bytes)
{
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        if (m_state == State::Failed && m_injected == 0)
            return;
        if (m_state != State::Talking) {
            takeAfterReady(bytes.sliced(i));
            return;
        }
        if (++m_received > MaximumInput) {
            breakOff({}, QStringLiteral("no answer within %1 bytes").arg(MaximumInput));
            return;
        }
        take(bytes[i]);
    }
}

QByteArray Dialogue::takeOutput()
{
    return std::exchange(m_output, {});
}

void Dialogue::takeAfterReady(QByteArrayView bytes)
{
    if (m_kind == Kind::Proxy) {
        // The owner of the socket takes over at Ready, so this is one packet's rest; more would be a caller's mistake.
        m_surplus.append(bytes.first(std::min(bytes.size(), MaximumInput - m_surplus.size())).toByteArray());
        return;
    }
    m_injected += bytes.size();
    m_state = State::Failed;
    m_error = Error{ErrorCode::StartTlsInjection, {.value = QString::number(m_injected)}};
}

void Dialogue::send(const QByteArray& bytes)
{
    m_output += bytes;
}

void Dialogue::finish()
{
    m_state = State::Ready;
}

void Dialogue::refuse(QByteArrayView reply, const QString& detail)
{
    refuse(m_kind == Kind::Proxy ? ErrorCode::ProxyRefused : ErrorCode::StartTlsRefused, reply, detail);
}

void Dialogue::refuse(ErrorCode code, QByteArrayView reply, const QString& detail)
{
    fail(code, reply, detail);
}

void Dialogue::breakOff(QByteArrayView bytes, const QString& detail)
{
    fail(m_kind == Kind::Proxy ? ErrorCode::ProxyProtocolError : ErrorCode::StartTlsProtocolError, bytes, detail);
}

void Dialogue::fail(ErrorCode code, QByteArrayView bytes, const QString& detail)
{
    m_state = State::Failed;
    m_output.clear();
    m_error = Error{code, {.detail = detail, .value = printable(bytes, MaximumShown)}};
}

void Dialogue::noteSent(const QString& line)
{
    note(QStringLiteral("> ") + line);
}

void Dialogue::noteReceived(QByteArrayView line)
{
    note(QStringLiteral("< ") + printable(line, MaximumShown));
}

void Dialogue::note(const QString& line)
{
    if (m_transcript.size() < MaximumTranscriptLines)
        m_transcript.append(line);
}

} // namespace pintle
