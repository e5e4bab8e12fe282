// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#pragma once

#include "core/chain/host_name.h"

#include <QAbstractSocket>
#include <QHostAddress>
#include <QList>
#include <QObject>
#include <QString>

#include <memory>
#include <optional>

namespace pintle {

/// Addresses that are known without asking anybody: an address is its own, and `localhost` and the names below it are
/// the loopback addresses (RFC 6761 section 6.3). Only those of `family`, so the list may be empty; none for other
/// names.
std::optional<QList<QHostAddress>> addressesWithoutLookup(
    const HostName& host, QAbstractSocket::NetworkLayerProtocol family);

/// Asks the system's resolver in a thread of its own. No resolver call can be cancelled, so destroying a HostLookup
/// abandons the thread: it ends when the resolver lets it, and its answer goes nowhere. QHostInfo would make the whole
/// process wait for it at the end.
class HostLookup : public QObject
{
    Q_OBJECT

public:
    HostLookup(const HostName& host, QAbstractSocket::NetworkLayerProtocol family);
    ~HostLookup() override;

    void start();

Q_SIGNALS:
    /// In the resolver's order of preference, without repetition, at most 16.
    void found(const QList<QHostAddress>& addresses);
    /// The resolver's reason.
    void failed(const QString& reason);

private:
    struct Shared;
    std::shared_ptr<Shared> m_shared;
    HostName m_host;
    QAbstractSocket::NetworkLayerProtocol m_family;
};

} // namespace pintle
