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
#include <optional>
#include <vector>

namespace pintle {

/// A row of the catalogue (resources/scenarios/*.json): what the server does and what Pintle says of it.
struct LabEntry {
    QString id;   ///< as in `lab:<id>`
    QString host; ///< the name its certificate is for, for example `good.lab.test`
    StartTls startTls = StartTls::None;
    QString verdict;      ///< EndpointVerdict id without pins, with the lab's trust
    QStringList findings; ///< ids that must be among the findings
    QString about;        ///< one English sentence for listings
    QStringList hosts;    ///< every name that it answers to, `host` first
};

/// Where a started entry listens.
struct LabEndpoint {
    LabEntry entry;
    ConnectAddress address; ///< on loopback
};

/// A lab target made ready for a probe.
struct LabRoute {
    Target target;            ///< with the host and the STARTTLS protocol of the catalogue
    ConnectAddress connectTo; ///< where the started server listens
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
    /// An entry by id or by the name of a host that it serves, case folded. Needs no Lab.
    static std::optional<LabEntry> find(const QString& idOrHost);
    /// The roots that `--trust lab` stands for.
    TrustStore trust() const;
    /// Starts the entry's server if it does not run yet; blocks until it listens (some ms; an RSA key made for the
    /// first time takes longer). `port` 0 takes a free one. May be called from any thread but the lab's own.
    /// Errors: UnknownLabEntry, ListenFailed, LabKeysUnusable.
    Result<LabEndpoint> start(const QString& idOrHost, quint16 port = 0);
    /// Starts the server that a target with `labEntry` means. A target named by a host is probed as that host, one
    /// named by an id as the entry's first. Errors: as start().
    Result<LabRoute> route(const Target& target);
    /// Application bytes that clients have sent to an entry's server since it was started.
    qint64 applicationBytes(const QString& idOrHost) const;
    /// The certificates an entry serves, in wire order, and the anchor above them where it is not sent; starts nothing.
    /// Errors: UnknownLabEntry, LabKeysUnusable.
    Result<std::vector<Certificate>> chainOf(const QString& idOrHost) const;
    /// Stops every server; connections end. The lab can be started again.
    void stopAll();

private:
    class Private;
    explicit Lab(std::unique_ptr<Private> p);
    std::unique_ptr<Private> d;
};

} // namespace pintle
