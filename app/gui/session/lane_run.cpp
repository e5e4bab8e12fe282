// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "app/gui/session/lane_run.h"

#include "app/gui/session/connection_setup.h"
#include "app/gui/session/lab_host.h"
#include "app/gui/session/mitmproxy.h"

#include <QDateTime>
#include <QEventLoop>
#include <QMutex>
#include <QThread>

#include <algorithm>
#include <atomic>
#include <stop_token>

namespace pintle {

/// One run on its thread: what is needed is prepared in order, then the lanes connect, side by side as far as they can.
class LaneRun::Work
{
public:
    Work(quint64 number, LaneRun& owner, LaneRequest request)
        : m_number(number)
        , m_owner(owner)
        , m_lab(owner.m_lab)
        , m_request(std::move(request))
        , m_thread(QThread::create([this] { run(); }))
    {
        m_thread->setObjectName(QStringLiteral("lanes"));
    }

    quint64 number() const { return m_number; }
    QThread& thread() { return *m_thread; }

    /// From the GUI thread.
    void cancel()
    {
        m_cancelled = true;
        m_stop.request_stop();
        const QMutexLocker lock(&m_loopGuard);
        if (m_loop != nullptr)
            QMetaObject::invokeMethod(m_loop, &QEventLoop::quit, Qt::QueuedConnection);
    }

private:
    /// A client on its way.
    struct Running {
        LaneClient client;
        std::unique_ptr<Probe> probe;
    };

    void run()
    {
        if (auto prepared = prepare(); !prepared) {
            if (prepared.error().code != ErrorCode::Cancelled)
                tell([error = prepared.error(), subject = m_subject](LaneRun& owner) {
                    owner.m_error = error;
                    owner.finish();
                    Q_EMIT owner.failed(error, subject);
                    Q_EMIT owner.over();
                });
        } else {
            connectLanes();
        }
        m_mitmproxy.reset(); // on this thread, which started it
    }

    Result<void> prepare()
    {
        m_subject = m_request.target.toString();
        ProbeOptions& options = m_request.connection.options;
        options.proxy.reset();
        auto lab = reachLab(m_request.target, options, m_lab);
        if (!lab)
            return failure(lab.error());
        if (*lab) {
            const QString address = (*lab)->toString();
            tell([address](LaneRun& owner) { Q_EMIT owner.labStarted(address); });
        }
        if (auto read = readClientFiles(m_request.connection, m_stop.get_token()); !read) {
            m_subject = m_request.connection.clientCertificate;
            return failure(read.error());
        }
        auto trust = trustStoreOf(m_request.trust, m_lab);
        if (!trust) {
            m_subject = m_request.trust.path;
            return failure(trust.error());
        }
        m_direct.trust = *trust;
        m_direct.pins = m_request.pins;
        m_direct.verify.instant = QDateTime::currentDateTimeUtc();
        options.startedAt = m_direct.verify.instant;
        return prepareProxy();
    }

    Result<void> prepareProxy()
    {
        std::vector<Certificate> anchors;
        switch (m_request.proxy.kind) {
        case LaneProxy::Kind::BuiltIn: {
            auto address = m_lab.interceptor(m_request.target.labEntry);
            if (!address)
                return failure(address.error());
            auto anchor = m_lab.interceptorAnchor();
            if (!anchor)
                return failure(anchor.error());
            m_address = *address;
            anchors = {*anchor};
            break;
        }
        case LaneProxy::Kind::Mitmproxy: {
            m_subject = m_request.proxy.program;
            auto proxy =
                Mitmproxy::start(m_request.proxy.program, m_direct.trust, [this] { return m_cancelled.load(); });
            if (!proxy)
                return failure(proxy.error());
            m_mitmproxy = std::move(*proxy);
            m_address = m_mitmproxy->address();
            anchors = m_mitmproxy->anchors();
            break;
        }
        case LaneProxy::Kind::Other:
            m_address = m_request.proxy.address;
            if (!m_request.proxy.anchors.isEmpty()) {
                m_subject = m_request.proxy.anchors;
                auto store = TrustStore::fromPath(m_request.proxy.anchors);
                if (!store)
                    return failure(store.error());
                anchors = store->all();
            }
            break;
        }
        m_proxied = m_direct;
        m_proxied.trust = withAnchors(m_direct.trust, anchors);
        m_proxied.pins.reset();
        tell([address = m_address, anchors](LaneRun& owner) {
            owner.m_proxy = address;
            owner.m_anchors = anchors;
            Q_EMIT owner.proxyReady();
        });
        return m_cancelled ? Result<void>(failure(ErrorCode::Cancelled)) : Result<void>();
    }

