// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#pragma once

#include "core/base/result.h"
#include "core/lab/lab_session.h"

#include <QHostAddress>
#include <QTcpServer>

#include <atomic>
#include <memory>

namespace pintle {

/// Listens on loopback for one entry and plays a LabSession on each connection. Lives in the lab's thread; only the
/// byte counter may be read from others.
class LabServer : public QObject
{
    Q_OBJECT

public:
    LabServer(LabServerPlan plan, std::shared_ptr<std::atomic<qint64>> applicationBytes);
    ~LabServer() override;

    /// Opens a free port, or the one given. Errors: ListenFailed.
    Result<quint16> listen(const QHostAddress& address = QHostAddress::LocalHost, quint16 port = 0);

private:
    void acceptConnections();
    void serve(QTcpSocket* socket);

    LabServerPlan m_plan;
    std::shared_ptr<std::atomic<qint64>> m_applicationBytes;
    QTcpServer m_server;
    int m_open = 0;
};

} // namespace pintle
