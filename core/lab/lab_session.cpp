// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "core/lab/lab_session.h"

#include "core/lab/raw_flight.h"

namespace pintle {

namespace {

const char* const plainAnswer = "HTTP/1.1 400 Bad Request\r\nContent-Type: text/plain\r\nContent-Length: "
                                "11\r\nConnection: close\r\n\r\nplain HTTP\n";
const char* const injected = "250 this stood behind the go-ahead\r\n";

QByteArray bodyOf(const Scenario& scenario)
{
    return "Pintle lab server " + scenario.id.toUtf8() + '\n';
}

} // namespace

LabSession::LabSession(const LabServerPlan& plan)
    : m_plan(plan)
    , m_http(bodyOf(plan.scenario))
{
    const bool refuses = plan.scenario.behaviour == ServerBehaviour::RefuseStartTls;
    if (plan.scenario.startTls != StartTls::None)
        m_dialogue = StartTlsServer::make(
            plan.scenario.startTls, refuses ? StartTlsServer::Mood::Refusing : StartTlsServer::Mood::Willing);
}

LabSession::~LabSession() = default;

QByteArray LabSession::opening()
{
    return m_dialogue ? m_dialogue->greeting() : QByteArray();
}

QByteArray LabSession::receive(QByteArray bytes)
{
    if (m_isOver || m_isEndless)
        return {};
    if (m_dialogue)
        return receiveDialogue(bytes);
    switch (m_plan.scenario.behaviour) {
    case ServerBehaviour::Orderly:
    case ServerBehaviour::RefuseStartTls:
    case ServerBehaviour::InjectAfterStartTls: return receiveTls(bytes);
    case ServerBehaviour::PlainHttp:
    case ServerBehaviour::Silence:
    case ServerBehaviour::Garbage:
    case ServerBehaviour::HalfHello:
    case ServerBehaviour::HangUp:
    case ServerBehaviour::MalformedCertificate:
    case ServerBehaviour::EndlessCertificate: return misbehave();
    }
    return {};
}

QByteArray LabSession::receiveDialogue(const QByteArray& bytes)
{
    const StartTlsServer::Step step = m_dialogue->receive(bytes);
    QByteArray reply = step.reply;
    if (step.progress == StartTlsServer::Progress::Close)
        m_isOver = true;
    if (step.progress != StartTlsServer::Progress::BeginTls)
        return reply;
    m_dialogue.reset();
    if (m_plan.scenario.behaviour == ServerBehaviour::InjectAfterStartTls)
        reply += injected;
    if (!step.rest.isEmpty())
        reply += receive(step.rest);
    return reply;
}

QByteArray LabSession::receiveTls(const QByteArray& bytes)
{
    if (!m_tls && m_plan.tls)
        m_tls = std::make_unique<TlsServerConnection>(*m_plan.tls);
    if (!m_tls) {
        m_isOver = true;
        return {};
    }
    m_tls->receive(bytes);
    const QByteArray received = m_tls->takeReceived();
    m_applicationBytes += received.size();
    if (!received.isEmpty()) {
        const HttpAnswer::Step step = m_http.receive(received);
        m_tls->send(step.reply);
        m_isOver = step.close;
    }
    if (m_tls->state() == TlsServerConnection::State::Closed || m_tls->state() == TlsServerConnection::State::Failed)
        m_isOver = true;
    if (m_isOver)
        m_tls->close();
    return m_tls->takeOutgoing();
}

QByteArray LabSession::misbehave()
{
    switch (m_plan.scenario.behaviour) {
    case ServerBehaviour::PlainHttp: m_isOver = true; return plainAnswer;
    case ServerBehaviour::Garbage: return raw::garbage();
    case ServerBehaviour::HalfHello: return raw::serverHello().left(40);
    case ServerBehaviour::HangUp: m_isOver = true; return {};
    case ServerBehaviour::MalformedCertificate:
        return raw::serverHello() + raw::certificateMessage(m_plan.malformedCertificate);
    case ServerBehaviour::EndlessCertificate:
        m_isEndless = true;
        return raw::serverHello() + raw::endlessCertificateStart();
    case ServerBehaviour::Silence:
    case ServerBehaviour::Orderly:
    case ServerBehaviour::RefuseStartTls:
    case ServerBehaviour::InjectAfterStartTls: return {};
    }
    return {};
}

QByteArray LabSession::more()
{
    return m_isEndless ? raw::endlessCertificateMore() : QByteArray();
}

qint64 LabSession::takeApplicationBytes()
{
    return std::exchange(m_applicationBytes, 0);
}

} // namespace pintle
