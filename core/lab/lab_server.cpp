// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "core/lab/lab_server.h"

#include "core/base/encodings.h"

#include <QTcpSocket>
#include <QTimer>

namespace pintle {

namespace {

constexpr int maximumConnections = 128; // of one entry; more are closed at once, to spare the process's descriptors
constexpr int idleLimitMs = 120'000;
constexpr qint64 readBlock = 64 * 1024;
constexpr qint64 sendBuffer = 256 * 1024; // an endless session waits while that much is unsent

/// A socket with its session: exists as long as the socket does.
class Connection : public QObject
{
public:
    Connection(QTcpSocket* socket, const LabServerPlan& plan, std::shared_ptr<std::atomic<qint64>> applicationBytes)
        : QObject(socket)
        , m_socket(socket)
        , m_session(plan)
        , m_applicationBytes(std::move(applicationBytes))
    {
        m_idle.setSingleShot(true);
        m_idle.setInterval(idleLimitMs);
        connect(&m_idle, &QTimer::timeout, socket, &QTcpSocket::abort);
        connect(socket, &QTcpSocket::readyRead, this, &Connection::read);
        connect(socket, &QTcpSocket::bytesWritten, this, &Connection::continueSending);
        m_idle.start();
        send(m_session.opening());
        if (socket->bytesAvailable() > 0)
            read();
    }

private:
    void read()
    {
        m_idle.start();
        while (m_socket->bytesAvailable() > 0 && !m_session.isOver()) {
            const QByteArray answer = m_session.receive(m_socket->read(readBlock));
            *m_applicationBytes += m_session.takeApplicationBytes();
            send(answer);
        }
        continueSending();
        if (m_session.isOver())
            m_socket->disconnectFromHost();
    }

    void continueSending()
    {
        while (m_socket->isOpen() && m_socket->bytesToWrite() < sendBuffer) {
            const QByteArray more = m_session.more();
            if (more.isEmpty())
                return;
            send(more);
        }
    }

    void send(const QByteArray& bytes)
    {
        if (!bytes.isEmpty())
            m_socket->write(bytes);
    }

    QTcpSocket* m_socket;
    LabSession m_session;
    std::shared_ptr<std::atomic<qint64>> m_applicationBytes;
    QTimer m_idle;
};

} // namespace

LabServer::LabServer(LabServerPlan plan, std::shared_ptr<std::atomic<qint64>> applicationBytes)
    : m_plan(std::move(plan))
    , m_applicationBytes(std::move(applicationBytes))
{
    connect(&m_server, &QTcpServer::newConnection, this, &LabServer::acceptConnections);
}

LabServer::~LabServer()
{
    // Sockets are children of the server; their sessions refer to the plan, which is destroyed after this body.
    m_server.close();
    const auto sockets = m_server.findChildren<QTcpSocket*>();
    qDeleteAll(sockets);
}

Result<quint16> LabServer::listen(const QHostAddress& address, quint16 port)
{
    if (!m_server.listen(address, port))
        return failure(ErrorCode::ListenFailed, {.detail = printable(m_server.errorString())});
    return m_server.serverPort();
}

void LabServer::acceptConnections()
{
    while (QTcpSocket* socket = m_server.nextPendingConnection())
        serve(socket);
}

void LabServer::serve(QTcpSocket* socket)
{
    if (m_open >= maximumConnections) {
        socket->abort();
        socket->deleteLater();
        return;
    }
    ++m_open;
    connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
    connect(socket, &QObject::destroyed, this, [this] { --m_open; });
    new Connection(socket, m_plan, m_applicationBytes); // owned by the socket
}

} // namespace pintle
