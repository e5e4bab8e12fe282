// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#pragma once

#include "app/gui/session/trust_choice.h"

#include "core/probe/endpoint_report.h"
#include "core/probe/probe.h"

#include <QObject>

#include <functional>
#include <memory>
#include <optional>

class QThread;

namespace pintle {

class LabHost;

/// What to judge with, beside the chain.
struct JudgeRequest {
    TrustChoice trust;
    std::optional<PinSet> pins;
    std::vector<Certificate> helpers;
    QDateTime instant;            ///< UTC; invalid: now
    std::optional<HostName> host; ///< for a chain without a connection; none: what its report or its leaf says
    QByteArray stapledOcsp;       ///< for a chain without a connection
};

/// How to connect, as the options say it.
struct ConnectionRequest {
    ProbeOptions options;
    std::optional<StartTls> startTls; ///< none: as the address says
    QString clientCertificate;        ///< path of a PEM file, read by the worker; may be empty
    QString clientKey;                ///< path of its private key; empty: in the same file
};

/// One connection to look at.
struct InspectRequest {
    Target target;
    ConnectionRequest connection;
    JudgeRequest judge;
};

/// What a file or the clipboard held.
struct FileContent {
    QString name;
    ReadObjects objects;
};

/// Connects, reads and judges off the GUI thread. One thing at a time: a new request, and stop(), make everything that
/// is still under way stale, and stale answers are dropped by their number, never delivered. Every accepted request
/// ends in exactly one of the final signals, or in stopped().
class Inspection : public QObject
{
    Q_OBJECT

public:
    explicit Inspection(QObject* parent = nullptr);
    ~Inspection() override;

    void inspect(InspectRequest request);
    /// Judges a report's chain anew with other trust, pins or helpers; no connection is made.
    void judgeAgain(EndpointReport report, std::vector<Certificate> certificates, JudgeRequest request);
    void readFile(const QString& path, const QString& passphrase = {});
    void readBytes(const QString& name, const QByteArray& content, const QString& passphrase = {});
    /// Takes effect at once: the answer of what is under way is not waited for.
    void stop();
    bool isRunning() const { return m_running; }
    void stopLab();
    /// Shared with everything else that connects to the lab's servers.
    LabHost& lab() { return *m_lab; }

Q_SIGNALS:
    void started();
    void stageChanged(const pintle::StageResult& result);
    void labStarted(const QString& address);
    void reported(const pintle::EndpointReport& report);
    void fileRead(const pintle::FileContent& content);
    void failed(const pintle::Error& error, const QString& subject);
    void stopped();

private:
    class Run;
    using Work = std::function<void(Run&)>;

    void begin(Work work);
    void finish(quint64 number, const std::function<void()>& deliver);

    std::unique_ptr<LabHost> m_lab;
    std::shared_ptr<Run> m_current;
    std::vector<std::shared_ptr<Run>> m_runs; ///< the current one and stale ones that have not ended yet
    quint64 m_number = 0;
    bool m_running = false;
};

} // namespace pintle
