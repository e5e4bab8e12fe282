// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "core/lab/lab.h"

#include "core/lab/lab_pki.h"
#include "core/lab/lab_server.h"
#include "core/lab/scenario.h"
#include "core/x509/openssl_calls.h"

#include <QMutex>
#include <QThread>

#include <atomic>
#include <map>

namespace pintle {

namespace {

LabEntry entryOf(const Scenario& scenario)
{
    return {scenario.id, scenario.hosts.front(), scenario.startTls, scenario.verdict, scenario.findings, scenario.about,
        scenario.hosts};
}

tl::unexpected<Error> unknown(const QString& id)
{
    return failure(ErrorCode::UnknownLabEntry, {.subject = id.left(200)});
}

bool reachesTls(ServerBehaviour behaviour)
{
    return behaviour == ServerBehaviour::Orderly || behaviour == ServerBehaviour::InjectAfterStartTls;
}

Result<std::vector<Certificate>> toCertificates(const std::vector<QByteArray>& ders)
{
    std::vector<Certificate> certificates;
    for (const QByteArray& der : ders) {
        const Result<Certificate> certificate = Certificate::fromDer(der);
        if (!certificate)
            return failure(certificate.error());
        certificates.push_back(*certificate);
    }
    return certificates;
}

// A tag where a SEQUENCE must be: the outer shape holds and the rest does not decode.
QByteArray broken(QByteArray certificateDer)
{
    if (certificateDer.size() > 4)
        certificateDer[4] = '\x04';
    return certificateDer;
}

} // namespace

class Lab::Private
{
public:
    Private(const QDateTime& now, LabKeyStore keys)
        : pki(ScenarioCatalogue::builtIn(), now, std::move(keys))
        , servers(std::make_unique<QObject>())
    {
        thread.setObjectName(QStringLiteral("lab"));
        servers->moveToThread(&thread);
        thread.start();
    }

    ~Private()
    {
        stopAll();
        inThread(leaveOpenSslThread);
        // The servers' parent belongs to the thread, which is still running and deletes it on its way out.
        QObject::connect(&thread, &QThread::finished, servers.release(), &QObject::deleteLater);
        thread.quit();
        thread.wait();
    }

    void stopAll()
    {
        const QMutexLocker lock(&mutex);
        running.clear();
        inThread([this] {
            const QObjectList all = servers->children(); // a copy: each takes itself off the list
            qDeleteAll(all);
        });
    }

    template <typename Work> void inThread(Work work)
    {
        QMetaObject::invokeMethod(servers.get(), work, Qt::BlockingQueuedConnection);
    }

    Result<LabServerPlan> planFor(const Scenario& scenario);
    Result<quint16> listen(LabServerPlan plan, std::shared_ptr<std::atomic<qint64>> counter, quint16 port);

    struct Running {
        quint16 port;
        std::shared_ptr<std::atomic<qint64>> applicationBytes;
    };

