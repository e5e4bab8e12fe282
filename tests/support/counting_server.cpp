// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "tests/support/counting_server.h"

#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslSocket>

namespace pintle::test {
namespace {

QSslConfiguration configurationFor(const ServedChain& chain, QSsl::SslProtocol protocol)
{
    QList<QSslCertificate> certificates;
    for (const QByteArray& der : chain.ders)
        certificates.append(QSslCertificate(der, QSsl::Der));
    QSslConfiguration configuration;
    configuration.setLocalCertificateChain(certificates);
    configuration.setPrivateKey(QSslKey(chain.key.toPem(), QSsl::Ec));
    configuration.setPeerVerifyMode(QSslSocket::VerifyNone);
    configuration.setCaCertificates({});
    configuration.setProtocol(protocol);
    return configuration;
}

} // namespace

CountingServer::CountingServer(ServedChain chain, QSsl::SslProtocol protocol)
    : m_chain(std::move(chain))
    , m_protocol(protocol)
{
    if (!listen(QHostAddress::LocalHost))
        qFatal("no port on loopback");
}

void CountingServer::beginAfter(const QByteArray& request, const QByteArray& reply)
{
    m_plainRequest = request;
    m_plainReply = reply;
}

void CountingServer::incomingConnection(qintptr descriptor)
{
    ++m_connections;
    auto* socket = new QSslSocket(this);
    socket->setSocketDescriptor(descriptor);
    ServedChain chain = m_chain;
    if (!m_next.empty()) {
        chain = std::move(m_next.front());
        m_next.pop_front();
    }
    socket->setSslConfiguration(configurationFor(chain, m_protocol));
    connect(socket, &QSslSocket::encrypted, this, [this] { ++m_handshakes; });
    connect(socket, &QIODevice::readyRead, this, [this, socket] {
        if (!m_plainRequest.isEmpty() && socket->mode() == QSslSocket::UnencryptedMode) {
            if (socket->readAll() == m_plainRequest) {
                socket->write(m_plainReply);
                socket->flush();
                socket->startServerEncryption();
            }
            return;
        }
        m_received += socket->readAll();
        socket->write(m_answer);
        if (m_close)
            socket->disconnectFromHost();
        Q_EMIT receivedData();
    });
    connect(socket, &QAbstractSocket::disconnected, this, [this, socket] {
        socket->deleteLater();
        Q_EMIT ended();
    });
    if (m_plainRequest.isEmpty())
        socket->startServerEncryption();
}

} // namespace pintle::test
