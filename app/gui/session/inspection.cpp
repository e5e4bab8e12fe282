// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "app/gui/session/inspection.h"

#include "app/gui/session/connection_setup.h"
#include "app/gui/session/lab_host.h"

#include "core/base/file_input.h"

#include <QDateTime>
#include <QEventLoop>
#include <QFileInfo>
#include <QThread>

#include <algorithm>
#include <atomic>
#include <stop_token>

namespace pintle {

/// One request on its thread. Its work function runs from beginning to end there; a connection is waited for by the
/// thread's own event loop.
class Inspection::Run
{
public:
    Run(quint64 number, LabHost& lab)
        : m_number(number)
        , m_lab(lab)
    { }

    quint64 number() const { return m_number; }

    void prepare(Inspection& owner, Work work)
    {
        m_owner = &owner;
        m_thread.reset(QThread::create([this, job = std::move(work)] { job(*this); }));
        m_thread->setObjectName(QStringLiteral("inspection"));
    }

    /// From the GUI thread. Ends the connection under way; work that cannot be interrupted runs out unheard.
    void cancel()
    {
        m_cancelled = true;
        m_stop.request_stop();
        const QMutexLocker lock(&m_probeGuard);
        if (m_probe != nullptr)
            QMetaObject::invokeMethod(m_probe, [probe = m_probe] { probe->cancel(); });
    }

    bool isCancelled() const { return m_cancelled; }
    std::stop_token stopToken() const { return m_stop.get_token(); }
    QThread& thread() { return *m_thread; }

    /// Carries something to the GUI thread; dropped there when this run is no longer the current one.
    void tell(std::function<void(Inspection&)> message)
    {
        Inspection* owner = m_owner;
        QMetaObject::invokeMethod(
            owner,
            [owner, number = m_number, message = std::move(message)] {
                if (number == owner->m_number && owner->m_running)
                    message(*owner);
            },
            Qt::QueuedConnection);
    }

    void deliver(std::function<void(Inspection&)> message)
    {
        tell([message = std::move(message)](Inspection& owner) {
            owner.m_running = false;
            message(owner);
        });
    }

    void fail(const Error& error, const QString& subject)
    {
        deliver([error, subject](Inspection& owner) { Q_EMIT owner.failed(error, subject); });
    }

    Result<JudgeOptions> judgeOptions(const JudgeRequest& request)
    {
        auto trust = trustStoreOf(request.trust, m_lab);
        if (!trust)
            return failure(trust.error());
        JudgeOptions options;
        options.trust = std::move(*trust);
        options.pins = request.pins;
        options.verify.instant = request.instant.isValid() ? request.instant : QDateTime::currentDateTimeUtc();
        options.verify.host = request.host;
        options.verify.stapledOcsp = request.stapledOcsp;
        options.verify.helpers = request.helpers;
        return options;
    }

    Result<void> reach(Target& target, ProbeOptions& options)
    {
        auto lab = reachLab(target, options, m_lab);
        if (!lab)
            return failure(lab.error());
        if (*lab) {
            const QString address = (*lab)->toString();
            tell([address](Inspection& owner) { Q_EMIT owner.labStarted(address); });
        }
        return {};
    }

