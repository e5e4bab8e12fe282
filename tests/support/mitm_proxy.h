// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#pragma once

#include "tests/support/peer_process.h"

#include <QTemporaryDir>

namespace pintle::test {

/// mitmproxy's `mitmdump` on a free port of 127.0.0.1, with a certification authority made for this object alone.
class MitmProxy
{
public:
    /// `upstreamAnchors`: PEM of the authorities that it believes towards servers.
    bool start(const QString& upstreamAnchors);
    quint16 port() const { return m_port; }
    /// PEM of the authority under which it forges.
    QString authority() const { return m_folder.filePath(QStringLiteral("mitmproxy-ca-cert.pem")); }
    QByteArray output() { return m_process.output(); }

private:
    QTemporaryDir m_folder;
    PeerProcess m_process;
    quint16 m_port = 0;
};

} // namespace pintle::test
