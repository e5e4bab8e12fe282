// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "core/lab/lab_proxy.h"

#include "core/base/encodings.h"

#include <QPointer>
#include <QTcpServer>
#include <QTcpSocket>
#include <QThread>
#include <QTimer>

#include <atomic>

namespace pintle {

namespace {

constexpr qsizetype maximumRequest = 16 * 1024;
constexpr qint64 unsentLimit = 256 * 1024; // one side is not read while so much is unsent on the other
constexpr int idleLimitMs = 120'000;

/// `host:port` of a CONNECT request line; nothing for any other request.
std::optional<ConnectAddress> requestedAddress(const QByteArray& head)
{
    const QList<QByteArray> words = head.left(head.indexOf('\r')).split(' ');
    if (words.size() != 3 || words[0] != "CONNECT" || !words[2].startsWith("HTTP/1."))
        return std::nullopt;
    const Result<ConnectAddress> address = ConnectAddress::parse(QString::fromLatin1(words[1]));
    return address ? std::optional(*address) : std::nullopt;
}

/// Two sockets whose bytes go to each other. Owned by the client's socket.
class Tunnel : public QObject
{
public:
    Tunnel(QTcpSocket* client, QTcpSocket* server)
        : QObject(client)
        , m_idle(this)
    {
        join(client, server);
        join(server, client);
        m_idle.setSingleShot(true);
        m_idle.setInterval(idleLimitMs);
        connect(&m_idle, &QTimer::timeout, client, &QTcpSocket::abort);
        m_idle.start();
    }

private:
    void join(QTcpSocket* from, QTcpSocket* to)
    {
        from->setReadBufferSize(unsentLimit);
        connect(from, &QTcpSocket::readyRead, this, [this, from, to] { pass(from, to); });
        connect(to, &QTcpSocket::bytesWritten, this, [this, from, to] { pass(from, to); });
        // A client that goes takes its server's socket with it, which then disconnects from what is no socket any more.
        connect(from, &QTcpSocket::disconnected, this, [this, from, to = QPointer(to)] {
            if (!to)
                return;
            pass(from, to);
            to->disconnectFromHost();
        });
        pass(from, to);
    }

    void pass(QTcpSocket* from, QTcpSocket* to)
    {
        if (from->bytesAvailable() == 0 || to->bytesToWrite() >= unsentLimit)
            return;
        m_idle.start();
        to->write(from->read(unsentLimit));
    }

    QTimer m_idle;
};

/// The proxy itself, in its thread.
class Worker : public QObject
{
public:
    Worker(Lab& lab, LabProxyOptions options, std::atomic<int>& interceptions)
        : m_lab(lab)
        , m_options(std::move(options))
        , m_interceptions(interceptions)
        , m_server(this)
    {
        connect(&m_server, &QTcpServer::newConnection, this, &Worker::acceptClients);
    }

    Result<quint16> listen()
    {
        if (!m_server.listen(QHostAddress::LocalHost, m_options.port))
            return failure(ErrorCode::ListenFailed, {.detail = printable(m_server.errorString())});
        return m_server.serverPort();
    }

private:
    void acceptClients()
    {
        while (QTcpSocket* client = m_server.nextPendingConnection()) {
            connect(client, &QTcpSocket::disconnected, client, &QObject::deleteLater);
            connect(client, &QTcpSocket::readyRead, this, [this, client] { readRequest(client); });
        }
    }

    void readRequest(QTcpSocket* client)
    {
        const QByteArray head = client->peek(maximumRequest);
        const qsizetype end = head.indexOf("\r\n\r\n");
        if (end < 0 && head.size() < maximumRequest)
            return;
        disconnect(client, &QTcpSocket::readyRead, this, nullptr);
        const auto asked = end < 0 ? std::nullopt : requestedAddress(head);
        if (!asked)
            return refuse(client, "400 Bad Request");
        client->skip(end + 4);
        const Result<ConnectAddress> upstream = upstreamOf(*asked);
        if (!upstream)
            return refuse(client, "403 Forbidden");
        open(client, *upstream);
    }