    ProbeReport connect(const Target& target, const ProbeOptions& options)
    {
        QEventLoop loop;
        std::optional<ProbeReport> report;
        Probe probe(target, options);
        QObject::connect(&probe, &Probe::stageChanged, &loop, [this](const StageResult& result) {
            tell([result](Inspection& owner) { Q_EMIT owner.stageChanged(result); });
        });
        QObject::connect(&probe, &Probe::finished, &loop, [&](const ProbeReport& finished) {
            report = finished;
            loop.quit();
        });
        {
            const QMutexLocker lock(&m_probeGuard);
            m_probe = &probe;
        }
        QMetaObject::invokeMethod(
            &probe, [&probe] { probe.start(); }, Qt::QueuedConnection);
        if (m_cancelled)
            QMetaObject::invokeMethod(
                &probe, [&probe] { probe.cancel(); }, Qt::QueuedConnection);
        loop.exec();
        const QMutexLocker lock(&m_probeGuard);
        m_probe = nullptr;
        return std::move(*report);
    }

private:
    quint64 m_number;
    LabHost& m_lab;
    Inspection* m_owner = nullptr;
    std::unique_ptr<QThread> m_thread;
    std::atomic<bool> m_cancelled = false;
    std::stop_source m_stop; ///< for files: a silent pipe is given up too
    QMutex m_probeGuard;
    Probe* m_probe = nullptr;
};

Inspection::Inspection(QObject* parent)
    : QObject(parent)
    , m_lab(std::make_unique<LabHost>())
{ }

Inspection::~Inspection()
{
    for (const auto& run : m_runs) {
        run->cancel();
        run->thread().wait();
    }
}

void Inspection::begin(Work work)
{
    if (m_current != nullptr)
        m_current->cancel();
    m_current = std::make_shared<Run>(++m_number, *m_lab);
    m_running = true;
    m_runs.push_back(m_current);
    m_current->prepare(*this, std::move(work));
    connect(&m_current->thread(), &QThread::finished, this, [this, number = m_number] {
        std::erase_if(m_runs, [number](const auto& run) { return run->number() == number && run->thread().wait(); });
    });
    m_current->thread().start();
    Q_EMIT started();
}

void Inspection::stop()
{
    if (!m_running)
        return;
    m_running = false;
    ++m_number;
    m_current->cancel();
    Q_EMIT stopped();
}

void Inspection::stopLab()
{
    m_lab->stop();
}

void Inspection::inspect(InspectRequest request)
{
    begin([request = std::move(request)](Run& run) mutable {
        const QString subject = request.target.toString();
        if (auto reached = run.reach(request.target, request.connection.options); !reached)
            return run.fail(reached.error(), subject);
        if (auto read = readClientFiles(request.connection, run.stopToken()); !read)
            return run.fail(read.error(), request.connection.clientCertificate);
        auto options = run.judgeOptions(request.judge);
        if (!options)
            return run.fail(options.error(), request.judge.trust.path);
        const ProbeReport probe = run.connect(request.target, request.connection.options);
        if (run.isCancelled())
            return;
        options->verify.instant = QDateTime::currentDateTimeUtc();
        run.deliver([report = judge(probe, *options)](Inspection& owner) { Q_EMIT owner.reported(report); });
    });
}

void Inspection::judgeAgain(EndpointReport report, std::vector<Certificate> certificates, JudgeRequest request)
{
    begin([report = std::move(report), certificates = std::move(certificates), request = std::move(request)](Run& run) {
        auto options = run.judgeOptions(request);
        if (!options)
            return run.fail(options.error(), request.trust.path);
        if (!report.probe && report.paths && !options->verify.host)
            options->verify.host = report.paths->host;
        if (!report.probe && !options->verify.host && !certificates.empty()) {
            if (auto host = HostName::parse(certificates.front().displayName()); host)
                options->verify.host = *host;
        }
        EndpointReport judged = report.probe ? judge(*report.probe, *options) : judgeFile(certificates, *options);
        run.deliver([judged = std::move(judged)](Inspection& owner) { Q_EMIT owner.reported(judged); });
    });
}

void Inspection::readFile(const QString& path, const QString& passphrase)
{
    begin([path, passphrase](Run& run) {
        auto content = pintle::readFile(path, {}, run.stopToken());
        if (!content)
            return run.fail(content.error(), path);
        auto objects = readObjects(*content, passphrase);
        if (!objects)
            return run.fail(objects.error(), path);
        FileContent read{QFileInfo(path).fileName(), std::move(*objects)};
        run.deliver([read = std::move(read)](Inspection& owner) { Q_EMIT owner.fileRead(read); });
    });
}

void Inspection::readBytes(const QString& name, const QByteArray& content, const QString& passphrase)
{
    begin([name, content, passphrase](Run& run) {
        auto objects = readObjects(content, passphrase);
        if (!objects)
            return run.fail(objects.error(), name);
        FileContent read{name, std::move(*objects)};
        run.deliver([read = std::move(read)](Inspection& owner) { Q_EMIT owner.fileRead(read); });
    });
}

} // namespace pintle
