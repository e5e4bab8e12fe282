// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "core/enforcement/pinned_network_access.h"

#include "core/enforcement/pinning_gate.h"

#include <QNetworkReply>
#include <QNetworkRequest>

namespace pintle {
namespace {

// A proxy that nothing answers: without a gate no request may find another way out.
QNetworkProxy noWayOut()
{
    return QNetworkProxy(QNetworkProxy::HttpProxy, QStringLiteral("127.0.0.1"), 0);
}

} // namespace

PinnedNetworkAccess::PinnedNetworkAccess(EnforcementPolicy policy, QObject* parent)
    : QNetworkAccessManager(parent)
{
    auto gate = PinningGate::open(std::move(policy));
    if (!gate) {
        m_error = gate.error();
        keepToGate();
        return;
    }
    m_gate = *std::move(gate);
    connect(m_gate.get(), &PinningGate::judged, this, &PinnedNetworkAccess::judged);
    keepToGate();
}

PinnedNetworkAccess::~PinnedNetworkAccess() = default;

void PinnedNetworkAccess::setUpstreamProxy(const QNetworkProxy& proxy)
{
    if (m_gate)
        m_gate->setUpstreamProxy(proxy);
}

// setProxy() and setProxyFactory() are not virtual, and past the gate a reply's ignoreSslErrors() would be obeyed.
void PinnedNetworkAccess::keepToGate()
{
    setProxy(m_gate ? m_gate->proxy() : noWayOut());
}

QNetworkReply* PinnedNetworkAccess::createRequest(
    Operation operation, const QNetworkRequest& request, QIODevice* outgoing)
{
    QNetworkRequest gated(request);
    gated.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    gated.setAttribute(QNetworkRequest::Http2DirectAttribute, false);
    QSslConfiguration configuration = m_gate ? m_gate->requestConfiguration() : request.sslConfiguration();
    if (!m_gate)
        configuration.setCaCertificates({});
    gated.setSslConfiguration(configuration);
    // A reply asks for the proxy when it begins, from the event loop, and again when it is redirected.
    keepToGate();
    QMetaObject::invokeMethod(this, &PinnedNetworkAccess::keepToGate, Qt::QueuedConnection);
    QNetworkReply* const reply = QNetworkAccessManager::createRequest(operation, gated, outgoing);
    connect(reply, &QNetworkReply::redirected, this, &PinnedNetworkAccess::keepToGate, Qt::QueuedConnection);
    connect(reply, &QNetworkReply::redirected, this, &PinnedNetworkAccess::keepToGate, Qt::DirectConnection);
    return reply;
}

} // namespace pintle
