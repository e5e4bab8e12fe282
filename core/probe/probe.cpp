// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "core/probe/probe.h"

#include "core/probe/connector.h"
#include "core/probe/host_lookup.h"
#include "core/probe/http_connect_dialogue.h"
#include "core/probe/plain_talk.h"
#include "core/probe/socks5_dialogue.h"
#include "core/probe/starttls_dialogue.h"

#include <QElapsedTimer>
#include <QTimer>

#include <algorithm>
#include <array>

namespace pintle {
namespace {

using std::chrono::milliseconds;

constexpr std::array Stages{Stage::Resolve, Stage::Connect, Stage::Proxy, Stage::StartTls, Stage::Tls};

std::size_t indexOf(Stage stage)
{
    return static_cast<std::size_t>(stage);
}

ErrorCode timeoutOf(Stage stage)
{
    switch (stage) {
    case Stage::Resolve: return ErrorCode::ResolveTimedOut;
    case Stage::Connect: return ErrorCode::ConnectTimedOut;
    case Stage::Proxy: return ErrorCode::ProxyTimedOut;
    case Stage::StartTls: return ErrorCode::StartTlsTimedOut;
    case Stage::Tls: return ErrorCode::TlsTimedOut;
    }
    Q_UNREACHABLE();
}

milliseconds limitOf(Stage stage, const ProbeOptions& options)
{
    switch (stage) {
    case Stage::Resolve: return options.resolveLimit;
    case Stage::Connect: return options.connectLimit;
    case Stage::Proxy: return options.proxyLimit;
    case Stage::StartTls: return options.startTlsLimit;
    case Stage::Tls: return options.tlsLimit;
    }
    Q_UNREACHABLE();
}

ConnectAddress destinationOf(const Target& target, const ProbeOptions& options)
{
    return options.connectTo.value_or(ConnectAddress{target.host, target.port});
}

// Where the TCP connection goes: to the proxy, where there is one.
ConnectAddress firstHopOf(const Target& target, const ProbeOptions& options)
{
    if (options.proxy)
        return {options.proxy->host, options.proxy->port};
    return destinationOf(target, options);
}

std::unique_ptr<Dialogue> proxyDialogue(const ProxyAddress& proxy, const ConnectAddress& destination)
{
    switch (proxy.kind) {
    case ProxyAddress::Kind::HttpConnect:
        return std::make_unique<HttpConnectDialogue>(destination, proxy.user, proxy.password);
    case ProxyAddress::Kind::Socks5: return std::make_unique<Socks5Dialogue>(destination, proxy.user, proxy.password);
    }
    Q_UNREACHABLE();
}

// An address is not a name that SNI could carry (RFC 6066 section 3).
QString serverNameFor(const Target& target, const ProbeOptions& options)
{
    if (!options.serverName.isEmpty())
        return options.serverName;
    return target.host.isIpAddress() ? QString() : target.host.toString();
}

void takeFacts(ProbeReport& report, TlsFacts facts)
{
    report.protocol = facts.protocol;
    report.cipher = facts.cipher;
    report.group = facts.group;
    report.peerSignature = facts.peerSignature;
    report.alpn = facts.alpn;
    report.stapledOcsp = facts.stapledOcsp;
    report.stapledScts = facts.stapledScts;
    report.clientCertificateWanted = facts.clientCertificateWanted;
    report.keyProved = facts.keyProved;
    report.socketErrors = facts.socketErrors;
    report.messages = std::move(facts.messages);
    bool leafIsReadable = true;
    for (std::size_t position = 0; position < facts.served.size(); ++position) {
        auto certificate = Certificate::fromDer(facts.served[position]);
        if (certificate && leafIsReadable) {
            report.served.push_back(*std::move(certificate));
            continue;
        }
        ++report.servedUnreadable;
        if (position > 0)
            continue;
        leafIsReadable = false;
        if (!report.error && !certificate)
            report.error = certificate.error();
    }
}

void addFindings(ProbeReport& report)
{
    if (report.protocol == QLatin1String("TLSv1.0") || report.protocol == QLatin1String("TLSv1.1"))
        report.findings.push_back(makeFinding(FindingCode::LegacyProtocol, {.value = report.protocol}));
    if (report.legacySecurityLevel)
        report.findings.push_back(makeFinding(FindingCode::LegacySecurityLevel));
    if (report.clientCertificateWanted)
        report.findings.push_back(makeFinding(FindingCode::ClientCertificateWanted));
}

} // namespace

// The stages of up to two tries. Everything that owns a socket lives until the next try or the end: most steps are
// taken inside a signal of the socket before.
class Probe::Run : public QObject
{
public:
    Run(Probe& probe, Target target, ProbeOptions options);

