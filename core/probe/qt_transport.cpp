// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "core/probe/qt_transport.h"

#include "core/base/encodings.h"
#include "core/probe/tls_alert.h"

#include <QSslCertificate>
#include <QSslCipher>
#include <QSslConfiguration>
#include <QSslKey>

#include <openssl/evp.h>

namespace pintle {
namespace {

constexpr int MaximumShown = 200;

// QSslKey reads too few kinds of private keys from PEM; by handle it takes all, and becomes its owner.
QSslKey qtKey(const PrivateKey& key)
{
    EVP_PKEY_up_ref(key.handle());
    return QSslKey(Qt::HANDLE(key.handle()), QSsl::PrivateKey);
}

// Set per socket only: the default configuration belongs to the application, and changing it would also change what it
// trusts.
QSslConfiguration configurationFor(const TlsHello& hello)
{
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setProtocol(hello.protocols);
    configuration.setSslOption(QSsl::SslOptionDisableSessionTickets, true);
    configuration.setSslOption(QSsl::SslOptionDisableSessionSharing, true);
    configuration.setSslOption(QSsl::SslOptionDisableSessionPersistence, true);
    QList<QByteArray> alpn;
    for (const QString& protocol : hello.alpn)
        alpn.append(protocol.toUtf8());
    configuration.setAllowedNextProtocols(alpn);
    if (hello.lenient) {
        QT_WARNING_PUSH
        QT_WARNING_DISABLE_DEPRECATED
        if (hello.protocols == QSsl::TlsV1_2OrLater)
            configuration.setProtocol(QSsl::TlsV1_0OrLater);
        QT_WARNING_POP
        configuration.setBackendConfigurationOption("CipherString", QByteArray("DEFAULT@SECLEVEL=0"));
    }
    if (hello.identity) {
        QList<QSslCertificate> chain;
        for (const Certificate& certificate : hello.identity->chain)
            chain.append(QSslCertificate(certificate.der(), QSsl::Der));
        configuration.setLocalCertificateChain(chain);
        configuration.setPrivateKey(qtKey(hello.identity->key));
    }
    return configuration;
}

QString protocolName(QSsl::SslProtocol protocol)
{
    QT_WARNING_PUSH
    QT_WARNING_DISABLE_DEPRECATED
    switch (protocol) {
    case QSsl::TlsV1_0: return QStringLiteral("TLSv1.0");
    case QSsl::TlsV1_1: return QStringLiteral("TLSv1.1");
    case QSsl::TlsV1_2: return QStringLiteral("TLSv1.2");
    case QSsl::TlsV1_3: return QStringLiteral("TLSv1.3");
    default: return {};
    }
    QT_WARNING_POP
}

} // namespace

QtTransport::QtTransport(TlsHello hello)
    : m_hello(std::move(hello))
{ }

QtTransport::~QtTransport()
{
    // A socket that is destroyed while it is connected emits on its way down.
    if (m_socket)
        m_socket->disconnect(this);
}

std::unique_ptr<QTcpSocket> QtTransport::makeSocket() const
{
    return std::make_unique<QSslSocket>();
}

void QtTransport::begin(std::unique_ptr<QTcpSocket> socket, const QByteArray& surplus)
{
    m_owner = std::move(socket);
    m_socket = qobject_cast<QSslSocket*>(m_owner.get());
    Q_ASSERT(m_socket);
    connect(m_socket, &QSslSocket::encrypted, this, [this] {
        m_isEncrypted = true;
        m_ended = true;
        Q_EMIT established();
    });
    connect(m_socket, qOverload<const QList<QSslError>&>(&QSslSocket::sslErrors), this, &QtTransport::noteErrors);
    connect(m_socket, &QSslSocket::alertReceived, this, [this](QSsl::AlertLevel, QSsl::AlertType type, const QString&) {
        m_alert = alertName(static_cast<int>(type));
    });
    connect(m_socket, &QAbstractSocket::errorOccurred, this, &QtTransport::takeFailure);
    connect(m_socket, &QAbstractSocket::disconnected, this, &QtTransport::takeEnd);
    // What is in the socket's buffer now would later be read as if it had come through TLS.
    const QByteArray early = surplus + m_socket->readAll();
    if (!early.isEmpty()) {
        end({ErrorCode::NotTls, {.value = printable(early.trimmed(), MaximumShown)}});
        return;
    }
    m_socket->setSslConfiguration(configurationFor(m_hello));
    m_socket->setPeerVerifyName(m_hello.serverName);
    m_socket->startClientEncryption();
}

void QtTransport::noteErrors(const QList<QSslError>& errors)
{
    for (const QSslError& error : errors)
        m_socketErrors.append(printable(error.errorString(), MaximumShown));
    m_socket->ignoreSslErrors();
}

void QtTransport::takeFailure(QAbstractSocket::SocketError code)
{
    const QString detail = printable(m_socket->errorString(), MaximumShown);
    if (m_alert)
        end({ErrorCode::TlsAlert, {.detail = detail, .value = *m_alert}});
    else if (code == QAbstractSocket::RemoteHostClosedError)
        end({ErrorCode::PeerClosed, {}});
    else
        end({ErrorCode::TlsFailed, {.detail = detail}});
}

void QtTransport::takeEnd()
{
    end({ErrorCode::PeerClosed, {}});
}

void QtTransport::end(const Error& error)
{
    if (std::exchange(m_conversing, false)) {
        takeAnswer();
        Q_EMIT ended(error);
        return;
    }
    if (std::exchange(m_ended, true))
        return;
    Q_EMIT failed(error);
}

void QtTransport::takeAnswer()
{
    const QByteArray answer = m_socket->isOpen() ? m_socket->readAll() : QByteArray();
    if (!answer.isEmpty())
        Q_EMIT answered(answer);
}

void QtTransport::send(const QByteArray& bytes)
{
    m_conversing = true;
    connect(m_socket, &QIODevice::readyRead, this, &QtTransport::takeAnswer, Qt::UniqueConnection);
    m_socket->write(bytes);
}

void QtTransport::close()
{
    m_socket->disconnectFromHost();
}

TlsFacts QtTransport::facts() const
{
    TlsFacts facts;
    facts.socketErrors = m_socketErrors;
    // Which of its failures leniency would cure QSslSocket does not say.
    facts.mayNeedLeniency = !m_isEncrypted;
    if (!m_socket)
        return facts;
    for (const QSslCertificate& certificate : m_socket->peerCertificateChain())
        facts.served.push_back(certificate.toDer());
    if (!m_isEncrypted)
        return facts;
    facts.keyProved = true;
    facts.protocol = protocolName(m_socket->sessionProtocol());
    facts.cipher = m_socket->sessionCipher().name();
    facts.alpn = printable(m_socket->sslConfiguration().nextNegotiatedProtocol(), MaximumShown);
    return facts;
}

} // namespace pintle
