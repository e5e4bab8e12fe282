// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "app/gui/session/mitmproxy.h"

#include "core/base/encodings.h"
#include "core/base/file_input.h"

#include <QDeadlineTimer>
#include <QRegularExpression>
#include <QStandardPaths>

#ifdef Q_OS_LINUX
#include <csignal>
#include <sys/prctl.h>
#endif

namespace pintle {
namespace {

constexpr int StartLimit = 60'000; // ms; Python on a busy machine
constexpr int LookInterval = 50;   // ms between two looks at whether the user has had enough
constexpr int EndLimit = 500;      // ms before it is made to end
constexpr qsizetype MaximumOutput = 64 * 1024;
constexpr int MaximumWords = 200;
const QString Name = QStringLiteral("mitmdump");

} // namespace

QString Mitmproxy::find()
{
    return QStandardPaths::findExecutable(Name);
}

Mitmproxy::Mitmproxy()
{
    m_process.setProcessChannelMode(QProcess::MergedChannels);
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("PYTHONUNBUFFERED"), QStringLiteral("1"));
    m_process.setProcessEnvironment(environment);
#ifdef Q_OS_LINUX
    m_process.setChildProcessModifier([] { prctl(PR_SET_PDEATHSIG, SIGKILL); });
#endif
}

Mitmproxy::~Mitmproxy()
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.terminate();
    if (m_process.waitForFinished(EndLimit))
        return;
    m_process.kill();
    m_process.waitForFinished(EndLimit);
}

Result<std::unique_ptr<Mitmproxy>> Mitmproxy::start(
    const QString& program, const TrustStore& upstream, const std::function<bool()>& isCancelled)
{
    if (program.isEmpty())
        return failure(ErrorCode::ProgramNotFound, {.subject = QStringLiteral("mitmproxy")});
    std::unique_ptr<Mitmproxy> proxy(new Mitmproxy);
    if (auto launched = proxy->launch(program, upstream); !launched)
        return failure(launched.error());
    if (auto listening = proxy->awaitPort(isCancelled); !listening)
        return failure(listening.error());
    if (auto read = proxy->readAnchors(); !read)
        return failure(read.error());
    return proxy;
}

Result<void> Mitmproxy::launch(const QString& program, const TrustStore& upstream)
{
    QByteArray anchors;
    for (const Certificate& anchor : upstream.all())
        anchors += anchor.toPem();
    const QString anchorFile = m_folder.filePath(QStringLiteral("upstream.pem"));
    if (auto written = writeFile(anchorFile, anchors); !written)
        return failure(written.error());
    const auto option = [](const char* name, const QString& value) {
        return QStringList{QStringLiteral("--set"), QLatin1String(name) + QLatin1Char('=') + value};
    };
    m_process.start(program,
        QStringList{QStringLiteral("--listen-host"), QStringLiteral("127.0.0.1"), QStringLiteral("--listen-port"),
            QStringLiteral("0")}
            + option("confdir", m_folder.path()) + option("ssl_verify_upstream_trusted_ca", anchorFile)
            + option("flow_detail", QStringLiteral("0")));
    if (!m_process.waitForStarted(StartLimit))
        return failure(ErrorCode::ProgramNotFound, {.subject = program, .detail = m_process.errorString()});
    return {};
}

// What it prints once it is ready differs between versions; all name the port that it was given.
Result<void> Mitmproxy::awaitPort(const std::function<bool()>& isCancelled)
{
    static const QRegularExpression ready(QStringLiteral("listening at \\D*[\\d.]+:(\\d+)"));
    const QDeadlineTimer deadline(StartLimit);
    while (!deadline.hasExpired() && m_output.size() < MaximumOutput) {
        if (isCancelled())
            return failure(ErrorCode::Cancelled);
        m_process.waitForReadyRead(LookInterval);
        m_output += m_process.readAll();
        m_port = ready.match(QString::fromUtf8(m_output)).captured(1).toUShort();
        if (m_port != 0)
            return {};
        if (m_process.state() == QProcess::NotRunning)
            break;
    }
    return failure(died());
}

Error Mitmproxy::died() const
{
    const QByteArray words = m_output.trimmed();
    const QByteArray last = words.mid(words.lastIndexOf('\n') + 1);
    return {ErrorCode::ProgramFailed,
        {.subject = QStringLiteral("mitmproxy"), .detail = printable(last.trimmed(), MaximumWords)}};
}

Result<void> Mitmproxy::readAnchors()
{
    auto store = TrustStore::fromPath(m_folder.filePath(QStringLiteral("mitmproxy-ca-cert.pem")));
    if (!store)
        return failure(store.error());
    m_anchors = store->all();
    return {};
}

ProxyAddress Mitmproxy::address() const
{
    // Neither can fail: the text is a constant and the port is open.
    return {ProxyAddress::Kind::HttpConnect, *HostName::parse(QStringLiteral("127.0.0.1")), *Port::of(m_port), {}, {}};
}

} // namespace pintle