    void start();
    void cancel();

private:
    void beginTry();
    void resolve();
    void connectTo(const QList<QHostAddress>& addresses);
    void talkToProxy();
    void talkStartTls();
    void beginTls();
    void talk(std::unique_ptr<Dialogue> dialogue, void (Run::*next)());
    void endHandshake();
    void beginExchange(const QByteArray& request);
    void takeAnswer(const QByteArray& bytes);
    void endExchange(const std::optional<Error>& error);

    void enter(Stage stage);
    void leave(StageResult::State state, const std::optional<Error>& error = {});
    void skip(Stage stage);
    QString peerName() const;
    void fail(const Error& reason);
    bool shouldRetry() const;
    void finish();
    void later(void (Run::*step)());

    Probe& m_probe;
    ProbeOptions m_options;
    ProbeReport m_report;
    std::optional<ProbeReport> m_strictFailure; ///< what the first of two tries came to
    TlsHello m_hello;
    QList<QHostAddress> m_addresses;

    Stage m_stage = Stage::Resolve;
    QElapsedTimer m_clock;
    QTimer m_limit;
    QTimer m_answerLimit;
    std::array<milliseconds, Stages.size()> m_spent{}; ///< by earlier tries
    bool m_isRunning = false;
    bool m_isOver = false;