    mutable QMutex mutex; ///< guards pki and running
    LabPki pki;
    TrustStore trust = TrustStore::empty();
    std::map<QString, Running> running;
    QThread thread;
    std::unique_ptr<QObject> servers; ///< parent of every LabServer, lives in `thread`
};

Result<LabServerPlan> Lab::Private::planFor(const Scenario& scenario)
{
    LabServerPlan plan{scenario, std::nullopt, {}};
    if (scenario.behaviour == ServerBehaviour::MalformedCertificate) {
        const Result<QByteArray> leaf = pki.certificate(scenario.send.front());
        if (!leaf)
            return failure(leaf.error());
        plan.malformedCertificate = broken(*leaf);
    }
    if (!reachesTls(scenario.behaviour))
        return plan;
    const Result<TlsServerOptions> options = pki.serverOptions(scenario);
    if (!options)
        return failure(options.error());
    const Result<TlsServerContext> context = TlsServerContext::make(*options);
    if (!context)
        return failure(context.error());
    plan.tls = *context;
    return plan;
}

Result<quint16> Lab::Private::listen(LabServerPlan plan, std::shared_ptr<std::atomic<qint64>> counter, quint16 port)
{
    Result<quint16> listening = failure(ErrorCode::ListenFailed);
    inThread([&] {
        auto server = std::make_unique<LabServer>(std::move(plan), std::move(counter));
        listening = server->listen(QHostAddress::LocalHost, port);
        if (listening)
            server.release()->setParent(servers.get());
    });
    return listening;
}

Lab::Lab(std::unique_ptr<Private> p)
    : d(std::move(p))
{ }

Lab::~Lab() = default;

Result<std::unique_ptr<Lab>> Lab::make(const QDateTime& now, LabKeys keys)
{
    LabKeyStore store = keys == LabKeys::User ? LabKeyStore(LabKeyStore::userFolder()) : LabKeyStore();
    auto p = std::make_unique<Private>(now, std::move(store));
    const Result<std::vector<QByteArray>> anchors = p->pki.anchors();
    if (!anchors)
        return failure(anchors.error());
    Result<std::vector<Certificate>> certificates = toCertificates(*anchors);
    if (!certificates)
        return failure(certificates.error());
    p->trust = TrustStore::fromCertificates(std::move(*certificates), QStringLiteral("Lab"), TrustStore::Kind::Lab);
    return std::unique_ptr<Lab>(new Lab(std::move(p)));
}

std::vector<LabEntry> Lab::catalogue()
{
    std::vector<LabEntry> entries;
    for (const Scenario& scenario : ScenarioCatalogue::builtIn().entries())
        entries.push_back(entryOf(scenario));
    return entries;
}

std::optional<LabEntry> Lab::find(const QString& idOrHost)
{
    const Scenario* scenario = ScenarioCatalogue::builtIn().find(idOrHost);
    return scenario ? std::optional(entryOf(*scenario)) : std::nullopt;
}

TrustStore Lab::trust() const
{
    return d->trust;
}

Result<LabEndpoint> Lab::start(const QString& idOrHost, quint16 port)
{
    const Scenario* scenario = ScenarioCatalogue::builtIn().find(idOrHost);
    if (!scenario)
        return unknown(idOrHost);
    const QMutexLocker lock(&d->mutex);
    auto running = d->running.find(scenario->id);
    if (running == d->running.end()) {
        Result<LabServerPlan> plan = d->planFor(*scenario);
        if (!plan)
            return failure(plan.error());
        auto counter = std::make_shared<std::atomic<qint64>>(0);
        const Result<quint16> listening = d->listen(std::move(*plan), counter, port);
        if (!listening)
            return failure(listening.error());
        running = d->running.emplace(scenario->id, Private::Running{*listening, counter}).first;
    }
    const Result<HostName> loopback = HostName::parse(QStringLiteral("127.0.0.1"));
    const std::optional<Port> listening = Port::of(running->second.port);
    if (!loopback || !listening)
        return failure(ErrorCode::ListenFailed);
    return LabEndpoint{entryOf(*scenario), {*loopback, *listening}};
}

Result<LabRoute> Lab::route(const Target& target)
{
    const Result<LabEndpoint> endpoint = start(target.labEntry);
    if (!endpoint)
        return failure(endpoint.error());
    const Scenario* scenario = ScenarioCatalogue::builtIn().find(target.labEntry);
    const bool namedByHost = scenario->hosts.contains(target.labEntry.toLower());
    Result<HostName> host = HostName::parse(namedByHost ? target.labEntry : scenario->hosts.front());
    if (!host)
        return failure(host.error());
    LabRoute route{target, endpoint->address};
    route.target.host = *host;
    route.target.startTls = scenario->startTls;
    return route;
}

qint64 Lab::applicationBytes(const QString& idOrHost) const
{
    const Scenario* scenario = ScenarioCatalogue::builtIn().find(idOrHost);
    const QMutexLocker lock(&d->mutex);
    const auto running = scenario ? d->running.find(scenario->id) : d->running.end();
    return running == d->running.end() ? 0 : running->second.applicationBytes->load();
}

Result<std::vector<Certificate>> Lab::chainOf(const QString& idOrHost) const
{
    const Scenario* scenario = ScenarioCatalogue::builtIn().find(idOrHost);
    if (!scenario)
        return unknown(idOrHost);
    const QMutexLocker lock(&d->mutex);
    Result<std::vector<QByteArray>> ders = d->pki.sentBy(*scenario);
    if (!ders)
        return failure(ders.error());
    const Result<std::optional<QByteArray>> anchor = d->pki.anchorNotSentBy(*scenario);
    if (!anchor)
        return failure(anchor.error());
    if (*anchor)
        ders->push_back(**anchor);
    return toCertificates(*ders);
}

void Lab::stopAll()
{
    d->stopAll();
}

} // namespace pintle
