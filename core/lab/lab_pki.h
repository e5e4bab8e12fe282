// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#pragma once

#include "core/base/result.h"
#include "core/lab/lab_key_store.h"
#include "core/lab/scenario.h"

#include <QByteArray>
#include <QDateTime>

#include <map>
#include <vector>

namespace pintle {

/// Makes a catalogue's certificates around one instant, each once and only when it is wanted. Not thread-safe.
/// Every function that makes something may fail with LabKeysUnusable or SigningFailed.
class LabPki
{
public:
    LabPki(const ScenarioCatalogue& catalogue, const QDateTime& now, LabKeyStore keys);

    /// DER of a certificate by full name.
    Result<QByteArray> certificate(const QString& name);
    /// The anchors of `--trust lab`, in the catalogue's order of names.
    Result<std::vector<QByteArray>> anchors();
    /// What an entry sends, in wire order.
    Result<std::vector<QByteArray>> sentBy(const Scenario& entry);
    /// The trusted root above an entry's leaf; nothing where it is sent or there is none.
    Result<std::optional<QByteArray>> anchorNotSentBy(const Scenario& entry);
    /// Everything its TLS server needs.
    Result<TlsServerOptions> serverOptions(const Scenario& entry);

private:
    Result<PrivateKey> key(const QString& name);
    Result<Signer> signerOf(const ScenarioCertificate& certificate);
    Result<PrivateKey> handshakeKey(const Scenario& entry);
    Result<QByteArray> staple(const Scenario& entry);
    QDateTime instant(double days) const;

    const ScenarioCatalogue& m_catalogue;
    QDateTime m_now;
    LabKeyStore m_keys;
    std::map<QString, QByteArray> m_certificates;
};

} // namespace pintle