    std::unique_ptr<HostLookup> m_lookup;
    std::unique_ptr<Connector> m_connector;
    std::unique_ptr<Transport> m_transport;
    std::unique_ptr<QTcpSocket> m_socket; ///< between Connector and Transport; the dialogues use it
    std::unique_ptr<PlainTalk> m_talk;
    QByteArray m_surplus;
};

Probe::Run::Run(Probe& probe, Target target, ProbeOptions options)
    : m_probe(probe)
    , m_options(std::move(options))
    , m_report{.target = std::move(target)}
{
    m_report.startedAt = m_options.startedAt;
    m_report.serverName = serverNameFor(m_report.target, m_options);
    for (const Stage stage : Stages)
        m_report.stages.push_back({.stage = stage});
    m_hello.serverName = m_report.serverName;
    m_hello.alpn = m_options.alpn;
    m_hello.protocols = m_options.protocols;
    m_limit.setSingleShot(true);
    m_limit.setTimerType(Qt::PreciseTimer);
    connect(&m_limit, &QTimer::timeout, this, [this] {
        fail({timeoutOf(m_stage), {.limit = limitOf(m_stage, m_options).count()}});
    });
    m_answerLimit.setSingleShot(true);
    connect(&m_answerLimit, &QTimer::timeout, this, [this] {
        endExchange(Error{ErrorCode::AnswerTimedOut, {.limit = m_options.answerLimit.count()}});
    });
}

// The step runs from the event loop, when no signal of a socket is on the stack any more.
void Probe::Run::later(void (Run::*step)())
{
    QMetaObject::invokeMethod(
        this,
        [this, step] {
            if (!m_isOver)
                (this->*step)();
        },
        Qt::QueuedConnection);
}

void Probe::Run::start()
{
    if (std::exchange(m_isRunning, true))
        return;
    if (!m_options.clientCertificatePem.isEmpty()) {
        auto identity = ClientIdentity::fromPem(m_options.clientCertificatePem, m_options.clientKeyPem);
        if (!identity) {
            enter(Stage::Tls);
            fail(identity.error());
            return;
        }
        m_hello.identity = *std::move(identity);
    }
    beginTry();
}

void Probe::Run::cancel()
{
    m_isRunning = true;
    if (m_report.exchange)
        endExchange(Error{ErrorCode::Cancelled, {}});
    else
        fail({ErrorCode::Cancelled, {}});
}

void Probe::Run::beginTry()
{
    m_talk.reset();
    m_socket.reset();
    m_connector.reset();
    m_surplus.clear();
    m_transport = Transport::make(m_options.transport, m_hello);
    connect(m_transport.get(), &Transport::established, this, &Run::endHandshake);
    connect(m_transport.get(), &Transport::failed, this, &Run::fail);
    resolve();
}

void Probe::Run::resolve()
{
    const ConnectAddress hop = firstHopOf(m_report.target, m_options);
    const bool isRetry = !m_addresses.isEmpty();
    const auto known = isRetry ? std::optional(m_addresses) : addressesWithoutLookup(hop.host, m_options.family);
    enter(Stage::Resolve);
    if (known && !known->isEmpty()) {
        if (!isRetry)
            skip(Stage::Resolve);
        connectTo(*known);
        return;
    }
    if (known) {
        fail({ErrorCode::ResolveFailed,
            {.subject = hop.host.toString(), .detail = QStringLiteral("no address of the family asked for")}});
        return;
    }
    m_lookup = std::make_unique<HostLookup>(hop.host, m_options.family);
    connect(m_lookup.get(), &HostLookup::found, this, [this](const QList<QHostAddress>& addresses) {
        leave(StageResult::State::Done);
        connectTo(addresses);
    });
    connect(m_lookup.get(), &HostLookup::failed, this, [this, name = hop.host.toString()](const QString& reason) {
        fail({ErrorCode::ResolveFailed, {.subject = name, .detail = reason}});
    });
    m_lookup->start();
}

void Probe::Run::connectTo(const QList<QHostAddress>& addresses)
{
    if (m_isOver)
        return;
    enter(Stage::Connect);
    m_connector = std::make_unique<Connector>(
        addresses, firstHopOf(m_report.target, m_options).port.number(), [this] { return m_transport->makeSocket(); });
    connect(m_connector.get(), &Connector::failed, this, &Run::fail);
    connect(m_connector.get(), &Connector::connected, this, [this] {
        m_socket = m_connector->takeSocket();
        m_report.peerAddress = m_socket->peerAddress();
        m_report.peerPort = m_socket->peerPort();
        m_addresses = {m_report.peerAddress};
        leave(StageResult::State::Done);
        talkToProxy();
    });
    m_connector->start();
}

void Probe::Run::talkToProxy()
{
    if (m_isOver)
        return;
    enter(Stage::Proxy);
    if (m_options.proxy) {
        talk(proxyDialogue(*m_options.proxy, destinationOf(m_report.target, m_options)), &Run::talkStartTls);
        return;
    }
    skip(Stage::Proxy);
    talkStartTls();
}

void Probe::Run::talkStartTls()
{
    if (m_isOver)
        return;
    enter(Stage::StartTls);
    auto dialogue = makeStartTlsDialogue(m_report.target.startTls, m_report.target.host.toString());
    if (dialogue) {
        talk(std::move(dialogue), &Run::beginTls);
        return;
    }
    skip(Stage::StartTls);
    beginTls();
}

void Probe::Run::talk(std::unique_ptr<Dialogue> dialogue, void (Run::*next)())
{
    m_talk = std::make_unique<PlainTalk>(*m_socket, std::move(dialogue));
    connect(m_talk.get(), &PlainTalk::ended, this, [this, next] {
        m_report.dialogue += m_talk->dialogue().transcript();
        m_surplus = m_talk->dialogue().surplus();
        if (m_talk->error()) {
            fail(*m_talk->error());
            return;
        }
        leave(StageResult::State::Done);
        later(next);
    });
    m_talk->start(std::exchange(m_surplus, {}));
}

void Probe::Run::beginTls()
{
    if (m_isOver)
        return;
    enter(Stage::Tls);
    m_transport->begin(std::move(m_socket), m_surplus);
}

void Probe::Run::endHandshake()
{
    if (m_isOver)
        return;
    leave(StageResult::State::Done);
    if (m_isOver)
        return;
    m_report.handshake = Handshake::Established;
    m_report.legacySecurityLevel = m_hello.lenient;
    takeFacts(m_report, m_transport->facts());
    if (m_options.request) {
        const std::optional<QByteArray> request = m_options.request(m_report);
        m_report.exchange = Exchange{.wanted = request.has_value()};
        if (!request) {
            finish();
            return;
        }
        if (!request->isEmpty()) {
            beginExchange(*request);
            return;
        }
    }
    m_transport->close();
    finish();
}

void Probe::Run::beginExchange(const QByteArray& request)
{
    m_report.exchange->sentBytes = request.size();
    connect(m_transport.get(), &Transport::answered, this, &Run::takeAnswer);
    connect(m_transport.get(), &Transport::ended, this, &Run::endExchange);
    m_answerLimit.start(m_options.answerLimit);
    m_transport->send(request);
}

// The first bytes say that the request was answered; the rest is not waited for.
void Probe::Run::takeAnswer(const QByteArray& bytes)
{
    if (m_isOver)
        return;
    m_report.exchange->receivedBytes += bytes.size();
    m_report.exchange->answer = bytes.left(Exchange::MaximumAnswer);
    endExchange({});
    m_transport->close();
}

void Probe::Run::endExchange(const std::optional<Error>& error)
{
    if (m_isOver)
        return;
    m_answerLimit.stop();
    m_report.exchange->error = error;
    if (m_report.exchange->error && m_report.exchange->error->context.subject.isEmpty())
        m_report.exchange->error->context.subject = peerName();
    m_report.messages = m_transport->facts().messages;
    finish();
}

void Probe::Run::enter(Stage stage)
{
    m_stage = stage;
    m_clock.start();
    const milliseconds left = limitOf(stage, m_options) - m_spent[indexOf(stage)];
    m_limit.start(std::max(left, milliseconds(0)));
}

// Whoever hears of the stage may cancel, so the run may be over afterwards.
void Probe::Run::leave(StageResult::State state, const std::optional<Error>& error)
{
    m_limit.stop();
    StageResult& result = m_report.stages[indexOf(m_stage)];
    result.state = state;
    result.error = error;
    if (state != StageResult::State::Skipped)
        result.duration = std::chrono::microseconds(m_clock.nsecsElapsed() / 1000);
    m_spent[indexOf(m_stage)] += milliseconds(m_clock.elapsed());
    Q_EMIT m_probe.stageChanged(result);
}

void Probe::Run::skip(Stage stage)
{
    Q_ASSERT(stage == m_stage);
    leave(StageResult::State::Skipped);
}

QString Probe::Run::peerName() const
{
    const bool isProxy = m_options.proxy && (m_stage == Stage::Connect || m_stage == Stage::Proxy);
    return isProxy ? m_options.proxy->toString() : m_report.target.toString();
}

void Probe::Run::fail(const Error& reason)
{
    if (m_isOver)
        return;
    Error error = reason;
    if (error.context.subject.isEmpty())
        error.context.subject = peerName();
    leave(StageResult::State::Failed, error);
    if (m_isOver)
        return;
    m_report.error = error;
    m_report.handshake = Handshake::Failed;
    if (m_transport && m_stage == Stage::Tls)
        takeFacts(m_report, m_transport->facts());
    if (!shouldRetry()) {
        finish();
        return;
    }
    m_strictFailure = m_report;
    m_hello.lenient = true;
    m_report = {.target = m_report.target, .startedAt = m_report.startedAt, .stages = m_report.stages};
    m_report.serverName = m_hello.serverName;
    // What the resolver said stands; the other stages come again.
    for (std::size_t i = indexOf(Stage::Connect); i < Stages.size(); ++i)
        m_report.stages[i] = {.stage = Stages[i]};
    later(&Run::beginTry);
}

bool Probe::Run::shouldRetry() const
{
    const bool isTls = m_stage == Stage::Tls && m_transport;
    const ErrorCode code = m_report.error->code;
    const bool isFinal = code == ErrorCode::TlsTimedOut || code == ErrorCode::NotTls || code == ErrorCode::Cancelled;
    return isTls && !isFinal && m_options.lenientRetry && !m_hello.lenient && m_transport->facts().mayNeedLeniency;
}

void Probe::Run::finish()
{
    m_isOver = true;
    for (QObject* const source :
        std::array<QObject*, 4>{m_lookup.get(), m_connector.get(), m_talk.get(), m_transport.get()}) {
        if (source)
            source->disconnect(this);
    }
    // Two tries failed: the first is what a careful client sees, unless only the second got to the certificates.
    const bool bothFailed = m_strictFailure && m_report.handshake == Handshake::Failed;
    const bool wasCancelled = m_report.error && m_report.error->code == ErrorCode::Cancelled;
    if (bothFailed && !m_report.hasChain() && !wasCancelled)
        m_report = *std::move(m_strictFailure);
    addFindings(m_report);
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_talk.reset();
            m_socket.reset();
            m_connector.reset();
            m_transport.reset();
            Q_EMIT m_probe.finished(m_report);
        },
        Qt::QueuedConnection);
}

Probe::Probe(Target target, ProbeOptions options, QObject* parent)
    : QObject(parent)
    , m_run(std::make_unique<Run>(*this, std::move(target), std::move(options)))
{ }

Probe::~Probe() = default;

void Probe::start()
{
    m_run->start();
}

void Probe::cancel()
{
    m_run->cancel();
}

} // namespace pintle
