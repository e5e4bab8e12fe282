// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#pragma once

#include "tests/support/peer_process.h"
#include "tests/support/pki.h"

namespace pintle::test {

/// One name that an nginx answers for.
struct NginxSite {
    QString name;
    QList<Issued> certificates;      ///< one of each key type; `certificate` holds the chain as sent
    QString staple;                  ///< an OCSP response as DER; empty for none
    QByteArray answer = "genuine\n"; ///< the body of every answer
};

/// nginx on a free port of 127.0.0.1 with a configuration of its own; the first site answers for unknown names.
class NginxServer
{
public:
    /// `protocols` as nginx spells them, for example `TLSv1.2 TLSv1.3`.
    bool start(const QList<NginxSite>& sites, const QString& protocols = QStringLiteral("TLSv1.2 TLSv1.3"));
    quint16 port() const { return m_port; }
    /// Lines of the access log: how many requests were answered.
    int requests();

private:
    QString configuration(const QList<NginxSite>& sites, const QString& protocols) const;

    QTemporaryDir m_folder;
    PeerProcess m_process;
    quint16 m_port = 0;
};

} // namespace pintle::test