    void connectLanes()
    {
        QEventLoop loop;
        {
            const QMutexLocker lock(&m_loopGuard);
            m_loop = &loop;
        }
        m_left = 3;
        begin(Lane::Direct, m_direct);
        begin(Lane::PinsOff, m_proxied);
        // What a lane ends with may begin another, and the flag may have been set before the loop was there.
        if (m_cancelled)
            loop.quit();
        else
            loop.exec();
        const QMutexLocker lock(&m_loopGuard);
        m_loop = nullptr;
        for (auto& running : m_running)
            running.reset();
    }

    void begin(Lane lane, const JudgeOptions& judging)
    {
        auto& running = m_running[size_t(lane)];
        LaneClient client(m_request.target, judging);
        ProbeOptions options = client.behind(m_request.connection.options);
        if (lane != Lane::Direct)
            options.proxy = m_address;
        running.emplace(Running{client, std::make_unique<Probe>(m_request.target, options)});
        Probe& probe = *running->probe;
        QObject::connect(&probe, &Probe::stageChanged, &probe, [this, lane](const StageResult& result) {
            tell([lane, result](LaneRun& owner) {
                LaneState& state = owner.m_lanes[size_t(lane)];
                state.phase = LaneState::Phase::Running;
                state.stage = result.stage == Stage::Tls ? Stage::Tls : Stage(int(result.stage) + 1);
                Q_EMIT owner.stageChanged(lane, result);
            });
        });
        QObject::connect(&probe, &Probe::finished, &probe,
            [this, lane, hasPins = judging.pins.has_value()](
                const ProbeReport& report) { end(lane, hasPins, report); });
        probe.start();
    }

    void end(Lane lane, bool hasPins, const ProbeReport& report)
    {
        const LaneClient& client = m_running[size_t(lane)]->client;
        LaneRecord record{
            .lane = lane, .endpoint = client.report(report), .verdict = client.verdict(), .hasPins = hasPins};
        if (lane == Lane::Direct)
            beginPinsOn(record);
        tell([record = std::move(record)](LaneRun& owner) mutable { owner.takeRecord(std::move(record)); });
        if (--m_left > 0)
            return;
        const QMutexLocker lock(&m_loopGuard);
        m_loop->quit();
    }

    // Lane C comes last: its pins may be those that lane A has seen.
    void beginPinsOn(LaneRecord& control)
    {
        JudgeOptions judging = m_proxied;
        judging.pins = m_request.pins;
        if (!judging.pins && control.contact() == LaneContact::Accepted)
            judging.pins = pinsSeenOn(control, m_request.seenPinsName);
        if (!m_request.pins && judging.pins) {
            // The control has these pins too; nothing was sent that they would have held back.
            JudgeOptions direct = m_direct;
            direct.pins = judging.pins;
            control.endpoint = LaneClient(m_request.target, direct).report(*control.endpoint.probe);
            control.hasPins = true;
            control.verdict->verdict = control.endpoint.verdict;
            control.verdict->pins = control.endpoint.pins;
        }
        begin(Lane::PinsOn, judging);
    }

