// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "core/enforcement/gate_connection.h"

#include "core/enforcement/pinning_gate.h"

namespace pintle {
namespace {

constexpr qsizetype RequestLimit = 16 * 1024;
// What may wait in each direction; beyond it the sender is not read, and TCP slows it down.
constexpr qint64 RelayLimit = 256 * 1024;

struct ConnectRequest {
    QString host;
    quint16 port = 0;
    QByteArray authorization;
};

// Reads `CONNECT host:port HTTP/1.1` and the header that follows. The writer is QNetworkAccessManager in this process,
// or another process that guesses; anything unexpected is no request.
std::optional<ConnectRequest> parseConnect(const QByteArray& head)
{
    const QList<QByteArray> lines = head.split('\n');
    const QList<QByteArray> words = lines.first().trimmed().split(' ');
    if (words.size() != 3 || words[0] != "CONNECT" || !words[2].startsWith("HTTP/1."))
        return {};
    const qsizetype colon = words[1].lastIndexOf(':');
    bool isNumber = false;
    ConnectRequest request;
    request.port = words[1].mid(colon + 1).toUShort(&isNumber);
    QByteArray host = words[1].left(qMax<qsizetype>(colon, 0));
    if (host.startsWith('[') && host.endsWith(']'))
        host = host.mid(1, host.size() - 2);
    if (host.isEmpty() || !isNumber)
        return {};
    request.host = QString::fromLatin1(host);
    for (const QByteArray& line : lines.mid(1)) {
        if (line.startsWith("Proxy-Authorization:"))
            request.authorization = line.mid(line.indexOf(':') + 1).trimmed();
    }
    return request;
}

} // namespace

GateConnection::GateConnection(PinningGate& gate, qintptr descriptor)
    : QObject(&gate)
    , m_gate(gate)
    , m_server(gate.policy())
{
    m_manager.setSocketDescriptor(descriptor);
    m_manager.setReadBufferSize(RelayLimit);
    m_server.setReadBufferSize(RelayLimit);
    connect(&m_manager, &QIODevice::readyRead, this, &GateConnection::readRequest);
    connect(&m_manager, &QAbstractSocket::disconnected, this, &GateConnection::finishManager);
    connect(&m_server, &PinnedSslSocket::judged, this, &GateConnection::judged);
    connect(&m_server, &PinnedSslSocket::accepted, this, &GateConnection::answerAccepted);
    connect(&m_server, &QAbstractSocket::disconnected, this, &GateConnection::finishServer);
    connect(&m_server, &QAbstractSocket::errorOccurred, this, [this] {
        if (m_state == State::Connecting)
            refuse(m_server.verdict() ? QByteArrayLiteral("403 Forbidden") : QByteArrayLiteral("502 Bad Gateway"));
    });
}

GateConnection::~GateConnection()
{
    // The sockets tell of their end while they are destroyed; this object is half gone by then.
    m_manager.disconnect(this);
    m_server.disconnect(this);
}

void GateConnection::readRequest()
{
    if (m_state == State::Relaying)
        return relay(m_manager, m_server);
    if (m_state != State::ReadingRequest)
        return;
    m_request += m_manager.readAll();
    const qsizetype end = m_request.indexOf("\r\n\r\n");
    if (end < 0) {
        if (m_request.size() > RequestLimit)
            refuse(QByteArrayLiteral("431 Request Header Fields Too Large"));
        return;
    }
    // A client waits for the answer before it goes on; what came with the request would be a hello nobody asked for.
    const auto request = end + 4 == m_request.size() ? parseConnect(m_request) : std::nullopt;
    if (!request)
        return refuse(QByteArrayLiteral("400 Bad Request"));
    if (request->authorization != m_gate.authorization())
        return refuse(QByteArrayLiteral("407 Proxy Authentication Required"));
    connectUpstream(request->host, request->port);
}

void GateConnection::connectUpstream(const QString& host, quint16 port)
{
    m_state = State::Connecting;
    m_host = host;
    m_server.setProxy(m_gate.upstreamProxy());
    QSslConfiguration configuration = m_server.sslConfiguration();
    configuration.setAllowedNextProtocols({QSslConfiguration::NextProtocolHttp1_1});
    m_server.setSslConfiguration(configuration);
    m_server.connectToHostEncrypted(host, port);
}

void GateConnection::answerAccepted()
{
    const auto configuration = m_gate.serverConfiguration(m_host);
    if (!configuration)
        return refuse(QByteArrayLiteral("502 Bad Gateway"));
    m_state = State::Relaying;
    m_manager.write("HTTP/1.1 200 Connection established\r\n\r\n");
    m_manager.flush();
    m_manager.setSslConfiguration(*configuration);
    m_manager.startServerEncryption();
    connect(&m_manager, &QSslSocket::encrypted, this, [this] { relay(m_server, m_manager); });
    connect(&m_manager, &QSslSocket::encryptedBytesWritten, this, [this] { relay(m_server, m_manager); });
    connect(&m_server, &QIODevice::readyRead, this, [this] { relay(m_server, m_manager); });
    connect(&m_server, &QSslSocket::encryptedBytesWritten, this, [this] { relay(m_manager, m_server); });
}

void GateConnection::refuse(const QByteArray& statusLine)
{
    m_state = State::Ending;
    m_manager.write("HTTP/1.1 " + statusLine + "\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
    m_manager.disconnectFromHost();
}

void GateConnection::relay(QSslSocket& from, QSslSocket& to)
{
    if (!from.isEncrypted() || !to.isEncrypted())
        return;
    const auto waiting = [&to] { return to.bytesToWrite() + to.encryptedBytesToWrite(); };
    while (from.bytesAvailable() > 0 && waiting() < RelayLimit)
        to.write(from.read(RelayLimit));
}

void GateConnection::finishManager()
{
    // Nobody waits for the server's answer any more, and a server that does not read must not keep the connection.
    m_state = State::Ending;
    m_server.abort();
    deleteLater();
}

void GateConnection::finishServer()
{
    // While connecting, errorOccurred() follows and the manager is told why.
    if (m_state == State::Connecting)
        return;
    // What the server had sent before it closed still belongs to the manager.
    if (m_state == State::Relaying && m_manager.isEncrypted())
        m_manager.write(m_server.readAll());
    m_state = State::Ending;
    m_manager.disconnectFromHost();
}

} // namespace pintle
