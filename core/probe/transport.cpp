// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "core/probe/transport.h"

#include "core/probe/openssl_transport.h"
#include "core/probe/qt_transport.h"

namespace pintle {

Transport::Transport() = default;

Transport::~Transport() = default;

std::unique_ptr<Transport> Transport::make(TransportKind kind, TlsHello hello)
{
    switch (kind) {
    case TransportKind::OpenSsl: return std::make_unique<OpensslTransport>(hello);
    case TransportKind::QtSocket: return std::make_unique<QtTransport>(std::move(hello));
    }
    Q_UNREACHABLE();
}

} // namespace pintle