    /// Carries something to the GUI thread; dropped there when this run is no longer the current one.
    void tell(std::function<void(LaneRun&)> message)
    {
        LaneRun* owner = &m_owner;
        QMetaObject::invokeMethod(
            owner,
            [owner, number = m_number, message = std::move(message)] {
                if (number == owner->m_number && owner->m_running)
                    message(*owner);
            },
            Qt::QueuedConnection);
    }

    quint64 m_number;
    LaneRun& m_owner;
    LabHost& m_lab;
    LaneRequest m_request;
    std::unique_ptr<QThread> m_thread;
    std::atomic<bool> m_cancelled = false;
    std::stop_source m_stop;
    QMutex m_loopGuard;
    QEventLoop* m_loop = nullptr;
    // On the run's thread alone:
    QString m_subject; ///< what an error is about
    JudgeOptions m_direct;
    JudgeOptions m_proxied; ///< without pins
    std::unique_ptr<Mitmproxy> m_mitmproxy;
    std::optional<ProxyAddress> m_address;
    std::optional<Running> m_running[3];
    int m_left = 0;
};

LaneRun::LaneRun(LabHost& lab, QObject* parent)
    : QObject(parent)
    , m_lab(lab)
{ }

LaneRun::~LaneRun()
{
    for (const auto& work : m_works) {
        work->cancel();
        work->thread().wait();
    }
}

void LaneRun::start(LaneRequest request)
{
    if (m_current)
        m_current->cancel();
    m_request = request;
    for (LaneState& state : m_lanes)
        state = {.phase = LaneState::Phase::Waiting};
    m_proxy.reset();
    m_anchors.clear();
    m_error.reset();
    m_running = true;
    m_current = std::make_shared<Work>(++m_number, *this, std::move(request));
    m_works.push_back(m_current);
    connect(&m_current->thread(), &QThread::finished, this, [this, number = m_number] {
        std::erase_if(
            m_works, [number](const auto& work) { return work->number() == number && work->thread().wait(); });
    });
    m_current->thread().start();
    Q_EMIT started();
}

void LaneRun::finish()
{
    m_running = false;
    for (LaneState& state : m_lanes) {
        if (state.phase != LaneState::Phase::Ended)
            state.phase = LaneState::Phase::Idle;
    }
}

void LaneRun::stop()
{
    if (!m_running)
        return;
    m_running = false;
    ++m_number;
    m_current->cancel();
    for (const Lane lane : Lanes) {
        LaneState& state = m_lanes[size_t(lane)];
        if (state.phase == LaneState::Phase::Ended)
            continue;
        state.phase = LaneState::Phase::Ended;
        state.record = LaneRecord{.lane = lane, .stopped = true};
        state.judgement = inconclusive(LaneDoubt::Stopped);
    }
    Q_EMIT stopped();
    Q_EMIT over();
}

void LaneRun::clear()
{
    stop();
    if (!m_request)
        return;
    m_request.reset();
    for (LaneState& state : m_lanes)
        state = {};
    m_proxy.reset();
    m_anchors.clear();
    m_error.reset();
    Q_EMIT cleared();
}

int LaneRun::endedCount() const
{
    return int(std::ranges::count(m_lanes, LaneState::Phase::Ended, &LaneState::phase));
}

// Lanes that ended before the control are told again once it has: only now can they be judged.
void LaneRun::takeRecord(LaneRecord record)
{
    const Lane ended = record.lane;
    LaneState& state = m_lanes[size_t(ended)];
    state.record = std::move(record);
    const std::optional<LaneRecord>& control = m_lanes[size_t(Lane::Direct)].record;
    for (const Lane lane : Lanes) {
        LaneState& other = m_lanes[size_t(lane)];
        const bool judged = other.record && control && (lane == ended || ended == Lane::Direct);
        if (!judged)
            continue;
        other.phase = LaneState::Phase::Ended;
        other.judgement = judgeLane(*other.record, &*control);
        Q_EMIT laneEnded(lane);
    }
    if (endedCount() < 3)
        return;
    finish();
    Q_EMIT over();
}

} // namespace pintle
