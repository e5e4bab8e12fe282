// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#pragma once

#include "core/base/result.h"
#include "core/chain/trust_store.h"
#include "core/probe/target.h"

#include <QDateTime>
#include <QObject>
#include <QString>
#include <QStringList>

#include <memory>
#include <vector>

namespace pintle {

/// A row of the catalogue (resources/scenarios/*.json): what the server does and what Pintle says of it.
struct LabEntry {
    QString id;   ///< as in `lab:<id>`
    QString host; ///< the name its certificate is for, for example `good.lab.test`
    StartTls startTls = StartTls::None;
    QString verdict;      ///< EndpointVerdict id without pins, with the lab's trust
    QStringList findings; ///< ids that must be among the findings
};

/// Where a started entry listens.
struct LabEndpoint {
    LabEntry entry;
    ConnectAddress address; ///< on loopback
};

/// The private keys behind the lab's certificates. The same keys give the same pins in every run.
enum class LabKeys {
    Memory, ///< made anew, never written
    User,   ///< kept in the user's data folder, 0600, made on first use
};

/// The built-in lab: a PKI made from recipes and loopback servers for every catalogue entry, in threads of its own.
/// Certificates are issued around `now`, so the lab works on any date. No system setting is touched.
class Lab : public QObject
{
    Q_OBJECT

public:
    /// Errors: LabKeysUnusable.
    static Result<std::unique_ptr<Lab>> make(const QDateTime& now, LabKeys keys = LabKeys::User);
    ~Lab() override;

    /// Every entry, in the catalogue's order. Needs no Lab.
    static std::vector<LabEntry> catalogue();
    /// The roots that `--trust lab` stands for.
    TrustStore trust() const;
    /// Starts the entry's server if it does not run yet; blocks until it listens (some ms; an RSA key made for the
    /// first time takes longer). Errors: UnknownLabEntry, ListenFailed.
    Result<LabEndpoint> start(const QString& id);
    /// Application bytes that clients have sent to an entry's server since it was started.
    qint64 applicationBytes(const QString& id) const;
    /// The certificates an entry serves and the anchor above them, leaf first; starts nothing.
    Result<std::vector<Certificate>> chainOf(const QString& id) const;
    void stopAll();

private:
    class Private;
    explicit Lab(std::unique_ptr<Private> p);
    std::unique_ptr<Private> d;
};

} // namespace pintle
