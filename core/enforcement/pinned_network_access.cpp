// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "core/enforcement/pinned_network_access.h"

#include "core/enforcement/pinning_gate.h"

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
        setProxy(noWayOut());
        return;
    }
    m_gate = *std::move(gate);
    connect(m_gate.get(), &PinningGate::judged, this, &PinnedNetworkAccess::judged);
    setProxy(m_gate->proxy());
}

PinnedNetworkAccess::~PinnedNetworkAccess() = default;

void PinnedNetworkAccess::setUpstreamProxy(const QNetworkProxy& proxy)
{
    if (m_gate)
        m_gate->setUpstreamProxy(proxy);
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
    return QNetworkAccessManager::createRequest(operation, gated, outgoing);
}

} // namespace pintle