    static void refuse(QTcpSocket* client, const QByteArray& status)
    {
        client->write("HTTP/1.1 " + status + "\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
        client->disconnectFromHost();
    }

    /// Where a request for an address is led.
    Result<ConnectAddress> upstreamOf(const ConnectAddress& asked)
    {
        const std::optional<LabEntry> entry = Lab::find(asked.host.toString());
        for (const auto& [victim, attacker] : m_options.intercept) {
            const bool byName = entry && entry->id == victim;
            const bool byPort = asked.host.address().isLoopback() && portOf(victim) == asked.port.number();
            if (!byName && !byPort)
                continue;
            ++m_interceptions;
            return addressOf(attacker);
        }
        if (entry)
            return addressOf(entry->id);
        if (asked.host.address().isLoopback())
            return asked;
        return failure(ErrorCode::UnknownLabEntry, {.subject = asked.host.toString()});
    }

    Result<ConnectAddress> addressOf(const QString& id)
    {
        const Result<LabEndpoint> endpoint = m_lab.start(id);
        if (!endpoint)
            return failure(endpoint.error());
        return endpoint->address;
    }

    quint16 portOf(const QString& id)
    {
        const Result<ConnectAddress> address = addressOf(id);
        return address ? address->port.number() : 0;
    }

    void open(QTcpSocket* client, const ConnectAddress& upstream)
    {
        auto* server = new QTcpSocket(client); // goes with the client
        connect(server, &QTcpSocket::connected, client, [client, server] {
            client->write("HTTP/1.1 200 Connection established\r\n\r\n");
            server->setProperty("joined", true);
            new Tunnel(client, server);
        });
        connect(server, &QTcpSocket::errorOccurred, client, [client, server] {
            // Once the tunnel stands, its end is passed on by the tunnel.
            if (server->property("joined").isNull())
                refuse(client, "502 Bad Gateway");
        });
        server->connectToHost(upstream.host.address(), upstream.port.number());
    }

    Lab& m_lab;
    LabProxyOptions m_options;
    std::atomic<int>& m_interceptions;
    QTcpServer m_server;
};

} // namespace

class LabProxy::Private
{
public:
    Private(Lab& lab, const LabProxyOptions& options)
        : worker(std::make_unique<Worker>(lab, options, interceptions))
    {
        thread.setObjectName(QStringLiteral("lab proxy"));
        worker->moveToThread(&thread);
        thread.start();
    }

    ~Private()
    {
        QObject::connect(&thread, &QThread::finished, worker.release(), &QObject::deleteLater);
        thread.quit();
        thread.wait();
    }

    std::atomic<int> interceptions = 0;
    QThread thread;
    std::unique_ptr<Worker> worker;
    quint16 port = 0;
};

LabProxy::LabProxy(std::unique_ptr<Private> p)
    : d(std::move(p))
{ }

LabProxy::~LabProxy() = default;

Result<std::unique_ptr<LabProxy>> LabProxy::start(Lab& lab, const LabProxyOptions& options)
{
    for (const auto& [victim, attacker] : options.intercept) {
        for (const QString& id : {victim, attacker}) {
            const std::optional<LabEntry> entry = Lab::find(id);
            if (!entry || entry->id != id)
                return failure(ErrorCode::UnknownLabEntry, {.subject = id.left(200)});
        }
    }
    auto p = std::make_unique<Private>(lab, options);
    Result<quint16> listening = failure(ErrorCode::ListenFailed);
    QMetaObject::invokeMethod(
        p->worker.get(), [&] { listening = p->worker->listen(); }, Qt::BlockingQueuedConnection);
    if (!listening)
        return failure(listening.error());
    p->port = *listening;
    return std::unique_ptr<LabProxy>(new LabProxy(std::move(p)));
}

ProxyAddress LabProxy::address() const
{
    // Neither can fail: the text is a constant and the port is open.
    return {ProxyAddress::Kind::HttpConnect, *HostName::parse(QStringLiteral("127.0.0.1")), *Port::of(d->port), {}, {}};
}

int LabProxy::interceptions() const
{
    return d->interceptions;
}

} // namespace pintle
