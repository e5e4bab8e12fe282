// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#pragma once

#include "core/probe/probe.h"
#include "tests/support/openssl_command.h"

#include <QFile>
#include <QProcess>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

#include <functional>

/// Peers of the probe's tests: `openssl s_server` and servers in this process which say what a test wants, all on
/// loopback and on ports that the system chose.
namespace pintle::test {

constexpr int Patience = 60'000; // ms; a bound for broken programs, never waited for by working ones

/// A folder with a self-made CA, `root.pem`, and a server certificate for localhost, `leaf.pem` with `leaf.key`; made
/// by the openssl command.
class Pki
{
public:
    explicit Pki(const QStringList& leafKey = {QStringLiteral("EC"), QStringLiteral("ec_paramgen_curve:P-256")})
    {
        makeKey(QStringLiteral("root.key"), {QStringLiteral("EC"), QStringLiteral("ec_paramgen_curve:P-256")});
        makeKey(QStringLiteral("leaf.key"), leafKey);
        run({"req", "-x509", "-key", "root.key", "-out", "root.pem", "-days", "3650", "-subj", "/CN=Probe Root",
            "-addext", "keyUsage=critical,keyCertSign,cRLSign"});
        run({"req", "-new", "-key", "leaf.key", "-out", "leaf.csr", "-subj", "/CN=localhost"});
        write(QStringLiteral("leaf.ext"), "subjectAltName=DNS:localhost,IP:127.0.0.1\nbasicConstraints=CA:FALSE\n");
        run({"x509", "-req", "-in", "leaf.csr", "-CA", "root.pem", "-CAkey", "root.key", "-CAcreateserial", "-days",
            "365", "-extfile", "leaf.ext", "-out", "leaf.pem"});
    }

    QString path(const QString& name) const { return m_folder.filePath(name); }
    QByteArray read(const QString& name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    void write(const QString& name, const QByteArray& content) const
    {
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("cannot write a fixture");
    }
    void run(const QList<const char*>& arguments) const
    {
        QStringList list;
        for (const char* const argument : arguments)
            list.append(QString::fromLatin1(argument));
        openssl(list, {}, m_folder.path());
    }
    void makeKey(const QString& name, const QStringList& type) const
    {
        QStringList arguments{
            QStringLiteral("genpkey"), QStringLiteral("-algorithm"), type.first(), QStringLiteral("-out"), name};
        for (qsizetype i = 1; i < type.size(); ++i)
            arguments << QStringLiteral("-pkeyopt") << type[i];
        openssl(arguments, {}, m_folder.path());
    }
    /// The certificate's DER as the openssl command writes it.
    QByteArray der(const QString& name) const
    {
        return openssl(
            {QStringLiteral("x509"), QStringLiteral("-in"), name, QStringLiteral("-outform"), QStringLiteral("DER")},
            {}, m_folder.path());
    }

private:
    QTemporaryDir m_folder;
};

/// `openssl s_server` with the arguments given, in the PKI's folder. Ended, by its process id, with this object.
class OpensslServer
{
public:
    OpensslServer(const Pki& pki, const QList<const char*>& arguments)
    {
        QStringList list{QStringLiteral("s_server"), QStringLiteral("-accept"), QStringLiteral("127.0.0.1:0")};
        for (const char* const argument : arguments)
            list.append(QString::fromLatin1(argument));
        m_process.setWorkingDirectory(pki.path(QString()));
        m_process.setProcessChannelMode(QProcess::MergedChannels);
        m_process.start(QStringLiteral("openssl"), list);
        while (m_port == 0 && m_process.waitForReadyRead(Patience))
            readPort();
        if (m_port == 0)
            qFatal("openssl s_server: %s", m_output.constData());
    }
    ~OpensslServer()
    {
        m_process.kill();
        m_process.waitForFinished(Patience);
    }
    OpensslServer(const OpensslServer&) = delete;
    OpensslServer& operator=(const OpensslServer&) = delete;

    Target target(const QString& host = QStringLiteral("localhost")) const
    {
        return *Target::parse(host + QLatin1Char(':') + QString::number(m_port));
    }
    quint16 port() const { return m_port; }

private:
    // It prints `ACCEPT 127.0.0.1:40123`.
    void readPort()
    {
        m_output += m_process.readAll();
        const qsizetype start = m_output.indexOf("ACCEPT ");
        const qsizetype end = m_output.indexOf('\n', start);
        if (start >= 0 && end > start) {
            const QByteArray line = m_output.mid(start, end - start).trimmed();
            m_port = line.mid(line.lastIndexOf(':') + 1).toUShort();
        }
    }

    QProcess m_process;
    QByteArray m_output;
    quint16 m_port = 0;
};

/// A server in this process that hands every connection to a function.
class ScriptedServer : public QTcpServer
{
public:
    using Script = std::function<void(QTcpSocket&)>;

    explicit ScriptedServer(Script script)
    {
        if (!listen(QHostAddress::LocalHost))
            qFatal("no port on loopback");
        QObject::connect(this, &QTcpServer::newConnection, this, [this, script = std::move(script)] {
            while (QTcpSocket* const socket = nextPendingConnection()) {
                ++connections;
                QObject::connect(socket, &QTcpSocket::readyRead, socket, [this, socket] {
                    if (!isScriptReading)
                        received += socket->readAll();
                });
                script(*socket);
            }
        });
    }

    Target target(const QString& scheme = {}) const
    {
        const QString prefix = scheme.isEmpty() ? QString() : scheme + QStringLiteral("://");
        return *Target::parse(prefix + QStringLiteral("127.0.0.1:") + QString::number(serverPort()));
    }
    ConnectAddress address() const
    {
        return *ConnectAddress::parse(QStringLiteral("127.0.0.1:") + QString::number(serverPort()));
    }

    QByteArray received; ///< what clients sent, unless the script reads for itself
    bool isScriptReading = false;
    int connections = 0;
};

/// Runs a probe to its end.
inline ProbeReport probed(const Target& target, const ProbeOptions& options = {})
{
    Probe probe(target, options);
    std::optional<ProbeReport> report;
    int ends = 0;
    QObject::connect(&probe, &Probe::finished, &probe, [&](const ProbeReport& result) {
        report = result;
        ++ends;
    });
    probe.start();
    if (!QTest::qWaitFor([&] { return report.has_value(); }, Patience))
        qFatal("the probe did not end");
    if (ends != 1)
        qFatal("the probe ended %d times", ends);
    return *report;
}

/// The id of the report's error; empty without.
inline QString errorOf(const ProbeReport& report)
{
    return report.error ? QString(idOf(report.error->code)) : QString();
}

inline QString stateOf(const ProbeReport& report, Stage stage)
{
    switch (report.stages[static_cast<std::size_t>(stage)].state) {
    case StageResult::State::Skipped: return QStringLiteral("skipped");
    case StageResult::State::Done: return QStringLiteral("done");
    case StageResult::State::Failed: return QStringLiteral("failed");
    case StageResult::State::NotReached: return QStringLiteral("not reached");
    }
    Q_UNREACHABLE();
}

} // namespace pintle::test
