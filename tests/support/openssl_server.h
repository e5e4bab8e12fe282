// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#pragma once

#include "tests/support/peer_process.h"
#include "tests/support/pki.h"

namespace pintle::test {

/// `openssl s_server` on a free port of 127.0.0.1. What clients send as application data is in output().
class OpenSslServer
{
public:
    /// `sent` follow the leaf on the wire, in this order, whatever they are. `options` go to s_server as they are,
    /// for example `-tls1_2`.
    bool start(Pki& pki, const Issued& leaf, const QList<Issued>& sent = {}, const QStringList& options = {});
    quint16 port() const { return m_port; }
    QByteArray output() { return m_process.output(); }

private:
    PeerProcess m_process;
    quint16 m_port = 0;
};

} // namespace pintle::test
