// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "app/gui/session/lab_host.h"

#include <QDateTime>
#include <QMutexLocker>

#include <optional>

namespace pintle {

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
        m_context.get(), [this] { m_lab.reset(); }, Qt::BlockingQueuedConnection);
    m_thread.quit();
    m_thread.wait();
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
    {
        const QMutexLocker lock(&m_starting);
        if (!m_thread.isRunning())
            m_thread.start();
    }
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
    {
        const QMutexLocker lock(&m_starting);
        if (!m_thread.isRunning())
            m_thread.start();
    }
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

void LabHost::stop()
{
    if (m_thread.isRunning())
        QMetaObject::invokeMethod(m_context.get(), [this] { m_lab.reset(); });
}

} // namespace pintle
