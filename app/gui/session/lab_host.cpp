// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "app/gui/session/lab_host.h"

#include <QDateTime>
#include <QMutexLocker>

#include <optional>

namespace pintle {
namespace {

/// The entry that answers in the place of another, with a CA from the lab's trust.
constexpr auto Interceptor = "trusted-ca";

} // namespace

LabHost::LabHost()
    : m_context(std::make_unique<QObject>())
{
    m_thread.setObjectName(QStringLiteral("lab"));
    m_context->moveToThread(&m_thread);
}

LabHost::~LabHost()
{
    if (!m_thread.isRunning())
        return;
    // What lives on the thread ends there.
    QMetaObject::invokeMethod(
        m_context.get(), [this] { end(); }, Qt::BlockingQueuedConnection);
    m_thread.quit();
    m_thread.wait();
}

void LabHost::ensureThread()
{
    const QMutexLocker lock(&m_starting);
    if (!m_thread.isRunning())
        m_thread.start();
}

void LabHost::end()
{
    m_interceptors.clear();
    m_lab.reset();
}

Result<Lab*> LabHost::lab()
{
    if (m_lab == nullptr) {
        auto made = Lab::make(QDateTime::currentDateTimeUtc());
        if (!made)
            return failure(made.error());
        m_lab = std::move(*made);
    }
    return m_lab.get();
}

Result<LabEndpoint> LabHost::start(const QString& id)
{
    ensureThread();
    std::optional<Result<LabEndpoint>> endpoint;
    QMetaObject::invokeMethod(
        m_context.get(),
        [&] {
            auto running = lab();
            endpoint.emplace(running ? (*running)->start(id) : Result<LabEndpoint>(failure(running.error())));
        },
        Qt::BlockingQueuedConnection);
    return std::move(*endpoint);
}

Result<TrustStore> LabHost::trust()
{
    ensureThread();
    std::optional<Result<TrustStore>> trust;
    QMetaObject::invokeMethod(
        m_context.get(),
        [&] {
            auto running = lab();
            trust.emplace(
                running ? Result<TrustStore>((*running)->trust()) : Result<TrustStore>(failure(running.error())));
        },
        Qt::BlockingQueuedConnection);
    return std::move(*trust);
}

bool LabHost::canIntercept(const QString& id)
{
    const auto entry = Lab::find(id);
    return entry && entry->startTls == StartTls::None && entry->id != QLatin1String(Interceptor);
}

Result<ProxyAddress> LabHost::interceptorOf(const QString& id)
{
    auto running = lab();
    if (!running)
        return failure(running.error());
    auto& proxy = m_interceptors[id];
    if (proxy == nullptr) {
        const auto entry = Lab::find(id);
        if (!entry)
            return failure(ErrorCode::UnknownLabEntry, {.subject = id});
        auto started = LabProxy::start(**running, {.intercept = {{entry->id, QLatin1String(Interceptor)}}});
        if (!started)
            return failure(started.error());
        proxy = std::move(*started);
    }
    return proxy->address();
}

Result<ProxyAddress> LabHost::interceptor(const QString& id)
{
    ensureThread();
    std::optional<Result<ProxyAddress>> address;
    QMetaObject::invokeMethod(
        m_context.get(), [&] { address.emplace(interceptorOf(id)); }, Qt::BlockingQueuedConnection);
    return std::move(*address);
}

Result<Certificate> LabHost::interceptorAnchor()
{
    ensureThread();
    std::optional<Result<Certificate>> anchor;
    QMetaObject::invokeMethod(
        m_context.get(),
        [&] {
            auto running = lab();
            auto chain = running ? (*running)->chainOf(QLatin1String(Interceptor))
                                 : Result<std::vector<Certificate>>(failure(running.error()));
            anchor.emplace(chain ? Result<Certificate>(chain->back()) : Result<Certificate>(failure(chain.error())));
        },
        Qt::BlockingQueuedConnection);
    return std::move(*anchor);
}

void LabHost::stop()
{
    if (m_thread.isRunning())
        QMetaObject::invokeMethod(m_context.get(), [this] { end(); });
}

} // namespace pintle
