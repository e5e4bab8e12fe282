// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "core/probe/host_lookup.h"

#include <mutex>
#include <system_error>
#include <thread>

#include <netdb.h>
#include <sys/socket.h>

namespace pintle {
namespace {

constexpr qsizetype MaximumAddresses = 16;

bool fits(const QHostAddress& address, QAbstractSocket::NetworkLayerProtocol family)
{
    return family == QAbstractSocket::AnyIPProtocol || family == QAbstractSocket::UnknownNetworkLayerProtocol
        || address.protocol() == family;
}

int systemFamily(QAbstractSocket::NetworkLayerProtocol family)
{
    switch (family) {
    case QAbstractSocket::IPv4Protocol: return AF_INET;
    case QAbstractSocket::IPv6Protocol: return AF_INET6;
    default: return AF_UNSPEC;
    }
}

struct Answer {
    QList<QHostAddress> addresses;
    QString reason;
};

Answer ask(const QByteArray& name, int family)
{
    addrinfo hints{};
    hints.ai_family = family;
    hints.ai_socktype = SOCK_STREAM;
    hints.ai_flags = AI_ADDRCONFIG;
    addrinfo* list = nullptr;
    const int outcome = ::getaddrinfo(name.constData(), nullptr, &hints, &list);
    Answer answer;
    if (outcome != 0) {
        answer.reason = QString::fromLocal8Bit(::gai_strerror(outcome));
        return answer;
    }
    const std::unique_ptr<addrinfo, decltype(&::freeaddrinfo)> owner(list, ::freeaddrinfo);
    for (const addrinfo* entry = list; entry && answer.addresses.size() < MaximumAddresses; entry = entry->ai_next) {
        const QHostAddress address(entry->ai_addr);
        if (!address.isNull() && !answer.addresses.contains(address))
            answer.addresses.append(address);
    }
    if (answer.addresses.isEmpty())
        answer.reason = QStringLiteral("no address");
    return answer;
}

} // namespace

std::optional<QList<QHostAddress>> addressesWithoutLookup(
    const HostName& host, QAbstractSocket::NetworkLayerProtocol family)
{
    QList<QHostAddress> known;
    if (host.isIpAddress())
        known = {host.address()};
    else if (host.toString() == QLatin1String("localhost") || host.toString().endsWith(QLatin1String(".localhost")))
        known = {QHostAddress(QHostAddress::LocalHost), QHostAddress(QHostAddress::LocalHostIPv6)};
    else
        return std::nullopt;
    known.removeIf([family](const QHostAddress& address) { return !fits(address, family); });
    return known;
}

// What lookup and thread both hold: the receiver is taken away before the lookup is gone.
struct HostLookup::Shared {
    std::mutex mutex;
    HostLookup* receiver = nullptr;
};

HostLookup::HostLookup(const HostName& host, QAbstractSocket::NetworkLayerProtocol family)
    : m_shared(std::make_shared<Shared>())
    , m_host(host)
    , m_family(family)
{
    m_shared->receiver = this;
}

HostLookup::~HostLookup()
{
    const std::lock_guard lock(m_shared->mutex);
    m_shared->receiver = nullptr;
}

void HostLookup::start()
{
    const auto deliver = [shared = m_shared](const Answer& answer) {
        const std::lock_guard lock(shared->mutex);
        HostLookup* const receiver = shared->receiver;
        if (!receiver)
            return;
        QMetaObject::invokeMethod(
            receiver,
            [receiver, answer] {
                if (answer.addresses.isEmpty())
                    Q_EMIT receiver->failed(answer.reason);
                else
                    Q_EMIT receiver->found(answer.addresses);
            },
            Qt::QueuedConnection);
    };
    try {
        std::thread([deliver, name = m_host.toString().toLatin1(), family = systemFamily(m_family)] {
            deliver(ask(name, family));
        }).detach();
    } catch (const std::system_error& error) {
        deliver({{}, QString::fromLocal8Bit(error.what())});
    }
}

} // namespace pintle
